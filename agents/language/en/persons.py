"""English months and weekdays that are asked for as persons: "can I speak to April", "I usually see June";
and how many persons come: "a table for four".
"""

from __future__ import annotations

from agents.language.grammar import Cursor, longest, rule
from agents.language.pieces import MASK, Piece
from agents.language.vocabulary import words

GIVEN = ("april", "may", "june", "august")
"""Months that are given names."""

_IN_THE_HOUSE = ("in", "there", "around", "about", "working", "back")
_SEEN_WITH = words(
    """
    appointment appointments booking slot session lesson class spot time booked cut trim haircut colour
    color facial massage consultation cleaning treatment me us him her usually always normally again
    been work works
    """
)
_DOES = words(
    """
    does did cuts cut told said called rang phoned treated saw mentioned recommended knows usually
    normally
    """
)
_WORK_OF = words(
    """
    stylist hairdresser barber dentist hygienist therapist physio colleague trainer teacher assistant
    receptionist daughter wife sister mum mother girlfriend friend niece aunt granddaughter grandmother
    gran nan
    """
)

_DATED = words("in of since until till by on last next this")
"""Before a month that is one."""


def _given(c: Cursor) -> bool:
    """Reads a month that is a given name, with no day of the month after it: "April the third" is a date."""
    if not c.next_is(*GIVEN):
        return False
    after = c.peek(1)
    if after is not None:
        dated = after.kind == "number" or after.senses.keys() & {"ord", "card"}
        if dated or after.norm in {"the", "or", "and", "being", "coming", "until", "till", "to"}:
            return False
    c.pos += 1
    return True


@rule(
    "mask.spoken_to", "speak", "talk", "chat", "speaking", "talking", "through", "spoke", "spoken", "talked"
)
def spoken_to(c: Cursor) -> Piece | None:
    """(can I) speak to April, (put me) through to June, talk to Friday (please)."""
    c.pos += 1
    if not c.word("to", "with"):
        return None
    c.word("the")
    if _given(c):
        return MASK
    if c.sense("weekday") is None:
        return None
    return MASK if c.token is None or c.token.norm in {",", ".", "?", "!", "please"} else None


@rule("mask.seen", "see", "seeing", "seen", "saw")
def seen(c: Cursor) -> Piece | None:
    """(I usually) see June; "let's see, June" and "can you see June" are about the month."""
    before = c.peek(-1)
    if before is not None and before.norm in {"let's", "lets", "me", "us", "you"}:
        return None
    c.pos += 1
    return MASK if _given(c) else None


@rule("mask.booked_with", "with")
def booked_with(c: Cursor) -> Piece | None:
    """(an appointment) with April."""
    before = c.peek(-1)
    if before is None or before.norm not in _SEEN_WITH:
        return None
    c.pos += 1
    return MASK if _given(c) else None


@rule("mask.in_the_house", "is", "will", "does", "has", "isn't", "when's")
def in_the_house(c: Cursor) -> Piece | None:
    """is April in (today), will June be there, does June work (on Fridays), has April got (a slot)."""
    asked = c.word("is", "will", "does", "has", "isn't", "when's")
    if not _given(c):
        return None
    if asked == "does":
        works = c.word("work") and (c.next_is("on", "at", "here", "there", "this") or c.next_has("weekday"))
        return MASK if works or c.word("have", "do", "cut") else None
    if asked == "has":
        return MASK if c.word("got") else None
    if asked == "will":
        c.word("be")
    follows = c.peek(1)
    if follows is not None and "month" in follows.senses:
        return None
    return MASK if c.word(*_IN_THE_HOUSE) and not c.next_is("the", "a", "my", "your") else None


@rule("mask.who_does", *GIVEN)
def who_does(c: Cursor) -> Piece | None:
    """June usually (does my hair), April told me."""
    before = c.peek(-1)
    if before is not None and before.norm in _DATED:
        return None
    if not _given(c):
        return None
    return MASK if c.word(*_DOES) else None


@rule("mask.somebodys", *_WORK_OF)
def somebodys(c: Cursor) -> Piece | None:
    """my stylist April, for my daughter June."""
    c.pos += 1
    return MASK if _given(c) else None


@rule("mask.seats", "table", "tables", "party", "group", "seats")
def seats(c: Cursor) -> Piece | None:
    """A table for four, a party of six; "a table for four o'clock" is about the hour."""
    c.pos += 1
    if not c.word("for", "of") or c.sense("card") is None:
        return None
    return None if c.next_is("o'clock", "pm", "am", "p.m.", "a.m.", "thirty", ":") else MASK


persons = longest("mask.persons", spoken_to, seen, booked_with, in_the_house, who_does, somebodys, seats)
"""Masks of persons whose name is a month, and of how many come."""
