"""Words of German dialects as recognisers write them, and the everyday word each stands for. Folded.

A word that is also a name or another everyday word is left out ("Mandach", "hoit" that says "halt").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

_ENDINGS = (
    *("tag", "dag", "tach", "dach", "daach"),
    *("tig", "dig", "tich", "dich", "tog", "dog"),
)
_STEMS: Mapping[str, tuple[str, ...]] = {
    "montag": ("mon", "moon", "maan", "maen", "men", "moen"),
    "dienstag": (
        *("diens", "diensch", "dings", "dins", "dinsch", "deans", "zisch", "ziisch"),
        *("zysch", "deisch"),
    ),
    "donnerstag": (
        *("donners", "donnersch", "dunners", "dunnersch", "doenners", "doennersch", "duenners"),
        *("donnsch", "dunnsch", "donsch", "dunsch", "dosch", "dorsch"),
    ),
    "freitag": ("frei", "frii", "fri", "frie", "free"),
    "samstag": ("sams", "samsch", "soms", "somsch", "saams"),
    "sonntag": ("sonn", "sunn", "soenn", "suenn", "sun"),
}
_OTHER_DAYS: Mapping[str, tuple[str, ...]] = {
    "montag": ("mandag", "monda"),
    "dienstag": ("aftermontag", "aftermentig", "irta", "erchtag", "ertag"),
    "mittwoch": (
        *("middwoch", "midwoch", "mittwuch", "middwuch", "meddwoch", "mettwoch", "middwuche"),
        *("mittich", "middich", "middeweken", "mittweken", "merrweek", "middewoch", "mittewoch"),
    ),
    "donnerstag": ("pfinsta", "pfinzta", "pfinzda", "pfinztag", "pfinstag"),
    "freitag": ("freida",),
    "samstag": ("samsta", "samsda", "saterdag"),
    "sonnabend": ("sonnobend", "sonnowend", "suennavend", "suennabend", "suennobend", "sunnabend"),
    "sonntag": ("sunnda", "sonnda"),
}
_REST: Mapping[str, tuple[str, ...]] = {
    "heute": ("heude", "heit", "huet", "vandaag"),
    "morgen": (*("morga", "morge", "morje", "morjen", "morn", "moang", "moagn", "moarga", "morng"),),
    "uebermorgen": (
        *("uebermorga", "uebermorge", "uebermorn", "ibermorga", "ibermorgen", "iwwermorje", "uebermorjen"),
        *("iwwermorge", "ibermorge", "uebermoang", "oevermorgen", "oewermorgen"),
    ),
    "frueh": ("fruah", "frua", "friah", "frueeh", "fruech"),
    "vormittag": ("vormiddach", "vormiddag", "vormittach", "vormittog", "voermiddag", "formittag"),
    "nachmittag": (
        *("nachmiddach", "nachmiddag", "nachmittach", "nachmittog", "nochmittog", "nochmittag", "nomittag"),
        *("namiddag", "nahmiddag", "nomiddag", "nochmiddag", "nachmeddaach"),
    ),
    "vormittags": ("vormiddachs", "vormiddags", "vormittachs", "vormittogs"),
    "nachmittags": (
        *("nachmiddachs", "nachmiddags", "nachmittachs", "nochmittogs", "nochmittags", "nomittags"),
    ),
    "mittag": ("middach", "middag", "mittach"),
    "abend": ("obend", "owend", "ovend", "obed", "aobend", "oabend"),
    "vor": ("vorm",),
    "nach": ("nachm",),
    "einer": ("ner",),
    "einem": ("nem",),
    "um": ("om", "oem", "uem"),
    "halb": ("hoib", "hoibe", "hoiwe", "hoiba", "hoiwa", "hoiber", "halbi", "halwer", "halwa", "halwe"),
    "viertel": ("viertl", "vierdl", "vierdel", "viaddl", "viadl", "virtel", "viertu", "veertel"),
    "dreiviertel": (
        *("dreiviertl", "dreivierdl", "dreivierdel", "dreiviaddl", "dreiviadl", "dreivirtl", "dreiveertel"),
    ),
    "nicht": ("nich", "nech", "net", "nedd", "ned", "nit", "nimmer", "nimma", "nid", "noed"),
    "naechst": ("naegscht", "naechscht"),
    "naechste": ("naechschte", "naegschte", "neggschde", "naechschde", "naexte", "nechste"),
    "naechsten": ("naechschta", "naechschten", "neggschda", "naechschden", "naexten"),
    "mittags": ("z'mittag", "zmittag"),
    "abends": ("obends", "owends", "ovends", "oabends", "zobig", "z'obig", "zabig", "z'abig"),
    "morgens": ("z'morge", "zmorge"),
    "guten": ("gueten", "guadn", "guden", "gutn"),
    "gute": ("guete", "guede"),
    "woche": ("wocha", "wuche", "woch", "wuch", "weeke", "weken"),
}
HOURS_AFTER_AM: Mapping[str, int] = {
    "zwoi": 2,
    "zwoei": 2,
    "drue": 3,
    "vieri": 4,
    "fuefi": 5,
    "fuenfi": 5,
    "saechsi": 6,
    "sechsi": 6,
    "sibni": 7,
    "siebni": 7,
    "sibeni": 7,
    "achti": 8,
    "nueni": 9,
    "neuni": 9,
    "zaeni": 10,
    "zaehni": 10,
    "zehni": 10,
    "elfi": 11,
    "zwoelfi": 12,
}
"""Hours of the Alemannic south, where "am zäni" is ten o'clock."""
NUMBERS: Mapping[str, int] = {
    **{word: hour for word, hour in HOURS_AFTER_AM.items() if word != "elfi"},  # a first name too
    "oans": 1,
    "zwoa": 2,
    "zwee": 2,
    "twee": 2,
    "dreie": 3,
    "dree": 3,
    "viere": 4,
    "veer": 4,
    "fuenfe": 5,
    "fuempf": 5,
    "fimfe": 5,
    "fief": 5,
    "sechse": 6,
    "seggse": 6,
    "soess": 6,
    "siebene": 7,
    "siebne": 7,
    "simme": 7,
    "soeven": 7,
    "achte": 8,
    "neune": 9,
    "neine": 9,
    "negen": 9,
    "zehne": 10,
    "teihn": 10,
    "elfe": 11,
    "oelf": 11,
    "elwe": 11,
    "oelven": 11,
    "zwoelfe": 12,
    "zwoelwe": 12,
    "twoelf": 12,
}


def _days() -> Iterator[tuple[str, str]]:
    for day, stems in _STEMS.items():
        for stem in stems:
            for ending in _ENDINGS:
                yield stem + ending, day
    for day, variants in _OTHER_DAYS.items():
        for variant in variants:
            yield variant, day


def _words() -> Iterator[tuple[str, str]]:
    for variant, day in _days():
        if variant != day:
            yield variant, day
            yield variant + "s", day + "s"
    for word, variants in _REST.items():
        for variant in variants:
            yield variant, word


WORDS: Mapping[str, str] = dict(_words())
"""Each word of a dialect with the word it stands for: "doschdich" with "donnerstag"."""
_DAYS: Mapping[str, str] = {
    **dict(_days()),
    **{variant: day for day in ("heute", "morgen", "uebermorgen") for variant in _REST[day]},
}
_WORD = re.compile(r"[a-z]+")


STEMS: tuple[str, ...] = tuple(
    {stem for stems in _STEMS.values() for stem in stems}
    | {word for words in _OTHER_DAYS.values() for word in words}
)
"""What the days of dialects begin with."""


def everyday_days(folded: str) -> str:
    """Folded words with the days of dialects named as everybody names them: "am doschdich" as "am
    donnerstag".
    """
    if _DAYS.keys().isdisjoint(_WORD.findall(folded)):
        return folded  # nearly always, and much the quicker question
    return _WORD.sub(lambda found: _DAYS.get(found.group(), found.group()), folded)
