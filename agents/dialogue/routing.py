"""A caller turn: a new goal, facts, a question in between, or the answer to what is open. Pure.

Called by `reducer` only.
"""

from __future__ import annotations

from agents.dialogue import booking_flow, last_told, message_flow, own_flow, second_wish, side_flow, wrap_up
from agents.dialogue.asked_not_wished import without_what_is_asked
from agents.dialogue.asked_while_noting import answers_first
from agents.dialogue.asking_ahead import announces_a_question, answered
from agents.dialogue.complaints import hears_complaint
from agents.dialogue.events import Consent
from agents.dialogue.flow import Flow
from agents.dialogue.giving_up import gives_up
from agents.dialogue.hearing.tales import tells_a_day, tells_when_it_was
from agents.dialogue.hearing.times import holds
from agents.dialogue.interrupts import (
    INTERRUPTS,
    PART_OF_A_MESSAGE,
    greet_or_ask,
    learn_person,
    privacy_contact,
    resume,
    resume_after,
)
from agents.dialogue.left_behind import asks_after_a_thing
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.merging import merge
from agents.dialogue.mishaps import asks_what_now
from agents.dialogue.noted_already import promised_already
from agents.dialogue.one_more_person import same_for_another
from agents.dialogue.own_missed import books_anew, missed_one
from agents.dialogue.short_answers import ANSWERS, declines_it, no_answer, waitlist_answered, wants_no_more
from agents.dialogue.state import MESSAGE_GOALS, OWN_GOALS, Ask, Goal, Stage, Window
from agents.dialogue.under_way import asks_what_was_agreed

MAX_TURNS = 60


def hear(flow: Flow, meaning: Meaning) -> None:
    """Answer one caller turn: interrupts first, then questions, then what the turn is about."""
    if flow.state.turns > MAX_TURNS:
        flow.say("limit_end")
        side_flow.end(flow)
        return
    if flow.state.stage is Stage.EMERGENCY and not meaning.has(Intent.EMERGENCY):
        looked_after = flow.state.privacy_kind == "animal" and bool(meaning.facts)
        if looked_after or meaning.has(Intent.BOOK, Intent.WRONG_NUMBER):
            flow.set(stage=Stage.INTENT)
        else:
            side_flow.emergency_goes_on(flow, meaning)
            return
    if flow.state.ask is Ask.CONSENT and not meaning.has(Intent.EMERGENCY) and _consent(flow, meaning):
        return
    if meaning.has(Intent.NO_CALLBACK):
        message_flow.no_reply(flow)
    if asks_what_was_agreed(flow, meaning):
        return
    taking_down = flow.state.ask is Ask.MESSAGE_TEXT
    for intent, handler in INTERRUPTS:
        if (
            meaning.has(intent)
            and not (taking_down and intent in PART_OF_A_MESSAGE)
            and handler(flow, meaning)
        ):
            return
    if taking_down and answers_first(flow, meaning):
        return
    if not taking_down and any(step(flow, meaning) for step in _FIRST):
        return
    if meaning.has(Intent.QUESTION) and not taking_down:
        offered = _asked_what_to_do(flow)
        side_flow.question(flow, meaning)
        if _asked_what_to_do(flow) > offered and flow.state.message_after:
            return
        first = flow.facts.service_id is None and meaning.topic != "spoken"
        if meaning.service_id and (first or (meaning.topic == "price" and flow.state.goal is Goal.NONE)):
            flow.learn(service_id=meaning.service_id)
        elif first and meaning.service_choices and flow.state.goal is Goal.NONE:
            flow.learn(service_choices=meaning.service_choices)  # "then I'll have the long one"
        meaning = without_what_is_asked(meaning, flow.state, flow.desk)
    if taking_down or _waiting_for_window(flow, meaning):
        learn_person(flow, meaning)
        message_flow.answer(flow, meaning)
        return
    _route(flow, meaning)


_FIRST = (
    announces_a_question,
    missed_one,
    second_wish.rest_of_series,
    same_for_another,
    asks_what_now,
    asks_after_a_thing,
    last_told.about_what_was_told,
    wrap_up.in_writing,
)
"""What a turn may be before it is read as a question, or for what it asks."""


def _asked_what_to_do(flow: Flow) -> int:
    """How often a message was offered, or the caller asked what it is about."""
    return flow.state.said.get("offer_message", 0) + flow.state.said.get("what_about", 0)


def _waiting_for_window(flow: Flow, meaning: Meaning) -> bool:
    return flow.state.ask is Ask.CALLBACK_WINDOW and not (meaning.has(Intent.BOOK) or meaning.service_id)


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
    if second_wish.is_another(flow, meaning):
        booking_flow.details(flow)
        return
    if own_flow.leaves_as_it_is(flow, meaning) or books_anew(flow, meaning):
        return
    if own_flow.moves_instead(flow, meaning):
        merge(flow, meaning)
        own_flow.proceed(flow)
        return
    if wrap_up.tells_on(flow, meaning) or _new_goal(flow, meaning):
        return
    state = flow.state
    with_somebody = flow.facts.service_id is not None and meaning.staff_id is not None
    named = meaning.service_id or (with_somebody and state.ask is Ask.MESSAGE_NAME)
    if state.goal in MESSAGE_GOALS and named and (meaning.when or meaning.has(Intent.BOOK)):
        flow.set(goal=Goal.BOOK, ask=Ask.NOTHING)
    elif state.goal in MESSAGE_GOALS or (state.ask is Ask.MESSAGE_OFFER and not meaning.has(Intent.BOOK)):
        learn_person(flow, meaning)
        if spoke and not (meaning.name or meaning.phone or meaning.yesno):
            of_a_service = flow.facts.service_id is not None and meaning.topic in ("price", "duration")
            if of_a_service and state.ask is Ask.MESSAGE_OFFER and state.goal is Goal.NONE:
                flow.set(ask=Ask.INTENT)  # "a consultation then, does that cost anything?"
            resume(flow)
            return
        wishes = meaning.when or meaning.service_id or meaning.service_choices
        if state.ask is Ask.MESSAGE_OFFER and wishes and meaning.yesno != "yes":
            if state.goal in OWN_GOALS:
                flow.set(ask=Ask.NOTHING)  # what is to be changed is told at last: nothing new is booked
            else:
                flow.set(goal=Goal.BOOK)
        else:
            message_flow.answer(flow, meaning)
            return
    if state.ask is Ask.PRIVACY_CONTACT:
        privacy_contact(flow, meaning)
        return
    if state.ask is Ask.MORE:
        wrap_up.more(flow, meaning, spoke)
        return
    if state.ask is Ask.WAITLIST and waitlist_answered(flow, meaning):
        return
    if meaning.choice and meaning.choice.startswith("several:"):
        _narrow(flow, meaning.choice)
        return
    if meaning.extra_service_ids and state.goal in (Goal.NONE, Goal.BOOK):
        _several_services(flow, meaning)
        return
    only_asked = meaning.topic not in (None, "unknown") and not (meaning.service_id or meaning.when)
    if meaning.has(Intent.GROUP) and state.goal in (Goal.NONE, Goal.BOOK) and not only_asked:
        merge(flow, meaning)
        flow.learn(message=meaning.words.strip())
        flow.set(arranging=True)
        flow.say("group_human")
        message_flow.begin(flow, "callback")
        return
    if declines_it(flow, meaning):
        no_answer(flow, meaning)
        return
    if wants_no_more(flow, meaning) or gives_up(flow, meaning):
        return
    if hears_complaint(flow, meaning):
        return
    unsaid = state.goal is Goal.NONE and state.facts.service_id is None
    if (unsaid and tells_a_day(meaning)) or (state.goal not in OWN_GOALS and tells_when_it_was(meaning)):
        meaning = meaning.but(when=None)
    learnt = merge(flow, meaning)
    if meaning.unknown_staff and not meaning.staff_id:
        flow.say("unknown_staff", words=meaning.unknown_staff)
    if meaning.unknown_service and flow.facts.service_id is None:
        if not answered(flow, meaning):
            _unknown_service(flow, meaning)
        return
    if state.goal in OWN_GOALS:
        _own(flow, meaning, learnt, spoke)
        return
    if learnt or meaning.has(Intent.BOOK):
        if flow.state.goal is Goal.NONE:
            if not _bookable_facts(flow, meaning):
                greet_or_ask(flow, meaning, spoke)
                return
            flow.set(goal=Goal.BOOK)
        if _problem(flow, meaning):
            return
        booking_flow.proceed(flow)
        return
    if spoke and meaning.yesno is None:
        resume_after(flow, meaning)
        return
    ANSWERS.get(flow.state.ask, no_answer)(flow, meaning)


def _narrow(flow: Flow, choice: str) -> None:
    """What the caller said fits more than one of the offers: ask which of these."""
    ids = choice.removeprefix("several:").split(",")
    flow.set(offers=tuple(offer for offer in flow.state.offers if offer.id in ids))
    flow.ask(Ask.OFFER, "which_offer", offers=flow.state.offers)


def _several_services(flow: Flow, meaning: Meaning) -> None:
    """Two services in one visit need a person's eye: nothing is booked that could overlap."""
    merge(flow, meaning)
    names = [flow.desk.service(item) for item in (meaning.service_id, *meaning.extra_service_ids)]
    flow.learn(message=meaning.words.strip())
    flow.set(arranging=True)
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
        meaning.has(Intent.BOOK)
        or facts.service_id
        or facts.service_choices
        or facts.windows
        or facts.ambiguous
        or facts.staff_id
    )


def _problem(flow: Flow, meaning: Meaning) -> bool:
    when = meaning.when
    if (
        when is None
        or when.windows
        or when.problem not in ("nonexistent", "invalid", "no_hour", "past", "holidays")
    ):
        return False
    if flow.facts.service_id is None:
        return False
    if when.day is not None:
        flow.learn(windows=(when.day,), ambiguous=())
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
            if goal is Goal.MOVE and state.goal in OWN_GOALS and not flow.facts.old:
                flow.learn(old=flow.facts.windows)
            merge(flow, meaning)
            if state.own or state.target:
                flow.set(goal=goal)
                if not own_flow.drops_another(flow, meaning):
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
            if kind == "callback" and promised_already(flow, meaning):
                return True
            if kind == "waitlist" and wrap_up.is_listed(flow, meaning):
                return True
            learn_person(flow, meaning)
            if meaning.when is not None and kind == "callback":
                flow.learn(callback_window=" ".join(meaning.spans) or meaning.when.words)
            said = meaning.message or message_flow.said_at_once(flow, meaning, kind)
            if not said and kind == "message" and state.ask is Ask.MESSAGE_OFFER:
                said = state.message_after  # "could you ask somebody and let me know?"
            elif said and kind == "message" and state.ask is Ask.MESSAGE_OFFER and "?" in state.message_after:
                said = f"{state.message_after} {said}"  # "is my bike ready?", "let me know when it's done"
            if said and state.goal is Goal.MESSAGE and flow.facts.message:
                said = f"{flow.facts.message} {said}"  # a complaint, and then: "the boss is to ring me"
            if said:
                flow.learn(message=said)
            if flow.facts.name is None and kind == "callback":
                flow.say("will_call_back")
            elif flow.facts.name is None and said:
                flow.say("will_pass_on")
            if kind == "waitlist":
                merge(flow, meaning)
            aside = state.chosen if kind == "message" and state.goal is Goal.BOOK else None
            message_flow.begin(flow, kind)
            flow.set(waiting=aside)
            return True
    if (
        meaning.has(Intent.BOOK)
        and state.goal in (*OWN_GOALS, *MESSAGE_GOALS)
        and (meaning.service_id if state.goal in OWN_GOALS else True)
    ):
        if state.goal in OWN_GOALS and state.goal is Goal.MOVE:
            return False
        flow.set(goal=Goal.BOOK, target=None, own=(), readback=None, ask=Ask.NOTHING)
        if state.twin_sought is not None and not meaning.when:
            flow.learn(windows=(Window(state.twin_sought, state.twin_sought, "minute"),))
    leaves = not meaning.facts or (meaning.has(Intent.DECLINE) and meaning.choice in (None, "none"))
    if meaning.has(Intent.GOODBYE) and leaves and state.ask is not Ask.MORE:
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
            resume(flow)
        else:
            ANSWERS.get(state.ask, no_answer)(flow, meaning)
        return
    if own_flow.another_meant(flow, meaning):
        return
    if state.ask is Ask.WHICH_OWN:
        own_flow.answer(flow, meaning)
    elif state.ask is Ask.CANCEL_CONFIRM and (not learnt or _stays(flow, meaning)):
        if spoke and meaning.yesno is None:
            resume(flow)
        else:
            own_flow.answer(flow, meaning)
    elif learnt and (state.ask is not Ask.OWN_NAME or flow.facts.name or flow.fail("own_told") < _PATIENT):
        if state.ask is Ask.OWN_NAME and flow.facts.name is None and not spoke:
            flow.say("own_heard")
        own_flow.proceed(flow)
    elif spoke:
        resume(flow)
    else:
        own_flow.answer(flow, meaning)


_PATIENT = 4
"""So many turns may tell more of the wish while the name of the booking is asked for."""


def _stays(flow: Flow, meaning: Meaning) -> bool:
    """'Nein, dann komme ich morgen wie geplant': the day that is named is that of the appointment."""
    target = flow.state.target
    windows = meaning.when.windows if meaning.when is not None else ()
    return meaning.yesno == "no" and target is not None and any(holds(w, target.start) for w in windows)


def _unknown_service(flow: Flow, meaning: Meaning) -> None:
    failures = flow.fail("service")
    flow.set(goal=Goal.BOOK)
    if failures >= 3:
        flow.set(message_after=meaning.words.strip()[:500])
        message_flow.offer(flow)
        return
    flow.set(message_after=meaning.words.strip()[:500])
    flow.ask(Ask.SERVICE, "unknown_service", words=meaning.unknown_service)


def _consent(flow: Flow, meaning: Meaning) -> bool:
    """Only an explicit yes counts. Returns True when the turn held nothing else."""
    granted = meaning.yesno == "yes" and not meaning.facts
    flow.do(Consent("granted" if granted else "refused"))
    flow.set(consent="granted" if granted else "refused", ask=Ask.INTENT, stage=Stage.INTENT)
    if granted:
        return True  # that it is recorded is said once it really is
    other = meaning.intents - {Intent.GREETING, Intent.THANKS, Intent.DECLINE}
    if meaning.facts or other:
        flow.say("consent_no_short")
        return False
    flow.ask(Ask.INTENT, "consent_no")
    return True
