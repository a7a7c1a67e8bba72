"""English remarks that are no time: "earlier won't work" beside a wish, a place on a scale."""

from __future__ import annotations

from agents.language.grammar import Cursor, rule
from agents.language.pieces import MASK, Piece
from agents.language.remarks import OtherTimes, other_time_refused, skip_place_on_scale, taken_back_before
from agents.language.vocabulary import words

_WORDS = OtherTimes(
    compared=words("earlier sooner later before"),
    rather=frozenset(),
    degrees=words("any much a bit no even anything"),
    verbs=words("won't isn't is doesn't wouldn't i i'm i'd would will we can't cannot"),
    denials=words("not no can't cannot couldn't won't"),
    persons=words("i we just"),
    able=words("make it do come in manage get there be"),
)


@rule("mask.other_time", "earlier", "sooner", "later", "before", "not", "no", "any", "much", "a", "i", "we")
def other_time(c: Cursor) -> Piece | None:
    """(Friday,) earlier won't work; (Friday,) I can't make it any earlier: another time is refused."""
    return MASK if other_time_refused(c, _WORDS) else None


@rule("mask.scale", "scale")
def scale(c: Cursor) -> Piece | None:
    """On a scale of one to ten it's a nine."""
    c.pos += 1
    if not c.word("of", "from", "between") or c.integer("card", 0, 1) is None or not c.word("to", "and"):
        return None
    if c.integer("card", 5, 100) is None:
        return None
    skip_place_on_scale(c, _BETWEEN)
    return MASK


_BETWEEN = words("it it's that that's is this i'd i'm i say give about a an at the pain around , :")


@rule("mask.day_told", "that's", "that", "it's", "it")
def day_told(c: Cursor) -> Piece | None:
    """(On the 14th, oh no,) that's a Sunday: why a day is taken back, and no wish for that weekday."""
    if not taken_back_before(c):
        return None
    if not c.word("that's", "it's") and not (c.word("that", "it") and (c.word("is") or c.words("'", "s"))):
        return None
    while c.word("a", "actually", "of", "course"):
        pass
    return MASK if c.sense("weekday") is not None else None
