"""The caller's own bookings: look up by number and name, move, cancel. Details only after both matched.

Pure.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from agents.dialogue import booking_flow, message_flow
from agents.dialogue.events import Cancel, FindOwn, OwnFound
from agents.dialogue.flow import Flow
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask, Goal, OwnBooking, ReadBack


def begin(flow: Flow, goal: Goal) -> None:
    """The caller wants to move, cancel or hear about a booking of their own."""
    if flow.state.goal not in (Goal.MOVE, Goal.CANCEL, Goal.LOOKUP):
        flow.drop_choice()
        last = flow.state.last_own
        flow.set(offers=(), target=last, own=(last,) if last else ())
        if last is not None:
            flow.learn(service_id=last.service_id)
    flow.set(goal=goal)
    proceed(flow)


def proceed(flow: Flow) -> None:
    """Ask what is missing to identify the caller, then go on with what they want.

    A number that is only spoken proves nothing: on a withheld line a person of the business calls back.
    """
    state = flow.state
    if state.target is None and not state.own:
        if flow.facts.name is None:
            flow.ask(Ask.OWN_NAME, "ask_own_name")
        elif state.line_phone is None or state.phone is None:
            flow.say("own_withheld")
            message_flow.begin(flow, "callback")
        else:
            flow.do(FindOwn(state.phone, flow.facts.name))
        return
    if state.target is None:
        flow.ask(Ask.WHICH_OWN, "own_list", offers=tuple(booking_flow.as_offer(item) for item in state.own))
        return
    if state.goal is Goal.CANCEL:
        _confirm_cancel(flow, state.target)
    elif state.goal is Goal.MOVE:
        booking_flow.proceed(flow)
    else:
        flow.ask(Ask.OWN_WHAT, "own_what")


def found(flow: Flow, event: OwnFound) -> None:
    """Number and name were compared: go on with the match, or say that there is none."""
    if not event.bookings:
        if flow.fail("own") >= 2:
            message_flow.offer(flow)
            return
        flow.say("own_none")
        flow.learn(name=None)
        flow.ask(Ask.OWN_NAME, "own_retry")
        return
    flow.forgive("own")
    flow.set(identified=True, own=event.bookings)
    if len(event.bookings) == 1:
        choose(flow, event.bookings[0])
        return
    wished = _by_time(flow, event.bookings)
    if wished is not None:
        choose(flow, wished)
        return
    proceed(flow)


def _by_time(flow: Flow, bookings: tuple[OwnBooking, ...]) -> OwnBooking | None:
    """The one booking that the caller already named by its time."""
    named = [booking for booking in bookings if booking.service_id == flow.facts.service_id]
    if len(named) == 1:
        return named[0]
    hits = [
        booking
        for booking in bookings
        if any(
            window.start <= booking.start and (window.end is None or booking.start <= window.end)
            for window in flow.facts.windows
        )
    ]
    return hits[0] if len(hits) == 1 else None


def choose(flow: Flow, booking: OwnBooking) -> None:
    """This is the booking it is about."""
    flow.set(target=booking)
    flow.learn(service_id=booking.service_id)
    if flow.state.goal is Goal.CANCEL:
        flow.learn(windows=(), ambiguous=())
        _confirm_cancel(flow, booking)
        return
    if flow.state.goal is Goal.MOVE:
        _strip_old_time(flow, booking)
        if flow.facts.windows:
            flow.say("own_found_short", brief=booking.start)
        else:
            flow.say("own_found", start=booking.start, service=booking.service_id, staff=booking.staff_name)
        booking_flow.proceed(flow)
    else:
        flow.say("own_found", start=booking.start, service=booking.service_id, staff=booking.staff_name)
        flow.outcome("info")
        flow.ask(Ask.OWN_WHAT, "own_what")


def _strip_old_time(flow: Flow, booking: OwnBooking) -> None:
    """'Move my appointment of Tuesday to Thursday': Tuesday is the old time, not a wish."""
    kept = tuple(
        window
        for window in flow.facts.windows
        if not (
            window.start <= booking.start
            and (window.end is None or booking.start <= window.end)
            and (window.end is not None and window.end - window.start <= timedelta(days=1))
        )
    )
    if kept != flow.facts.windows:
        flow.learn(windows=kept)


def _confirm_cancel(flow: Flow, booking: OwnBooking) -> None:
    settings = flow.desk.settings
    late = booking.start - flow.state.now < timedelta(hours=settings.late_cancel_hours)
    if late and settings.late_cancel_text and not flow.state.said.get("late_cancel"):
        flow.say("late_cancel", rule=settings.late_cancel_text)
    readback_id = flow.next_id("rb")
    flow.ask(
        Ask.CANCEL_CONFIRM,
        "cancel_confirm",
        start=booking.start,
        service=booking.service_id,
        staff=booking.staff_name,
    )
    flow.set(readback=ReadBack(readback_id, booking.id, flow.state.turns))


def confirmed(flow: Flow) -> None:
    """The caller said yes to the cancellation."""
    assert flow.state.target is not None
    flow.do(Cancel(flow.state.target.id))


def cancelled(flow: Flow) -> None:
    """The booking is cancelled."""
    flow.outcome("cancelled")
    flow.say("cancelled")
    _close(flow)


def kept(flow: Flow) -> None:
    """The caller does not want to cancel after all."""
    flow.say("cancel_kept")
    flow.outcome("info")
    _close(flow)


def _close(flow: Flow) -> None:
    flow.set(
        goal=Goal.NONE,
        target=None,
        own=(),
        readback=None,
        facts=replace(flow.facts, service_id=None, windows=(), ambiguous=(), when_words=""),
    )
    flow.ask(Ask.MORE, "more")


def answer(flow: Flow, meaning: Meaning) -> None:
    """A turn without new facts while an own booking is the subject."""
    ask = flow.state.ask
    if ask is Ask.OWN_NAME:
        if flow.fail("own_name") >= 3:
            message_flow.offer(flow)
        else:
            flow.ask(Ask.OWN_NAME, "ask_own_name")
    elif ask is Ask.WHICH_OWN:
        booking = next((item for item in flow.state.own if item.id == meaning.choice), None)
        if booking is not None:
            choose(flow, booking)
        elif flow.fail("which_own") >= 3:
            message_flow.offer(flow)
        else:
            proceed(flow)
    elif ask is Ask.CANCEL_CONFIRM:
        if meaning.yesno == "no" or meaning.has(Intent.DECLINE):
            kept(flow)
        elif flow.fail("cancel") >= 3:
            message_flow.offer(flow)
        else:
            proceed(flow)
    elif ask is Ask.OWN_WHAT:
        if meaning.yesno == "no" or meaning.has(Intent.THANKS, Intent.DECLINE):
            _close(flow)
        else:
            flow.ask(Ask.OWN_WHAT, "own_what")
    else:
        proceed(flow)
