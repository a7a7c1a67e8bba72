"""German remarks that are no time: "früher geht nicht" beside a wish, a place on a scale."""

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
    compared=words("früher eher später vorher"),
    rather=words("eher"),
    degrees=words("noch etwas viel auch ein bisschen"),
    verbs=words(
        """
        geht geht's gehts ging ginge klappt passt schaff schaffe schaffen kann können komm komme kommen kriege
        krieg krieg's bin sind hab habe haben wird ist wäre
        """
    ),
    denials=words("nicht keinesfalls"),
    persons=words("bitte aber"),
    able=frozenset(),
)


@rule("mask.other_time", "frueher", "eher", "spaeter", "vorher", "noch", "etwas", "viel", "auch", "nicht")
def other_time(c: Cursor) -> Piece | None:
    """(Freitag,) früher schaffe ich es nicht; (Freitag,) nicht früher: another time is refused."""
    return MASK if other_time_refused(c, _WORDS) else None


@rule("mask.no_other_way", "anders")
def no_other_way(c: Cursor) -> Piece | None:
    """(Halb sieben,) anders schaff ich's nicht, anders geht's nicht: the wish is the only one."""
    c.pos += 1
    if c.word(*_WORDS.verbs) is None:
        return None
    while c.word(
        "es",
        "ich",
        "ichs",
        "ich's",
        "wir",
        "das",
        "leider",
        "bei",
        "mir",
        "uns",
        "einfach",
        "halt",
        "'s",
        "s",
    ):
        pass
    return MASK if c.word(*_WORDS.denials) else None


@rule("mask.scale", "skala", "von", "zwischen")
def scale(c: Cursor) -> Piece | None:
    """Auf einer Skala von eins bis zehn ist das eine neun."""
    named = c.word("skala") is not None
    if not c.word("von", "zwischen") or c.integer("card", 0, 1) is None or not c.word("bis", "und"):
        return None
    if c.integer("card", 5, 100) is None or not (named or c.word("auf")):
        return None
    skip_place_on_scale(c, _BETWEEN)
    return MASK


_BETWEEN = words("ist sind das der die es so eine ne 'ne bei mir liegt etwa gerade wohl bin ich , : schmerz")


@rule("mask.day_told", "das", "da", "der", "des", "dit", "dat")
def day_told(c: Cursor) -> Piece | None:
    """(Am 14., ach nee,) das ist ja ein Sonntag: why a day is taken back, and no wish for that weekday."""
    if not taken_back_before(c):
        return None
    c.pos += 1
    if not c.word("ist", "is", "waere", "waer"):
        return None
    while c.word("ja", "doch", "auch", "schon", "eh", "halt", "ein", "n", "'n"):
        pass
    return MASK if c.sense("weekday") is not None else None


_SETS = words("um gegen ab zwischen von vor nach auf zu zum bis kurz")
_SET = words("uhr heute morgen uebermorgen gestern bis ab und oder")


@rule("mask.nights_told", "jede", "jeder", "ganze", "ganzen", "halbe", "naechtelang", "nachts", "in")
def nights_told(c: Cursor) -> Piece | None:
    """(Sie schreit) jede Nacht, die halbe Nacht; nachts (tut es weh): suffered, not wished for."""
    begin = c.pos
    if c.word("nachts", "naechtelang") or c.words("in", "der", "nacht"):
        ahead, before = c.token, c.tokens[begin - 1] if begin else None
        if ahead is not None and (ahead.norm in _SETS or timelike(ahead)):
            return None
        return None if before is not None and (before.norm in _SET or timelike(before)) else MASK
    if c.word("in"):
        return None
    c.pos += 1
    c.word("zweite", "zweiten", "einzelne")
    return MASK if c.word("nacht") else None
