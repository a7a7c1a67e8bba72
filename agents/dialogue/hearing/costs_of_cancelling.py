"""Whether a turn asks what it costs to cancel, to move or to stay away: nothing is changed by it. Pure."""

from __future__ import annotations

from agents.dialogue.lexicon.cancellation_costs import (
    ASKS_FOR_COSTS,
    DEMANDS,
    MOVING_COSTS,
    STAYING_AWAY_COSTS,
    THAT_COSTS,
)
from agents.dialogue.state import CallState, Goal


def asks_what_cancelling_costs(folded: str, state: CallState) -> bool:
    """'Wenn ich absagen würde, kostet das was?': nothing is cancelled by it."""
    if STAYING_AWAY_COSTS.search(folded):
        return True
    if state.goal is Goal.CANCEL and THAT_COSTS.search(folded):
        return True
    if state.goal in (Goal.MOVE, Goal.CANCEL, Goal.LOOKUP) and state.target is not None:
        return MOVING_COSTS.search(folded) is not None
    if state.goal is not Goal.NONE or DEMANDS.search(folded):
        return False
    return ASKS_FOR_COSTS.search(folded) is not None
