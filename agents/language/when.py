"""The meaning of a stretch of speech about time before it meets a calendar: a bag of constraints that can
be merged.

"Dienstag" sets `weekday`, "nächste Woche" sets `week`, "um elf" sets `clock`; merged they are one `When`.
Two fragments that set the same thing differently do not merge: they are alternatives or a correction.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from operator import attrgetter
from typing import Literal

from agents.language.parts import closer_part

Which = Literal["plain", "this", "coming", "next", "after_next", "last"]
Segment = Literal["begin", "middle", "end", "first_half", "second_half", "last_day"]
Unit = Literal["minute", "day", "week", "month", "year"]


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day as said. `fixed` False: the half of the day is open (an hour of 1..12)."""

    hour: int
    minute: int
    fixed: bool

    @property
    def exists(self) -> bool:
        """Whether a day has this time; "fünfundzwanzig Uhr" names none."""
        return 0 <= self.minute < 60 and self.hour * 60 + self.minute <= 24 * 60 + 59

    def halves(self) -> tuple[tuple[int, int], ...]:
        """All (hour, minute) it may mean; 24:00 is hour 24."""
        if self.fixed:
            return ((self.hour, self.minute),)
        low = self.hour % 12
        if low == 0:
            return ((12, self.minute), (0, self.minute))
        return ((low, self.minute), (low + 12, self.minute))


@dataclass(frozen=True, slots=True)
class Shift:
    """A distance in calendar units from today or from a named day."""

    amount: int
    unit: Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """Constraints on the start of an appointment; None means not said."""

    # the day
    offset: int | None = None
    weekday: int | None = None
    which: Which | None = None
    shift: Shift | None = None
    shift_first: bool | None = None
    """The distance was said before the weekday: "in zwei Wochen am Freitag"."""
    dom: int | None = None
    month: int | None = None
    year: int | None = None
    nth: int | None = None
    """With weekday or week: the nth of the month (-1: the last)."""
    week: int | None = None
    """Weeks from this one."""
    iso_week: int | None = None
    week_of_month: int | None = None
    days_of_month: int | None = None
    """The first days of a month ("the first two weeks of May": 14), below zero the last ones."""
    weekend: Which | None = None
    workdays: bool | None = None
    daily: bool | None = None
    month_rel: int | None = None
    month_which: Which | None = None
    year_rel: int | None = None
    segment: Segment | None = None
    feast: str | None = None
    period: str | None = None
    """A named stretch: "between_years", a season."""
    anchor: When | None = None
    """The day that `shift` or "nach"/"vor" counts from: "zwei Tage nach Ostern"."""
    side: Literal["after", "before"] | None = None
    # limits on days
    day_from: When | None = None
    day_from_after: bool | None = None
    day_to: When | None = None
    day_to_before: bool | None = None
    opens: Clock | None = None
    """With `day_from` and `day_to`: from this time on, on the first day ("von Freitagmittag bis Sonntag")."""
    closes: Clock | None = None
    # the time of day
    clock: Clock | None = None
    part: str | None = None
    time_from: Clock | None = None
    time_to: Clock | None = None
    vague: Literal["just_after", "just_before"] | None = None
    # relative to now or to the reference
    minutes: int | None = None
    from_reference: bool | None = None
    same_clock: bool | None = None
    same_day: bool | None = None
    later: Literal["later", "earlier"] | None = None
    # whenever
    anytime: bool | None = None

    def merged(self, other: When) -> When | None:
        """Both sets of constraints together, or None when they contradict each other."""
        changes: dict[str, object] = {}
        for name in FIELDS:
            theirs = getattr(other, name)
            if theirs is None:
                continue
            mine = getattr(self, name)
            if mine is None:
                changes[name] = theirs
            elif name == "part" and (closer := closer_part(str(mine), str(theirs))):
                changes[name] = closer
            elif mine != theirs:
                return None
        if not changes:
            return self
        if self.has_day and other.has_day and self.past != other.past:
            return None
        both = replace(self, **changes)
        return both if both.consistent() else None

    def shares_a_kind(self, other: When) -> bool:
        """Whether both name a day, or both a time of the day."""
        return bool((self.has_day and other.has_day) or (self.has_time and other.has_time))

    @property
    def past(self) -> bool:
        """Whether it names a day that is over by its words: "gestern", "letzten Freitag"."""
        back = self.shift is not None and self.shift.amount < 0 and not self.from_reference
        return (
            back or (self.offset is not None and self.offset < 0) or self.which == "last" or self.week == -1
        )

    def consistent(self) -> bool:
        """Whether the constraints can hold together."""
        if self.clock is not None and (self.time_from is not None or self.time_to is not None):
            return False
        if self.offset is not None and (
            self.week is not None or self.weekend is not None or self.month_rel is not None
        ):
            return False
        if self.weekday is not None and self.weekday < 5 and self.weekend is not None:
            return False
        if self.feast is not None and (self.dom is not None or self.offset is not None):
            return False
        if self.minutes is not None and (self.clock is not None or self.part is not None):
            return False
        if self.minutes is not None and not self.from_reference and self.weekday is not None:
            return False
        return self.dom is None or self.segment is None

    def over(self, base: When) -> When:
        """`base` with everything that this one says put over it (a correction keeps what it does not
        mention).
        """
        kept = base
        if self.has_day:
            kept = replace(kept, **dict.fromkeys(DAY_FIELDS))
        if self.has_time:
            kept = replace(kept, **dict.fromkeys(TIME_FIELDS))
        changes = {name: getattr(self, name) for name in FIELDS if getattr(self, name) is not None}
        return replace(kept, **changes)

    def day_only(self) -> When:
        """Only the constraints on the day."""
        return When(**{name: getattr(self, name) for name in DAY_FIELDS})

    def time_only(self) -> When:
        """Only the constraints on the time of day."""
        return When(**{name: getattr(self, name) for name in TIME_FIELDS})

    @property
    def has_day(self) -> bool:
        """Whether anything about the day was said."""
        return _DAY(self) != _NO_DAY

    @property
    def has_time(self) -> bool:
        """Whether anything about the time of day was said."""
        return _TIME(self) != _NO_TIME


FIELDS: tuple[str, ...] = tuple(f.name for f in fields(When))
TIME_FIELDS: tuple[str, ...] = (
    "clock",
    "part",
    "time_from",
    "time_to",
    "vague",
    "same_clock",
    "minutes",
    "later",
)
DAY_FIELDS: tuple[str, ...] = tuple(
    name for name in FIELDS if name not in TIME_FIELDS and name not in {"anytime", "from_reference"}
)
_DAY, _TIME = attrgetter(*DAY_FIELDS), attrgetter(*TIME_FIELDS)
_NO_DAY, _NO_TIME = (None,) * len(DAY_FIELDS), (None,) * len(TIME_FIELDS)


def in_order(first: When, last: When) -> bool:
    """Whether two weekdays can stand in one week: "Monday to Thursday", not "Friday to Wednesday"."""
    return first.weekday is not None and last.weekday is not None and first.weekday <= last.weekday
