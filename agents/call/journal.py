"""Writes the call journal: turns, tool calls, state and facts, guard events.

Entries are collected and written together: at the latest when the agent's words ended (so that what the
caller heard and what was committed is on disk before the next turn) and, while an engine thinks or the
agent speaks, a moment after they were made. Used by the controller only.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast

import structlog

from agents.beside import Beside
from agents.call.memory import Memory
from agents.dialogue.desk import Desk
from agents.dialogue.meaning import Meaning
from agents.dialogue.speech import Speaker
from agents.dialogue.state import Ask, CallState, Goal, Stage
from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import CallerActor
from caaisy_app.core.db import DATABASE_ERRORS
from caaisy_app.domain.calls import service as calls
from caaisy_app.domain.calls.errors import CallEnded
from caaisy_app.domain.calls.rules import Outcome

log = structlog.get_logger(__name__)
FAILURES = (*DATABASE_ERRORS, TimeoutError)
SOON = 0.05  # seconds after which an entry is written where nothing else has written it


@dataclass(slots=True)
class Journal:
    """The journal of one call. A failure to write is logged by class; the entries wait for the next try."""

    container: Container
    actor: CallerActor
    call_id: str
    booking_id: str | None = None
    _entries: list[calls.Entry] = field(default_factory=list[calls.Entry])
    _standing: Callable[[], calls.Standing] | None = None
    _disclosure: str | None = None
    _timer: asyncio.TimerHandle | None = None
    _writing: Beside = field(init=False)
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    def __post_init__(self) -> None:
        self._writing = Beside(self.call_id)

    # ---- what happened --------------------------------------------------------------------------
    def caller(self, meaning: Meaning) -> None:
        """What the caller said, with what was understood of it."""
        self._add("caller", meaning.words, understood_data(meaning))

    def agent(self, text: str, *, fully: bool) -> None:
        """What the receptionist said."""
        if text:
            self._add("agent", text, {} if fully else {"interrupted": True})

    def tool(self, name: str, acts: list[str], ask: Ask) -> None:
        """Which tool was called and what it did: no personal data."""
        self._add("tool", name, {"tool": name, "did": acts, "ask": ask.value})

    def guard(self, text: str, reason: str) -> None:
        """What a model wanted to say and was not allowed to: its kind and length only."""
        self._add("tool", "guard", {"guard": reason, "length": len(text)})

    def disclosed(self, text: str, version: str) -> None:
        """The caller has been told that a machine speaks."""
        self._add("agent", text, {"disclosure": version})
        self._disclosure = version

    def disclosed_again(self, version: str) -> None:
        """The disclosure is repeated after a change of language."""
        self._disclosure = version
        self._soon()

    def stands(self, memory: Memory, desk: Desk) -> None:
        """Where the conversation stands now; of several before a write the last counts."""
        booking_id = self.booking_id
        self._standing = lambda: _standing(memory, desk, booking_id)
        self._soon()

    # ---- writing --------------------------------------------------------------------------------
    async def flush(self) -> None:
        """Write down everything that has not been; nothing to write is no error."""
        async with self._lock:
            if self._entries or self._standing or self._disclosure:
                await self._write(None)

    async def heartbeat(self) -> None:
        """This process still holds the call."""
        async with self._lock:
            await self._write(None)

    async def end(self, outcome: str) -> None:
        """Write what is left and close the journal."""
        if self._timer is not None:
            self._timer.cancel()
        async with self._lock:
            await self._write(outcome)
        await self._writing.settle()

    async def _write(self, outcome: str | None) -> None:
        entries, standing, disclosure = self._entries, self._standing, self._disclosure
        self._entries, self._standing, self._disclosure = [], None, None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        try:
            async with self.container.write() as uow:
                await calls.write_down(
                    uow,
                    self.actor,
                    self.call_id,
                    entries,
                    standing() if standing is not None else None,
                    disclosure_version=disclosure,
                )
                if outcome is not None:
                    await calls.end_call(uow, self.actor, self.call_id, cast("Outcome", outcome))
        except CallEnded:
            log.warning("call.journal_closed", call_id=self.call_id)
        except FAILURES as error:
            self._entries = [*entries, *self._entries]
            self._standing = self._standing or standing
            self._disclosure = self._disclosure or disclosure
            log.warning("call.journal_failed", call_id=self.call_id, error=type(error).__name__)

    def _add(self, who: calls.Speaker, text: str, data: dict[str, Any]) -> None:
        self._entries.append(calls.Entry(who, text, data, self.container.clock.now()))
        self._soon()

    def _soon(self) -> None:
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(SOON, self._due)

    def _due(self) -> None:
        self._timer = None
        self._writing.start(self.flush())


def _standing(memory: Memory, desk: Desk, booking_id: str | None) -> calls.Standing:
    state = memory.state
    return calls.Standing(
        stage=_stage(state),
        facts=facts_for_people(state, desk),
        state=memory.as_json(),
        language=state.language,
        booking_id=booking_id,
    )


def _stage(state: CallState) -> str:
    """The stage as people read it: a call that has booked stays booked until something new begins."""
    if state.stage is Stage.WRAP_UP and state.outcomes & {"booked", "moved"}:
        return "booked"
    return _STAGES.get(state.stage, state.stage.value)


_STAGES = {
    Stage.DISCLOSE: "greeted",
    Stage.CONSENT: "greeted",
    Stage.INTENT: "greeted",
    Stage.COLLECT: "request",
    Stage.COMMIT: "readback",
}


def understood_data(meaning: Meaning) -> dict[str, Any]:
    """What was understood of a turn, for the page: character spans, readings, intents."""
    spans: list[list[int]] = []
    for words in (meaning.name_words, meaning.attendee_words, *meaning.spans):
        place = meaning.words.find(words) if words and words != meaning.words else -1
        if place >= 0:
            spans.append([place, place + len(words)])
    data: dict[str, Any] = {"intents": sorted(intent.value for intent in meaning.intents)}
    if spans:
        data["understood"] = sorted(spans)
    if meaning.when is not None and meaning.when.windows:
        data["readings"] = [
            {
                "start": item.start.isoformat(),
                "end": item.end.isoformat() if item.end else None,
                "grain": item.grain,
            }
            for item in meaning.when.windows[:4]
        ]
    return data


def facts_for_people(state: CallState, desk: Desk) -> dict[str, str]:
    """Short display texts of the facts, in the language of the call."""
    speaker = Speaker(desk, state.language, state.now)
    facts: dict[str, str] = {}
    done = state.last_own if state.goal is Goal.NONE and state.facts.service_id is None else None
    service = desk.service(state.facts.service_id or (done.service_id if done else None))
    if service is not None:
        minutes = "Min." if state.language == "de" else "min"
        facts["service"] = f"{service.name}, {service.duration_minutes} {minutes}"
    known = state.chosen or state.target or done
    subject = known.start if known else None
    if (
        subject is None
        and len(state.facts.windows) == 1
        and state.facts.windows[0].grain in ("minute", "day")
    ):
        subject = state.facts.windows[0].start
    if subject is not None:
        facts["when"] = short_time(
            speaker,
            subject,
            state.language,
            with_time=state.facts.windows[:1] == ()
            or subject is not state.facts.windows[0].start
            or state.facts.windows[0].exact,
        )
    if known is not None:
        facts["staff"] = known.staff_name
    elif (member := desk.staff_member(state.facts.staff_id)) is not None:
        facts["staff"] = member.name
    if state.facts.name:
        facts["name"] = state.facts.name
    if state.phone:
        facts["phone"] = state.phone
    if state.goal not in (Goal.NONE, Goal.BOOK):
        facts["request"] = state.goal.value
    if state.ask is Ask.CALLBACK_WINDOW or state.facts.callback_window:
        facts["callback"] = state.facts.callback_window or ""
    return facts


_DAYS = {
    "de": ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}


def short_time(speaker: Speaker, moment: Any, language: str, *, with_time: bool) -> str:
    """'Di, 12.01., 11:00' for a page (never spoken)."""
    local = speaker.local(moment)
    day = f"{_DAYS['en' if language == 'en' else 'de'][local.weekday()]}, {local:%d.%m.}"
    return f"{day}, {local:%H:%M}" if with_time else day
