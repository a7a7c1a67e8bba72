"""The service that was understood is denied: 'it's not an e-bike', 'no, just an ordinary one'. Pure.

Only a word that sets the service apart from others of its kind can be denied so; which of those is meant
follows from the rest of its name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from agents.dialogue.desk import Desk, DeskService
from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon.contradictions import DENIES_A_KIND, OF_THE_PLAIN_KIND
from agents.dialogue.state import CallState

_LONG = 5
"""Letters from which the end of a compound is the thing itself: 'Kinderhaarschnitt'."""


def denied_kind(words: str, state: CallState, desk: Desk) -> tuple[str, ...]:
    """The ids that are left where the known service is denied; empty where it is not."""
    service = desk.service(state.facts.service_id)
    if service is None or "?" in words:
        return ()
    folded = " | ".join(" ".join(_tokens(part)) for part in _MARK.split(words))
    denied = {
        said
        for found in DENIES_A_KIND.finditer(folded)
        for said in (found["one"], f"{found['one']}{found['two'] or ''}")
    }
    names = {word for name in (service.name, *service.aliases) for word in _tokens(name)}
    others = [item for item in desk.services if item.id != service.id]
    plainly = [item for item in others if _holds(service.name, item.name)]
    for word in denied:
        if not any(_begins(name, word) for name in names):
            continue
        kin = [item for item in others if not _has(item, word) and _of_a_kind(service, item, word)]
        nearest = [item for item in plainly if item in kin] or kin
        if nearest:
            return tuple(item.id for item in nearest)
    if len(plainly) == 1 and OF_THE_PLAIN_KIND.search(folded) is not None:
        return (plainly[0].id,)
    return ()


@lru_cache(maxsize=256)
def _tokens(words: str) -> tuple[str, ...]:
    """The words, those with a hyphen as one: 'E-Bike' is 'ebike', and so is 'e bike'."""
    return tuple(_ELECTRIC.sub("e", plain(words.replace("-", ""))).split())


_MARK = re.compile(r"[,.;:!]+")
_ELECTRIC = re.compile(r"\b(?:e|electric|elektro) ?(?=(?:bike|rad|roller|scooter|auto|car)\b)")


def _has(service: DeskService, word: str) -> bool:
    return any(_begins(token, word) for name in (service.name, *service.aliases) for token in _tokens(name))


def _begins(token: str, word: str) -> bool:
    """Whether a word is a part of a name, or begins a compound in it: 'EBike' in 'EBikeInspektion'."""
    return token == word or (len(word) >= _FIRST_PART and token.startswith(word))


_FIRST_PART = 4


def _holds(marked: str, unmarked: str) -> bool:
    """Whether all words of the one name stand in the other: 'Inspektion' in 'E-Bike-Inspektion'."""
    whole = "".join(_tokens(marked))
    return whole != "".join(_tokens(unmarked)) and all(_in(word, whole) for word in _tokens(unmarked))


def _in(word: str, whole: str) -> bool:
    return len(word) >= _SHORTEST and word in whole


_SHORTEST = 3


def _of_a_kind(service: DeskService, other: DeskService, denied: str) -> bool:
    """Whether the names have more in common than the word that is denied."""
    rest: Sequence[str] = [said for word in _tokens(service.name) if (said := word.removeprefix(denied))]
    return any(_ends_in(said, word) or _ends_in(word, said) for word in rest for said in _tokens(other.name))


def _ends_in(whole: str, end: str) -> bool:
    return whole == end or (len(end) >= _LONG and whole.endswith(end))
