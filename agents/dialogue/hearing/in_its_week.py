"""'Could I come later in the week?', of an appointment just told: counted from its day; 'Friday, later on'.

Pure.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from agents import language as pack
from agents.dialogue.lexicon.changes import WEEKDAY
from agents.dialogue.lexicon.weeks import EARLIER_IN_WEEK, LATER_IN_WEEK, LATER_ON
from agents.dialogue.state import CallState, Window


def in_its_week(words: str, state: CallState, zone: ZoneInfo) -> tuple[Window, ...]:
    """The days of its week after, or before, the day that is talked about; empty where that is not asked."""
    folded = pack.fold(words)
    if "week" not in folded and "woche" not in folded:
        return ()
    later = LATER_IN_WEEK.search(folded) is not None
    if not later and EARLIER_IN_WEEK.search(folded) is None:
        return ()
    day = None if WEEKDAY.search(folded) else _talked_of(state)
    if day is None:
        return ()
    local = datetime.combine(day.astimezone(zone).date(), time(), tzinfo=zone)
    monday = local - timedelta(days=local.weekday())
    start, end = (
        (local + timedelta(days=1), monday + timedelta(days=7)) if later else (max(monday, state.now), local)
    )
    return (Window(start.astimezone(UTC), end.astimezone(UTC), "week"),) if start < end else ()


def _talked_of(state: CallState) -> datetime | None:
    known = state.chosen or state.target or state.last_own
    if known is not None:
        return known.start
    windows = state.facts.windows
    one_day = len(windows) == 1 and windows[0].grain in ("minute", "day", "part_of_day")
    return windows[0].start if one_day else None


def with_later_on(words: str) -> str:
    """'Friday instead? Later on, like.': later on that day, which is its afternoon."""
    found = LATER_ON.search(words)
    if found is None or WEEKDAY.search(pack.fold(words[: found.start()])) is None:
        return words
    part = " in the afternoon" if found["en"] else " nachmittags"
    return f"{words[: found.start()]}{part}{words[found.end() :]}"
