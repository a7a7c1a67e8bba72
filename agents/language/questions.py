"""A "nicht" that asks and refuses nothing: "haben Sie nicht am Dienstag was". Used by `refusals` only."""

from __future__ import annotations

from collections.abc import Sequence

from agents.language.tokens import Token
from agents.language.vocabulary import words

_SOFTLY = words("auch schon vielleicht eventuell eher zufaellig doch noch also maybe perhaps possibly")
_WOULD_DO = words("ginge geht ging gehts klappt klappte passt passte waere")


def _asks_softly(tokens: Sequence[Token], place: int) -> bool:
    """ "Ginge (da) nicht auch Donnerstag": the verb leads and a soft word follows.

    "Montag geht nicht" refuses.
    """
    if place + 1 >= len(tokens) or tokens[place + 1].norm not in _SOFTLY:
        return False
    for verb in (place - 1, place - 2):
        if verb >= 0 and tokens[verb].norm in _WOULD_DO:
            return verb == 0 or not _is_subject(tokens[verb - 1])
    return False


def _is_subject(token: Token) -> bool:
    """A time or a word for one."""
    times = set(token.senses) - {"connector", "verb", "filler", "weekday_short"}
    return bool(times) or token.norm in {"das", "es", "da", "der", "die"}


_TURNED = words("couldn't can't isn't don't haven't wouldn't aren't won't hasn't wasn't")
_ASKED = words("you we there it i that")


def _turned(tokens: Sequence[Token], place: int) -> bool:
    """ "Couldn't we make it Friday", "isn't there anything on Friday": the verb stands before its subject."""
    if tokens[place].norm not in _TURNED or place + 1 >= len(tokens):
        return False
    return tokens[place + 1].norm in _ASKED and (place == 0 or not _is_person(tokens[place - 1]))


def _is_person(token: Token) -> bool:
    return token.norm in {"i", "we", "you", "he", "she", "they", "it", "there"}


def is_question(tokens: Sequence[Token], place: int) -> bool:
    """ "Haben Sie nicht am Dienstag was frei": a "nicht" after verb and person asks, it does not refuse."""
    before = [t.norm for t in tokens[max(0, place - 3) : place]]
    asks = {
        "haetten",
        "haben",
        "koennen",
        "koennten",
        "ginge",
        "geht",
        "gibt",
        "gaebe",
        "warum",
        "wieso",
        "wuerde",
        "kann",
        "koennte",
        "ob",
        "can",
        "could",
        "couldn't",
        "don't",
        "why",
        "is",
        "isn't",
        "wouldn't",
        "have",
        "haettet",
        "habt",
        "passt",
        "wollen",
    }
    persons = {"sie", "es", "man", "ihr", "wir", "du", "you", "there", "we", "da", "das", "ich"}
    if before and before[-1] in {"warum", "wieso", "why", "ob"}:
        return True
    if _asks_softly(tokens, place) or _turned(tokens, place):
        return True
    return (
        len(before) >= 2
        and before[-1] in persons
        and before[-2] in asks
        and (
            len(before) < 3
            or place == 2
            or before[-3] in {",", ".", "und", "oder", "aber", "tag", "hallo", "and", "or"}
        )
        and before[-2] != "kann"
    ) or (len(before) == 2 and before[-1] in persons and before[-2] in asks and before[-2] != "kann")
