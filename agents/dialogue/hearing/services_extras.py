"""A service that is another one and something more: 'Fußpflege' and 'Fußpflege mit Lack'. Pure.

Whether the one with more is meant is told by that word alone, said or denied. Called by `service_wish` only.
"""

from __future__ import annotations

import re
from functools import lru_cache

from agents.dialogue.desk import Desk, DeskService
from agents.dialogue.hearing.basics import plain

_WITH = re.compile(r"\b(?:mit|inklusive|inkl|plus|with|including)\b")
_SHORTEST = 4
"""Letters of a word that may be what is added."""
_NOT_IT = r"(?:ohne|kein\w*|nicht|not|no|without|never|nie)"


def with_its_extra(service_id: str, words: str, desk: Desk) -> str:
    """The id of the one that is meant: 'Fußpflege, Lack braucht sie nicht mehr' is the one without."""
    for less, more, extra in _pairs(desk.services):
        if service_id not in (less, more):
            continue
        said = plain(words)
        if not re.search(rf"\b{extra}\w{{0,3}}\b", said):
            continue
        denied = re.search(
            rf"\b{_NOT_IT} (?:\w+ ){{0,2}}?{extra}|"
            rf"\b{extra}\w{{0,3}} (?:brauch|muss|will|moecht|nehm|woll|soll|is|need|want|do|would)\w* "
            rf"(?:\w+ ){{0,5}}?{_NOT_IT}\b",
            said,
        )
        return less if denied else more
    return service_id


@lru_cache(maxsize=64)
def _pairs(services: tuple[DeskService, ...]) -> tuple[tuple[str, str, str], ...]:
    """The ids of a service and of the one with more, and the word that is added."""
    found: list[tuple[str, str, str]] = []
    for more in services:
        parted = _WITH.split(plain(more.name))
        if len(parted) != 2:
            continue
        base, extra = parted[0].strip(), parted[1].split()
        less = next((item for item in services if plain(item.name) == base), None)
        if less is not None and len(extra) == 1 and len(extra[0]) >= _SHORTEST:
            found.append((less.id, more.id, re.escape(extra[0])))
    return tuple(found)
