"""'Kann ich mal eben die Lena sprechen?', 'Ist der Chef da?': somebody of the business is wanted. Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon.names import TITLES
from agents.dialogue.lexicon.openings import COMES_TO_TALK
from agents.dialogue.lexicon.persons import ANYBODY_DE, ANYBODY_EN, WANTED, WHEN_THERE
from agents.dialogue.state import CallState, Goal

_ONE_OF_STAFF = "oneofstaff"
"""Stands for every name, so that the large pattern is the same for all businesses and there before a call."""
_WHO = "|".join((_ONE_OF_STAFF, ANYBODY_DE, ANYBODY_EN))
_WHEN_THERE, _WHEN_THEY = (
    re.compile("|".join(rf"\b(?:{pattern.format(who=who)})(?!\w)" for pattern in WHEN_THERE))
    for who in (_ONE_OF_STAFF, "sie|er|she|he")
)
_WANTED = re.compile("|".join(rf"\b(?:{pattern.format(who=_WHO)})(?!\w)" for pattern in WANTED))


def wants_a_person(folded: str, desk: Desk) -> bool:
    """Whether the turn asks to speak with somebody of the business, by name or with anybody."""
    unnamed = _unnamed(folded, desk)
    if COMES_TO_TALK.search(unnamed):
        return False
    return _WANTED.search(unnamed) is not None and _WHEN_THERE.search(unnamed) is None


def asks_whether_in(folded: str, state: CallState, desk: Desk) -> bool:
    """'Is Mehmet in?', while a time is looked for: whether it could be with him."""
    looked_for = state.goal in (Goal.BOOK, Goal.MOVE) and (state.chosen is not None or bool(state.offers))
    return looked_for and _WHETHER_IN.fullmatch(_unnamed(folded, desk)) is not None


_WHETHER_IN = re.compile(
    r"(?:(?:and|oh|hm|hmm|um|so|what about|und|ach|aeh) )*"
    rf"(?:is|ist) (?:(?:denn|die|der|frau|herr) )*{_ONE_OF_STAFF} "
    r"(?:(?:auch|denn|da|dann|also|too|an dem tag|that day|then) )*(?:in|there|about|around|da|im haus)"
    r"(?: (?:too|then|that day|as well|auch|dann|an dem tag))*"
)


def asks_when_there(folded: str, state: CallState, desk: Desk) -> bool:
    """Whether the turn asks when somebody of the staff works, by name or after they were named: their next
    times are meant.
    """
    if state.facts.staff_id is not None and _WHEN_THEY.search(folded):
        return True
    return _WHEN_THERE.search(_unnamed(folded, desk)) is not None


def _unnamed(folded: str, desk: Desk) -> str:
    parts = (part for member in desk.staff for part in plain(member.name).split())
    names = tuple(part for part in parts if len(part) > 2 and part not in TITLES)
    return _any_of(names).sub(_ONE_OF_STAFF, folded) if names else folded


@lru_cache(maxsize=64)
def _any_of(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})(?!\w)")
