"""Whether a turn names an hour and nothing else: 'ten fifteen', 'halb elf', 'zehn Uhr'. Pure.

Where a name was asked for, such a turn changes the time and is no name. Called by `people` and `wishes`.
"""

from __future__ import annotations

from agents.dialogue.lexicon.words import word_set

_HOURS = word_set(
    """
    eins zwei zwo drei vier fuenf sechs sieben acht neun zehn elf zwoelf dreizehn vierzehn fuenfzehn sechzehn
    siebzehn achtzehn neunzehn zwanzig dreissig vierzig fuenfzig fuenfundvierzig
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty
    """
)
_WITH_THEM = word_set(
    """
    um uhr halb viertel dreiviertel nach vor lieber doch bitte dann
    at half past quarter to oh please rather am pm
    """
)


def only_an_hour(folded: str) -> bool:
    """At least one number, and no other word than those that tell a time with it."""
    said = folded.split()
    numbers = [word for word in said if word in _HOURS or word.isdecimal()]
    return 0 < len(numbers) <= 3 and all(word in _WITH_THEM for word in said if word not in numbers)
