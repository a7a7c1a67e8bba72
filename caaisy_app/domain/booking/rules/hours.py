"""Opening hours: weekly rule, public holidays, dated overrides, and the instants they mean.

Priority: date override > public holiday > weekly rule. Windows are wall times of the local date they
start on; an end may be 24:00 or later (a bar's `20:00-26:00` belongs to its starting day).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal, cast

from caaisy_app.domain.booking.rules.errors import RuleViolation
from caaisy_app.domain.booking.rules.intervals import Interval, merge
from caaisy_app.domain.booking.rules.zone import Zone

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LOOK_BACK_DAYS = 8  # openings are computed from this many days before a query, so that merging is exact
_WINDOW = re.compile(r"([0-9]{1,2}):([0-9]{2})\s*[-\N{EN DASH}]\s*([0-9]{1,2}):([0-9]{2})")
_LAST_END = 48 * 60

Windows = tuple[Interval, ...]  # minutes after local midnight
DaySource = Literal["weekly", "holiday", "override"]


def parse_window(text: object, field_name: str = "hours") -> Interval:
    """`"09:00-18:00"` as minutes after midnight; starts before 24:00, ends after its start, by 48:00."""
    match = _WINDOW.fullmatch(text.strip()) if isinstance(text, str) else None
    if match is None:
        raise RuleViolation(field_name, "not_a_window", text)
    from_hour, from_minute, to_hour, to_minute = (int(part) for part in match.groups())
    start, end = from_hour * 60 + from_minute, to_hour * 60 + to_minute
    if from_hour > 23 or from_minute > 59 or to_minute > 59 or end > _LAST_END:
        raise RuleViolation(field_name, "no_such_time", text)
    if end <= start:
        raise RuleViolation(field_name, "end_before_start", text)
    return start, end


def parse_windows(texts: object, field_name: str = "hours") -> Windows:
    """Several windows of one day."""
    if isinstance(texts, str) or not isinstance(texts, Sequence):
        raise RuleViolation(field_name, "not_a_list", texts)
    return tuple(parse_window(text, field_name) for text in cast("Sequence[object]", texts))


def parse_weekly(hours: object, field_name: str = "hours") -> tuple[Windows, ...]:
    """Seven days from a mapping `mon` .. `sun`; a missing day is closed, an unknown one is refused."""
    if not isinstance(hours, Mapping):
        raise RuleViolation(field_name, "not_a_mapping", hours)
    days = cast("Mapping[object, object]", hours)
    for day in days:
        if day not in WEEKDAYS:
            raise RuleViolation(f"{field_name}.{day}", "no_such_weekday", day)
    return tuple(parse_windows(days.get(day, ()), f"{field_name}.{day}") for day in WEEKDAYS)


@dataclass(frozen=True, slots=True)
class OpeningRules:
    """When somebody or something is open: seven weekly days, closed dates, dated overrides."""

    weekly: tuple[Windows, ...]
    closed: frozenset[date] = frozenset()
    overrides: Mapping[date, Windows] = field(default_factory=dict[date, Windows])

    def of_day(self, day: date) -> tuple[Windows, DaySource]:
        """The windows that start on `day` and the rule they come from."""
        if day in self.overrides:
            return self.overrides[day], "override"
        if day in self.closed:
            return (), "holiday"
        return self.weekly[day.weekday()], "weekly"


def openings(zone: Zone, rules: OpeningRules, first: date, last: date) -> list[Interval]:
    """The merged opening intervals (instants) of the windows that start on `first` .. `last`."""
    found: list[Interval] = []
    for n in range((last - first).days + 1):
        day = first + timedelta(days=n)
        windows, _ = rules.of_day(day)
        for start, end in windows:
            found.append((zone.instant(day, start), zone.instant(day, end)))
    return merge(found)
