"""Stretches of whole days, and the arithmetic of the calendar that `calendar_days` is written with. Pure."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta

from agents.language.types import Grain, Problem
from agents.language.when import Shift


@dataclass(frozen=True, slots=True)
class Stretch:
    """Whole days [start, end) that may be meant; `end` None is open."""

    start: date
    end: date | None
    grain: Grain
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Days:
    """All days that may be meant. `repeat`: all of them are, one after the other (not a question)."""

    choices: tuple[Stretch, ...] = ()
    problem: Problem | None = None
    repeat: bool = False
    notes: tuple[str, ...] = ()


def one_day(day: date, confidence: float = 1.0) -> Stretch:
    """A single day."""
    return Stretch(day, day + timedelta(days=1), "day", confidence)


def move(day: date, shift: Shift) -> date:
    """The day moved by a calendar distance; a month too short ends on its last day."""
    if shift.unit == "day":
        return safe(lambda: day + timedelta(days=shift.amount), day)
    if shift.unit == "week":
        return safe(lambda: day + timedelta(weeks=shift.amount), day)
    months = shift.amount * (12 if shift.unit == "year" else 1)
    if shift.unit == "minute":
        return day
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not 1 <= year < MAXYEAR:
        return day
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def safe(make: Callable[[], date], fallback: date) -> date:
    """What `make` gives, or `fallback` where the calendar of the computer ends."""
    try:
        return make()
    except OverflowError:
        return fallback


def monday(day: date) -> date:
    """The Monday of the day's week."""
    return day - timedelta(days=day.weekday())


def valid(year: int, month: int, dom: int) -> date | None:
    """The date, None when the calendar has no such day."""
    try:
        return date(year, month, dom)
    except ValueError:
        return None
