"""What callers call the work of a trade, looked up in one catalogue: 'my roots' is 'Färben'. Pure.

A thing of the word list (`everyday_words`) counts only where the catalogue has it under one of its names.
Words are looked up in dictionaries; nothing is compared with every line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from agents.language.everyday_words import FIRST_TROUBLE, THINGS
from agents.language.text import fold
from agents.language.vocabulary import words as listed

_GAP = 2  # words that may stand between those of a phrase
_HEAD = 3  # letters from which a word with a star is known

_BESIDE = listed(
    """
    lassen machen termin professionelle professionell klassische klassisch medizinische normale normaler
    normal professional medical classic full komplett komplette und and a der die das den fuer for minuten
    min minutes minute stunde stunden hour hours damen herren kinder ladies mens womens
    small medium large big dog dogs hund hunde hunden klein kleine kleiner kleinen mittlere gross grosse
    grosser grossen
    """
)
"""Words of a name in a catalogue that do not make it another thing."""


@dataclass(frozen=True, slots=True)
class Everyday:
    """A thing said in everyday words: the entries that it may be, best known first, and its words."""

    ids: tuple[str, ...]
    low: int
    high: int
    """First word, and the one after the last."""
    weight: int
    """Letters of the words it was known by: the more, the surer."""
    trouble: bool = False
    """Whether only a trouble is told that calls for it."""


@lru_cache(maxsize=4096)  # names of services, again in each turn
def tokens_of(text: str) -> tuple[str, ...]:
    """The folded words without apostrophes: 'gent's' is 'gents'."""
    folded = fold(text).replace("'", "").replace("’", "")
    return tuple("".join(c if c.isalnum() else " " for c in folded).split())


_Phrase = tuple[str, ...]


def _phrases(text: str) -> Iterator[_Phrase]:
    for phrase in text.split(","):
        words = tuple(fold(phrase).split())
        if words:
            yield words


def _is(word: str, wanted: str) -> bool:
    if wanted.endswith("*"):
        return word.startswith(wanted[:-1])
    return word.endswith(wanted[1:]) if wanted.startswith("*") else word == wanted


@lru_cache(maxsize=1)
def _things() -> tuple[tuple[tuple[_Phrase, ...], tuple[_Phrase, ...]], ...]:
    """Names, and all that is said, of every thing."""
    parted = (line.partition("|") for line in THINGS)
    return tuple(
        (tuple(_phrases(names)), tuple(_phrases(names)) + tuple(_phrases(said))) for names, _, said in parted
    )


class _Index:
    """Phrases by their first word."""

    def __init__(self, phrases: Iterable[tuple[_Phrase, tuple[str, ...]]]) -> None:
        self._whole: dict[str, list[tuple[_Phrase, tuple[str, ...]]]] = {}
        self._heads: dict[str, list[tuple[_Phrase, tuple[str, ...]]]] = {}
        self._tails: dict[str, list[tuple[_Phrase, tuple[str, ...]]]] = {}
        for phrase, ids in phrases:
            first = phrase[0]
            if first.endswith("*"):
                self._heads.setdefault(first[:-1], []).append((phrase, ids))
            elif first.startswith("*"):
                self._tails.setdefault(first[1:], []).append((phrase, ids))
            else:
                self._whole.setdefault(first, []).append((phrase, ids))

    def beginning(self, word: str) -> Iterator[tuple[_Phrase, tuple[str, ...]]]:
        """The phrases that may begin with this word."""
        yield from self._whole.get(word, ())
        for length in range(_HEAD, len(word) + 1):
            yield from self._heads.get(word[:length], ())
            yield from self._tails.get(word[-length:], ())


def _carries(alias: str) -> _Phrase:
    words = tokens_of(alias)
    return tuple(word for word in words if word not in _BESIDE and not word.isdigit()) or words


@lru_cache(maxsize=1)
def _names() -> _Index:
    """The things, by number, under each of their names."""
    return _Index(
        (tuple(word for word in name if word not in _BESIDE) or name, (str(number),))
        for number, (names, _) in enumerate(_things())
        for name in names
    )


def _things_of(aliases: tuple[str, ...]) -> set[int]:
    found: set[int] = set()
    for alias in aliases:
        words = _carries(alias)
        for phrase, (number,) in _names().beginning(words[0]):
            if len(phrase) == len(words) and all(map(_is, words, phrase)):
                found.add(int(number))
    return found


@lru_cache(maxsize=64)
def _indexes(entries: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[_Index, _Index]:
    """What is said for the things this catalogue has, and the troubles that are told."""
    having: dict[int, list[str]] = {}
    for key, aliases in entries:
        for number in _things_of(aliases):
            having.setdefault(number, []).append(key)
    names = {number: len(names) for number, (names, _) in enumerate(_things())}
    said = ((number, tuple(ids)) for number, ids in having.items() if number < FIRST_TROUBLE)
    told = ((number, tuple(ids)) for number, ids in having.items() if number >= FIRST_TROUBLE)
    return (
        _Index((phrase, ids) for number, ids in said for phrase in _things()[number][1]),
        _Index((phrase, ids) for number, ids in told for phrase in _things()[number][1][names[number] :]),
    )


def _end(words: tuple[str, ...], place: int, phrase: _Phrase) -> int | None:
    """Where a phrase that begins at `place` ends; None where it is not there in full."""
    at, gap = place + 1, _GAP
    for wanted in phrase[1:]:
        if wanted == "*":
            gap += _GAP
            continue
        for ahead in range(at, min(at + gap + 1, len(words))):
            if _is(words[ahead], wanted):
                at, gap = ahead + 1, _GAP
                break
        else:
            return None
    return at


def everyday_things(
    text: str, entries: Mapping[str, tuple[str, ...]], *, told: bool = False
) -> tuple[Everyday, ...]:
    """The things of the catalogue that `text` speaks of in everyday words, as they are said.

    Of words that fit several things those are kept that say most; what they leave open comes as several ids.
    A trouble counts after all that is wished for, but where the turn only tells (`told`).
    """
    words = tokens_of(text)
    found: dict[tuple[int, int, int], list[str]] = {}
    plain: set[tuple[int, int, int]] = set()
    for trouble, index in enumerate(_indexes(tuple(entries.items()))):
        for place, word in enumerate(words):
            for phrase, ids in index.beginning(word):
                end = _end(words, place, phrase)
                if end is None:
                    continue
                weight = sum(len(part.strip("*")) for part in phrase) + 2 * (len(phrase) - 1)
                known = found.setdefault((place, end, weight), [])
                known.extend(key for key in ids if key not in known)
                if not trouble:
                    plain.add((place, end, weight))
    kept: list[Everyday] = []
    for key, ids in sorted(found.items(), key=lambda item: (not told and item[0] not in plain, -item[0][2])):
        low, high, weight = key
        if all(high <= other.low or low >= other.high for other in kept):
            kept.append(Everyday(tuple(ids), low, high, weight, trouble=key not in plain))
    return tuple(sorted(kept, key=lambda item: item.low))
