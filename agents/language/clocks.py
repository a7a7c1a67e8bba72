"""Arithmetic of spoken clock times, shared by the grammars of all languages."""

from __future__ import annotations

from dataclasses import dataclass

from agents.language.grammar import Cursor
from agents.language.when import Clock


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour as said; `fixed` when the half of the day is beyond doubt (0, 13..24, a leading zero)."""

    value: int
    fixed: bool


def clock_of(hour: Hour, minutes: int) -> Clock:
    """The clock time `minutes` (may be negative) away from the full hour."""
    value, minute = hour.value, minutes
    if minute < 0:
        value, minute = value - 1, minute + 60
    if minute >= 60:
        value, minute = value + 1, minute - 60
    if hour.fixed:
        return Clock(value % 24 if value != 24 or minute else 24, minute, True)
    return Clock(12 if value % 12 == 0 else value % 12, minute, False)


_NEAR = 8
"""Tokens before a place among which an hour counts as just said."""


def after_an_hour(c: Cursor) -> bool:
    """Whether a number, which can only be an hour here, was said shortly before."""
    return any(before is not None and "card" in before.senses for before in map(c.peek, range(-_NEAR, 0)))
