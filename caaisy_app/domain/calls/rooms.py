"""Rooms of the phone server: what its webhooks tell, and what the watchdog does about it.

For the webhook route, the jobs, and the worker's own process (`agent_lost`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from caaisy_app.core.db import UnitOfWork
from caaisy_app.domain.calls.models import Call, RoomWatch
from caaisy_app.domain.calls.repository import RoomRepository
from caaisy_app.domain.calls.watch_rules import Action, Watched, decide
from caaisy_app.domain.lines.repository import WebhookRepository
from caaisy_app.domain.lines.rules import AGENT_NAME, LINE_ATTRIBUTE, Note
from caaisy_app.domain.lines.service import installation_mark, note_ringing
from caaisy_app.domain.ports import PhoneEvent, PhoneParticipant, Telephony

_SOURCE = "livekit"
_LEFT = ("participant_left", "participant_connection_aborted")
_KEEP = timedelta(days=1)


async def take_event(uow: UnitOfWork, event: PhoneEvent) -> bool:
    """Take what the phone server told, once: False for an event that was taken before.

    The row that remembers it and what follows from it are one transaction.
    """
    if not await WebhookRepository(uow.session).take(_SOURCE, event.id, event.kind, uow.now()):
        return False
    if event.room is None:
        return True
    row = await RoomRepository(uow.session).by_name(event.room)
    who = event.participant
    if event.kind == "room_finished":
        _close(row, uow.now())
    elif event.kind == "participant_joined" and who is not None:
        await _joined(uow, row, event.room, who)
    elif event.kind in _LEFT and who is not None and row is not None:
        if who.identity == row.caller_identity:
            _close(row, uow.now())
        elif who.identity == row.agent_identity and row.agent_lost_at is None:
            row.agent_lost_at = uow.now()
    return True


async def agent_lost(uow: UnitOfWork, room: str) -> None:
    """The worker has seen the process of this call die: it knows sooner than the phone server."""
    row = await RoomRepository(uow.session).by_name(room)
    if row is not None and row.agent_joined_at is not None and row.agent_lost_at is None:
        row.agent_lost_at = uow.now()


async def forget_old_rooms(uow: UnitOfWork) -> None:
    """Forget rooms and events that are over: a day is longer than any webhook is told again."""
    before = uow.now() - _KEEP
    await RoomRepository(uow.session).forget(before)
    await WebhookRepository(uow.session).forget(before)


@dataclass(frozen=True, slots=True)
class Due:
    """A room that needs help now."""

    room: str
    action: Action
    caller: str
    agent: str | None
    call_id: str | None
    installation: str | None = None


async def rooms_in_need(uow: UnitOfWork) -> tuple[Due, ...]:
    """The rooms that need help at this moment: only looks."""
    found: list[Due] = []
    mark = await installation_mark(uow)
    for row, call in await RoomRepository(uow.session).open():
        action = decide(_watched(row, call), uow.now())
        if action != "none":
            call_id = call.id if call and call.ended_at is None else None
            caller = row.caller_identity or ""
            found.append(Due(row.room, action, caller, row.agent_identity, call_id, mark))
    return tuple(found)


async def help_room(server: Telephony, due: Due) -> bool:
    """Do what is due on the phone server, which has the last word on who is there.

    False where nothing was to be done after all: the caller is gone, or an agent came meanwhile (their
    webhooks are late or were lost; `note_helped` writes down what was found). Raises the errors of the port.
    """
    people = await server.participants(due.room)
    caller = next((who for who in people if who.identity == due.caller), None)
    if caller is None:
        return False
    if due.action == "remove":
        await server.remove_participant(due.room, due.caller)
        return True
    for who in people:
        if who.kind == "agent":
            if who.identity != due.agent:
                return False
            await server.remove_participant(due.room, who.identity)  # a ghost: its process is dead
    note = Note(
        caller.attributes.get(LINE_ATTRIBUTE, ""),
        due.call_id if due.action == "resume" else None,
        due.installation,
    )
    await server.dispatch_agent(due.room, AGENT_NAME, note.encode())
    return True


async def note_helped(uow: UnitOfWork, due: Due, people: tuple[PhoneParticipant, ...] | None) -> None:
    """Write down what was done; `people` are those who were there where nothing was to be done, else None."""
    row = await RoomRepository(uow.session).by_name(due.room)
    if row is None or row.closed_at is not None:
        return
    if people is not None:
        agent = next((who for who in people if who.kind == "agent"), None)
        if not any(who.identity == due.caller for who in people):
            _close(row, uow.now())
        elif agent is not None:
            row.agent_identity, row.agent_joined_at, row.agent_lost_at = agent.identity, uow.now(), None
    elif due.action == "remove":
        row.removed_at = uow.now()
    else:
        row.dispatched_at = uow.now()
        row.dispatches += 1
        row.call_id = due.call_id


async def _joined(uow: UnitOfWork, row: RoomWatch | None, room: str, who: PhoneParticipant) -> None:
    """Somebody came. A caller is who came over one of our lines; a colleague who was called in is none."""
    token = who.attributes.get(LINE_ATTRIBUTE)
    calls = who.kind == "caller" and token is not None
    if not calls and who.kind != "agent":
        return
    line = await note_ringing(uow, token) if calls and token is not None else None
    if calls and line is None:
        return  # a call of another installation, which looks after it itself
    if row is None:
        row = RoomWatch(room=room)
        RoomRepository(uow.session).add(row)
    if calls and token is not None:
        row.line_id = line.id if line else None
        row.caller_identity, row.caller_joined_at = who.identity, uow.now()
    elif who.kind == "agent":
        row.agent_identity, row.agent_joined_at, row.agent_lost_at = who.identity, uow.now(), None


def _close(row: RoomWatch | None, now: datetime) -> None:
    if row is not None and row.closed_at is None:
        row.closed_at = now
        row.caller_identity = None  # it holds the number, and nobody needs it any more


def _watched(row: RoomWatch, call: Call | None) -> Watched:
    if row.caller_joined_at is None:
        raise ValueError("there is no caller in this room")
    return Watched(
        caller_joined_at=row.caller_joined_at,
        agent_joined_at=row.agent_joined_at,
        agent_lost_at=row.agent_lost_at,
        dispatched_at=row.dispatched_at,
        dispatches=row.dispatches,
        removed_at=row.removed_at,
        call_begun=call is not None and call.ended_at is None,
        call_over=call is not None and call.ended_at is not None,
        handed_on=call is not None and call.outcome == "transferred",
    )
