"""A weekday said of an appointment that stands: the one near it, not merely the next one. Pure.

"Der Termin am Freitag, geht der schon am Donnerstag?" means the Thursday before that Friday; after "Montag
in einer Woche", "nein, lieber Dienstag" means the day after that Monday.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon import changes as cues
from agents.dialogue.meaning import When
from agents.dialogue.state import Window

_GREETING = re.compile(r"\b(?:guten?|schoenen) morgen\b")
"""'Guten Morgen, … auf den Mittwoch davor': tomorrow was not said."""


_WEEKS_AWAY = re.compile(
    r"\b(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|\w+day) "
    r"(?:danach|davor|vorher|after|before|following)\b(?! (?:(?:um|at|the|my|der|dem|zwei|ich|er|wir)\b|\d))|"
    r"\bfollowing (?:\w+day)\b"
)
"""'Den Donnerstag danach': another week, though the appointment is on a Thursday too."""


_AFTER_WORK = re.compile(r"\b(?:after|before) (?:i|we|he|she|they|work|school|lunch)\b")
"""'Friday after I knock off': an hour of that day."""


def near_day(when: When, text: str, day: datetime | None, now: datetime, desk: Desk) -> When:
    """The wish with a bare weekday taken to the one near `day`; anything else unchanged."""
    folded = _GREETING.sub(" ", plain(text))
    if day is None or not when.windows or not cues.WEEKDAY.search(folded) or cues.SETTLED.search(folded):
        return when
    windows: list[Window] = []
    said = _AFTER_WORK.sub(" ", plain(when.words + " " + text))
    for window in when.windows:
        moved = _moved(window, day, now, said, ZoneInfo(desk.zone))
        if moved not in windows:
            windows.append(moved)
    return replace(when, windows=tuple(windows), ambiguous=when.ambiguous and len(windows) > 1)


def _moved(window: Window, day: datetime, now: datetime, folded: str, zone: ZoneInfo) -> Window:
    if window.grain == "range" and window.start <= now:
        return window  # "before Thursday" begins now
    about = day.astimezone(zone).date()
    first = window.start.astimezone(zone).date()
    choices: list[tuple[int, Window]] = []
    weeks = (about - first).days // 7
    for week in range(weeks - 1, weeks + 3):
        shifted = weeks_on(window, week, zone)
        if (shifted.end if shifted.end is not None and not shifted.exact else shifted.start) > now:
            choices.append(((shifted.start.astimezone(zone).date() - about).days, shifted))
    later = [item for item in choices if item[1].start.astimezone(zone).date() > now.astimezone(zone).date()]
    choices = later or choices  # the name of today's weekday is not said for today
    same_day = any(days == 0 for days, _ in choices) and _WEEKS_AWAY.search(folded) is None
    if same_day:
        pass  # "am Donnerstag, etwas später", where Thursday is the day: later on that day
    elif cues.SOONER.search(folded):
        choices = [item for item in choices if item[0] < 0][-1:] or choices
    elif cues.LATER.search(folded):
        choices = [item for item in choices if item[0] > 0] or choices
    if not choices:
        return window
    return min(choices, key=lambda item: (abs(item[0]), -item[0]))[1]


def weeks_on(window: Window, weeks: int, zone: ZoneInfo) -> Window:
    """The window so many weeks on, at the same time by the clock on the wall."""

    def on(moment: datetime) -> datetime:
        return (moment.astimezone(zone) + timedelta(weeks=weeks)).astimezone(UTC)

    return replace(window, start=on(window.start), end=on(window.end) if window.end is not None else None)
