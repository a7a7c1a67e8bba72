"""'I had one yesterday and was ill, can I get a new one?': a new appointment, and no search for the old one.
'I forgot to cancel, sorry': nothing is left to cancel, and a new one is offered.

Called by `routing`. Pure.
"""

from __future__ import annotations

import re

from agents.dialogue import booking_flow
from agents.dialogue.flow import Flow
from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon.changes import FORGOT_TO_DROP
from agents.dialogue.lexicon.missed import IS_OVER, MISSED, WHEN_IS_IT
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.merging import merge
from agents.dialogue.state import Ask, Goal

_A_NEW_ONE = re.compile(
    r"\b(?:a|another) (?:new|fresh|different) (?:one|appointment|slot|date|time)\b|"
    r"\banother (?:one|appointment|slot)\b|"
    r"\b(?:rebook|book again|book (?:it |me )?in again)\b|"
    r"\b(?:eine?n?|nen?) neue[nrs]?\b|\bneue[nr]? termin\b|\bneu (?:buchen|ausmachen|vereinbaren)\b"
)

_ELSE = {
    Intent.GREETING,
    Intent.THANKS,
    Intent.DECLINE,
    Intent.QUESTION,
    Intent.BOOK,
    Intent.LOOKUP,
    Intent.REPEAT,
}


def missed_one(flow: Flow, meaning: Meaning) -> bool:
    """Thank who tells that they have missed one, and offer another; False where something else is wished."""
    state = flow.state
    if (
        state.goal is not Goal.NONE
        or state.ask not in (Ask.INTENT, Ask.NOTHING)
        or state.said.get("missed_own")
    ):
        return False
    folded = plain(meaning.words)
    told = FORGOT_TO_DROP.search(folded) or (MISSED.search(folded) and IS_OVER.search(folded))
    if not told or meaning.service_id or meaning.service_choices or meaning.intents - _ELSE:
        return False
    if WHEN_IS_IT.search(folded) or (meaning.topic not in (None, "unknown")):
        return False
    if meaning.name:
        flow.learn(name=meaning.name)
    if _A_NEW_ONE.search(folded):
        flow.set(goal=Goal.BOOK)
        booking_flow.proceed(flow)
    else:
        flow.ask(Ask.INTENT, "missed_own")
    return True


def books_anew(flow: Flow, meaning: Meaning) -> bool:
    """Take the wish for a new appointment up; False where none is said."""
    state = flow.state
    if state.goal is not Goal.LOOKUP or state.ask is not Ask.OWN_NAME or state.own:
        return False
    if _A_NEW_ONE.search(plain(meaning.words)) is None:
        return False
    flow.learn(windows=(), ambiguous=(), when_words="", old=(), change_words="")
    flow.set(goal=Goal.BOOK, ask=Ask.NOTHING, target=None)
    merge(flow, meaning)
    booking_flow.proceed(flow)
    return True
