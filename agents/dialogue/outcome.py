"""The outcome of a call from what happened in it. Pure."""

from __future__ import annotations

from agents.dialogue.state import CallState, Goal

PRECEDENCE = (
    "emergency", "booked", "moved", "cancelled", "transferred", "privacy", "callback", "message", "waitlist",
)  # fmt: skip


def outcome_of(state: CallState) -> str:
    """The first outcome that applies; a caller who left in the middle of something abandoned it."""
    for name in PRECEDENCE:
        if name in state.outcomes:
            return name
    if "info" in state.outcomes and (state.goal is Goal.NONE or state.ended):
        return "info"
    return "abandoned"
