"""German limits: "ab", "bis", "vor", "nach", "zwischen", on times and on days."""

from __future__ import annotations

from collections.abc import Mapping

from agents.language.de import clock, days
from agents.language.de.dates import ordinal
from agents.language.de.distances import span
from agents.language.grammar import Cursor, rule
from agents.language.when import Clock, When, in_order

_NOON = Clock(12, 0, True)


_EDGE_PARTS = {
    "noon": _NOON,
    "afternoon": Clock(13, 0, True),
    "evening": Clock(17, 0, True),
    "forenoon": Clock(8, 0, True),
    "early": Clock(6, 0, True),
}


def _edge(c: Cursor) -> Clock | None:
    c.word("um", "gegen", "etwa", "circa")
    token = c.token
    if token is not None and "part" in token.senses and token.senses["part"] in _EDGE_PARTS:
        c.pos += 1
        return _EDGE_PARTS[token.senses["part"]]
    return c.take(clock.asked)


_NEVER = ("nichts", "nix", "nie", "niemals")


def _never(c: Cursor, side: str) -> bool:
    """nichts vor vier, nix nach sechs."""
    return any(c.words(word, side) for word in _NEVER)


_SOFTENING = frozenset(
    ("auch", "halt", "eben", "eventuell", "vielleicht", "notfalls", "dann", "gern", "gerne", "so")
)


def _is_alternative(c: Cursor) -> bool:
    """'Um zehn oder auch erst um halb elf': another hour beside the one before, and no limit."""
    place = c.pos - 1
    while place >= 0 and c.tokens[place].norm in _SOFTENING:
        place -= 1
    return place >= 0 and c.tokens[place].norm == "oder"


@rule(
    "limit.time_from",
    "ab",
    "fruehestens",
    "nicht",
    "erst",
    "nach",
    "von",
    "spaeter",
    "irgendwann",
    "eher",
    "so",
    "frueher",
    *_NEVER,
)
def time_from(c: Cursor) -> When | None:
    """ab vier, nicht vor zehn, frühestens um elf, erst nach 16 Uhr, nach drei."""
    c.word("irgendwann", "so")
    late = c.next_is("erst")
    if (
        c.words("nicht", "vor")
        or c.words("nicht", "frueher", "als")
        or c.words("nicht", "eher", "als")
        or c.words("nicht", "ehe")
        or _never(c, "vor")
    ) or (c.words("nicht", "so", "frueh") and c.word("vor")):
        pass
    elif c.word("fruehestens"):
        c.word("ab", "um", "so", "gegen", "nach")
    elif c.word("spaeter"):
        if not c.word("als"):
            return None
    elif c.next_is("erst"):
        other = _is_alternative(c)
        c.word("erst")
        c.word("so", "wieder")
        if not c.word("ab", "nach", *(() if other else ("gegen", "um"))):
            return None
    elif not c.word("ab", "nach"):
        return None
    c.word("so")
    time = _edge(c)
    if time is None:
        return None
    c.word("an", "aufwaerts")
    if late and not time.fixed and 1 <= time.hour <= 6:
        time = Clock(time.hour + 12, time.minute, True)  # "erst nach sechs" is late
    return When(time_from=time)


@rule("limit.time_from_on", "von")
def time_from_on(c: Cursor) -> When | None:
    """von zehn an, von zehn Uhr ab."""
    c.pos += 1
    time = _edge(c)
    return When(time_from=time) if time is not None and c.word("an", "ab") else None


@rule(
    "limit.time_to",
    "bis",
    "spaetestens",
    "nicht",
    "vor",
    "laengstens",
    "allerspaetestens",
    "noch",
    "maximal",
    "hoechstens",
    "frueher",
    *_NEVER,
)
def time_to(c: Cursor) -> When | None:
    """bis vier, spätestens um vier, vor zehn, nicht später als drei."""
    c.word("noch")
    if (
        c.words("nicht", "nach")
        or c.words("nicht", "spaeter", "als")
        or c.words("nicht", "laenger", "als", "bis")
        or _never(c, "nach")
    ):
        pass
    elif c.word("spaetestens", "allerspaetestens", "laengstens", "maximal", "hoechstens"):
        c.word("bis", "um", "gegen", "vor")
    elif c.word("frueher"):
        if not c.word("als"):
            return None
    elif c.word("bis"):
        c.word("spaetestens", "maximal", "hoechstens", "gegen", "so", "um", "circa", "etwa", "kurz")
        c.word("vor")
    elif not c.word("vor"):
        return None
    time = _edge(c)
    return None if time is None else When(time_to=time)


@rule(
    "limit.time_between",
    "zwischen",
    "von",
    "card",
    "halb",
    "viertel",
    "dreiviertel",
    "irgendwo",
    "ab",
    "irgendwann",
)
def time_between(c: Cursor) -> When | None:
    """zwischen zwölf und zwei, von neun bis elf, 10-12 Uhr, ab zehn bis zwölf."""
    c.word("irgendwo", "irgendwann", "so")
    cue = c.word("zwischen", "von", "ab")
    first = _edge(c) if cue else c.take(clock.longer)
    if first is None:
        return None
    c.word(",")
    if not (c.word("und") if cue == "zwischen" else c.word("bis", "-", "–")):
        return None
    if cue != "zwischen":
        c.word("maximal", "spaetestens", "so")
    begin = c.pos
    second = _edge(c)
    if second is None:
        return None
    if cue is None and first.fixed is False and c.tokens[c.pos - 1].norm not in {"uhr", "h"}:
        said = [t.norm for t in c.tokens[begin - 3 if begin >= 3 else 0 : c.pos]]
        before = c.tokens[begin - 1]
        if ":" not in said and "halb" not in said and "uhr" not in said and before.norm != "bis":
            return None
    return When(time_from=first, time_to=second)


@rule("limit.off_work", "card", "halb", "viertel", "dreiviertel", "um", "feierabend", "schluss")
def off_work(c: Cursor) -> When | None:
    """um vier Feierabend, Schluss um halb fünf: free from then on."""
    if c.word("feierabend", "schluss", "dienstschluss", "schulschluss"):
        c.word("ist", "habe", "hab")
        c.word("ich", "bei")
        asked = c.word("um", "ab", "gegen")
        time = c.take(clock.asked if asked else clock.strong)
        return None if time is None else When(time_from=time)
    cue = c.word("um", "gegen", "ab")
    time = c.take(clock.asked if cue else clock.strong)
    if time is None:
        return None
    c.word("habe", "hab", "ist", "mache")
    c.word("ich")
    return When(time_from=time) if c.word("feierabend", "schluss", "dienstschluss", "schulschluss") else None


@rule("limit.or_later", "card", "halb", "viertel", "dreiviertel", "um")
def or_later(c: Cursor) -> When | None:
    """um vier oder später, zehn Uhr oder früher."""
    cue = c.word("um")
    time = c.take(clock.asked if cue else clock.strong)
    if time is None or not c.word("oder", "und"):
        return None
    c.word("auch", "noch")
    if c.word("spaeter", "danach"):
        return When(time_from=time)
    return When(time_to=time) if c.word("frueher", "eher", "davor") else None


_PART_ENDS = {
    "early": Clock(10, 0, True),
    "forenoon": Clock(12, 0, True),
    "noon": _NOON,
    "afternoon": Clock(18, 0, True),
    "evening": Clock(22, 0, True),
}


def _part_edge(c: Cursor, edges: Mapping[str, Clock]) -> Clock | None:
    """The part of the day right after the day of a limit: "ab morgen Mittag"; "vormittags" repeats and is
    none.
    """
    token = c.token
    if token is None or (token.norm.endswith("s") and token.norm != "morgens"):
        return None
    if token.norm == "morgen":
        c.pos += 1
        return edges["early"]
    name = token.senses.get("part")
    if name not in edges:
        return None
    c.pos += 1
    return edges[str(name)]


def _day_edge(c: Cursor) -> When | None:
    c.word("zum", "einschliesslich", "inklusive")
    c.word("dem", "der", "den", "diesem")
    return c.take(days.compound)


def _dom_edge(c: Cursor) -> When | None:
    c.word("zum", "dem", "den", "der")
    c.word("dem", "den")
    dom = c.take(ordinal)
    return When(dom=dom) if dom is not None and dom <= 31 else None


@rule("limit.day_from", "ab", "fruehestens", "nicht", "erst", "nach", "von", "irgendwann", "seit")
def day_from(c: Cursor) -> When | None:
    """ab Mittwoch, frühestens nächste Woche, nicht vor Freitag, nach Ostern, erst wieder im Februar."""
    c.word("irgendwann")
    after = False
    if c.words("nicht", "vor") or c.words("nicht", "frueher", "als") or c.words("nicht", "eher", "als"):
        pass
    elif c.word("fruehestens"):
        c.word("ab", "am", "im")
    elif c.word("erst"):
        c.word("wieder")
        if c.word("nach"):
            after = True
        elif not c.word("ab"):
            return None
    elif c.word("nach"):
        after = True
    elif not c.word("ab"):
        return None
    day = _day_edge(c) or _dom_edge(c)
    if day is None:
        return None
    if after and day.shift is not None and day.weekday is None and day.offset is None and day.anchor is None:
        return None
    time = None if after else _part_edge(c, _EDGE_PARTS)
    return When(day_from=day, day_from_after=after or None, clock=time)


@rule("limit.not_within", "nicht", "erst")
def not_within(c: Cursor) -> When | None:
    """nicht in den nächsten zwei Wochen."""
    if not c.words("nicht", "in", "den") or c.sense("which") not in {"next", "coming"}:
        return None
    distance = c.take(span)
    if distance is None or distance.unit == "minute":
        return None
    return When(day_from=When(shift=distance))


@rule("limit.day_from_on", "von")
def day_from_on(c: Cursor) -> When | None:
    """von Mittwoch an."""
    c.pos += 1
    day = _day_edge(c)
    return When(day_from=day) if day is not None and c.word("an", "ab") else None


@rule("limit.day_to", "bis", "spaetestens", "vor", "nicht", "noch", "allerspaetestens")
def day_to(c: Cursor) -> When | None:
    """bis Freitag, spätestens am Donnerstag, vor Weihnachten, noch vor dem Wochenende."""
    c.word("noch")
    before = False
    if c.words("nicht", "nach") or c.words("nicht", "spaeter", "als"):
        pass
    elif c.word("spaetestens", "allerspaetestens"):
        c.word("bis", "am", "im")
    elif c.word("bis"):
        c.word("spaetestens", "maximal", "hoechstens")
        c.word("am", "in", "zum")
    elif c.word("vor"):
        before = True
    else:
        return None
    day = _day_edge(c) or _dom_edge(c)
    if day is None or (before and day.shift is not None and day.weekday is None and day.offset is None):
        return None
    time = None if before else _part_edge(c, _PART_ENDS)
    return When(day_to=day, day_to_before=before or None, clock=time)


@rule("limit.day_between", "zwischen", "von", "vom", "ab", *sorted(days.simple.starts))
def day_between(c: Cursor) -> When | None:
    """zwischen Montag und Mittwoch, von Dienstag bis Freitag, vom 3. bis 5. Februar, Montag bis Mittwoch."""
    cue = c.word("zwischen", "von", "vom", "ab")
    c.word("dem", "der", "den")
    first = c.take(days.compound) or _dom_edge(c)
    if first is None:
        return None
    opens = _part_edge(c, _EDGE_PARTS) if cue else None
    parted = c.word(",") is not None
    if not (c.word("und") if cue == "zwischen" else c.word("bis", "-", "–")):
        return None
    second = _day_edge(c) or _dom_edge(c)
    if second is None or (parted and c.next_is("bin", "sind", "ist", "habe", "hab", "haben", "muss")):
        return None  # "Februar, bis Ende Januar bin ich weg"
    closes = _part_edge(c, _PART_ENDS) if cue else None
    if first.dom is not None and first.month is None and second.month is not None:
        first = first.merged(When(month=second.month, year=second.year)) or first
    if (
        first.month is None
        and first.month_rel is None
        and first.dom is not None
        and second.month_rel is not None
    ):
        first = first.merged(When(month_rel=second.month_rel)) or first
    if first.week is None and second.week is not None and in_order(first, second):
        first = first.merged(When(week=second.week)) or first
    if second.weekday is not None and second.week is None and first.week is not None:
        second = second.merged(When(week=first.week)) or second
    if cue == "zwischen" and first.feast is not None and second.feast is not None:
        return When(day_from=first, day_from_after=True, day_to=second, day_to_before=True)
    return When(day_from=first, day_to=second, opens=opens, closes=closes)
