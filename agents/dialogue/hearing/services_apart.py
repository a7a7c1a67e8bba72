"""What sets a service apart from others: the words that only its name has. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain

_LONG = 4
"""Letters from which a word may tell one service from the others."""
_ENDING = 2
"""Letters that an ending may have: 'die kleine', 'der kleinen'."""
_IN_GERMAN = {
    "small": "kleine",
    "little": "kleine",
    "big": "grosse",
    "large": "grosse",
    "short": "kurze",
    "long": "lange",
}


def by_own_words(said: Iterable[str], ids: Sequence[str], desk: Desk) -> tuple[str, ...]:
    """Those services that folded words name by a word no other of them has: 'die große' of two."""
    heard = [form for word in said for form in (word, _IN_GERMAN.get(word, word))]
    names = {
        key: set(plain(service.name).split()) for key in ids if (service := desk.service(key)) is not None
    }
    found: list[str] = []
    for key, words in names.items():
        others = set[str]().union(*(other for known, other in names.items() if known != key))
        own = (word for word in words - others if len(word) >= _LONG)
        if any(_says(word, heard) for word in own):
            found.append(key)
    return tuple(found)


def _says(word: str, heard: Sequence[str]) -> bool:
    stem = word[:-1] if word[-1] in "esn" else word
    return any(one == word or (one.startswith(stem) and len(one) <= len(stem) + _ENDING) for one in heard)


def begun_by(folded: str, desk: Desk) -> str | None:
    """'Dann nur den Reifen': the one service with a word that begins with one said."""
    tokens = [token for token in folded.split() if len(token) > _LONG]
    found = {
        service.id
        for service in desk.services
        for name in (service.name, *service.aliases)
        for word in plain(name).split()
        if any(word.startswith(token) for token in tokens)
    }
    return found.pop() if len(found) == 1 else None
