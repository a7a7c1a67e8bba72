"""Which entry of the owner's answers a question asks for by the entry's own words. Pure.

Called by `agents.dialogue.hearing.told` where no matter of the tables is asked. What a question speaks of are
its words beside the common ones, the services and the staff; an entry answers where it holds more than half
of them, and one of them in its heading or all of them in it alone. A wrong answer is worse than none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon.left_behind import IS_IT_READY
from agents.dialogue.lexicon.told_words import (
    AGE_SAID,
    AGES_HEADED,
    ASKED_KINDS,
    BEFORE_ROOTS,
    BEHIND_TAKES,
    BESIDE_THE_THING,
    COMMON,
    DERIVED,
    DOES,
    HOW_LONG,
    IN_ADVANCE,
    INFLECTED,
    IS_THAT_YOU,
    LENGTH_HEADED,
    LENGTH_TOLD,
    MADE_OF,
    MEANS,
    OFFERED,
    POINTS_BACK,
    PRICE_ASKED,
    PRICE_TOLD,
    QUESTION_BEGINS,
    ROOTS,
    STILL,
    TOO_EARLY,
    WHERE_ASKED,
    WHERE_HEADED,
    YOU_DO_RIGHT,
)

_LONG = 5
"""Letters from which a word may be found inside a compound."""
_LEAST = 3
"""Letters of a word that says what is spoken of: 'tip', 'dog'."""
_SHORT = 4
"""Letters of a word that may be found at the beginning of one derived from it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry, its heading and text folded, and the stems of both."""

    key: str
    heading: str
    text: str
    heading_stems: frozenset[str]
    stems: frozenset[str]


def entry(key: str, text: str) -> Entry:
    """An entry as it is compared."""
    heading, told = plain(key), plain(text)
    return Entry(key, heading, told, stems_of(heading), stems_of(heading) | stems_of(told))


def by_words(folded: str, before: str, entries: Sequence[Entry], services: frozenset[str]) -> str | None:
    """The entry whose own words one question asks for; `before` is what was told right before it, to which
    "does she have to be there?" points back.
    """
    if IS_IT_READY.search(folded) is not None:
        return None  # of one thing, and of what is true of all
    folded = YOU_DO_RIGHT.sub(r"\g<done>", IN_ADVANCE.sub("", IS_THAT_YOU.sub("", folded))).strip()
    if WHERE_ASKED.search(folded) is None:
        entries = [known for known in entries if WHERE_HEADED.search(known.heading) is None]
    fitting = [known for known in entries if _fits(folded, known)]
    long_told = _how_long(folded, fitting)
    if long_told is not None:
        return long_told
    told_first, question = _apart(folded)
    if told_first:
        answer = by_words(question, told_first, entries, services)
        if answer is not None:
            return answer
    told, asked = _content(before, services), _content(folded, services)
    if STILL.search(folded) and (key := _about(told, fitting)) is not None:
        return key
    if not asked:
        return _about(told, fitting) if POINTS_BACK.search(folded) else None
    found = _most(asked, fitting) or _done_here(folded, fitting) or _only_there(asked, fitting, entries)
    if found is None and OFFERED.search(folded):
        thing = _content(BESIDE_THE_THING.sub("", folded), services)
        if thing - stems_of(folded.split()[0]):
            found = _most(thing, fitting) or _only_there(thing, fitting, entries)
    return found


def at_last(before: str, entries: Sequence[Entry], services: frozenset[str]) -> str | None:
    """'We'd like to forge our rings ourselves. Is that possible?': the entry with two words of what was told,
    one of them in its heading.
    """
    told = _content(before, services)
    return _best(
        [
            (count, known.key)
            for known in entries
            if (count := shared(told, known.stems)) >= _TWO and shared(told, known.heading_stems)
        ]
    )


def _about(told: frozenset[str], fitting: Sequence[Entry]) -> str | None:
    """The entry that what was told right before is about."""
    return _best([(shared(told, known.stems), known.key) for known in fitting if _holds(known, told)])


def _apart(folded: str) -> tuple[str, str]:
    """'Mein Auto springt nicht an / können Sie mich abschleppen': what is told, and the question after it."""
    starts = [found.start() for found in QUESTION_BEGINS.finditer(folded)]
    return (folded[: starts[-1]], folded[starts[-1] :]) if starts else ("", folded)


def _most(asked: frozenset[str], fitting: Sequence[Entry]) -> str | None:
    """The entry with two words of the question and more than half of them, one of them in its heading;
    without one there, all of them and in no other entry.
    """
    best: tuple[int, str] | None = None
    elsewhere: list[str] = []
    for known in fitting:
        in_all = shared(asked, known.stems)
        if in_all < _TWO:
            continue
        if not shared(asked, known.heading_stems):
            if in_all == len(asked):
                elsewhere.append(known.key)
        elif 2 * in_all > len(asked) and (best is None or in_all > best[0]):
            best = (in_all, known.key)
    return best[1] if best is not None else _only_one(elsewhere)


_TWO = 2


def _holds(known: Entry, told: frozenset[str]) -> bool:
    if shared(told, known.heading_stems) > 0 or shared(told, known.stems) >= _TWO:
        return True
    return any(len(word) > _LONG and shared(frozenset((word,)), known.stems) for word in told)


def of_an_age(folded: str, before: str, entries: Sequence[Entry]) -> str | None:
    """'My daughter's seventeen. If I signed for her, would you do it?': the entry on ages."""
    if AGE_SAID.search(before) is None or not (POINTS_BACK.search(folded) or TOO_EARLY.search(folded)):
        return None
    if _asks_a_number(folded):
        return None
    return _only_one([known.key for known in entries if AGES_HEADED.search(known.heading)])


def headed(folded: str, entries: Sequence[Entry]) -> str | None:
    """'Muss ich das Rezept noch mal mitbringen?': the one entry whose heading is asked for by its word."""
    if _asks_a_number(folded):
        return None
    stems = stems_of(folded) - _OF_BRINGING
    return _only_one([known.key for known in entries if known.heading_stems and known.heading_stems <= stems])


def _asks_a_number(folded: str) -> bool:
    """Whether a length or a price is asked for, which not every entry tells."""
    return HOW_LONG.search(folded) is not None or PRICE_ASKED.search(folded) is not None


def _how_long(folded: str, fitting: Sequence[Entry]) -> str | None:
    """'How long do new glasses take?': the entry on lengths that names all, a service or not."""
    if HOW_LONG.search(folded) is None:
        return None
    headed = [known for known in fitting if LENGTH_HEADED.search(known.heading)]
    for question in (folded, BEHIND_TAKES.sub("", folded)):
        asked = stems_of(ASKED_KINDS.sub(" ", question))
        if asked and (told := [known.key for known in headed if shared(asked, known.stems) == len(asked)]):
            return _only_one(told)
    return None


def _fits(folded: str, known: Entry) -> bool:
    """Whether the entry answers this kind of question: a price or a length only where it tells one."""
    if HOW_LONG.search(folded) is not None and LENGTH_TOLD.search(known.text) is None:
        return False
    return PRICE_ASKED.search(folded) is None or PRICE_TOLD.search(known.text) is not None


def _content(folded: str, services: frozenset[str]) -> frozenset[str]:
    """The stems of what a question speaks of."""
    words = stems_of(ASKED_KINDS.sub(" ", folded))
    return frozenset(word for word in words if not shared(frozenset((word,)), services))


def _only_there(asked: frozenset[str], fitting: Sequence[Entry], entries: Sequence[Entry]) -> str | None:
    """'Do you get to go on the wheel in that?': all that is spoken of stands in one entry and in no other."""
    telling = [known for known in entries if shared(asked, known.stems) == len(asked)]
    headed = [known for known in telling if shared(asked, known.heading_stems)]
    if not headed and any(len(word) < _LONG and word not in ROOTS for word in asked):
        telling = [known for known in telling if asked <= known.stems and min(map(len, asked)) >= _SHORT]
    only = _only_one([known.key for known in (headed if len(telling) > 1 else telling)])
    return only if only in {known.key for known in fitting} else None


def _done_here(folded: str, fitting: Sequence[Entry]) -> str | None:
    """'Do you repair MacBooks?': the only entry whose heading and text name all that is asked about."""
    things = stems_of(DOES.sub(" ", folded)) if DOES.search(folded) else frozenset[str]()
    if not things:
        return None
    return _only_one(
        [
            known.key
            for known in fitting
            if shared(things, known.heading_stems) == len(things) == shared(things, stems_of(known.text))
        ]
    )


def _best(found: Sequence[tuple[int, str]]) -> str | None:
    """The one that shares the most words; None where two share as many."""
    most = max((count for count, _ in found), default=0)
    return _only_one([key for count, key in found if count == most])


def _only_one(keys: Sequence[str]) -> str | None:
    return keys[0] if len(keys) == 1 else None


def shared(stems: frozenset[str], wanted: frozenset[str]) -> int:
    """How many of the stems are wanted ones, alone or inside a compound."""
    return sum(1 for heard in stems if any(_alike(heard, want) for want in wanted))


def _alike(heard: str, wanted: str) -> bool:
    if heard == wanted:
        return True
    shorter, longer = (heard, wanted) if len(heard) < len(wanted) else (wanted, heard)
    if shorter in ROOTS:
        return shorter in longer
    if len(shorter) >= _LONG:
        return longer.startswith(shorter) or longer.endswith(shorter)
    return len(shorter) == _SHORT and longer.startswith(shorter) and longer[_SHORT:] in DERIVED


@lru_cache(maxsize=256)
def stems_of(folded: str) -> frozenset[str]:
    """The stems of the words that say what is spoken of; 'ausleihen' as 'leih', "what's" as nothing."""
    said = (word.partition("'")[0] for word in folded.split())
    return frozenset(_stem(word) for word in said if len(word) >= _LEAST and word not in COMMON)


def _stem(word: str) -> str:
    if word[-1] == "y":
        word = word[:-1] + "i"
    for ending, instead in INFLECTED.items():
        if word.endswith(ending) and len(word) - len(ending) >= (_LEAST if ending == "s" else _SHORT):
            word = word[: -len(ending)] + instead
            break
    word = MEANS.get(word, word)
    made_of = MADE_OF.search(word)
    return made_of.group() if made_of is not None and word.startswith(BEFORE_ROOTS) else word


_OF_BRINGING = stems_of("mitbringen bring bringen brauchen need")
"""What is asked of every paper and towel; they name none."""
