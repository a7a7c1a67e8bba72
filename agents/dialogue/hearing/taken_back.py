"""'Could somebody ring me? Oh no, let's make an appointment': what was asked for first is taken back. Pure.

The other way round ('an appointment … no, ring me rather') the later wish has the stronger words anyway.
"""

from __future__ import annotations

import re

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.persons_wanted import wants_a_person
from agents.dialogue.lexicon import Lexicon, found
from agents.dialogue.meaning import Intent

_SECOND_THOUGHT = re.compile(
    r"(?i)(?:^|[.?!,;:–-]\s+|\s(?=ach nein|ach nee|oh no|no wait|nein halt|wissen sie was))"
    r"(?:und |aber |oder |and |but |or )?"
    r"(?:(?:ach|oh|äh|ähm|ah|na|ne|also|well|um|uh)[, ]+)*"
    r"(?:nein|nee|quatsch|halt|stopp|moment|warten sie|wart|wissen sie was|weißt (?:du|de) was|wisst ihr was|"
    r"vergessen sie(?:'s| es| das)|vergiss(?:'s| es| das)|egal|doch nicht|andererseits|"
    r"no|nope|wait|hang on|hold on|on second thoughts?|scrap that|forget (?:that|it)|never mind|"
    r"(?:i'?ll )?tell you what|you know what|"
    r"actually(?=,? (?:no|could|can|let'?s|just|i'?d|i'?ll|book|why|we)\b)|"
    r"(?:obwohl|wobei)(?=,? (?:nein|nee|machen|wir|ich|könn|kann|lass|geht))|"
    r"(?:lieber|besser) doch|doch (?:lieber|besser))\b"
)
_MAY_BE_TAKEN_BACK = frozenset({Intent.CALLBACK, Intent.HUMAN, Intent.MESSAGE, Intent.WAITLIST})
_APPOINTMENTS = frozenset({Intent.BOOK, Intent.MOVE, Intent.CANCEL})
_FEW = 3
"""Words that a wish has at least."""


_RULES_OUT = re.compile(r"(?:nicht|nix|kein\w*|not|nothing|only|nur|erst)\b")
"""'Nein, nicht heute': a word of the same wish is put right, not the wish."""


def taken_back(words: str, intents: set[Intent], lex: Lexicon, desk: Desk) -> set[Intent]:
    """Those of the intents said before a second thought, where an appointment is asked for after it."""
    if not intents & _MAY_BE_TAKEN_BACK:
        return set()
    for thought in reversed(list(_SECOND_THOUGHT.finditer(words))):
        before, after = plain(words[: thought.start()]), plain(words[thought.end() :])
        if min(len(before.split()), len(after.split())) < _FEW or _RULES_OUT.match(after):
            continue
        if any(found(lex.intents[intent], after) for intent in _APPOINTMENTS):
            both = intents & _MAY_BE_TAKEN_BACK
            return {item for item in both if _asks(item, before, lex, desk) > _asks(item, after, lex, desk)}
    return set()


def _asks(intent: Intent, folded: str, lex: Lexicon, desk: Desk) -> bool:
    wanted = intent is Intent.HUMAN and wants_a_person(folded, desk)
    return wanted or found(lex.intents[intent], folded) is not None
