"""'Ich wollte mich erst mal nur erkundigen', 'can I ask you something?': announced, not yet asked.

Called by `routing`, before the turn is read as anything else. Pure.
"""

from __future__ import annotations

from agents.dialogue import booking_flow
from agents.dialogue.events import Say
from agents.dialogue.flow import Flow
from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon.asking_ahead import ANNOUNCED, NO_MORE_BEHIND
from agents.dialogue.lexicon.refusing import ONLY_ASKED
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import MESSAGE_GOALS, Ask, Goal

_HEARD_BESIDE = {
    Intent.GREETING,
    Intent.QUESTION,
    Intent.BOOK,
    Intent.THANKS,
    Intent.WAIT,
    Intent.DECLINE,
    Intent.REPEAT,
    Intent.MESSAGE,
}
_AFTER_A_WISH = (Ask.INTENT, Ask.NOTHING, Ask.SERVICE, Ask.WHEN, Ask.MESSAGE_OFFER)
_ANY_ASK = (*_AFTER_A_WISH, Ask.MORE, Ask.OFFER, Ask.NAME, Ask.PHONE, Ask.READBACK)
_LONGEST = 16


def announces_a_question(flow: Flow, meaning: Meaning) -> bool:
    """Ask what they would like to know; False where the turn says more than that there is a question."""
    state = flow.state
    folded = plain(meaning.words)
    if state.ask not in _ANY_ASK or state.goal in MESSAGE_GOALS or len(folded.split()) > _LONGEST:
        return False
    if meaning.when or meaning.service_id or meaning.topic not in (None, "unknown") or meaning.phone:
        return False
    if meaning.intents - _HEARD_BESIDE:
        return False
    said = list(ANNOUNCED.finditer(folded))
    if "info" in state.outcomes and ONLY_ASKED.search(folded):
        return False  # "das wollte ich nur wissen"
    if not said or NO_MORE_BEHIND.match(folded[said[-1].end() :]) is None:
        return False
    if meaning.name and state.ask in _AFTER_A_WISH:
        flow.learn(name=meaning.name)
    if state.ask in _AFTER_A_WISH and state.goal in (Goal.NONE, Goal.BOOK) and state.chosen is None:
        flow.set(goal=Goal.NONE)
        flow.ask(Ask.INTENT, "ask_away")
    else:
        flow.say("ask_away")
    return True


def answered(flow: Flow, meaning: Meaning) -> bool:
    """Go on where a question was answered that was about something not on offer; False where it is wished."""
    spoken = any(isinstance(action, Say) for action in flow.actions)
    if not spoken or meaning.has(Intent.BOOK) or meaning.topic in (None, "unknown", "price"):
        return False
    if flow.state.goal is Goal.NONE and flow.facts.service_id is None:
        flow.ask(Ask.MORE, "more")
    else:
        booking_flow.restate(flow)
    return True
