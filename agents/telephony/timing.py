"""The times of a phone call, in seconds. Tests shorten them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timing:
    """`idle`: quiet before a prompt. `tail`: between the last word and hanging up. `longest`: of a call.

    `answer`: of quiet after which a caller who waits for words hears something, so that with the way of the
    sound it is within three. `heartbeat`: between signs of life in the journal. `digits`: quiet after which
    keyed digits are a whole number.
    """

    idle: float = 8.0
    tail: float = 1.0
    longest: float = 20 * 60.0
    answer: float = 2.3
    heartbeat: float = 5.0
    digits: float = 2.5


USUAL = Timing()
