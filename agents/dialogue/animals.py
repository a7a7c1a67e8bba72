"""An animal in danger: 112 is not its number. A vet's own rule, a person, an appointment at once. Pure.

Called by `side_flow`, which knows the dangers of people.
"""

from __future__ import annotations

import re

from agents.dialogue import booking_flow, message_flow
from agents.dialogue.events import LeaveMessage
from agents.dialogue.flow import Flow
from agents.dialogue.meaning import Meaning
from agents.dialogue.opening import is_open
from agents.dialogue.state import Ask, Goal, Stage
from agents.language import fold

_VET = re.compile(
    r"\btierarzt|\btieraerzt|\btierpraxis|\btierklinik|\bkleintier|\bvets?\b|"
    r"\bveterin|\banimal hospital"
)
_RULE = re.compile(r"notf|notdienst|emergenc|out of hours")
_FOR_NIGHTS = re.compile(
    r"\bnachts?\b|ausserhalb|wochenende|notdienst|\bnights?\b|out of hours|outside|after hours|weekend|closed"
)


def alert(flow: Flow, meaning: Meaning) -> None:
    """Tell the business of an emergency, once in a call."""
    if "emergency" not in flow.state.outcomes:
        flow.do(LeaveMessage("emergency", meaning.words.strip()[:300], flow.facts.name, flow.state.phone))
    flow.outcome("emergency")


def in_danger(flow: Flow, meaning: Meaning) -> None:
    """At a vet that is open: its own rule, a person or else an appointment; elsewhere where help is."""
    flow.drop_choice()
    if not _vet_is_there(flow):
        alert(flow, meaning)
        flow.set(stage=Stage.EMERGENCY, ask=Ask.NOTHING, goal=Goal.NONE, privacy_kind="animal")
        advise(flow)
        return
    said = _say_rules(flow)
    if message_flow.can_put_through(flow):
        message_flow.human(flow)
        return
    if not said:
        flow.say("animal_urgent")
    flow.set(goal=Goal.BOOK)
    booking_flow.proceed(flow)


def advise(flow: Flow) -> None:
    """What the business tells callers to do in an emergency; without a word of it, the general advice."""
    if not _say_rules(flow):
        flow.say("emergency_animal")


def _vet_is_there(flow: Flow) -> bool:
    return _VET.search(fold(flow.desk.name)) is not None and is_open(flow.state.now, flow.desk, None)


def _say_rules(flow: Flow) -> bool:
    """Say the rules for emergencies that hold at this hour; whether there was one."""
    is_there = is_open(flow.state.now, flow.desk, None)
    rules = [
        text
        for key, text in flow.desk.knowledge.items()
        if _RULE.search(fold(key)) and not (is_there and _FOR_NIGHTS.search(fold(f"{key} {text}")))
    ]
    for text in rules:
        flow.say("answer", text=text)
    return bool(rules)
