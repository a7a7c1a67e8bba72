"""English words that fence in an hour just said: "at ten, no earlier" says the hour once more."""

from __future__ import annotations

from agents.language.clocks import after_an_hour
from agents.language.grammar import Cursor, longest, rule
from agents.language.pieces import MASK, Piece

_SIDES = ("earlier", "later", "sooner")


@rule("mask.not_earlier", "no", "not", "nothing")
def not_earlier(c: Cursor) -> Piece | None:
    """Saturday at ten, no earlier; and not a minute later."""
    if not after_an_hour(c):
        return None
    c.pos += 1
    if c.word("a", "one"):
        c.word("minute", "moment", "second")
    c.word("any", "much")
    return MASK if c.word(*_SIDES) and not c.next_is("than", "on", "in", "next") else None


@rule("mask.earlier_not", *_SIDES)
def earlier_not(c: Cursor) -> Piece | None:
    """Saturday at ten, earlier won't do."""
    if not after_an_hour(c):
        return None
    c.pos += 1
    c.word("than")
    c.word("that")
    if c.words("is", "no", "good") or c.words("is", "no", "use") or c.words("is", "not", "possible"):
        return MASK
    denied = c.word("won't", "doesn't", "isn't", "wouldn't", "can't")
    return MASK if denied and c.word("do", "work", "suit", "possible", "be") else None


fences = longest("mask.fences", not_earlier, earlier_not)
"""Masks after an hour."""
