"""German weeks, weekends, months, years, seasons and parts of them."""

from __future__ import annotations

from agents.language.de.dates import longest_date, ordinal, year
from agents.language.grammar import Cursor, rule
from agents.language.vocabulary import words
from agents.language.when import Segment, Shift, When, Which


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
    number = c.take(ordinal) or c.integer("ord", 1, 53)
    if number is not None and c.word("kw", "kalenderwoche"):
        return When(iso_week=number, year=c.take(year))
    return None


_AFTER_ELLIPSIS = words(
    """
    , . ; ! ? auch dann nicht oder und geht ginge waere waer ist passt lieber kann bin hab habe haben haette
    nehmen vielleicht schon besser eher gern gerne mal noch erst
    """
)


@rule("day.week_elliptic", "naechste", "uebernaechste", "kommende", "naechsten", "uebernaechsten")
def week_elliptic(c: Cursor) -> When | None:
    """ "diese Woche nicht, nächste auch nicht, übernächste dann": the week is not said again."""
    token, before, after = c.token, c.peek(-1), c.peek(1)
    if token is None or (after is not None and after.norm not in _AFTER_ELLIPSIS):
        return None
    if token.norm.endswith("n") and (before is None or before.norm != "der"):
        return None
    if not any(t.norm == "woche" for t in c.tokens[: c.pos]):
        return None
    c.pos += 1
    return When(week=2 if token.norm.startswith("ueber") else 1)


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


@rule("day.in_year", "im", "des", "which", "naechstes", "dieses", "jahr")
def in_year(c: Cursor) -> When | None:
    """nächstes Jahr, im neuen Jahr, im Jahr 2028, 2028."""
    c.word("im", "in", "den", "dem", "des")
    if c.word("neuen", "neues"):
        return When(year_rel=1) if c.word("jahr", "jahres") else None
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
    joint = c.word("im", "des", "vom", "in")
    where = c.take(month)
    if where is None and c.word("monat", "monats"):
        where = When(month_rel=0)
    if where is None and number == 1:
        c.pos -= joint is not None
        where = (coming := c.take(in_year)) and coming.merged(When(month=1))
    return None if where is None else When(week_of_month=number).merged(where)


@rule("day.month_then_week", "month", "im", "in", "which", "diesen", "naechsten")
def month_then_week(c: Cursor) -> When | None:
    """nächsten Monat, erste Woche; im Februar in der letzten Woche."""
    where = c.take(month)
    if where is None:
        return None
    for word in (",", "gleich", "in", "die", "der"):
        c.word(word)
    number = c.take(ordinal)
    if number is None and c.sense("which") == "last":
        number = -1
    return None if number is None or not c.word("woche") else When(week_of_month=number).merged(where)


@rule("day.days_of_month", "ord", "which", "der", "die", "in")
def days_of_month(c: Cursor) -> When | None:
    """die ersten zwei Wochen im Februar, in den ersten beiden Märzwochen, die letzten zehn Tage im Mai."""
    c.word("in", "innerhalb")
    c.word("der", "die", "den")
    number = c.take(ordinal)
    side = number if number == 1 else -1 if number is None and c.sense("which") == "last" else None
    if side is None:
        return None
    amount = 2 if c.word("beiden") else 3 if c.word("paar") else c.integer("card", 2, 20)
    if amount is None and c.next_is("tage", "tagen"):
        amount = 5
    of = c.sense("month")
    days = (amount or 0) * (7 if c.word("wochen") else 1 if of is None and c.word("tage", "tagen") else 0)
    if not 2 <= days < 29:
        return None
    if of is not None:
        return When(days_of_month=side * days, month=of)
    c.word("im", "des", "vom", "in", "von")
    where = c.take(month)
    if where is None:
        if not c.word("monat", "monats"):
            return None
        where = When(month_rel=0)
    return When(days_of_month=side * days).merged(where)


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


_FEAST_DAYS = ("tagen", "feiertagen", "festtagen", "weihnachtstagen", "weihnachtsfeiertagen")


@rule("day.between_years", "zwischen")
def between_years(c: Cursor) -> When | None:
    """zwischen den Jahren, zwischen Weihnachten und Neujahr, zwischen den (Feier-)Tagen."""
    for end in ("neujahr", "silvester", "sylvester"):
        if c.words("zwischen", "weihnachten", "und", end):
            return When(period="between_years")
    if not c.words("zwischen", "den"):
        return None
    return When(period="between_years") if c.word("jahren", *_FEAST_DAYS) else None


@rule("day.season", "season", "im", "which", "diesen")
def season(c: Cursor) -> When | None:
    """im Sommer, nächsten Herbst."""
    cue = c.word("im", "den") or c.sense("which")
    name = c.sense("season")
    return None if name is None or not cue else When(period=name, year=c.take(year))


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
