"""Use cases around messages: callers leave them, the business works them off."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import cast

from caaisy_app.core.actor import Actor, CallerActor, SubjectActor, acts_for
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import Forbidden, NotFound
from caaisy_app.core.ids import new_id
from caaisy_app.domain.calls.models import Message
from caaisy_app.domain.calls.repository import MessageRepository
from caaisy_app.domain.calls.rules import MessageKind
from caaisy_app.domain.calls.views import MessageView

_MAX_TEXT = 2_000


@dataclass(frozen=True, slots=True)
class LeaveMessage:
    """What a caller wants passed on; `reachable` says in the caller's words when to call back.

    `left_at` is when it was said, where that was before it could be stored. `goes_on`: told on after another
    message of the same call, and put behind its text, so that the team finds one note.
    """

    business_id: str
    kind: MessageKind
    text: str
    name: str | None = None
    phone: str | None = None
    reachable: str | None = None
    call_id: str | None = None
    left_at: datetime | None = None
    goes_on: bool = False


async def leave_message(uow: UnitOfWork, actor: Actor, command: LeaveMessage) -> MessageView:
    """Store a message under the time it was left; a text longer than 2,000 characters is cut there."""
    if not acts_for(actor, command.business_id):
        raise Forbidden
    repository = MessageRepository(uow.session, command.business_id)
    before = await _told_before(repository, command) if command.goes_on else None
    if before is not None:
        before.text = f"{before.text}\n{command.text.strip()}"
        before.reachable = command.reachable or before.reachable
        await uow.session.flush()
        uow.changed(command.business_id)
        return _view(before)
    now = uow.now()
    row = Message(
        id=new_id("msg"),
        business_id=command.business_id,
        call_id=command.call_id,
        kind=command.kind,
        text=command.text.strip()[:_MAX_TEXT],
        name=command.name,
        phone=command.phone,
        reachable=command.reachable,
        created_at=min(command.left_at or now, now),
    )
    repository.add(row)
    await uow.session.flush()
    uow.changed(command.business_id)
    return _view(row)


async def _told_before(repository: MessageRepository, command: LeaveMessage) -> Message | None:
    """The open note that the command's text still fits behind; None where there is none."""
    if command.call_id is None:
        return None
    notes = [row for row in await repository.of_call(command.call_id) if row.done_at is None]
    fits = notes and len(notes[-1].text) + 1 + len(command.text.strip()) <= _MAX_TEXT
    return notes[-1] if fits else None


async def open_messages(uow: UnitOfWork, business_id: str) -> tuple[MessageView, ...]:
    """Messages that nobody has dealt with, the newest first."""
    return tuple(_view(row) for row in await MessageRepository(uow.session, business_id).open())


async def messages_of_call(uow: UnitOfWork, business_id: str, call_id: str) -> tuple[MessageView, ...]:
    """Messages left in one call."""
    return tuple(_view(row) for row in await MessageRepository(uow.session, business_id).of_call(call_id))


async def close_message(uow: UnitOfWork, actor: Actor, business_id: str, message_id: str) -> MessageView:
    """Somebody has dealt with it. Doing it twice changes nothing."""
    row = await _own(uow, actor, business_id, message_id)
    if row.done_at is None:
        row.done_at = uow.now()
        uow.changed(business_id)
    return _view(row)


async def reopen_message(uow: UnitOfWork, actor: Actor, business_id: str, message_id: str) -> MessageView:
    """Undo `close_message`."""
    row = await _own(uow, actor, business_id, message_id)
    row.done_at = None
    uow.changed(business_id)
    return _view(row)


async def _own(uow: UnitOfWork, actor: Actor, business_id: str, message_id: str) -> Message:
    if isinstance(actor, CallerActor | SubjectActor) or not acts_for(actor, business_id):
        raise Forbidden
    row = await MessageRepository(uow.session, business_id).by_id(message_id)
    if row is None:
        raise NotFound
    return row


def _view(row: Message) -> MessageView:
    return MessageView(
        id=row.id,
        call_id=row.call_id,
        kind=cast("MessageKind", row.kind),
        text=row.text,
        name=row.name,
        phone=row.phone,
        reachable=row.reachable,
        created_at=row.created_at,
        done_at=row.done_at,
    )
