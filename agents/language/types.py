"""Values that every understander of the language pack takes and returns; free of I/O and of any domain
type.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Generic, Literal, TypeVar

Language = Literal["de", "en"]
Grain = Literal["minute", "part_of_day", "day", "week", "month", "range"]
Relation = Literal["any", "ambiguous"]
Problem = Literal["nonexistent", "invalid", "mismatch", "past", "closed"]
Answer = Literal["yes", "no", "unsure"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class TimeContext:
    """What a phrase is resolved against.

    `now` is aware (any offset); `zone` an IANA name; `opening` maps "mon".."sun" to intervals
    "HH:MM-HH:MM", None means that no hours are known. `federal_state` None means that no public holidays
    apply. `reference` is the appointment or the offer the talk is about ("eine Stunde später").
    `closed_days` are closed whatever the weekly hours say.
    """

    now: datetime
    zone: str = "Europe/Berlin"
    federal_state: str | None = None
    country: str = "DE"
    opening: Mapping[str, tuple[str, ...]] | None = None
    reference: datetime | None = None
    closed_days: frozenset[date] = field(default_factory=lambda: frozenset[date]())


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand a phrase: bounds of the *start* of an appointment, aware, in the context's
    zone.

    `end` is exclusive for part_of_day, day, week and month, equal to `start` for minute, and the latest
    acceptable start for range (None: open).
    """

    start: datetime | None
    end: datetime | None
    grain: Grain
    confidence: float
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of time that the caller ruled out, half-open; `end` None means from then on."""

    start: datetime
    end: datetime | None


@dataclass(frozen=True, slots=True)
class Span:
    """Characters [start, end) of the original phrase, with the name of the rule that read them."""

    start: int
    end: int
    text: str
    rule: str


@dataclass(frozen=True, slots=True)
class TimeUnderstanding:
    """Everything a phrase says about time; `explanation` has one line per decision, for people."""

    readings: tuple[Reading, ...] = ()
    ask: bool = False
    relation: Relation | None = None
    exclude: tuple[Window, ...] = ()
    problem: Problem | None = None
    spans: tuple[Span, ...] = ()
    explanation: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Understood(Generic[T]):
    """The answer of the other understanders: `value` None means not recognised; `ask` that one should ask
    again.
    """

    value: T | None
    ask: bool
    span: Span | None = None
    rules: tuple[str, ...] = ()
