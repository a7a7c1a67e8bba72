"""German days: heute, Wochentage with modifiers, dates, months, weeks, weekends, feasts, distances,
segments.
"""

from __future__ import annotations

from agents.language.grammar import Cursor, longest, rule
from agents.language.when import Segment, Shift, When, Which

_AT = ("am", "an", "den", "der", "dem", "vom", "zum", "das", "im", "in", "die", "beim", "diesen")
_YEAR_LOW, _YEAR_HIGH = 2000, 2100


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
        if before.norm in {"am", "guten", "jeden", "frueher", "schoenen", "den", "einen", "diesen", "frueh"}:
            return None
    return When(offset=offset)


@rule("day.weekday", "weekday", "weekday_short")
def weekday(c: Cursor) -> When | None:
    """Dienstag, dienstags, Di."""
    token = c.token
    day = c.sense("weekday")
    if day is not None:
        return When(weekday=day)
    day = c.sense("weekday_short")
    if day is None or token is None or not token.capital:
        return None
    if c.next_is(".") and c.tokens[c.pos].glued:
        c.pos += 1
        return When(weekday=day)
    ahead, before = c.token, c.peek(-2)
    joints = {"-", "–", "bis", "oder", "und", "/"}
    beside = (ahead is not None and ahead.norm in joints and c.next_has("weekday_short", at=1)) or (
        before is not None and before.norm in joints and "weekday_short" in (c.peek(-3) or before).senses
    )
    if beside:
        return When(weekday=day)
    if token.norm in {"so", "do", "da"} or ahead is None:
        return None
    return When(weekday=day) if {"card", "part"} & ahead.senses.keys() or ahead.norm in {",", "um"} else None


@rule("day.weekday_which", "which")
def weekday_which(c: Cursor) -> When | None:
    """nächsten Freitag, kommenden Montag, diesen Dienstag."""
    which: Which | None = c.sense("which")
    if which == "this" and c.next_has("which"):
        which = c.sense("which")
    day = c.take(weekday)
    return None if day is None or which is None else When(weekday=day.weekday, which=which)


@rule("day.year", "card")
def year(c: Cursor) -> int | None:
    """2027, zweitausendsiebenundzwanzig."""
    return c.integer("card", _YEAR_LOW, _YEAR_HIGH)


@rule("day.ordinal", "ord", "card")
def ordinal(c: Cursor) -> int | None:
    """dritten, 3., 3ten."""
    place = c.integer("ord", 1, 31)
    if place is not None:
        return place
    token = c.token
    if token is None or token.kind != "number":
        return None
    place = c.integer("card", 1, 99)
    mark = c.token
    if place is None or mark is None or not mark.glued or len(token.text) > 2:
        return None
    if mark.norm == "." or mark.norm in {"ten", "ter", "te", "sten", "ster", "ste"}:
        c.pos += 1
        return place
    return None


@rule("day.date_numeric", "card", "ord")
def numeric(c: Cursor) -> When | None:
    """24.12., 3.2.2027, 24/12, dritten zwölften, 3. 12."""
    token = c.token
    dom = c.take(ordinal)
    month: int | None = None
    if dom is not None:
        ahead = c.token
        if ahead is None:
            return None
        spoken = "ord" in ahead.senses
        month = c.take(ordinal)
        if month is None:
            month = c.integer("card", 1, 99)
            behind = c.peek(-1)
            if (
                month is None
                or behind is None
                or behind.kind != "number"
                or not behind.glued
                or len(behind.text) > 2
            ):
                return None
            if c.next_is(":") or c.next_is("uhr", "h"):
                return None
        elif token is not None and token.kind == "word" and not spoken:
            return None
    else:
        dom = c.integer("card", 1, 99)
        if dom is None or not c.word("/") or token is None or token.kind != "number":
            return None
        month = c.integer("card", 1, 12)
        if month is None:
            return None
        c.word("/")
    if month > 12:
        return None
    return When(dom=dom, month=month, year=_short_year(c))


def _short_year(c: Cursor) -> int | None:
    found = c.take(year)
    if found is not None:
        return found
    token = c.token
    if token is not None and token.kind == "number" and token.glued and len(token.text) == 2:
        after = c.peek(1)
        if after is None or after.norm not in {":", "uhr"}:
            c.pos += 1
            return 2000 + int(token.text)
    return None


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


@rule("day.date_named", "ord", "card")
def named(c: Cursor) -> When | None:
    """dritten Februar, 3. Februar 2027, 3 Februar."""
    dom = c.take(ordinal) or c.integer("card", 1, 99)
    month = c.sense("month") if dom is not None else None
    if month is None:
        return None
    c.word(".")
    begin = c.pos
    c.word("im", "jahr", "jahre")
    c.word("jahres", "jahr", "jahre")
    found = c.take(year)
    if found is None:
        c.pos = begin
    return When(dom=dom, month=month, year=found)


def _no_noun_follows(c: Cursor) -> bool:
    ahead = c.token
    if ahead is not None and ahead.norm in {"zeit", "luft", "urlaub", "vormittag", "nachmittag"}:
        return True
    if ahead is not None and ahead.kind == "number" and ahead.glued:
        return False
    if ahead is None or ahead.kind == "punct":
        return True
    if {"counted", "unit", "feast"} & ahead.senses.keys():
        return False
    if ahead.norm == "uhr":
        return False
    return not (
        ahead.capital and not ahead.senses and ahead.norm not in {"um", "ich", "gegen", "ab", "geht", "waere"}
    )


@rule("day.of_month", *_AT, "ab", "bis", "weekday")
def of_month(c: Cursor) -> When | None:
    """am dritten, den 3., der 13."""
    begin = c.pos
    while c.word(*_AT):
        pass
    if c.pos == begin:
        return None
    cue = c.tokens[c.pos - 1].norm
    date = c.take(longest_date)
    if date is not None:
        return date
    dom = c.take(ordinal)
    if dom is None:
        token = c.token
        if (
            cue not in {"am", "den", "vom", "zum", "dem"}
            or token is None
            or token.kind != "number"
            or len(token.text) > 2
        ):
            return None
        dom = c.integer("card", 1, 31)
        if dom is None or (c.next_is("uhr", ":", "h", "/", "€", "%", "-", ",") and not c.next_is(",")):
            return None
    if cue in {"die", "das", "in", "im", "beim"} or not _no_noun_follows(c) or c.next_has("card"):
        return None
    return When(dom=dom)


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
        if dom is None or not _no_noun_follows(c):
            return None
        date = When(dom=dom)
    return day.merged(date)


@rule(
    "day.last_of_month",
    "am",
    "zum",
    "der",
    "letzten",
    "letzter",
    "which",
    "ultimo",
    "monatsletzten",
    "monatsletzter",
)
def last_of_month(c: Cursor) -> When | None:
    """am letzten Mai, am Monatsletzten, am letzten des Monats, am letzten Tag im Februar."""
    c.word("am", "zum", "der")
    if c.word("ultimo", "monatsletzten", "monatsletzter"):
        return When(segment="last_day", month_rel=0)
    if not c.word("letzten", "letzter"):
        return None
    day = c.word("tag")
    joint = c.word("des", "im", "vom")
    if joint and c.word("monats", "monat"):
        return When(segment="last_day", month_rel=0)
    if joint and not day and joint != "des":
        return None
    where = c.take(month)
    return None if where is None else where.merged(When(segment="last_day"))


@rule("day.first_of_month", "am", "zum", "monatserster", "monatsersten", "der", "ab")
def first_of_month(c: Cursor) -> When | None:
    """am Monatsersten."""
    c.word("am", "zum", "der")
    return When(dom=1) if c.word("monatsersten", "monatserster") else None


@rule("day.of_month_list", "ord", "card")
def of_month_list(c: Cursor) -> When | None:
    """The 1st and the 2nd of "am 1., 2. oder 3. Februar"."""
    before = c.peek(-1)
    dom = c.take(ordinal)
    if dom is None or dom > 31:
        return None
    behind = c.tokens[c.pos - 1]
    joined = before is not None and before.norm in {",", "oder", "und"} and c.pos >= 3
    if joined and (c.token is None or c.next_is(",", "oder", "und", ".")):
        earlier = [
            t for t in c.tokens[max(0, c.pos - 5) : c.pos - 2] if "ord" in t.senses or t.kind == "number"
        ]
        return When(dom=dom) if earlier else None
    if c.next_is(",", "oder", "und", "bis") and behind.norm == ".":
        ahead = c.peek(1)
        after = c.peek(2)
        if ahead is not None and (
            "ord" in ahead.senses or (ahead.kind == "number" and after is not None and after.norm == ".")
        ):
            return When(dom=dom)
    return None


longest_date = longest("day.date", numeric, iso, named)


@rule("day.month", "month", "im", "in", "which", "anfang", "mitte", "ende", "diesen", "naechsten")
def month(c: Cursor) -> When | None:
    """im Februar, nächsten Monat, im kommenden Februar, Februar 2028, im Monat März."""
    c.word("im", "in", "den", "dem", "des", "der")
    c.word("monat")
    which: Which | None = c.sense("which")
    number = c.sense("month")
    if number is not None:
        behind = c.peek(-1)
        if behind is not None and len(behind.norm) <= 4 and behind.norm not in {"mai", "juni", "juli"}:
            c.word(".")
        found = c.take(year)
        if found is None and which is None and c.next_has("which") and c.next_is("jahr", "jahres", at=1):
            rel = {"this": 0, "next": 1, "coming": 1, "after_next": 2, "last": -1}[c.sense("which")]
            c.pos += 1
            return When(month=number, year_rel=rel)
        return When(month=number, year=found, month_which=which)
    if which is None or not c.word("monat", "monats"):
        return None
    rel = {"this": 0, "next": 1, "coming": 1, "after_next": 2, "last": -1, "plain": 0}[which]
    return When(month_rel=rel)


@rule("day.week", "which", "woche", "kw", "kalenderwoche", "ord", "card", "der", "die", "in")
def week(c: Cursor) -> When | None:
    """nächste Woche, KW 7, siebte Kalenderwoche, in der Woche, die Woche drauf."""
    c.word("in", "der", "die")
    c.word("der", "die")
    which: Which | None = c.sense("which")
    if which is not None:
        if c.next_is("oder", "und", "bzw") and c.next_has("which", at=1) and c.next_is("woche", at=2):
            return When(
                week={"this": 0, "next": 1, "coming": 1, "after_next": 2, "last": -1, "plain": 0}[which]
            )
        if not c.word("woche"):
            return None
        rel = {"this": 0, "next": 1, "coming": 1, "after_next": 2, "last": -1, "plain": 0}[which]
        return When(week=rel)
    if c.word("woche"):
        if not c.word("vom", "ab", "um"):
            return None
        c.word("den", "dem")
        day = c.take(longest_date)
        dom = None if day is not None else c.take(ordinal)
        if day is None and dom is None:
            return None
        return When(anchor=day or When(dom=dom), side="after", shift=Shift(0, "week"))
    if c.word("kw", "kalenderwoche"):
        c.word("nummer", ".")
        number = c.integer("card", 1, 53)
        return None if number is None else When(iso_week=number, year=c.take(year))
    number = c.take(ordinal)
    if number is not None and c.word("kw", "kalenderwoche"):
        return When(iso_week=number, year=c.take(year))
    return None


@rule("day.week_running", "im", "in", "die")
def week_running(c: Cursor) -> When | None:
    """im Laufe der Woche, die Woche noch."""
    if c.word("im"):
        if not c.word("laufe", "lauf", "verlauf", "verlaufe") or not c.words("der", "woche"):
            return None
        return When(week=0)
    if c.words("in", "der", "woche"):
        return When(week=0)
    return When(week=0) if c.words("die", "woche", "noch") or c.words("die", "woche", "ueber") else None


@rule("day.week_of_month", "ord", "which", "der", "die", "in")
def week_of_month(c: Cursor) -> When | None:
    """erste Woche im Februar, in der letzten Januarwoche."""
    c.word("in", "der", "die")
    c.word("der", "die")
    number = c.take(ordinal)
    if number is None:
        if c.sense("which") != "last":
            return None
        number = -1
    month_number = c.sense("month")
    if month_number is not None:
        return When(week_of_month=number, month=month_number) if c.word("woche") else None
    if not c.word("woche"):
        return None
    c.word("im", "des", "vom", "in")
    where = c.take(month)
    if where is None:
        if not c.word("monat", "monats"):
            return None
        where = When(month_rel=0)
    return When(week_of_month=number).merged(where)


@rule("day.weekend", "wochenende", "wochenend", "which", "am", "uebers")
def weekend(c: Cursor) -> When | None:
    """am Wochenende, nächstes Wochenende."""
    c.word("am", "uebers", "ueber", "das", "dem")
    which: Which | None = c.sense("which")
    return When(weekend=which or "plain") if c.word("wochenende", "wochenend", "wochenenden") else None


@rule("day.weekend_of_month", "ord", "which", "am", "an", "ein", "one", "month", "weekend")
def weekend_of_month(c: Cursor) -> When | None:
    """am letzten Wochenende im Januar, ein Wochenende im Februar, das zweite Januarwochenende, das vom 23."""
    c.word("am", "an")
    c.sense("one")
    number: int | None = c.take(ordinal)
    if number is None and c.next_has("which") and c.token is not None and c.token.senses["which"] == "last":
        c.pos += 1
        number = -1
    if not c.word("wochenende", "wochenend"):
        return None
    if c.word("vom", "um"):
        c.word("den", "dem")
        date = c.take(longest_date)
        dom = None if date is not None else c.take(ordinal)
        found = date if date is not None else When(dom=dom) if dom is not None else None
        return (
            None
            if found is None
            else When(weekend="plain", anchor=found, side="after", shift=Shift(0, "week"))
        )
    if not c.word("im", "in", "des"):
        return None
    where = c.take(month)
    return None if where is None else where.merged(When(weekend="plain", nth=number))


@rule("day.workdays", "unter", "werktags", "wochentags", "werktag", "werktagen", "an", "innerhalb")
def workdays(c: Cursor) -> When | None:
    """unter der Woche, werktags."""
    if (
        c.word("werktags", "wochentags")
        or c.words("unter", "der", "woche")
        or c.words("innerhalb", "der", "woche")
    ):
        return When(workdays=True)
    if c.words("an", "werktagen") or c.words("an", "wochentagen") or c.words("an", "einem", "werktag"):
        return When(workdays=True)
    return None


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
    if name == "public_holiday" and (
        before is None or before.norm not in {"dem", "den", "die", "naechsten", "naechster"}
    ):
        return None
    return When(feast=name, year=c.take(year))


@rule("day.between_years", "zwischen")
def between_years(c: Cursor) -> When | None:
    """zwischen den Jahren, zwischen Weihnachten und Neujahr."""
    for end in ("neujahr", "silvester", "sylvester"):
        if c.words("zwischen", "weihnachten", "und", end):
            return When(period="between_years")
    return When(period="between_years") if c.words("zwischen", "den", "jahren") else None


@rule("day.season", "season", "im", "which", "diesen")
def season(c: Cursor) -> When | None:
    """im Sommer, nächsten Herbst."""
    cue = c.word("im", "den") or c.sense("which")
    name = c.sense("season")
    return None if name is None or not cue else When(period=name, year=c.take(year))


@rule("day.in_year", "im", "which", "naechstes", "dieses", "jahr")
def in_year(c: Cursor) -> When | None:
    """nächstes Jahr, im neuen Jahr, im Jahr 2028, 2028."""
    c.word("im", "in", "den", "dem")
    if c.word("neuen", "neues"):
        return When(year_rel=1) if c.word("jahr") else None
    which: Which | None = c.sense("which")
    if which is not None:
        if not c.word("jahr", "jahres", "jahre"):
            return None
        return When(
            year_rel={"this": 0, "next": 1, "coming": 1, "after_next": 2, "last": -1, "plain": 0}[which]
        )
    if c.word("jahr", "jahre"):
        found = c.take(year)
        return None if found is None else When(year=found)
    return None


@rule(
    "number.amount", "card", "one", "ein", "anderthalb", "eineinhalb", "zweieinhalb", "paar", "halben", "zwei"
)
def amount(c: Cursor) -> float | None:
    """zwei, einer, anderthalb, zweieinhalb, ein paar, 1,5."""
    if c.word("anderthalb", "eineinhalb"):
        return 1.5
    if c.word("zweieinhalb"):
        return 2.5
    if c.word("dreieinhalb"):
        return 3.5
    one = c.sense("one")
    if one is not None:
        if c.word("halben", "halbe", "halbes"):
            return 0.5
        if c.word("dreiviertel"):
            return 0.75
        return None if c.next_is("paar") else 1
    return c.integer("card", 1, 999)


@rule(
    "number.span",
    "card",
    "one",
    "anderthalb",
    "eineinhalb",
    "zweieinhalb",
    "viertelstunde",
    "halben",
    "dreieinhalb",
    "halbe",
    "dreiviertelstunde",
    "dreiviertel",
    "zwei",
)
def span(c: Cursor) -> Shift | None:
    """zwei Wochen, einer halben Stunde, einer Viertelstunde, anderthalb Stunden, einem halben Jahr."""
    one = c.sense("one")
    if c.word("viertelstunde"):
        return Shift(15, "minute")
    if c.word("dreiviertelstunde") or c.words("dreiviertel", "stunde"):
        return Shift(45, "minute")
    if one is not None:
        c.pos -= 1
    many = c.take(amount)
    if many is None:
        if not c.word("halben", "halbe"):
            return None
        many = 0.5
    if many > 1 and c.word("viertelstunden"):
        return Shift(int(15 * many), "minute")
    if c.word("vierteljahr"):
        return Shift(int(3 * many), "month")
    unit = c.sense("unit")
    if unit is None:
        return None
    if unit == "minute":
        return Shift(int(many), "minute")
    if unit == "hour":
        total = int(many * 60)
        begin = c.pos
        if c.word("und"):
            extra = c.take(span)
            if extra is not None and extra.unit == "minute" and extra.amount < 60:
                return Shift(total + extra.amount, "minute")
            c.pos = begin
        return Shift(total, "minute")
    if many == 0.5:
        return Shift(6, "month") if unit == "year" else Shift(14, "day") if unit == "month" else None
    if many != int(many):
        return Shift(18, "month") if unit == "year" else None
    if unit == "day" and many in {8, 14, 15}:
        return Shift(7 if many == 8 else 14 if many == 14 else 15, "day")
    return Shift(int(many), unit)


@rule("day.shift", "in", "ueber", "heute")
def shift(c: Cursor) -> When | None:
    """in acht Tagen (a week), in vierzehn Tagen, in einer Woche, in zwei Stunden."""
    cue = c.word("in", "ueber")
    if cue is None:
        return None
    if cue == "ueber":
        before = c.peek(-2)
        if before is None or not {"dayref", "weekday"} & before.senses.keys():
            return None
    c.word("etwa", "circa", "ca", "ungefaehr", "genau")
    distance = c.take(span)
    if distance is None:
        return None
    if distance.unit == "minute":
        return When(minutes=distance.amount)
    return When(shift=distance)


@rule("day.shift_between", "in")
def shift_between(c: Cursor) -> When | None:
    """in zwei bis drei Tagen, in ein bis zwei Wochen, in ein paar Tagen."""
    c.pos += 1
    c.word("etwa", "circa", "ca", "ungefaehr", "so")
    if c.words("ein", "paar") or c.word("paar", "einigen"):
        unit = c.sense("unit")
        few = {"day": (2, 6), "week": (2, 4), "month": (2, 4)}
        if unit not in few:
            return None
        low, high = few[unit]
        return When(day_from=When(shift=Shift(low, unit)), day_to=When(shift=Shift(high, unit)))
    first = c.integer("card", 1, 99) or c.sense("one")
    if first is None or not c.word("bis", "oder", "-"):
        return None
    second = c.take(span)
    if second is None or second.unit == "minute" or second.amount < first:
        return None
    return When(day_from=When(shift=Shift(first, second.unit)), day_to=When(shift=second))


@rule("day.within", "in", "innerhalb", "binnen", "die", "naechsten")
def within(c: Cursor) -> When | None:
    """in den nächsten zwei Wochen, innerhalb von drei Tagen, die nächsten Tage."""
    if c.word("innerhalb", "binnen"):
        c.word("von", "der")
        c.word("der")
        if c.sense("which") is None:
            distance = c.take(span)
            return None if distance is None else _window(distance)
    else:
        c.word("in")
        if not c.word("den", "die", "der") or c.sense("which") not in {"next", "coming"}:
            return None
    if c.word("tage", "tagen"):
        return _window(Shift(7, "day"))
    if c.word("wochen"):
        return _window(Shift(4, "week"))
    if c.word("monate", "monaten"):
        return _window(Shift(3, "month"))
    distance = c.take(span)
    if distance is None or (distance.amount == 1 and distance.unit != "minute"):
        return None
    return _window(distance)


def _window(distance: Shift) -> When:
    if distance.unit == "minute":
        return When(day_to=When(minutes=distance.amount))
    return When(day_to=When(shift=distance))


@rule("day.ago", "vor")
def ago(c: Cursor) -> When | None:
    """vor drei Tagen, vor einer Woche."""
    if not c.word("vor"):
        return None
    distance = c.take(span)
    if distance is None:
        return None
    if distance.unit == "minute":
        return When(minutes=-distance.amount)
    return When(shift=Shift(-distance.amount, distance.unit))


@rule("day.segment", "segment", "zu", "am", "gegen", "monatsende")
def segment(c: Cursor) -> When | None:
    """Anfang Februar, Ende des Monats, Mitte nächster Woche, Anfang der Woche."""
    c.word("zu", "am", "gegen", "bis")
    c.word("zum")
    name: Segment | None = c.sense("segment")
    if name is None:
        return None
    c.word("vom", "des", "der", "im", "von", "diesen")
    if c.word("monats", "monat"):
        return When(segment=name, month_rel=0)
    if c.word("woche"):
        return When(segment=name, week=0)
    if c.word("jahres", "jahr"):
        return When(segment=name, year_rel=0)
    where = c.take(week) or c.take(month) or c.take(in_year)
    return None if where is None else where.merged(When(segment=name))


@rule(
    "day.segment_compound",
    "monat",
    "monats",
    "woche",
    "wochen",
    "jahr",
    "jahres",
    "month",
    "zum",
    "am",
    "which",
)
def segment_compound(c: Cursor) -> When | None:
    """Monatsende, Wochenanfang, Jahresende, Februarmitte."""
    c.word("zum", "am", "gegen", "im")
    number = c.sense("month")
    unit = None if number is not None else c.word("monat", "monats", "woche", "wochen", "jahr", "jahres")
    ahead = c.token
    if (number is None and unit is None) or ahead is None or not ahead.glued:
        return None
    name: Segment | None = c.sense("segment")
    if name is None:
        return None
    if number is not None:
        return When(segment=name, month=number)
    if unit in {"monat", "monats"}:
        return When(segment=name, month_rel=0)
    return When(segment=name, week=0) if unit in {"woche", "wochen"} else When(segment=name, year_rel=0)


@rule("day.half_of_month", "ord", "in", "der")
def half_of_month(c: Cursor) -> When | None:
    """zweite Februarhälfte, in der ersten Hälfte des Februars."""
    c.word("in")
    c.word("der", "die")
    number = c.take(ordinal)
    if number not in {1, 2}:
        return None
    name: Segment = "first_half" if number == 1 else "second_half"
    named_month = c.sense("month")
    if named_month is not None:
        return When(segment=name, month=named_month) if c.word("haelfte") else None
    if not c.word("haelfte", "monatshaelfte"):
        return None
    c.word("des", "vom", "im", "von")
    if c.word("monats", "monat"):
        return When(segment=name, month_rel=0)
    where = c.take(month)
    return None if where is None else where.merged(When(segment=name))


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


@rule(
    "day.beside",
    "in",
    "an",
    "weekday",
    "which",
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
    week_of_month,
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


@rule("day.compound", *sorted(simple.starts))
def compound(c: Cursor) -> When | None:
    """Statements about the day that stand side by side: "Freitag in einer Woche", "nächste Woche
    Dienstag".
    """
    found = c.take(simple)
    if found is None:
        return None
    shift_first = found.shift is not None
    while True:
        begin, trace = c.pos, len(c.trace)
        c.word(",")
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
