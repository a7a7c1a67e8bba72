"""German number words: "dreiundzwanzig", "zwo", "hundertzwanzig", "einundzwanzigsten". Words arrive
folded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from agents.language.de.dialect import NUMBERS as DIALECT

UNITS: Mapping[str, int] = {
    "null": 0,
    "ein": 1,
    "eins": 1,
    "zwei": 2,
    "zwo": 2,
    "drei": 3,
    "vier": 4,
    "fuenf": 5,
    "sechs": 6,
    "sieben": 7,
    "acht": 8,
    "neun": 9,
}
TEENS: Mapping[str, int] = {
    "zehn": 10,
    "elf": 11,
    "zwoelf": 12,
    "dreizehn": 13,
    "vierzehn": 14,
    "fuenfzehn": 15,
    "fuffzehn": 15,
    "sechzehn": 16,
    "siebzehn": 17,
    "achtzehn": 18,
    "neunzehn": 19,
}
TENS: Mapping[str, int] = {
    "zwanzig": 20,
    "dreissig": 30,
    "vierzig": 40,
    "fuenfzig": 50,
    "fuffzig": 50,
    "sechzig": 60,
    "siebzig": 70,
    "achtzig": 80,
    "neunzig": 90,
}
ORDINALS: Mapping[str, int] = {
    "erst": 1,
    "zweit": 2,
    "zwot": 2,
    "dritt": 3,
    "viert": 4,
    "fuenft": 5,
    "sechst": 6,
    "siebt": 7,
    "siebent": 7,
    "acht": 8,
    "neunt": 9,
    "zehnt": 10,
    "elft": 11,
    "zwoelft": 12,
    "dreizehnt": 13,
    "vierzehnt": 14,
    "fuenfzehnt": 15,
    "fuffzehnt": 15,
    "sechzehnt": 16,
    "siebzehnt": 17,
    "achtzehnt": 18,
    "neunzehnt": 19,
}
_ENDINGS = ("en", "er", "es", "em", "e")
_LEADS = tuple(
    {*(u[:3] for u in UNITS), *(t[:3] for t in TEENS), *(t[:3] for t in TENS), "hun", "tau", "dri", "ers"}
)


def _below_hundred(word: str) -> int | None:
    if word in UNITS:
        return UNITS[word]
    if word in TEENS:
        return TEENS[word]
    if word in TENS:
        return TENS[word]
    head, joint, tail = word.partition("und")
    if joint and head in UNITS and UNITS[head] > 0 and tail in TENS:
        return TENS[tail] + UNITS[head]
    return None


def _below_thousand(word: str) -> int | None:
    head, joint, tail = word.partition("hundert")
    if not joint:
        return _below_hundred(word)
    hundreds = 1 if not head else UNITS.get(head, TEENS.get(head))
    rest = _below_hundred(tail.removeprefix("und")) if tail else 0
    return None if hundreds is None or rest is None else hundreds * 100 + rest


@lru_cache(maxsize=4096)
def cardinal(word: str) -> int | None:
    """The value of one folded number word below a million, None when it is none."""
    if not word.startswith(_LEADS):
        return None
    head, joint, tail = word.partition("tausend")
    if not joint:
        return _below_thousand(word)
    thousands = 1 if not head else _below_thousand(head)
    rest = _below_thousand(tail.removeprefix("und")) if tail else 0
    return None if thousands is None or rest is None else thousands * 1000 + rest


_LONGEST_NUMBER = len("siebenundzwanzig")


@lru_cache(maxsize=4096)
def run_together(word: str) -> str | None:
    """The digits of several numbers written as one word: "nullsiebenelf" is 0711; None when it is none."""
    if not word.startswith(_LEADS) or cardinal(word) is not None:
        return None
    digits: dict[int, str] = {len(word): ""}
    for start in range(len(word) - 1, -1, -1):
        for end in range(min(len(word), start + _LONGEST_NUMBER), start, -1):
            value = _below_hundred(word[start:end]) if end in digits else None
            if value is not None:
                digits[start] = str(value) + digits[end]
                break
    return digits.get(0)


def in_three_words(words: Sequence[str]) -> int | None:
    """ "Sechs und siebzig": the value of a number that was written apart; None when it is none."""
    if len(words) < 3 or words[1] != "und" or words[2] not in TENS:
        return None
    unit = UNITS.get(words[0], 0)
    return TENS[words[2]] + unit if unit else None


@lru_cache(maxsize=4096)
def ordinal(word: str) -> int | None:
    """The value of one folded ordinal ("dritten", "einundzwanzigster"), None when it is none."""
    if not word.startswith(_LEADS):
        return None
    for ending in _ENDINGS:
        if not word.endswith(ending):
            continue
        stem = word[: -len(ending)]
        if stem in ORDINALS:
            return ORDINALS[stem]
        if stem.endswith("st"):
            value = cardinal(stem[:-2])
            if value is not None and value >= 20:
                return value
    return None


def senses(word: str) -> Mapping[str, Any]:
    """Lexical senses of a number word: card, ord, one (articles that may count)."""
    if word in {"ein", "eine", "einen", "einer", "einem"}:
        return {"one": 1}
    found: dict[str, Any] = {}
    value = DIALECT.get(word, cardinal(word))
    if value is not None:
        found["card"] = value
    place = ordinal(word)
    if place is not None:
        found["ord"] = place
    return found
