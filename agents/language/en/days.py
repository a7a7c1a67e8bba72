"""English days: today, weekdays with modifiers, dates, months, weeks, weekends, feasts, distances,
segments.
"""

from __future__ import annotations

from agents.language.en import clock
from agents.language.grammar import Cursor, longest, rule
from agents.language.when import Segment, Shift, When, Which

_REL = {"this": 0, "next": 1, "coming": 1, "after_next": 2, "last": -1, "plain": 0}


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


@rule("day.weekday_which", "which", "the", "weekday")
def weekday_which(c: Cursor) -> When | None:
    """next Friday, this coming Friday, Friday next, the Friday after next."""
    c.word("the")
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
        if c.words("coming"):
            return When(weekday=day.weekday, which="coming")
        return None
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
    if anchor is None or (joint is None and anchor.offset is None):
        return None
    return anchor.merged(When(shift=distance))


@rule("day.year", "card")
def year(c: Cursor) -> int | None:
    """2027, twenty twenty seven, two thousand twenty seven."""
    found = c.integer("card", 2000, 2100)
    if found is not None:
        return found
    if c.word("two"):
        if not c.word("thousand"):
            return None
        c.word("and")
        low = c.take(clock.small)
        return None if low is None else 2000 + low
    if c.word("twenty"):
        low = c.take(clock.small)
        return 2000 + low if low is not None and low >= 20 else None
    return None


@rule("day.ordinal", "ord", "card")
def ordinal(c: Cursor) -> int | None:
    """third, 3rd, twenty-first."""
    place = c.integer("ord", 1, 31)
    if place is not None:
        return place
    tens = c.sense("tens")
    if tens is not None:
        c.word("-")
        unit = c.integer("ord", 1, 9)
        return None if unit is None else tens + unit
    token = c.token
    if token is None or token.kind != "number" or len(token.text) > 2:
        return None
    place = c.integer("card", 1, 99)
    return place if place is not None and c.word("st", "nd", "rd", "th") else None


def _real_month(c: Cursor, place: int) -> bool:
    """Whether "may", "march" at a token is a month: something around it says so."""
    token = c.tokens[place]
    if token.norm not in {"may", "march", "mar"}:
        return True
    before = c.tokens[place - 1] if place else None
    after = c.tokens[place + 1] if place + 1 < len(c.tokens) else None
    if before is not None and (
        before.norm
        in {
            "in",
            "of",
            "early",
            "late",
            "mid",
            "next",
            "this",
            "until",
            "till",
            "by",
            "since",
            "-",
            "from",
            "before",
            "after",
            "for",
            "during",
            "or",
            "th",
            "st",
            "nd",
            "rd",
        }
        or "ord" in before.senses
        or (before.kind == "number")
    ):
        return not (after is not None and after.norm in {"i", "we", "you", "be", "have"})
    return (
        after is not None
        and (
            "ord" in after.senses
            or after.kind == "number"
            or after.norm in {"the", "first"}
            or "tens" in after.senses
        )
        and token.capital
    )


@rule("day.date_named", "ord", "card", "month", "the")
def named(c: Cursor) -> When | None:
    """the third of February, 3rd February, February 3rd, February the third, 3 Feb 2027."""
    c.word("the")
    dom = c.take(ordinal)
    plain = False
    if dom is None:
        token = c.token
        if token is not None and token.kind == "number" and len(token.text) <= 2:
            dom = c.integer("card", 1, 99)
            plain = True
    if dom is not None:
        spoken = c.word("of")
        place = c.pos
        month = c.sense("month")
        if month is None and spoken and not plain and c.word("the"):
            number = c.take(ordinal)
            return (
                When(dom=dom, month=number, year=c.take(year))
                if number is not None and number <= 12
                else None
            )
        if month is None or (not _real_month(c, place) and plain):
            return None
    else:
        place = c.pos
        month = c.sense("month")
        if month is None:
            return None
        c.word(".")
        c.word("the")
        dom = c.take(ordinal)
        if dom is None:
            dom = c.take(clock.small)
            if dom is None or not 1 <= dom <= 31 or c.next_is(":", "am", "pm", "o'clock"):
                return None
    begin = c.pos
    c.word(",", "in")
    found = c.take(year)
    if found is None:
        c.pos = begin
    return When(dom=dom, month=month, year=found)


@rule("day.date_numeric", "card")
def numeric(c: Cursor) -> When | None:
    """24/12, 24.12.2027: day before month, as everywhere in Europe."""
    first = c.token
    if first is None or first.kind != "number" or len(first.text) > 2:
        return None
    dom = c.integer("card", 1, 99)
    mark = c.word("/", ".", "-")
    second = c.token
    if (
        dom is None
        or mark is None
        or second is None
        or second.kind != "number"
        or not second.glued
        or len(second.text) > 2
    ):
        return None
    month = c.integer("card", 1, 99)
    if month is None or (mark != "/" and not c.next_is(mark)):
        return None
    if month > 12 and dom <= 12:
        dom, month = month, dom
    if month > 12:
        return None
    found: int | None = None
    if c.word(mark):
        found = c.take(year)
        token = c.token
        if (
            found is None
            and token is not None
            and token.kind == "number"
            and token.glued
            and len(token.text) == 2
        ):
            c.pos += 1
            found = 2000 + int(token.text)
    if mark == "-" and found is None:
        return None
    return When(dom=dom, month=month, year=found)


@rule("day.date_iso", "card")
def iso(c: Cursor) -> When | None:
    """2027-01-12."""
    found = c.take(year)
    if found is None or not c.word("-"):
        return None
    month = c.integer("card", 1, 12)
    if month is None or not c.word("-"):
        return None
    dom = c.integer("card", 1, 99)
    return None if dom is None else When(year=found, month=month, dom=dom)


@rule("day.of_month", "the", "on")
def of_month(c: Cursor) -> When | None:
    """the third, on the 13th."""
    asked = c.word("on")
    if not c.word("the"):
        return None
    token = c.token
    dom = c.take(ordinal)
    if dom is None or token is None:
        return None
    ahead = c.token
    if c.words("of", "next", "month"):
        return When(dom=dom, month_rel=1)
    if c.words("of", "this", "month") or c.words("of", "the", "month"):
        return When(dom=dom, month_rel=0 if c.tokens[c.pos - 2].norm == "this" else None)
    if ahead is not None and {"counted", "unit", "weekday", "season", "part"} & ahead.senses.keys():
        return None
    if ahead is not None and ahead.norm in {
        "option",
        "one",
        "available",
        "of",
        "floor",
        "slot",
        "choice",
        "possible",
        "free",
        "thing",
    }:
        return None
    if (
        asked is None
        and token.kind == "word"
        and dom <= 3
        and ahead is not None
        and ahead.kind == "word"
        and "connector" not in ahead.senses
        and (ahead.norm not in {"at", "around", "in", "would", "is", "works"})
    ):
        return None
    return When(dom=dom)


@rule("day.of_month_list", "ord", "card")
def of_month_list(c: Cursor) -> When | None:
    """The 2nd of "on the 1st, 2nd or 3rd of February"."""
    before = c.peek(-1)
    place = c.pos
    dom = c.take(ordinal)
    if dom is None or before is None or before.norm not in {",", "or", "and"}:
        return None
    earlier = any(
        "ord" in t.senses or t.norm in {"st", "nd", "rd", "th"} for t in c.tokens[max(0, place - 3) : place]
    )
    return When(dom=dom) if earlier and (c.token is None or c.next_is(",", "or", "and", ".")) else None


longest_date = longest("day.date", named, numeric, iso)


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
        date = When(dom=dom)
    return day.merged(date)


@rule("day.month", "month", "in", "which", "the", "during")
def month(c: Cursor) -> When | None:
    """in February, next month, next February."""
    cue = c.word("in", "during")
    c.word("the")
    c.word("month")
    c.word("of")
    which: Which | None = c.sense("which")
    place = c.pos
    number = c.sense("month")
    if number is not None:
        if not _real_month(c, place) and which is None and cue is None:
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
    if which is None:
        if c.tokens[place - 1].norm == "the" and c.words("month", "after", "next"):
            return When(month_rel=2)
        return None
    return When(month_rel=_REL[which]) if c.word("month") else None


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
            return When(week=_REL[which])
        return When(week=_REL[which]) if c.word("week", "week's") else None
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
    if not c.word("week") or not c.word("of", "in"):
        return None
    if c.words("the", "month"):
        return When(week_of_month=number, month_rel=0)
    where = c.take(month)
    return None if where is None else where.merged(When(week_of_month=number))


@rule("day.weekend", "weekend", "which", "the", "at", "on", "over")
def weekend(c: Cursor) -> When | None:
    """at the weekend, next weekend, this weekend."""
    c.word("at", "on", "over")
    c.word("the")
    which: Which | None = c.sense("which")
    if which == "this" and c.next_has("which"):
        which = c.sense("which")
    return When(weekend=which or "plain") if c.word("weekend", "weekends") else None


@rule("day.workdays", "weekdays", "during", "on", "workdays", "weekday")
def workdays(c: Cursor) -> When | None:
    """on weekdays, during the week."""
    if (
        c.words("during", "the", "week")
        or c.words("on", "weekdays")
        or c.words("on", "a", "weekday")
        or c.word("weekdays", "workdays")
    ):
        return When(workdays=True)
    return None


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
_FEAST_STARTS = sorted({words[0] for words, _ in _FEASTS})


@rule("day.feast", *_FEAST_STARTS, "the", "this", "next")
def feast(c: Cursor) -> When | None:
    """Good Friday, Boxing Day, New Year's Eve."""
    c.word("the", "this", "next")
    best: str | None = None
    begin, end = c.pos, c.pos
    for words, name in _FEASTS:
        c.pos = begin
        if c.words(*words) and c.pos > end:
            best, end = name, c.pos
    c.pos = end
    return None if best is None else When(feast=best, year=c.take(year))


@rule("day.between_years", "between")
def between_years(c: Cursor) -> When | None:
    """between Christmas and New Year."""
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


@rule("day.in_year", "which", "in", "the")
def in_year(c: Cursor) -> When | None:
    """next year, in the new year, in 2028."""
    cue = c.word("in")
    c.word("the")
    if c.words("new", "year"):
        return When(year_rel=1)
    which: Which | None = c.sense("which")
    if which is not None:
        return When(year_rel=_REL[which]) if c.word("year") else None
    found = c.take(year) if cue else None
    return None if found is None else When(year=found)


@rule("number.span", "card", "one", "half", "couple", "a", "an", "fortnight", "quarter", "three")
def span(c: Cursor) -> Shift | None:
    """two weeks, a fortnight, half an hour, an hour and a half, a couple of days."""
    if c.word("half"):
        c.word("a", "an")
        return Shift(30, "minute") if c.word("hour") else Shift(6, "month") if c.word("year") else None
    if c.words("quarter", "of", "an", "hour") or c.words("a", "quarter", "of", "an", "hour"):
        return Shift(15, "minute")
    if c.words("three", "quarters", "of", "an", "hour"):
        return Shift(45, "minute")
    if c.words("a", "half", "hour") or c.words("a", "half", "an", "hour"):
        return Shift(30, "minute")
    many: int | None
    if c.words("a", "couple", "of") or c.words("a", "couple"):
        many = 2
    else:
        many = c.take(clock.small)
        if many is None:
            many = c.sense("one")
    if many is None:
        return None
    half = c.words("and", "a", "half")
    unit = c.sense("unit")
    if unit is None:
        return None
    if unit == "fortnight":
        return Shift(14 * many, "day")
    if unit == "minute":
        return Shift(many, "minute")
    if unit == "hour":
        if not half:
            half = c.words("and", "a", "half")
        return Shift(many * 60 + (30 if half else 0), "minute")
    return Shift(many, unit)


@rule("day.shift", "in")
def shift(c: Cursor) -> When | None:
    """in two weeks, in ten days, in half an hour, in two weeks' time."""
    c.pos += 1
    c.word("about", "exactly", "around")
    distance = c.take(span)
    if distance is None:
        return None
    c.word("'")
    c.word("time")
    return When(minutes=distance.amount) if distance.unit == "minute" else When(shift=distance)


@rule("day.shift_from_now", "card", "one", "half", "a", "an")
def from_now(c: Cursor) -> When | None:
    """two weeks from now, an hour from now."""
    distance = c.take(span)
    if distance is None or not (c.words("from", "now") or c.words("from", "today")):
        return None
    return When(minutes=distance.amount) if distance.unit == "minute" else When(shift=distance)


@rule("day.within", "within", "in", "over", "the", "during")
def within(c: Cursor) -> When | None:
    """within the next two weeks, in the next few days."""
    cue = c.word("within", "in", "over", "during")
    c.word("the")
    said = c.sense("which") in {"next", "coming"}
    if not said and cue != "within":
        return None
    if c.words("few", "days") or c.word("days") or c.words("couple", "of", "days"):
        distance = Shift(7, "day")
    elif c.words("few", "weeks") or c.word("weeks"):
        distance = Shift(4, "week")
    else:
        found = c.take(span)
        if found is None:
            return None
        distance = found
    if distance.unit == "minute":
        return When(day_to=When(minutes=distance.amount))
    return When(day_to=When(shift=distance))


@rule("day.ago", "card", "one", "a", "an", "half")
def ago(c: Cursor) -> When | None:
    """three days ago."""
    distance = c.take(span)
    if distance is None or not c.word("ago"):
        return None
    if distance.unit == "minute":
        return When(minutes=-distance.amount)
    return When(shift=Shift(-distance.amount, distance.unit))


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
)
def segment(c: Cursor) -> When | None:
    """early February, mid-March, the end of next week, beginning of the month."""
    quick: Segment | None = None
    begin = c.pos
    c.word("in")
    word = c.word("early", "mid", "late")
    if word is not None:
        c.word("-", "in")
        quick = "begin" if word == "early" else "middle" if word == "mid" else "end"
        where = c.take(month) or c.take(week)
        return None if where is None else where.merged(When(segment=quick))
    c.pos = begin
    if c.words("later", "this"):
        return (
            When(segment="end", week=0)
            if c.word("week")
            else When(segment="end", month_rel=0)
            if c.word("month")
            else None
        )
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


@rule("day.beside", "weekday", "the", "day", "card", "one", "week", "weekend")
def beside(c: Cursor) -> When | None:
    """the Tuesday after Easter, the day before Christmas Eve, two days after Easter, the week after
    Easter.
    """
    c.word("the")
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
    if anchor is None:
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
    week_of_month,
    weekend,
    workdays,
    every,
    feast,
    between_years,
    season,
    in_year,
    shift,
    from_now,
    within,
    ago,
    segment,
    nth_weekday,
    beside,
)
"""Any single statement about the day."""


@rule("day.compound", *sorted(simple.starts))
def compound(c: Cursor) -> When | None:
    """Statements about the day side by side: "next week Tuesday", "on Tuesday of next week", "Friday in
    two weeks".
    """
    found = c.take(simple)
    if found is None:
        return None
    shift_first = found.shift is not None
    while True:
        begin, trace = c.pos, len(c.trace)
        both: When | None = None
        for skip in ((), (",",), ("on",), ("of",), (",", "on"), ("in",)):
            c.pos = begin
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
