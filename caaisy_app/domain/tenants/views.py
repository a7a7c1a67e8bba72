"""Read models of a business."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Hours = Mapping[str, tuple[str, ...]]  # weekday -> windows such as "09:00-18:00"; an end may pass 24:00


@dataclass(frozen=True, slots=True)
class BusinessSettings:
    """The rules of the reception; the defaults are the careful ones."""

    grid: Literal["anchored", "pack"] = "anchored"
    buffer_inside_hours: bool = False
    late_cancel_hours: int = 24
    late_cancel_text: str | None = None
    recording: bool = False
    transcript: bool = False
    transfer_number: str | None = None
    transfer_hours: Hours | None = None
    max_bookings_per_call: int = 2
    bookings_per_staff_and_day: int | None = None
    plan: Literal["active", "unpaid", "minutes_used_up"] = "active"
    stale_policy: Literal["request", "own_bookings"] = "request"  # while a calendar cannot be relied on


@dataclass(frozen=True, slots=True)
class BusinessSummary:
    """A business in a list."""

    id: str
    slug: str
    name: str
    timezone: str


@dataclass(frozen=True, slots=True)
class BusinessView:
    """A business with all that the reception needs of it."""

    id: str
    slug: str
    name: str
    demo: bool
    phone: str | None
    timezone: str
    country: str
    federal_state: str | None
    municipality: str | None
    language: str
    formality: str
    clock_interval: int
    hours: Hours
    overrides: Mapping[date, tuple[str, ...]]
    open_on_holidays: bool
    holiday_exceptions: Mapping[date, bool]  # True = open on that public holiday, False = closed
    settings: BusinessSettings
    knowledge: Mapping[str, str] = field(default_factory=dict[str, str])
    never_say: tuple[str, ...] = ()
    block_list: tuple[str, ...] = ()
