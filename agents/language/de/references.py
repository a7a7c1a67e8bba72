"""German times counted from an appointment ("eine Stunde später"), and "jederzeit"."""

from __future__ import annotations

from agents.language.de.distances import span
from agents.language.grammar import Cursor, rule
from agents.language.when import Shift, When


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
    distance = c.take(span)
    if distance is None:
        return None
    side = c.word(
        "spaeter", "danach", "darauf", "drauf", "frueher", "eher", "vorher", "davor", "zuvor", "nach", "vor"
    )
    if side == "nach" and (way := c.word("hinten", "vorne", "vorn")) is not None:
        side = "spaeter" if way == "hinten" else "frueher"  # "eine halbe Stunde nach hinten"
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
        return When(same_day=True) if c.word("tag", "wochentag") else None
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


@rule("reference.until_then", "bis", "davor", "vorher")
def until_then(c: Cursor) -> When | None:
    """bis dahin: before the day that was just named."""
    return When(period="until_then") if c.words("bis", "dahin") else None


@rule("reference.then", "danach", "davor", "vorher", "nachher", "hinterher", "anschliessend", "zuvor")
def then(c: Cursor) -> When | None:
    """danach, davor: after or before what was just named."""
    side = c.word("danach", "davor", "vorher", "nachher", "hinterher", "anschliessend", "zuvor")
    return When(period="before_then" if side in {"davor", "vorher", "zuvor"} else "after_then")


@rule("reference.next_one", "den", "der", "am", "naechsten")
def next_one(c: Cursor) -> When | None:
    """ "nicht diesen Freitag, sondern den nächsten": a week after the one just named."""
    before, day = c.peek(-1), c.peek(-2)
    if c.next_is("naechsten"):  # "diesen Freitag oder nächsten"
        if before is None or before.norm != "oder" or day is None or "weekday" not in day.senses:
            return None
    else:
        c.pos += 1
    if not c.word("naechsten", "naechster", "uebernaechsten"):
        return None
    weeks = 2 if c.tokens[c.pos - 1].norm == "uebernaechsten" else 1
    ahead = c.token
    if ahead is not None and ahead.kind == "word":
        return None
    return When(shift=Shift(weeks, "week"), from_reference=True)


@rule("reference.same_week", "die", "in")
def same_week(c: Cursor) -> When | None:
    """die Woche drauf, in der Woche danach, in der darauffolgenden Woche."""
    c.word("in")
    if not c.word("die", "der"):
        return None
    if c.word("darauffolgende", "darauffolgenden"):
        return When(shift=Shift(1, "week"), from_reference=True) if c.word("woche") else None
    if not c.word("woche"):
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
    "je",
    "naechster",
    "naechsten",
    "naechste",
    "die",
    "egal",
    "jederzeit",
    "immer",
    "wann",
    "irgendwann",
    "flexibel",
    "sobald",
    "als",
    "fruehester",
    "schnellster",
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
    if c.word("sobald"):
        if c.word("was", "etwas", "irgendwas", "ein", "sie", "ihr", "wie", "es", "wieder"):
            return When(anytime=True)
        return When(anytime=True) if c.word("moeglich") else None
    if c.words("als", "naechstes") or c.words("als", "erstes"):
        return When(anytime=True)
    if c.word("fruehester", "naechster", "schnellster") and c.word("termin"):
        return When(anytime=True)
    if c.words("den", "ersten", "freien") or c.words("der", "erste", "freie"):
        c.word("termin")
        return When(anytime=True)
    before = c.peek(-1)
    if c.next_is("bald") and (before is None or before.norm not in {"bis", "so", "wie"}):
        c.pos += 1
        return When(anytime=True)
    if c.words("so", "schnell", "es", "geht") or c.words("so", "bald", "es", "geht"):
        return When(anytime=True)
    if c.words("je", "frueher", "desto", "besser"):
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
    c.word("der", "den", "die")
    if c.next_is("naechster", "naechsten", "naechste") and c.next_is("freier", "freien", "freie", at=1):
        c.pos += 2
        c.word("termin", "zeit", "moeglichkeit")
        return When(anytime=True)
    if c.words("naechste", "termin", "frei") or c.words("naechsten", "termin", "frei"):
        return When(anytime=True)
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
