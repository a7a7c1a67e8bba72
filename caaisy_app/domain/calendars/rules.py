"""When a connected calendar can be relied on. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Literal

ConnectionState = Literal["ok", "reauth", "admin_consent", "error"]
Trust = Literal["none", "fresh", "stale", "down"]

STALE_AFTER = timedelta(minutes=15)  # what was read longer ago may have changed since


def trust_in(connections: Iterable[tuple[str, datetime | None]], now: datetime) -> Trust:
    """How far the calendars (state, last read) can be relied on together: the worst of them counts."""
    rows = list(connections)
    if not rows:
        return "none"
    if any(state != "ok" for state, _ in rows):
        return "down"
    if any(read is None or now - read > STALE_AFTER for _, read in rows):
        return "stale"
    return "fresh"
