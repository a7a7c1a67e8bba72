"""'Hello, is this the vet?': whether the caller asks if this is the right house, and it is. Pure.

The question is answered, and the rest of the turn is read as if it had not been asked. A house of another
trade is not taken up here.
"""

from __future__ import annotations

import re
from functools import lru_cache

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon.houses import ASKS_DE, ASKS_EN, HOUSES, RIGHT_AT_ALL
from agents.dialogue.state import CallState, Goal

_CLAUSE = re.compile(r"(?<=[.,;!?])\s+")
_RIGHT = re.compile(rf"\b(?:{RIGHT_AT_ALL})(?!\w)")


_SHOWS = tuple(re.compile(shows) for _, shows in HOUSES)
"""What shows that a house is one of each trade."""


@lru_cache(maxsize=2)
def _asked(language: str) -> re.Pattern[str]:
    asks = ASKS_EN if language == "en" else ASKS_DE
    houses = "|".join(f"(?P<h{number}>{said})" for number, (said, _) in enumerate(HOUSES))
    return re.compile(rf"\b{asks}(?:{houses})(?: richtig)?(?!\w)")


@lru_cache(maxsize=32)
def _is_one(number: int, told: str) -> bool:
    return _SHOWS[number].search(told) is not None


def _told(desk: Desk) -> str:
    """What the house says of itself: its name and all that it offers."""
    names = (name for item in desk.services for name in (item.name, *item.aliases))
    return plain(" ".join((desk.name, *names)))


def _reached(clause: str, language: str, desk: Desk) -> re.Match[str] | None:
    """Where the clause asks whether this is a house of this trade."""
    match = _asked(language).search(clause)
    if match is not None:
        numbers = (int(key[1:]) for key, said in match.groupdict().items() if said)
        return match if any(_is_one(number, _told(desk)) for number in numbers) else None
    return _RIGHT.search(clause)


def asks_whether_right(words: str, state: CallState, desk: Desk) -> str | None:
    """The rest of a turn that asks whether this is the right house; None where it asks nothing of it."""
    if state.goal is not Goal.NONE:
        return None
    clauses = _CLAUSE.split(words)
    for place, clause in enumerate(clauses):
        folded = plain(clause)
        match = _reached(folded, state.language, desk)
        if match is None or ("this is" in match.group() and "?" not in clause):
            continue
        after = folded[match.end() :].strip()
        return " ".join((*clauses[:place], after, *clauses[place + 1 :])).strip()
    return None
