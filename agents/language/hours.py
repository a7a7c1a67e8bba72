"""The surroundings of a phrase: local now, zone, opening hours and closed days; instants from local times."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from agents.language.feasts import is_public_holiday
from agents.language.types import TimeContext

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Interval = tuple[int, int]
"""Minutes of the day, [start, end)."""


@lru_cache(maxsize=512)
def _interval(text: str) -> Interval | None:
    first, _, second = text.partition("-")
    try:
        low, high = (int(p[:-3]) * 60 + int(p[-2:]) for p in (first.strip(), second.strip()))
    except ValueError:
        return None
    return (low, high if high > low else high + 24 * 60)


@dataclass(frozen=True, slots=True)
class Env:
    """A context prepared for resolution."""

    context: TimeContext
    zone: ZoneInfo
    now: datetime
    weekly: Mapping[int, tuple[Interval, ...]] | None

    @property
    def today(self) -> date:
        """The local date of now."""
        return self.now.date()

    def open_intervals(self, day: date) -> tuple[Interval, ...]:
        """The opening hours of a day in minutes; empty when closed. Only where hours are known."""
        if self.weekly is None or day in self.context.closed_days:
            return ()
        if is_public_holiday(day, self.context.country, self.context.federal_state):
            return ()
        return self.weekly.get(day.weekday(), ())

    def is_open(self, instant: datetime) -> bool:
        """Whether an appointment can start then; always where no hours are known."""
        if self.weekly is None:
            return instant.date() not in self.context.closed_days
        minute = instant.hour * 60 + instant.minute
        day = instant.date()
        if any(low <= minute < high for low, high in self.open_intervals(day)):
            return True
        late = self.open_intervals(day - timedelta(days=1))
        return any(low <= minute + 1440 < high for low, high in late)

    def is_open_between(self, start: datetime, end: datetime | None) -> bool:
        """Whether any opening hour lies in [start, end); looks at most 400 days ahead."""
        if self.weekly is None:
            return True
        day = start.date() - timedelta(days=1)
        for _ in range(401):
            if end is not None and self.at(day, 0) >= end:
                return False
            for low, high in self.open_intervals(day):
                opens, closes = self.at(day, low), self.at(day, high)
                if closes > start and (end is None or opens < end or opens == start == end):
                    return True
            day += timedelta(days=1)
        return False

    def at(self, day: date, minute: int) -> datetime:
        """The instant of a local minute of the day (may be 24 h or more); in a gap the instant after it."""
        day, minute = day + timedelta(days=minute // 1440), minute % 1440
        naive = datetime.combine(day, time(minute // 60, minute % 60))
        local = naive.replace(tzinfo=self.zone)
        return local.astimezone(UTC).astimezone(self.zone)

    def instants(self, day: date, minute: int) -> tuple[datetime, ...]:
        """All instants that show this local time: none in the spring gap, two in the autumn hour, else
        one.
        """
        day, minute = day + timedelta(days=minute // 1440), minute % 1440
        naive = datetime.combine(day, time(minute // 60, minute % 60))
        first = naive.replace(tzinfo=self.zone)
        if first.astimezone(UTC).astimezone(self.zone).replace(tzinfo=None) != naive:
            return ()
        second = first.replace(fold=1)
        return (first,) if first.utcoffset() == second.utcoffset() else (first, second)


def environment(context: TimeContext) -> Env:
    """Prepares a context; an unknown zone falls back to Europe/Berlin."""
    zone = _zone(context.zone)
    weekly: dict[int, tuple[Interval, ...]] | None = None
    if context.opening is not None:
        weekly = {}
        for place, name in enumerate(DAYS):
            found = (_interval(text) for text in context.opening.get(name, ()))
            weekly[place] = tuple(i for i in found if i is not None)
    return Env(context, zone, context.now.astimezone(zone), weekly)


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return ZoneInfo("Europe/Berlin")
