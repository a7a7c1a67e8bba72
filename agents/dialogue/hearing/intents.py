"""What a turn asks for, from cue words; `tidying` resolves what contradicts itself. Pure."""

from __future__ import annotations

import re

from agents.dialogue.hearing.dangers import danger_in
from agents.dialogue.hearing.standing import (
    counted_from_own,
    hindered_on_a_day,
    in_place_of_a_day,
    one_beside_it,
    read_standing,
)
from agents.dialogue.lexicon import Lexicon, found
from agents.dialogue.lexicon.asides import HABIT, NOT_YOU, TOLD_PLACE
from agents.dialogue.lexicon.changes import (
    ASKS_SOMETHING,
    ASKS_WHETHER,
    FORGOT_TO_DROP,
    IF_LATE,
    NOT_DROPPED,
    NOT_MOVED,
    OR_ELSE_LATE,
)
from agents.dialogue.lexicon.house_questions import ABOUT_A_VISIT
from agents.dialogue.lexicon.lines import HAS_A_MATTER, REACHED_ON
from agents.dialogue.lexicon.persons import VISITORS
from agents.dialogue.lexicon.refusing import (
    NO_APPOINTMENT,
    NO_MESSAGE,
    NOT_PUT_THROUGH,
    NOT_TOLD,
    NOTHING_YET,
)
from agents.dialogue.lexicon.waiting import NO_WAITLIST
from agents.dialogue.meaning import Intent
from agents.dialogue.state import RECORDED, Ask, CallState, Goal

NO_CALLBACK = re.compile(
    r"\b(?:no need|no reason|not necessary|unnecessary|needn't|need not|"
    r"(?:don't|do not|doesn't|does not) (?:really |actually |even )?(?:need|have|want|require|bother))"
    r"(?: (?:for|to|you|him|her|them|anyone|anybody|somebody|someone|me|us|a|be))* "
    r"(?:call|ring|rung|phon|get)\w*(?: (?:me|us))? ?back\b(?: to (?:me|us))?|"
    r"\b(?:don't|do not) (?:call|ring|phone) (?:me |us )?back\b|"
    r"\b(?:no|without a) (?:call ?back|return call|reply)\b(?: (?:needed|necessary|required))?|"
    r"\bkein(?:en)? rueckruf\w*\b(?: (?:noetig|notwendig|erforderlich))?|"
    r"\brueckruf (?:\w+ )?nicht (?:\w+ )?(?:noetig|notwendig|erforderlich)\b|"
    r"\b(?:brauch\w*|muess\w*|musst|muss) (?:\w+ ){0,3}nicht (?:\w+ )?"
    r"(?:zurueckzurufen|zurueckrufen|rueckrufen)\b"
)
"""'No need to ring back': the words of calling back, said to rule it out."""


def read_intents(folded: str, appointments: str, lex: Lexicon, state: CallState) -> tuple[set[Intent], str]:
    """The intents that cue words show, and the kind of an emergency or a privacy request.

    `appointments`: the folded words with every service called 'termin'.
    """
    intents: set[Intent] = set()
    detail = ""
    danger = danger_in(folded, lex)
    if danger is not None:
        return {Intent.EMERGENCY}, danger
    restricts = found(lex.privacy_kinds["restriction"], folded) is not None
    for kind, patterns in lex.privacy_kinds.items():
        if kind == "withdrawal" and state.consent in RECORDED:
            continue
        said_of_data = _NOT_ERASED.sub(" ", folded) if kind == "erasure" and restricts else folded
        if found(patterns, said_of_data):
            intents.add(Intent.PRIVACY)
            detail = kind
            break
    unasked = NO_CALLBACK.sub(" ", folded)
    if unasked != folded:
        intents.add(Intent.NO_CALLBACK)
    if state.goal in (Goal.NONE, Goal.BOOK) and HAS_A_MATTER.search(folded) is None:
        unasked = REACHED_ON.sub(" ", unasked)
    unasked = HABIT.sub(" ", NOTHING_YET.sub(" ", NOT_PUT_THROUGH.sub(" ", unasked)))
    if NO_APPOINTMENT.search(unasked):
        unasked = NO_APPOINTMENT.sub(" ", unasked)
        intents.add(Intent.DECLINE)
    if state.ask is Ask.MESSAGE_OFFER and NO_MESSAGE.search(unasked):
        unasked = NO_MESSAGE.sub(" ", unasked)
        intents.add(Intent.DECLINE)
    if "list" in unasked and NO_WAITLIST.search(unasked):
        unasked = NO_WAITLIST.sub(" ", unasked)
        if state.ask is Ask.WAITLIST:
            intents.add(Intent.DECLINE)
    if state.goal is Goal.NONE and (asked := ABOUT_A_VISIT.search(unasked)) is not None:
        unasked = unasked.replace(asked["visit"], " ")
        appointments = appointments.replace(asked["visit"].replace("appointment", "termin"), " ")
    unasked = _MEANT_TO_LEAVE_ONE.sub(" ", unasked)
    in_time = IF_LATE.sub(" ", unasked)
    if in_time != unasked and (state.goal is Goal.BOOK or ASKS_SOMETHING.search(in_time)):
        unasked = in_time
    unasked = FORGOT_TO_DROP.sub(" ", NOT_TOLD.sub(" ", OR_ELSE_LATE.sub(" ", unasked)))
    for ruled_out in (NOT_MOVED, NOT_DROPPED):
        first = ruled_out.search(unasked)
        if first is not None and ASKS_WHETHER.search(unasked[: first.start()]) is None:
            unasked = ruled_out.sub(" ", unasked)
    for intent, patterns in lex.intents.items():
        if found(patterns, unasked):
            intents.add(intent)
    if Intent.GROUP in intents and not found(lex.intents[Intent.GROUP], VISITORS.sub(" ", unasked)):
        intents.discard(Intent.GROUP)
    if Intent.ABUSE in intents and not found(lex.intents[Intent.ABUSE], NOT_YOU.sub(" ", unasked)):
        intents.discard(Intent.ABUSE)
    place = TOLD_PLACE.sub(" ", unasked)
    if place != unasked and not found(lex.intents[Intent.WRONG_NUMBER], place):
        intents.discard(Intent.WRONG_NUMBER)
    said = folded.split()
    ending = " ".join(said[-6:]) if len(said) > 10 else folded
    if Intent.GOODBYE in intents and found(lex.intents[Intent.GOODBYE], ending) is None:
        intents.discard(Intent.GOODBYE)  # inside a story it ends nothing: "das ist alles so kompliziert"
    settled = {Intent.MOVE, Intent.CANCEL, Intent.PRIVACY, Intent.THIRD_PARTY, Intent.MESSAGE}
    instead = _INSTEAD.search(folded) is not None or _LATE_FOR_ONE.search(appointments) is not None
    replaces = Intent.MESSAGE in intents and instead
    if replaces:
        settled.discard(Intent.MESSAGE)
    if not intents & settled and one_beside_it(appointments):
        intents.add(Intent.BOOK)
    elif not intents & settled and (state.goal is not Goal.BOOK or state.ask is Ask.SERVICE):
        standing = read_standing(folded, appointments)
        if standing is None and state.turns <= 1 and counted_from_own(folded):
            standing = Intent.MOVE
        opens = state.turns <= 1 and state.goal is Goal.NONE
        if standing in (None, Intent.LOOKUP) and opens and in_place_of_a_day(folded, appointments):
            standing = Intent.MOVE
        talked = state.facts.service_id is not None or state.said.get("want_it")
        if standing is None and state.goal is Goal.NONE and not talked and Intent.BOOK not in intents:
            standing = hindered_on_a_day(folded, appointments)
        if standing is not None:
            intents.add(standing)
        if replaces and standing is Intent.MOVE:
            intents.discard(Intent.MESSAGE)
    return intents, detail


_MEANT_TO_LEAVE_ONE = re.compile(
    r"\b(?:was|were|i'd|expected|expecting) (?:just |only )?"
    r"(?:going to|gonna|about to|planning to|to) leave (?:you )?(?:a|my) (?:voice)? ?(?:message|mail)\b|"
    r"\b(?:wollt\w*|haett\w*) (?:\w+ ){0,3}?eigentlich (?:\w+ ){0,3}?auf(?:s| das| den) "
    r"(?:band|anrufbeantworter)\b(?: sprechen| gesprochen)?"
)
"""'I thought you'd be shut, I was going to leave a message': told, and none is left."""
_LATE_FOR_ONE = re.compile(
    r"\blate for (?:my|our) (?:\w+ )?termin (?:on|next|tomorrow|this)\b.*\b(?:can|could) (?:i|we) come\b"
)
"""'I'm running late for my massage on Thursday, can I come at half ten?'"""
_INSTEAD = re.compile(
    r"\b(?:can|could) (?:i|we|you) (?:[\w']+ ){0,6}instead\b|"
    r"\b(?:kann|koennt\w*|koennen|geht|ginge) (?:\w+ ){0,6}(?:stattdessen|dafuer)\b"
)
"""'I'm stuck in traffic, could I come at eleven instead?' asks for another time and tells nothing."""
_NOT_ERASED = re.compile(
    r"\b(?:nicht|nix|ohne|not|don't|without) (?:\w+ ){0,3}(?:loesch\w*|geloescht|delet\w*|eras\w*)\b"
)
"""'Nicht löschen, nur sperren': what is asked for is the other thing."""
