"""Whether the business is open at an instant or within some hours, from the desk card alone. Pure.

Bookability is decided by the slot engine; this only answers "is somebody there now?" (for being put through)
and whether hours wished for one day can hold on another (`hearing.times`).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from agents.dialogue.desk import Desk
from agents.language.feasts import is_public_holiday

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def intervals_on(
    local: datetime, desk: Desk, hours: Mapping[str, tuple[str, ...]] | None = None
) -> tuple[str, ...]:
    """The opening intervals ("HH:MM-HH:MM") of the local day: overrides first, none on a public holiday."""
    override = desk.overrides.get(local.date())
    if override is not None and (hours is None or not override):
        return tuple(override)
    closed = not desk.open_on_holidays and override is None
    if closed and is_public_holiday(local.date(), desk.country, desk.federal_state):
        return ()
    hours = desk.hours if hours is None else hours
    return tuple(hours.get(WEEKDAYS[local.weekday()], ()))


def is_open(now: datetime, desk: Desk, hours: Mapping[str, tuple[str, ...]] | None = None) -> bool:
    """Whether `now` lies in the opening hours, or in the given ones."""
    local = now.astimezone(ZoneInfo(desk.zone))
    clock = f"{local:%H:%M}"
    return any(
        start <= clock < end
        for start, _, end in (item.partition("-") for item in intervals_on(local, desk, hours))
    )


def open_within(start: datetime, end: datetime | None, desk: Desk) -> bool:
    """Whether the business is open at some time from `start` to `end`, both of one day; True where no end is
    told, or its hours are not known.
    """
    if not desk.hours or end is None:
        return True
    zone = ZoneInfo(desk.zone)
    local = start.astimezone(zone)
    begins, ends = f"{local:%H:%M}", f"{end.astimezone(zone):%H:%M}"
    spans = (item.partition("-") for item in intervals_on(local, desk))
    return any(opens < (ends if ends > "00:00" else "24:00") and begins < shuts for opens, _, shuts in spans)
