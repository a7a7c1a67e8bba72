"""Read model of a mail in the outbox."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

MailStatus = Literal["queued", "sent", "failed"]

#: Why a mail has not gone: the server was away, it refused the address for good, it was tried for days, what
#: it says was over before it could go, or it had waited for days when there was a server at last.
Problem = Literal["unreachable", "refused", "gave_up", "too_late", "too_old"]


@dataclass(frozen=True, slots=True)
class MailView:
    """A mail; `calendar` is an iCalendar text that travels as an attachment.

    `problem` belongs to the last attempt: a mail that is queued with a problem is tried again.
    """

    id: str
    business_id: str
    kind: str
    recipient: str
    language: str
    subject: str
    text: str
    html: str | None
    calendar: str | None
    calendar_method: str | None
    booking_id: str | None
    status: MailStatus
    attempts: int
    problem: Problem | None
    created_at: datetime
    send_before: datetime | None
    sent_at: datetime | None
