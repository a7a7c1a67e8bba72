"""Whether a turn tells on after a message or a call back was noted: it belongs to that, and is no wish.

'And the key's in your letterbox', 'das ist aber dringend, heute noch'. Called by `wrap_up`; what a call back
is about also by `message_flow`. Pure.
"""

from __future__ import annotations

import re

from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon.asked_of_own import JUST_TELLS
from agents.dialogue.lexicon.message_added import (
    AROUND,
    ELSE_THAN_WHEN,
    REACHED,
    SUITS,
    TELLS,
    TELLS_A_NEED,
    URGES,
    WISHES,
    YES_AND,
)
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import CallState

_FEW = 4
_SHORT = 10
_ONLY_A_TIME = 4
"""'Um zehn', 'morgen Vormittag', right after a call back was noted: when it is to be."""
_BESIDE = frozenset(
    {Intent.GREETING, Intent.NO_CALLBACK, Intent.ASAP, Intent.MESSAGE, Intent.CALLBACK, Intent.ANY_TIME}
)


def adds_to_it(meaning: Meaning, state: CallState) -> bool:
    """Whether the turn tells something for the people who get the message."""
    if not state.noted or meaning.topic:
        return False
    folded = plain(meaning.words)
    if state.noted == "callback" and _says_how_soon(folded, meaning):
        return True
    told = YES_AND.sub("", folded)
    if "?" in meaning.words or (meaning.yesno is not None and told == folded) or len(told.split()) < _FEW:
        return False
    told_of = TELLS_A_NEED.search(told) is not None and not meaning.intents - _BESIDE - {Intent.BOOK}
    if not told_of and (meaning.intents - _BESIDE or WISHES.search(told)):
        return False
    return TELLS.search(told) is not None and AROUND.search(told) is None


def _says_how_soon(folded: str, meaning: Meaning) -> bool:
    """'Aber noch heute, das ist dringend', 'ab drei erreichen Sie mich'."""
    if meaning.service_id or meaning.intents - _BESIDE - {Intent.BOOK} or ELSE_THAN_WHEN.search(folded):
        return False
    if URGES.search(folded) is not None:
        return True
    if meaning.when is None or not meaning.when.windows:
        return False
    only_a_time = len(folded.split()) <= _ONLY_A_TIME and WISHES.search(folded) is None
    return only_a_time or REACHED.search(folded) is not None or _names_hours(folded)


def _names_hours(folded: str) -> bool:
    """'No, after four is better', right after a call back was noted: when it is to be."""
    short = len(folded.split()) <= _SHORT and AROUND.search(SUITS.sub(" ", folded)) is None
    return short and WISHES.search(folded) is None and SUITS.search(folded) is not None


def only_tells(folded: str, state: CallState) -> bool:
    """'I'm in late on Friday, just so you know': told, and nothing is asked for.

    At the end of a tale that goes on over several turns it is but a manner of speaking.
    """
    told = JUST_TELLS.search(folded)
    return told is not None and not (state.message_after and told.end() == len(folded))


def what_about(words: str) -> str:
    """'(Somebody'll need to phone me.) It's about the exercises, they're making my knee worse': the sentence
    that says why a call back is wished, said where the name was asked for.
    """
    told = [said.strip() for said in _SENTENCES.findall(words) if _IS_ABOUT.search(plain(said))]
    return told[0] if told and len(told[0].split()) >= _A_REASON else ""


_SENTENCES = re.compile(r"[^.!?]+[.!?]*")
_IS_ABOUT = re.compile(
    r"\b(?:it's|it is|that's|it'd be) (?:all )?(?:about|to do with|regarding)\b|"
    r"\b(?:es )?geht (?:\w+ )?um\b(?! \w+ uhr)|\bwegen\b"
)
_A_REASON = 5
"""Words that say what it is about."""
