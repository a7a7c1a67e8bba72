"""Whether somebody who is told of is the one the appointment is for. Pure.

'My daughter's learning with you, Parisa Haidari. She wants another lesson': the wish is hers. 'My son
recommended you' and 'my daughter is with you on Monday' wish for nothing; nor does 'my boss needs me'.
"""

from __future__ import annotations

import re
from functools import lru_cache

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.services import service_hits
from agents.dialogue.lexicon import Lexicon, compiled, lexicon, whom_for
from agents.dialogue.state import CallState

_INHERITED = re.compile(whom_for.COMES_FROM)
_CALLS_OFF, _OWN_WISH = re.compile(whom_for.CALLS_OFF), re.compile(whom_for.OWN_WISH)
_FOR_THEM, _NOT_FOR_THEM = re.compile(whom_for.FOR_THEM), re.compile(whom_for.NOT_FOR_THEM)
_THING, _BOOKS, _THEIR_OWN = map(
    re.compile, (whom_for.A_THING_OF_THEIRS, whom_for.BOOKS_THEM, whom_for.THEIR_OWN)
)
_MAY_THEY, _MAY_HAVE = re.compile(whom_for.MAY_THEY), re.compile(whom_for.MAY_HAVE)
_FOR_ME, _ELSE = re.compile(whom_for.FOR_ME), re.compile(whom_for.SOMETHING_ELSE)
_ELSEWHERE = re.compile(whom_for.ELSEWHERE)
_WHO_IT_IS, _TO_BOOK = re.compile(whom_for.WHO_IT_IS), re.compile(whom_for.SOMETHING_TO_BOOK)
_BESIDE = {language: re.compile(pattern) for language, pattern in whom_for.WISHES_BESIDE.items()}
_LATER = {language: re.compile(pattern) for language, pattern in whom_for.WISHES_LATER.items()}
_MAY_LATER = {language: re.compile(pattern) for language, pattern in whom_for.MAY_LATER.items()}
_NEAR = re.compile(r"(?:'s)?(?: (?!(?:i|we|me|ich|wir|mich|mir)\b)[\w'-]+){1,9}")


@lru_cache
def _persons(language: str, relations: frozenset[str]) -> tuple[re.Pattern[str], ...]:
    who = "|".join(sorted(map(re.escape, relations), key=len, reverse=True))
    return tuple(
        compiled(pattern.replace("{who}", f"(?:{who})").replace(f"((?:{who}))", f"({who})"))
        for pattern in whom_for.PERSONS[language]
    )


def compile_persons(language: str) -> None:
    """Compile the expressions for relatives now: a hundredth of a second that no caller should wait for."""
    _persons(language, frozenset(lexicon(language).relations))


@lru_cache
def _words_for_persons(relations: frozenset[str]) -> frozenset[str]:
    return frozenset(word for relation in relations for word in relation.replace("-", " ").split())


_ENDINGS = ("", "s", "n", "nen")


def _speaks_of_one(folded: str, relations: frozenset[str]) -> bool:
    """Whether any word for a person is said, whatever its ending."""
    known = _words_for_persons(relations)
    said = folded.replace("'", " ").replace("-", " ").split()
    return any(word.removesuffix(ending) in known for word in said for ending in _ENDINGS)


def relation_told(folded: str, lex: Lexicon, state: CallState, desk: Desk) -> str:
    """The word for the person whose wish the turn tells, as the lexicon has it; empty where there is none."""
    if not _speaks_of_one(folded, frozenset(lex.relations)):
        return ""
    if _CALLS_OFF.search(folded) or _FOR_ME.search(folded):
        return ""
    for pattern in _persons(state.language, frozenset(lex.relations)):
        for found in pattern.finditer(folded):
            before, after = folded[: found.start()].rstrip(), folded[found.end() :]
            if _is_for(before, after, state, desk) and not _of_a_pet(before, after):
                return found.group(1)
    return ""


def _of_a_pet(before: str, after: str) -> bool:
    """Whether a pet is told of beside somebody who is no relative that comes: the wish is for the pet."""
    return whom_for.OF_A_PET.search(f"{before} . {after}") is not None and _FOR_THEM.search(before) is None


def person_told(folded: str, lex: Lexicon, state: CallState) -> str:
    """The word for a person who is told of, wish or none; empty where there is none."""
    persons = _persons(state.language, frozenset(lex.relations))
    return next((found.group(1) for pattern in persons if (found := pattern.search(folded))), "")


def speaks_of_them(folded: str, state: CallState) -> bool:
    """'So she'd like a blow-dry', 'that's what I'd like to set up for her': of somebody told of before."""
    return _LATER[state.language].search(folded) is not None or _FOR_HER.search(folded) is not None


def troubled(folded: str, lex: Lexicon, state: CallState) -> str:
    """The word for the person whose trouble is told, 'my wife had surgery'; empty for a thing, or oneself."""
    if not _speaks_of_one(folded, frozenset(lex.relations)) or _OF_A_THING.search(folded):
        return ""
    for pattern in _persons(state.language, frozenset(lex.relations)):
        for found in pattern.finditer(folded):
            before, after = folded[: found.start()].rstrip(), folded[found.end() :]
            if _SUFFERS.match(after) and not _ME.search(f"{before} {after}"):
                return found.group(1)
    return ""


_FOR_HER = re.compile(r"\b(?:for|fuer) (?:her|him|them|ihn|sie)\b")
_SUFFERS = re.compile(whom_for.SUFFERS)
_OF_A_THING = re.compile(whom_for.OF_A_THING)
_ME = re.compile(whom_for.OF_ONESELF)


def _is_for(before: str, after: str, state: CallState, desk: Desk) -> bool:
    """Whether what stands around a person says that the appointment is for them."""
    if _FOR_THEM.search(before):
        return _NOT_FOR_THEM.search(before) is None and _THING.search(after) is None
    if wishes_else(after) or _INHERITED.search(before):
        return False
    if _BOOKS.search(before):
        near = _NEAR.match(after)
        return near is not None and bool(service_hits(near.group(), state, desk))
    if _MAY_THEY.search(before) and (allowed := _MAY_HAVE.match(after)) is not None:
        return _books(allowed["what"], state, desk)
    if _WHO_IT_IS.search(before):
        return True
    if _OWN_WISH.search(before) and service_hits(before, state, desk):
        return False  # "I'd like a haircut, and my son, he needs one too": the caller's comes first
    beside = _BESIDE[state.language].search(after)
    if beside is not None and _books(beside["what"], state, desk):
        return True
    if _THEIR_OWN.search(after):
        return bool(service_hits(after, state, desk)) or _TO_BOOK.search(after) is not None
    later = _LATER[state.language].search(after) or _MAY_LATER[state.language].search(after)
    if later is None or _OWN_WISH.search(after[: later.start()]):
        return False
    return _books(later["what"], state, desk)


def _books(said: str, state: CallState, desk: Desk) -> bool:
    """Whether what somebody wishes for is an appointment, and not a lift, a rest or the caller's help."""
    if _ELSEWHERE.search(said):
        return False
    own = _OWN_WISH.search(said)
    wished = said[: own.start()] if own is not None else said
    return _TO_BOOK.search(wished) is not None or bool(service_hits(wished, state, desk))


def wishes_else(after: str) -> bool:
    """'(My husband) needs the car on Friday', '(meine Tochter) muss ich abholen'."""
    return _ELSE.search(after) is not None or _ELSEWHERE.search(after) is not None


_CARES = re.compile(
    rf"(?i)\b{whom_for.CARERS}\s+(?:von|vom|für|bei|of|for|to)\s+(?:der\s+|dem\s+)?"
    r"(?P<name>(?:(?!(?:s?he|they|sie|er|die|der|and|und|who)\b)[^\W\d_][\w'’.-]*\s*){1,4})"
)


def cared_for(words: str, folded: str, state: CallState, desk: Desk) -> str:
    """'I'm the carer for Irma Cole, she needs a massage': her name; empty where no wish is hers."""
    found = _CARES.search(words)
    later = _LATER[state.language].search(folded) if found is not None else None
    return found["name"] if found is not None and later and _books(later["what"], state, desk) else ""
