"""The booking under way, asked about or put aside while something else is dealt with. Pure.

"Which day did we say now?", while a name or a message is taken, is answered and is no name and no message; a
booking that waits for a message to be noted goes on afterwards. Called by `routing` and `reducer`.
"""

from __future__ import annotations

import re

from agents.dialogue import booking_flow
from agents.dialogue.flow import Flow
from agents.dialogue.hearing.basics import plain
from agents.dialogue.interrupts import resume
from agents.dialogue.lexicon.asked_again import CHECKS, TOLD_ANEW
from agents.dialogue.meaning import Meaning
from agents.dialogue.state import Ask, Goal, Window

_WHILE = (
    Ask.NAME,
    Ask.ATTENDEE,
    Ask.PHONE,
    Ask.EMAIL,
    Ask.READBACK,
    Ask.MESSAGE_TEXT,
    Ask.MESSAGE_NAME,
    Ask.MESSAGE_PHONE,
    Ask.CALLBACK_WINDOW,
)
_LONGEST = 16
_LEADS = re.compile(r"(?i)^(?:(?:sorry|hang on|wait|moment|entschuldigung|warten sie|oh|um|äh)[\s,.]+)+")
_OR = re.compile(r"\b(?:or|oder)\b")


def asks_what_was_agreed(flow: Flow, meaning: Meaning) -> bool:
    """Say the day and the time once more where nothing else is asked for, and take the thread up again."""
    state = flow.state
    agreed = state.chosen or state.waiting
    words = _LEADS.sub("", meaning.words.strip())
    if agreed is None or state.goal is Goal.MOVE or state.ask not in _WHILE or len(words.split()) > _LONGEST:
        return False
    folded = plain(words)
    either = words.endswith("?") and _OR.search(folded) is not None and CHECKS.match(folded + "?") is not None
    if not either and TOLD_ANEW.fullmatch(folded) is None:
        return False
    if state.ask is Ask.READBACK:
        booking_flow.details(flow)
        return True
    flow.say("under_way", start=agreed.start, service=agreed.service_id, staff=agreed.staff_name)
    if state.ask is Ask.MESSAGE_TEXT:
        flow.ask(Ask.MESSAGE_TEXT, "ask_message")
        return True
    return resume(flow)


def goes_on(flow: Flow) -> bool:
    """Take up the booking that waited for a message; False where none did."""
    waiting = flow.state.waiting
    if waiting is None:
        return False
    flow.set(goal=Goal.BOOK, ask=Ask.NOTHING, waiting=None)
    flow.learn(
        service_id=waiting.service_id, windows=(Window(waiting.start, waiting.start, "minute"),), ambiguous=()
    )
    booking_flow.proceed(flow)
    return True
