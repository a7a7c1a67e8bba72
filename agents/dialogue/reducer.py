"""The dialogue as one pure function: `reduce(state, event, desk) -> (state, actions)`.

No I/O, no clock, no randomness.

Reading order: `routing` takes a caller turn, with `interrupts` (what may come up at any moment) and
`short_answers` (who reads a turn while a question is open); `ROUTES` says who answers an event of code.
Everything else is in the flows (`booking_flow`, `booking_results`, `own_flow`, `message_flow`, `side_flow`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from agents.dialogue import booking_results, message_flow, own_flow, side_flow, under_way
from agents.dialogue.desk import Desk
from agents.dialogue.events import (
    Action,
    Booked,
    BudgetSpent,
    CancelDone,
    ConsentTaken,
    DayKnown,
    Event,
    Greeted,
    Heard,
    Meant,
    MessageLeft,
    Moved,
    OwnFound,
    Release,
    RequestOpened,
    Resumed,
    ServiceFailed,
    Silence,
    SlotHeld,
    SlotLost,
    Spoken,
    TimesFound,
    Transferred,
)
from agents.dialogue.flow import Flow
from agents.dialogue.interrupts import resume
from agents.dialogue.routing import hear
from agents.dialogue.state import MESSAGE_GOALS, Ask, CallState, Goal, Stage

NOTHING_AFTER_THE_END = (BudgetSpent, DayKnown, OwnFound, Silence, SlotHeld, SlotLost, TimesFound)


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
            hear(flow, event.meaning)
    elif state.ended and isinstance(event, NOTHING_AFTER_THE_END):
        if isinstance(event, SlotHeld):
            flow.do(Release(event.hold_id))
    else:
        ROUTES[type(event)](flow, event)
    return flow.state, tuple(flow.actions)


def _greeted(flow: Flow) -> None:
    settings = flow.desk.settings
    if settings.plan != "active":
        flow.set(goal=Goal.MESSAGE, message_kind="message")
        flow.ask(Ask.MESSAGE_TEXT, "unpaid_mode")
    elif settings.recording or settings.transcript:
        flow.ask(Ask.CONSENT, "ask_consent")
    else:
        flow.ask(Ask.INTENT, "help")


def _consent_taken(flow: Flow, event: ConsentTaken) -> None:
    """What the caller agreed to is being done, or cannot be done: only then it is said."""
    if event.done:
        flow.ask(Ask.INTENT, "consent_yes")
    elif event.asked:
        flow.set(consent="failed")
        flow.ask(Ask.INTENT, "consent_failed")
    else:
        flow.set(consent="stopped")
        flow.say("consent_failed_short")


def _resumed(flow: Flow, event: Resumed) -> None:
    """The line was silent while a new process took over: apologise, then take the thread up again."""
    flow.set(now=event.now)
    flow.say("resumed")
    if not event.reopen:
        return
    if flow.state.stage is Stage.EMERGENCY:
        side_flow.emergency_goes_on(flow)
        return
    before = len(flow.actions)
    resume(flow)
    if len(flow.actions) == before:
        flow.ask(Ask.INTENT, "help")


def _spent(flow: Flow) -> None:
    """The call has lasted long enough: say so and end it; a held time is given back."""
    flow.say("limit_end")
    side_flow.end(flow)


def _failed(flow: Flow, event: ServiceFailed) -> None:
    """A part of the house is down: say so and take a message. Nothing is invented."""
    if event.what == "calendar":
        flow.drop_choice()  # what is known may be old, but the rows are there to be changed
    flow.set(hold_id=None, chosen=None, readback=None, offers=())
    if event.what == "message":
        flow.say("trouble")
        side_flow.end(flow)
        return
    flow.say("trouble_message")
    flow.learn(message=None)
    flow.set(goal=Goal.MESSAGE, message_kind="message")
    if flow.facts.service_id or flow.facts.when_words:
        flow.learn(message=message_flow.summary(flow.state, flow.desk))
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
    if not known and flow.state.message_after:
        known = flow.state.message_after  # what it was about, though not yet what was wished for
        flow.learn(message=known)
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
        flow.say("silence_kept")
    else:
        flow.say("silence_end")
    side_flow.end(flow)


def _message_left(flow: Flow) -> None:
    if flow.state.stage is not Stage.EMERGENCY and not flow.state.ended:
        message_flow.left(flow)
        under_way.goes_on(flow)


def _privacy_opened(flow: Flow, event: RequestOpened) -> None:
    side_flow.privacy_opened(flow, event.reference)


ROUTES: dict[type, Callable[[Flow, object], None]] = {}


def _on(event_type: type, handler: Callable[..., None], *, whole: bool = True) -> None:
    ROUTES[event_type] = handler if whole else (lambda flow, _event: handler(flow))


_on(TimesFound, booking_results.times_found)
_on(SlotHeld, booking_results.held)
_on(SlotLost, booking_results.lost)
_on(Booked, booking_results.booked)
_on(Moved, booking_results.moved)
_on(OwnFound, own_flow.found)
_on(CancelDone, own_flow.cancelled, whole=False)
_on(MessageLeft, _message_left, whole=False)
_on(RequestOpened, _privacy_opened)
_on(ConsentTaken, _consent_taken)
_on(Transferred, message_flow.transferred)
_on(DayKnown, side_flow.day_known)
_on(ServiceFailed, _failed)
_on(Resumed, _resumed)
_on(BudgetSpent, _spent, whole=False)
_on(Silence, _silence, whole=False)
