"""The dialogue as one pure function: `reduce(state, event, desk) -> (state, actions)`.

No I/O, no clock, no randomness.

Reading order: `INTERRUPTS` is what may come up at any moment, `ANSWERS` says who reads a turn while a
question is open, `ROUTES` who answers an event of code. Everything else is in the flows (`booking_flow`,
`own_flow`, `message_flow`, `side_flow`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agents.dialogue import booking_flow, message_flow, own_flow, side_flow
from agents.dialogue.desk import Desk
from agents.dialogue.events import (
    Action,
    Booked,
    CancelDone,
    Consent,
    DayKnown,
    Event,
    Greeted,
    Heard,
    Meant,
    MessageLeft,
    Moved,
    OwnFound,
    RequestOpened,
    ServiceFailed,
    Silence,
    SlotHeld,
    SlotLost,
    Spoken,
    TimesFound,
    Transferred,
)
from agents.dialogue.flow import Flow
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask, CallState, Goal, Stage

MAX_TURNS = 60
OWN_GOALS = (Goal.MOVE, Goal.CANCEL, Goal.LOOKUP)
MESSAGE_GOALS = (Goal.MESSAGE, Goal.CALLBACK, Goal.WAITLIST)


def reduce(state: CallState, event: Event, desk: Desk) -> tuple[CallState, tuple[Action, ...]]:
    """The next state and what to do. Total: no event in any state raises."""
    flow = Flow(state, desk)
    if isinstance(event, Heard):
        flow.set(now=event.now, turns=state.turns + 1)
    elif isinstance(event, Greeted):
        flow.set(now=event.now)
        _greeted(flow)
    elif isinstance(event, Spoken):
        if event.text:
            flow.set(last_said=event.text[-400:])
        if state.readback is not None and not state.readback.interrupted:
            flow.set(readback=replace(state.readback, played=event.fully, interrupted=not event.fully))
    elif isinstance(event, Meant):
        if not state.ended:
            _meant(flow, event.meaning)
    else:
        ROUTES[type(event)](flow, event)
    return flow.state, tuple(flow.actions)


# ---- beginning ---------------------------------------------------------------------------------
def _greeted(flow: Flow) -> None:
    settings = flow.desk.settings
    if settings.plan != "active":
        flow.set(goal=Goal.MESSAGE, message_kind="message")
        flow.ask(Ask.MESSAGE_TEXT, "unpaid_mode")
    elif settings.recording or settings.transcript:
        flow.ask(Ask.CONSENT, "ask_consent")
    else:
        flow.ask(Ask.INTENT, "help")


def _consent(flow: Flow, meaning: Meaning) -> bool:
    """Only an explicit yes counts. Returns True when the turn held nothing else."""
    granted = meaning.yesno == "yes" and not meaning.facts
    flow.do(Consent("granted" if granted else "refused"))
    flow.set(consent="granted" if granted else "refused", ask=Ask.INTENT, stage=Stage.INTENT)
    if granted:
        flow.ask(Ask.INTENT, "consent_yes")
        return True
    other = meaning.intents - {Intent.GREETING, Intent.THANKS, Intent.DECLINE}
    if meaning.facts or other:
        flow.say("consent_no_short")
        return False
    flow.ask(Ask.INTENT, "consent_no")
    return True


# ---- what may come up at any moment ------------------------------------------------------------
def _withdraw(flow: Flow, _meaning: Meaning) -> bool:
    if flow.state.consent == "granted":
        flow.do(Consent("withdrawn"))
        flow.set(consent="withdrawn")
        flow.say("consent_withdrawn")
    else:
        flow.say("consent_nothing")
    return _resume(flow)


def _resume(flow: Flow) -> bool:
    """Take the thread up again where it was."""
    ask = flow.state.ask
    if ask in (Ask.INTENT, Ask.NOTHING) and flow.state.goal is Goal.NONE:
        flow.ask(Ask.INTENT, "help")
    elif ask is Ask.MORE:
        flow.ask(Ask.MORE, "more")
    elif ask is Ask.CONSENT:
        flow.ask(Ask.CONSENT, "ask_consent")
    elif flow.state.goal in MESSAGE_GOALS:
        message_flow.proceed(flow)
    elif ask is Ask.MESSAGE_OFFER:
        flow.ask(ask, "offer_message")
    elif ask is Ask.PRIVACY_CONTACT:
        flow.ask(ask, "privacy_contact")
    elif flow.state.goal in (Goal.CANCEL, Goal.LOOKUP) or ask in (Ask.OWN_NAME, Ask.WHICH_OWN):
        own_flow.proceed(flow)
    else:
        booking_flow.restate(flow)
    return True


def _emergency(flow: Flow, meaning: Meaning) -> bool:
    side_flow.emergency(flow, meaning)
    return True


def _abuse(flow: Flow, _meaning: Meaning) -> bool:
    return side_flow.abuse(flow) or _resume(flow)


def _privacy(flow: Flow, meaning: Meaning) -> bool:
    _learn_person(flow, meaning)
    side_flow.privacy(flow, meaning.detail or "access")
    return True


def _foreign(flow: Flow, _meaning: Meaning) -> bool:
    side_flow.foreign_data(flow)
    return _resume(flow)


def _third_party(flow: Flow, _meaning: Meaning) -> bool:
    side_flow.third_party(flow)
    return True


def _robot(flow: Flow, _meaning: Meaning) -> bool:
    side_flow.robot(flow)
    return False


def _privacy_info(flow: Flow, _meaning: Meaning) -> bool:
    side_flow.privacy_info(flow)
    return False


def _language(flow: Flow, meaning: Meaning) -> bool:
    before = flow.state.language
    side_flow.switch_language(flow, meaning.language or "")
    if flow.state.goal is Goal.CALLBACK:
        return True
    return flow.state.language == before and not flow.actions


def _human(flow: Flow, meaning: Meaning) -> bool:
    _learn_person(flow, meaning)
    if flow.state.goal is Goal.CALLBACK and flow.state.ask is not Ask.MESSAGE_OFFER:
        return False
    message_flow.human(flow)
    return True


def _wrong_number(flow: Flow, _meaning: Meaning) -> bool:
    side_flow.wrong_number(flow)
    return True


def _solicitor(flow: Flow, _meaning: Meaning) -> bool:
    side_flow.solicitor(flow)
    return True


def _advice(flow: Flow, meaning: Meaning) -> bool:
    side_flow.advice(flow, meaning)
    if flow.state.goal in (Goal.NONE, Goal.BOOK) and flow.state.chosen is None:
        flow.set(ask=Ask.MESSAGE_OFFER, stage=Stage.MESSAGE, goal=Goal.NONE)
        return True
    return _resume(flow)


def _later(flow: Flow, meaning: Meaning) -> bool:
    """'I have to ask my wife first': let the caller go; a held time is given back."""
    if meaning.facts or flow.state.goal in (*MESSAGE_GOALS, *OWN_GOALS):
        return False
    flow.outcome("info")
    flow.say("bye_later")
    side_flow.end(flow)
    return True


def _repeat(flow: Flow, _meaning: Meaning) -> bool:
    flow.say("repeat")
    return _resume(flow)


def _wait(flow: Flow, _meaning: Meaning) -> bool:
    flow.say("wait")
    return True


Interrupt = Callable[[Flow, Meaning], bool]

INTERRUPTS: tuple[tuple[Intent, Interrupt], ...] = (
    (Intent.EMERGENCY, _emergency),
    (Intent.CONSENT_WITHDRAWN, _withdraw),
    (Intent.LANGUAGE, _language),
    (Intent.ABUSE, _abuse),
    (Intent.PRIVACY, _privacy),
    (Intent.FOREIGN_DATA, _foreign),
    (Intent.THIRD_PARTY, _third_party),
    (Intent.WRONG_NUMBER, _wrong_number),
    (Intent.SOLICITOR, _solicitor),
    (Intent.HUMAN, _human),
    (Intent.ADVICE, _advice),
    (Intent.ROBOT, _robot),
    (Intent.PRIVACY_INFO, _privacy_info),
    (Intent.LATER, _later),
    (Intent.REPEAT, _repeat),
    (Intent.WAIT, _wait),
)  # True = the turn is dealt with, False = read on


# ---- a caller turn -----------------------------------------------------------------------------
def _meant(flow: Flow, meaning: Meaning) -> None:
    if flow.state.turns > MAX_TURNS:
        flow.say("limit_end")
        side_flow.end(flow)
        return
    if flow.state.stage is Stage.EMERGENCY and not meaning.has(Intent.EMERGENCY):
        if meaning.has(Intent.BOOK, Intent.WRONG_NUMBER):
            flow.set(stage=Stage.INTENT)
        else:
            side_flow.emergency_goes_on(flow)
            return
    if flow.state.ask is Ask.CONSENT and not meaning.has(Intent.EMERGENCY) and _consent(flow, meaning):
        return
    taking_down = flow.state.ask is Ask.MESSAGE_TEXT
    for intent, handler in INTERRUPTS:
        if (
            meaning.has(intent)
            and not (taking_down and intent in _PART_OF_A_MESSAGE)
            and handler(flow, meaning)
        ):
            return
    if meaning.has(Intent.QUESTION) and not taking_down:
        side_flow.question(flow, meaning)
        if flow.state.ask is Ask.MESSAGE_OFFER and flow.state.message_after:
            return
        if meaning.service_id and flow.facts.service_id is None:
            flow.learn(service_id=meaning.service_id)
        meaning = _without_question_facts(meaning)
    if taking_down or _waiting_for_window(flow, meaning):
        _learn_person(flow, meaning)
        message_flow.answer(flow, meaning)
        return
    _route(flow, meaning)


_PART_OF_A_MESSAGE = frozenset(
    {
        Intent.ADVICE,
        Intent.THIRD_PARTY,
        Intent.HUMAN,
        Intent.ROBOT,
        Intent.PRIVACY_INFO,
        Intent.WAIT,
        Intent.SOLICITOR,
        Intent.LANGUAGE,
    }
)


def _waiting_for_window(flow: Flow, meaning: Meaning) -> bool:
    return flow.state.ask is Ask.CALLBACK_WINDOW and not (meaning.has(Intent.BOOK) or meaning.service_id)


def _without_question_facts(meaning: Meaning) -> Meaning:
    """'Are you open on Saturday?' asks about Saturday, it does not wish for it."""
    if meaning.topic == "hours_day":
        wish = meaning.when is not None and meaning.when.windows and meaning.when.windows[0].exact
        return meaning if wish and meaning.service_id else replace(meaning, when=None)
    if meaning.topic in ("price", "duration") and not meaning.has(Intent.BOOK) and meaning.when is None:
        return replace(meaning, service_id=None, extra_service_ids=())
    return meaning


def _learn_person(flow: Flow, meaning: Meaning) -> None:
    if meaning.name:
        flow.learn(name=meaning.name)
    if meaning.phone:
        flow.learn(phone=meaning.phone)
    if meaning.email:
        flow.learn(email=meaning.email)


def _route(flow: Flow, meaning: Meaning) -> None:
    """Who takes the turn: a new goal, the facts in it, or the open question."""
    state = flow.state
    spoke = bool(flow.actions)
    if state.ask is Ask.READBACK and state.readback is not None and _confirms(flow, meaning):
        booking_flow.confirmed(flow)
        return
    if state.ask is Ask.CANCEL_CONFIRM and state.readback is not None and _confirms(flow, meaning):
        own_flow.confirmed(flow)
        return
    if _new_goal(flow, meaning):
        return
    if state.goal in MESSAGE_GOALS and meaning.service_id and (meaning.when or meaning.has(Intent.BOOK)):
        flow.set(goal=Goal.BOOK, ask=Ask.NOTHING)
    elif state.goal in MESSAGE_GOALS or (state.ask is Ask.MESSAGE_OFFER and not meaning.has(Intent.BOOK)):
        _learn_person(flow, meaning)
        if spoke and not (meaning.name or meaning.phone or meaning.yesno):
            _resume(flow)
            return
        if state.ask is Ask.MESSAGE_OFFER and (meaning.when or meaning.service_id) and meaning.yesno != "yes":
            flow.set(goal=Goal.BOOK)
        else:
            message_flow.answer(flow, meaning)
            return
    if state.ask is Ask.PRIVACY_CONTACT:
        _privacy_contact(flow, meaning)
        return
    if state.ask is Ask.MORE:
        _more(flow, meaning, spoke)
        return
    if state.ask is Ask.WAITLIST and _waitlist(flow, meaning):
        return
    if meaning.choice and meaning.choice.startswith("several:"):
        _narrow(flow, meaning.choice)
        return
    if meaning.extra_service_ids and state.goal in (Goal.NONE, Goal.BOOK):
        _several_services(flow, meaning)
        return
    if meaning.has(Intent.GROUP) and state.goal in (Goal.NONE, Goal.BOOK):
        booking_flow.merge(flow, meaning)
        flow.say("group_human")
        message_flow.begin(flow, "callback")
        return
    learnt = booking_flow.merge(flow, meaning)
    if meaning.unknown_staff and not meaning.staff_id:
        flow.say("unknown_staff", words=meaning.unknown_staff)
    if meaning.unknown_service and flow.facts.service_id is None:
        _unknown_service(flow, meaning)
        return
    if state.goal in OWN_GOALS:
        _own(flow, meaning, learnt, spoke)
        return
    if learnt or meaning.has(Intent.BOOK):
        if flow.state.goal is Goal.NONE:
            if not _bookable_facts(flow, meaning):
                _greet_or_ask(flow, meaning, spoke)
                return
            flow.set(goal=Goal.BOOK)
        if _problem(flow, meaning):
            return
        booking_flow.proceed(flow)
        return
    if spoke and meaning.yesno is None:
        _resume(flow)
        return
    ANSWERS.get(flow.state.ask, _no_answer)(flow, meaning)


def _narrow(flow: Flow, choice: str) -> None:
    """What the caller said fits more than one of the offers: ask which of these."""
    ids = choice.removeprefix("several:").split(",")
    flow.set(offers=tuple(offer for offer in flow.state.offers if offer.id in ids))
    flow.ask(Ask.OFFER, "which_offer", offers=flow.state.offers)


def _several_services(flow: Flow, meaning: Meaning) -> None:
    """Two services in one visit need a person's eye: nothing is booked that could overlap."""
    booking_flow.merge(flow, meaning)
    names = [flow.desk.service(item) for item in (meaning.service_id, *meaning.extra_service_ids)]
    flow.say("several_services", names=tuple(item.name for item in names if item is not None))
    message_flow.begin(flow, "callback")


def _confirms(flow: Flow, meaning: Meaning) -> bool:
    """The rule of principle 2: fully played, a new caller turn after it, a yes, and nothing else changed."""
    readback = flow.state.readback
    if readback is None or not readback.played or flow.state.turns <= readback.at_turn:
        return False
    if meaning.yesno != "yes" or meaning.detail != f"confirm:{readback.id}":
        return False
    return not meaning.has(Intent.MOVE, Intent.CANCEL)


def _bookable_facts(flow: Flow, meaning: Meaning) -> bool:
    facts = flow.facts
    return bool(
        meaning.has(Intent.BOOK) or facts.service_id or facts.windows or facts.ambiguous or facts.staff_id
    )


def _problem(flow: Flow, meaning: Meaning) -> bool:
    when = meaning.when
    if when is None or when.windows or when.problem not in ("nonexistent", "invalid", "past"):
        return False
    if flow.facts.service_id is None:
        return False
    flow.ask(Ask.WHEN, f"time_{when.problem}")
    return True


def _new_goal(flow: Flow, meaning: Meaning) -> bool:
    """'I want to move / cancel / leave a message' starts another goal, whatever is open."""
    state = flow.state
    for intent, goal in (
        (Intent.CANCEL, Goal.CANCEL),
        (Intent.MOVE, Goal.MOVE),
        (Intent.LOOKUP, Goal.LOOKUP),
    ):
        if meaning.has(intent) and state.goal is not goal:
            if goal is Goal.LOOKUP and state.goal in OWN_GOALS:
                continue
            if state.goal is Goal.BOOK and state.chosen is not None and goal is Goal.MOVE:
                continue
            booking_flow.merge(flow, meaning)
            if state.own or state.target:
                flow.set(goal=goal)
                own_flow.proceed(flow)
            else:
                own_flow.begin(flow, goal)
            return True
    for intent, kind in (
        (Intent.CALLBACK, "callback"),
        (Intent.WAITLIST, "waitlist"),
        (Intent.MESSAGE, "message"),
    ):
        if meaning.has(intent) and state.goal is not Goal(kind):
            _learn_person(flow, meaning)
            if meaning.when is not None and kind == "callback":
                flow.learn(callback_window=meaning.when.words)
            if meaning.message:
                flow.learn(message=meaning.message)
            if kind == "waitlist":
                booking_flow.merge(flow, meaning)
            message_flow.begin(flow, kind)
            return True
    if (
        meaning.has(Intent.BOOK)
        and state.goal in (*OWN_GOALS, *MESSAGE_GOALS)
        and (meaning.service_id or not meaning.has(Intent.MOVE))
    ):
        if state.goal in OWN_GOALS and state.goal is Goal.MOVE:
            return False
        flow.set(goal=Goal.BOOK, target=None, own=(), readback=None, ask=Ask.NOTHING)
    if meaning.has(Intent.GOODBYE) and not meaning.facts and state.ask is not Ask.MORE:
        if state.ask is Ask.READBACK and meaning.yesno == "yes":
            return False
        side_flow.goodbye(flow)
        return True
    return False


def _own(flow: Flow, meaning: Meaning, learnt: bool, spoke: bool) -> None:
    state = flow.state
    if state.goal is Goal.MOVE and state.target is not None:
        if learnt:
            booking_flow.proceed(flow)
        elif spoke and meaning.yesno is None:
            _resume(flow)
        else:
            ANSWERS.get(state.ask, _no_answer)(flow, meaning)
        return
    if state.ask is Ask.WHICH_OWN:
        own_flow.answer(flow, meaning)
    elif state.ask is Ask.CANCEL_CONFIRM and not learnt:
        if spoke and meaning.yesno is None:
            _resume(flow)
        else:
            own_flow.answer(flow, meaning)
    elif learnt:
        own_flow.proceed(flow)
    elif spoke:
        _resume(flow)
    else:
        own_flow.answer(flow, meaning)


def _unknown_service(flow: Flow, meaning: Meaning) -> None:
    failures = flow.fail("service")
    flow.set(goal=Goal.BOOK)
    if failures >= 3:
        flow.set(message_after=meaning.words.strip()[:500])
        message_flow.offer(flow)
        return
    flow.ask(Ask.SERVICE, "unknown_service", words=meaning.unknown_service)


def _more(flow: Flow, meaning: Meaning, spoke: bool) -> None:
    """After something was done: another wish, or goodbye."""
    if _changes_last(flow, meaning):
        return
    wants = meaning.has(Intent.BOOK) or meaning.service_id or meaning.when or meaning.shift
    if (wants and booking_flow.merge(flow, meaning)) or meaning.has(Intent.BOOK):
        flow.set(goal=Goal.BOOK)
        booking_flow.proceed(flow)
    elif spoke and meaning.yesno is None and not meaning.has(Intent.GOODBYE):
        flow.ask(Ask.MORE, "more")
    elif meaning.has(Intent.GOODBYE, Intent.THANKS, Intent.DECLINE) or meaning.yesno == "no":
        side_flow.goodbye(flow)
    elif meaning.yesno == "yes":
        if flow.fail("more") >= 2:
            side_flow.goodbye(flow)
        else:
            flow.ask(Ask.MORE, "help")
    elif flow.fail("more") >= 3:
        side_flow.goodbye(flow)
    else:
        flow.ask(Ask.MORE, "more")


def _changes_last(flow: Flow, meaning: Meaning) -> bool:
    """'Make that ten instead', right after the booking: the booking just made is meant, not a second one."""
    last = flow.state.last_own
    if last is None or meaning.service_id or not (meaning.when or meaning.shift):
        return False
    if not (meaning.has(Intent.MOVE) or _INSTEAD.search(meaning.words)):
        return False
    flow.set(goal=Goal.MOVE, target=last, own=(last,), identified=True, ask=Ask.MOVE_WHEN)
    flow.learn(service_id=last.service_id, windows=())
    booking_flow.merge(flow, meaning)
    booking_flow.proceed(flow)
    return True


_INSTEAD = re.compile(
    r"(?i)\b(?:lieber|doch|stattdessen|draus|ändern|instead|actually|rather|make (?:it|that))\b"
)


def _waitlist(flow: Flow, meaning: Meaning) -> bool:
    if meaning.facts:
        return False
    if meaning.yesno == "yes":
        message_flow.begin(flow, "waitlist")
    elif meaning.yesno == "no" or meaning.has(Intent.DECLINE) or flow.fail("waitlist") >= 2:
        message_flow.offer(flow)
    else:
        flow.ask(Ask.WAITLIST, "ask_waitlist")
    return True


def _privacy_contact(flow: Flow, meaning: Meaning) -> None:
    _learn_person(flow, meaning)
    if flow.state.phone is None and flow.facts.email is None:
        flow.fail("phone")
    side_flow.privacy(flow, flow.state.privacy_kind or "access")


# ---- short answers to the open question --------------------------------------------------------
def _greet_or_ask(flow: Flow, meaning: Meaning, spoke: bool) -> None:
    if flow.state.said.get("greet_back") or not (meaning.has(Intent.GREETING) or meaning.name):
        if spoke:
            _resume(flow)
        else:
            flow.ask(Ask.INTENT, "ask_intent")
        return
    flow.ask(Ask.INTENT, "greet_back")


def _answer_intent(flow: Flow, meaning: Meaning) -> None:
    if meaning.yesno == "yes":
        if flow.state.said.get("ask_intent"):
            flow.set(goal=Goal.BOOK)
            booking_flow.proceed(flow)
        else:
            flow.ask(Ask.INTENT, "ask_intent")
        return
    if meaning.has(Intent.DECLINE) or meaning.yesno == "no":
        if flow.state.said.get("ask_intent"):
            side_flow.goodbye(flow)
        else:
            flow.ask(Ask.INTENT, "ask_intent")
        return
    if meaning.has(Intent.GREETING) and not flow.state.said.get("greet_back"):
        flow.ask(Ask.INTENT, "greet_back")
        return
    failures = flow.fail("intent")
    flow.set(message_after=meaning.words.strip()[:500])
    if failures == 1:
        flow.ask(Ask.INTENT, "not_understood")
    elif failures == 2:
        flow.ask(Ask.INTENT, "ask_intent")
    else:
        message_flow.offer(flow)


def _answer_service(flow: Flow, meaning: Meaning) -> None:
    failures = flow.fail("service")
    if failures >= 3 or meaning.yesno == "no" or meaning.has(Intent.DECLINE):
        flow.set(message_after=meaning.words.strip()[:500] if meaning.yesno != "no" else "")
        message_flow.offer(flow)
        return
    if meaning.yesno == "yes" or failures == 2:
        flow.ask(Ask.SERVICE, "ask_service")
        return
    flow.say("not_understood")
    flow.ask(Ask.SERVICE, "ask_service")


def _answer_name(flow: Flow, meaning: Meaning) -> None:
    if meaning.has(Intent.DECLINE) or flow.fail("name") >= 3:
        message_flow.offer(flow)
        return
    flow.ask(Ask.NAME, "ask_name")


def _answer_attendee(flow: Flow, _meaning: Meaning) -> None:
    flow.fail("attendee")
    booking_flow.details(flow)


def _answer_phone(flow: Flow, meaning: Meaning) -> None:
    if meaning.detail == "emergency_number":
        flow.ask(Ask.PHONE, "phone_emergency")
        return
    if flow.fail("phone") >= 3:
        message_flow.offer(flow)
        return
    flow.ask(Ask.PHONE, "phone_bad" if meaning.phone_bad else "ask_phone")


def _answer_readback(flow: Flow, meaning: Meaning) -> None:
    if meaning.yesno == "no" or meaning.choice == "none":
        if meaning.has(Intent.DECLINE) or flow.fail("readback_no") >= 2:
            _ask_after_refusal(flow)
        else:
            flow.set(readback=None)
            flow.ask(Ask.READBACK, "readback_no")
        return
    if flow.fail("readback") >= 4:
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


def _no_answer(flow: Flow, meaning: Meaning) -> None:
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
    Ask.READBACK: _answer_readback,
    Ask.OWN_NAME: own_flow.answer,
    Ask.WHICH_OWN: own_flow.answer,
    Ask.OWN_WHAT: own_flow.answer,
    Ask.CANCEL_CONFIRM: own_flow.answer,
    Ask.MESSAGE_OFFER: message_flow.answer,
}


# ---- answers of code ---------------------------------------------------------------------------
def _failed(flow: Flow, event: ServiceFailed) -> None:
    """A part of the house is down: say so and take a message. Nothing is invented."""
    flow.set(hold_id=None, chosen=None, readback=None, offers=())
    if event.what == "message":
        flow.say("trouble")
        side_flow.end(flow)
        return
    flow.say("trouble_message")
    flow.learn(message=None)
    flow.set(goal=Goal.MESSAGE, message_kind="message")
    if flow.facts.service_id or flow.facts.when_words:
        flow.learn(message=message_flow.summary(flow))
    message_flow.proceed(flow)


def _silence(flow: Flow) -> None:
    """Eight seconds of nothing.

    Prompt, prompt again, then a message (if anything is known) and a polite end.
    """
    count = flow.fail("silence")
    if count <= 2:
        flow.say("still_there")
        return
    known = flow.facts.service_id or flow.facts.when_words or flow.facts.message
    if known and not flow.state.outcomes & {
        "booked",
        "moved",
        "cancelled",
        "message",
        "callback",
        "waitlist",
    }:
        if flow.state.goal not in MESSAGE_GOALS:
            flow.set(message_kind="message")
        message_flow.store(flow)
        flow.outcome(flow.state.message_kind)
    flow.say("silence_end")
    side_flow.end(flow)


def _message_left(flow: Flow) -> None:
    if flow.state.stage is not Stage.EMERGENCY and not flow.state.ended:
        message_flow.left(flow)


def _privacy_opened(flow: Flow, event: RequestOpened) -> None:
    side_flow.privacy_opened(flow, event.reference)


ROUTES: dict[type, Callable[[Flow, object], None]] = {}


def _on(event_type: type, handler: Callable[..., None], *, whole: bool = True) -> None:
    ROUTES[event_type] = handler if whole else (lambda flow, _event: handler(flow))


_on(TimesFound, booking_flow.times_found)
_on(SlotHeld, booking_flow.held)
_on(SlotLost, booking_flow.lost)
_on(Booked, booking_flow.booked)
_on(Moved, booking_flow.moved)
_on(OwnFound, own_flow.found)
_on(CancelDone, own_flow.cancelled, whole=False)
_on(MessageLeft, _message_left, whole=False)
_on(RequestOpened, _privacy_opened)
_on(Transferred, message_flow.transferred)
_on(DayKnown, side_flow.day_known)
_on(ServiceFailed, _failed)
_on(Silence, _silence, whole=False)
