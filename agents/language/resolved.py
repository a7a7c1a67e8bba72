"""What comes of a wish: its readings, and whether one of them is past or closed. For `wish` and `resolve`."""

from __future__ import annotations

from dataclasses import dataclass

from agents.language.hours import Env
from agents.language.types import Problem, Reading


@dataclass(frozen=True, slots=True)
class Resolved:
    """The readings of one wish. `ambiguous`: one must ask; otherwise several readings are all meant."""

    readings: tuple[Reading, ...] = ()
    ambiguous: bool = False
    problem: Problem | None = None
    notes: tuple[str, ...] = ()


def is_past(reading: Reading, env: Env) -> bool:
    """Whether a reading lies wholly in the past."""
    if reading.grain == "minute":
        return reading.start is not None and reading.start < env.now
    return reading.end is not None and reading.end <= env.now


def is_closed(reading: Reading, env: Env) -> bool:
    """Whether no appointment can start in a reading."""
    start = reading.start
    if start is None:
        return False
    if reading.grain == "minute":
        return not env.is_open(start)
    if env.weekly is None:
        return reading.grain == "day" and start.date() in env.context.closed_days
    return not env.is_open_between(
        max(start, env.now) if reading.end is None or reading.end > env.now else start, reading.end
    )
