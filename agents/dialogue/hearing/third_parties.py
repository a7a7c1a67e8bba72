"""A caller who asks after somebody else: 'Is Daniel Whitfield there today?', 'is she with you?'. Pure.

Neither confirmed nor denied (`side_flow.third_party`). Who asks about their own child, or for a member of
staff, asks after no stranger.
"""

from __future__ import annotations

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.own_names import taken_words
from agents.dialogue.lexicon.names import GREETS
from agents.dialogue.lexicon.persons import AFTER_A_NAME, ASKS_ON, OWN_CHILD
from agents.dialogue.lexicon.words import word_set
from agents.dialogue.naming import is_ordinary
from agents.dialogue.naming_unwritten import free
from agents.dialogue.state import CallState
from agents.language.text import has_capitals

_NO_STRANGER = word_set(
    "parking anybody anyone somebody someone wheelchair disabled access anything something"
)


def asks_after_somebody(words: str, state: CallState, desk: Desk) -> bool:
    """Whether the turn asks where, when or whether another person has an appointment here."""
    folded = plain(words)
    known = state.facts.attendee_relation is not None or OWN_CHILD.search(folded) is not None
    if ASKS_ON.search(folded) is not None and not known and state.facts.staff_id is None:
        return True
    found = AFTER_A_NAME.search(words)
    if found is None:
        return False
    name = next(filter(None, found.groups()))
    if has_capitals(words[1:]):
        written = all(part[:1].isupper() for part in name.split())
    else:
        written = not set(plain(words[: found.start()]).split()) - GREETS  # nothing but its place shows it
    taken = taken_words(desk)
    parts = plain(name).split()
    return written and all(
        free(part, taken) and part not in _NO_STRANGER and not is_ordinary(part) for part in parts
    )
