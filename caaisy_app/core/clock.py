"""The injected clock. Nothing else in the product asks the machine what time it is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the current instant."""

    def now(self) -> datetime:
        """The current instant, aware and in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class ManualClock:
    """A clock that stands still until it is moved: for tests, scenarios and previews."""

    def __init__(self, start: datetime) -> None:
        self._now = _in_utc(start)

    def now(self) -> datetime:
        return self._now

    def set(self, instant: datetime) -> None:
        """Move to `instant` (aware)."""
        self._now = _in_utc(instant)

    def advance(self, *, seconds: float) -> None:
        """Move forward by `seconds`."""
        self._now += timedelta(seconds=seconds)


def _in_utc(instant: datetime) -> datetime:
    if instant.utcoffset() is None:
        raise ValueError("a clock needs an aware datetime")
    return instant.astimezone(UTC)
