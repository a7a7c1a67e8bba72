"""When mail is sent, and how a time reads in it. Pure."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

Subject = Literal["booked", "moved", "cancelled", "reminder", "offer"]

REMINDER_AT = time(10, 0)
SHORTEST_NOTICE = timedelta(hours=12)  # a reminder sooner after the booking than this tells nothing new

#: Seconds until the next try after the first, second, ... failed one: together about three days.
BACKOFF = (30, 120, 600, 1_800, 7_200, 21_600, 43_200, 86_400, 86_400)

#: Mail that was written while there was no mail server is sent once there is one, unless older than this.
KEEPS_FRESH = timedelta(days=3)
#: A mail that nobody has tried to send for so long was left behind: its job ran while there was no server.
LEFT_BEHIND = timedelta(minutes=2)

_LINK_TOKEN = re.compile(r"(/t/)[A-Za-z0-9_-]{16,}")


def reminder_at(start: datetime, zone: str, now: datetime) -> datetime | None:
    """When to remind of an appointment: the day before at 10:00 on the clock of the business.

    None where that would be less than twelve hours after `now`. Times are aware; the result is in UTC.
    A wall time that the change of clocks skips or repeats means its first reading.
    """
    local = start.astimezone(ZoneInfo(zone))
    moment = datetime.combine(local.date() - timedelta(days=1), REMINDER_AT, tzinfo=ZoneInfo(zone))
    moment = moment.astimezone(UTC)
    return moment if moment - now >= SHORTEST_NOTICE else None


def next_try(attempts: int, now: datetime) -> datetime | None:
    """When to try again after `attempts` failed ones; None = give up."""
    if attempts > len(BACKOFF):
        return None
    return now + timedelta(seconds=BACKOFF[attempts - 1])


def local(moment: datetime, zone: str) -> datetime:
    """The instant on the clock of the business."""
    return moment.astimezone(ZoneInfo(zone))


def is_ambiguous(moment: datetime) -> bool:
    """Whether this local time exists twice (the hour when clocks go back)."""
    return moment.replace(fold=0).utcoffset() != moment.replace(fold=1).utcoffset()


def without_link_secrets(text: str) -> str:
    """The text with the secret part of every manage link removed: for mail that has left the house."""
    return _LINK_TOKEN.sub(r"\1…", text)
