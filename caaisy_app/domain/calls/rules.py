"""What a call may be and what is kept of it. Pure."""

from __future__ import annotations

from typing import Literal, get_args

Channel = Literal["phone", "test"]
Speaker = Literal["agent", "caller", "tool"]
Outcome = Literal[
    "booked",
    "moved",
    "cancelled",
    "message",
    "callback",
    "waitlist",
    "transferred",
    "abandoned",
    "privacy",
    "emergency",
    "info",
]
MessageKind = Literal["message", "callback", "waitlist", "emergency"]
ConsentKind = Literal["recording", "transcript"]
#: `not_started`: a yes that could not be followed, nothing was kept; `stopped`: not to its end.
ConsentAnswer = Literal["granted", "refused", "withdrawn", "not_started", "stopped"]

OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
LEASE_SECONDS = 15  # a call whose process has not written for so long has lost its process


def keeps_transcript(channel: Channel, *, business_wants: bool, answers: tuple[ConsentAnswer, ...]) -> bool:
    """Whether the words of a call may stay after its end.

    On the phone only if the business has switched transcripts on and the caller's last answer was a
    yes. A test call is the business talking to its own reception: it stays.
    """
    if channel == "test":
        return True
    return business_wants and bool(answers) and answers[-1] == "granted"
