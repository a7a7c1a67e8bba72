"""Of services that differ by the size of what they are done to, the one that fits: 'he's enormous'. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from agents.dialogue.desk import Desk
from agents.dialogue.lexicon.words import word_set
from agents.language.everyday import tokens_of

_SIZES = (
    word_set(
        "small tiny little toy mini wee puppy miniature smallest klein kleine kleiner kleinen kleines winzig "
        "winzige kleinste kleinsten welpe"
    ),
    word_set("medium middling mid average mittel mittlere mittlerer mittleren mittelgross mittelgrosse"),
    word_set(
        "large big huge enormous massive giant great gigantic hefty largest biggest gross grosse grosser "
        "grossen grosses riesig riesige riesiger riesigen riesengross riesen groesste groessten"
    ),
)


def of_their_size(ids: Sequence[str], words: str, desk: Desk) -> tuple[str, ...]:
    """Those of some services that are for the size told; all of them where none is told or none differs."""
    sizes = {key: _size(service.name) for key in ids if (service := desk.service(key)) is not None}
    if len({size for size in sizes.values() if size is not None}) < _TWO:
        return tuple(ids)
    told = _size(words)
    fits = tuple(key for key, size in sizes.items() if told is not None and size == told)
    return fits or tuple(ids)


_TWO = 2


def _size(words: str) -> int | None:
    said = set(tokens_of(words))
    found = [place for place, size in enumerate(_SIZES) if not size.isdisjoint(said)]
    return found[0] if len(found) == 1 else None
