"""Cues that contradict each other within a turn: which one wins. Pure.

`RULES` is the table: each rule runs where one of its intents was heard, in this order, on what those
before it have left. Each takes a wish away, or puts the one that is meant in its place.
"""

from __future__ import annotations

from collections.abc import Callable

from agents.dialogue.hearing.answers import wants_no_other
from agents.dialogue.hearing.asked_again import said_again
from agents.dialogue.hearing.basics import NAME_ASKS, PHONE_ASKS, plain
from agents.dialogue.hearing.between_answers import asks_beside_a_change
from agents.dialogue.hearing.costs_of_cancelling import asks_what_cancelling_costs
from agents.dialogue.hearing.cues import Cues
from agents.dialogue.hearing.message_added import only_tells
from agents.dialogue.hearing.rung_back import only_rings_again
from agents.dialogue.lexicon.asked_of_own import MISSED_CALL
from agents.dialogue.lexicon.changes import COMES_LATE, DROPPED_AFTER_ALL, DROPS, MOVES
from agents.dialogue.lexicon.contradictions import (
    AGREES_FIRST,
    APPOINTMENT,
    BACK,
    BESIDE_A_PERSON,
    FOR_ONES_OWN,
    LEAVES,
    LEAVES_TOO,
    MISDIALLED,
    MOVES_A_BOOKING,
    OF_A_RECORDING,
    RATHER_A_HUMAN,
    SOMEBODY_RINGS,
    THEY_RING,
    WRITE_DOWN,
)
from agents.dialogue.lexicon.house_questions import MAY_BRING
from agents.dialogue.lexicon.lines import HAS_A_MATTER
from agents.dialogue.lexicon.message_offered import NO_MESSAGE, ONLY_REGARDS
from agents.dialogue.lexicon.new_details import hands_over
from agents.dialogue.lexicon.persons import CALLS_AGAIN, SIZE_OF_A_HOUSE
from agents.dialogue.lexicon.standing import CANNOT, COMES_SOON
from agents.dialogue.lexicon.waiting import OFF_THE_LIST
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask, CallState, Goal


def tidy(intents: set[Intent], meaning: Meaning, folded: str, state: CallState) -> None:
    """Resolve cues that contradict each other: the more special one wins. Changes `intents`."""
    cues = Cues(intents, meaning, folded, state)
    for concerned, rule in RULES:
        if not concerned or not intents.isdisjoint(concerned):
            rule(cues)


_OTHER_WISHES = {Intent.BOOK, Intent.MOVE, Intent.CANCEL, Intent.LOOKUP, Intent.CALLBACK}


def _puts_right(folded: str, meaning: Meaning, state: CallState) -> bool:
    """'Not four, make it half past four, my lecture is finishing late': another time, no message."""
    if state.ask not in (Ask.READBACK, Ask.OFFER) or meaning.when is None:
        return False
    return any(window.exact for window in meaning.when.windows) and WRITE_DOWN.search(folded) is None


def _right_house(cues: Cues) -> None:
    """Whoever wishes for a service has rung the right house."""
    if cues.meaning.service_id and not MISDIALLED.search(cues.folded):
        cues.drop(Intent.WRONG_NUMBER)


def _costs_of_cancelling(cues: Cues) -> None:
    """'What would it cost if I cancelled?' cancels nothing."""
    if asks_what_cancelling_costs(cues.folded, cues.state):
        cues.drop(Intent.CANCEL, Intent.MOVE, Intent.LOOKUP, Intent.BOOK, Intent.THIRD_PARTY)
        cues.put(Intent.QUESTION)


def _of_this_call(cues: Cues) -> None:
    """'How long is this kept?' asks for no data."""
    if cues.meaning.topic in {"kept", "listening", "recording"}:
        cues.drop(Intent.FOREIGN_DATA, Intent.THIRD_PARTY, Intent.PRIVACY_INFO)


def _only_what_there_is(cues: Cues) -> None:
    """'Which services have you got?' books nothing yet."""
    if cues.meaning.topic == "services" and cues.meaning.when is None:
        cues.drop(Intent.BOOK)


def _new_details(cues: Cues) -> None:
    """'Can you take down my new address?' is a message."""
    meaning = cues.meaning
    if cues.state.goal is not Goal.NONE or cues.intents & _OTHER_WISHES or meaning.service_id:
        return
    if hands_over(cues.folded):
        cues.drop(Intent.PRIVACY)
        cues.put(Intent.MESSAGE)
        if meaning.topic is not None and meaning.topic.startswith(("knowledge:", "unknown")):
            cues.drop(Intent.QUESTION)


def _recording_or_data(cues: Cues) -> None:
    """What is to be deleted: the recording, or all that is stored."""
    if cues.has(Intent.PRIVACY, Intent.CONSENT_WITHDRAWN):
        recording = OF_A_RECORDING.search(cues.folded)
        cues.drop(Intent.PRIVACY if recording else Intent.CONSENT_WITHDRAWN)


def _privacy_first(cues: Cues) -> None:
    """A request about one's data is nothing else beside it."""
    if cues.has(Intent.PRIVACY):
        cues.drop(
            Intent.PRIVACY_INFO,
            Intent.ROBOT,
            Intent.CALLBACK,
            Intent.FOREIGN_DATA,
            Intent.QUESTION,
            Intent.CANCEL,
            Intent.BOOK,
            Intent.MESSAGE,
            Intent.LOOKUP,
        )


def _who_listens(cues: Cues) -> None:
    """'Hört da ein Mensch mit?' asks for none."""
    if cues.meaning.topic in {"listening", "recording"}:
        cues.drop(Intent.ROBOT, Intent.HUMAN)


def _privacy_answered(cues: Cues) -> None:
    """The question about privacy has its own answer."""
    if cues.has(Intent.PRIVACY_INFO):
        cues.drop(Intent.QUESTION)


def _after_somebody(cues: Cues) -> None:
    """Who asks after somebody else books nothing; with a service or a day for one's own, it is a wish."""
    meaning = cues.meaning
    if not cues.has(Intent.THIRD_PARTY):
        return
    wishes = meaning.staff_id and (meaning.when or meaning.service_id or cues.has(Intent.CALLBACK))
    if wishes or FOR_ONES_OWN.search(cues.folded):
        cues.drop(Intent.THIRD_PARTY)
    else:
        cues.drop(Intent.BOOK, Intent.LOOKUP, Intent.QUESTION, Intent.FOREIGN_DATA)


def _data_of_others(cues: Cues) -> None:
    """Nothing of others is looked up."""
    if cues.has(Intent.FOREIGN_DATA):
        cues.drop(Intent.BOOK, Intent.QUESTION, Intent.LOOKUP)


def _looked_up_or_new(cues: Cues) -> None:
    """'A haircut, I can't do Thursdays' speaks of a new one; else one that stands is looked up only."""
    if not cues.has(Intent.LOOKUP):
        return
    new = cues.meaning.service_id and cues.state.goal is Goal.NONE and CANNOT.search(cues.folded)
    if new:
        cues.drop(Intent.LOOKUP)
    else:
        cues.drop(Intent.BOOK, Intent.ASAP)
        if not asks_beside_a_change(cues.meaning):
            cues.drop(Intent.QUESTION)


def _asks_about_a_visit(cues: Cues) -> None:
    """'I've an appointment later, where can I park?' books none."""
    asks = cues.has(Intent.BOOK, Intent.QUESTION)
    if asks and (COMES_SOON.search(cues.folded) or MAY_BRING.search(cues.folded)):
        cues.drop(Intent.BOOK)


def _comes_late(cues: Cues) -> None:
    """'I'll be ten minutes late' moves nothing."""
    late = cues.has(Intent.MOVE, Intent.MESSAGE) and COMES_LATE.search(cues.folded)
    if late and not MOVES.search(cues.folded):
        cues.drop(Intent.MOVE, Intent.BOOK)


def _moved_or_dropped(cues: Cues) -> None:
    """Who moves or cancels books nothing; of both, what is said more plainly."""
    if not (cues.has(Intent.MOVE) or cues.has(Intent.CANCEL)):
        return
    cues.drop(Intent.BOOK, Intent.LOOKUP)
    if not asks_beside_a_change(cues.meaning):
        cues.drop(Intent.QUESTION)
    if cues.has(Intent.MOVE, Intent.CANCEL):
        folded = cues.folded
        only_drops = DROPS.search(folded) and not MOVES.search(folded) and cues.meaning.when is None
        not_moved = "nicht verschieb" in folded or "statt verschieb" in folded
        dropped = only_drops or not_moved or DROPPED_AFTER_ALL.search(folded)
        cues.drop(Intent.MOVE if dropped else Intent.CANCEL)


def _robot_or_human(cues: Cues) -> None:
    """'Am I talking to a human?' asks for none."""
    if cues.has(Intent.ROBOT, Intent.HUMAN) and not RATHER_A_HUMAN.search(cues.folded):
        cues.drop(Intent.HUMAN)


def _a_person(cues: Cues) -> None:
    """A wish for a person comes first, unless it is a message for one, or an appointment with one."""
    if not cues.has(Intent.HUMAN):
        return
    meaning = cues.meaning
    if (cues.has(Intent.MESSAGE) and LEAVES.search(cues.folded)) or (
        meaning.service_id and BESIDE_A_PERSON.search(cues.folded)
    ):
        cues.drop(Intent.HUMAN)
    elif meaning.service_id and meaning.when and APPOINTMENT.search(cues.folded):
        cues.drop(Intent.HUMAN)
        cues.put(Intent.BOOK)
    else:
        cues.drop(Intent.ROBOT, Intent.QUESTION, Intent.BOOK, Intent.MESSAGE)


def _thinks(cues: Cues) -> None:
    """'Da muss ich erst mal überlegen', said to 'when?': the answer is thought about, and nobody leaves."""
    if cues.has(Intent.WAIT, Intent.LATER) and cues.state.ask in (Ask.SERVICE, Ask.WHEN, Ask.OFFER):
        cues.drop(Intent.LATER)


def _rung_back(cues: Cues) -> None:
    """A call back is asked for, unless the words only sound so: 'ring me if something comes up'."""
    meaning, folded = cues.meaning, cues.folded
    if cues.has(Intent.CALLBACK, Intent.WAITLIST) and not BACK.search(folded):
        cues.drop(Intent.CALLBACK)
    if cues.has(Intent.CALLBACK, Intent.LATER):
        cues.drop(Intent.CALLBACK if CALLS_AGAIN.search(folded) else Intent.LATER)
    elif cues.has(Intent.CALLBACK) and only_rings_again(cues.folded, cues.state.language):
        cues.drop(Intent.CALLBACK)
        cues.put(Intent.LATER)  # "let me check with my husband, I'll call back"
    if not cues.has(Intent.CALLBACK):
        return
    matter = SOMEBODY_RINGS.search(folded) and HAS_A_MATTER.search(folded)
    if meaning.name and f"call me {plain(meaning.name)}" in folded:
        cues.drop(Intent.CALLBACK)  # "they call me Grace"
    elif meaning.phone and meaning.service_id and not matter:
        cues.drop(Intent.CALLBACK)  # "and you can ring me on ..." gives a number
    elif cues.state.said.get("third_party") and THEY_RING.search(folded):
        cues.drop(Intent.CALLBACK)  # "sie soll mich anrufen" of a wife is passed on, and nobody here rings
        cues.put(Intent.MESSAGE)
    else:
        cues.drop(Intent.HUMAN, Intent.MESSAGE, Intent.QUESTION)


def _size_of_a_house(cues: Cues) -> None:
    """'A house for four' is no group."""
    if SIZE_OF_A_HOUSE.search(cues.folded):
        cues.drop(Intent.GROUP)


def _off_the_list(cues: Cues) -> None:
    """To be taken off the waiting list is a message."""
    if OFF_THE_LIST.search(cues.folded):
        cues.drop(Intent.WAITLIST, Intent.CANCEL, Intent.MOVE, Intent.BOOK)
        cues.put(Intent.MESSAGE)


def _told_or_rung(cues: Cues) -> None:
    """'I had a missed call from you' wants somebody to ring; 'just so you know' only tells."""
    others = {*_OTHER_WISHES, Intent.MESSAGE, Intent.HUMAN, Intent.PRIVACY, Intent.THIRD_PARTY}
    other = cues.intents & others
    if cues.state.goal is not Goal.NONE or cues.meaning.service_id or other - {Intent.BOOK}:
        return
    if not other and MISSED_CALL.search(cues.folded):
        cues.put(Intent.CALLBACK)
    elif cues.state.ask is not Ask.MESSAGE_OFFER and only_tells(cues.folded, cues.state):
        cues.drop(Intent.BOOK, Intent.QUESTION, Intent.LATER)
        cues.put(Intent.MESSAGE)


def _advice(cues: Cues) -> None:
    """Advice is asked for, unless something is to be written down, or a service is named to be booked."""
    told = WRITE_DOWN.search(cues.folded) or COMES_LATE.search(cues.folded)
    if cues.has(Intent.MESSAGE) and told:
        cues.drop(Intent.ADVICE)
    elif cues.meaning.service_id and cues.meaning.topic in ("price", "duration"):
        cues.drop(Intent.ADVICE)  # "was kostet denn so eine Diagnose?", where it is a service
    elif cues.meaning.service_id and any("diagnos" in plain(span) for span in cues.meaning.spans):
        cues.drop(Intent.ADVICE)  # "ich bringe die Maschine zur Diagnose"
    elif cues.has(Intent.BOOK) and cues.meaning.service_id and "?" not in cues.meaning.words:
        cues.drop(Intent.ADVICE)  # "I'm not sure whether I need all that, so I wanted to book a review"
    else:
        cues.drop(Intent.QUESTION, Intent.CANCEL, Intent.MOVE, Intent.BOOK)


def _robot_and_abuse(cues: Cues) -> None:
    """Both have an answer of their own."""
    if cues.has(Intent.ROBOT):
        cues.drop(Intent.QUESTION, Intent.REPEAT)
    if cues.has(Intent.ABUSE):
        cues.drop(Intent.QUESTION, Intent.ROBOT)


def _only_waits(cues: Cues) -> None:
    """'One moment' before a fact or a wish holds nobody up."""
    others = cues.intents - {Intent.WAIT, Intent.THANKS, Intent.DECLINE}
    if len(cues.folded.split()) > _FEW or cues.meaning.facts or others:
        cues.drop(Intent.WAIT)


def _no_goodbye(cues: Cues) -> None:
    """'That's it, yeah' to a question for the name ends nothing, nor does a greeting, nor a first wish."""
    meaning, state = cues.meaning, cues.state
    agrees = AGREES_FIRST.match(cues.folded) is not None and LEAVES_TOO.search(cues.folded) is None
    opens = state.turns <= 1
    greets = cues.has(Intent.GREETING) and len(cues.folded.split()) < _SHORT
    if (state.ask in (*NAME_ASKS, *PHONE_ASKS) and agrees) or (opens and (greets or meaning.facts)):
        cues.drop(Intent.GOODBYE)


def _time_on_the_table(cues: Cues) -> None:
    """'Can you change that to eleven?' speaks of the time that is being booked."""
    if cues.state.goal is Goal.BOOK and not MOVES_A_BOOKING.search(cues.folded):
        cues.drop(Intent.MOVE)


def _no_message(cues: Cues) -> None:
    """A wish for a service, another time, or 'ausrichten brauchst du nichts', is no message."""
    books = cues.has(Intent.BOOK) and cues.meaning.service_id
    if books or NO_MESSAGE.search(cues.folded) or _puts_right(cues.folded, cues.meaning, cues.state):
        cues.drop(Intent.MESSAGE)
    if cues.state.noted and cues.state.ask is Ask.MORE and ONLY_REGARDS.match(cues.folded):
        cues.drop(Intent.MESSAGE)


def _at_any_time(cues: Cues) -> None:
    """'As soon as you can' counts only where no time and no choice is said."""
    meaning, state = cues.meaning, cues.state
    timed = meaning.when is not None and meaning.when.windows
    if timed or (meaning.choice and meaning.choice != "none"):
        cues.drop(Intent.ASAP, Intent.ANY_TIME)
    if meaning.staff_any:
        cues.drop(Intent.ANY_TIME)
    if state.ask in NAME_ASKS or state.ask in PHONE_ASKS:
        cues.drop(Intent.ASAP)


def _no_other(cues: Cues) -> None:
    """'No, I don't need another appointment.'"""
    if cues.state.ask is Ask.MORE and cues.meaning.when is None and wants_no_other(cues.folded):
        cues.drop(Intent.BOOK, Intent.CANCEL, Intent.MOVE)


def _declines_nothing(cues: Cues) -> None:
    """A time that is wished for, or a yes, is no refusal."""
    meaning = cues.meaning
    leaves = cues.has(Intent.GOODBYE) and not meaning.service_id
    told = meaning.when is not None and (bool(meaning.when.windows) or cues.state.goal is not Goal.NONE)
    if (told and not leaves) or meaning.yesno == "yes":
        cues.drop(Intent.DECLINE)


def _asked_already(cues: Cues) -> None:
    """What is being asked about is not wished for anew."""
    state = cues.state
    if state.goal is Goal.CANCEL and not cues.has(Intent.MOVE) and state.ask is Ask.CANCEL_CONFIRM:
        cues.drop(Intent.CANCEL)
    if state.goal is Goal.MOVE and state.ask in (Ask.MOVE_WHEN, Ask.READBACK, Ask.OFFER):
        cues.drop(Intent.MOVE)


_SHORT, _FEW = 3, 6
"""Words of a turn that is hardly more than its cue."""
Rule = Callable[[Cues], None]
_ANY: frozenset[Intent] = frozenset()


def _of(*intents: Intent) -> frozenset[Intent]:
    return frozenset(intents)


RULES: tuple[tuple[frozenset[Intent], Rule], ...] = (
    (_of(Intent.WRONG_NUMBER), _right_house),
    (_of(Intent.CANCEL, Intent.MOVE, Intent.THIRD_PARTY), _costs_of_cancelling),
    (_of(Intent.FOREIGN_DATA, Intent.THIRD_PARTY, Intent.PRIVACY_INFO), _of_this_call),
    (_of(Intent.BOOK), _only_what_there_is),
    (_ANY, _new_details),
    (_of(Intent.PRIVACY), _recording_or_data),
    (_of(Intent.PRIVACY), _privacy_first),
    (_of(Intent.ROBOT, Intent.HUMAN), _who_listens),
    (_of(Intent.PRIVACY_INFO), _privacy_answered),
    (_of(Intent.THIRD_PARTY), _after_somebody),
    (_of(Intent.FOREIGN_DATA), _data_of_others),
    (_of(Intent.LOOKUP), _looked_up_or_new),
    (_of(Intent.QUESTION), _asks_about_a_visit),
    (_of(Intent.MOVE), _comes_late),
    (_of(Intent.MOVE, Intent.CANCEL), _moved_or_dropped),
    (_of(Intent.HUMAN), _robot_or_human),
    (_of(Intent.HUMAN), _a_person),
    (_of(Intent.WAIT), _thinks),
    (_of(Intent.CALLBACK), _rung_back),
    (_of(Intent.GROUP), _size_of_a_house),
    (_of(Intent.WAITLIST), _off_the_list),
    (_ANY, _told_or_rung),
    (_of(Intent.ADVICE), _advice),
    (_of(Intent.ROBOT, Intent.ABUSE), _robot_and_abuse),
    (_of(Intent.WAIT), _only_waits),
    (_of(Intent.REPEAT), said_again),
    (_of(Intent.GOODBYE), _no_goodbye),
    (_of(Intent.MOVE), _time_on_the_table),
    (_of(Intent.MESSAGE), _no_message),
    (_of(Intent.ASAP, Intent.ANY_TIME), _at_any_time),
    (_of(Intent.BOOK, Intent.CANCEL, Intent.MOVE), _no_other),
    (_of(Intent.DECLINE), _declines_nothing),
    (_of(Intent.CANCEL, Intent.MOVE), _asked_already),
)
"""What each rule is about (nothing: any turn), and the rule."""
