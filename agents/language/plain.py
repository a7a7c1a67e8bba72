"""Words of a phrase for the understanders that need no grammar: text, folded form, place."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from agents.language.text import fold
from agents.language.tokens import MAX_CHARACTERS
from agents.language.vocabulary import words

_WORD = re.compile(r"\d+|(?:[^\W\d_][\u0300-\u036f]*)+(?:['’](?:[^\W\d_][\u0300-\u036f]*)+)*|[^\s]")

#: After these, what was just dictated is said anew.
CORRECTIONS = words(
    """
    nein nee quatsch korrektur falsch sorry entschuldigung verzeihung tschuldigung pardon no wait
    correction oops
    """
)


class Word(NamedTuple):
    """A word, a run of digits or a mark."""

    text: str
    norm: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Letters, not digits or a mark."""
        return self.norm[:1].isalpha()

    @property
    def is_digits(self) -> bool:
        """A run of digits."""
        return self.text.isdecimal() and self.text.isascii()


@lru_cache(maxsize=64)  # several understanders look at the same turn
def words_of(text: str) -> tuple[Word, ...]:
    """The words and marks of a phrase, at most the first 2000 characters and 300 words."""
    found: list[Word] = []
    for piece in _WORD.finditer(text[:MAX_CHARACTERS]):
        found.append(Word(piece.group(), fold(piece.group()), piece.start(), piece.end()))
        if len(found) >= 300:
            break
    return tuple(found)
