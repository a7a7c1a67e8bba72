"""Names with the label behind them: "Huber Alois, also Alois ist der Vorname". Used by `name_frames` only."""

from __future__ import annotations

import re

from agents.language.name_asides import WORD
from agents.language.name_letters import written_out
from agents.language.name_words import NOISE, STOP
from agents.language.text import fold

FIRST_NAME = r"vorname|rufname|first name|given name"
_LAST_NAME = r"nachname|familienname|zuname|surname|last name|family name"
_BEHIND = re.compile(
    rf"(?i)(?<![\w'’\-])(?P<word>{WORD}),?\s+(?:(?:ist|wäre|is|das ist|that's)\s+)?(?:(?:dabei|hier|ja)\s+)?"
    r"(?:(?:der|mein|the|my)\s+)(?:(?P<first>vorname|rufname|first(?: name)?|given name)|"
    r"(?P<last>nachname|familienname|zuname|surname|last(?: name)?|family name))"
    r"(?![\w'’\-]|\s+(?:ist|wäre|lautet|is)\s+\w)(?:\s+(?:ist|wäre))?"
)
_BEFORE = re.compile(
    rf"(?i)\b(?:(?:der|mein|the|my)\s+)?(?:(?P<first>{FIRST_NAME})|(?P<last>{_LAST_NAME}))"
    rf"(?:'s|\s+(?:ist|wäre|lautet|is))\s+(?P<word>{WORD})"
)
_LETTERS = re.compile(r"(?<!\w)[^\W\d_](?!\w)[\s,.\-]+[^\W\d_](?!\w)")
_TWO = re.compile(
    rf"(?i)(?<![\w'’\-])(?P<one>{WORD}),?\s+(?P<other>{WORD})[\s,.;]+"
    r"(?:(?:also|und|wobei|and|so|where)[\s,]+)*$"
)


def labelled_behind(text: str) -> tuple[str, str] | None:
    """ "Huber Alois, also Alois ist der Vorname", "Joan is my first name, Miller the last": as `labelled`,
    with the label behind the name.
    """
    if _LETTERS.search(text) is not None:
        return None  # what is spelled is read by its letters
    said = list(_BEHIND.finditer(text)) or list(_BEFORE.finditer(text))[:1]
    if not said or any(fold(found.group("word")) in NOISE | STOP for found in said):
        return None
    begin, end = said[0].start(), said[-1].end()
    first = next((found.group("word") for found in said if found.group("first")), "")
    last = next((found.group("word") for found in said if found.group("last")), "")
    if not (first and last):
        two = _TWO.search(text[:begin])
        names = [two.group("one"), two.group("other")] if two is not None else []
        others = [name for name in names if fold(name) != fold(first or last)]
        if two is None or len(others) != 1 or fold(others[0]) in NOISE | STOP:
            return None
        first, last, begin = first or others[0], last or others[0], two.start()
    return text[begin:end], f"{written_out(first, first=True)} {written_out(last, first=True)}"
