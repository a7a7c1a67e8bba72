"""Whether a turn asks what it costs to cancel, to move or to stay away: nothing is changed by it. Pure."""

from __future__ import annotations

from agents.dialogue.lexicon.cancellation_costs import (
    ASKS_FOR_COSTS,
    DEMANDS,
    MOVING_COSTS,
    STAYING_AWAY_COSTS,
    THAT_COSTS,
)
from agents.dialogue.state import OWN_GOALS, CallState, Goal


def asks_what_cancelling_costs(folded: str, state: CallState) -> bool:
    """'Wenn ich absagen würde, kostet das was?': nothing is cancelled by it."""
    if STAYING_AWAY_COSTS.search(folded):
        return True
    if state.goal is Goal.CANCEL and THAT_COSTS.search(folded):
        return True
    if DEMANDS.search(folded):
        return False
    if state.goal in OWN_GOALS and MOVING_COSTS.search(folded):
        return True
    undecided = state.goal is Goal.NONE or (state.goal is Goal.LOOKUP and state.target is None)
    return undecided and ASKS_FOR_COSTS.search(folded) is not None
