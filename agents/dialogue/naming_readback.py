"""A name put right where it was read back: 'Becker, nicht Baker', 'Tom. I said Tom, Tom Baker'. Pure.

The part that stays of the name that was read back shows that the other one is a name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from agents.dialogue.lexicon.names import FILLERS, INTERJECTIONS, PARTICLES, PLAIN, SPOKEN_TO, TITLES
from agents.dialogue.lexicon.words import word_set
from agents.dialogue.naming import listed
from agents.language import fold
from agents.language.first_names import FIRST_NAMES
from agents.language.name_letters import written_out
from agents.language.text import NAME_PART, has_capitals

_WORD = NAME_PART.pattern
_INSTEAD = (
    re.compile(
        rf"(?i)(?P<right>{_WORD})[,;.]?\s+(?:und |and |it's |es ist )?(?:nicht|nich|net|not|statt|"
        rf"instead of)\s+"
        rf"(?:(?:die|der|mit)\s+)?(?P<wrong>{_WORD})"
    ),
    re.compile(
        rf"(?i)\b(?:nicht|nich|net|not)\s+(?:(?:die|der)\s+)?(?P<wrong>{_WORD})[,;.]?\s+"
        rf"(?:(?:sondern|but|it's|it is|es ist|das ist|ich bin|ich heiße|i'm|die|der)\s+)*(?P<right>{_WORD})"
    ),
)
_LETTERS = re.compile(r"(?<![\w'’])[^\W\d_](?:[\s,.\-]+[^\W\d_](?![\w'’])){2,}")
_LETTER = re.compile(r"[^\W\d_]")
_SAYS_NAMES = word_set(
    "name namen name's heisse heiss bin bin's ist is it's i'm please bitte say said gesagt put "
    "nicht not also und tochter "
    "sohn frau mann daughter son wife husband"
)
"""Stand before a name that is put right, where no capitals show it."""
_ALIKE = 0.75


def put_right(words: str, known: str, taken: Sequence[str]) -> str:
    """The whole name that holds now; empty where the one that was read back is not touched."""
    parts = known.split()
    if len(parts) != 2 or _LETTERS.search(words) is not None:
        return ""
    return _in_full(words, parts, taken) or _one_part(words, parts, taken)


def _in_full(words: str, parts: Sequence[str], taken: Sequence[str]) -> str:
    """'Samantha Baker' or 'Sam Baker-Jones' for Sam Baker, the one said last."""
    first, last = (fold(part) for part in parts)
    said = list(NAME_PART.finditer(words))
    mixed = has_capitals(words[1:])
    for place in range(len(said) - 2, -1, -1):
        one, other = said[place].group(), said[place + 1].group()
        if words[said[place].end() : said[place + 1].start()].strip():
            continue
        before = listed(said[place - 1].group()) if place else ""
        told = mixed or fold(one) in FIRST_NAMES or before in _SAYS_NAMES
        if fold(other) == last and fold(one) != first and told and _can_be(one, taken, mixed=mixed):
            return f"{written_out(one, first=True)} {parts[1]}"
        if fold(one) == first and fold(other) != last and _can_be(other, taken, mixed=mixed):
            likely = last in fold(other).split("-") or _likeness(other, last) >= _HALF
            if likely:
                return f"{parts[0]} {'-'.join(written_out(piece, first=True) for piece in other.split('-'))}"
    return ""


_HALF = 0.5


def _one_part(words: str, parts: Sequence[str], taken: Sequence[str]) -> str:
    """'Becker, nicht Baker': the part that is denied is replaced."""
    mixed = has_capitals(words[1:])
    for pattern in _INSTEAD:
        for found in pattern.finditer(words):
            right, alike = found["right"], [_likeness(found["wrong"], part) for part in parts]
            place = max(range(len(parts)), key=lambda index: alike[index])
            if alike[place] < _ALIKE or fold(right) in map(fold, parts):
                continue
            if _can_be(right, taken, mixed=mixed):
                return " ".join(
                    written_out(right, first=True) if n == place else part for n, part in enumerate(parts)
                )
    return ""


def _can_be(word: str, taken: Sequence[str], *, mixed: bool) -> bool:
    flat = listed(word)
    if mixed and not word[:1].isupper():
        return False
    no_name = flat in PLAIN or flat in FILLERS or flat in TITLES or flat in INTERJECTIONS or flat in PARTICLES
    return not (
        no_name or flat in taken or flat in SPOKEN_TO or flat in _SAYS_NAMES or word.endswith(("'s", "’s"))
    )


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, fold(one), fold(other)).ratio()


_LABEL = re.compile(
    r"(?i)\b(?:(?:der|mein|the|my)\s+)?(?:(?:vor|nach|familien|zu)name|first name|last name|"
    r"surname|family name)"
    r"(?:'s|\s+(?:ist|is|lautet|wäre))\s+"
)


def after_the_label(words: str) -> str:
    """'stimmt alles, nur der Nachname ist Barker': the part that is put right, and what follows."""
    found = _LABEL.search(words)
    return words[found.end() :] if found is not None else words


def spelled_besides(words: str, known: str) -> str:
    """'moses nwosu n w o s u', where 'Moses' is known and something else was asked: the name "
    "with its letters."""
    row = _LETTERS.search(words)
    if row is None:
        return ""
    letters = "".join(_LETTER.findall(row.group()))
    said = NAME_PART.findall(words[: row.start()])
    flat = [fold(word) for word in said]
    parts = [fold(part) for part in known.split()]
    if not set(parts) & set(flat) or fold(letters) in ("", *parts):
        return ""
    near = next((n for n, word in enumerate(flat) if _likeness(word, letters) >= _ALIKE), None)
    if near is None:
        return ""
    begin = min(n for n, word in enumerate(flat) if word in parts)
    if not begin < near <= begin + _PARTS:
        return ""
    start = [found.start() for found in NAME_PART.finditer(words)][begin]
    return words[start : row.end()]


_PARTS = 2
