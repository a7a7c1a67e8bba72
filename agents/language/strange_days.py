"""A day named by a word that the calendar does not know: "am Hochzeitstag um drei", "on my birthday at two".

An hour beside it is not meant for the next day it can fall on: which day is meant must be asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agents.language.tokens import Token
from agents.language.vocabulary import words

_LEADS = words("am an on")
_BETWEEN = words("meinem unserem seinem ihrem deinem eurem dem my our his her their the a")
_DAY = re.compile(r"[a-z]{3,}(?:(?<!r)tag|dag|dach|tich|dich|tig|day)s?")
_NO_DAY = words("weekday holiday")


def names_strange_day(tokens: Sequence[Token]) -> bool:
    """Whether a day is named that nobody can look up."""
    return any(
        _DAY.fullmatch(token.norm) is not None
        and set(token.senses) <= {"counted"}
        and token.norm not in _NO_DAY
        and _led_to(tokens, place)
        for place, token in enumerate(tokens)
    )


def _led_to(tokens: Sequence[Token], place: int) -> bool:
    """Whether the word before asks for a day: "am", "an meinem", "on our"."""
    before = place - 1
    if before > 0 and tokens[before].norm in _BETWEEN:
        before -= 1
    return before >= 0 and tokens[before].norm in _LEADS
