"""What a day or an hour named alone keeps of the wish before it. Pure.

Called by `hearing.times`. After "next week, after work" a "Thursday" is that of the week that was wished for,
and the appointment is still to be after work; after "next week" an "at three" is three o'clock on its days.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from agents import language as pack
from agents.dialogue.hearing.near_days import weeks_on
from agents.dialogue.state import Ask, CallState, Window

_WEEKS_AHEAD = 9
_LONGEST = timedelta(days=14)
"""A wish that spans more days names no week."""
_HOURS_OPEN = re.compile(
    r"\b(?:egal|jederzeit|irgendwann|ganze[nr]? tag|tagsueber|uhrzeit|frueher|spaeter|vorher|doch|even|"
    r"all day|any ?time|whenever|earlier|later|flexib\w*|don't mind|doesn't matter)\b"
)
"""'Am Donnerstag ist es egal': the hours of before are given up."""


def in_the_wished_week(
    understood: pack.TimeUnderstanding, windows: tuple[Window, ...], state: CallState, zone: ZoneInfo
) -> tuple[Window, ...]:
    """The windows of bare weekdays, put into the week that was wished for where they lie before it."""
    wish = state.facts.windows
    if state.ask is Ask.WHICH_OWN or state.chosen is not None or not wish or not windows:
        return windows
    if not _only_weekdays(understood):
        return windows
    if all(item.end is None for item in wish):
        return _from_then_on(windows, min(item.start for item in wish), zone)
    if any(item.end is None for item in wish):
        return windows
    first = min(item.start for item in wish).astimezone(zone)
    last = max(item.end or item.start for item in wish).astimezone(zone) - timedelta(seconds=1)
    if last - first > _LONGEST:
        return windows
    monday = _monday(first)
    sunday = last.date() + timedelta(days=6 - last.weekday())
    days = {item.start.astimezone(zone).date() for item in windows}
    if state.target is not None and state.target.start.astimezone(zone).date() in days:
        return windows  # "at four, like on Friday": the day of the appointment that is moved
    earliest = min(days)
    inside = tuple(item for item in windows if monday <= item.start.astimezone(zone).date() <= sunday)
    if inside and len(inside) < len(windows):
        return inside  # "today, or in a week?" is no question, where that week was wished for
    if earliest >= monday:
        return windows
    for weeks in range(1, _WEEKS_AHEAD):
        if monday <= earliest + timedelta(weeks=weeks) <= sunday:
            return tuple(weeks_on(item, weeks, zone) for item in windows)
    return windows


_SAME_WEEK = re.compile(
    r"\b(?:that|that same|the same|same|derselben|dieselbe|gleichen?|selben?) "
    r"(?:week|woche)\b(?! (?:after|before|drauf|darauf|danach|davor))|"
    r"\b(?:selben|gleichen|same) (?:\w{2,6}tag|mittwoch|sonnabend|\w{2,6}day)\b"
)


def in_the_same_week(
    words: str,
    understood: pack.TimeUnderstanding,
    windows: tuple[Window, ...],
    day: datetime | None,
    state: CallState,
    zone: ZoneInfo,
) -> tuple[Window, ...]:
    """'Make it the Wednesday then, that same week': the weekday in the week of `day`, unless it is over."""
    if day is None or _SAME_WEEK.search(pack.fold(words)) is None or not windows:
        return windows
    if not _only_weekdays(understood):
        return windows
    monday = _monday(day.astimezone(zone))
    moved: list[Window] = []
    for item in windows:
        weeks = (monday - _monday(item.start.astimezone(zone))).days // 7
        moved.append(weeks_on(item, weeks, zone) if weeks else item)
    if any((item.end or item.start) <= state.now for item in moved):
        return windows
    return tuple(dict.fromkeys(moved))


def _from_then_on(windows: tuple[Window, ...], begins: datetime, zone: ZoneInfo) -> tuple[Window, ...]:
    """'After Easter', and then 'Tuesday': the first one from then on."""
    late = begins.astimezone(zone).date() - min(item.start.astimezone(zone).date() for item in windows)
    weeks = -(-late.days // 7)
    return tuple(weeks_on(item, weeks, zone) for item in windows) if weeks > 0 else windows


def on_wished_days(windows: tuple[Window, ...], state: CallState, zone: ZoneInfo) -> tuple[Window, ...]:
    """Hours without a day, on each of the several days that were wished for; nothing where there are none."""
    wish = state.facts.windows
    if state.ask is Ask.WHICH_OWN or state.chosen is not None or not wish or not windows:
        return ()
    if any(item.grain not in _HOURS for item in windows):
        return ()
    if state.offers and all(item.grain in _RELATIVE for item in wish):
        days = {offer.start.astimezone(zone).date() for offer in state.offers}  # "anything else?" was asked
    elif any(item.end is None for item in wish):
        return ()
    else:
        days = {day for item in wish for day in _days(item, zone)}
    if len(days) < 2 or max(days) - min(days) > _LONGEST:
        return ()
    moved = [on_day(item, day, zone) for day in sorted(days) for item in windows]
    return tuple(item for item in moved if (item.end or item.start) > state.now)


_HOURS = frozenset({"minute", "part_of_day", "range"})
_RELATIVE = frozenset({"other", "other_day", "later", "earlier"})
"""Counted from what was offered before: the days are those of the offers that came of it."""


def _days(window: Window, zone: ZoneInfo) -> list[date]:
    """The days that a window touches; of one longer than a wish spans, only the ends."""
    first = window.start.astimezone(zone).date()
    end = window.end or window.start
    last = first if end == window.start else (end.astimezone(zone) - timedelta(seconds=1)).date()
    if last - first > _LONGEST:
        return [first, last]
    return [first + timedelta(days=ahead) for ahead in range((last - first).days + 1)]


def on_day(window: Window, day: date, zone: ZoneInfo) -> Window:
    """The same hours on that day; without an end, up to its end."""
    begins = datetime.combine(day, window.start.astimezone(zone).time(), tzinfo=zone).astimezone(UTC)
    midnight = datetime.combine(day + timedelta(days=1), time(), tzinfo=zone).astimezone(UTC)
    end = begins + (window.end - window.start) if window.end is not None else midnight
    return Window(begins, end, window.grain)


def with_wished_hours(
    words: str, windows: tuple[Window, ...], state: CallState, zone: ZoneInfo
) -> tuple[Window, ...]:
    """Whole days, each cut to the hours that were wished for on other days."""
    if state.ask is Ask.WHICH_OWN or state.chosen is not None:
        return windows
    if not windows or any(item.grain != "day" for item in windows) or _HOURS_OPEN.search(pack.fold(words)):
        return windows
    hours = {_hours(item, zone) for item in state.facts.windows}
    if len(hours) != 1 or (known := hours.pop()) is None:
        return windows
    begins, ends, grain = known
    cut: list[Window] = []
    for item in windows:
        day = item.start.astimezone(zone).date()
        start = datetime.combine(day, begins, tzinfo=zone)
        end = datetime.combine(day + timedelta(days=1) if ends == time() else day, ends, tzinfo=zone)
        cut.append(Window(max(item.start, start.astimezone(UTC)), end.astimezone(UTC), grain))
    return windows if any(item.end is None or item.start >= item.end for item in cut) else tuple(cut)


def _monday(local: datetime) -> date:
    """The Monday of the week of a local time."""
    return (local - timedelta(days=local.weekday())).date()


def _only_weekdays(understood: pack.TimeUnderstanding) -> bool:
    """Whether bare weekdays are all that was said."""
    return bool(understood.readings) and all(_is_bare_weekday(item) for item in understood.readings)


def _is_bare_weekday(reading: pack.Reading) -> bool:
    days = {rule for rule in reading.rules if rule.startswith("day.")}
    return reading.start is not None and days - {"day.compound"} == {"day.weekday"}


def _hours(window: Window, zone: ZoneInfo) -> tuple[time, time, str] | None:
    """From when to when on its day, where the window is a part of one day."""
    if window.grain not in ("part_of_day", "range") or window.end is None:
        return None
    start, end = window.start.astimezone(zone), window.end.astimezone(zone)
    if (end - timedelta(seconds=1)).date() != start.date():
        return None
    return start.time(), end.time(), window.grain
