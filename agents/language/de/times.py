"""German parts of the day and clock times with the words that ask for them."""

from __future__ import annotations

from agents.language.de import clock
from agents.language.grammar import Cursor, rule
from agents.language.tokens import Token
from agents.language.when import Clock, When

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
    "auf",
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
    if c.words("auf", "d'nacht") or c.words("auf", "d", "nacht") or c.words("auf", "die", "nacht"):
        return When(part="evening")
    begin = c.pos
    article = c.word(
        "am", "in", "im", "gegen", "zur", "zu", "ueber", "zum", "jeden", "den", "dem", "des", "diesen"
    )
    if article in {"in", "ueber"} and not c.word("der", "den", "die", "da"):
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
        asked = article in {"am", "jeden", "diesen", "den", "dem"} or tone is not None
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


_LATE_ITSELF = {"ganz", "gern", "gerne", "lieber", "eher", "recht", "sehr"}


def _late_alone(c: Cursor) -> bool:
    """(möglichst) spät, Donnerstag ganz spät, spät am Freitag; not "zu spät", "wie spät"."""
    if not c.next_is("spaet"):
        return False
    before, ahead = c.peek(-1), c.peek(2 if c.next_is("am", at=1) else 1)
    begins = before is None or before.norm in _LATE_ITSELF or _is_day(before)
    if not begins or not (ahead is None or _is_day(ahead)):
        return False
    c.pos += 1
    return True


def _is_day(token: Token) -> bool:
    return token.kind == "punct" or bool({"weekday", "dayref"} & token.senses.keys())


@rule("time.closing", "so", "spaet", "ganz", "spaetmoeglichst", "der", "den", "am", "kurz")
def closing(c: Cursor) -> When | None:
    """so spät wie möglich, ganz zum Schluss, den letzten Termin am Tag, kurz vor Feierabend."""
    if (
        c.words("so", "spaet", "wie", "moeglich")
        or c.words("so", "spaet", "wies", "geht")
        or c.words("so", "spaet", "wie", "es", "geht")
        or _late_alone(c)
        or c.words("ganz", "zum", "schluss")
        or c.words("ganz", "am", "schluss")
        or c.words("ganz", "am", "ende", "vom", "tag")
        or c.word("spaetmoeglichst")
    ):
        return When(part="closing")
    if c.words("kurz", "vor"):
        if c.word("ladenschluss", "schluss", "feierabend"):
            return When(part="closing")
        return None
    if not c.word("der", "den") or not c.word("letzte", "letzten") or not c.word("termin"):
        return None
    of_day = (
        c.words("am", "tag") or c.words("des", "tages") or c.words("vom", "tag") or c.words("am", "abend")
    )
    return When(part="closing") if of_day or c.words("den", "sie", "haben") else None


def _judged(c: Cursor) -> bool:
    """ "zu früh", "nicht so spät", "ist arg früh": an opinion, no part of the day."""
    if not c.next_is("frueh", "spaet"):
        return False
    before, earlier = c.peek(-1), c.peek(-2)
    if before is None:
        return False
    modest = before.norm == "so" and earlier is not None and earlier.norm in {"nicht", "ganz"}
    judging = any(token.norm in {"ist", "waere"} for token in c.tokens[max(0, c.pos - 6) : c.pos])
    return modest or before.norm in {"zu", "allzu"} or (judging and before.norm in _OVERLY)


_OVERLY = {"arg", "ziemlich", "sehr", "recht", "verdammt", "bisschen", "bissl", "bisserl"}


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
    "klock",
)
def at(c: Cursor) -> When | None:
    """um elf, gegen halb neun, so um drei, Punkt acht."""
    begin = c.pos
    _about(c)
    cue = c.word("um", "auf", "zu", "fuer")
    _about(c)
    cue = c.word("klock") or cue
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


@rule("time.at_south", "am")
def at_south(c: Cursor) -> When | None:
    """Am zäni, am halbi drü, am Viertel ab zwei: said for "um" in the south."""
    c.pos += 1
    time = c.take(clock.half) or c.take(clock.quarter)
    if time is None:
        hour = c.sense("am_hour")
        time = None if hour is None else Clock(hour, 0, False)
    return None if time is None else When(clock=time)


@rule("time.clock", "card", "halb", "viertel", "dreiviertel", "mitternacht", "halber", "ein", "one", "halbe")
def plain(c: Cursor) -> When | None:
    """elf Uhr, halb neun."""
    time = c.take(clock.strong)
    return None if time is None else When(clock=time)


@rule("time.made_of", "aus")
def made_of(c: Cursor) -> When | None:
    """(machen Sie) aus zehn elf, aus zehn Uhr machen wir elf: the second time is the wish."""
    begin = c.pos
    c.pos += 1
    c.word("der", "den", "dem")
    if c.take(clock.asked) is None:
        return None
    asked = {t.norm for t in c.tokens[max(0, begin - 4) : begin]}
    while c.token is not None and c.token.norm in _MADE:
        asked.add(c.token.norm)
        c.pos += 1
    time = c.take(clock.asked)
    asked |= {t.norm for t in c.tokens[c.pos : c.pos + 2]}
    return None if time is None or not asked & {"mach", "mache", "machen", "macht"} else When(clock=time)


_MADE = {
    "mach",
    "machen",
    "macht",
    "wir",
    "sie",
    "bitte",
    "mal",
    "lieber",
    "doch",
    "eine",
    "einen",
    "die",
    "um",
    "dann",
}


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
