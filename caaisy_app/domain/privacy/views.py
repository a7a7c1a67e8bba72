"""Read model of a data subject request."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from caaisy_app.domain.privacy.rules import RequestKind


@dataclass(frozen=True, slots=True)
class PrivacyRequestView:
    """A request; `contact` is a number or address that was given, unproven."""

    id: str
    reference: str
    kind: RequestKind
    channel: str
    contact: str | None
    call_id: str | None
    received_at: datetime
    due_on: date
