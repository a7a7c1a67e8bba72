"""What an invitation says, read back from its iCalendar text: for pages that show it in words. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from icalendar import Calendar

from caaisy_app.domain.notifications.invitation import Method


@dataclass(frozen=True, slots=True)
class InvitationFacts:
    """Date and time (aware), place and purpose of an invitation. `place` is empty where none is known."""

    method: Method
    start: datetime
    end: datetime
    summary: str
    place: str


def invitation_facts(calendar: str) -> InvitationFacts:
    """The facts of an invitation that `invitation` has written; `ValueError` for any other text."""
    entry: Any = Calendar.from_ical(calendar)
    events: Any = entry.walk("VEVENT")
    method = str(entry.get("method", ""))
    if len(events) != 1 or method not in ("REQUEST", "CANCEL"):
        raise ValueError("This is no invitation to one appointment.")
    event: Any = events[0]
    return InvitationFacts(
        method=method,
        start=event.decoded("dtstart"),
        end=event.decoded("dtend"),
        summary=str(event.get("summary", "")),
        place=str(event.get("location", "")),
    )
