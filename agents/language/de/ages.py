"""How old somebody is: "30 Jahre alt", "achtjährig", "die ist sechs". Masked, for it is no clock time."""

from __future__ import annotations

from agents.language.grammar import Cursor, rule
from agents.language.pieces import MASK, Piece
from agents.language.vocabulary import words

_SOMEBODY = words(
    """
    er sie die der kind kleine kleiner tochter sohn enkel enkelin neffe nichte bub junge maedchen maedel
    mutter vater oma opa mama papa mann frau hund huendin kater katze pferd
    """
)
_BY_NOW = (
    "jetzt",
    "gerade",
    "grade",
    "grad",
    "erst",
    "schon",
    "bald",
    "ja",
    "bereits",
    "inzwischen",
    "ungefaehr",
)
_AFTER = frozenset({",", ".", ";", "!", "?", "und", "geworden", "also", "er", "sie", "geht", "darf", "kann"})


def _of_somebody(c: Cursor) -> bool:
    """(sie) ist sechs, (der) wird im Mai acht: nothing more is said of the number."""
    before = c.peek(-1)
    if before is None or before.norm not in _SOMEBODY or not c.word("ist", "wird"):
        return False
    while c.word(*_BY_NOW):
        pass
    if c.word("im") and c.sense("month") is None:
        return False
    if c.word("am") and c.sense("weekday") is None:
        return False
    while c.word(*_BY_NOW):
        pass
    if c.integer("card", 1, 120) is None:
        return False
    return c.token is None or c.token.norm in _AFTER


@rule("mask.age", "card", "bin", "ist", "wird", "ueber", "unter")
def age(c: Cursor) -> Piece | None:
    """30 Jahre alt, ist acht Jahre, achtjährig; (sie) ist sechs."""
    begin = c.pos
    if _of_somebody(c):
        return MASK
    c.pos = begin
    c.word("bin", "ist", "wird", "ueber", "unter")
    if c.integer("card", 0, 120) is None:
        return None
    if c.word("jahre", "jahren", "monate", "wochen", "tage"):
        return MASK if c.word("alt", "jung") else None
    return MASK if c.word("jaehrig", "jaehrige", "jaehriger", "jaehriges", "alt") else None
