"""The top of the German grammar: whole fragments about time."""

from __future__ import annotations

from agents.language.de import clock, days
from agents.language.de.limits import (
    day_between,
    day_from,
    day_from_on,
    day_to,
    not_within,
    off_work,
    or_later,
    time_between,
    time_from,
    time_from_on,
    time_to,
)
from agents.language.de.references import (
    anytime,
    later,
    next_one,
    same_clock,
    same_day,
    same_week,
    then,
    until_then,
    vague_later,
)
from agents.language.de.times import at, at_south, closing, early_word, just, made_of, part, plain
from agents.language.grammar import Cursor, longest, rule
from agents.language.pieces import Piece
from agents.language.when import When

time = longest(
    "time",
    part,
    closing,
    at,
    at_south,
    plain,
    just,
    made_of,
    time_from,
    time_from_on,
    time_to,
    time_between,
    or_later,
    off_work,
    early_word,
    anytime,
    later,
    same_clock,
    same_day,
    same_week,
    next_one,
    then,
    until_then,
    vague_later,
)


day = longest("date", days.compound, day_from, not_within, day_from_on, day_to, day_between)


either = longest("fragment", day, time)


@rule("fragment", *either.starts)
def fragment(c: Cursor) -> Piece | None:
    """A whole fragment about time."""
    found = c.take(either)
    return None if found is None else Piece(found)


_HAVE_OR_NEED = {"hab", "habe", "haben", "ham", "hat", "hatte", "hatten", "brauch", "brauche", "brauchen"}
_ONE = {"eins", "oans", "oins", "eens"}


def _one_of_a_kind(c: Cursor) -> bool:
    """Die anderen haben schon eins: no hour."""
    return c.next_is("schon", "scho", "noch", "no", "bereits", "auch", at=-1) and any(
        token.norm in _HAVE_OR_NEED for token in c.tokens[max(0, c.pos - 4) : c.pos]
    )


@rule("fragment.weak", "card")
def weak(c: Cursor) -> Piece | None:
    """A bare number: a time only beside another time or alone."""
    before = c.peek(-1)
    if (
        before is not None
        and before.norm
        in {"/", "-", "+", "nummer", "zimmer", "platz", "strasse", "hausnummer", "option", "€", "."}
        and (before.kind != "punct" or c.tokens[c.pos].glued)
    ):
        return None
    begin = c.pos
    if c.tokens[begin].norm in _ONE and _one_of_a_kind(c):
        return None
    first = c.take(clock.bare)
    if first is not None and c.word("-", "–", "bis"):
        second = c.take(clock.bare)
        if second is not None:
            return Piece(When(time_from=first, time_to=second), weak=True)
    c.pos = begin
    found = c.take(clock.unasked)
    return None if found is None else Piece(When(clock=found), weak=True)
