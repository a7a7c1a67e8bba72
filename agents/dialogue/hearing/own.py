"""What is wanted with an appointment of one's own, from how its time is spoken about. Pure.

The verb alone does not tell: "haben um neun die Kontrolle, könnten wir Donnerstag kommen?" moves, "kann am
Freitag nicht" may move or cancel, "absagen und dafür Samstag kommen" moves. Called by `turns` only.
"""

from __future__ import annotations

import re

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.changes import as_appointments, split_change
from agents.dialogue.hearing.standing import owns
from agents.dialogue.lexicon.changes import ANOTHER, DROPPED_FOR, SHOVED
from agents.dialogue.lexicon.standing import HINDERED
from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState, Goal

SETTLED = frozenset(
    {
        Intent.MOVE,
        Intent.CANCEL,
        Intent.LOOKUP,
        Intent.PRIVACY,
        Intent.THIRD_PARTY,
        Intent.MESSAGE,
        Intent.CALLBACK,
        Intent.HUMAN,
    }
)
"""What a turn asks for by its own words, whatever is said about an appointment beside it."""


_INSTEAD = re.compile(
    r"\b(?:instead|stattdessen|rather|lieber|any chance of (?:doing|making|having|coming)|ginge|gehts?)\b"
)
"""Another time in the place of the one that stands."""


def about_own(words: str, appointments: str, intents: set[Intent], state: CallState, desk: Desk) -> None:
    """Put the intents about an own appointment right; `appointments` as of `changes.as_appointments`."""
    folded = plain(words)
    if state.goal is Goal.NONE and not intents & SETTLED and _states_one(words, appointments, state, desk):
        old, new = split_change(words, state, desk)
        if old:
            intents.discard(Intent.BOOK)
        if old and new:
            intents.add(Intent.MOVE)
    if state.ask is Ask.OWN_WHAT and not intents & {Intent.MOVE, Intent.CANCEL}:
        if ANOTHER.search(folded):
            intents.discard(Intent.LOOKUP)
            intents.add(Intent.BOOK)
        elif SHOVED.search(folded) or split_change(words, state, desk)[1]:
            intents.add(Intent.MOVE)
    hindered = HINDERED.search(folded) is not None or _INSTEAD.search(folded) is not None
    if Intent.LOOKUP in intents and hindered and split_change(words, state, desk)[1]:
        intents.discard(Intent.LOOKUP)
        intents.add(Intent.MOVE)
    if (
        state.goal is Goal.LOOKUP
        and hindered
        and not intents & SETTLED
        and split_change(words, state, desk)[1]
    ):
        intents.add(Intent.MOVE)  # "da passt's mir nicht, ich bräucht's am Donnerstag"
    if Intent.CANCEL in intents and DROPPED_FOR.search(folded):
        intents.discard(Intent.CANCEL)
        intents.add(Intent.MOVE)


def _states_one(words: str, appointments: str, state: CallState, desk: Desk) -> bool:
    """Whether one sentence states an appointment: 'Bin auf dem Sprung. Massage, Freitag' does not."""
    if not owns(appointments):
        return False
    sentences = [part for part in re.split(r"[.!?;]\s+", words) if part]
    return len(sentences) < 2 or any(owns(as_appointments(part, state, desk)) for part in sentences)
