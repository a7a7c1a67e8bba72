"""What is wanted with an appointment of one's own, from how its time is spoken about. Pure.

The verb alone does not tell: "haben um neun die Kontrolle, könnten wir Donnerstag kommen?" moves, "kann am
Freitag nicht" may move or cancel, "absagen und dafür Samstag kommen" moves. Called by `turns` only.
"""

from __future__ import annotations

import re

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.changes import as_appointments, split_change
from agents.dialogue.hearing.line_told import booking_told, hinders
from agents.dialogue.hearing.services import resolve_service
from agents.dialogue.hearing.standing import one_beside_it, owns
from agents.dialogue.hearing.times import resolve_when, within
from agents.dialogue.lexicon.asked_of_own import ASKED_OF_IT, ASKED_PLAINLY
from agents.dialogue.lexicon.changes import (
    ANOTHER,
    ANOTHER_SUITS,
    DROPPED_FOR,
    DROPS,
    MOVES,
    NOT_DROPPED,
    SHOVED,
)
from agents.dialogue.lexicon.put_anew import HAS_TO_BE, WISHED_THEN
from agents.dialogue.lexicon.standing import (
    ABOUT,
    DROPS_IT,
    GETS_IN_THE_WAY,
    HAS_ONE,
    HINDERED,
    THEY_HAVE,
    UNSURE_DAY,
    WISHES_ANOTHER,
    WISHES_ONE,
)
from agents.dialogue.lexicon.waiting import ON_THE_LIST
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask, CallState, Goal

SETTLED = frozenset(
    {
        Intent.MOVE,
        Intent.CANCEL,
        Intent.LOOKUP,
        Intent.PRIVACY,
        Intent.THIRD_PARTY,
        Intent.MESSAGE,
        Intent.CALLBACK,
        Intent.HUMAN,
    }
)
"""What a turn asks for by its own words, whatever is said about an appointment beside it."""


_INSTEAD = re.compile(
    r"\b(?:instead|stattdessen|rather|lieber|any chance of (?:doing|making|having|coming)|"
    r"ginge|ging.?s|gehts?)\b"
)
"""Another time in the place of the one that stands."""


_IS_ABOUT = re.compile(r"\b(?:es geht|geht es|geht's|gehts|es ginge) (?:(?:mir|uns|da|hier|nur) )?(?=um\b)")
"""'Es geht um einen Termin': asks for no other time."""


def about_own(words: str, appointments: str, intents: set[Intent], state: CallState, desk: Desk) -> None:
    """Put the intents about an own appointment right; `appointments` as of `changes.as_appointments`."""
    folded = plain(words)
    if state.goal is Goal.NONE and not intents & SETTLED and _states_one(words, appointments, state, desk):
        old, new = split_change(words, state, desk)
        if old and new and "?" not in words and _said_closer(old, new, state, desk):
            new = ""
            intents.add(Intent.LOOKUP)
        if old:
            intents.discard(Intent.BOOK)
        if old and new and _states_two(words, folded, state, desk):
            intents.add(Intent.LOOKUP)
        elif old and new and not (Intent.WAITLIST in intents and ON_THE_LIST.search(folded)):
            intents.add(Intent.MOVE)  # who asks for the waiting list beside it keeps it
        elif ASKED_OF_IT.search(folded):
            intents.add(Intent.LOOKUP)
    if not intents & SETTLED:
        _told_by_the_way(words, folded, intents, state, desk)
    plainly = state.goal is Goal.NONE and not intents & SETTLED and ASKED_PLAINLY.search(appointments)
    if plainly and WISHES_ONE.search(folded) is None:
        intents.add(Intent.LOOKUP)
    if state.ask is Ask.OWN_WHAT and not intents & {Intent.MOVE, Intent.CANCEL}:
        if ANOTHER.search(folded):
            intents.discard(Intent.LOOKUP)
            intents.add(Intent.BOOK)
        elif SHOVED.search(folded) or split_change(words, state, desk)[1]:
            intents.add(Intent.MOVE)
    said = _IS_ABOUT.sub(" ", folded)
    hindered = HINDERED.search(said) is not None or _INSTEAD.search(said) is not None
    hindered = hindered or HAS_TO_BE.search(said) is not None or GETS_IN_THE_WAY.search(said) is not None
    hindered = hindered or bool(ABOUT.search(appointments) and WISHES_ANOTHER.search(said))
    if Intent.LOOKUP in intents and hindered and split_change(words, state, desk)[1]:
        intents.discard(Intent.LOOKUP)
        intents.add(Intent.MOVE)
    if state.goal is Goal.LOOKUP and not intents & SETTLED:
        if DROPS_IT.search(folded):
            intents.add(Intent.CANCEL)
        elif _wished_anew(folded, hindered, state) and split_change(words, state, desk)[1]:
            intents.add(Intent.MOVE)  # "da passt's mir nicht, ich bräucht's am Donnerstag"
    kept = NOT_DROPPED.search(folded) is not None and state.goal is not Goal.BOOK
    if kept and not intents & SETTLED and split_change(words, state, desk)[1]:
        intents.discard(Intent.BOOK)
        intents.add(Intent.MOVE)  # "before you cancel it: is Monday any good?"
    another = DROPPED_FOR.search(folded) or (not DROPS.search(folded) and ANOTHER_SUITS.search(folded))
    if Intent.CANCEL in intents and another:
        intents.discard(Intent.CANCEL)
        intents.add(Intent.MOVE)


def _told_by_the_way(words: str, folded: str, intents: set[Intent], state: CallState, desk: Desk) -> None:
    """An appointment of the line that a statement tells of, or one that somebody else is said to have."""
    told = booking_told(words, state, desk)
    states = "?" not in words
    theirs = states and state.goal is Goal.NONE and THEY_HAVE.search(folded) is not None
    hindered = hinders(words)
    if theirs or (told is not None and (hindered or (states and HAS_ONE.search(folded)))):
        intents.discard(Intent.BOOK)
        moved = hindered and split_change(words, state, desk, told)[1]
        intents.add(Intent.MOVE if moved else Intent.LOOKUP)


def _said_closer(old: str, new: str, state: CallState, desk: Desk) -> bool:
    """'Diese Woche, Donnerstag glaub ich': the second time only says the first closer."""
    first, second = resolve_when(old, state, desk), resolve_when(new, state, desk)
    if first is None or second is None or not first.windows or not second.windows:
        return False
    wide = [
        window for window in first.windows if not window.exact and window.grain in ("week", "month", "day")
    ]
    closer = UNSURE_DAY.search(plain(new)) is not None
    return closer and all(any(within(window, item) for window in wide) for item in second.windows)


def _states_two(words: str, folded: str, state: CallState, desk: Desk) -> bool:
    """'A manicure on Tuesday and a pedicure on Friday': two that stand, and neither is to be moved."""
    first, others = resolve_service(words, state, desk)
    wishes = WISHES_ANOTHER.search(folded) or HINDERED.search(folded) or MOVES.search(folded)
    return first is not None and bool(others) and not wishes and "?" not in words


def _wished_anew(folded: str, hindered: bool, state: CallState) -> bool:
    """Whether another time is wished for, for the appointment that is looked up."""
    beside_it = ANOTHER.search(folded) is not None  # "a second one on Tuesday"
    asked = state.ask is Ask.OWN_NAME and not beside_it and WISHED_THEN.match(folded) is not None
    return hindered or asked or WISHES_ANOTHER.search(folded) is not None


_BESIDE_IT = frozenset(
    {Intent.GREETING, Intent.THANKS, Intent.BOOK, Intent.SEVERAL, Intent.WAIT, Intent.ASAP, Intent.ANY_TIME}
)
"""Cues that a statement about an appointment may hold without asking for anything else."""


_WISHES = re.compile(
    r"\b(?:frei|platz|kann|koenn\w*|muess\w*|muesst\w*|woll\w*|moecht\w*|brauch\w*|gern\w*|lieber|liebsten|ginge|geht|gehts|vergessen|"
    r"auszumachen|ausmachen|vereinbaren|vorbei\w*|wieder|bitte|need\w*|want\w*|would|could|can(?!'t)|may|might|free|"
    r"available|please|like|another|again|forgot\w*|make|come)\b"
)
_UNSURE = re.compile(
    r"\b(?:no idea|no clue|can't read|don't know when|don't remember|"
    r"(?:can|could) you (?:\w+ )?(?:look|check)|"
    r"keine ahnung wann|weiss (?:\w+ ){0,3}nicht mehr|nicht lesen|nach(?:schau|guck|seh)\w*)\b"
)
"""Who is not sure of an appointment asks for it, whatever else is said."""


_MY_TURN = re.compile(r"\b(?:jetzt|nun|diesmal) bin ich (?:\w+ ){0,2}?(?:dran|an der reihe)\b|\bmy turn\b")
"""'Und jetzt bin ich dran, Haarschnitt, Freitag um elf': a wish."""


def states_one_alone(
    words: str, appointments: str, intents: set[Intent], meaning: Meaning, state: CallState, desk: Desk
) -> bool:
    """'I've an appointment with you on Thursday and can't read my own writing': an appointment is stated and
    nothing else is asked for, so it is looked up, and the caller says what is to be done with it.
    """
    undecided = state.goal is Goal.NONE or (state.ask is Ask.SERVICE and not state.facts.windows)
    if not undecided or intents - _BESIDE_IT or meaning.attendee_relation is not None:
        return False
    about = appointments.replace("for my termin", "termin")  # "I'm in with you for my colour"
    if ANOTHER.search(about) or WISHES_ONE.search(about) or _MY_TURN.search(about):
        return False
    told = "?" not in words and _WISHES.search(about) is None and meaning.when is not None
    if not told and not _UNSURE.search(about):
        return False
    return _states_one(words, appointments, state, desk)


_SENTENCE_END = re.compile(r"[.!?;]\s+")


def _states_one(words: str, appointments: str, state: CallState, desk: Desk) -> bool:
    """Whether one sentence states an appointment: 'Bin auf dem Sprung. Massage, Freitag' does not."""
    if not owns(appointments) or one_beside_it(appointments):
        return False
    sentences = [part for part in _SENTENCE_END.split(words) if part]
    return len(sentences) < 2 or any(owns(as_appointments(part, state, desk)) for part in sentences)
