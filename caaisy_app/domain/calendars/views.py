"""Read model of a busy time."""

from __future__ import annotations

from typing import NamedTuple


class Busy(NamedTuple):
    """A member of staff is busy elsewhere in the half-open interval [start, end), epoch seconds."""

    staff_id: str
    start: int
    end: int
