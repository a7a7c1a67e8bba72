"""'I had water damage yesterday, what do I do now?': regret, an honest answer, then an appointment. Pure.

Called by `routing` for what a call begins with. What the owner wrote about it is said; else a person has to
say it. Nothing is booked before the caller wants it.
"""

from __future__ import annotations

from agents.dialogue import message_flow, side_flow
from agents.dialogue.events import RecordGap
from agents.dialogue.flow import Flow
from agents.dialogue.hearing.basics import plain
from agents.dialogue.interrupts import learn_person
from agents.dialogue.lexicon.mishaps import COVERED, MISHAP, TO_BOOK, WHAT_NOW
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask, Goal

_BESIDE = frozenset({Intent.GREETING, Intent.THANKS, Intent.QUESTION, Intent.ASAP})


def asks_what_now(flow: Flow, meaning: Meaning) -> bool:
    """Answer who asks what is to be done; False where the turn asks for anything else."""
    state = flow.state
    if state.goal is not Goal.NONE or state.ask not in (Ask.INTENT, Ask.NOTHING):
        return False
    folded = plain(meaning.words)
    covered = COVERED.search(folded) is not None and MISHAP.search(folded) is not None
    asks = covered or WHAT_NOW.search(folded) is not None
    if meaning.intents - _BESIDE or not asks or TO_BOOK.search(folded):
        return False
    answered = (meaning.topic or "").startswith("knowledge:")
    if not answered and not (meaning.service_id or MISHAP.search(folded)):
        return False
    learn_person(flow, meaning)
    if MISHAP.search(folded):
        flow.say("sorry_to_hear")
    if answered:
        side_flow.question(flow, meaning)
    else:
        flow.outcome("info")
        flow.do(RecordGap(meaning.words.strip()))
        flow.say("advice" if covered else "what_now")
    flow.set(message_after=meaning.words.strip()[:500])
    if meaning.service_id and flow.facts.service_id is None:
        flow.learn(service_id=meaning.service_id)
    if flow.facts.service_id is not None:
        flow.ask(Ask.INTENT, "want_it")
    else:
        message_flow.offer(flow)
    return True
