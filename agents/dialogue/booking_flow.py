"""Collecting a booking: which fact is still missing, what was found, what is read back. Pure."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from agents.dialogue import message_flow
from agents.dialogue.events import (
    Confirm,
    FindOwn,
    FindTimes,
    Hold,
    Move,
)
from agents.dialogue.flow import Flow
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.remarks import refuses, tells_something
from agents.dialogue.state import Ask, Goal, Offer, OwnBooking, ReadBack, Window
from agents.dialogue.surname import asks_for_surname


# ---- the next step ----------------------------------------------------------------------------------
def proceed(flow: Flow) -> None:
    """Do or ask what comes next for a booking or a move."""
    state = flow.state
    moving = state.goal is Goal.MOVE
    if flow.desk.caller_blocked and not moving:
        flow.say("blocked")
        message_flow.offer(flow)
        return
    if not moving and state.bookings_made >= flow.desk.settings.max_bookings_per_call:
        flow.say("booking_limit")
        message_flow.offer(flow)
        return
    if state.facts.service_id is None and len(flow.desk.services) == 1:
        flow.learn(service_id=flow.desk.services[0].id)
    if flow.facts.service_id is None:
        if state.ask is Ask.SERVICE and flow.fail("service_unsaid") >= 3:
            message_flow.offer(flow)  # a time again and again, and never what for
        else:
            ask_service(flow)
        return
    if flow.facts.ambiguous:
        ask_which(flow)
        return
    if flow.state.chosen is None:
        if not flow.facts.windows:
            ask_when(flow)
        else:
            find(flow)
        return
    if moving and _stands_already(flow):
        flow.drop_choice()
        flow.learn(windows=())
        flow.set(offers=())
        flow.say("move_same")
        ask_when(flow)
        return
    if flow.state.hold_id is None:
        target = flow.state.target.id if moving and flow.state.target else None
        flow.do(Hold(flow.state.chosen, replaces_booking_id=target))
        return
    details(flow)


def _stands_already(flow: Flow) -> bool:
    """Whether the time to move to is the time that the booking has."""
    chosen, target = flow.state.chosen, flow.state.target
    return (
        chosen is not None
        and target is not None
        and chosen.start == target.start
        and flow.facts.staff_id in (None, target.staff_id)
    )


def ask_which(flow: Flow) -> None:
    """Two readings of a wish: ask which was meant; an hour that comes twice is explained."""
    first, second = flow.facts.ambiguous[0], flow.facts.ambiguous[-1]
    zone = ZoneInfo(flow.desk.zone)
    clocks = [window.start.astimezone(zone).replace(tzinfo=None, fold=0) for window in (first, second)]
    twice = first.exact and first != second and clocks[0] == clocks[1]
    if twice:
        flow.ask(Ask.WHICH_WHEN, "ask_which_twice", time=first.start)
    else:
        flow.ask(Ask.WHICH_WHEN, "ask_which_when", first=first, second=second)


def ask_service(flow: Flow) -> None:
    """Ask what is to be done; where more than one service fits what was said, which of them."""
    choices = flow.facts.service_choices
    if choices:
        flow.ask(Ask.SERVICE, "which_service", choices=choices)
    else:
        flow.ask(Ask.SERVICE, "ask_service")


def ask_when(flow: Flow, *, again: bool = False) -> None:
    """Ask for the time; `again`: something else was dealt with, and what it is for is known to both."""
    if flow.state.goal is Goal.MOVE:
        flow.ask(Ask.MOVE_WHEN, "ask_move_when")
    elif again and flow.state.said.get("ask_when_service"):
        flow.ask(Ask.WHEN, "ask_when_again")
    elif flow.facts.service_id and len(flow.desk.services) > 1:
        flow.ask(Ask.WHEN, "ask_when_service", service=flow.facts.service_id)
    else:
        flow.ask(Ask.WHEN, "ask_when")


def find(flow: Flow) -> None:
    """Ask code for times that fit what is known."""
    facts = flow.facts
    if facts.service_id is None:
        ask_service(flow)
        return
    exact = flow.state.goal is Goal.BOOK and len(facts.windows) == 1 and facts.windows[0].exact
    if exact and _seeks_twin(flow, facts.windows[0].start):
        return
    target = flow.state.target if flow.state.goal is Goal.MOVE else None
    stays = target is not None and not facts.staff_any and target.staff_id not in facts.staff_not
    rather = target.staff_id if target is not None and stays else None
    shown = flow.state.shown if facts.when_words in ("later", "earlier", "other", "other_day") else ()
    flow.do(
        FindTimes(
            facts.service_id,
            facts.staff_id,
            facts.windows,
            facts.exclude,
            not_offers=shown,
            ignore_booking_id=target.id if target else None,
            attempt=flow.state.failures.get("when", 0),
            hold=exact and not facts.staff_not,
            rather_staff_id=rather,
            not_staff_ids=facts.staff_not,
        )
    )


def details(flow: Flow) -> None:
    """A time is held: ask for what is still missing about the person, then read back."""
    if flow.state.goal is Goal.MOVE:
        _read_back_move(flow)
        return
    if (
        flow.facts.attendee_relation
        and flow.facts.attendee is None
        and flow.state.failures.get("attendee", 0) < 2
    ):
        flow.ask(Ask.ATTENDEE, "ask_attendee", relation=_whom(flow, flow.facts.attendee_relation))
        return
    if flow.facts.name is None:
        flow.ask(Ask.NAME, "ask_name_too" if flow.facts.attendee else "ask_name")
        return
    if asks_for_surname(flow):
        return
    if flow.state.phone is None:
        flow.ask(Ask.PHONE, "ask_phone")
        return
    if flow.facts.email_wanted and flow.facts.email is None and flow.state.failures.get("email", 0) < 2:
        flow.ask(Ask.EMAIL, "ask_email")
        return
    if flow.state.chosen is not None and _seeks_twin(flow, flow.state.chosen.start):
        return
    read_back(flow)


def _whom(flow: Flow, relation: str) -> str:
    """The person as asked after: 'your other son' where it was booked for a son just now."""
    whose, _, who = relation.partition(" ")
    if not who or flow.state.booked_for[1] != relation:
        return relation
    if flow.state.language == "en":
        return f"{whose} other {who}"
    return f"{whose} {'andere' if whose.endswith('e') else 'anderes' if who == 'Kind' else 'anderer'} {who}"


def _seeks_twin(flow: Flow, start: datetime) -> bool:
    """Look once whether the caller has this very appointment already: then it is about that one."""
    state = flow.state
    if (
        state.line_phone is None
        or state.facts.name is None
        or state.facts.attendee_relation
        or state.facts.attendee
        or state.twin_sought == start
    ):
        return False
    flow.set(twin_sought=start)
    flow.do(FindOwn(state.line_phone, state.facts.name))
    return True


def read_back(flow: Flow) -> None:
    """Speak everything that will be committed, and wait for a yes."""
    chosen = flow.state.chosen
    assert chosen is not None
    readback_id = flow.next_id("rb")
    flow.ask(
        Ask.READBACK,
        "readback",
        start=chosen.start,
        service=chosen.service_id,
        staff=chosen.staff_name,
        name=flow.facts.name,
        attendee=flow.facts.attendee,
        phone=flow.facts.phone,
        email=flow.facts.email,
    )
    flow.set(readback=ReadBack(readback_id, chosen.id, flow.state.turns))


def _read_back_move(flow: Flow) -> None:
    chosen = flow.state.chosen
    assert chosen is not None
    readback_id = flow.next_id("rb")
    flow.ask(
        Ask.READBACK,
        "moving_readback",
        start=chosen.start,
        service=chosen.service_id,
        staff=chosen.staff_name,
    )
    flow.set(readback=ReadBack(readback_id, chosen.id, flow.state.turns))


def confirmed(flow: Flow) -> None:
    """The read-back was played and the caller said yes: commit."""
    state = flow.state
    assert state.chosen is not None
    assert state.readback is not None
    if state.goal is Goal.MOVE:
        assert state.target is not None
        flow.do(Move(state.target.id, state.chosen, state.hold_id))
        return
    assert state.hold_id is not None
    assert state.facts.name is not None
    flow.do(
        Confirm(
            state.hold_id,
            state.facts.name,
            state.phone,
            state.facts.email,
            state.facts.attendee,
            state.readback.id,
        )
    )


# ---- short answers to the open question -------------------------------------------------------------
def answer_offer(flow: Flow, meaning: Meaning) -> None:
    """A turn about the offered times that carried no new facts."""
    offers = flow.state.offers
    if meaning.yesno == "yes" and len(offers) == 1:
        flow.set(chosen=offers[0])
        proceed(flow)
    elif meaning.yesno == "yes" and flow.fail("yes_to_several") >= 2:
        flow.set(offers=offers[:1])
        flow.ask(Ask.OFFER, "offer_one", offers=offers[:1])
    elif meaning.yesno == "yes":
        flow.ask(Ask.OFFER, "which_offer", offers=offers)
    elif meaning.yesno == "no" or meaning.choice == "none" or meaning.has(Intent.DECLINE):
        if flow.fail("offer") >= 2:
            _ways_out(flow)
        else:
            flow.learn(windows=())
            flow.set(offers=())
            flow.ask(Ask.MOVE_WHEN if flow.state.goal is Goal.MOVE else Ask.WHEN, "ask_other_when")
    elif flow.fail("offer") >= 3:
        message_flow.offer(flow)
    else:
        if tells_something(meaning) and not flow.state.said.get("i_see"):
            flow.say("i_see")
        flow.ask(Ask.OFFER, "which_offer", offers=offers)


def answer_when(flow: Flow, meaning: Meaning) -> None:
    """A turn after 'when?' without a time in it."""
    if meaning.when is not None and meaning.when.problem in ("nonexistent", "invalid", "no_hour", "holidays"):
        if meaning.when.day is not None:
            flow.learn(windows=(meaning.when.day,), ambiguous=())
        flow.ask(flow.state.ask, f"time_{meaning.when.problem}")
        return
    if refuses(meaning):
        message_flow.offer(flow)
        return
    failures = flow.fail("when")
    if failures >= 3:
        message_flow.offer(flow)
    elif failures == 2 and flow.facts.service_id:
        flow.learn(windows=(Window(flow.state.now, None, "range"),), ambiguous=(), when_words="asap")
        find(flow)
    elif flow.facts.ambiguous:
        ask_which(flow)
    elif meaning.yesno == "yes":
        ask_when(flow, again=True)
    else:
        if meaning.service_id is None or meaning.service_id != flow.facts.service_id:
            flow.say("i_see" if tells_something(meaning) else "missed")
        ask_when(flow, again=True)


def _ways_out(flow: Flow) -> None:
    if flow.state.goal is Goal.MOVE:
        message_flow.offer(flow)
    else:
        flow.ask(Ask.WAITLIST, "ask_waitlist")


def restate(flow: Flow) -> None:
    """Ask the open question again after something else was dealt with."""
    ask = flow.state.ask
    if ask is Ask.READBACK and flow.state.chosen is not None:
        details(flow)
    elif ask is Ask.OFFER and flow.state.offers:
        one = len(flow.state.offers) == 1
        with_one = {offer.staff_name for offer in flow.state.offers}
        wished = next(iter(with_one)) if len(with_one) == 1 else None
        key = "offer_one" if one else "which_offer"
        flow.ask(Ask.OFFER, key, offers=flow.state.offers, wished=wished)
    elif ask in (Ask.WHEN, Ask.MOVE_WHEN):
        ask_when(flow, again=True)
    elif ask is Ask.WHICH_WHEN and flow.facts.ambiguous:
        ask_which(flow)
    elif ask is Ask.SERVICE and flow.facts.service_id is None:
        ask_service(flow)
    elif ask is Ask.SERVICE:
        proceed(flow)  # it was told beside the question that was answered
    elif ask is Ask.NAME and flow.facts.name is not None:
        flow.ask(ask, "ask_surname")
    elif ask is Ask.NAME:
        flow.ask(ask, "ask_name")
    elif ask is Ask.PHONE:
        flow.ask(ask, "ask_phone")
    elif ask in (Ask.ATTENDEE, Ask.EMAIL):
        details(flow)
    elif ask is Ask.WAITLIST:
        flow.ask(ask, "ask_waitlist")


def as_offer(own: OwnBooking) -> Offer:
    """An own booking in the shape of an offer, so that answers to lists are understood alike."""
    return Offer(own.id, own.service_id, own.start, own.staff_id, own.staff_name)
