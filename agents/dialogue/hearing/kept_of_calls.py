"""Whether a turn asks what is kept of the call, or how long a thing stays that is handed in. Pure."""

from __future__ import annotations

from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon.house_questions import KEEPS, STAYS, TOLD_OF_THE_CALL
from agents.dialogue.meaning import Meaning
from agents.dialogue.state import CallState


def asks_what_is_kept(folded: str, meaning: Meaning, state: CallState) -> bool:
    """'Do you store my number?'; not 'how long will you keep it?' of a bicycle that is brought in."""
    if KEEPS.search(folded) is None:
        return False
    return not (STAYS.search(folded) and _speaks_of_a_thing(folded, meaning, state))


def _speaks_of_a_thing(folded: str, meaning: Meaning, state: CallState) -> bool:
    """Whether something is to be done to a thing, and nothing was said of the call or of what is noted."""
    if TOLD_OF_THE_CALL.search(folded) or TOLD_OF_THE_CALL.search(plain(state.last_said)):
        return False
    own = state.target or state.last_own
    return bool(meaning.service_id or state.facts.service_id or state.facts.service_choices or own)
