"""Read models of phone lines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from caaisy_app.domain.lines.rules import Check, Obstacle


@dataclass(frozen=True, slots=True)
class LineView:
    """A line. `number` and `forwards_from` are E.164; `obstacle` says why it cannot answer as usual.

    `provider` is whose trunk the calls come over, `carrier` whose line forwards to it.
    """

    id: str
    token: str
    number: str
    provider: str
    business_id: str | None
    paused: bool
    obstacle: Obstacle | None
    forwards_from: str | None
    carrier: str | None
    check: Check
    check_until: datetime | None
    verified_at: datetime | None
    last_call_at: datetime | None
