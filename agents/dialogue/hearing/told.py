"""Which entry of the owner's answers a question in a turn. Pure.

Each question is held against the matters that the entries of this business tell of (`lexicon.told_matters`),
then against the words of each entry. A wrong answer is worse than none: one common word is never enough, an
entry without a price answers no question for one, and only some matters answer "when" and "how long".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.told_by_words import (
    Entry,
    at_last,
    by_words,
    entry,
    headed,
    of_an_age,
    shared,
    stems_of,
)
from agents.dialogue.lexicon.told_cares import CARES_TOLD
from agents.dialogue.lexicon.told_everyday import EVERYDAY_TOLD
from agents.dialogue.lexicon.told_matters import MATTERS_TOLD, Matter, pattern
from agents.dialogue.lexicon.told_things import THINGS_TOLD
from agents.dialogue.lexicon.told_visits import VISITS_TOLD
from agents.dialogue.lexicon.told_words import (
    ASKS,
    HOW_LONG,
    PRICE_ASKED,
    PRICE_TOLD,
    PRICES_HEADED,
    TAG,
)

_SENTENCE = re.compile(r"(?<=[.?!;])\s+")
_AND_ASKS = re.compile(
    r"(?i)[,;]?\s+(?:und|and|or|oder|but|aber)\s+(?=(?:(?:auch|noch|dann|also|then|außerdem|if so)[, ]+)?"
    r"(?:wie|wo|was|wann|wer|kann|könn\w*|kommt?|kommen|gibts?|haben|habt|darf|dürf\w*|bekomm\w*|krieg\w*|kostet|"
    r"brauch\w*|geht|dauert|seid|in welche[mr]|muss|müss\w*|soll\w*|ist|sind|nehmen|nehmt|machen|how|where|"
    r"what|when|who|can|could|is|are|do|does|may|will|would|should)\b)"
)
_OF_PRICES = ("kost", "preis", "price", "cost", "charg", "teuer")
_STORY = 16
"""Words from which a sentence without a question mark has to ask close to what it asks about."""
_LAST = 14
"""Words at the end of a story that may ask about it."""


@dataclass(frozen=True, slots=True)
class _Book:
    """What a business tells: its entries, by matter those that tell of it, those whose heading misleads."""

    entries: tuple[Entry, ...]
    matters: tuple[tuple[Matter, re.Pattern[str], tuple[Entry, ...]], ...]
    misleading: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]


def compile_matters() -> None:
    """Compile every wording now: no caller should wait for it."""
    for matter in _all().values():
        for wording in (matter.asked, matter.heading, matter.text, matter.needs):
            if wording:
                pattern(wording)


class Asked(NamedTuple):
    """What a turn asks of the owner's entries: the keys that answer it, in the order asked; the words without
    those questions; the keys that only seem to answer; whether a question was asked that none answers.
    """

    keys: tuple[str, ...]
    rest: str
    misleading: frozenset[str] = frozenset()
    gap: bool = False


def told(words: str, desk: Desk) -> Asked:
    """Which entries answer what `words` ask."""
    if not desk.knowledge:
        return Asked((), words)
    book = _book(tuple(desk.knowledge.items()))
    keys: list[str] = []
    rest: list[str] = []
    misleading: set[str] = set()
    gap = False
    before = ""
    for part, asks in _parts(words):
        if asks is None:
            rest.append(part)
            before = plain(part)
            continue
        folded = plain(part)
        misleading.update(
            key for asked, wrong in book.misleading if asked.search(folded) is not None for key in wrong
        )
        key = _answer(folded, before, book, asks, _services(desk)) or _priced(folded, book, desk)
        if key is not None:
            keys.extend({key} - {*keys})
        elif _beside_services(folded, book, _services(desk)):
            gap = True
        else:
            rest.append(part)
    return Asked(tuple(keys), " ".join(rest), frozenset(misleading - {*keys}), gap)


def _beside_services(folded: str, book: _Book, services: frozenset[str]) -> bool:
    """Whether the price of a thing is asked that is no service, and that no entry tells."""
    if PRICE_ASKED.search(folded) is None or shared(stems_of(folded), services):
        return False
    return any(matter.aside and asked.search(folded) for matter, asked, _ in book.matters)


def _parts(words: str) -> Iterator[tuple[str, bool | None]]:
    """The parts of a turn; with each whether it ends in a question mark, None where it asks nothing."""
    for sentence in _SENTENCE.split(words):
        marked = sentence.rstrip().endswith("?")
        for part in _AND_ASKS.split(sentence):
            if marked:
                yield part, True
            else:
                yield part, False if ASKS.search(plain(part)) else None


def _answer(folded: str, before: str, book: _Book, marked: bool, services: frozenset[str]) -> str | None:
    """The key of the entry that answers one question; `before` is what was told right before it."""
    if TAG.fullmatch(folded):
        return at_last(before, book.entries, services)
    best: tuple[int, int, str] | None = None
    stems = stems_of(folded)
    for matter, asked, entries in book.matters:
        match = asked.search(folded)
        if match is None or (not marked and not _asked_there(folded, match)):
            continue
        for known in entries:
            if not _fits(folded, matter, known):
                continue
            by_heading = matter.heading != "" and pattern(matter.heading).search(known.heading) is not None
            found = (2 if by_heading else 1, shared(stems, known.stems), known.key)
            if best is None or found[:2] > best[:2]:
                best = found
    if best is not None:
        return best[2] if best[0] > 1 else headed(folded, book.entries) or best[2]
    return by_words(folded, before, book.entries, services) or of_an_age(folded, before, book.entries)


def _fits(folded: str, matter: Matter, known: Entry) -> bool:
    """Whether the entry answers this kind of question: a price only where it tells one."""
    if HOW_LONG.search(folded) is not None and not matter.of_time:
        return False
    return PRICE_ASKED.search(folded) is None or PRICE_TOLD.search(known.text) is not None


def _asked_there(folded: str, match: re.Match[str]) -> bool:
    """Whether a long sentence without a question mark asks near the matter or in its last words, and does
    not only tell of it.
    """
    if len(folded.split()) < _STORY:
        return True
    before = " ".join(folded[: match.start()].split()[-6:])
    after = " ".join(folded[match.end() :].split()[-_LAST:])
    return ASKS.search(f"{before} {match.group()}") is not None or ASKS.search(f", {after}") is not None


def _priced(folded: str, book: _Book, desk: Desk) -> str | None:
    """'What is an armchair?': the entry of prices that names the thing, where no service is called so."""
    if PRICE_ASKED.search(folded) is None:
        return None
    things = frozenset(word for word in stems_of(folded) if not word.startswith(_OF_PRICES))
    if shared(things, _service_stems(tuple((service.name,) for service in desk.services))):
        return None
    telling = [
        known.key
        for known in book.entries
        if PRICES_HEADED.search(known.heading)
        and PRICE_TOLD.search(known.text)
        and shared(things, stems_of(known.text))
    ]
    return telling[0] if len(telling) == 1 else None


@lru_cache(maxsize=64)
def _book(entries: tuple[tuple[str, str], ...]) -> _Book:
    known = tuple(entry(key, text) for key, text in entries)
    matters: list[tuple[Matter, re.Pattern[str], tuple[Entry, ...]]] = []
    for matter in _all().values():
        telling = tuple(one for one in known if _tells(matter, one))
        if telling:
            matters.append((matter, pattern(matter.asked), telling))
    misleading: list[tuple[re.Pattern[str], tuple[str, ...]]] = []
    for matter in _all().values():
        wrong = tuple(one.key for one in known if _only_headed(matter, one))
        if wrong:
            misleading.append((pattern(matter.asked), wrong))
    return _Book(known, tuple(matters), tuple(misleading))


def _tells(matter: Matter, known: Entry) -> bool:
    if matter.needs and pattern(matter.needs).search(known.text) is None:
        return False
    if matter.heading and pattern(matter.heading).search(known.heading) is not None:
        return True
    return matter.text != "" and pattern(matter.text).search(known.text) is not None


def _only_headed(matter: Matter, known: Entry) -> bool:
    """Whether the heading names the matter and the text tells of another: 'Abholung: Wir holen Möbel ab'."""
    if not matter.needs or pattern(matter.heading).search(known.heading) is None:
        return False
    return pattern(matter.needs).search(known.text) is None


@lru_cache(maxsize=1)
def _all() -> Mapping[str, Matter]:
    return {**MATTERS_TOLD, **THINGS_TOLD, **VISITS_TOLD, **EVERYDAY_TOLD, **CARES_TOLD}


def _services(desk: Desk) -> frozenset[str]:
    """The stems of what the business does and of who does it: they tell no entry from another."""
    staff = tuple((person.name,) for person in desk.staff)
    return _service_stems((*((service.name, *service.aliases) for service in desk.services), *staff))


@lru_cache(maxsize=64)
def _service_stems(names: tuple[tuple[str, ...], ...]) -> frozenset[str]:
    return frozenset(word for each in names for name in each for word in stems_of(plain(name)))
