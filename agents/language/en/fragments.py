"""The top of the English grammar: whole fragments about time."""

from __future__ import annotations

from agents.language.en import clock, days
from agents.language.en.limits import (
    day_between,
    day_from,
    day_onwards,
    day_to,
    not_for,
    off_work,
    starts_work,
    suffix,
    time_between,
    time_from,
    time_to,
    until_then,
)
from agents.language.en.references import anytime, later, moved, next_one, same, then, vague_later
from agents.language.en.times import at, closing, just, part, plain
from agents.language.grammar import Cursor, longest, rule
from agents.language.pieces import Piece
from agents.language.when import Clock, When

time = longest(
    "time",
    at,
    plain,
    just,
    time_between,  # "from ten to two" is a stretch, no ten minutes before two
    time_from,
    time_to,
    suffix,
    off_work,
    starts_work,
    part,
    closing,
    anytime,
    later,
    same,
    next_one,
    then,
    moved,
    vague_later,
)


day = longest("date", days.compound, day_from, day_onwards, not_for, until_then, day_to, day_between)


either = longest("fragment", day, time)


@rule("fragment", *either.starts)
def fragment(c: Cursor) -> Piece | None:
    """A whole fragment about time."""
    found = c.take(either)
    return None if found is None else Piece(found)


_PERSONS = {"me", "myself", "us", "him", "her", "them", "my", "our", "the"}


def _for_somebody(c: Cursor) -> bool:
    """'On Saturday, one for me and one for my daughter': an appointment, no hour."""
    joint, person = c.peek(1), c.peek(2)
    return joint is not None and joint.norm == "for" and person is not None and person.norm in _PERSONS


@rule("fragment.weak", "card", "oh")
def weak(c: Cursor) -> Piece | None:
    """A bare number: a time only beside another time or alone."""
    token, before = c.token, c.peek(-1)
    earlier = c.peek(-2)
    if before is not None and before.norm == "that" and earlier is not None and earlier.norm == "make":
        before = None
    if before is not None and before.norm in {
        "/",
        "-",
        "+",
        "number",
        "room",
        "street",
        "option",
        "€",
        "$",
        "this",
        "that",
    }:
        return None
    if before is not None and before.norm == "the":
        pair = c.take(clock.pair)  # "the ten twenty one"
        return None if pair is None else Piece(When(clock=pair), weak=True)
    if (
        token is not None
        and token.norm == "one"
        and before is not None
        and before.kind == "word"
        and "weekday" not in before.senses
    ):
        return None
    if token is not None and token.norm == "one" and _for_somebody(c):
        return None
    found = c.take(clock.unasked) or _dotted(c)
    return None if found is None else Piece(When(clock=found), weak=True)


_MEASURES = (
    "euro",
    "euros",
    "€",
    "percent",
    "%",
    "kilo",
    "kilos",
    "kg",
    "m",
    "cm",
    "metres",
    "pounds",
    "quid",
)


def _dotted(c: Cursor) -> Clock | None:
    """3.30 (on Tuesday), 9.45 tomorrow: minutes that are no month."""
    begin = c.pos
    found = c.take(clock.dotted)
    if found is not None and not 0 < found.minute < 13 and not c.next_is(*_MEASURES):
        return found
    c.pos = begin
    return None
