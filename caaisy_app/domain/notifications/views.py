"""Read model of a mail in the outbox."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

MailStatus = Literal["queued", "sent", "failed"]


@dataclass(frozen=True, slots=True)
class MailView:
    """A mail; `calendar` is an iCalendar text that travels as an attachment."""

    id: str
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
    created_at: datetime
    sent_at: datetime | None
