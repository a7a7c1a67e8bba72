"""German days: heute, weekdays with modifiers, feasts, and statements about the day side by side."""

from __future__ import annotations

from agents.language.de.dates import longest_date, no_noun_follows, of_month, of_month_list, ordinal, year
from agents.language.de.distances import ago, amount, shift, shift_between, within
from agents.language.de.periods import (
    between_years,
    days_of_month,
    first_of_month,
    half_of_month,
    in_year,
    last_of_month,
    month,
    month_then_week,
    season,
    segment,
    segment_compound,
    week,
    week_elliptic,
    week_of_month,
    week_running,
    weekend,
    weekend_of_month,
    workdays,
)
from agents.language.grammar import Cursor, longest, rule
from agents.language.when import Shift, When, Which


@rule("day.relative", "dayref")
def relative(c: Cursor) -> When | None:
    """heute, morgen, übermorgen; "Morgen" after an article, a weekday or another day is the part of day."""
    token, before = c.token, c.peek(-1)
    offset = c.sense("dayref")
    if token is None or offset is None:
        return None
    if token.norm == "morgen" and before is not None:
        if "dayref" in before.senses or "weekday" in before.senses:
            return None
        if before.norm in {
            "am",
            "guten",
            "jeden",
            "frueher",
            "schoenen",
            "den",
            "dem",
            "einen",
            "diesen",
            "frueh",
        }:
            return None
    return When(offset=offset)


@rule("day.weekday", "weekday", "weekday_short")
def weekday(c: Cursor) -> When | None:
    """Dienstag, dienstags, Di."""
    token = c.token
    day = c.sense("weekday")
    if day is not None and token is not None:
        return When(weekday=day, which="coming" if "habit" in token.senses and c.next_is(",") else None)
    day = c.sense("weekday_short")
    if day is None or token is None or not token.capital:
        return None
    if c.next_is(".") and c.tokens[c.pos].glued:
        c.pos += 1
        after = c.token
        dated = after is not None and (
            after.kind == "number"
            or bool({"card", "ord", "part"} & after.senses.keys())
            or after.norm in {",", "um", "den", "oder", "und", "-"}
        )
        return When(weekday=day) if token.norm != "so" or dated else None  # "So. Also, ..." is no Sunday
    ahead, before = c.token, c.peek(-2)
    joints = {"-", "–", "bis", "oder", "und", "/"}
    beside = (ahead is not None and ahead.norm in joints and c.next_has("weekday_short", at=1)) or (
        before is not None and before.norm in joints and "weekday_short" in (c.peek(-3) or before).senses
    )
    if beside:
        return When(weekday=day)
    if token.norm == "do" and ahead is not None and ahead.kind == "number" and c.next_is(":", "uhr", at=1):
        return When(weekday=day)
    if token.norm in {"so", "do", "da"} or ahead is None:
        return None
    return When(weekday=day) if {"card", "part"} & ahead.senses.keys() or ahead.norm in {",", "um"} else None


@rule(
    "day.right_after",
    "danach",
    "drauf",
    "darauf",
    "darauffolgend",
    "direkt",
    "gleich",
    "unmittelbar",
    "sofort",
)
def right_after(c: Cursor) -> When | None:
    """(Mittwoch) drauf, (Mittwoch) direkt danach."""
    c.word("direkt", "gleich", "unmittelbar", "sofort")
    return When(same_day=True) if c.word("danach", "drauf", "darauf", "darauffolgend") else None


@rule("day.right_before", "davor", "zuvor", "vorher")
def right_before(c: Cursor) -> When | None:
    """(am Freitag) davor; "am Freitag vorher anrufen" is another matter."""
    if c.word("davor", "zuvor"):
        return When(same_day=True)
    alone = c.word("vorher") and (
        c.token is None or c.token.kind == "punct" or c.next_is("um", "ab", "gegen")
    )
    return When(same_day=True) if alone else None


@rule("day.weekday_which", "which", "weekday", "darauffolgenden", "darauffolgender")
def weekday_which(c: Cursor) -> When | None:
    """nächsten Freitag, kommenden Montag, diesen Dienstag, den darauffolgenden Samstag."""
    if c.word("darauffolgenden", "darauffolgender"):
        day = c.take(weekday)
        return None if day is None else When(weekday=day.weekday, anchor=When(same_day=True), side="after")
    if not c.next_has("which"):
        day = c.take(weekday)
        if day is not None and c.take(right_after):
            return When(weekday=day.weekday, anchor=When(same_day=True), side="after")
        if day is not None and c.next_is("am", "den", "der", "dem", at=-2) and c.take(right_before):
            return When(weekday=day.weekday, anchor=When(same_day=True), side="before")
        return (
            day.merged(When(which="after_next"))
            if day is not None and c.words("nach", "dem", "naechsten")
            else None
        )
    told = c.token
    which: Which | None = c.sense("which")
    if which == "this" and c.next_has("which"):
        which = c.sense("which")
    day = c.take(weekday)
    if day is None or which is None:
        return None
    if told is not None and told.norm.startswith("folgend"):
        return When(weekday=day.weekday, anchor=When(same_day=True), side="after")
    return When(weekday=day.weekday, which=which)


@rule("day.weekday_date", "weekday", "weekday_short", "which")
def weekday_date(c: Cursor) -> When | None:
    """Dienstag, den 13.; Dienstag der dreizehnte Februar; Di., 12.1."""
    day = c.take(weekday_which) or c.take(weekday)
    if day is None:
        return None
    c.word(",")
    c.word("den", "der", "dem", "am")
    date = c.take(longest_date)
    if date is None:
        dom = c.take(ordinal)
        if dom is None or not no_noun_follows(c):
            return None
        date = When(dom=dom)
    if day.anchor is not None:
        day = When(weekday=day.weekday)  # "am Samstag drauf, dem achten": the date says which
    return day.merged(date)


@rule("day.every", "jeden", "taeglich", "alle", "an")
def every(c: Cursor) -> When | None:
    """jeden Tag, täglich, jeden Dienstag."""
    if (
        c.word("taeglich")
        or c.words("jeden", "tag")
        or c.words("alle", "tage")
        or c.words("an", "jedem", "tag")
    ):
        return When(daily=True)
    if c.word("jeden"):
        day = c.take(weekday)
        return None if day is None else When(weekday=day.weekday)
    return None


@rule(
    "day.feast",
    "feast",
    "christi",
    "karwoche",
    "mariae",
    "maria",
    "heilig",
    "heilige",
    "heiligen",
    "sankt",
    "tag",
    "buss",
    "erster",
    "ersten",
    "zweiter",
    "zweiten",
    "1",
    "2",
    "3",
    "dritter",
    "dritten",
    "vierter",
    "vierten",
    "4",
    "heiliger",
    "advent",
    "which",
)
def feast(c: Cursor) -> When | None:
    """Karfreitag, Tag der Deutschen Einheit, erster Weihnachtstag, zweiter Advent, Christi Himmelfahrt."""
    c.sense("which")
    begin = c.pos
    number = c.take(ordinal)
    c.word("weihnachtlichen")
    if number is not None:
        if c.word("advent", "adventssonntag", "adventsonntag"):
            return When(feast=f"advent_{number}") if number <= 4 else None
        if c.word("weihnachtstag", "weihnachtsfeiertag", "weihnachtsfeiertages"):
            return When(feast="christmas_day" if number == 1 else "boxing_day") if number <= 2 else None
        if c.word("osterfeiertag", "ostertag"):
            return When(feast="easter_sunday" if number == 1 else "easter_monday") if number <= 2 else None
        if c.word("pfingstfeiertag", "pfingsttag"):
            return When(feast="whit_sunday" if number == 1 else "whit_monday") if number <= 2 else None
        return None
    c.pos = begin
    if c.word("karwoche"):
        return When(anchor=When(feast="good_friday"), side="after", shift=Shift(0, "week"))
    if c.words("christi", "himmelfahrt"):
        return When(feast="ascension")
    if c.words("mariae", "himmelfahrt") or c.words("maria", "himmelfahrt"):
        return When(feast="assumption")
    if (
        c.words("heilige", "drei", "koenige")
        or c.words("heiligen", "drei", "koenigen")
        or c.words("heiligen", "drei", "koenige")
    ):
        return When(feast="epiphany")
    if (
        c.words("heiliger", "abend")
        or c.words("heiligen", "abend")
        or c.words("heilig", "abend")
        or c.words("heilige", "nacht")
    ):
        return When(feast="christmas_eve")
    if c.words("sankt", "martin"):
        return When(feast="martinmas")
    if c.words("tag", "der", "deutschen", "einheit") or c.words("tag", "der", "einheit"):
        return When(feast="german_unity")
    if c.words("tag", "der", "arbeit"):
        return When(feast="labour_day")
    if c.word("buss"):
        c.word("-")
        return When(feast="repentance") if c.words("und", "bettag") else None
    before = c.peek(-1)
    name = c.sense("feast")
    if name is None or name == "german_unity":
        return None
    if name == "bridge_day":
        c.word("direkt", "gleich")
        if c.word("nach", "an", "zu"):
            c.word("dem", "der")
            base = c.take(feast)
            return None if base is None else When(anchor=base, shift=Shift(1, "day"), side="after")
        return When(feast=name)
    if name == "public_holiday" and (
        before is None or before.norm not in {"dem", "den", "die", "naechsten", "naechster"}
    ):
        return None
    return When(feast=name, year=c.take(year))


@rule("day.nth_weekday", "ord", "which", "am", "der", "den")
def nth_weekday(c: Cursor) -> When | None:
    """am ersten Dienstag im Februar, der letzte Freitag des Monats."""
    c.word("am", "der", "den", "dem")
    number = c.take(ordinal)
    if number is None:
        if c.sense("which") != "last":
            return None
        number = -1
    day = c.take(weekday)
    if day is None or not c.word("im", "des", "vom", "in"):
        return None
    c.word("dem", "diesem")
    if c.word("monat", "monats"):
        return When(weekday=day.weekday, nth=number, month_rel=0)
    where = c.take(month)
    return None if where is None else where.merged(When(weekday=day.weekday, nth=number))


def _nearest(c: Cursor) -> str | None:
    """The side of a feast on which the word before a weekday means the nearest one: "am letzten Samstag vor",
    "am ersten Montag nach".
    """
    if c.word("letzten", "letzte", "letzter"):
        return "before"
    return "after" if c.word("ersten", "erste", "erster") else None


@rule(
    "day.beside",
    "in",
    "an",
    "weekday",
    "which",
    "ord",
    "tag",
    "card",
    "one",
    "am",
    "der",
    "den",
    "woche",
    "die",
    "wochenende",
)
def beside(c: Cursor) -> When | None:
    """Dienstag nach Ostern, der Tag vor Heiligabend, zwei Tage nach Pfingsten, die Woche nach Ostern."""
    c.word("am", "der", "den", "in", "die", "an")
    c.word("der", "dem", "den")
    nearest = _nearest(c)
    day = c.take(weekday)
    unit: str | None = None
    count: float = 1
    counted = False
    if day is None:
        said = c.take(amount)
        counted, count = said is not None, said or 1
        unit = c.sense("unit")
        if unit not in {"day", "week"}:
            return None
    side = c.word("nach", "vor")
    if side is None:
        return None
    c.word("dem", "den", "der")
    anchor = c.take(feast) or (c.take(longest_date) if c.peek() is not None else None)
    if anchor is None and c.word("wochenende"):
        anchor = When(weekend="plain")
    if anchor is None:
        return None
    where = "after" if side == "nach" else "before"
    if nearest is not None and (day is None or nearest != where):
        return None
    if day is not None:
        return When(weekday=day.weekday, anchor=anchor, side=where)
    distance = (
        Shift(int(count) * 7, "day")
        if unit == "week" and counted
        else Shift(int(count), "week" if unit == "week" else "day")
    )
    return When(shift=distance, anchor=anchor, side=where)


simple = longest(
    "day",
    relative,
    weekday,
    weekday_which,
    weekday_date,
    longest_date,
    of_month,
    of_month_list,
    first_of_month,
    last_of_month,
    week_running,
    shift_between,
    month,
    week,
    week_elliptic,
    days_of_month,
    week_of_month,
    month_then_week,
    weekend,
    weekend_of_month,
    workdays,
    every,
    feast,
    between_years,
    season,
    in_year,
    shift,
    within,
    ago,
    segment,
    segment_compound,
    half_of_month,
    nth_weekday,
    beside,
)
"""Any single statement about the day."""


_DENYING = frozenset({"nicht", "nich", "net", "ned", "ungern"})


@rule("day.compound", *sorted(simple.starts))
def compound(c: Cursor) -> When | None:
    """Statements about the day that stand side by side: "Freitag in einer Woche", "nächste Woche
    Dienstag".
    """
    denied = (before := c.peek(-1)) is not None and before.norm in _DENYING
    found = c.take(simple)
    if found is None:
        return None
    shift_first = found.shift is not None
    while True:
        begin, trace = c.pos, len(c.trace)
        if c.word(",") and denied:
            c.pos = begin
            break  # "nicht morgen, Samstag wäre besser"
        c.word("am", "der", "in", "den", "dann", "im", "an") if c.pos == begin else None
        following = c.take(simple)
        both = found.merged(following) if following is not None and following.minutes is None else None
        if both is None:
            c.pos = begin
            following = c.take(simple)
            both = found.merged(following) if following is not None and following.minutes is None else None
        if both is None or following is None:
            c.pos = begin
            del c.trace[trace:]
            break
        if shift_first and both.weekday is not None and both.shift_first is None:
            both = both.merged(When(shift_first=True)) or both
        found = both
    return found
