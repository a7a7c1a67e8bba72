"""The working copy of one reduction: a state being changed and the actions collected.

Internal to the reducer.
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import Any

from agents.dialogue.desk import Desk
from agents.dialogue.events import Action, Release, Say
from agents.dialogue.state import Ask, CallState, Facts, Stage

STAGE_OF_ASK: dict[Ask, Stage] = {
    Ask.CONSENT: Stage.CONSENT,
    Ask.INTENT: Stage.INTENT,
    Ask.SERVICE: Stage.COLLECT,
    Ask.WHEN: Stage.COLLECT,
    Ask.WHICH_WHEN: Stage.COLLECT,
    Ask.OFFER: Stage.OFFER,
    Ask.WAITLIST: Stage.OFFER,
    Ask.NAME: Stage.COLLECT,
    Ask.PHONE: Stage.COLLECT,
    Ask.ATTENDEE: Stage.COLLECT,
    Ask.EMAIL: Stage.COLLECT,
    Ask.READBACK: Stage.READBACK,
    Ask.MORE: Stage.WRAP_UP,
    Ask.OWN_NAME: Stage.COLLECT,
    Ask.WHICH_OWN: Stage.COLLECT,
    Ask.OWN_WHAT: Stage.COLLECT,
    Ask.MOVE_WHEN: Stage.COLLECT,
    Ask.CANCEL_CONFIRM: Stage.READBACK,
    Ask.MESSAGE_OFFER: Stage.MESSAGE,
    Ask.MESSAGE_TEXT: Stage.MESSAGE,
    Ask.MESSAGE_NAME: Stage.MESSAGE,
    Ask.MESSAGE_PHONE: Stage.MESSAGE,
    Ask.CALLBACK_WINDOW: Stage.MESSAGE,
    Ask.PRIVACY_CONTACT: Stage.PRIVACY,
}


class Flow:
    """Collects what one event changes. Lives inside one call of `reduce`; nothing leaks out of it."""

    def __init__(self, state: CallState, desk: Desk) -> None:
        self.state = state
        self.desk = desk
        self.actions: list[Action] = []

    @property
    def facts(self) -> Facts:
        """The facts as they stand now."""
        return self.state.facts

    def set(self, **changes: Any) -> None:
        """Change fields of the state."""
        self.state = replace(self.state, **changes)

    def learn(self, **changes: Any) -> None:
        """Change facts."""
        self.set(facts=replace(self.state.facts, **changes))

    def do(self, action: Action) -> None:
        """Add an action."""
        self.actions.append(action)

    def say(self, key: str, **params: Any) -> None:
        """Speak a phrase; the variant moves on with every use of the key in this call."""
        count = self.state.said.get(key, 0)
        self.actions.append(Say(key, MappingProxyType(params), count))
        self.set(said=MappingProxyType({**self.state.said, key: count + 1}))

    def forget_said(self, key: str) -> None:
        """The next use of a phrase is about something new: it begins with its first wording again."""
        self.set(said=MappingProxyType({k: v for k, v in self.state.said.items() if k != key}))

    def ask(self, ask: Ask, key: str, **params: Any) -> None:
        """Speak a question and remember that it is open."""
        self.say(key, **params)
        self.set(ask=ask, stage=STAGE_OF_ASK.get(ask, self.state.stage))

    def fail(self, point: str) -> int:
        """Count a failure on a point; the number of failures so far."""
        count = self.state.failures.get(point, 0) + 1
        self.set(failures=MappingProxyType({**self.state.failures, point: count}))
        return count

    def forgive(self, point: str) -> None:
        """A point went well: forget its failures."""
        if point in self.state.failures:
            self.set(failures=MappingProxyType({k: v for k, v in self.state.failures.items() if k != point}))

    def outcome(self, name: str) -> None:
        """Remember something that happened, for the outcome of the call."""
        noted = name if name in ("message", "callback") else ""
        if noted and self.state.noted == "callback":
            noted = "callback"  # what is told on after a call back was noted is about the call back
        self.set(outcomes=self.state.outcomes | {name}, noted=noted)

    def drop_choice(self) -> None:
        """Forget the chosen time, give its hold back and void the read-back."""
        if self.state.hold_id:
            self.do(Release(self.state.hold_id))
        self.set(chosen=None, hold_id=None, readback=None)

    def next_id(self, prefix: str) -> str:
        """An opaque id of this call."""
        self.set(sequence=self.state.sequence + 1)
        return f"{prefix}-{self.state.sequence}"
