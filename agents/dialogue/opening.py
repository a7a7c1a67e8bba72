"""Whether the business is open at an instant, from the desk card alone (for being put through). Pure.

Bookability is decided by the slot engine; this only answers "is somebody there now?".
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
