"""From the constraints on the day to days of the calendar: which days may be meant, and what is wrong with
them.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta

from agents.language import weeks_months
from agents.language.feasts import feast, next_bridge_day, next_public_holiday
from agents.language.stretches import Days, Stretch, monday, move, one_day, valid
from agents.language.types import Grain, Problem
from agents.language.when import Shift, When

_SEASONS = {"spring": (3, 6), "summer": (6, 9), "autumn": (9, 12), "winter": (12, 3)}
_LAST_PAGES = timedelta(days=28)
_UNTIL_MONDAY = frozenset(("easter", "whitsun"))
"""Feasts whose last day is a Monday: the week that follows them begins with it."""


def days_of(
    when: When, today: date, *, reference: date | None, country: str, state: str | None = None
) -> Days:
    """The days that the constraints allow, counted from `today`."""
    return _Resolver(today, reference, country, state).days(when)


@dataclass(frozen=True, slots=True)
class _Resolver:
    today: date
    reference: date | None
    country: str
    state: str | None = None

    def days(self, when: When) -> Days:
        """Dispatch by what was said."""
        if when.day_from is not None or when.day_to is not None:
            return self.limits(when)
        if when.anchor is not None and when.anchor.same_day and self.reference is None:
            return self.days(replace(when, anchor=None, side=None))
        if when.anchor is not None:
            return self.beside(when)
        if when.dom is not None:
            return self.dated(when)
        if when.feast is not None:
            return self.feast_days(when)
        if when.period is not None:
            return self.period(when)
        if when.offset is not None:
            day = self.today + timedelta(days=when.offset)
            if when.shift is not None:
                day = move(day, when.shift)
            return self.checked(when, day)
        if when.same_day is not None:
            return Days((one_day(self.reference),)) if self.reference is not None else Days()
        if when.nth is not None and when.weekday is not None:
            return weeks_months.nth(self.today, when)
        if when.week_of_month is not None:
            return weeks_months.month_week(self.today, when)
        if when.days_of_month is not None:
            return weeks_months.month_edge(self.today, when, when.days_of_month)
        if when.weekday is not None and when.weekend is not None:
            found = weeks_months.weekend(self.today, replace(when, weekday=None))
            days = tuple(one_day(c.start + timedelta(days=when.weekday - 5)) for c in found.choices)
            return replace(found, choices=days)
        if when.weekday is not None:
            return self.weekday(when, when.weekday)
        if when.weekend is not None:
            return weeks_months.weekend(self.today, when)
        if when.iso_week is not None or when.week is not None:
            return weeks_months.week(self.today, when)
        if when.month is not None or when.month_rel is not None:
            return weeks_months.month(self.today, when)
        if when.year is not None or when.year_rel is not None:
            return weeks_months.year(self.today, when)
        if when.shift is not None:
            base = self.today
            if when.from_reference:
                if self.reference is None:
                    return Days()
                base = self.reference
            return Days((one_day(move(base, when.shift)),), notes=("resolve.shift",))
        if when.workdays or when.daily:
            days = [self.today + timedelta(days=n) for n in range(7)]
            chosen = tuple(one_day(d) for d in days if when.daily or d.weekday() < 5)
            return Days(chosen, repeat=True, notes=("resolve.every_day",))
        return Days()

    def checked(self, when: When, day: date) -> Days:
        """A day with the weekday that was named beside it: both when they disagree."""
        if when.weekday is None or when.weekday == day.weekday():
            return Days((one_day(day),))
        near = min(
            (day + timedelta(days=n) for n in range(-3, 4)),
            key=lambda d: (d.weekday() != when.weekday, abs((d - day).days)),
        )
        return Days((one_day(day, 0.5), one_day(near, 0.5)), "mismatch", notes=("resolve.mismatch",))

    def just_over(self, when: When, day: date) -> bool:
        """ "Thursday, the sixth of May" on the eleventh: last week's page is meant."""
        over = timedelta() < self.today - day <= _LAST_PAGES
        return over and when.weekday == day.weekday()

    def dated(self, when: When) -> Days:
        """A day of the month, with or without month and year."""
        dom = when.dom or 0
        year = self.today.year + when.year_rel if when.year_rel is not None else when.year
        if when.month is not None:
            if year is not None:
                day = valid(year, when.month, dom)
            else:
                day = valid(self.today.year, when.month, dom)
                if day is not None and self.just_over(when, day):
                    return Days((one_day(day),), notes=("resolve.just_over",))
                if day is None or day < self.today:
                    later = valid(self.today.year + 1, when.month, dom)
                    day = (
                        later
                        if day is not None
                        or (self.today.year, when.month) < (self.today.year, self.today.month)
                        else None
                    )
            return (
                Days(problem="invalid", notes=("resolve.no_such_day",))
                if day is None
                else self.checked(when, day)
            )
        if when.month_rel is not None:
            first = move(self.today.replace(day=1), Shift(when.month_rel, "month"))
            day = valid(first.year, first.month, dom)
            return (
                Days(problem="invalid", notes=("resolve.no_such_day",))
                if day is None
                else self.checked(when, day)
            )
        first = self.today.replace(day=1)
        for ahead in range(14):
            start = move(first, Shift(ahead, "month"))
            day = valid(start.year, start.month, dom)
            if day is not None and day >= self.today:
                return self.checked(when, day)
        return Days(problem="invalid", notes=("resolve.no_such_day",))

    def feast_days(self, when: When) -> Days:
        """A feast by name: its next occurrence."""
        name = when.feast or ""
        if name == "public_holiday":
            day = next_public_holiday(self.today, self.country, None)
            return Days() if day is None else Days((one_day(day),), notes=("resolve.public_holiday",))
        if name == "bridge_day":
            day = next_bridge_day(self.today, self.country, self.state)
            return Days() if day is None else Days((one_day(day),), notes=("resolve.bridge_day",))
        year = when.year if when.year is not None else self.today.year + (when.year_rel or 0)
        found = feast(name, year, self.country)
        if found is not None and found[1] <= self.today and when.year is None and when.year_rel is None:
            found = feast(name, year + 1, self.country)
        if found is None:
            return Days()
        grain: Grain = "day" if (found[1] - found[0]).days == 1 else "range"
        choice = Stretch(found[0], found[1], grain)
        if when.shift is not None:
            return Days((one_day(move(found[0], when.shift)),), notes=("resolve.feast",))
        if when.weekday is not None and grain == "day":
            return self.checked(when, found[0])
        return Days((choice,), notes=("resolve.feast",))

    def period(self, when: When) -> Days:
        """Between the years, a season."""
        if when.period in {"until_then", "after_then", "before_then"}:
            return Days()
        year = when.year if when.year is not None else self.today.year
        for candidate in (year - 1, year, year + 1) if when.year is None else (year,):
            if when.period == "between_years":
                start, end = date(candidate, 12, 27), date(candidate + 1, 1, 1)
            else:
                low, high = _SEASONS[when.period or "spring"]
                start, end = date(candidate, low, 1), date(candidate + (1 if high < low else 0), high, 1)
            if end > self.today or when.year is not None:
                if when.weekday is not None and when.period == "between_years":
                    return Days((one_day(start + timedelta(days=(when.weekday - start.weekday()) % 7)),))
                return Days((Stretch(start, end, "range"),), notes=("resolve.period",))
        return Days()

    def beside(self, when: When) -> Days:
        """The Tuesday after Easter, two days before Christmas."""
        anchor = when.anchor
        if anchor is None:
            return Days()
        fixed = anchor.feast is not None or anchor.dom is not None
        for base in (self.today - timedelta(days=10), self.today) if fixed else (self.today,):
            found = replace(self, today=base).days(anchor)
            if not found.choices or found.choices[0].end is None:
                return Days(problem=found.problem)
            low, high = found.choices[0].start, found.choices[0].end
            last = high - timedelta(days=1)
            if when.weekend is not None:
                start = monday(low) + timedelta(days=5)
                choice = Stretch(start, start + timedelta(days=2), "range")
            elif when.weekday is not None:
                if when.side == "after" and when.shift is not None and _said_twice(when):
                    day = move(self.reference or self.today, when.shift)  # "a week later, the Friday after"
                    day += timedelta(days=(when.weekday - day.weekday()) % 7)
                elif when.side == "after" and when.shift is not None:
                    day = move(last, when.shift)  # "this Friday, and another one four weeks after that"
                    day += timedelta(days=(when.weekday - day.weekday()) % 7)
                elif when.side == "after":
                    day = high + timedelta(days=(when.weekday - high.weekday()) % 7)
                else:
                    day = low - timedelta(days=1 + (low.weekday() - 1 - when.weekday) % 7)
                choice = one_day(day)
            elif when.shift is not None and when.shift.unit == "week" and when.shift.amount == 0:
                choice = Stretch(monday(low), monday(low) + timedelta(days=7), "week")
            elif when.shift is not None and when.shift.unit == "week" and when.shift.amount == 1:
                if anchor.feast in _UNTIL_MONDAY:
                    last = low  # "die Woche nach Ostern" begins with Easter Monday
                start = monday(last if when.side == "after" else low - timedelta(days=14)) + timedelta(days=7)
                choice = Stretch(start, start + timedelta(days=7), "week")
            else:
                shift = when.shift or Shift(1, "day")
                choice = one_day(
                    move(last, shift) if when.side == "after" else move(low, Shift(-shift.amount, shift.unit))
                )
            if choice.end is not None and choice.end > self.today:
                return Days((choice,), notes=("resolve.beside",))
        return Days()

    def weekday(self, when: When, weekday: int) -> Days:
        """A weekday with whatever stands beside it."""
        if when.iso_week is not None or when.week is not None:
            found = weeks_months.week(self.today, replace(when, weekday=None, segment=None))
            return Days(
                tuple(one_day(w.start + timedelta(days=weekday)) for w in found.choices),
                found.problem,
                notes=found.notes,
            )
        if when.month is not None or when.month_rel is not None:
            for first in weeks_months.months(self.today, when):
                length = calendar.monthrange(first.year, first.month)[1]
                hits = [first + timedelta(days=n) for n in range(length)]
                hits = [d for d in hits if d.weekday() == weekday and d >= self.today]
                if hits:
                    return Days(
                        tuple(one_day(d) for d in hits), repeat=True, notes=("resolve.weekday_in_month",)
                    )
            return Days()
        ahead = (weekday - self.today.weekday()) % 7
        near = self.today + timedelta(days=ahead)
        if when.shift is not None:
            if when.from_reference and self.reference is not None:
                return Days((one_day(monday(move(self.reference, when.shift)) + timedelta(days=weekday)),))
            if when.shift_first:
                return Days(
                    (one_day(monday(move(self.today, when.shift)) + timedelta(days=weekday)),),
                    notes=("resolve.shifted_week",),
                )
            base = near if ahead else near + timedelta(days=7 if when.which in {"next", "coming"} else 0)
            return Days((one_day(move(base, when.shift)),), notes=("resolve.weekday_then_shift",))
        return self.plain_weekday(when, near, ahead)

    def plain_weekday(self, when: When, near: date, ahead: int) -> Days:
        """ "nächsten Freitag" has two readings while this week's Friday is still to come."""
        week = timedelta(days=7)
        if when.which == "last":
            return Days((one_day(near - week),), notes=("resolve.last",))
        if when.which == "this":
            return Days((one_day(near),), notes=("resolve.this",))
        if when.which == "coming":
            return Days((one_day(near if ahead else near + week),), notes=("resolve.coming",))
        if when.which in {"next", "after_next"}:
            extra = week if when.which == "after_next" else timedelta(0)
            if ahead == 0:
                return Days((one_day(near + week + extra),), notes=("resolve.next_from_today",))
            if near.isocalendar()[:2] == self.today.isocalendar()[:2]:
                choices = (one_day(near + extra, 0.5), one_day(near + extra + week, 0.5))
                return Days(choices, notes=("resolve.next_is_ambiguous",))
            return Days((one_day(near + extra),), notes=("resolve.next_in_next_week",))
        if ahead == 0 and when.which is None:
            return Days(
                (one_day(near + week, 0.5), one_day(near, 0.5)), notes=("resolve.today_or_in_a_week",)
            )
        return Days((one_day(near),), notes=("resolve.nearest",))

    def limits(self, when: When) -> Days:
        """From and until: the later bound is counted from the earlier one."""
        when = _in_their_month(when)
        start: date | None = None
        problem: Problem | None = None
        if when.day_from is not None:
            found = self.days(_certain(when.day_from, alone=when.day_to is None))
            problem = found.problem
            if not found.choices:
                return Days(problem=problem)
            start = found.choices[0].end if when.day_from_after else found.choices[0].start
        end: date | None = None
        if when.day_to is not None:
            if when.day_to.minutes is not None:
                return Days()
            base = max(start, self.today) if start is not None else self.today
            found = (
                self.days(when.day_to)
                if _counts_from_today(when.day_to)
                else replace(self, today=base).days(_certain(when.day_to, alone=start is None))
            )
            problem = problem or found.problem
            if not found.choices:
                return Days(problem=problem)
            end = found.choices[0].start if when.day_to_before else found.choices[0].end
            last = found.choices[0].end
            if (
                when.day_to_before
                and end is not None
                and end <= self.today
                and last is not None
                and start is None
            ):
                again = replace(self, today=last).days(when.day_to)
                end = again.choices[0].start if again.choices else end
        if start is None:
            start = self.today
        if when.weekday is not None:
            day = start + timedelta(days=(when.weekday - start.weekday()) % 7)
            return Days((one_day(day),), problem, notes=("resolve.weekday_in_limits",))
        return Days((Stretch(start, end, "range"),), problem, notes=("resolve.limits",))


def _said_twice(when: When) -> bool:
    """ "A week later, the Friday after": the distance leads to that Friday, and is not counted once more."""
    shift, anchor = when.shift, when.anchor
    return bool(when.from_reference) and anchor is not None and shift is not None and anchor.shift == shift


def _counts_from_today(edge: When) -> bool:
    """ "Nächste Woche Montag bis Donnerstag": the Thursday of that week, and of none after its Monday."""
    return any(said is not None for said in (edge.offset, edge.shift, edge.week, edge.month_rel))


def _certain(edge: When, *, alone: bool) -> When:
    """As a limit "nächsten Freitag" means the nearest one; "ab Montag" said on a Monday means the next."""
    if (
        edge.weekday is not None
        and edge.which in {None, "next"}
        and edge.week is None
        and edge.dom is None
        and edge.shift is None
    ):
        return replace(edge, which="coming" if alone or edge.which == "next" else "this")
    return edge


def _in_their_month(when: When) -> When:
    """ "Im Januar, aber erst nach dem fünften", "next month until the tenth": the days are of that month."""
    month = when.month if when.month or when.month_rel is not None or when.year_rel is None else 1
    where = When(
        month=month,
        month_rel=when.month_rel,
        month_which=when.month_which,
        year=when.year,
        year_rel=when.year_rel,
    )
    first, last = _of_month(when.day_from, where), _of_month(when.day_to, where)
    if (month is None and when.month_rel is None) or (first, last) == (when.day_from, when.day_to):
        return when
    return replace(
        when,
        month=None,
        month_rel=None,
        month_which=None,
        year=None,
        year_rel=None,
        day_from=first or where,
        day_to=last or (where if when.year_rel is None else None),
    )


def _of_month(edge: When | None, where: When) -> When | None:
    if edge is None or edge.dom is None or edge.month is not None or edge.month_rel is not None:
        return edge
    return edge.merged(where) or edge
