"""Use cases around outgoing mail: queue it with the work it is about, send it later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from caaisy_app.core.actor import Actor, acts_for
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import Forbidden, InvalidInput, NotFound
from caaisy_app.core.ids import new_id
from caaisy_app.domain.notifications.models import OutboxMail
from caaisy_app.domain.notifications.repository import OutboxRepository
from caaisy_app.domain.notifications.views import MailStatus, MailView


@dataclass(frozen=True, slots=True)
class QueueMail:
    """A mail to be sent. `dedupe_key`: the same key again is the same mail."""

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


async def queue_mail(uow: UnitOfWork, actor: Actor, command: QueueMail) -> MailView:
    """Put a mail into the outbox in the same transaction as the work it is about.

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
        return _view(earlier)
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
    )
    repository.add(row)
    await uow.session.flush()
    uow.changed(command.business_id)
    return _view(row)


async def outbox(uow: UnitOfWork, business_id: str, limit: int = 50) -> tuple[MailView, ...]:
    """The newest mail of a business."""
    return tuple(_view(row) for row in await OutboxRepository(uow.session, business_id).newest(limit))


async def mail(uow: UnitOfWork, business_id: str, mail_id: str) -> MailView:
    """One mail; `NotFound` if it is not one of this business."""
    row = await OutboxRepository(uow.session, business_id).by_id(mail_id)
    if row is None:
        raise NotFound
    return _view(row)


async def note_sending(
    uow: UnitOfWork, actor: Actor, business_id: str, mail_id: str, status: MailStatus
) -> None:
    """Write down what became of a mail. A mail that was sent stays sent."""
    if not acts_for(actor, business_id):
        raise Forbidden
    row = await OutboxRepository(uow.session, business_id).by_id(mail_id)
    if row is None:
        raise NotFound
    if row.status != "sent":
        row.status = status
        row.sent_at = uow.now() if status == "sent" else None
        uow.changed(business_id)


def _view(row: OutboxMail) -> MailView:
    return MailView(
        id=row.id,
        kind=row.kind,
        recipient=row.recipient,
        language=row.language,
        subject=row.subject,
        text=row.text,
        html=row.html,
        calendar=row.calendar,
        calendar_method=row.calendar_method,
        booking_id=row.booking_id,
        status=cast("MailStatus", row.status),
        created_at=row.created_at,
        sent_at=row.sent_at,
    )
