"""English number words: single words here ("twenty", "third"); compounds ("twenty three") are put together
by `join`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

UNITS: Mapping[str, int] = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}
TEENS: Mapping[str, int] = {
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}
TENS: Mapping[str, int] = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
ORDINALS: Mapping[str, int] = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
}


def cardinal(word: str) -> int | None:
    """The value of one number word."""
    for table in (UNITS, TEENS, TENS):
        if word in table:
            return table[word]
    return None


def senses(word: str) -> Mapping[str, Any]:
    """Lexical senses of a number word: card, tens (may take a unit), ord, one."""
    found: dict[str, Any] = {}
    value = cardinal(word)
    if value is not None:
        found["card"] = value
        if word in TENS:
            found["tens"] = value
    if word in ORDINALS:
        found["ord"] = ORDINALS[word]
    if word in {"a", "an", "one"}:
        found["one"] = 1
    return found


def join(words: Sequence[str]) -> tuple[int, int] | None:
    """(value, words used) of the longest number at the start: "two hundred and five" is (205, 4)."""
    total = current = used = 0
    last = ""
    for place, word in enumerate(words):
        value = cardinal(word)
        if value is not None:
            if last == "unit" or (last == "tens" and not 0 < value < 10):
                break
            current += value
            last = "tens" if word in TENS else "unit"
        elif word == "hundred" and used:
            current, last = max(current, 1) * 100, "hundred"
        elif word == "thousand" and used:
            total, current, last = total + max(current, 1) * 1000, 0, "thousand"
        elif (
            word == "and"
            and last in {"hundred", "thousand"}
            and place + 1 < len(words)
            and cardinal(words[place + 1]) is not None
        ):
            continue
        else:
            break
        used = place + 1
    return (total + current, used) if used else None
