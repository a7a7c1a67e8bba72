"""Weekends, weeks, months and years: the stretches of the calendar that a wish may mean, counted from today.

Used by `agents.language.calendar_days`, which knows the rest.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from agents.language.stretches import Days, Stretch, monday, move, one_day, safe
from agents.language.when import Shift, When


def nth(today: date, when: When) -> Days:
    """The first Tuesday in February."""
    for first in months(today, when):
        days = [first + timedelta(days=n) for n in range(calendar.monthrange(first.year, first.month)[1])]
        hits = [d for d in days if d.weekday() == when.weekday]
        number = when.nth or 1
        if number > len(hits):
            return Days(problem="invalid")
        day = hits[number - 1] if number > 0 else hits[-1]
        if day >= today or when.year is not None:
            return Days((one_day(day),), notes=("resolve.nth_weekday",))
    return Days()


def months(today: date, when: When) -> list[date]:
    """First days of the months that may be meant, the most plausible first."""
    if when.month is not None:
        if when.year is not None or when.year_rel is not None:
            year = when.year if when.year is not None else today.year + (when.year_rel or 0)
            return [date(min(max(year, 1), 9998), when.month, 1)]
        year = today.year + (1 if when.month < today.month else 0)
        if when.month_which == "next" and when.month == today.month:
            year += 1
        return [date(year, when.month, 1), date(year + 1, when.month, 1)]
    first = move(today.replace(day=1), Shift(when.month_rel or 0, "month"))
    return [first, move(first, Shift(1, "month"))] if (when.month_rel or 0) == 0 else [first]


def month_week(today: date, when: When) -> Days:
    """The first week in February: the weeks whose Thursday lies in the month are counted."""
    for first in months(today, when):
        thursdays = [
            first + timedelta(days=n)
            for n in range(calendar.monthrange(first.year, first.month)[1])
            if (first + timedelta(days=n)).weekday() == 3
        ]
        number = when.week_of_month or 1
        if number > len(thursdays):
            return Days(problem="invalid")
        start = monday(thursdays[number - 1] if number > 0 else thursdays[-1])
        if start + timedelta(days=7) > today:
            if when.weekday is not None:
                return Days((one_day(start + timedelta(days=when.weekday)),))
            return Days(
                (Stretch(start, start + timedelta(days=7), "week"),), notes=("resolve.week_of_month",)
            )
    return Days()


def month_edge(today: date, when: When, days: int) -> Days:
    """The first days of a month ("the first two weeks of May"), below zero the last ones."""
    for first in months(today, when):
        after = move(first, Shift(1, "month"))
        start = first if days > 0 else max(first, after + timedelta(days=days))
        end = min(after, first + timedelta(days=days)) if days > 0 else after
        if end <= today:
            continue
        if when.weekday is not None:
            named = [d for n in range((end - start).days) if (d := start + timedelta(days=n)) >= today]
            choices = tuple(one_day(day) for day in named if day.weekday() == when.weekday)
            return Days(choices, repeat=True, notes=("resolve.month",))
        return Days((Stretch(start, end, "range"),), notes=("resolve.month",))
    return Days()


def weekend(today: date, when: When) -> Days:
    """Saturday and Sunday."""
    if when.month is not None or when.month_rel is not None:
        return weekends_of_month(today, when)
    saturday = monday(today) + timedelta(days=5)
    week = timedelta(days=7)

    def stretch(start: date, confidence: float = 1.0) -> Stretch:
        return Stretch(start, start + timedelta(days=2), "range", confidence)

    if when.week is not None:
        return Days((stretch(saturday + when.week * week),))
    if when.shift is not None:
        return Days((stretch(monday(move(today, when.shift)) + timedelta(days=5)),))
    if when.which == "last" or when.weekend == "last":
        return Days((stretch(saturday - week),))
    if when.weekend in {"next", "after_next"}:
        extra = week if when.weekend == "after_next" else timedelta(0)
        if today.weekday() >= 5:
            return Days((stretch(saturday + week + extra),))
        return Days(
            (stretch(saturday + extra, 0.5), stretch(saturday + week + extra, 0.5)),
            notes=("resolve.next_is_ambiguous",),
        )
    if when.weekend == "coming" and today.weekday() >= 5:
        return Days((stretch(saturday + week),))
    return Days((stretch(saturday),), notes=("resolve.weekend",))


def weekends_of_month(today: date, when: When) -> Days:
    """The weekends whose Saturday lies in the month, or the nth of them."""
    for first in months(today, when):
        length = calendar.monthrange(first.year, first.month)[1]
        days = [first + timedelta(days=n) for n in range(length)]
        saturdays = [d for d in days if d.weekday() == 5]
        if when.nth is not None:
            if when.nth > len(saturdays):
                return Days(problem="invalid")
            saturdays = [saturdays[when.nth - 1 if when.nth > 0 else -1]]
        ahead = [d for d in saturdays if d + timedelta(days=2) > today]
        if ahead:
            found = tuple(Stretch(d, d + timedelta(days=2), "range") for d in ahead)
            return Days(found, repeat=True, notes=("resolve.weekend_of_month",))
    return Days()


def week(today: date, when: When) -> Days:
    """A calendar week or a week counted from this one, or a part of it."""
    if when.iso_week is not None:
        start = iso_week(today, when)
        if start is None:
            return Days(problem="invalid")
    else:
        start = safe(lambda: monday(today) + timedelta(weeks=when.week or 0), today)
    if when.segment is None or when.segment == "last_day":
        return Days((Stretch(start, start + timedelta(days=7), "week"),), notes=("resolve.week",))
    low, high = {
        "begin": (0, 2),
        "middle": (1, 4),
        "end": (3, 6),
        "first_half": (0, 3),
        "second_half": (3, 6),
    }[when.segment]
    if when.week == 0 and start + timedelta(days=high) <= today and high < _WORKING_DAYS:
        start += timedelta(days=7)  # "early in the week", said on a Thursday
    return Days(
        (Stretch(start + timedelta(days=low), start + timedelta(days=high), "range"),),
        notes=("resolve.segment",),
    )


_WORKING_DAYS = 5


def iso_week(today: date, when: When) -> date | None:
    """The Monday of a calendar week; without a year the next one that is not over."""
    number = when.iso_week or 0
    year = when.year if when.year is not None else today.isocalendar()[0]
    try:
        start = date.fromisocalendar(year, number, 1)
        if when.year is None and start + timedelta(days=7) <= today:
            start = date.fromisocalendar(year + 1, number, 1)
    except ValueError:
        return None
    return start


def month(today: date, when: When) -> Days:
    """A month or a part of it."""
    chosen: Stretch | None = None
    for first in months(today, when):
        length = calendar.monthrange(first.year, first.month)[1]
        end = first + timedelta(days=length)
        if when.segment is None:
            chosen = Stretch(first, end, "month")
        elif when.segment == "last_day":
            chosen = one_day(end - timedelta(days=1))
        else:
            low, high = {
                "begin": (0, 10),
                "middle": (10, 20),
                "end": (20, length),
                "first_half": (0, 15),
                "second_half": (15, length),
            }[when.segment]
            chosen = Stretch(first + timedelta(days=low), first + timedelta(days=high), "range")
        if chosen.end is not None and chosen.end > today:
            break
    return Days((chosen,), notes=("resolve.month",)) if chosen is not None else Days()


def year(today: date, when: When) -> Days:
    """A whole year or a part of it."""
    year = when.year if when.year is not None else today.year + (when.year_rel or 0)
    low, high = {
        "begin": (1, 3),
        "middle": (5, 9),
        "end": (11, 13),
        "first_half": (1, 7),
        "second_half": (7, 13),
        "last_day": (12, 13),
        None: (1, 13),
    }[when.segment]
    end = date(year + 1, high - 12, 1) if high > 12 else date(year, high, 1)
    return Days((Stretch(date(year, low, 1), end, "range"),), notes=("resolve.year",))
