"""What happened in a call after the last thing its journal knows: for the process that takes it over.

A process may die between a commit and the words about it. The rows of the call tell what was committed;
the dialogue then hears of it as if nothing had happened, so that nothing is done twice.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from agents.call.doing import Doing
from agents.dialogue.events import Booked, CancelDone, Event, Hold, MessageLeft, Moved, Release
from agents.dialogue.state import CallState, Goal, Stage
from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import CallerActor, SystemActor
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.views import BookingView
from caaisy_app.domain.calls.messages import messages_of_call
from caaisy_app.domain.calls.views import MessageView


@dataclass(frozen=True, slots=True)
class Missed:
    """The state as the rows have it, and the one thing of which the caller has not heard yet."""

    state: CallState
    event: Event | None = None


async def catch_up(container: Container, actor: CallerActor, state: CallState, doing: Doing) -> Missed:
    """Compare the state with the rows. A hold that nothing in the state speaks of is given back."""
    async with container.read() as uow:
        rows = await booking.bookings_of_call(uow, actor, actor.business_id, actor.call_id)
        messages = await messages_of_call(uow, actor.business_id, actor.call_id)
        target = None
        if state.target is not None:
            reception = SystemActor(actor.business_id, "reception")
            target = await booking.booking(uow, reception, actor.business_id, state.target.id)
    confirmed = [row for row in rows if row.status == "confirmed"]
    if state.hold_id is not None and any(row.id == state.hold_id for row in confirmed):
        doing.journal.booking_id = state.hold_id
        return Missed(state, Booked(state.hold_id))
    if confirmed and state.bookings_made < len(confirmed):
        state = replace(state, bookings_made=len(confirmed), outcomes=state.outcomes | {"booked"})
    done = _own_booking_done(state, target)
    if done is not None:
        return Missed(state, done)
    if len(messages) > doing.messages_left:
        doing.messages_left = len(messages)
        return _message(state, messages[-1])
    if state.chosen is None:
        await doing.do(Release(""), state)
    return Missed(state)


def hold_again(state: CallState) -> Hold:
    """The action that holds the chosen time for this caller anew."""
    assert state.chosen is not None
    moving = state.target.id if state.goal is Goal.MOVE and state.target is not None else None
    return Hold(state.chosen, replaces_booking_id=moving)


def _own_booking_done(state: CallState, target: BookingView | None) -> Event | None:
    if target is None:
        return None
    if state.goal is Goal.CANCEL and target.status == "cancelled":
        return CancelDone()
    if state.goal is Goal.MOVE and state.chosen is not None and target.start == state.chosen.start:
        same_person = not state.chosen.staff_id or state.chosen.staff_id in target.staff_ids
        return Moved() if same_person else None
    return None


def _message(state: CallState, message: MessageView) -> Missed:
    """A message was stored, and the caller does not know: say so, or go on in an emergency."""
    if message.kind == "emergency":
        return Missed(
            replace(state, stage=Stage.EMERGENCY, outcomes=state.outcomes | {"emergency"}, chosen=None)
        )
    return Missed(replace(state, message_kind=message.kind, chosen=None, hold_id=None), MessageLeft())
