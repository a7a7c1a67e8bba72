"""German stretches that are no time although they look like one: names, prices, ages, durations, numbers,
greetings.
"""

from __future__ import annotations

import re

from agents.language.de import days
from agents.language.de.ages import age
from agents.language.de.dates import longest_date, ordinal
from agents.language.de.distances import span
from agents.language.de.fences import fences
from agents.language.de.remarks import day_told, nights_told, no_other_way, other_time, scale
from agents.language.grammar import Cursor, longest, rule
from agents.language.pieces import MASK, Piece

_TITLES = (
    "herr",
    "herrn",
    "frau",
    "fraeulein",
    "familie",
    "doktor",
    "dr",
    "prof",
    "professor",
    "professorin",
    "doktorin",
    "kollege",
    "kollegin",
    "schwester",
)


@rule("mask.title_name", *_TITLES)
def title_name(c: Cursor) -> Piece | None:
    """Herr Freitag, Frau Dr. Mai."""
    while c.word(*_TITLES) or (c.pos > 0 and c.tokens[c.pos - 1].norm in {"dr", "prof"} and c.word(".")):
        pass
    token = c.token
    if (
        token is None
        or token.kind != "word"
        or not {"weekday", "month", "season", "part", "feast", "card", "dayref", "ord"} & token.senses.keys()
    ):
        return None
    c.pos += 1
    return MASK


@rule("mask.own_name", "name", "heisse", "heisst", "namens", "namen", "hier", "nachname", "familienname")
def own_name(c: Cursor) -> Piece | None:
    """mein Name ist Freitag, ich heiße Mai."""
    intro = c.word("heisse", "heisst", "namens", "namen", "hier", "name", "nachname", "familienname")
    if intro in {"name", "hier", "nachname", "familienname"} and not c.word("ist", "lautet", ":"):
        return None
    c.word("herr", "frau")
    token = c.token
    if token is None or token.kind != "word":
        return None
    if not {"weekday", "month", "season", "part"} & token.senses.keys():
        second = c.peek(1)
        if (
            second is None
            or not {"weekday", "month", "season", "part"} & second.senses.keys()
            or token.senses
        ):
            return None
        if "weekday" in second.senses and second.norm.endswith("s"):
            return None
        c.pos += 1
    c.pos += 1
    return MASK


@rule("mask.own_name_after", "weekday", "month", "season", "part")
def own_name_after(c: Cursor) -> Piece | None:
    """Freitag mein Name, März hier, Freitag wie der Wochentag."""
    c.pos += 1
    begin = c.pos
    c.word(",")
    if c.words("wie", "der") and c.word("wochentag", "tag", "monat"):
        return MASK
    c.pos = begin
    c.word(",")
    c.word("ist", "war")
    if c.words("mein", "name") or c.words("der", "name"):
        return MASK
    c.pos = begin
    if c.word("hier", "am") and (c.token is None or c.next_is(",", ".", "!", "apparat")):
        return MASK
    return None


@rule("mask.greeting", "guten", "gute", "schoenen", "schoenes", "frohe", "schoene", "frohes", "gutes")
def greeting(c: Cursor) -> Piece | None:
    """Guten Morgen, schönen Abend noch, schönes Wochenende."""
    first = c.word("guten", "gute", "schoenen", "schoenes", "frohe", "schoene", "frohes", "gutes", "moin")
    if first is None:
        return None
    c.word("neues")
    if c.word(
        "tag",
        "morgen",
        "abend",
        "mittag",
        "nachmittag",
        "vormittag",
        "nacht",
        "wochenende",
        "ostern",
        "weihnachten",
        "pfingsten",
        "woche",
        "jahr",
        "feiertage",
        "feierabend",
        "sonntag",
        "montag",
        "rest",
        "restwoche",
    ):
        c.word("noch")
        return MASK
    return None


@rule("mask.away", "auf")
def away(c: Cursor) -> Piece | None:
    """Auf Montage: away for work, no Mondays."""
    return MASK if c.words("auf", "montage") else None


@rule("mask.price", "card", "one")
def price(c: Cursor) -> Piece | None:
    """35 Euro, 12,50 €, zwanzig Prozent."""
    if c.integer("card", 0, 999999) is None and c.sense("one") is None:
        return None
    if c.word(",", ".") and c.integer("card", 0, 99) is None:
        return None
    if not c.word("euro", "euros", "€", "cent", "prozent", "%", "kilo", "grad", "meter", "zentimeter", "cm"):
        return None
    c.integer("card", 1, 99)
    return MASK


@rule("mask.counted", "card", "one")
def counted(c: Cursor) -> Piece | None:
    """zwei Personen, drei Termine; um zehn Haarschnitt is an hour."""
    if (before := c.peek(-1)) is not None and before.norm in {"um", "gegen", "ab"}:
        return None
    if c.integer("card", 0, 99999) is None and c.sense("one") is None:
        return None
    c.word("weitere", "freie", "neue", "kleine", "verschiedene", "mal", "bis", "oder")
    c.integer("card", 0, 999)
    return MASK if c.sense("counted") else None


@rule("mask.ordinal_noun", "ord", "der", "die", "das", "den", "zum", "beim", "im", "card")
def ordinal_noun(c: Cursor) -> Piece | None:
    """zum ersten Mal, im dritten Stock, der zweite Termin."""
    c.word("der", "die", "das", "den", "zum", "beim", "im")
    if c.take(ordinal) is None:
        return None
    return MASK if c.sense("counted") else None


@rule(
    "mask.duration",
    "keine",
    "card",
    "one",
    "halbe",
    "anderthalb",
    "viertelstunde",
    "dreiviertelstunde",
    "dauert",
    "seit",
    "stuendchen",
    "zweieinhalb",
    "eineinhalb",
    "paar",
    "halben",
    "fuer",
    "ein",
    "etwa",
    "rund",
)
def duration(c: Cursor) -> Piece | None:
    """zwei Stunden, eine Viertelstunde länger, seit drei Tagen, ein paar Minuten, keine Minute später."""
    if c.word("keine"):
        return (
            MASK
            if c.word("minute", "sekunde", "stunde") and c.word("spaeter", "frueher", "laenger")
            else None
        )
    c.word("seit", "fuer", "dauert", "etwa", "circa", "rund")
    c.word("ein")
    if c.word("paar"):
        return MASK if c.sense("unit") else None
    if c.tokens[c.pos - 1].norm == "ein":
        c.pos -= 1
    found = c.take(span)
    if found is None:
        return None
    c.word("lang", "laenger", "mehr", "kuerzer", "zeit", "weniger", "zu")
    return MASK


@rule("mask.long_number", "card", "+", "number", "null")
def long_number(c: Cursor) -> Piece | None:
    """A phone number or another run of digits, written or spoken."""
    digits = words = numbers = 0
    begin = c.pos
    if c.take(longest_date) is not None:
        return None
    c.word("+")
    while True:
        token = c.token
        if token is None:
            break
        if token.kind == "number":
            digits += len(token.text)
            numbers += 1
        elif (
            token.kind == "word" and isinstance(token.senses.get("card"), int) and token.senses["card"] < 100
        ):
            words += 1
        elif token.norm in {"/", "-", "(", ")"} and c.pos > begin:
            ahead = c.peek(1)
            if ahead is None or ("card" not in ahead.senses and ahead.kind != "number"):
                break
        elif token.norm not in {"doppel", "zweimal", "plus"}:
            break
        c.pos += 1
    if digits >= 6 or (words + numbers >= 4 and words >= 3):
        return MASK
    return None


@rule(
    "mask.address",
    "hausnummer",
    "strasse",
    "zimmer",
    "platz",
    "postleitzahl",
    "plz",
    "nummer",
    "nr",
    "option",
    "raum",
    "kabine",
    "abteilung",
    "gleis",
    "linie",
    "bus",
    "vorschlag",
    "variante",
)
def address(c: Cursor) -> Piece | None:
    """Hausnummer 12, Zimmer 3, Option zwei."""
    street = c.word("strasse", "platz") is not None
    if street and c.word("des"):
        return MASK if c.take(longest_date) is not None else None
    if not street:
        c.pos += 1
    c.word(".", "ist", "lautet")
    return MASK if c.integer("card", 0, 99999) is not None else None


@rule("mask.birth_date", "am", "der", "den", "dem", "vom", *sorted(longest_date.starts))
def birth_date(c: Cursor) -> Piece | None:
    """A date of the last century."""
    c.word("am", "der", "den", "dem", "vom")
    if c.take(longest_date) is None:
        return None
    c.word(",", ".")
    return MASK if c.integer("card", 1900, 1999) is not None else None


@rule("mask.since", "seit", "zuletzt", "letztmals")
def since(c: Cursor) -> Piece | None:
    """seit Weihnachten, seit gestern Abend, zuletzt im November: how long something has been so."""
    c.pos += 1
    c.word("dem", "der", "den", "ueber", "gut", "ungefaehr", "ca", "etwa")
    if c.take(days.compound) is None:
        return None
    c.sense("part")
    return MASK


@rule("mask.last_night", "heut", "heute", "letzte", "vergangene", "diese")
def last_night(c: Cursor) -> Piece | None:
    """Der Sturm hat heute Nacht das Dach abgedeckt, heute Nacht ist sie ausgefallen: it has happened."""
    begin = c.pos
    c.pos += 1
    part = c.word("nacht", "frueh", "morgen", "vormittag")
    near = [t.norm for t in c.tokens[max(0, begin - 6) : begin]]
    if c.token is not None:
        near.append(c.token.norm)
    if part is None or not _HAPPENED & set(near):
        return None
    done = any(_DONE.fullmatch(t.norm) for t in c.tokens[c.pos : c.pos + 8])
    return MASK if part == "nacht" or done else None


_DONE = re.compile(r"(?:\w{2,}ge\w{3,}(?:en|t)|ge(?!gen|ht|rn|nau|nug|macht)\w{4,}(?:en|t)|passiert|kaputt)")
"""'Abgebrochen', 'gestürzt': what makes a told event of a time."""
_HAPPENED = {"hat", "ist", "haben", "sind", "habe", "hab", "bin", "war", "waren", "wurde"}


@rule("mask.not_so_early", "so")
def not_so_early(c: Cursor) -> Piece | None:
    """So früh will ich nicht aus dem Haus, so spät kann ich nicht: against a time, not for one."""
    c.pos += 1
    if not c.word("frueh", "zeitig", "spaet"):
        return None
    said: list[str] = []
    for token in c.tokens[c.pos : c.pos + 8]:
        if token.norm in {",", ".", ";", "?", "!"}:
            break
        said.append(token.norm)
    return MASK if {"nicht", "net", "nich", "ungern", "keinesfalls"} & set(said) else None


@rule("mask.greeting_alone", "morgen", "abend", "tag")
def greeting_alone(c: Cursor) -> Piece | None:
    """Morgen, ich hätte gern ...; Abend zusammen: a greeting where another day or nothing follows."""
    if c.pos > 0 and c.tokens[c.pos - 1].norm not in {"ja", "na", "so", ",", "hallo", "moin", "ah"}:
        return None
    said = c.word("morgen", "abend", "tag")
    if c.word("zusammen", "allerseits", "miteinander"):
        return MASK
    if said != "morgen":
        return None
    apart = c.word(",") is not None
    if not c.next_is("ich", "i", "ick", "hier", "da", "wir", "mein", "meine", "bei", "bin", "haette"):
        return None
    rest = c.tokens[c.pos :]
    if any({"weekday", "dayref", "month", "week"} & t.senses.keys() for t in rest):
        return MASK
    clock = any(t.norm in {"um", "uhr", "gegen", "ab", "halb", "viertel"} or "part" in t.senses for t in rest)
    if clock or any(t.norm in {"zeit", "frei", "da", "nicht", "verhindert", "weg", "verreist"} for t in rest):
        return None
    # nobody says tomorrow so: "Morgen, ich bräuchte einen Termin"
    wishes = any(t.norm in {"braeuchte", "brauche", "haette", "moechte", "wollte", "rufe"} for t in rest[1:2])
    return MASK if wishes or not apart else None


@rule("mask.explained", "nicht", "net")
def explained(c: Cursor) -> Piece | None:
    """Dienstag in einer Woche, nicht den kommenden, den danach: says once more what has been said."""
    behind = {before.norm for n in range(-5, 0) if (before := c.peek(n)) is not None}
    if not behind & {"woche", "wochen", "tagen"}:
        return None
    c.pos += 1
    c.word("der", "den", "dieser", "diesen", "am")
    if not (
        c.word("kommende", "kommenden", "naechste", "naechsten", "jetzige", "jetzigen") or c.next_is(",")
    ):
        return None
    c.sense("weekday")
    c.word(",")
    c.word("sondern", "erst")
    if not c.word("der", "den", "am"):
        return None
    return MASK if c.word("danach", "darauf", "drauf", "uebernaechste", "uebernaechsten") else None


mask = longest(
    "mask",
    fences,
    other_time,
    no_other_way,
    scale,
    day_told,
    nights_told,
    explained,
    since,
    last_night,
    not_so_early,
    greeting_alone,
    title_name,
    own_name,
    own_name_after,
    greeting,
    price,
    counted,
    ordinal_noun,
    age,
    duration,
    long_number,
    address,
    birth_date,
    away,
)
"""Every stretch that must not be read as time."""
