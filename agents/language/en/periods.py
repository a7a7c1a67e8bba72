"""English weeks, weekends, months, years, seasons and parts of them."""

from __future__ import annotations

from agents.language.en import clock
from agents.language.en.dates import COUNTED_BY, longest_date, month_counted, ordinal, real_month, year
from agents.language.grammar import Cursor, rule
from agents.language.when import Segment, Shift, When, Which


@rule("day.month", "month", "in", "which", "the", "during")
def month(c: Cursor) -> When | None:
    """in February, next month, next February."""
    cue = c.word("in", "during")
    if (counted := month_counted(c)) is not None:
        return When(month_rel=counted)
    c.word("the")
    c.word("month")
    c.word("of")
    which: Which | None = c.sense("which")
    place = c.pos
    number = c.sense("month")
    if number is not None:
        if not real_month(c, place) and which is None and cue is None:
            return None
        if c.token is not None and len(c.tokens[place].norm) == 3 and c.tokens[place].norm != "may":
            c.word(".")
        begin = c.pos
        c.word(",", "of")
        found = c.take(year)
        if found is None:
            c.pos = begin
            if c.words("next", "year") or c.words("of", "next", "year"):
                return When(month=number, year_rel=1)
            if c.words("this", "year"):
                return When(month=number, year_rel=0)
        return When(month=number, year=found, month_which=which)
    return None


@rule("day.week", "which", "week", "the", "in", "calendar", "during", "ord")
def week(c: Cursor) -> When | None:
    """next week, the week after next, calendar week seven, week 7."""
    c.word("in", "during")
    c.word("the")
    if c.words("week", "after", "next"):
        return When(week=2)
    which: Which | None = c.sense("which")
    if which is not None:
        if c.next_is("or", "and") and c.next_has("which", at=1) and c.next_is("week", at=2):
            return When(week=COUNTED_BY[which])
        return When(week=COUNTED_BY[which]) if c.word("week", "week's") else None
    c.word("calendar")
    if not c.word("week"):
        return None
    if c.word("of", "from", "starting", "commencing", "beginning"):
        c.word("the", "on")
        c.word("the")
        day = c.take(longest_date)
        dom = None if day is not None else c.take(ordinal)
        if day is None and dom is None:
            return None
        return When(anchor=day or When(dom=dom), side="after", shift=Shift(0, "week"))
    c.word("number", "no")
    number = c.take(clock.small)
    return None if number is None or not 1 <= number <= 53 else When(iso_week=number)


@rule("day.in_year", "which", "in", "the")
def in_year(c: Cursor) -> When | None:
    """next year, in the new year, in 2028."""
    cue = c.word("in")
    c.word("the")
    if c.words("new", "year"):
        return When(year_rel=1)
    which: Which | None = c.sense("which")
    if which is not None:
        return When(year_rel=COUNTED_BY[which]) if c.word("year") else None
    found = c.take(year) if cue else None
    return None if found is None else When(year=found)


@rule("day.week_of_month", "ord", "which", "the", "in", "card")
def week_of_month(c: Cursor) -> When | None:
    """the first week of February."""
    c.word("in")
    c.word("the")
    number = c.take(ordinal)
    if number is None:
        if c.sense("which") != "last":
            return None
        number = -1
    if not c.word("week"):
        return None
    joint = c.word("of", "in")
    if joint and c.words("the", "month"):
        return When(week_of_month=number, month_rel=0)
    where = c.take(month)
    if where is None and number == 1:
        c.word("back")
        where = (coming := c.take(in_year)) and coming.merged(When(month=1))
    return None if where is None else where.merged(When(week_of_month=number))


@rule("day.month_then_week", "month", "in", "which", "the")
def month_then_week(c: Cursor) -> When | None:
    """next month, first week; in February, the last week."""
    where = c.take(month)
    if where is None:
        return None
    for word in (",", "in", "the"):
        c.word(word)
    number = c.take(ordinal)
    if number is None and c.sense("which") == "last":
        number = -1
    return None if number is None or not c.word("week") else When(week_of_month=number).merged(where)


@rule("day.days_of_month", "ord", "which", "the", "in")
def days_of_month(c: Cursor) -> When | None:
    """the first two weeks of February, in the last fortnight of March, the first ten days of May."""
    c.words("some", "time")
    c.word("in", "during", "within", "over")
    c.word("the")
    number = c.take(ordinal)
    side = number if number == 1 else -1 if number is None and c.sense("which") == "last" else None
    if side is None:
        return None
    if c.word("fortnight"):
        days = 14
    else:
        amount = 2 if c.words("couple", "of") else 3 if c.word("few") else c.take(clock.small)
        if amount is None or amount < 2:
            return None
        days = amount * 7 if c.word("weeks") else amount if c.word("days") else 0
    if not 2 <= days < 29 or not c.word("of", "in"):
        return None
    if c.words("the", "month"):
        return When(days_of_month=side * days, month_rel=0)
    where = c.take(month)
    return None if where is None else where.merged(When(days_of_month=side * days))


@rule("day.weekend", "weekend", "which", "the", "at", "on", "over")
def weekend(c: Cursor) -> When | None:
    """at the weekend, next weekend, this weekend."""
    c.word("at", "on", "over")
    c.word("the")
    which: Which | None = c.sense("which")
    if which == "this" and c.next_has("which"):
        which = c.sense("which")
    return When(weekend=which or "plain") if c.word("weekend", "weekends") else None


@rule("day.workdays", "weekdays", "during", "on", "workdays", "weekday", "a")
def workdays(c: Cursor) -> When | None:
    """on weekdays, during the week, weekday evenings."""
    if (
        c.words("during", "the", "week")
        or c.words("on", "weekdays")
        or c.words("on", "a", "weekday")
        or c.word("weekdays", "workdays")
    ):
        return When(workdays=True)
    c.word("a")
    return When(workdays=True) if c.word("weekday") and c.next_has("part") else None


@rule("day.between_years", "between", "twixmas")
def between_years(c: Cursor) -> When | None:
    """between Christmas and New Year, Twixmas."""
    if c.word("twixmas"):
        return When(period="between_years")
    if c.words("between", "christmas", "and", "new") and c.word("year", "years", "year's"):
        return When(period="between_years")
    return None


@rule("day.season", "season", "in", "which", "during")
def season(c: Cursor) -> When | None:
    """in summer, next autumn."""
    cue = c.word("in", "during")
    c.word("the")
    which = c.sense("which")
    name = c.sense("season")
    return None if name is None or (cue is None and which is None) else When(period=name, year=c.take(year))


@rule(
    "day.segment",
    "early",
    "mid",
    "late",
    "the",
    "at",
    "beginning",
    "end",
    "start",
    "middle",
    "in",
    "towards",
    "toward",
    "later",
    "first",
    "second",
    "by",
    "midweek",
)
def segment(c: Cursor) -> When | None:
    """early February, mid-March, the end of next week, beginning of the month, later in the week, midweek."""
    quick: Segment | None = None
    begin = c.pos
    c.word("in")
    if c.word("midweek"):
        where = c.take(week)
        return (where or When(week=0)).merged(When(segment="middle"))
    word = c.word("early", "mid", "late")
    if word is not None:
        c.word("on")
        c.word("-", "in")
        if word != "mid" and c.words("the", "week"):
            return When(segment="begin" if word == "early" else "end", week=0)
        quick = "begin" if word == "early" else "middle" if word == "mid" else "end"
        where = c.take(month) or c.take(week)
        return None if where is None else where.merged(When(segment=quick))
    c.pos = begin
    if c.word("later"):
        c.word("on")
        if c.word("this") or c.words("in", "the"):
            return (
                When(segment="end", week=0)
                if c.word("week")
                else When(segment="end", month_rel=0)
                if c.word("month")
                else None
            )
    c.pos = begin
    c.word("at", "in", "towards", "toward")
    c.word("the")
    if c.words("first", "half"):
        quick = "first_half"
    elif c.words("second", "half"):
        quick = "second_half"
    else:
        word = c.word("beginning", "start", "middle", "end")
        if word is None:
            return None
        quick = "begin" if word in {"beginning", "start"} else "middle" if word == "middle" else "end"
    if not c.word("of"):
        return None
    c.word("the")
    if c.word("month"):
        return When(segment=quick, month_rel=0)
    if c.word("week"):
        return When(segment=quick, week=0)
    if c.word("year"):
        return When(segment=quick, year_rel=0)
    where = c.take(month) or c.take(week) or c.take(in_year)
    return None if where is None else where.merged(When(segment=quick))


@rule("day.last_of_month", "the", "last", "on")
def last_of_month(c: Cursor) -> When | None:
    """the last of May, the last day of the month."""
    c.word("on")
    c.word("the")
    if not c.word("last"):
        return None
    c.word("day")
    if not c.word("of", "in"):
        return None
    if c.words("the", "month") or c.words("this", "month"):
        return When(segment="last_day", month_rel=0)
    where = c.take(month)
    return None if where is None else where.merged(When(segment="last_day"))
