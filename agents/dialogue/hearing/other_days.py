"""A clock time for any day but the one in talk: 'an einem anderen Tag, um elf'. Pure."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon.changes import WEEKDAY
from agents.dialogue.opening import WEEKDAYS
from agents.dialogue.state import CallState, Window

_OTHER_DAY = re.compile(
    r"\b(?:ander(?:e[nrms]?)|beliebigen) tag\b|\b(?:some|any|an)?other day\b|\bdifferent day\b|"
    r"\birgendeine[nm] tag\b"
)
_NAMED = re.compile(
    r"\b(?:heute|morgen|uebermorgen|today|tomorrow|woche|wochen|week|weeks|monat|month)\b|\d\."
)
_DAYS = 14


def on_other_days(
    words: str, windows: tuple[Window, ...], state: CallState, desk: Desk, in_talk: date | None
) -> tuple[Window, ...]:
    """The clock time on each of the next days but the one in talk and that of the appointment that is to be
    moved; unchanged where no other day is asked for.
    """
    folded = plain(words)
    if len(windows) != 1 or not windows[0].exact or _OTHER_DAY.search(folded) is None:
        return windows
    if WEEKDAY.search(folded) or _NAMED.search(folded):
        return windows
    zone = ZoneInfo(desk.zone)
    clock = windows[0].start.astimezone(zone).timetz().replace(tzinfo=None)
    today = state.now.astimezone(zone).date()
    booked = state.target.start.astimezone(zone).date() if state.target is not None else None
    found: list[Window] = []
    for ahead in range(1, _DAYS + 1):
        day = today + timedelta(days=ahead)
        if day in (in_talk, booked) or (desk.hours and not desk.hours.get(WEEKDAYS[day.weekday()])):
            continue
        start = datetime.combine(day, clock, tzinfo=zone).astimezone(UTC)
        found.append(Window(start, start, "minute"))
    return tuple(found) or windows
