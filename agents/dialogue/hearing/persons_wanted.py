"""'Kann ich mal eben die Lena sprechen?', 'Ist der Chef da?': somebody of the business is wanted. Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon.persons import ANYBODY_DE, ANYBODY_EN, WANTED


def wants_a_person(folded: str, desk: Desk) -> bool:
    """Whether the turn asks to speak with somebody of the business, by name or with anybody."""
    names = tuple(part for member in desk.staff for part in plain(member.name).split() if len(part) > 2)
    return _pattern(names).search(folded) is not None


@lru_cache(maxsize=64)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    who = "|".join([*map(re.escape, names), ANYBODY_DE, ANYBODY_EN])
    return re.compile("|".join(rf"\b(?:{pattern.format(who=who)})(?!\w)" for pattern in WANTED))
