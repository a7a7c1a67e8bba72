"""'Cancel the colour on Thursday, and then I need a haircut on Saturday': two wishes in one turn. Pure.

What stands is dealt with first; the words of the new appointment are kept until then (`next_wish`).
"""

from __future__ import annotations

import re

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.changes import as_appointments
from agents.dialogue.hearing.services import service_hits
from agents.dialogue.hearing.standing import read_standing
from agents.dialogue.lexicon import Lexicon, found
from agents.dialogue.lexicon.changes import DROPPED_FOR
from agents.dialogue.lexicon.standing import BOOKS
from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState, Goal

_BETWEEN = re.compile(
    r"(?i)[.!?;]\s+|,?\s+(?:und|and)\s+(?=(?:dann|außerdem|zusätzlich|danach|noch|ich|wir|bräuchte|brauche|"
    r"hätte|möchte|einen?|die|den|das|then|also|i|i'd|we|an?|could|can|please|book|need|cancel|the|my)\b)"
)


def cancel_and_book(
    words: str, intents: set[Intent], lex: Lexicon, state: CallState, desk: Desk
) -> tuple[str, str] | None:
    """The words that cancel one service, and those that wish for another one; None where it is one wish."""
    if Intent.CANCEL not in intents or state.goal is not Goal.NONE or DROPPED_FOR.search(plain(words)):
        return None
    for place in _BETWEEN.finditer(words):
        first, second = words[: place.start()], words[place.end() :]
        for own, new in ((first, second), (second, first)):
            if _cancels(own, lex, state, desk) and _books(new, lex, state, desk):
                named = {hit.id for hit in service_hits(own, state, desk)}
                wished = {hit.id for hit in service_hits(new, state, desk)}
                if len(named) == len(wished) == 1 and named != wished:
                    return own, new
    return None


_BESIDE = re.compile(
    r"(?i)[.!?;:]\s+|,?\s+(?:und|and)\s+(?:ja|yes|dafür|stattdessen|dann|jetzt|now|then|instead|also|please)\b,?\s*"
)


def after_cancelling(
    words: str, intents: set[Intent], lex: Lexicon, state: CallState, desk: Desk
) -> str | None:
    """'I do want the colour cancelled, and yes, something new: a blow-dry on Saturday at ten', said right
    after that was done: the words of the new wish alone; None where nothing else is wished for.
    """
    if (
        "cancelled" not in state.outcomes
        or state.ask is not Ask.MORE
        or not intents & {Intent.CANCEL, Intent.MOVE}
    ):
        return None
    for place in _BESIDE.finditer(words):
        first, rest = words[: place.start()], words[place.end() :]
        named = {hit.id for hit in service_hits(first, state, desk)}
        wished = {hit.id for hit in service_hits(rest, state, desk)}
        changes = _cancels(rest, lex, state, desk) or found(lex.intents[Intent.MOVE], plain(rest)) is not None
        if _cancels(first, lex, state, desk) and not changes and len(wished) == 1:
            return rest if not wished & named else None
    return None


def _cancels(words: str, lex: Lexicon, state: CallState, desk: Desk) -> bool:
    folded = plain(words)
    cued = found(lex.intents[Intent.CANCEL], folded) is not None
    return cued or read_standing(folded, as_appointments(words, state, desk)) is Intent.CANCEL


def _books(words: str, lex: Lexicon, state: CallState, desk: Desk) -> bool:
    folded = plain(words)
    wishes = BOOKS.search(folded) is not None or found(lex.intents[Intent.BOOK], folded) is not None
    return wishes and not _cancels(words, lex, state, desk)


_IN_PLACE_OF = re.compile(
    r"(?i)\b(?:statt|anstatt|anstelle(?: von| der| des)?|instead of|rather than|in place of)\b"
)
_A_NEW_ONE = re.compile(
    r"\b(?:haett\w*|moecht\w*|brauch\w*|braeucht\w*|nehm\w*|buch\w*) (?:\w+ ){0,3}?(?:einen?|ne|nen) |"
    r"\b(?:like|need|want|book|have|get) an? "
)


def swaps_services(words: str, state: CallState, desk: Desk) -> bool:
    """'Am Donnerstag statt Farbe nur Haarschnitt', 'make it a haircut instead of the colour': what is to be
    done in an appointment that stands is for a person to change.
    """
    place = _IN_PLACE_OF.search(words)
    if place is None or state.goal is not Goal.NONE or _A_NEW_ONE.search(plain(words)):
        return False
    hits = service_hits(words, state, desk)
    after = [hit.id for hit in hits if 0 <= hit.span.start - place.end() < _NEAR]
    return bool(after) and len({hit.id for hit in hits}) > 1


_NEAR = 20
"""Letters between 'statt' and the service that is given up."""
