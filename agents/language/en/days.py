"""English days: today, weekdays with modifiers, feasts, and statements about the day side by side."""

from __future__ import annotations

from agents.language.en import clock
from agents.language.en.dates import longest_date, of_month, of_month_list, ordinal, year
from agents.language.en.distances import ago, from_now, shift, shift_between, span, within
from agents.language.en.periods import (
    between_years,
    days_of_month,
    in_year,
    last_of_month,
    month,
    month_then_week,
    season,
    segment,
    week,
    week_of_month,
    weekend,
    workdays,
)
from agents.language.grammar import Cursor, longest, rule
from agents.language.tokens import Token
from agents.language.vocabulary import words as vocabulary
from agents.language.when import Shift, When, Which


@rule("day.relative", "dayref", "the", "day", "over")
def relative(c: Cursor) -> When | None:
    """today, tomorrow, the day after tomorrow, tonight."""
    c.word("the")
    if c.words("day", "after", "tomorrow") or c.words("day", "after", "tomorow") or c.words("overmorrow"):
        return When(offset=2)
    if c.words("day", "before", "yesterday"):
        return When(offset=-2)
    token = c.token
    offset = c.sense("dayref")
    if token is None or offset is None:
        return None
    if c.words("'", "s") or token.norm.endswith("'s"):
        pass
    if offset in (0, 1) and token.norm in {"today", "tomorrow"}:
        later = 7 if c.word("week") else 14 if c.word("fortnight") else 0
        return When(offset=offset + later)  # "tomorrow week", "today fortnight"
    return When(offset=offset, part="evening" if token.norm == "tonight" else None)


@rule("day.weekday", "weekday", "weekday_short")
def weekday(c: Cursor) -> When | None:
    """Tuesday, Tuesdays, Sat."""
    token = c.token
    day = c.sense("weekday")
    if day is not None and token is not None:
        if len(token.norm) <= 5:
            c.word(".")
        return When(weekday=day)
    day = c.sense("weekday_short")
    if day is None or token is None or not token.capital:
        return None
    c.word(".")
    return When(weekday=day)


def _ends(token: Token | None) -> bool:
    return token is None or token.kind == "punct" or token.norm in {"at", "please", "then"}


@rule("day.weekday_which", "which", "the", "weekday")
def weekday_which(c: Cursor) -> When | None:
    """next Friday, this coming Friday, Friday next, the Friday after next."""
    article = c.word("the")
    following = c.next_is("following")
    which: Which | None = c.sense("which")
    if which == "this" and c.next_has("which"):
        which = c.sense("which")
    day = c.take(weekday)
    if day is None:
        return None
    if which is None:
        if c.words("after", "next"):
            return When(weekday=day.weekday, which="after_next")
        if c.next_is("next") and not c.next_has("unit", at=1) and not c.next_has("month", at=1):
            c.pos += 1
            return When(weekday=day.weekday, which="next")
        if article and (
            c.words("after", "that") or (c.next_is("after") and _ends(c.peek(1)) and c.word("after"))
        ):
            return When(weekday=day.weekday, anchor=When(same_day=True), side="after")
        if article and (
            c.words("before", "that") or (c.next_is("before") and _ends(c.peek(1)) and c.word("before"))
        ):
            return When(weekday=day.weekday, anchor=When(same_day=True), side="before")
        if c.words("coming"):
            return When(weekday=day.weekday, which="coming")
        return None
    if article and following:
        return When(weekday=day.weekday, anchor=When(same_day=True), side="after")
    return When(weekday=day.weekday, which=which)


@rule("day.weekday_week", "weekday", "a", "week", "one", "two", "card")
def weekday_week(c: Cursor) -> When | None:
    """Friday week, a week on Friday, two weeks from Tuesday, a week today, a week from tomorrow, Friday
    fortnight.
    """
    day = c.take(weekday)
    if day is not None:
        c.word("in")
        if c.word("week"):
            return When(weekday=day.weekday, shift=Shift(1, "week"))
        return When(weekday=day.weekday, shift=Shift(2, "week")) if c.word("fortnight") else None
    distance = c.take(span)
    if distance is None and c.word("week"):
        distance = Shift(1, "week")
    if distance is None or distance.unit == "minute":
        return None
    joint = c.word("on", "from", "after")
    if c.word("now"):
        return When(shift=distance) if joint == "from" else None
    c.word("this", "coming")
    anchor = c.take(relative) or c.take(weekday)
    if anchor is None or (joint is None and anchor.offset is None and distance.unit != "week"):
        return None
    return anchor.merged(When(shift=distance))


_FIRST_OF_A_DAY = {"thing", "up", "available", "possible", "free", "slot", "opening", "one", "off", "client"}
"""'Saturday first thing', 'Thursday first up': no first of the month."""


@rule("day.weekday_date", "weekday", "weekday_short", "which")
def weekday_date(c: Cursor) -> When | None:
    """Tuesday the 13th, Tuesday, January 12."""
    day = c.take(weekday_which) or c.take(weekday)
    if day is None:
        return None
    c.word(",")
    c.word("on")
    date = c.take(longest_date)
    if date is None:
        c.word("the")
        dom = c.take(ordinal)
        if dom is None:
            return None
        ahead = c.token
        if ahead is not None and ("counted" in ahead.senses or "weekday" in ahead.senses):
            return None
        if ahead is not None and ahead.norm in _FIRST_OF_A_DAY:
            return None
        date = When(dom=dom)
    return day.merged(date)


@rule("day.every", "every", "any", "daily", "each")
def every(c: Cursor) -> When | None:
    """every day, any day, every Tuesday."""
    if c.word("daily"):
        return When(daily=True)
    if not c.word("every", "any", "each"):
        return None
    if c.word("day"):
        if c.word("next", "this"):
            week_after = c.word("week")
            return When(week=1 if c.tokens[c.pos - 2].norm == "next" else 0) if week_after else None
        return When(daily=True)
    if c.word("weekday"):
        return When(workdays=True)
    return c.take(weekday)


_FEASTS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("good", "friday"), "good_friday"),
    (("holy", "saturday"), "holy_saturday"),
    (("easter", "saturday"), "holy_saturday"),
    (("easter", "sunday"), "easter_sunday"),
    (("easter", "monday"), "easter_monday"),
    (("easter",), "easter"),
    (("easter", "weekend"), "easter"),
    (("palm", "sunday"), "palm_sunday"),
    (("maundy", "thursday"), "maundy_thursday"),
    (("ash", "wednesday"), "ash_wednesday"),
    (("shrove", "tuesday"), "shrove_tuesday"),
    (("pancake", "day"), "shrove_tuesday"),
    (("carnival", "monday"), "rose_monday"),
    (("ascension", "day"), "ascension"),
    (("ascension",), "ascension"),
    (("father's", "day"), "ascension"),
    (("whit", "sunday"), "whit_sunday"),
    (("whit", "monday"), "whit_monday"),
    (("pentecost", "monday"), "whit_monday"),
    (("pentecost",), "whitsun"),
    (("whitsun",), "whitsun"),
    (("corpus", "christi"), "corpus_christi"),
    (("christmas", "eve"), "christmas_eve"),
    (("christmas", "day"), "christmas_day"),
    (("boxing", "day"), "boxing_day"),
    (("christmas",), "christmas"),
    *((("christmas", word), "christmas_holidays") for word in ("holidays", "holiday", "break")),
    (("new", "year's", "eve"), "new_years_eve"),
    (("new", "years", "eve"), "new_years_eve"),
    (("new", "year's", "day"), "new_year"),
    (("new", "years", "day"), "new_year"),
    (("new", "year's"), "new_year"),
    (("new", "year"), "new_year"),
    (("epiphany",), "epiphany"),
    (("three", "kings", "day"), "epiphany"),
    (("valentine's", "day"), "valentine"),
    (("valentines", "day"), "valentine"),
    (("women's", "day"), "womens_day"),
    (("labour", "day"), "labour_day"),
    (("labor", "day"), "labour_day"),
    (("may", "day"), "labour_day"),
    (("mother's", "day"), "mothers_day"),
    (("german", "unity", "day"), "german_unity"),
    (("day", "of", "german", "unity"), "german_unity"),
    (("reformation", "day"), "reformation"),
    (("halloween",), "halloween"),
    (("all", "saints'", "day"), "all_saints"),
    (("all", "saints", "day"), "all_saints"),
    (("all", "saints"), "all_saints"),
    (("all", "saints", "'", "day"), "all_saints"),
    (("all", "souls", "day"), "all_souls"),
    (("st", "nicholas", "day"), "nicholas"),
    (("saint", "nicholas", "day"), "nicholas"),
    (("st", "patrick's", "day"), "st_patrick"),
    (("assumption", "day"), "assumption"),
    (("second", "day", "of", "christmas"), "boxing_day"),
    (("assumption",), "assumption"),
    (("bank", "holiday"), "public_holiday"),
    (("public", "holiday"), "public_holiday"),
    (("carnival",), "carnival"),
)


_FEASTS_BY_START = {
    start: tuple(entry for entry in _FEASTS if entry[0][0] == start)
    for start in sorted({words[0] for words, _ in _FEASTS})
}


@rule("day.feast", *_FEASTS_BY_START, "ord", "card", "the", "this", "next")
def feast(c: Cursor) -> When | None:
    """Good Friday, Boxing Day, New Year's Eve."""
    if c.next_is("good") and c.pos and c.tokens[c.pos - 1].norm in {"no", "not", "isn't"}:
        return None  # "tomorrow's no good Friday would be fine"
    c.word("the", "this", "next")
    start = c.pos
    number = c.take(ordinal)
    if number is not None and number <= 4:
        c.word("sunday")
        c.word("in", "of")
        if c.word("advent"):
            return When(feast=f"advent_{number}")
    c.pos = start
    best: str | None = None
    begin, end = c.pos, c.pos
    first = c.token
    for words, name in _FEASTS_BY_START.get(first.norm, ()) if first is not None else ():
        c.pos = begin
        if c.words(*words) and c.pos > end:
            best, end = name, c.pos
    c.pos = end
    return None if best is None else When(feast=best, year=c.take(year))


@rule("day.nth_weekday", "ord", "which", "the", "on", "card")
def nth_weekday(c: Cursor) -> When | None:
    """the first Tuesday in February, the last Friday of the month."""
    c.word("on")
    c.word("the")
    number = c.take(ordinal)
    if number is None:
        if c.sense("which") != "last":
            return None
        number = -1
    day = c.take(weekday)
    if day is None or not c.word("in", "of"):
        return None
    if c.words("the", "month") or c.words("this", "month"):
        return When(weekday=day.weekday, nth=number, month_rel=0)
    where = c.take(month)
    return None if where is None else where.merged(When(weekday=day.weekday, nth=number))


def _nearest(c: Cursor) -> str | None:
    """The side of a feast on which a word means the nearest weekday: "the last Saturday before", "the first
    Monday after".
    """
    begin = c.pos
    if c.sense("which") == "last":
        return "before"
    c.pos = begin
    return "after" if c.word("first", "very") else None


@rule("day.beside", "weekday", "the", "day", "card", "one", "week", "weekend", "last", "first")
def beside(c: Cursor) -> When | None:
    """the Tuesday after Easter, the day before Christmas Eve, two days after Easter, the week after
    Easter.
    """
    c.word("the")
    nearest = _nearest(c)
    day = c.take(weekday)
    unit: str | None = None
    count = 1
    if day is None:
        count = c.take(clock.small) or c.sense("one") or 1
        unit = c.sense("unit")
        if unit not in {"day", "week"}:
            return None
    side = c.word("after", "before")
    if side is None:
        return None
    anchor = c.take(feast) or c.take(longest_date)
    if anchor is None or (nearest is not None and (day is None or nearest != side)):
        return None
    if day is not None:
        return When(weekday=day.weekday, anchor=anchor, side="after" if side == "after" else "before")
    return When(
        shift=Shift(count, "week" if unit == "week" else "day"),
        anchor=anchor,
        side="after" if side == "after" else "before",
    )


simple = longest(
    "day",
    relative,
    weekday_which,
    weekday_date,
    weekday_week,
    weekday,
    longest_date,
    of_month,
    of_month_list,
    last_of_month,
    month,
    week,
    days_of_month,
    week_of_month,
    month_then_week,
    weekend,
    workdays,
    every,
    feast,
    between_years,
    season,
    in_year,
    shift,
    shift_between,
    from_now,
    within,
    ago,
    segment,
    nth_weekday,
    beside,
)
"""Any single statement about the day."""


_COMES = vocabulary("to come on do have it be in for")
_REACH = 4
"""Words from a denial to the day it denies: 'I'd rather not come in tomorrow, Tuesday would be better'."""


def _denied_before(c: Cursor) -> bool:
    for back in range(1, _REACH + 1):
        before = c.peek(-back)
        if before is None or before.norm not in _COMES:
            return before is not None and before.norm == "not"
    return False


@rule("day.compound", *sorted(simple.starts))
def compound(c: Cursor) -> When | None:
    """Statements about the day side by side: "next week Tuesday", "on Tuesday of next week", "Friday in two
    weeks".
    """
    denied = _denied_before(c)
    found = c.take(simple)
    if found is None:
        return None
    shift_first = found.shift is not None
    while True:
        begin, trace = c.pos, len(c.trace)
        both: When | None = None
        for skip in ((), (",",), ("on",), ("of",), (",", "on"), ("in",)):
            c.pos = begin
            if denied and "," in skip:
                continue  # "not tomorrow, Saturday would be better"
            if skip and not c.words(*skip):
                continue
            following = c.take(simple)
            both = found.merged(following) if following is not None and following.minutes is None else None
            if both is not None:
                break
        if both is None:
            c.pos = begin
            del c.trace[trace:]
            return found
        if shift_first and both.weekday is not None and both.shift_first is None:
            both = both.merged(When(shift_first=True)) or both
        found = both
