"""The German lexicon of time: folded words and the senses they carry. Data only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from agents.language.borrowed import ENGLISH_DAYS, ENGLISH_WEEKDAYS
from agents.language.de import dialect, numbers
from agents.language.de.calendar_words import (
    COUNTED,
    DAY_REFS,
    FEASTS,
    MONTHS,
    PARTS,
    SEASONS,
    UNITS,
    WEEKDAY_SHORT,
    WEEKDAYS,
    WHICH_STEMS,
)
from agents.language.tokens import Lexicon

FILLERS = frozenset(
    {
        "aeh",
        "aehm",
        "oeh",
        "oehm",
        "hm",
        "hmm",
        "mhm",
        "eh",
        "ehm",
        "ah",
        "aha",
        "hae",
        "tja",
        "naja",
        "halt",
        "eben",
        "quasi",
        "sozusagen",
        "bitte",
        "bittschoen",
        "vielleicht",
        "eventuell",
        "moeglichst",
        "gerne",
        "gern",
        "ehrlich",
        "einfach",
        "sag",
        "sagt",
        "irgendwie",
        "wohl",
        "denn",
    }
)

_CONNECTORS: Mapping[str, str] = {
    "oder": "or",
    "alternativ": "or",
    "sonst": "or",
    "ansonsten": "or",
    "notfalls": "or",
    "spaetestens": "or_limit",
    "beziehungsweise": "or",
    "bzw": "or",
    "ersatzweise": "or",
    "und": "and",
    "sowie": "and",
    "nicht": "not",
    "kein": "not",
    "keinen": "not",
    "keine": "not",
    "keinem": "not",
    "niemals": "not",
    "weder": "not",
    "nie": "not",
    "sondern": "instead_of_that",
    "aber": "but",
    "jedoch": "but",
    "dafuer": "but",
    "nein": "fix",
    "nee": "fix",
    "noe": "fix",
    "ne": "fix",
    "quatsch": "fix",
    "korrektur": "fix",
    "falsch": "fix",
    "entschuldigung": "fix",
    "entschuldigen": "fix",
    "sorry": "fix",
    "pardon": "fix",
    "verzeihung": "fix",
    "stopp": "fix",
    "stop": "fix",
    "meine": "fix",
    "meinte": "fix",
    "vielmehr": "fix",
    "versprochen": "fix",
    "doch": "rather",
    "also": "conclude",
    "deshalb": "conclude",
    "daher": "conclude",
    "geschlossen": "bad",
    "liebsten": "prefer",
    "idealerweise": "prefer",
    "bevorzugt": "prefer",
    "lieber": "rather",
    "besser": "rather",
    "sicherer": "rather",
    "ausser": "except",
    "ausgenommen": "except",
    "statt": "instead",
    "anstatt": "instead",
    "anstelle": "instead",
    "als": "than",
    "auf": "onto",
    "schlecht": "bad",
    "unguenstig": "bad",
    "verhindert": "bad",
    "unmoeglich": "bad",
    "ausgeschlossen": "bad",
    "bloed": "bad",
    "doof": "bad",
    "mies": "bad",
    "ungeschickt": "bad",
    "knifflig": "bad",
    "stressig": "bad",
    "hektisch": "bad",
    "suboptimal": "bad",
    "unpassend": "bad",
    "ungern": "bad",
    "feiertag": "bad",
    "ruhetag": "bad",
    "weg": "bad",
    "verplant": "bad",
    "belegt": "bad",
    "verreist": "bad",
    "unterwegs": "bad",
    "urlaub": "bad",
    "voll": "bad",
    "dicht": "bad",
    "problematisch": "bad",
    "eng": "bad",
    "ausgebucht": "bad",
    "arbeiten": "bad_maybe",
    "schwierig": "bad",
    "mist": "fix",
    "eigentlich": "fix",
    "moment": "fix",
    "bloedsinn": "fix",
    "unsinn": "fix",
    "ach": "fix_weak",
}
_VERBS = (
    "geht geht's gehts passt passt's passts klappt's klappt kann koennte ginge passen koennen haette "
    "wuerde waere ist bin sind habe hab "
    "haben hat sieht "
    "schaff schaffe funktioniert will moechte mag gehen gingen waeren klappen wuerden"
)
_BUSY: Mapping[str, str] = {
    **dict.fromkeys(
        ("arbeite", "arbeiten", "arbeitet", "dienst", "schicht", "schule", "uni", "unterricht", "vorlesung"),
        "strong",
    ),
    **dict.fromkeys(("meeting", "besprechung", "arzttermin", "seminar", "schulung", "beschaeftigt"), "weak"),
}
_ABOUT = ("gegen", "circa", "ca", "zirka", "etwa", "ungefaehr", "rund")


def _entries() -> Mapping[str, Mapping[str, Any]]:
    words: dict[str, dict[str, Any]] = {}

    def add(word: str, sense: str, value: Any) -> None:
        words.setdefault(word, {})[sense] = value

    for word, day in WEEKDAYS.items():
        add(word, "weekday", day)
        add(word + "s", "weekday", day)
        add(word + "s", "habit", True)
        add(word + "e", "weekday", day)
        add(word + "en", "weekday", day)
    for word, day in ENGLISH_WEEKDAYS.items():
        add(word, "weekday", day)
    for word, offset in ENGLISH_DAYS.items():
        add(word, "dayref", offset)
    for word, day in WEEKDAY_SHORT.items():
        add(word, "weekday_short", day)
    for word, month in MONTHS.items():
        add(word, "month", month)
        if len(word) > 4:
            add(word + "s", "month", month)
    for word, offset in DAY_REFS.items():
        add(word, "dayref", offset)
    for word, part in PARTS.items():
        add(word, "part", part)
    for stem, which in WHICH_STEMS.items():
        for ending in ("e", "en", "er", "es", "em"):
            add(stem + ending, "which", which)
    add("naechst", "which", "next")
    for word, unit in UNITS.items():
        add(word, "unit", unit)
    for word in COUNTED.split():
        add(word, "counted", True)
    for word, feast in FEASTS.items():
        add(word, "feast", feast)
    for word, season in SEASONS.items():
        add(word, "season", season)
        add(word + "s", "season", season)
    for word, connector in _CONNECTORS.items():
        add(word, "connector", connector)
    for word in _VERBS.split():
        add(word, "verb", True)
    for word, weight in _BUSY.items():
        add(word, "busy", weight)
    for word in _ABOUT:
        add(word, "about", True)
    for word, hour in dialect.HOURS_AFTER_AM.items():
        add(word, "am_hour", hour)
    for word in ("wochenende", "wochenend", "wochenenden", "wochenendes"):
        add(word, "weekend", True)
    for word, segment in (("anfang", "begin"), ("beginn", "begin"), ("mitte", "middle"), ("ende", "end")):
        add(word, "segment", segment)
    return words


_TAILS: Mapping[str, str] = {
    **{word: word for word in PARTS},
    "morgen": "morgen",
    "frueh": "frueh",
    "anfang": "anfang",
    "mitte": "mitte",
    "ende": "ende",
    "beginn": "beginn",
    "woche": "woche",
    "wochen": "wochen",
    "haelfte": "haelfte",
    "termin": "termin",
    "sanfang": "anfang",
    "sende": "ende",
    "smitte": "mitte",
    "sbeginn": "beginn",
    "stermin": "termin",
    "termine": "termin",
    **{word: plain for word, plain in dialect.WORDS.items() if plain in PARTS or plain == "morgen"},
}

_HEADS = tuple(
    {
        *WEEKDAYS,
        *(w for w in MONTHS if len(w) > 2),
        "heute",
        "heut",
        "gestern",
        "morgen",
        "uebermorgen",
        "woche",
        "wochen",
        "monat",
        "monats",
        "jahr",
        "jahres",
        *PARTS,
    }
)
LEXICON = Lexicon(
    words=_entries(),
    fillers=FILLERS,
    hesitations=frozenset(["aeh", "aehm", "eh", "ehm", "oeh", "oehm", "hm", "hmm", "ah"]),
    numbers=numbers.senses,
    compound_heads=_HEADS,
    compound_tails=_TAILS,
    dialect=dialect.WORDS,
    compound_starts=_HEADS + dialect.STEMS,
)
