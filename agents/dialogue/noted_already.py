"""What is asked for once more after it was noted: it is said again, and no second row is written. Pure.

Called by `routing`, `interrupts` and `wrap_up`.
"""

from __future__ import annotations

import re

from agents.dialogue.flow import Flow
from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon.closing import NOTHING_ELSE
from agents.dialogue.meaning import Meaning
from agents.dialogue.message_flow import TELLS, can_put_through
from agents.dialogue.state import Ask, Goal


def wanted_again(flow: Flow, meaning: Meaning) -> bool:
    """'Verbinden Sie mich bitte', once nobody could be reached and a call back is noted: it stays at that."""
    state = flow.state
    if "callback" not in state.outcomes or state.goal is not Goal.NONE or can_put_through(flow):
        return False
    if meaning.phone or meaning.when or meaning.service_id:
        return False
    flow.say("callback_noted")
    flow.ask(Ask.MORE, "more")
    return True


def promised_already(flow: Flow, meaning: Meaning) -> bool:
    """'Ja, dann bitte zurückrufen', right after that was noted: it is said once more, not noted twice."""
    new = meaning.phone or meaning.line or meaning.when or meaning.service_id
    state = flow.state
    if state.ask is not Ask.MORE or "callback" not in state.outcomes or new:
        return False
    told_anew = len(meaning.words.split()) >= TELLS and NOTHING_ELSE.search(plain(meaning.words)) is None
    if state.phone is None or told_anew:
        return False
    flow.say("callback_left", phone=state.phone)
    flow.ask(Ask.MORE, "more")
    return True


def late_already(flow: Flow, meaning: Meaning) -> bool:
    """'Nein, nicht verschieben, ich komme ja, nur später', once that is noted: nothing is noted twice."""
    state = flow.state
    timed = meaning.when is not None and any(window.exact for window in meaning.when.windows)
    if state.ask is not Ask.MORE or state.noted != "message" or timed or meaning.phone:
        return False
    folded = plain(meaning.words)
    if not _LATE.search(folded) or not _LATE.search(plain(state.noted_text)) or _HOW_LATE.search(folded):
        return False
    flow.say("is_noted")
    flow.ask(Ask.MORE, "more")
    return True


_LATE = re.compile(r"\b(?:spaeter|spaet|verspaet\w*|stau|late|later|delayed|held up)\b")
_HOW_LATE = re.compile(r"\b(?:minuten?|stunden?|viertelstunde|minutes?|hours?)\b")


def listed_already(flow: Flow, meaning: Meaning) -> bool:
    """'Yes, on the waiting list, please, Saturday', once that is noted: it is said again, not noted twice."""
    state = flow.state
    if state.ask is not Ask.MORE or "waitlist" not in state.outcomes:
        return False
    if meaning.phone not in (None, state.phone) or meaning.service_id not in (None, state.facts.service_id):
        return False
    when, told = meaning.when, plain(state.facts.when_words)
    listed = {window.start.date() for window in state.facts.windows}
    again = when is not None and bool(when.said) and all(plain(said) in told for said in when.said)
    if when is not None and not again and any(item.start.date() not in listed for item in when.windows):
        return False
    flow.say("waitlist_left")
    flow.ask(Ask.MORE, "more")
    return True
