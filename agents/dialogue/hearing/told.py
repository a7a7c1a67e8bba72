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
from agents.dialogue.lexicon.told_cares import CARES_TOLD
from agents.dialogue.lexicon.told_everyday import EVERYDAY_TOLD
from agents.dialogue.lexicon.told_matters import MATTERS_TOLD, Matter, pattern
from agents.dialogue.lexicon.told_things import THINGS_TOLD
from agents.dialogue.lexicon.told_visits import VISITS_TOLD
from agents.dialogue.lexicon.told_words import (
    ASKS,
    COMMON,
    DOES,
    HOW_LONG,
    PRICE_ASKED,
    PRICE_TOLD,
    PRICES_HEADED,
    TAG,
)
from agents.language.catalogue import stem

_SENTENCE = re.compile(r"(?<=[.?!;])\s+")
_AND_ASKS = re.compile(
    r"(?i)[,;]?\s+(?:und|and|or|oder|but|aber)\s+(?=(?:(?:auch|noch|dann|also|then|außerdem|if so)[, ]+)?"
    r"(?:wie|wo|was|wann|wer|kann|könn\w*|kommt?|kommen|gibts?|haben|habt|darf|dürf\w*|bekomm\w*|krieg\w*|kostet|"
    r"brauch\w*|geht|dauert|seid|in welche[mr]|muss|ist|sind|nehmen|nehmt|machen|how|where|what|when|who|can|"
    r"could|is|are|do|does|may|will|would|should)\b)"
)
_OF_PRICES = ("kost", "preis", "price", "cost", "charg", "teuer")
_LONG = 5
"""Letters from which a word may be found inside a compound."""
_STORY = 16
"""Words from which a sentence without a question mark has to ask close to what it asks about."""
_LAST = 14
"""Words at the end of a story that may ask about it."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry with the words of its heading and of its text."""

    key: str
    heading: str
    text: str
    heading_stems: frozenset[str]
    text_stems: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Book:
    """What a business tells: its entries, by matter those that tell of it, those whose heading misleads."""

    entries: tuple[_Entry, ...]
    matters: tuple[tuple[Matter, re.Pattern[str], tuple[_Entry, ...]], ...]
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
    for part, asks in _parts(words):
        if asks is None:
            rest.append(part)
            continue
        folded = plain(part)
        misleading.update(
            key for asked, wrong in book.misleading if asked.search(folded) is not None for key in wrong
        )
        key = _answer(folded, book, asks, _services(desk)) or _priced(folded, book, desk)
        if key is not None:
            keys.extend({key} - {*keys})
        elif _beside_services(folded, book, _services(desk)):
            gap = True
        else:
            rest.append(part)
    return Asked(tuple(keys), " ".join(rest), frozenset(misleading - {*keys}), gap)


def _beside_services(folded: str, book: _Book, services: frozenset[str]) -> bool:
    """Whether the price of a thing is asked that is no service, and that no entry tells."""
    if PRICE_ASKED.search(folded) is None or _shared(_stems(folded), services):
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


def _answer(folded: str, book: _Book, marked: bool, services: frozenset[str]) -> str | None:
    """The key of the entry that answers one question."""
    if TAG.fullmatch(folded):
        return None
    best: tuple[int, int, str] | None = None
    stems = _stems(folded)
    for matter, asked, entries in book.matters:
        match = asked.search(folded)
        if match is None or (not marked and not _asked_there(folded, match)):
            continue
        for entry in entries:
            if not _fits(folded, matter, entry):
                continue
            by_heading = matter.heading != "" and pattern(matter.heading).search(entry.heading) is not None
            shared = _shared(stems, entry.heading_stems | entry.text_stems)
            found = (2 if by_heading else 1, shared, entry.key)
            if best is None or found[:2] > best[:2]:
                best = found
    if best is not None:
        return best[2]
    return _by_words(folded, stems - services, book, marked)


def _fits(folded: str, matter: Matter, entry: _Entry) -> bool:
    """Whether the entry answers this kind of question: a price only where it tells one."""
    if HOW_LONG.search(folded) is not None and not matter.of_time:
        return False
    return PRICE_ASKED.search(folded) is None or PRICE_TOLD.search(entry.text) is not None


def _asked_there(folded: str, match: re.Match[str]) -> bool:
    """Whether a long sentence without a question mark asks near the matter or in its last words, and does
    not only tell of it.
    """
    if len(folded.split()) < _STORY:
        return True
    before = " ".join(folded[: match.start()].split()[-6:])
    after = " ".join(folded[match.end() :].split()[-_LAST:])
    return ASKS.search(f"{before} {match.group()}") is not None or ASKS.search(f", {after}") is not None


def _by_words(folded: str, stems: frozenset[str], book: _Book, marked: bool) -> str | None:
    """The entry whose own words are asked: two of them, one in its heading, and most of the question."""
    if not marked or not stems:
        return None
    best: tuple[int, str] | None = None
    for entry in book.entries:
        in_heading = _shared(stems, entry.heading_stems)
        in_all = _shared(stems, entry.heading_stems | entry.text_stems)
        if in_all < 2 or not in_heading or 2 * in_all <= len(stems):
            continue
        if HOW_LONG.search(folded) or (PRICE_ASKED.search(folded) and not PRICE_TOLD.search(entry.text)):
            continue
        if best is None or in_all > best[0]:
            best = (in_all, entry.key)
    return best[1] if best is not None else _done_here(folded, book) or _only_there(folded, stems, book)


def _only_there(folded: str, stems: frozenset[str], book: _Book) -> str | None:
    """'Do you get to go on the wheel in that?': all that is spoken of stands in one entry and in no other."""
    if any(len(word) < _LONG for word in stems) or HOW_LONG.search(folded) or PRICE_ASKED.search(folded):
        return None
    telling = [
        entry.key
        for entry in book.entries
        if _shared(stems, entry.heading_stems | entry.text_stems) == len(stems)
    ]
    return telling[0] if len(telling) == 1 else None


def _done_here(folded: str, book: _Book) -> str | None:
    """'Do you repair MacBooks?': the only entry whose heading and text name all that is asked about."""
    things = _stems(DOES.sub(" ", folded)) if DOES.search(folded) else frozenset[str]()
    if not things or HOW_LONG.search(folded) or PRICE_ASKED.search(folded):
        return None
    telling = [
        entry.key
        for entry in book.entries
        if _shared(things, entry.heading_stems) == len(things) == _shared(things, entry.text_stems)
    ]
    return telling[0] if len(telling) == 1 else None


def _priced(folded: str, book: _Book, desk: Desk) -> str | None:
    """'What is an armchair?': the entry of prices that names the thing, where no service is called so."""
    if PRICE_ASKED.search(folded) is None:
        return None
    things = frozenset(word for word in _stems(folded) if not word.startswith(_OF_PRICES))
    if _shared(things, _service_stems(tuple((service.name,) for service in desk.services))):
        return None
    telling = [
        entry.key
        for entry in book.entries
        if PRICES_HEADED.search(entry.heading)
        and PRICE_TOLD.search(entry.text)
        and _shared(things, entry.text_stems)
    ]
    return telling[0] if len(telling) == 1 else None


def _shared(stems: frozenset[str], wanted: frozenset[str]) -> int:
    """How many of the stems are wanted ones, alone or inside a compound."""
    return sum(1 for heard in stems if any(_alike(heard, want) for want in wanted))


def _alike(heard: str, wanted: str) -> bool:
    if heard == wanted:
        return True
    shorter, longer = (heard, wanted) if len(heard) < len(wanted) else (wanted, heard)
    return len(shorter) >= _LONG and (longer.startswith(shorter) or longer.endswith(shorter))


@lru_cache(maxsize=256)
def _stems(folded: str) -> frozenset[str]:
    """The stems of the words that say what is spoken of."""
    return frozenset(stem(word, "de") for word in folded.split() if len(word) >= 4 and word not in COMMON)


@lru_cache(maxsize=64)
def _book(entries: tuple[tuple[str, str], ...]) -> _Book:
    known = tuple(
        _Entry(key, plain(key), plain(text), _stems(plain(key)), _stems(plain(text))) for key, text in entries
    )
    matters: list[tuple[Matter, re.Pattern[str], tuple[_Entry, ...]]] = []
    for matter in _all().values():
        telling = tuple(entry for entry in known if _tells(matter, entry))
        if telling:
            matters.append((matter, pattern(matter.asked), telling))
    misleading: list[tuple[re.Pattern[str], tuple[str, ...]]] = []
    for matter in _all().values():
        wrong = tuple(entry.key for entry in known if _only_headed(matter, entry))
        if wrong:
            misleading.append((pattern(matter.asked), wrong))
    return _Book(known, tuple(matters), tuple(misleading))


def _tells(matter: Matter, entry: _Entry) -> bool:
    if matter.needs and pattern(matter.needs).search(entry.text) is None:
        return False
    if matter.heading and pattern(matter.heading).search(entry.heading) is not None:
        return True
    return matter.text != "" and pattern(matter.text).search(entry.text) is not None


def _only_headed(matter: Matter, entry: _Entry) -> bool:
    """Whether the heading names the matter and the text tells of another: 'Abholung: Wir holen Möbel ab'."""
    if not matter.needs or pattern(matter.heading).search(entry.heading) is None:
        return False
    return pattern(matter.needs).search(entry.text) is None


@lru_cache(maxsize=1)
def _all() -> Mapping[str, Matter]:
    return {**MATTERS_TOLD, **THINGS_TOLD, **VISITS_TOLD, **EVERYDAY_TOLD, **CARES_TOLD}


def _services(desk: Desk) -> frozenset[str]:
    """The stems of what the business does and of who does it: they tell no entry from another."""
    staff = tuple((person.name,) for person in desk.staff)
    return _service_stems((*((service.name, *service.aliases) for service in desk.services), *staff))


@lru_cache(maxsize=64)
def _service_stems(names: tuple[tuple[str, ...], ...]) -> frozenset[str]:
    return frozenset(word for each in names for name in each for word in _stems(plain(name)))
