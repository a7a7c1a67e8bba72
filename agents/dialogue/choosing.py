"""Which free times to offer: at most three, useful ones near the wish, never three neighbours. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

MAX_OFFERS = 3
APART = timedelta(minutes=55)


def near(starts: Sequence[datetime], wish: datetime) -> list[datetime]:
    """Around a wished clock time: the nearest one first, then others that are not its neighbours.

    Sorted by time.
    """
    ranked = sorted(starts, key=lambda item: (abs(item - wish), item))
    return sorted(_apart(ranked, timedelta(minutes=25)))


def spread(starts: Sequence[datetime]) -> list[datetime]:
    """Across a stretch: one early, one in the middle, one late."""
    ordered = sorted(starts)
    if len(ordered) <= MAX_OFFERS:
        return _apart(ordered, APART) if len(ordered) > 1 else ordered
    picks = [ordered[0], ordered[len(ordered) // 2], ordered[(len(ordered) * 5) // 6]]
    return sorted(_apart(picks + ordered, APART))


def by_days(starts: Sequence[datetime], zone: ZoneInfo, wish: datetime | None = None) -> list[datetime]:
    """Over several days: one time on each of the first days, near the wished time of day or varied."""
    days: dict[date, list[datetime]] = {}
    for start in sorted(starts):
        days.setdefault(start.astimezone(zone).date(), []).append(start)
    if len(days) == 1:
        only = next(iter(days.values()))
        return near(only, wish) if wish is not None else spread(only)
    picks: list[datetime] = []
    for index, times in enumerate(days.values()):
        if wish is not None:
            minute = _minute(wish, zone)
            picks.append(min(times, key=lambda item: (abs(_minute(item, zone) - minute), item)))
        else:
            picks.append(times[0] if index % 2 == 0 else times[len(times) // 2])
        if len(picks) == MAX_OFFERS:
            break
    if len(picks) < MAX_OFFERS:
        rest = [start for start in sorted(starts) if start not in picks]
        picks = _apart(picks + rest, APART)
    return sorted(picks)


def at_hours_of(
    starts: Sequence[datetime], since: datetime, until: datetime, zone: ZoneInfo
) -> list[datetime]:
    """Those of any day within the hours of a stretch of one day: 'from three', 'between ten and twelve'.

    All where the stretch is longer than a day.
    """
    if until - since > timedelta(days=1):
        return list(starts)
    low = _minute(since, zone)
    high = low + (until - since) // timedelta(minutes=1)
    return [start for start in starts if low <= _minute(start, zone) <= high]


def apart_from(starts: Sequence[datetime], shown: Sequence[datetime]) -> list[datetime]:
    """Those that are no neighbours of what was offered already; all, where there are only neighbours."""
    other = [start for start in starts if all(abs(start - item) >= APART for item in shown)]
    return other or list(starts)


def after(starts: Sequence[datetime]) -> list[datetime]:
    """'Later': the first ones that come, a little apart."""
    return sorted(_apart(sorted(starts), APART))


def before(starts: Sequence[datetime]) -> list[datetime]:
    """'Earlier': the last ones before, a little apart."""
    return sorted(_apart(sorted(starts, reverse=True), APART))


def _apart(ranked: Sequence[datetime], gap: timedelta) -> list[datetime]:
    picks: list[datetime] = []
    for start in ranked:
        if start not in picks and all(abs(start - other) >= gap for other in picks):
            picks.append(start)
        if len(picks) == MAX_OFFERS:
            return picks
    for start in ranked:
        if len(picks) >= 2:
            break
        if start not in picks:
            picks.append(start)
    return picks


def _minute(moment: datetime, zone: ZoneInfo) -> int:
    local = moment.astimezone(zone)
    return local.hour * 60 + local.minute


def filtered(
    starts: Sequence[datetime], *, excluded: Callable[[datetime], bool], shown: Sequence[datetime] = ()
) -> list[datetime]:
    """The starts without what the caller ruled out and what was offered already."""
    return [start for start in starts if not excluded(start) and start not in shown]
