"""What a caller says to somebody beside them: 'Max, put that down!', 'jetzt nicht, Schatz'. Pure.

It is no part of the answer; only plain commands to a child or a dog, in sentences of their own, are left
out, and what somebody is asked after "ich frag mal meine Mama".
"""

from __future__ import annotations

from agents.dialogue.lexicon.to_others import ASKS_THEM, TO_OTHERS, WORTH_A_LOOK
from agents.dialogue.state import Ask, CallState


def without_words_to_others(words: str, state: CallState) -> str:
    """The turn without such sentences; as it is where nothing else is left, or a message is dictated."""
    if state.ask is Ask.MESSAGE_TEXT or WORTH_A_LOOK.search(words) is None:
        return words
    rest = TO_OTHERS.sub(" ", ASKS_THEM.sub(" ", words)).strip()
    return rest if any(char.isalpha() for char in rest) else words
