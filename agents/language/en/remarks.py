"""English remarks that are no time: "earlier won't work" beside a wish, a place on a scale."""

from __future__ import annotations

from agents.language.grammar import Cursor, rule
from agents.language.pieces import MASK, Piece
from agents.language.remarks import (
    OtherTimes,
    other_time_refused,
    skip_place_on_scale,
    taken_back_before,
    timelike,
)
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


_HELLO = words("hi hello hey hiya oh ah yes yeah right okay so well , . !")
_COMES_TO_IT = words(
    "book booking make move cancel change reschedule rearrange speak ask appointment about calling ringing "
    "phoning looking wondering check question enquire"
)
"""What a call is about, said soon after a bare greeting."""
_SOON = 8


@rule("mask.greeting_alone", "morning", "afternoon", "evening")
def greeting_alone(c: Cursor) -> Piece | None:
    """Morning, can I book a haircut; afternoon, it's about my boiler: a greeting at the beginning."""
    if any(token.norm not in _HELLO for token in c.tokens[: c.pos]):
        return None
    c.pos += 1
    greeted = c.pos
    c.word(",", ".", "!")
    if c.next_is("or", "and", "would", "is", "please", "if", "appointment", "on", "at"):
        return None
    if not any(token.norm in _COMES_TO_IT for token in c.tokens[c.pos : c.pos + _SOON]):
        return None
    c.pos = greeted
    return MASK


_SET = words("o'clock oclock today tomorrow tonight am pm and or till until")


@rule("mask.nights_told", "every", "each", "all", "most", "half", "at", "in", "during")
def nights_told(c: Cursor) -> Piece | None:
    """(She screams) every night, half the night; at night (it hurts): suffered, not wished for."""
    begin = c.pos
    if c.words("at", "night") or c.words("in", "the", "night") or c.words("during", "the", "night"):
        ahead, before = c.token, c.tokens[begin - 1] if begin else None
        if ahead is not None and (ahead.norm in ("at", "around", "about") or timelike(ahead)):
            return None
        return None if before is not None and (before.norm in _SET or timelike(before)) else MASK
    if c.word("at", "in", "during"):
        return None
    c.pos += 1
    c.word("single", "other", "the", "through")
    c.word("the")
    return MASK if c.word("night", "nights") else None


_DAYS = words("monday tuesday wednesday thursday friday saturday sunday")
_POINTS = words("the that this")
_OF_AN_HOUR = words("o'clock oclock am pm a p fifteen thirty forty fortyfive forty-five oh : . sharp")


@rule("mask.one_named", "one")
def one_named(c: Cursor) -> Piece | None:
    """(I'll take) the Wednesday one: the one offered on that day, and no hour; one of his colleagues."""
    if c.words("one", "of"):
        return MASK
    day = c.peek(-1)
    if day is None or day.norm not in _DAYS:
        return None
    before = [token.norm for place in (-2, -3) if (token := c.peek(place)) is not None]
    if not _POINTS.intersection(before):
        return None
    after = c.peek(1)
    if after is not None and (after.norm in _OF_AN_HOUR - {"."} or after.kind == "number"):
        return None
    c.pos += 1
    return MASK
