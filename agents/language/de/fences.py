"""German words that fence in an hour just said: "um zehn, nicht früher" says the hour once more."""

from __future__ import annotations

from agents.language.clocks import after_an_hour
from agents.language.grammar import Cursor, longest, rule
from agents.language.pieces import MASK, Piece

_SIDES = ("frueher", "spaeter", "eher")
_NEVER = ("nicht", "nich", "net", "nimmer", "ned")


@rule("mask.not_earlier", *_NEVER)
def not_earlier(c: Cursor) -> Piece | None:
    """Samstag um zehn, nicht früher; und nicht eher."""
    if not after_an_hour(c):
        return None
    c.pos += 1
    return MASK if c.word(*_SIDES) and not c.next_is("als", "am", "wie") else None


@rule("mask.earlier_not", *_SIDES)
def earlier_not(c: Cursor) -> Piece | None:
    """Samstag um zehn, früher geht's nicht."""
    if not after_an_hour(c):
        return None
    c.pos += 1
    if c.word("geht", "gehts", "geht's", "klappt", "klappts", "klappt's", "kann", "schaff", "schaffe"):
        c.word("es", "das", "ich")
    c.word("leider", "bei", "auf")
    c.word("mir", "keinen")
    return MASK if c.word(*_NEVER, "fall") else None


fences = longest("mask.fences", not_earlier, earlier_not)
"""Masks after an hour."""
