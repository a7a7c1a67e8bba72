"""Finding services or people of a business inside a sentence: inflection, compounds, umlauts and small
slips allowed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import DamerauLevenshtein

from agents.language.plain import Word, words_of
from agents.language.text import fold
from agents.language.types import Language, Span

_ENDINGS: Mapping[Language, tuple[str, ...]] = {
    "de": (
        "lichen",
        "ungen",
        "heiten",
        "ern",
        "ens",
        "ung",
        "en",
        "er",
        "em",
        "es",
        "et",
        "te",
        "st",
        "e",
        "n",
        "s",
        "t",
    ),
    "en": ("ings", "ing", "ies", "es", "ed", "er", "s", "e"),
}
_SMALL: Mapping[Language, frozenset[str]] = {
    "de": frozenset(
        [
            "der",
            "die",
            "das",
            "den",
            "dem",
            "des",
            "ein",
            "eine",
            "einen",
            "einem",
            "einer",
            "und",
            "oder",
            "fuer",
            "mit",
            "zum",
            "zur",
            "im",
            "in",
            "am",
            "an",
            "auf",
            "bei",
            "von",
            "vom",
            "ich",
            "wir",
            "sie",
            "ihr",
            "mich",
            "mir",
            "uns",
            "es",
            "ist",
            "bitte",
            "gern",
            "gerne",
            "haette",
            "moechte",
            "will",
            "wuerde",
            "brauche",
            "termin",
            "lassen",
            "machen",
            "machen",
            "kann",
            "koennte",
            "haben",
            "habe",
            "einmal",
            "mal",
            "auch",
            "noch",
            "nur",
            "um",
            "nach",
            "vor",
            "gegen",
            "bis",
            "ab",
            "uhr",
            "halb",
            "viertel",
        ]
    ),
    "en": frozenset(
        [
            "a",
            "an",
            "the",
            "for",
            "with",
            "to",
            "at",
            "on",
            "in",
            "of",
            "i",
            "we",
            "you",
            "my",
            "me",
            "it",
            "is",
            "please",
            "would",
            "like",
            "want",
            "need",
            "appointment",
            "have",
            "get",
            "and",
            "or",
            "book",
        ]
    ),
}
_JOINS: Mapping[Language, re.Pattern[str]] = {
    "de": re.compile(r"\b(?:und|plus|sowie)\b"),
    "en": re.compile(r"\b(?:and|plus)\b"),
}
_ACROSS = 3.0
"""What "a haircut and a children's (haircut)" loses against "a children's haircut"."""
_SAME = {frozenset(("cut", "haircut")), frozenset(("cut", "trim")), frozenset(("haircut", "trim"))}
"""Words said for each other: a men's cut is a men's haircut or trim."""
_ACCEPT = 80.0
_LONG = 12  # letters of an alias in which more than one slip is forgiven
_WHOLE = 6  # letters from which an alias is compared as a whole
_RATIO = 86  # of 100, from which it then counts as alike
_NEAR = 3  # letters that a window may be longer or shorter and still read like the alias as a whole


@dataclass(frozen=True, slots=True)
class CatalogueMatch:
    """An entry found in a sentence; `score` 0..100, `name` the alias that matched, `span` its place."""

    id: str
    name: str
    score: float
    span: Span


@lru_cache(maxsize=4096)
def stem(word: str, lang: Language) -> str:
    """The folded word without its inflection; short words stay whole."""
    for ending in _ENDINGS[lang]:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


@lru_cache(maxsize=2048)
def _plain(name: str) -> str:
    """The folded words of an alias."""
    return " ".join(w.norm for w in words_of(name) if w.is_word or w.is_digits)


@lru_cache(maxsize=2048)
def _alias(name: str, lang: Language) -> tuple[str, ...]:
    """The stems of an alias that carry meaning."""
    words = [w.norm for w in words_of(name) if w.is_word or w.is_digits]
    carrying = [w for w in words if w not in _SMALL[lang]] or words
    return tuple(stem(w, lang) for w in carrying)


@lru_cache(maxsize=16384)
def _word_score(heard: str, wanted: str) -> float:
    """How well a heard stem is a wanted stem: equal, slip of one letter, or one a part of the other
    (compound).
    """
    if heard == wanted:
        return 100.0
    if frozenset((heard, wanted)) in _SAME:
        return 92.0
    shorter, longer = (heard, wanted) if len(heard) <= len(wanted) else (wanted, heard)
    if len(shorter) >= 4 and (longer.startswith(shorter) or longer.endswith(shorter)):
        return 90.0 - min(25.0, 2.0 * (len(longer) - len(shorter)))
    if len(shorter) < 4 or abs(len(heard) - len(wanted)) > 2:
        return 0.0
    distance = DamerauLevenshtein.distance(heard, wanted)
    allowed = 1 if len(shorter) < 7 else 2
    return 100.0 - 14.0 * distance if distance <= allowed else 0.0


def _score(heard: str, wanted: str, each: list[float], surplus: int) -> float:
    """How well a window of heard stems says the alias: both joined, `each` the best score of every wanted
    stem in the window, `surplus` how many stems more were heard than wanted.
    """
    if heard == wanted:
        return 100.0
    matched = sum(each) / len(each) if all(each) else 0.0
    whole = 0.0
    if len(wanted) >= _WHOLE and abs(len(heard) - len(wanted)) <= _NEAR:
        whole = _reads_like(heard, wanted)
    return max(matched - 2.0 * max(0, surplus), whole - 2.0)


def match_catalogue(
    text: str, entries: Mapping[str, tuple[str, ...]], lang: Language
) -> tuple[CatalogueMatch, ...]:
    """Entries named in `text`, best first; each entry once, with its best alias. Empty when nothing is
    close enough.

    Pure and linear in the sizes of text and catalogue. An exact alias scores 100; "Haareschneiden" finds
    "Haare schneiden"; a one-letter slip of the recogniser is forgiven in words of four letters and more.
    """
    return _matches(text, tuple(entries.items()), lang)


@lru_cache(maxsize=4)  # one turn asks for the same sentence more than once
def _matches(
    text: str, entries: tuple[tuple[str, tuple[str, ...]], ...], lang: Language
) -> tuple[CatalogueMatch, ...]:
    words = [w for w in words_of(text) if w.is_word or w.is_digits]
    aliases = {name: _alias(name, lang) for _, names in entries for name in names}
    heard = _Heard(words, lang, max((len(a) for a in aliases.values()), default=0) + 1)
    whole = " " + " ".join(w.norm for w in words) + " "
    found: list[CatalogueMatch] = []
    for key, names in entries:
        best: CatalogueMatch | None = None
        for name in names:
            wanted = aliases[name]
            if not wanted:
                continue
            candidate = _best_window(heard, wanted, key, name, text, lang)
            if candidate is None:
                continue
            parted = _in_parts(candidate.span.text, name)
            exact = parted or f" {_plain(name)} " in whole
            score = (100.0 if parted else candidate.score) + (1.0 + len(fold(name)) / 100 if exact else 0.0)
            if best is None or score > best.score:
                best = CatalogueMatch(key, name, round(score, 2), candidate.span)
        if best is not None:
            found.append(best)
    found.sort(key=lambda m: (-m.score, -(m.span.end - m.span.start), m.id))
    return tuple(found)


def _in_parts(heard: str, name: str) -> bool:
    """'Herren Haarschnitt': a compound said, or written by a recogniser, in two words."""
    return " " in heard and "".join(w.norm for w in words_of(heard) if w.is_word) == _plain(name)


def _best_window(
    heard: _Heard, wanted: tuple[str, ...], key: str, name: str, text: str, lang: Language
) -> CatalogueMatch | None:
    """The stretch of heard stems that says the alias best; one without an "and" inside rather than across."""
    joined = "".join(wanted)
    sizes = {1, 2, len(wanted), len(wanted) + 1}
    chosen = heard.alike(joined, sizes)
    rows = [heard.scores(target) for target in wanted]
    if all(hits for _, hits in rows):  # a window that holds a hit for each stem
        for size in sizes:
            last = len(heard.stems) - size
            for hit in rows[0][1]:
                first = max(0, hit - size + 1)
                chosen.update((size, place) for place in range(first, min(hit, last) + 1))
    best: CatalogueMatch | None = None
    for size, place in sorted(chosen):
        each = [max(row[place : place + size]) for row, _ in rows]
        said = "".join(heard.stems[place : place + size])
        score = _score(said, joined, each, size - len(wanted))
        if score >= _ACCEPT and (best is None or score > best.score):
            start, end = heard.words[place].start, heard.words[place + size - 1].end
            if size > 1 and _has_and(text[start:end], lang) and not _has_and(name, lang):
                score = max(_ACCEPT, score - _ACROSS)
                if best is not None and score <= best.score:
                    continue
            best = CatalogueMatch(key, name, score, Span(start, end, text[start:end], "catalogue"))
    return best


def _has_and(text: str, lang: Language) -> bool:
    return _JOINS[lang].search(fold(text)) is not None


def _reads_like(heard: str, joined: str) -> float:
    """How alike both are as a whole, 0 if not enough: a short alias keeps its first or its last letter."""
    if len(joined) > _LONG or heard[0] == joined[0] or heard[-1] == joined[-1]:
        return fuzz.ratio(heard, joined, score_cutoff=_RATIO)
    return 0.0


class _Heard:
    """The words of a sentence that carry meaning, and what all aliases ask of them."""

    def __init__(self, words: list[Word], lang: Language, largest: int) -> None:
        """`largest`: of how many words a window may be."""
        self.words = [word for word in words if word.norm not in _SMALL[lang]]
        self.stems = [stem(word.norm, lang) for word in self.words]
        self._scores: dict[str, tuple[list[float], list[int]]] = {}
        #: All stretches of stems, by how many letters they have together: size, place, the stems as one word.
        self._windows: dict[int, list[tuple[int, int, str]]] = {}
        for place in range(len(self.stems)):
            joined = ""
            for size, heard in enumerate(self.stems[place : place + largest], start=1):
                joined += heard
                self._windows.setdefault(len(joined), []).append((size, place, joined))

    def scores(self, wanted: str) -> tuple[list[float], list[int]]:
        """How well each stem is the wanted one, and the places of those that are at all."""
        known = self._scores.get(wanted)
        if known is None:
            row = [_word_score(heard, wanted) for heard in self.stems]
            known = self._scores[wanted] = row, [place for place, score in enumerate(row) if score]
        return known

    def alike(self, joined: str, sizes: set[int]) -> set[tuple[int, int]]:
        """Size and place of the windows that read like the alias as a whole, a slip or two forgiven in a
        long one.
        """
        near = _NEAR if len(joined) >= _WHOLE else 0
        found: set[tuple[int, int]] = set()
        for letters in range(len(joined) - near, len(joined) + near + 1):
            for size, place, heard in self._windows.get(letters, ()):
                if size in sizes and (heard == joined or (near and _reads_like(heard, joined))):
                    found.add((size, place))
        return found
