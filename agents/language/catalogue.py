"""Finding services or people of a business inside a sentence: inflection, compounds, umlauts and small
slips allowed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from rapidfuzz import fuzz, process
from rapidfuzz.distance import DamerauLevenshtein

from agents.language.catalogue_words import ENDINGS, JOINS, NUMBERS, SAME, SMALL
from agents.language.plain import Word, words_of
from agents.language.text import fold
from agents.language.types import Language, Span

_ACROSS = 3.0
"""What "a haircut and a children's (haircut)" loses against "a children's haircut"."""
_BETWEEN = 0.5
"""What is lost for every other word between those of an alias, _ACROSS at most: 'you do trial lessons, I'd
like to try one' says 'trial lesson' and not 'one to one lesson'.
"""
_ACCEPT = 80.0
_LONG = 12  # letters of an alias in which more than one slip is forgiven
_WHOLE = 6  # letters from which an alias is compared as a whole
_RATIO = 86  # of 100, from which it then counts as alike
_REMEMBERED = 4096  # words and stretches of each kind for which a catalogue remembers what they are like
_PART = 4  # letters from which a word may be one half of a compound, or be heard with a slip
_SLIPS = 2  # letters that may be wrong in a long word
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
    for ending in ENDINGS[lang]:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            if ending == "s" and lang == "en" and word.endswith("ss"):
                return word  # "class", of which "classes" is the plural
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
    carrying = [w for w in words if w not in SMALL[lang]] or words
    return tuple(stem(w, lang) for w in carrying)


@lru_cache(maxsize=16384)
def _word_score(heard: str, wanted: str) -> float:
    """How well a heard stem is a wanted stem: equal, slip of one letter, or one a part of the other
    (compound).
    """
    if heard == wanted:
        return 100.0
    if wanted in SAME.get(heard, ()):
        return 92.0
    shorter, longer = (heard, wanted) if len(heard) <= len(wanted) else (wanted, heard)
    if len(shorter) >= _PART and (longer.startswith(shorter) or longer.endswith(shorter)):
        return 90.0 - min(25.0, 2.0 * (len(longer) - len(shorter)))
    if len(shorter) < _PART or abs(len(heard) - len(wanted)) > _SLIPS:
        return 0.0
    distance = DamerauLevenshtein.distance(heard, wanted)
    allowed = 1 if len(shorter) < 7 else _SLIPS
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


def sets_apart(heard: str, name: str, others: Sequence[str], lang: Language) -> bool:
    """Whether `heard` says what the alias `name` has beside the words of `others`: the "e" of an e-bike
    service, the "children" of a children's haircut. True where it has nothing beside them.
    """
    common = {part for other in others for part in _alias(other, lang)}
    own = [part for part in _alias(name, lang) if part not in common]
    said = _alias(heard, lang)
    joined = "".join(said)
    return not own or any(
        joined.startswith(part) if len(part) < _PART else any(_word_score(word, part) for word in said)
        for part in own
    )


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
    catalogue = _catalogue(entries, lang)
    heard = _Heard(words, catalogue, lang)
    whole = " " + " ".join(w.norm for w in words) + " "
    found: dict[str, CatalogueMatch] = {}
    for alias in heard.candidates():
        if alias.counts:
            candidate = _word_for_word(words, alias, text)
        else:
            candidate = _best_window(heard, alias, text, lang)
        if candidate is None:
            continue
        parted = _in_parts(candidate.span.text, alias.name)
        exact = parted or f" {_plain(alias.name)} " in whole
        score = (100.0 if parted else candidate.score) + (1.0 + len(fold(alias.name)) / 100 if exact else 0.0)
        best = found.get(alias.key)
        if best is None or score > best.score:
            found[alias.key] = CatalogueMatch(alias.key, alias.name, round(score, 2), candidate.span)
    return tuple(sorted(found.values(), key=_best_first))


def _word_for_word(words: list[Word], alias: _Alias, text: str) -> CatalogueMatch | None:
    """'One-to-one', 'your one to ones': numbers name a service only with all that stands between them."""
    wanted = _plain(alias.name).split()
    for place in range(len(words) - len(wanted) + 1):
        said = words[place : place + len(wanted)]
        if [word.norm for word in said[:-1]] == wanted[:-1] and said[-1].norm in (
            wanted[-1],
            wanted[-1] + "s",
        ):
            start, end = said[0].start, said[-1].end
            return CatalogueMatch(
                alias.key, alias.name, 100.0, Span(start, end, text[start:end], "catalogue")
            )
    return None


def _best_first(match: CatalogueMatch) -> tuple[float, int, int, str]:
    """The best score, the longest words; of equals what is said last: "not the check-up, the cleaning"."""
    span = match.span
    return -match.score, span.start - span.end, -span.start, match.name


def _in_parts(heard: str, name: str) -> bool:
    """'Herren Haarschnitt': a compound said, or written by a recogniser, in two words."""
    return " " in heard and "".join(w.norm for w in words_of(heard) if w.is_word) == _plain(name)


def _best_window(heard: _Heard, alias: _Alias, text: str, lang: Language) -> CatalogueMatch | None:
    """The stretch of heard stems that says the alias best; one without an "and" inside rather than across."""
    best: CatalogueMatch | None = None
    rows = [heard.scores(wanted) for wanted in alias.stems]
    for size, place in heard.windows(alias):
        each = [max(row[place : place + size]) for row in rows]
        said = "".join(heard.stems[place : place + size])
        score = _score(said, alias.joined, each, size - len(alias.stems))
        if score >= _ACCEPT and (best is None or score > best.score):
            start, end = heard.words[place].start, heard.words[place + size - 1].end
            if size > 1 and _has_and(text[start:end], lang) and not _has_and(alias.name, lang):
                score = max(_ACCEPT, score - _ACROSS)
            more = text.count(" ", start, end) + 1 - max(size, alias.words)
            score = max(_ACCEPT, score - min(_ACROSS, _BETWEEN * max(0, more)))
            if best is not None and score <= best.score:
                continue
            best = CatalogueMatch(
                alias.key, alias.name, score, Span(start, end, text[start:end], "catalogue")
            )
    return best


def _has_and(text: str, lang: Language) -> bool:
    return JOINS[lang].search(fold(text)) is not None


def _reads_like(heard: str, joined: str) -> float:
    """How alike both are as a whole, 0 if not enough: a short alias keeps its first or its last letter."""
    if len(joined) > _LONG or heard[0] == joined[0] or heard[-1] == joined[-1]:
        return fuzz.ratio(heard, joined, score_cutoff=_RATIO)
    return 0.0


def _near(heard: str, wanted: Sequence[str], scorer: Callable[..., float], cutoff: float) -> Iterator[str]:
    """Those of `wanted` that the scorer finds near enough: all compared in one call."""
    for found, _, _ in process.extract(heard, wanted, scorer=scorer, score_cutoff=cutoff, limit=None):
        yield found


@dataclass(frozen=True, slots=True)
class _Alias:
    """One name of an entry: its stems that carry meaning, these as one word, the sizes of windows for it, and
    how many words it has.
    """

    number: int
    key: str
    name: str
    stems: tuple[str, ...]
    joined: str
    sizes: frozenset[int]
    words: int

    @property
    def counts(self) -> bool:
        """Whether it carries nothing but numbers."""
        return NUMBERS.issuperset(self.stems)


class _Catalogue:
    """All aliases, with the memory of which words and stretches are like which of them."""

    def __init__(self, entries: tuple[tuple[str, tuple[str, ...]], ...], lang: Language) -> None:
        self.aliases: list[_Alias] = []
        for key, names in entries:
            for name in names:
                if stems := _alias(name, lang):
                    sizes = frozenset((1, 2, len(stems), len(stems) + 1))
                    self.aliases.append(
                        _Alias(
                            len(self.aliases), key, name, stems, "".join(stems), sizes, name.count(" ") + 1
                        )
                    )
        self.largest = max((len(alias.stems) for alias in self.aliases), default=0) + 1
        self._stems = {stem for alias in self.aliases for stem in alias.stems}
        self._long_stems = sorted(stem for stem in self._stems if len(stem) >= _PART)
        self._by_head: dict[str, list[str]] = {}
        self._by_tail: dict[str, list[str]] = {}
        for long in self._long_stems:
            self._by_head.setdefault(long[:_PART], []).append(long)
            self._by_tail.setdefault(long[-_PART:], []).append(long)
        self._numbers: dict[str, list[int]] = {}
        for alias in self.aliases:
            self._numbers.setdefault(alias.joined, []).append(alias.number)
        self._whole = [joined for joined in self._numbers if len(joined) >= _WHOLE]
        self._like_stem: dict[str, tuple[tuple[str, float], ...]] = {}
        self._like_whole: dict[str, tuple[int, ...]] = {}

    def like_stem(self, heard: str) -> tuple[tuple[str, float], ...]:
        """The wanted stems that a heard one is like, and how much."""
        known = self._like_stem.get(heard)
        if known is None:
            scores = ((wanted, _word_score(heard, wanted)) for wanted in self._maybe_like(heard))
            known = _kept(self._like_stem, heard, tuple(item for item in scores if item[1]))
        return known

    def _maybe_like(self, heard: str) -> set[str]:
        """Every wanted stem that `_word_score` may find alike, and few others."""
        maybe = {heard, *SAME.get(heard, ())} & self._stems
        if len(heard) >= _PART:
            maybe.update(self._by_head.get(heard[:_PART], ()), self._by_tail.get(heard[-_PART:], ()))
            maybe.update(_near(heard, self._long_stems, DamerauLevenshtein.distance, _SLIPS))
        return maybe

    def like_whole(self, heard: str) -> tuple[int, ...]:
        """The aliases, by number, that a stretch of stems reads like as a whole: a slip or two are forgiven
        in a long one.
        """
        known = self._like_whole.get(heard)
        if known is None:
            known = _kept(self._like_whole, heard, tuple(self._alike(heard)))
        return known

    def _alike(self, heard: str) -> Iterator[int]:
        yield from self._numbers.get(heard, ())
        for joined in _near(heard, self._whole, fuzz.ratio, _RATIO):
            if heard != joined and abs(len(heard) - len(joined)) <= _NEAR and _reads_like(heard, joined):
                yield from self._numbers[joined]


_Known = TypeVar("_Known")


def _kept(memory: dict[str, _Known], heard: str, found: _Known) -> _Known:
    """Remember what was found; a memory that is full begins anew."""
    if len(memory) >= _REMEMBERED:
        memory.clear()
    memory[heard] = found
    return found


@lru_cache(maxsize=64)
def _catalogue(entries: tuple[tuple[str, tuple[str, ...]], ...], lang: Language) -> _Catalogue:
    return _Catalogue(entries, lang)


class _Heard:
    """The words of a sentence that carry meaning, and where in them aliases may be."""

    def __init__(self, words: list[Word], catalogue: _Catalogue, lang: Language) -> None:
        self.words = [word for word in words if word.norm not in SMALL[lang]]
        self.stems = [stem(word.norm, lang) for word in self.words]
        self._catalogue = catalogue
        self._nothing = [0.0] * len(self.stems)
        self._scores: dict[str, list[float]] = {}
        for place, heard in enumerate(self.stems):
            for wanted, score in catalogue.like_stem(heard):
                self._scores.setdefault(wanted, [0.0] * len(self.stems))[place] = score
        #: By alias the windows (size, place) that read like it as a whole.
        self._whole: dict[int, set[tuple[int, int]]] = {}
        for place in range(len(self.stems)):
            joined = ""
            for size, heard in enumerate(self.stems[place : place + catalogue.largest], start=1):
                joined += heard
                for number in catalogue.like_whole(joined):
                    if size in catalogue.aliases[number].sizes:
                        self._whole.setdefault(number, set()).add((size, place))

    def scores(self, wanted: str) -> list[float]:
        """How well each stem is the wanted one."""
        return self._scores.get(wanted, self._nothing)

    def candidates(self) -> Iterator[_Alias]:
        """The aliases that may have been said, in their order."""
        for alias in self._catalogue.aliases:
            if alias.number in self._whole or all(wanted in self._scores for wanted in alias.stems):
                yield alias

    def windows(self, alias: _Alias) -> list[tuple[int, int]]:
        """Size and place of the windows that may say the alias: those that read like it as a whole and those
        that hold a word for each of its stems.
        """
        found = set(self._whole.get(alias.number, ()))
        if all(wanted in self._scores for wanted in alias.stems):
            hits = [place for place, score in enumerate(self._scores[alias.stems[0]]) if score]
            for size in alias.sizes:
                last = len(self.stems) - size
                for hit in hits:
                    first = max(0, hit - size + 1)
                    found.update((size, place) for place in range(first, min(hit, last) + 1))
        return sorted(found)
