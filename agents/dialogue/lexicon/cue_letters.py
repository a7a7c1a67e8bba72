"""With which letters a match of a cue must begin, as Python parses its expression.

Called by `agents.dialogue.lexicon.cue_index` alone. Where it is not sure, a cue can be in a text: an opening is
cut before the first place that may be any letter, and a cue that may begin with anything has none. The parser
of `re` has no public name (`sre_parse` until Python 3.11); the tests show when it changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

_parser: Any = import_module("re._parser")
_sre: Any = import_module("re._constants")

_LETTERS = 6
"""Letters of an opening that are compared."""
_MOST = 300
"""Openings of one cue; one that has more of them is always looked for."""
_MOST_IN_CLASS = 12
"""Letters in brackets that are taken one by one."""
_BEGINNINGS = re.compile(r"(?s)(?<!\w)(?=" + "(" * _LETTERS + r"\w)" + ".?)" * (_LETTERS - 1) + ")")
"""The first letters of a word and of what follows it: one of them, two, and so on."""


@dataclass(frozen=True, slots=True)
class _Start:
    """A beginning read so far, and whether more may be added."""

    letters: str = ""
    open: bool = True


class _Unsure(Exception):
    """The cue has too many openings."""


def letters_in(folded: str) -> set[str]:
    """Up to six letters from the beginning of each word of a text on, and every shorter piece of them."""
    return set[str]().union(*_BEGINNINGS.findall(folded))


def letters_of(cue: str) -> frozenset[str] | None:
    """The pieces with one of which every match of a cue begins, at a word; None where that may be anything."""
    try:
        starts = _after({_Start()}, _parser.parse(cue))
    except _Unsure:
        return None
    if all(start.letters and (start.letters[0] == "_" or start.letters[0].isalnum()) for start in starts):
        return frozenset(start.letters for start in starts)
    return None


def _after(starts: set[_Start], nodes: Iterable[Any]) -> set[_Start]:
    for kind, given in nodes:
        going = {start for start in starts if start.open}
        if not going:
            break
        starts = (starts - going) | _with(going, kind, given)
        if len(starts) > _MOST:
            raise _Unsure
    return starts


def _with(starts: set[_Start], kind: Any, given: Any) -> set[_Start]:
    """Every beginning with one node of the expression added."""
    if kind in (_sre.LITERAL, _sre.IN):
        letters = _one_of(kind, given)
        return _closed(starts) if letters is None else {_added(s, x) for s in starts for x in letters}
    if kind is _sre.SUBPATTERN:
        return _after(starts, given[3])
    if kind is _sre.BRANCH:
        return set[_Start]().union(*(_after(starts, branch) for branch in given[1]))
    if kind in (_sre.MAX_REPEAT, _sre.MIN_REPEAT):
        return _repeated(starts, *given)
    if kind in (_sre.ASSERT, _sre.ASSERT_NOT, _sre.AT):
        return starts
    return _closed(starts)


def _repeated(starts: set[_Start], least: int, most: int, nodes: Any) -> set[_Start]:
    found, now = set[_Start](), starts
    last = min(most, _LETTERS + least)
    for count in range(last + 1):
        if count >= least:
            found |= now
        if len(found) > _MOST:
            raise _Unsure
        if count == last or not any(start.open for start in now):
            break
        now = _after(now, nodes)
    return found | now


def _one_of(kind: Any, given: Any) -> set[str] | None:
    """The letters that a place may be; None for 'any'."""
    if kind is _sre.LITERAL:
        return {chr(given)}
    if len(given) > _MOST_IN_CLASS or any(part is not _sre.LITERAL for part, _ in given):
        return None
    return {chr(value) for _, value in given}


def _added(start: _Start, letter: str) -> _Start:
    letters = start.letters + letter
    return _Start(letters, open=len(letters) < _LETTERS)


def _closed(starts: set[_Start]) -> set[_Start]:
    return {_Start(start.letters, open=False) for start in starts}
