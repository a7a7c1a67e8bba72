"""German parts of the day, limits ("ab", "bis", "zwischen"), references ("eine Stunde später") and whole
fragments.
"""

from __future__ import annotations

from agents.language.de import clock, days
from agents.language.grammar import Cursor, longest, rule
from agents.language.pieces import Piece
from agents.language.when import Clock, Shift, When

_NOON = Clock(12, 0, True)
_EDGE_PARTS = {
    "noon": _NOON,
    "afternoon": Clock(13, 0, True),
    "evening": Clock(17, 0, True),
    "forenoon": Clock(8, 0, True),
    "early": Clock(6, 0, True),
}
_ABOUT = (
    "gegen",
    "circa",
    "ca",
    "zirka",
    "etwa",
    "ungefaehr",
    "rund",
    "so",
    "genau",
    "punkt",
    "schlag",
    "exakt",
    "puenktlich",
)


@rule(
    "part.of_day",
    "part",
    "am",
    "in",
    "im",
    "gegen",
    "zur",
    "zu",
    "ueber",
    "nach",
    "frueher",
    "spaeter",
    "spaet",
    "morgen",
    "frueh",
    "frueheren",
    "fruehen",
    "spaeten",
    "gleich",
    "den",
    "des",
    "jeden",
    "fruehestens",
    "zum",
    "diesen",
    "vor",
)
def part(c: Cursor) -> When | None:
    """vormittags, am frühen Nachmittag, in der Früh, nach Feierabend, gegen Abend, heute Morgen."""
    if _judged(c):
        return None
    if (
        c.words("nach", "der", "arbeit")
        or c.words("nach", "dienstschluss")
        or c.words("nach", "buero", "schluss")
    ):
        return When(part="after_work")
    if c.words("nach", "feierabend") or c.words("nach", "der", "schule"):
        return When(part="after_work" if c.tokens[c.pos - 1].norm == "feierabend" else "afternoon")
    if (
        c.words("nach", "dem", "mittagessen")
        or c.words("nach", "dem", "mittag")
        or c.words("nach", "der", "mittagspause")
    ):
        return When(part="afternoon")
    if c.words("vor", "der", "arbeit") or c.words("vor", "der", "schule"):
        return When(part="early")
    if c.words("vor", "dem", "mittagessen"):
        return When(part="forenoon")
    begin = c.pos
    article = c.word("am", "in", "im", "gegen", "zur", "zu", "ueber", "zum", "jeden", "den", "des", "diesen")
    if article in {"in", "ueber"} and not c.word("der", "den", "die"):
        return None
    if article == "gegen":
        c.word("den")
    if article is None and c.word("gleich", "direkt"):
        c.word("in", "am")
        c.word("der")
    tone = c.word("fruehen", "frueher", "frueheren", "spaeten", "spaeter", "spaet", "zeitigen", "frueh")
    if tone == "frueh" and c.word("am"):
        pass
    token = c.token
    if token is None:
        c.pos = begin
        return When(part="early") if c.word("frueh") else None
    if token.norm == "morgen":
        before = c.peek(-1)
        asked = article in {"am", "jeden", "diesen", "den"} or tone is not None
        beside_day = (
            c.pos == begin and before is not None and bool({"dayref", "weekday"} & before.senses.keys())
        )
        if (not asked and not beside_day) or (
            tone in {"spaet", "frueh"} and article is None and c.tokens[c.pos - 1].norm != "am"
        ):
            c.pos = begin
            return When(part="early") if c.word("frueh") else None
        c.pos += 1
        return When(part="early")
    name = c.sense("part")
    if name is None:
        c.pos = begin
        return When(part="early") if c.word("frueh") else None
    if tone is None and token.norm == "frueh" and c.words("am", "morgen"):
        return When(part="early")
    if tone is None and token.norm == "frueh" and c.word("morgens", "morgen"):
        return When(part="early")
    side = "late" if tone is not None and tone.startswith("spaet") else "early" if tone is not None else None
    if side is not None and f"{side}_{name}" in {
        "early_afternoon",
        "late_afternoon",
        "early_evening",
        "late_evening",
        "early_forenoon",
        "late_forenoon",
    }:
        name = f"{side}_{name}"
    c.word("herum")
    return When(part=name)


def _judged(c: Cursor) -> bool:
    """ "zu früh", "nicht so spät": an opinion, no part of the day."""
    if not c.next_is("frueh", "spaet"):
        return False
    before, earlier = c.peek(-1), c.peek(-2)
    if before is None:
        return False
    modest = before.norm == "so" and earlier is not None and earlier.norm in {"nicht", "ganz"}
    return modest or before.norm in {"zu", "allzu"}


@rule("part.edge", "frueh", "morgen")
def early_word(c: Cursor) -> When | None:
    """morgens and früh on their own."""
    if _judged(c):
        return None
    return When(part="early") if c.word("frueh", "morgens") else None


def _about(c: Cursor) -> None:
    while c.word(*_ABOUT):
        c.word(".")


@rule(
    "time.at",
    "um",
    "gegen",
    "so",
    "ca",
    "circa",
    "zirka",
    "etwa",
    "ungefaehr",
    "rund",
    "punkt",
    "schlag",
    "auf",
    "genau",
    "zu",
    "puenktlich",
    "exakt",
    "fuer",
)
def at(c: Cursor) -> When | None:
    """um elf, gegen halb neun, so um drei, Punkt acht."""
    begin = c.pos
    _about(c)
    cue = c.word("um", "auf", "zu", "fuer")
    _about(c)
    if cue is None and c.pos == begin:
        return None
    told = c.tokens[c.pos - 1].norm
    rule_for = (
        clock.strong
        if told in {"zu", "fuer", "so", "rund", "genau", "etwa", "ca"} and cue != "um"
        else clock.asked
    )
    start = c.pos
    time = c.take(rule_for)
    if time is None:
        c.pos = start
        time = c.take(clock.asked)
        return When(clock=time) if time is not None and c.word("herum", "rum") else None
    c.word("herum", "rum")
    return When(clock=time)


@rule("time.clock", "card", "halb", "viertel", "dreiviertel", "mitternacht", "halber", "ein", "one")
def plain(c: Cursor) -> When | None:
    """elf Uhr, halb neun."""
    time = c.take(clock.strong)
    return None if time is None else When(clock=time)


@rule("time.just", "kurz", "knapp", "gleich", "direkt", "bald", "um")
def just(c: Cursor) -> When | None:
    """kurz nach drei, kurz vor halb acht."""
    c.word("um")
    if not c.word("kurz", "knapp", "gleich", "direkt"):
        return None
    side = c.word("nach", "vor")
    if side is None:
        return None
    time = c.take(clock.asked)
    return None if time is None else When(clock=time, vague="just_after" if side == "nach" else "just_before")


def _edge(c: Cursor) -> Clock | None:
    c.word("um", "gegen", "etwa", "circa")
    token = c.token
    if token is not None and "part" in token.senses and token.senses["part"] in _EDGE_PARTS:
        c.pos += 1
        return _EDGE_PARTS[token.senses["part"]]
    return c.take(clock.asked)


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
)
def time_from(c: Cursor) -> When | None:
    """ab vier, nicht vor zehn, frühestens um elf, erst nach 16 Uhr, nach drei."""
    c.word("irgendwann", "so")
    if (
        c.words("nicht", "vor")
        or c.words("nicht", "frueher", "als")
        or c.words("nicht", "eher", "als")
        or c.words("nicht", "ehe")
    ) or (c.words("nicht", "so", "frueh") and c.word("vor")):
        pass
    elif c.word("fruehestens"):
        c.word("ab", "um", "so", "gegen", "nach")
    elif c.word("spaeter"):
        if not c.word("als"):
            return None
    elif c.word("erst"):
        c.word("so", "wieder")
        if not c.word("ab", "nach", "gegen", "um"):
            return None
    elif not c.word("ab", "nach"):
        return None
    c.word("so")
    time = _edge(c)
    if time is None:
        return None
    c.word("an", "aufwaerts")
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
)
def time_to(c: Cursor) -> When | None:
    """bis vier, spätestens um vier, vor zehn, nicht später als drei."""
    c.word("noch")
    if (
        c.words("nicht", "nach")
        or c.words("nicht", "spaeter", "als")
        or c.words("nicht", "laenger", "als", "bis")
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


def _day_edge(c: Cursor) -> When | None:
    c.word("zum", "einschliesslich", "inklusive")
    c.word("dem", "der", "den", "diesem")
    return c.take(days.compound)


def _dom_edge(c: Cursor) -> When | None:
    c.word("zum", "dem", "den", "der")
    c.word("dem", "den")
    dom = c.take(days.ordinal)
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
    return When(day_from=day, day_from_after=after or None)


@rule("limit.not_within", "nicht", "erst")
def not_within(c: Cursor) -> When | None:
    """nicht in den nächsten zwei Wochen."""
    if not c.words("nicht", "in", "den") or c.sense("which") not in {"next", "coming"}:
        return None
    distance = c.take(days.span)
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
    return When(day_to=day, day_to_before=before or None)


@rule("limit.day_between", "zwischen", "von", "vom", "ab", *sorted(days.simple.starts))
def day_between(c: Cursor) -> When | None:
    """zwischen Montag und Mittwoch, von Dienstag bis Freitag, vom 3. bis 5. Februar, Montag bis Mittwoch."""
    cue = c.word("zwischen", "von", "vom", "ab")
    c.word("dem", "der", "den")
    first = c.take(days.compound) or _dom_edge(c)
    if first is None:
        return None
    c.word(",")
    if not (c.word("und") if cue == "zwischen" else c.word("bis", "-", "–")):
        return None
    second = _day_edge(c) or _dom_edge(c)
    if second is None:
        return None
    if first.dom is not None and first.month is None and second.month is not None:
        first = first.merged(When(month=second.month, year=second.year)) or first
    if (
        first.month is None
        and first.month_rel is None
        and first.dom is not None
        and second.month_rel is not None
    ):
        first = first.merged(When(month_rel=second.month_rel)) or first
    if first.weekday is not None and first.week is None and second.week is not None:
        first = first.merged(When(week=second.week)) or first
    if second.weekday is not None and second.week is None and first.week is not None:
        second = second.merged(When(week=first.week)) or second
    if cue == "zwischen" and first.feast is not None and second.feast is not None:
        return When(day_from=first, day_from_after=True, day_to=second, day_to_before=True)
    return When(day_from=first, day_to=second)


@rule(
    "reference.later",
    "card",
    "one",
    "anderthalb",
    "halbe",
    "viertelstunde",
    "ein",
    "dreiviertelstunde",
    "paar",
    "zweieinhalb",
)
def later(c: Cursor) -> When | None:
    """eine Stunde später, einen Tag früher, zwei Wochen danach."""
    distance = c.take(days.span)
    if distance is None:
        return None
    side = c.word(
        "spaeter", "danach", "darauf", "drauf", "frueher", "eher", "vorher", "davor", "zuvor", "nach", "vor"
    )
    if side is None or side in {"nach", "vor"}:
        return None
    sign = -1 if side in {"frueher", "eher", "vorher", "davor", "zuvor"} else 1
    if distance.unit == "day" and distance.amount == 7:
        distance = Shift(7, "day")
    if distance.unit == "minute":
        return When(minutes=sign * distance.amount, from_reference=True)
    return When(shift=Shift(sign * distance.amount, distance.unit), from_reference=True)


@rule(
    "reference.same_clock",
    "gleiche",
    "selbe",
    "gleicher",
    "selber",
    "zur",
    "um",
    "zu",
    "die",
    "dieselbe",
    "derselben",
    "dieselbige",
)
def same_clock(c: Cursor) -> When | None:
    """gleiche Uhrzeit, zur selben Zeit."""
    c.word("zur", "um", "zu", "die", "in")
    c.word("der", "die")
    if not c.word("gleiche", "gleichen", "selbe", "selben", "gleicher", "selber", "dieselbe", "derselben"):
        return None
    return When(same_clock=True) if c.word("uhrzeit", "zeit", "stunde") else None


@rule("reference.same_day", "am", "der", "den", "selber", "gleicher", "gleichen", "selben", "demselben", "an")
def same_day(c: Cursor) -> When | None:
    """am selben Tag, am Tag danach, am nächsten Tag."""
    c.word("am", "der", "den", "an")
    if c.word("gleichen", "selben", "gleicher", "selber", "demselben"):
        return When(same_day=True) if c.word("tag") else None
    if c.word("tag"):
        side = c.word("danach", "darauf", "drauf", "davor", "vorher")
        if side is None:
            return None
        return When(shift=Shift(-1 if side in {"davor", "vorher"} else 1, "day"), from_reference=True)
    if c.word("danach", "darauf", "drauf") and c.tokens[c.pos - 2].norm in {"den", "der"}:
        return When(shift=Shift(1, "week"), from_reference=True)
    if c.word("naechsten", "naechster", "folgenden") and c.word("tag"):
        return When(shift=Shift(1, "day"), from_reference=True)
    return None


@rule("reference.same_week", "die", "in")
def same_week(c: Cursor) -> When | None:
    """die Woche drauf, in der Woche danach."""
    c.word("in")
    if not c.word("die", "der") or not c.word("woche"):
        return None
    return When(shift=Shift(1, "week"), from_reference=True) if c.word("drauf", "darauf", "danach") else None


@rule("reference.vague", "etwas", "bisschen", "lieber", "noch", "spaeter", "frueher", "ein")
def vague_later(c: Cursor) -> When | None:
    """etwas später, lieber früher."""
    c.word("ein")
    cue = c.word("etwas", "bisschen", "lieber", "noch")
    c.word("etwas", "bisschen")
    side = c.word("spaeter", "frueher", "eher")
    if side is None or (cue is None and c.next_is("als")):
        return None
    return When(later="later" if side == "spaeter" else "earlier", from_reference=True)


@rule(
    "time.any",
    "egal",
    "jederzeit",
    "immer",
    "wann",
    "irgendwann",
    "flexibel",
    "so",
    "schnellstmoeglich",
    "baldmoeglichst",
    "sofort",
    "naechstmoeglich",
    "naechstmoeglichen",
    "naechstmoegliche",
    "frueheste",
    "fruehesten",
    "fruehestmoeglich",
    "fruehestmoegliche",
    "naechstmoeglicher",
    "frueheste",
    "ganztags",
    "ganztaegig",
    "schnell",
    "bald",
    "der",
    "den",
    "zeitnah",
    "frueher",
    "fruehestmoeglichen",
)
def anytime(c: Cursor) -> When | None:
    """jederzeit, egal wann, wann Sie wollen, so bald wie möglich, nächstmöglicher Termin."""
    if c.word(
        "jederzeit",
        "schnellstmoeglich",
        "baldmoeglichst",
        "irgendwann",
        "sofort",
        "zeitnah",
        "fruehestmoeglich",
    ):
        return When(anytime=True)
    if c.words("egal", "wann") or c.words("immer", "moeglich") or c.words("bin", "flexibel"):
        return When(anytime=True)
    if (
        c.words("wann", "sie", "wollen")
        or c.words("wann", "immer", "sie", "wollen")
        or c.words("wann", "es", "ihnen", "passt")
    ):
        return When(anytime=True)
    if (
        c.words("wann", "du", "willst")
        or c.words("wann", "immer", "es", "passt")
        or c.words("wann", "es", "passt")
    ):
        return When(anytime=True)
    if c.word("flexibel"):
        return When(anytime=True)
    if c.word("so"):
        if (
            c.word("bald", "schnell", "frueh", "zeitig")
            and c.word("wie", "als")
            and c.word("moeglich", "es", "geht")
        ):
            c.word("geht")
            return When(anytime=True)
        return None
    c.word("der", "den")
    if c.word(
        "naechstmoeglich",
        "naechstmoeglichen",
        "naechstmoegliche",
        "naechstmoeglicher",
        "frueheste",
        "fruehesten",
        "fruehestmoegliche",
        "fruehestmoeglichen",
    ):
        c.word("freien", "freie", "moegliche", "moeglichen")
        c.word("termin", "zeitpunkt", "zeit")
        return When(anytime=True)
    return None


time = longest(
    "time",
    part,
    at,
    plain,
    just,
    time_from,
    time_from_on,
    time_to,
    time_between,
    or_later,
    off_work,
    early_word,
    anytime,
    later,
    same_clock,
    same_day,
    same_week,
    vague_later,
)
day = longest("date", days.compound, day_from, not_within, day_from_on, day_to, day_between)
either = longest("fragment", day, time)


@rule("fragment")
def fragment(c: Cursor) -> Piece | None:
    """A whole fragment about time."""
    found = c.take(either)
    return None if found is None else Piece(found)


@rule("fragment.weak", "card")
def weak(c: Cursor) -> Piece | None:
    """A bare number: a time only beside another time or alone."""
    before = c.peek(-1)
    if (
        before is not None
        and before.norm
        in {"/", "-", "+", "nummer", "zimmer", "platz", "strasse", "hausnummer", "option", "€", "."}
        and (before.kind != "punct" or c.tokens[c.pos].glued)
    ):
        return None
    begin = c.pos
    first = c.take(clock.bare)
    if first is not None and c.word("-", "–", "bis"):
        second = c.take(clock.bare)
        if second is not None:
            return Piece(When(time_from=first, time_to=second), weak=True)
    c.pos = begin
    found = c.take(clock.unasked)
    return None if found is None else Piece(When(clock=found), weak=True)
