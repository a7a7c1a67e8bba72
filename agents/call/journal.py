"""Writes the call journal: turns, tool calls, state and facts, guard events.

One small transaction per entry.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from agents.dialogue.desk import Desk
from agents.dialogue.meaning import Meaning
from agents.dialogue.speech import Speaker
from agents.dialogue.state import Ask, CallState, Goal, Stage
from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import CallerActor
from caaisy_app.domain.calls import service as calls
from caaisy_app.domain.calls.rules import Outcome


@dataclass(slots=True)
class Journal:
    """The journal of one call."""

    container: Container
    actor: CallerActor
    call_id: str
    booking_id: str | None = None

    async def caller(self, meaning: Meaning) -> None:
        """What the caller said, with what was understood of it."""
        await self._turn("caller", meaning.words, understood_data(meaning))

    async def agent(self, text: str, fully: bool) -> None:
        """What the receptionist said."""
        if text:
            await self._turn("agent", text, {} if fully else {"interrupted": True})

    async def tool(self, text: str, data: dict[str, Any]) -> None:
        """What was done: no personal data in `text`."""
        await self._turn("tool", text, data)

    async def guard(self, text: str, reason: str) -> None:
        """What a model wanted to say and was not allowed to."""
        await self._turn("tool", "guard", {"guard": reason, "length": len(text)})

    async def disclosed(self, text: str, version: str) -> None:
        """The caller has been told that a machine speaks."""
        async with self.container.write() as uow:
            await calls.add_turn(uow, self.actor, self.call_id, "agent", text, data={"disclosure": version})
            await calls.note_disclosure(uow, self.actor, self.call_id, version)

    async def disclosed_again(self, version: str) -> None:
        """The disclosure is repeated after a change of language."""
        async with self.container.write() as uow:
            await calls.note_disclosure(uow, self.actor, self.call_id, version)

    async def state(self, state: CallState, desk: Desk, tool: str | None, done: list[str]) -> None:
        """Where the conversation stands now, and what the tool did."""
        async with self.container.write() as uow:
            if tool is not None:
                acts = [name for name in done if name not in ("Say", "End")]
                await calls.add_turn(
                    uow,
                    self.actor,
                    self.call_id,
                    "tool",
                    tool,
                    data={"tool": tool, "did": acts, "ask": state.ask.value},
                )
            await calls.set_state(
                uow,
                self.actor,
                self.call_id,
                stage=_stage(state),
                facts=facts_for_people(state, desk),
                state={"goal": state.goal.value, "ask": state.ask.value, "turns": state.turns},
                language=state.language,
                booking_id=self.booking_id,
            )

    async def heartbeat(self) -> None:
        """This process still holds the call."""
        async with self.container.write() as uow:
            await calls.heartbeat(uow, self.actor, self.call_id)

    async def end(self, outcome: str) -> None:
        """Close the journal."""
        async with self.container.write() as uow:
            await calls.end_call(uow, self.actor, self.call_id, cast("Outcome", outcome))

    async def _turn(self, who: calls.Speaker, text: str, data: dict[str, Any]) -> None:
        async with self.container.write() as uow:
            await calls.add_turn(uow, self.actor, self.call_id, who, text, data=data)


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
