"""Letters spelled out: "M wie Martha", "Anton Berta", city names, NATO, "Doppel-S", "zweimal t", single
letters.

Tables: DIN 5009 before 2022 (Postal names), DIN 5009:2022 (city names), the Austrian and Swiss deviations,
and the ICAO/NATO alphabet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from agents.language.plain import Word
from agents.language.text import fold

_POSTAL = (
    "anton aerger berta caesar charlotte dora emil friedrich gustav heinrich ida julius kaufmann "
    "konrad ludwig martha nordpol otto oekonom paula quelle "
    "richard samuel schule siegfried theodor ulrich uebermut viktor wilhelm xanthippe ypsilon "
    "zacharias zeppelin albert bertha cesar "
    "jakob karl konrad marta norbert oesterreich quasi rudolf siegmund xaver zuerich ueber viktoria "
    "daniel paul simon"
)
_CITIES = (
    "aachen berlin chemnitz duesseldorf essen frankfurt goslar hamburg ingelheim jena koeln leipzig "
    "muenchen nuernberg offenbach "
    "potsdam quickborn rostock salzwedel tuebingen unna voelklingen wuppertal xanten zwickau"
)
_NATO = (
    "alfa alpha bravo charlie delta echo foxtrot golf hotel india juliett juliet kilo lima mike "
    "november oscar papa quebec "
    "romeo sierra tango uniform victor whiskey whisky xray yankee zulu"
)
_SOUNDS: Mapping[str, str] = {
    "ce": "c",
    "ze": "c",
    "de": "d",
    "ef": "f",
    "ge": "g",
    "ha": "h",
    "jot": "j",
    "ka": "k",
    "el": "l",
    "em": "m",
    "en": "n",
    "pe": "p",
    "qu": "q",
    "ku": "q",
    "er": "r",
    "es": "s",
    "te": "t",
    "vau": "v",
    "fau": "v",
    "we": "w",
    "ix": "x",
    "iks": "x",
    "zet": "z",
    "zett": "z",
    "be": "b",
    "eszett": "ß",
    "bee": "b",
    "see": "c",
    "dee": "d",
    "eff": "f",
    "gee": "g",
    "aitch": "h",
    "jay": "j",
    "kay": "k",
    "ell": "l",
    "cue": "q",
    "queue": "q",
    "ar": "r",
    "ess": "s",
    "tee": "t",
    "vee": "v",
    "ex": "x",
    "why": "y",
    "zed": "z",
    "zee": "z",
    "ypsilon": "y",
}
_SPECIAL: Mapping[str, str] = {
    "aerger": "ä",
    "oekonom": "ö",
    "oesterreich": "ö",
    "uebermut": "ü",
    "ueber": "ü",
    "schule": "sch",
    "charlotte": "ch",
    "eszett": "ß",
    "umlaut": "",
    "aachen": "a",
}


def _table() -> dict[str, str]:
    table = {word: word[0] for word in (*_POSTAL.split(), *_CITIES.split(), *_NATO.split())}
    table.update(_SPECIAL)
    table.pop("umlaut")
    return table


WORDS: Mapping[str, str] = _table()
_REPEAT = {"doppel": 2, "doppelt": 2, "zweimal": 2, "double": 2, "zwei": 2, "dreimal": 3, "2": 2}


@dataclass(frozen=True, slots=True)
class Spelled:
    """Letters spelled in a row and the words [start, end) that did it; `strong` when no other reading is
    likely.
    """

    letters: str
    start: int
    end: int
    strong: bool


def letter_at(words: Sequence[Word], place: int) -> tuple[str, int, bool] | None:
    """(letters, words used, certain) of one spelled letter at a place."""
    if place >= len(words):
        return None
    word = words[place]
    repeat = _REPEAT.get(word.norm)
    if word.norm in {"two", "one"} and place + 1 < len(words) and _plural_letter(words[place + 1].norm):
        return words[place + 1].norm[0] * (2 if word.norm == "two" else 1), 2, True  # "with two d's"
    if repeat is None and word.norm.startswith("doppel") and len(word.norm) in {7, 8}:
        tail = word.norm.removeprefix("doppel")
        letter = tail if len(tail) == 1 else _SOUNDS.get(tail)
        if letter:
            return letter * 2, 1, True
    if repeat is not None:
        skip = 1
        while place + skip < len(words) and words[place + skip].norm in {"-", "mal", "das", "ein", "times"}:
            skip += 1
        following = letter_at(words, place + skip)
        if following is not None and len(following[0]) == 1 and _REPEAT.get(words[place + skip].norm) is None:
            return following[0] * repeat, following[1] + skip, True
        return None
    if word.norm == "umlaut" or word.norm == "umlauts":
        following = letter_at(words, place + 1)
        if following is not None and following[0] in {"a", "o", "u"}:
            return {"a": "ä", "o": "ö", "u": "ü"}[following[0]], following[1] + 1, True
        return None
    if word.norm == "scharfes":
        following = letter_at(words, place + 1)
        return ("ß", following[1] + 1, True) if following is not None and following[0] == "s" else None
    lowered = word.text.lower()
    letter = lowered if len(lowered) == 1 and lowered.isalpha() else None
    if letter is None and len(word.norm) == 2 and word.norm in {"ae", "oe", "ue"} and len(word.text) == 1:
        letter = lowered
    for joint in ("wie", "as", "for", "like"):
        if place + 1 < len(words) and words[place + 1].norm == joint:
            skip = 2
            if place + 2 < len(words) and words[place + 2].norm in {"in", "das"}:
                skip = 3
            if place + skip < len(words) and words[place + skip].is_word and (letter or word.norm in _SOUNDS):
                own = letter or _SOUNDS[word.norm]
                if fold(own)[:1] == words[place + skip].norm[:1] or joint == "wie":
                    return own, skip + 1, True
    if letter is not None:
        return letter, 1, True
    if word.norm in WORDS:
        return WORDS[word.norm], 1, False
    if word.norm in _SOUNDS:
        return _SOUNDS[word.norm], 1, False
    return None


def _plural_letter(norm: str) -> bool:
    return len(norm) == 3 and norm[0].isalpha() and norm[1:] == "'s"


def spelled_runs(words: Sequence[Word]) -> list[Spelled]:
    """All runs of at least two spelled letters; runs of weak signs only need at least three."""
    runs: list[Spelled] = []
    place = 0
    while place < len(words):
        letters, strong, begin, end = "", 0, place, place
        while place < len(words):
            if (
                words[place].norm
                in {
                    "-",
                    ",",
                    ".",
                    "dann",
                    "und",
                    "noch",
                    "nochmal",
                    "wieder",
                    "then",
                    "and",
                    "ein",
                    "am",
                    "ende",
                    "capital",
                    "grosses",
                    "kleines",
                }
                and letters
            ):
                joint = words[place].norm in {"und", "and"}
                if letter_at(words, place + 1) is None or (
                    joint and (not strong or _is_remark_on_doubling(words, begin))
                ):
                    break
                place += 1
                continue
            found = letter_at(words, place)
            if found is None or (letters and _next_word_spelled(words, place)):
                break
            letters += found[0]
            strong += found[2]
            place += found[1]
            end = place
        count = end - begin
        if len(letters) >= 2 and (strong * 2 >= count or count >= 3):
            runs.append(Spelled(letters, begin, end, strong > 0 or count >= 3))
        place = place if place > begin and _next_word_spelled(words, place) else max(place, begin) + 1
    return runs


def _is_remark_on_doubling(words: Sequence[Word], begin: int) -> bool:
    """ "mit zwei f und zwei n": two remarks."""
    return begin > 0 and words[begin - 1].norm in {"mit", "with"} and words[begin].norm in {*_REPEAT, "two"}


def _next_word_spelled(words: Sequence[Word], place: int) -> bool:
    """'K-A-T-E B-U-S-H', 'N I A M H, K E H O E': a gap of another kind begins the next word."""
    if place > 2 and place + 1 < len(words) and words[place - 1].text in {",", "."}:
        if words[place - 3].text == words[place + 1].text == "-":
            return True  # "L-I-N-H, N-G-U-Y-E-N"
        around = (words[place - 3], words[place - 2], words[place], words[place + 1])
        return all(len(word.text) == 1 and word.is_word for word in around)
    return (
        place > 1
        and place + 1 < len(words)
        and words[place - 2].text == "-"
        and words[place - 1].text != "-"
        and words[place].text != "-"
        and words[place + 1].text == "-"
    )
