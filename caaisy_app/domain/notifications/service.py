"""Use cases around outgoing mail: queue it with the work it is about, send it later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from caaisy_app.core.actor import Actor, acts_for, runs_business
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import Forbidden, InvalidInput, NotFound
from caaisy_app.core.ids import new_id
from caaisy_app.core.jobs import Job
from caaisy_app.domain.notifications.models import OutboxMail
from caaisy_app.domain.notifications.repository import OutboxRepository, left_behind
from caaisy_app.domain.notifications.rules import LEFT_BEHIND, next_try, without_link_secrets
from caaisy_app.domain.notifications.views import MailView, Problem


@dataclass(frozen=True, slots=True)
class QueueMail:
    """A mail to be sent. `dedupe_key`: the same key again is the same mail.

    After `send_before` it would be of no use and is not sent any more.
    """

    business_id: str
    dedupe_key: str
    kind: str
    recipient: str
    language: str
    subject: str
    text: str
    html: str | None = None
    calendar: str | None = None
    calendar_method: str | None = None
    booking_id: str | None = None
    send_before: datetime | None = None


async def queue_mail(uow: UnitOfWork, actor: Actor, command: QueueMail) -> MailView:
    """Put a mail into the outbox and have it sent once this unit of work commits.

    `InvalidInput` for a line break in recipient or subject: it could add mail headers.
    """
    if not acts_for(actor, command.business_id):
        raise Forbidden
    for field in ("recipient", "subject"):
        if any(char in getattr(command, field) for char in "\r\n\0"):
            raise InvalidInput(field=field, reason="")
    repository = OutboxRepository(uow.session, command.business_id)
    earlier = await repository.by_dedupe_key(command.dedupe_key)
    if earlier is not None:
        return earlier.view()
    row = OutboxMail(
        id=new_id("mai"),
        business_id=command.business_id,
        dedupe_key=command.dedupe_key,
        kind=command.kind,
        recipient=command.recipient,
        language=command.language,
        subject=command.subject,
        text=command.text,
        html=command.html,
        calendar=command.calendar,
        calendar_method=command.calendar_method,
        booking_id=command.booking_id,
        created_at=uow.now(),
        send_before=command.send_before,
    )
    repository.add(row)
    await uow.session.flush()
    _have_sent(uow, row)
    uow.changed(command.business_id)
    return row.view()


async def outbox(uow: UnitOfWork, business_id: str, limit: int = 50) -> tuple[MailView, ...]:
    """The newest mail of a business."""
    return tuple(row.view() for row in await OutboxRepository(uow.session, business_id).newest(limit))


async def mail(uow: UnitOfWork, business_id: str, mail_id: str) -> MailView:
    """One mail; `NotFound` if it is not one of this business."""
    row = await OutboxRepository(uow.session, business_id).by_id(mail_id)
    if row is None:
        raise NotFound
    return row.view()


async def unsent(uow: UnitOfWork, business_id: str, mail_id: str) -> tuple[MailView, ...]:
    """What is to be sent when this mail's turn comes: it, after older unsent mail about the same booking."""
    return tuple(row.view() for row in await OutboxRepository(uow.session, business_id).queued_up_to(mail_id))


async def mail_left_behind(uow: UnitOfWork, actor: Actor, limit: int = 100) -> tuple[MailView, ...]:
    """Mail that was written while there was no mail server, of all businesses, the oldest first."""
    if not runs_business(actor, ""):
        raise Forbidden
    rows = await left_behind(uow.session, uow.now() - LEFT_BEHIND, limit)
    return tuple(row.view() for row in rows)


async def note_sent(uow: UnitOfWork, actor: Actor, business_id: str, mail_id: str) -> None:
    """A server has taken the mail. The secrets of links in it are not kept any longer."""
    row = await _queued(uow, actor, business_id, mail_id)
    if row is not None:
        row.status, row.sent_at, row.problem = "sent", uow.now(), None
        row.attempts += 1
        row.text = without_link_secrets(row.text)
        row.html = row.html and without_link_secrets(row.html)


async def note_failed(
    uow: UnitOfWork, actor: Actor, business_id: str, mail_id: str, problem: Problem
) -> None:
    """An attempt has failed: try again later if the server was unreachable, else (or after days) give up."""
    row = await _queued(uow, actor, business_id, mail_id)
    if row is None:
        return
    row.problem = problem
    if problem not in ("too_late", "too_old"):
        row.attempts += 1
    later = next_try(row.attempts, uow.now()) if problem == "unreachable" else None
    if later is not None:
        _have_sent(uow, row, later)
    else:
        row.status = "failed"
        if problem == "unreachable":
            row.problem = "gave_up"


async def _queued(uow: UnitOfWork, actor: Actor, business_id: str, mail_id: str) -> OutboxMail | None:
    """The mail while it is waiting to be sent; what was sent stays sent."""
    if not acts_for(actor, business_id):
        raise Forbidden
    row = await OutboxRepository(uow.session, business_id).by_id(mail_id)
    if row is None:
        raise NotFound
    if row.status != "queued":
        return None
    uow.changed(business_id)
    return row


def _have_sent(uow: UnitOfWork, row: OutboxMail, not_before: datetime | None = None) -> None:
    args = {"business": row.business_id, "subject": row.id}
    uow.enqueue(Job("mail.send", f"{row.id}:{row.attempts}", args, not_before))
