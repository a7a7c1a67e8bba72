"""Wall time and instants of one IANA zone. The process's own time zone is never read.

Instants are epoch seconds. The zone is asked once or twice per wall time, never per slot.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from caaisy_app.domain.booking.rules.errors import RuleViolation

_EPOCH_DAY = date(1970, 1, 1).toordinal()
FIRST_YEAR, LAST_YEAR = 1900, 2200


class Zone:
    """The wall clock of a place."""

    def __init__(self, name: str) -> None:
        try:
            self._zone = ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise RuleViolation("zone", "unknown", name) from error
        self.name = name

    def instant(self, day: date, minutes: int) -> int:
        """The instant at which the wall clock shows `minutes` after 00:00 of `day`.

        `minutes` may pass 1440: the wall clock of the following day. A wall time inside a gap (the
        clock is put forward) is the end of the gap; one that exists twice is its first occurrence.
        """
        wall = datetime(day.year, day.month, day.day, tzinfo=self._zone) + timedelta(minutes=minutes)
        first = wall.utcoffset() or timedelta()
        second = wall.replace(fold=1).utcoffset() or timedelta()
        naive = (day.toordinal() - _EPOCH_DAY) * 86400 + minutes * 60
        if first < second:  # PEP 495: in a gap fold=0 gives the offset before it, fold=1 the one after
            return self._transition(naive - _whole_seconds(second), naive - _whole_seconds(first))
        return naive - _whole_seconds(first)

    def offset(self, instant: int) -> int:
        """Seconds that the wall clock is ahead of UTC at `instant`."""
        moment = datetime.fromtimestamp(instant, UTC).astimezone(self._zone)
        return _whole_seconds(moment.utcoffset() or timedelta())

    def local_date(self, instant: int) -> date:
        """The date on the wall at `instant`."""
        return datetime.fromtimestamp(instant, UTC).astimezone(self._zone).date()

    def midnight(self, day: date) -> int:
        """The first instant of `day` (the end of the gap where midnight does not exist)."""
        return self.instant(day, 0)

    def midnights(self, first: date, last: date) -> list[int]:
        """The first instants of `first` .. `last` and of the day after, strictly ascending by day."""
        return [self.midnight(first + timedelta(days=n)) for n in range((last - first).days + 2)]

    def round_up(self, instant: int, unit: int) -> int:
        """The first instant from `instant` on at which the wall clock shows a multiple of `unit` seconds."""
        at = instant
        while rest := (at + self.offset(at)) % unit:
            step = unit - rest
            before = self.offset(at)
            if self.offset(at + step) == before:
                return at + step
            at = min(at + step, self._transition(at, at + step))
        return at

    def to_datetime(self, instant: int) -> datetime:
        """The instant as an aware datetime with the offset of the place (a fixed one, safe to add to)."""
        moment = datetime.fromtimestamp(instant, UTC)
        return moment.astimezone(timezone(timedelta(seconds=self.offset(instant))))

    def wall(self, instant: int) -> datetime:
        """What the wall shows at `instant`: aware, in this zone."""
        return datetime.fromtimestamp(instant, UTC).astimezone(self._zone)

    def _transition(self, low: int, high: int) -> int:
        """The first instant in (low, high] with another offset than at `low`."""
        before = self.offset(low)
        while high - low > 1:
            middle = (low + high) // 2
            if self.offset(middle) == before:
                low = middle
            else:
                high = middle
        return high


def epoch(moment: datetime, field: str, *, up: bool = False) -> int:
    """Whole epoch seconds of an aware datetime; a fraction goes down, or up where `up` is given.

    `RuleViolation` for a naive one and for a year outside 1900-2200.
    """
    if moment.utcoffset() is None:
        raise RuleViolation(field, "no_offset", moment.isoformat())
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise RuleViolation(field, "year_out_of_range", moment.year)
    moment = moment.astimezone(UTC)
    seconds = (
        (moment.toordinal() - _EPOCH_DAY) * 86400 + moment.hour * 3600 + moment.minute * 60 + moment.second
    )
    return seconds + 1 if up and moment.microsecond else seconds


def _whole_seconds(delta: timedelta) -> int:
    return delta.days * 86400 + delta.seconds
