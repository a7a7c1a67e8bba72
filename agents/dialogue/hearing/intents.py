"""What a turn asks for, from cue words; contradictions are resolved here. Pure."""

from __future__ import annotations

import re

from agents.dialogue.hearing.answers import wants_no_other
from agents.dialogue.hearing.basics import NAME_ASKS, PHONE_ASKS, plain
from agents.dialogue.hearing.dangers import danger_in
from agents.dialogue.hearing.standing import (
    counted_from_own,
    hindered_on_a_day,
    in_place_of_a_day,
    one_beside_it,
    read_standing,
)
from agents.dialogue.hearing.topics import asks_what_cancelling_costs
from agents.dialogue.lexicon import Lexicon, found
from agents.dialogue.lexicon.asides import NOT_YOU, TOLD_PLACE
from agents.dialogue.lexicon.asked_of_own import JUST_TELLS, MISSED_CALL
from agents.dialogue.lexicon.changes import (
    ASKS_SOMETHING,
    ASKS_WHETHER,
    COMES_LATE,
    DROPPED_AFTER_ALL,
    DROPS,
    IF_LATE,
    MOVES,
    NOT_DROPPED,
    NOT_MOVED,
    OR_ELSE_LATE,
)
from agents.dialogue.lexicon.house_questions import MAY_BRING
from agents.dialogue.lexicon.lines import HAS_A_MATTER, REACHED_ON
from agents.dialogue.lexicon.new_details import hands_over
from agents.dialogue.lexicon.persons import CALLS_AGAIN, SIZE_OF_A_HOUSE, VISITORS
from agents.dialogue.lexicon.refusing import (
    NO_APPOINTMENT,
    NO_MESSAGE,
    NOT_PUT_THROUGH,
    NOT_TOLD,
    NOTHING_YET,
)
from agents.dialogue.lexicon.standing import CANNOT, COMES_SOON
from agents.dialogue.lexicon.waiting import NO_WAITLIST, OFF_THE_LIST
from agents.dialogue.meaning import Intent, Meaning
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
    unasked = NOTHING_YET.sub(" ", NOT_PUT_THROUGH.sub(" ", unasked))
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
    in_time = IF_LATE.sub(" ", unasked)
    if in_time != unasked and (state.goal is Goal.BOOK or ASKS_SOMETHING.search(in_time)):
        unasked = in_time
    unasked = NOT_TOLD.sub(" ", OR_ELSE_LATE.sub(" ", unasked))
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
    replaces = Intent.MESSAGE in intents and _INSTEAD.search(folded) is not None
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
        if standing is None and state.goal is Goal.NONE and Intent.BOOK not in intents:
            standing = hindered_on_a_day(folded, appointments)
        if standing is not None:
            intents.add(standing)
        if replaces and standing is Intent.MOVE:
            intents.discard(Intent.MESSAGE)
    return intents, detail


_INSTEAD = re.compile(
    r"\b(?:can|could) (?:i|we|you) (?:[\w']+ ){0,6}instead\b|"
    r"\b(?:kann|koennt\w*|koennen|geht|ginge) (?:\w+ ){0,6}(?:stattdessen|dafuer)\b"
)
"""'I'm stuck in traffic, could I come at eleven instead?' asks for another time and tells nothing."""
_NOT_ERASED = re.compile(
    r"\b(?:nicht|nix|ohne|not|don't|without) (?:\w+ ){0,3}(?:loesch\w*|geloescht|delet\w*|eras\w*)\b"
)
"""'Nicht löschen, nur sperren': what is asked for is the other thing."""
_LEAVES = re.compile(
    r"\b(?:leave|pass|take|give|have|got|record) (?:\w+ ){0,3}(?:message|on)\b|\bnachricht (?:fuer|an)\b|"
    r"\btell (?:him|her|them)\b|\bmessage (?:for|to)\b|\blet (?:him|her|them) know\b"
)


_WRITE_DOWN = re.compile(
    r"\b(?:als nachricht|(?:eine |ne |folgende )?nachricht (?:auf\w*|hinterlass\w*|notier\w*|fuer|an)|"
    r"richten sie|ausricht\w*|weitergeben|schreib\w* (?:sie )?(?:\w+ ){0,3}auf|notier\w*|"
    r"(?:leave|take|pass|write) (?:\w+ ){0,3}(?:message|on|down)|as a message|"
    r"tell (?:him|her|them|mrs?|ms)|let (?:him|her|them) know)\b"
)
"""What is to be written down for the team asks for no advice."""


_SOMEBODY_RINGS = re.compile(
    r"\b(?:jemand|wer|wen|einer|eine|someone|somebody|anyone) (?:\w+ ){0,5}?"
    r"(?:zurueck\w*|anrufen|melden|(?:ring|call|phone|get)(?: back)?(?: to)? (?:me|us))\b|"
    r"\b(?:um|einen|nen|n) rueckruf\b|\b(?:a|for a) call ?back\b"
)
"""'Eine Frage zur Rechnung, da müsst mich jemand zurückrufen': asked for, whatever number is given."""


_THEY_RING = re.compile(
    r"\b(?:sie|er|die|der|mein\w* \w+) (?:soll|moechte|kann|muss|koennte)\b|\bdass (?:sie|er)\b|"
    r"\b(?:he|she|they) (?:should|can|could|needs?|has|have|must|ought)\b|"
    r"\b(?:tell|ask|get|have) (?:him|her|them|my \w+)\b"
)
"""Somebody who is asked after is to ring the caller."""
_APPOINTMENT = re.compile(r"\b(?:\w*termin|appointment)\b")
_AGREES_FIRST = re.compile(r"(?:ja|jo|genau|yes|yeah|yep|that's it|that's right)\b")
_LEAVES_TOO = re.compile(
    r"\b(?:bye|goodbye|tschuess\w*|wiederhoeren|wiedersehen|ciao|see you|no|nein|cancel|thanks?|danke)\b"
)
_OF_A_RECORDING = re.compile(r"\b(?:auf(?:nahme|zeichn\w*|genommen|nehmen)|mitschn\w*|record\w*)\b")
_FOR_ONES_OWN = re.compile(r"\bfuer (?:mein|unser)|\bfor (?:my|our)")
_RATHER_A_HUMAN = re.compile(
    r"\b(?:will|moechte|wollt\w*|verbind\w*|wuerde? (?:\w+ ){0,3}?gern\w*|lieber|kein\w*|nicht|"
    r"(?<!am i )(?<!is this )not|want|need|rather|sooner|prefer|"
    r"put me|get me|let me|can i|could i|kann ich|koennte ich|brauche)\b"
)
_BACK = re.compile(r"zurueck|rueckruf|\bback\b")
_MOVES_A_BOOKING = re.compile(
    r"\b(?:appointment|booking|termin\w*|reschedul\w*|pre ?pon\w*|postpon\w*|verschieb\w*|verleg\w*|"
    r"vorverleg\w*|umbuch\w*)\b|"
    r"\b(?:mov|shift|switch|swap|chang)\w* (?:my|our) "
    r"(?!(?:\w+ )?(?:time|day|name|number|mind|order)\b)"
)
_OTHER_WISHES = {Intent.BOOK, Intent.MOVE, Intent.CANCEL, Intent.LOOKUP, Intent.CALLBACK}


def _told_or_rung(intents: set[Intent], meaning: Meaning, folded: str, state: CallState) -> None:
    """'I had a missed call from you' wants somebody to ring; 'just so you know' only tells."""
    other = intents & {*_OTHER_WISHES, Intent.MESSAGE, Intent.HUMAN, Intent.PRIVACY, Intent.THIRD_PARTY}
    if state.goal is not Goal.NONE or meaning.service_id or other - {Intent.BOOK}:
        return
    if not other and MISSED_CALL.search(folded):
        intents.add(Intent.CALLBACK)
    elif state.ask is not Ask.MESSAGE_OFFER and JUST_TELLS.search(folded):
        intents -= {Intent.BOOK, Intent.QUESTION, Intent.LATER}
        intents.add(Intent.MESSAGE)


def _puts_right(folded: str, meaning: Meaning, state: CallState) -> bool:
    """'Not four, make it half past four, my lecture is finishing late': another time, no message."""
    if state.ask not in (Ask.READBACK, Ask.OFFER) or meaning.when is None:
        return False
    return any(window.exact for window in meaning.when.windows) and _WRITE_DOWN.search(folded) is None


_MISDIALLED = re.compile(
    r"\b(?:verwaehlt|falsch verbunden|falsche\w* (?:nummer|anschluss)|wrong (?:number|line)|misdiall?ed)\b"
)


def tidy(intents: set[Intent], meaning: Meaning, folded: str, state: CallState) -> None:
    """Resolve cues that contradict each other: the more special one wins."""
    length = len(folded.split())
    if Intent.WRONG_NUMBER in intents and meaning.service_id and not _MISDIALLED.search(folded):
        intents.discard(Intent.WRONG_NUMBER)  # whoever wishes for a service has rung the right house
    if Intent.CANCEL in intents and asks_what_cancelling_costs(folded, state):
        intents -= {Intent.CANCEL, Intent.MOVE, Intent.LOOKUP, Intent.BOOK}
        intents.add(Intent.QUESTION)
    if meaning.topic in {"kept", "listening", "recording"}:
        intents -= {Intent.FOREIGN_DATA, Intent.THIRD_PARTY, Intent.PRIVACY_INFO}
    if meaning.topic == "services" and meaning.when is None:
        intents.discard(Intent.BOOK)
    if (
        state.goal is Goal.NONE
        and not intents & _OTHER_WISHES
        and not meaning.service_id
        and hands_over(folded)
    ):
        intents.discard(Intent.PRIVACY)
        intents.add(Intent.MESSAGE)
        if meaning.topic is not None and meaning.topic.startswith(("knowledge:", "unknown")):
            intents.discard(Intent.QUESTION)  # "can you take down my new address" asks for none
    if Intent.PRIVACY in intents and Intent.CONSENT_WITHDRAWN in intents:
        recording = _OF_A_RECORDING.search(folded)
        intents.discard(Intent.PRIVACY if recording else Intent.CONSENT_WITHDRAWN)
    if Intent.PRIVACY in intents:
        intents -= {
            Intent.PRIVACY_INFO,
            Intent.ROBOT,
            Intent.CALLBACK,
            Intent.FOREIGN_DATA,
            Intent.QUESTION,
            Intent.CANCEL,
            Intent.BOOK,
            Intent.MESSAGE,
            Intent.LOOKUP,
        }
    if meaning.topic in {"listening", "recording"}:
        intents -= {Intent.ROBOT, Intent.HUMAN}  # "hört da ein Mensch mit?" asks for none
    if Intent.PRIVACY_INFO in intents:
        intents.discard(Intent.QUESTION)
    if Intent.THIRD_PARTY in intents:
        if (meaning.staff_id and (meaning.when is not None or meaning.service_id)) or _FOR_ONES_OWN.search(
            folded
        ):
            intents.discard(Intent.THIRD_PARTY)
        else:
            intents -= {Intent.BOOK, Intent.LOOKUP, Intent.QUESTION, Intent.FOREIGN_DATA}
    if Intent.FOREIGN_DATA in intents:
        intents -= {Intent.BOOK, Intent.QUESTION, Intent.LOOKUP}
    if Intent.LOOKUP in intents and meaning.service_id and state.goal is Goal.NONE and CANNOT.search(folded):
        intents.discard(Intent.LOOKUP)  # "a haircut, I can't do Thursdays" speaks of a new one
    if Intent.LOOKUP in intents:
        intents -= {Intent.BOOK, Intent.QUESTION, Intent.ASAP}
    if {Intent.BOOK, Intent.QUESTION} <= intents and (COMES_SOON.search(folded) or MAY_BRING.search(folded)):
        intents.discard(Intent.BOOK)  # "I've an appointment later, where can I park"
    if {Intent.MOVE, Intent.MESSAGE} <= intents and COMES_LATE.search(folded) and not MOVES.search(folded):
        intents -= {Intent.MOVE, Intent.BOOK}
    if Intent.MOVE in intents or Intent.CANCEL in intents:
        intents -= {Intent.BOOK, Intent.QUESTION, Intent.LOOKUP}
        if Intent.MOVE in intents and Intent.CANCEL in intents:
            only_drops = DROPS.search(folded) and not MOVES.search(folded) and meaning.when is None
            not_moved = "nicht verschieb" in folded or "statt verschieb" in folded
            dropped = only_drops or not_moved or DROPPED_AFTER_ALL.search(folded)
            intents.discard(Intent.MOVE if dropped else Intent.CANCEL)
    if Intent.ROBOT in intents and Intent.HUMAN in intents and not _RATHER_A_HUMAN.search(folded):
        intents.discard(Intent.HUMAN)
    if Intent.HUMAN in intents and Intent.MESSAGE in intents and _LEAVES.search(folded):
        intents.discard(Intent.HUMAN)  # "a message for the boss" is for a person, not a talk with one
    if Intent.HUMAN in intents and meaning.service_id and meaning.when and _APPOINTMENT.search(folded):
        intents.discard(Intent.HUMAN)  # "ich wollt mit Herrn Baumann sprechen, so ein Beratungstermin"
        intents.add(Intent.BOOK)
    if Intent.HUMAN in intents:
        intents -= {Intent.ROBOT, Intent.QUESTION, Intent.BOOK, Intent.MESSAGE}
    if {Intent.CALLBACK, Intent.WAITLIST} <= intents and not _BACK.search(folded):
        intents.discard(Intent.CALLBACK)  # "ring me if something comes up on Saturday"
    if {Intent.CALLBACK, Intent.LATER} <= intents:
        intents.discard(Intent.CALLBACK if CALLS_AGAIN.search(folded) else Intent.LATER)
    if Intent.GROUP in intents and SIZE_OF_A_HOUSE.search(folded):
        intents.discard(Intent.GROUP)
    if Intent.CALLBACK in intents and meaning.name and f"call me {plain(meaning.name)}" in folded:
        intents.discard(Intent.CALLBACK)  # "they call me Grace"
    if (
        Intent.CALLBACK in intents
        and meaning.phone
        and meaning.service_id
        and not (_SOMEBODY_RINGS.search(folded) and HAS_A_MATTER.search(folded))
    ):
        intents.discard(Intent.CALLBACK)  # "and you can ring me on ..." gives a number
    if Intent.CALLBACK in intents and state.said.get("third_party") and _THEY_RING.search(folded):
        intents.discard(
            Intent.CALLBACK
        )  # "sie soll mich anrufen" of a wife is passed on, and nobody here rings
        intents.add(Intent.MESSAGE)
    if Intent.CALLBACK in intents:
        intents -= {Intent.HUMAN, Intent.MESSAGE, Intent.QUESTION}
    if Intent.WAITLIST in intents and OFF_THE_LIST.search(folded):
        intents -= {Intent.WAITLIST, Intent.CANCEL, Intent.MOVE, Intent.BOOK}
        intents.add(Intent.MESSAGE)
    _told_or_rung(intents, meaning, folded, state)
    told = _WRITE_DOWN.search(folded) or COMES_LATE.search(folded)
    if {Intent.ADVICE, Intent.MESSAGE} <= intents and told:
        intents.discard(Intent.ADVICE)
    if {Intent.ADVICE, Intent.BOOK} <= intents and meaning.service_id and "?" not in meaning.words:
        intents.discard(Intent.ADVICE)  # "I'm not sure whether I need all that, so I wanted to book a review"
    if Intent.ADVICE in intents:
        intents -= {Intent.QUESTION, Intent.CANCEL, Intent.MOVE, Intent.BOOK}
    if Intent.ROBOT in intents:
        intents -= {Intent.QUESTION, Intent.REPEAT}
    if Intent.ABUSE in intents:
        intents -= {Intent.QUESTION, Intent.ROBOT}
    if Intent.WAIT in intents and (
        length > 6 or meaning.facts or intents - {Intent.WAIT, Intent.THANKS, Intent.DECLINE}
    ):
        intents.discard(Intent.WAIT)
    timed = meaning.when is not None and (
        state.ask is not Ask.OFFER or any(window.exact for window in meaning.when.windows)
    )
    named = meaning.name is not None and state.ask is Ask.NAME
    if Intent.REPEAT in intents and (length > 9 or timed or named):
        intents.discard(Intent.REPEAT)
    agrees = _AGREES_FIRST.match(folded) is not None and _LEAVES_TOO.search(folded) is None
    if Intent.GOODBYE in intents and state.ask in (*NAME_ASKS, *PHONE_ASKS) and agrees:
        intents.discard(Intent.GOODBYE)  # "that's it, yeah" to a question for the name ends nothing
    if Intent.GOODBYE in intents and (Intent.GREETING in intents and length < 3 and state.turns <= 1):
        intents.discard(Intent.GOODBYE)
    if Intent.GOODBYE in intents and state.turns <= 1 and meaning.facts:
        intents.discard(Intent.GOODBYE)
    if Intent.MOVE in intents and state.goal is Goal.BOOK and not _MOVES_A_BOOKING.search(folded):
        intents.discard(Intent.MOVE)  # "can you change that to eleven?" speaks of the time on the table
    if Intent.MESSAGE in intents and Intent.BOOK in intents and meaning.service_id:
        intents.discard(Intent.MESSAGE)
    if Intent.MESSAGE in intents and _puts_right(folded, meaning, state):
        intents.discard(Intent.MESSAGE)
    if (
        (Intent.ASAP in intents or Intent.ANY_TIME in intents)
        and meaning.when is not None
        and meaning.when.windows
    ):
        intents -= {Intent.ASAP, Intent.ANY_TIME}
    if meaning.choice and meaning.choice != "none":
        intents -= {Intent.ASAP, Intent.ANY_TIME}
    if Intent.ANY_TIME in intents and meaning.staff_any:
        intents.discard(Intent.ANY_TIME)
    if Intent.ASAP in intents and (state.ask in NAME_ASKS or state.ask in PHONE_ASKS):
        intents.discard(Intent.ASAP)
    if state.ask is Ask.MORE and meaning.when is None and wants_no_other(folded):
        intents -= {Intent.BOOK, Intent.CANCEL, Intent.MOVE}  # "no, I don't need another appointment"
    leaves = Intent.GOODBYE in intents and not meaning.service_id
    timed = meaning.when is not None and (bool(meaning.when.windows) or state.goal is not Goal.NONE)
    if Intent.DECLINE in intents and ((timed and not leaves) or meaning.yesno == "yes"):
        intents.discard(Intent.DECLINE)
    if state.goal is Goal.CANCEL and Intent.MOVE not in intents and state.ask is Ask.CANCEL_CONFIRM:
        intents.discard(Intent.CANCEL)
    if (
        state.goal is Goal.MOVE
        and Intent.MOVE in intents
        and state.ask in (Ask.MOVE_WHEN, Ask.READBACK, Ask.OFFER)
    ):
        intents.discard(Intent.MOVE)
