"""The German lexicon of time: folded words and the senses they carry. Data only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from agents.language.borrowed import ENGLISH_DAYS, ENGLISH_WEEKDAYS, GERMAN_WEEKDAYS
from agents.language.de import numbers
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

WEEKDAYS = GERMAN_WEEKDAYS
WEEKDAY_SHORT: Mapping[str, int] = {"mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6}
MONTHS: Mapping[str, int] = {
    "januar": 1,
    "jaenner": 1,
    "jan": 1,
    "februar": 2,
    "feber": 2,
    "feb": 2,
    "maerz": 3,
    "mrz": 3,
    "april": 4,
    "apr": 4,
    "mai": 5,
    "juni": 6,
    "juno": 6,
    "jun": 6,
    "juli": 7,
    "julei": 7,
    "jul": 7,
    "august": 8,
    "aug": 8,
    "september": 9,
    "sept": 9,
    "sep": 9,
    "oktober": 10,
    "okt": 10,
    "november": 11,
    "nov": 11,
    "dezember": 12,
    "dez": 12,
}
DAY_REFS: Mapping[str, int] = {
    "heute": 0,
    "heut": 0,
    "morgen": 1,
    "uebermorgen": 2,
    "ueberuebermorgen": 3,
    "gestern": -1,
    "vorgestern": -2,
}
PARTS: Mapping[str, str] = {
    "frueh": "early",
    "fruehmorgens": "early",
    "morgens": "early",
    "fruehs": "early",
    "vormittag": "forenoon",
    "tagsueber": "daytime",
    "vormittags": "forenoon",
    "mittag": "noon",
    "mittags": "noon",
    "mittagszeit": "noon",
    "mittagspause": "noon",
    "nachmittag": "afternoon",
    "nachmittags": "afternoon",
    "fruehnachmittag": "early_afternoon",
    "spaetnachmittag": "late_afternoon",
    "spaetnachmittags": "late_afternoon",
    "abend": "evening",
    "abends": "evening",
    "spaetabends": "late_evening",
    "feierabend": "after_work",
    "morgenstunden": "early",
    "fruehstunden": "early",
    "vormittagsstunden": "forenoon",
    "mittagsstunden": "noon",
    "nachmittagsstunden": "afternoon",
    "abendstunden": "evening",
    "nachtstunden": "night",
    "vorabend": "early_evening",
    "nacht": "night",
    "nachts": "night",
    "spaetvormittag": "late_forenoon",
    "herrgottsfruehe": "early",
}
_WHICH_STEMS: Mapping[str, str] = {
    "dies": "this",
    "kommend": "coming",
    "naechst": "next",
    "uebernaechst": "after_next",
    "letzt": "last",
    "vergangen": "last",
    "vorig": "last",
    "folgend": "coming",
}
UNITS: Mapping[str, str] = {
    "tag": "day",
    "tage": "day",
    "tagen": "day",
    "woche": "week",
    "wochen": "week",
    "monat": "month",
    "monate": "month",
    "monaten": "month",
    "monats": "month",
    "jahr": "year",
    "jahre": "year",
    "jahren": "year",
    "jahres": "year",
    "stunde": "hour",
    "stunden": "hour",
    "std": "hour",
    "stuendchen": "hour",
    "minute": "minute",
    "minuten": "minute",
    "min": "minute",
    "minuetchen": "minute",
}
COUNTED = (
    "person personen leute leuten kinder kindern kind mann frau frauen maenner erwachsene "
    "erwachsenen gast gaeste "
    "gaesten termin termine terminen mal stueck euro cent prozent haarschnitt haarschnitte jaehrige "
    "jaehrigen "
    "jaehriger jaehriges haende fuesse meter kilo grad zimmer karten plaetze plaetzen tisch tische "
    "stock etage stuehle "
    "behandlung behandlungen besuch besuche kollege kollegen kollegin freunde freundinnen freundin "
    "freund reifen "
    "zaehne kunden kundinnen euros eier hunde hund katzen katze sachen dinge fragen frage "
    "moeglichkeiten optionen "
    "bekannte jungs maedchen mitarbeiter punkte seiten zentimeter cm punkt anrufe nummer nummern "
    "teil teile versuch "
    "haelfte millimeter mm zoll liter inch gramm euronen lebensjahr geburtstag gang klasse reihe "
    "tueren tuer haus paar"
)
FEASTS: Mapping[str, str] = {
    "neujahr": "new_year",
    "neujahrstag": "new_year",
    "dreikoenig": "epiphany",
    "dreikoenige": "epiphany",
    "dreikoenigstag": "epiphany",
    "valentinstag": "valentine",
    "rosenmontag": "rose_monday",
    "weiberfastnacht": "weiberfastnacht",
    "altweiber": "weiberfastnacht",
    "faschingsdienstag": "shrove_tuesday",
    "fastnachtsdienstag": "shrove_tuesday",
    "veilchendienstag": "shrove_tuesday",
    "aschermittwoch": "ash_wednesday",
    "frauentag": "womens_day",
    "weltfrauentag": "womens_day",
    "palmsonntag": "palm_sunday",
    "gruendonnerstag": "maundy_thursday",
    "karfreitag": "good_friday",
    "karsamstag": "holy_saturday",
    "ostersamstag": "holy_saturday",
    "ostersonntag": "easter_sunday",
    "ostermontag": "easter_monday",
    "ostern": "easter",
    "karneval": "carnival",
    "fasching": "carnival",
    "fastnacht": "carnival",
    "feiertag": "public_holiday",
    "feiertagen": "public_holiday",
    "feiertage": "public_holiday",
    "osterfeiertage": "easter",
    "osterfeiertagen": "easter",
    "osterwochenende": "easter",
    "walpurgisnacht": "walpurgis",
    "maifeiertag": "labour_day",
    "tagderarbeit": "labour_day",
    "muttertag": "mothers_day",
    "vatertag": "ascension",
    "himmelfahrt": "ascension",
    "christihimmelfahrt": "ascension",
    "pfingstsamstag": "whit_saturday",
    "pfingstsonntag": "whit_sunday",
    "pfingstmontag": "whit_monday",
    "pfingsten": "whitsun",
    "pfingstwochenende": "whitsun",
    "fronleichnam": "corpus_christi",
    "weltkindertag": "childrens_day",
    "reformationstag": "reformation",
    "halloween": "halloween",
    "allerheiligen": "all_saints",
    "allerseelen": "all_souls",
    "martinstag": "martinmas",
    "sanktmartin": "martinmas",
    "volkstrauertag": "volkstrauertag",
    "totensonntag": "totensonntag",
    "nikolaus": "nicholas",
    "nikolaustag": "nicholas",
    "heiligabend": "christmas_eve",
    "heilignacht": "christmas_eve",
    "weihnachten": "christmas",
    "weihnachtsfeiertage": "christmas",
    "weihnachtsfeiertagen": "christmas",
    "silvester": "new_years_eve",
    "sylvester": "new_years_eve",
    "nationalfeiertag": "national_day",
    "bundesfeiertag": "national_day",
    "weihnachtstag": "christmas_day",
    "weihnachtsfeiertag": "christmas_day",
    "osterfeiertag": "easter_sunday",
    "pfingstfeiertag": "whit_sunday",
    "einheit": "german_unity",
    "osterferien": "easter_holidays",
    "pfingstferien": "whitsun_holidays",
    "weihnachtsferien": "christmas_holidays",
    "brueckentag": "bridge_day",
}
SEASONS: Mapping[str, str] = {
    "fruehling": "spring",
    "fruehjahr": "spring",
    "sommer": "summer",
    "herbst": "autumn",
    "winter": "winter",
}
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
    for stem, which in _WHICH_STEMS.items():
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
    "haelfte": "haelfte",
    "termin": "termin",
    "sanfang": "anfang",
    "sende": "ende",
    "smitte": "mitte",
    "sbeginn": "beginn",
    "stermin": "termin",
    "termine": "termin",
}

LEXICON = Lexicon(
    words=_entries(),
    fillers=FILLERS,
    hesitations=frozenset(["aeh", "aehm", "eh", "ehm", "oeh", "oehm", "hm", "hmm", "ah"]),
    numbers=numbers.senses,
    compound_heads=tuple(
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
    ),
    compound_tails=_TAILS,
)
