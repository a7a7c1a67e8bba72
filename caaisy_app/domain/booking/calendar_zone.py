"""A time zone as VTIMEZONE (RFC 5545 section 3.6.5) for the years around an appointment.

Written by ourselves: the onset must stand in the local time before the change (`TZOFFSETFROM`), which common
libraries get wrong by the length of the gap, and Outlook wants a yearly rule where there is one.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_NEVER_CHANGED = datetime(1970, 1, 1)  # noqa: DTZ001  (a local time by definition)


@dataclass(frozen=True, slots=True)
class Onset:
    """From `local` (on the clock as it was before) the offset is `after`."""

    local: datetime
    before: timedelta
    after: timedelta
    name: str
    is_daylight: bool


def timezone_component(zone: str, year: int) -> Any:
    """VTIMEZONE of `zone`, right from the year before `year` to the third after it.

    Where the zone follows a yearly rule it is right for good.
    """
    info = ZoneInfo(zone)
    begin, end = datetime(year - 1, 1, 1, tzinfo=UTC), datetime(year + 4, 1, 1, tzinfo=UTC)
    found = onsets(info, begin, end)
    component: Any = Timezone()
    component.add("tzid", zone)
    kinds: dict[tuple[timedelta, timedelta, str, bool], list[Onset]] = {}
    for item in found:
        kinds.setdefault((item.before, item.after, item.name, item.is_daylight), []).append(item)
    regular = bool(kinds) and all(yearly_rule(items) and len(items) == 5 for items in kinds.values())
    if not regular:
        first = begin.astimezone(info)
        offset = first.utcoffset() or timedelta()
        at = first.replace(tzinfo=None, microsecond=0) if found else _NEVER_CHANGED
        name = first.tzname() or zone
        component.add_component(_part([Onset(at, offset, offset, name, bool(first.dst()))]))
    for items in kinds.values():
        component.add_component(_part(items, yearly_rule(items) if regular else None))
    return component


@lru_cache(maxsize=64)
def onsets(info: ZoneInfo, begin: datetime, end: datetime) -> tuple[Onset, ...]:
    """Every change of offset or name in [begin, end), to the second."""
    found: list[Onset] = []
    day = begin
    while day < end:
        low, high = day, min(day + timedelta(days=1), end)
        if _state(info, low) != _state(info, high):
            while high - low > timedelta(seconds=1):
                middle = low + timedelta(seconds=(high - low) // timedelta(seconds=2))
                low, high = (middle, high) if _state(info, middle) == _state(info, low) else (low, middle)
            before, after = low.astimezone(info), high.astimezone(info)
            offset = before.utcoffset() or timedelta()
            found.append(
                Onset(
                    (high + offset).replace(tzinfo=None),
                    offset,
                    after.utcoffset() or timedelta(),
                    after.tzname() or "",
                    bool(after.dst()),
                )
            )
        day += timedelta(days=1)
    return tuple(found)


def yearly_rule(items: Sequence[Onset]) -> dict[str, Any] | None:
    """The rule all these onsets follow (such as the last Sunday in March); None if there is none."""
    first = items[0].local
    same = {(item.local.month, item.local.weekday(), item.local.time()) for item in items}
    years = [item.local.year for item in items]
    if len(same) != 1 or years != list(range(years[0], years[0] + len(years))):
        return None
    if all(item.local.day + 7 > monthrange(item.local.year, item.local.month)[1] for item in items):
        which = -1
    elif len({(item.local.day - 1) // 7 for item in items}) == 1:
        which = (first.day - 1) // 7 + 1
    else:
        return None
    return {"freq": "yearly", "bymonth": first.month, "byday": f"{which}{_DAYS[first.weekday()]}"}


def _state(info: ZoneInfo, moment: datetime) -> tuple[timedelta | None, str | None, timedelta | None]:
    there = moment.astimezone(info)
    return there.utcoffset(), there.tzname(), there.dst()


def _part(items: Sequence[Onset], rule: dict[str, Any] | None = None) -> Any:
    first = items[0]
    part: Any = TimezoneDaylight() if first.is_daylight else TimezoneStandard()
    part.add("dtstart", first.local)
    part.add("tzoffsetfrom", first.before)
    part.add("tzoffsetto", first.after)
    part.add("tzname", first.name)
    if rule is not None:
        part.add("rrule", rule)
    elif len(items) > 1:
        part.add("rdate", [item.local for item in items[1:]])
    return part
