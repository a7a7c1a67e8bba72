"""Talk about an appointment that stands already: a hindrance, and whether another time is asked for. Pure.

"Ich hab am Freitag einen Termin und kann da nicht, geht's auch Montag?" names no verb of moving; what
shows the wish is an appointment of one's own, something in its way, and another time.
"""

from __future__ import annotations

from agents.dialogue.lexicon.standing import CANNOT, HINDERED, OTHER_TIME, OWN, WANTED
from agents.dialogue.meaning import Intent


def read_standing(folded: str) -> Intent | None:
    """MOVE where another time is asked for, LOOKUP where only the hindrance is told, else None."""
    own = OWN.search(folded)
    if own is None or WANTED.search(own.group()) or (WANTED.search(folded) and not HINDERED.search(folded)):
        return None
    rest = folded[: own.start()] + " " + folded[own.end() :]
    if HINDERED.search(rest) is None:
        return None
    return Intent.MOVE if OTHER_TIME.search(rest) is not None else Intent.LOOKUP


def hindered_on_a_day(folded: str) -> Intent | None:
    """'I can't make Thursday, I'm afraid', as the first thing said: an appointment of one's own is meant."""
    if CANNOT.search(folded) is None:
        return None
    return Intent.MOVE if OTHER_TIME.search(CANNOT.sub(" ", folded)) is not None else Intent.LOOKUP
