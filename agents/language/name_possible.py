"""Which word can be a part of a name. Used by `names` only."""

from __future__ import annotations

from collections.abc import Sequence

from agents.language.de import numbers as german
from agents.language.name_words import (
    FIRST,
    MAYBE,
    NOISE,
    PARTICLES,
    QUESTIONS,
    SECOND,
    STOP,
    TITLES,
)
from agents.language.plain import Word
from agents.language.vocabulary import words as vocabulary


def can_be_a_name(words: Sequence[Word], place: int) -> bool:
    """Whether a word can be a name: not of the vocabulary of introducing oneself, or clearly written as a
    name.
    """
    word = words[place]
    if not word.is_word or word.norm in TITLES or word.norm in STOP or german.cardinal(word.norm) is not None:
        return False
    if len(word.norm) == 2 and word.norm[1] == "s" and word.norm[0] not in "aeiouy":
        return False  # "two Ks"
    if word.norm == "weiss":
        return _is_white(words, place)
    if word.norm not in NOISE or _leads_a_surname(words, place):
        return True
    if len(words) == 2 and place == 1 and word.norm in SECOND and words[0].norm not in NOISE:
        return True
    if word.norm not in MAYBE or not word.text[:1].isupper() or place == 0:
        return False
    before = words[place - 1]
    return (
        before.norm in TITLES
        or (before.is_word and before.text[:1].isupper() and before.norm not in NOISE)
        or (
            place + 1 < len(words)
            and words[place + 1].text[:1].isupper()
            and before.norm in {"it's", "is", "ist", "bin", "i'm"}
        )
    )


def _leads_a_surname(words: Sequence[Word], place: int) -> bool:
    """Whether "Can" or "Will" is a first name: a surname follows, both large or nothing else after it."""
    word, after = words[place], words[place + 1] if place + 1 < len(words) else None
    if word.norm not in FIRST or after is None or not after.is_word:
        return False
    if after.norm in NOISE | STOP | TITLES | QUESTIONS | PARTICLES:
        return False
    if after.text[:1].isupper():
        return word.text[:1].isupper()
    return word.text[:1].islower() and place + 2 == len(words)


_KNOWING = vocabulary("ich i wer das nicht wir sie man es auch was wie gar")


def _is_white(words: Sequence[Word], place: int) -> bool:
    """Whether "Weiß" is the name: nobody knows anything beside it."""
    before = words[place - 1].norm if place else ""
    after = words[place + 1].norm if place + 1 < len(words) else ""
    if before in _KNOWING or after in _KNOWING:
        return False
    return words[place].text[:1].isupper() or bool(before and before not in NOISE) or len(words) <= 2
