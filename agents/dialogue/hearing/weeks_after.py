"""'Und in der Woche drauf?', said when nothing was free as wished: the same wish, a week on. Pure.

Where a time is settled, 'a week later' keeps its clock time instead (`agents.language`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from agents import language as pack
from agents.dialogue.desk import Desk
from agents.dialogue.lexicon.changes import WEEKDAY
from agents.dialogue.lexicon.standing import CLOCK
from agents.dialogue.state import CallState, Window

_WEEK_AFTER = re.compile(
    r"\b(?:die|der|eine|ne) woche (?:drauf|darauf|danach|spaeter|weiter|nachher)\b|"
    r"\b(?:darauf)?folgende[nr]? woche\b|"
    r"\bweek after(?! (?:next|the))\b|\bfollowing week\b|\bweek (?:later|on)\b"
)


def week_after(words: str, state: CallState, desk: Desk) -> tuple[Window, ...]:
    """The windows that were wished for, a week on; empty where the words do not ask for that."""
    if not state.offers or state.chosen is not None:
        return ()
    folded = pack.fold(words)
    asked = state.facts.windows
    if _WEEK_AFTER.search(folded) is None or not asked or WEEKDAY.search(folded) or CLOCK.search(folded):
        return ()
    if any(window.exact or window.end is None for window in asked):
        return ()
    return tuple(_a_week_on(window, ZoneInfo(desk.zone)) for window in asked)


def _a_week_on(window: Window, zone: ZoneInfo) -> Window:
    """The window seven days on, by the clock on the wall; one that had begun is whole again."""
    start = window.start.astimezone(zone) + timedelta(weeks=1)
    if window.grain == "week":
        start -= timedelta(days=start.weekday())
    if window.grain in ("week", "day"):
        start = datetime.combine(start.date(), time(), tzinfo=zone)
    end = window.end.astimezone(zone) + timedelta(weeks=1) if window.end is not None else None
    return replace(window, start=start.astimezone(UTC), end=end.astimezone(UTC) if end is not None else None)
