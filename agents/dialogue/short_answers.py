"""Short answers: a turn without new facts, read as the answer to the question that is open.

`ANSWERS` says who reads it. Used by `routing` only. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from agents.dialogue import booking_flow, message_flow, own_flow, side_flow
from agents.dialogue.flow import Flow
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.phones import bad_phone
from agents.dialogue.lexicon.refusing import HAS_HEARD_ENOUGH, ONLY_ASKED
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.remarks import refuses, tells_something
from agents.dialogue.state import Ask, Goal, Stage
from agents.dialogue.surname import was_asked_for_surname

LONG_TURN = 8
"""From so many words on, a turn that names nothing known is a story, not a mishearing."""


def _answer_intent(flow: Flow, meaning: Meaning) -> None:
    if meaning.yesno == "yes":
        if flow.state.said.get("ask_intent") or flow.state.said.get("missed_own") or flow.facts.service_id:
            flow.set(goal=Goal.BOOK)
            booking_flow.proceed(flow)
        else:
            flow.ask(Ask.INTENT, "ask_intent")
        return
    tale = len(meaning.words.split()) >= LONG_TURN and tells_something(meaning)  # "my mum can't see a thing"
    if meaning.has(Intent.DECLINE) or (meaning.yesno == "no" and not tale):
        if flow.state.stage is Stage.TRANSFER and "transferred" in flow.state.outcomes:
            side_flow.goodbye(flow)  # put through, and back only to hang up
        elif flow.state.said.get("want_it") or flow.state.said.get("missed_own"):
            flow.learn(service_id=None)
            flow.ask(Ask.MORE, "more")
        elif flow.state.said.get("ask_intent"):
            side_flow.goodbye(flow)
        else:
            flow.ask(Ask.INTENT, "ask_intent")
        return
    short = len(meaning.words.split()) < LONG_TURN
    if meaning.has(Intent.GREETING) and short and not flow.state.said.get("greet_back"):
        flow.ask(Ask.INTENT, "greet_back")
        return
    failures = flow.fail("intent")
    story = len(meaning.words.split()) >= LONG_TURN
    told = f"{flow.state.message_after} {meaning.words.strip()}" if failures > 1 else meaning.words.strip()
    flow.set(message_after=told[:500])
    if failures == 1:
        flow.ask(Ask.INTENT, "what_about" if story else "not_understood")
    elif failures == 2 and not (story and _TO_PASS_ON.search(plain(meaning.words))):
        if story:
            flow.say("i_see")  # a tale goes on: it is heard, and nothing has to be noted yet
        flow.ask(Ask.INTENT, "ask_intent")
    else:
        message_flow.offer(flow)


_TO_PASS_ON = re.compile(
    r"\b(?:ob|wissen|fragen|frage|whether|know if|wonder\w*|ask|tell (?:him|her|them|\w+)|let \w+ know|"
    r"ausricht\w*|weitergeb\w*|bescheid)\b"
)
"""A tale that asks something is passed on."""
_THIRD = 3


def _answer_service(flow: Flow, meaning: Meaning) -> None:
    if meaning.yesno == "yes" and flow.state.message_after and flow.state.failures.get("service"):
        flow.learn(message=flow.state.message_after)  # "... or shall I pass on a message?" "Yes, please."
        message_flow.begin(flow, "message")
        return
    failures = flow.fail("service")
    told_on = failures == _THIRD and tells_something(meaning) and not refuses(meaning)
    if (failures >= _THIRD and not told_on) or refuses(meaning):
        flow.set(message_after=meaning.words.strip()[:500] if meaning.yesno != "no" else "")
        message_flow.offer(flow)
        return
    if meaning.yesno == "yes" or failures == 2:
        booking_flow.ask_service(flow)
        return
    flow.say("i_see" if tells_something(meaning) else "missed")
    booking_flow.ask_service(flow)


def _answer_name(flow: Flow, meaning: Meaning) -> None:
    if was_asked_for_surname(flow.state):
        booking_flow.details(flow)  # "just Aoife will do": asked once, and that is enough
        return
    if meaning.has(Intent.DECLINE) or flow.fail("name") >= 3:
        message_flow.offer(flow)
        return
    flow.ask(Ask.NAME, "ask_name")


def _answer_attendee(flow: Flow, _meaning: Meaning) -> None:
    flow.fail("attendee")
    booking_flow.details(flow)


def _answer_email(flow: Flow, meaning: Meaning) -> None:
    if meaning.yesno == "no" or meaning.has(Intent.DECLINE):
        flow.learn(email_wanted=False)
    else:
        flow.fail("email")
    booking_flow.details(flow)


def _answer_phone(flow: Flow, meaning: Meaning) -> None:
    if meaning.detail == "emergency_number":
        flow.ask(Ask.PHONE, "phone_emergency")
        return
    if flow.fail("phone") >= 3:
        message_flow.offer(flow)
        return
    flow.ask(Ask.PHONE, bad_phone(meaning) if meaning.phone_bad else "ask_phone")


def _answer_readback(flow: Flow, meaning: Meaning) -> None:
    if meaning.yesno == "no" or meaning.choice == "none":
        if meaning.has(Intent.DECLINE) or flow.fail("readback_no") >= 2:
            _ask_after_refusal(flow)
        else:
            flow.set(readback=None)
            flow.ask(Ask.READBACK, "readback_no")
        return
    if flow.fail("readback") >= 3:
        message_flow.offer(flow)
        return
    if flow.state.readback is not None and flow.state.readback.played and meaning.yesno != "yes":
        flow.say("readback_unsure")
    booking_flow.details(flow)


def _ask_after_refusal(flow: Flow) -> None:
    """The caller does not want the time read back: give it free and ask for another."""
    flow.drop_choice()
    flow.learn(windows=())
    flow.set(offers=())
    if flow.fail("refusal") >= 2:
        message_flow.offer(flow)
    else:
        flow.ask(Ask.MOVE_WHEN if flow.state.goal is Goal.MOVE else Ask.WHEN, "ask_other_when")


def declines_it(flow: Flow, meaning: Meaning) -> bool:
    """'Would you like an appointment for it?' 'No thanks, not today': nothing is to be looked for."""
    state = flow.state
    if state.goal is not Goal.NONE or not state.said.get("want_it") or state.facts.service_id is None:
        return False
    if meaning.service_id or meaning.has(Intent.BOOK) or (meaning.when is not None and meaning.when.windows):
        return False
    return refuses(meaning)


def wants_no_more(flow: Flow, meaning: Meaning) -> bool:
    """'Mehr wollte ich gar nicht wissen', 'nein, heute nicht, danke', after a question was answered."""
    state = flow.state
    open_still = state.goal is Goal.NONE and state.ask is Ask.INTENT
    collecting = state.goal is Goal.BOOK and state.ask in (Ask.SERVICE, Ask.WHEN) and state.chosen is None
    if not (open_still or collecting) or "info" not in state.outcomes:
        return False
    if meaning.service_id or meaning.has(Intent.BOOK, Intent.QUESTION) or "?" in meaning.words:
        return False
    if meaning.when is not None and meaning.when.windows:
        return False
    folded = plain(meaning.words)
    if HAS_HEARD_ENOUGH.match(folded):
        side_flow.goodbye(flow)
        return True
    refuses = (meaning.yesno == "no" or meaning.has(Intent.DECLINE)) and len(folded.split()) < LONG_TURN
    if not (refuses and open_still) and ONLY_ASKED.search(folded) is None:
        return False
    flow.learn(service_id=None, service_choices=())
    flow.set(goal=Goal.NONE)
    flow.ask(Ask.MORE, "more")
    return True


def waitlist_answered(flow: Flow, meaning: Meaning) -> bool:
    """The answer to 'shall I put you on the waiting list?'; False where the turn says something new."""
    if meaning.facts:
        return False
    if meaning.yesno == "yes":
        message_flow.begin(flow, "waitlist")
    elif meaning.has(Intent.BOOK):
        flow.ask(Ask.WHEN, "ask_other_when")  # "no waiting list, I'd rather have a fixed appointment"
    elif meaning.yesno == "no" or meaning.has(Intent.DECLINE) or flow.fail("waitlist") >= 2:
        message_flow.offer(flow)
    else:
        flow.ask(Ask.WAITLIST, "ask_waitlist")
    return True


def no_answer(flow: Flow, meaning: Meaning) -> None:
    """Nothing was asked: read the turn as if it began the call."""
    _answer_intent(flow, meaning)


ANSWERS: dict[Ask, Callable[[Flow, Meaning], None]] = {
    Ask.NOTHING: _answer_intent,
    Ask.INTENT: _answer_intent,
    Ask.SERVICE: _answer_service,
    Ask.WHEN: booking_flow.answer_when,
    Ask.MOVE_WHEN: booking_flow.answer_when,
    Ask.WHICH_WHEN: booking_flow.answer_when,
    Ask.OFFER: booking_flow.answer_offer,
    Ask.NAME: _answer_name,
    Ask.PHONE: _answer_phone,
    Ask.ATTENDEE: _answer_attendee,
    Ask.EMAIL: _answer_email,
    Ask.READBACK: _answer_readback,
    Ask.OWN_NAME: own_flow.answer,
    Ask.WHICH_OWN: own_flow.answer,
    Ask.OWN_WHAT: own_flow.answer,
    Ask.CANCEL_CONFIRM: own_flow.answer,
    Ask.MESSAGE_OFFER: message_flow.answer,
}
