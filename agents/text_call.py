"""One text call: a controller and a real `AgentSession` in text mode.

Used by the text host, the terminal and scenarios.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Protocol, cast, runtime_checkable

from livekit.agents import AgentSession
from livekit.agents.voice.run_result import RunResult

from agents.call.controller import CallController
from agents.receptionist.agent import Receptionist
from agents.session import Engine, embedded, make_agent, make_session

MAX_TEXT = 8_000
Meanwhile = Callable[[], Awaitable[None]]


@runtime_checkable
class BreakableEngine(Protocol):
    """An engine with a model that can be made to fail, for rehearsals."""

    def break_model(self) -> None:
        """From here on the model cannot be reached."""
        ...


class TextCall:
    """A call whose caller types. The order is that of the phone: disclosure first, then turn by turn."""

    def __init__(self, controller: CallController, *, engine: Engine = embedded) -> None:
        self.controller = controller
        self._engine = engine(controller)
        self._session: AgentSession[CallController] = make_session(controller, engine=lambda _: self._engine)
        self._agent: Receptionist = make_agent(controller)
        self._turn = asyncio.Lock()
        self._closed = False
        self._question = ""
        self.tools_used: tuple[str, ...] = ()

    @property
    def call_id(self) -> str:
        """The id in the call journal."""
        return self.controller.call_id

    @property
    def over(self) -> bool:
        """Whether nothing more can be said."""
        return self._closed or self.controller.ended

    async def start(self) -> str:
        """Speak the disclosure, then the first question. What was said."""
        disclosure = await self.open()
        return f"{disclosure} {await self.first_question()}".strip()

    async def take_over(self) -> str:
        """Begin with a call that another process had: the apology, and the open question once more."""
        if not self.controller.was_disclosed:
            return await self.start()
        await self._session.start(self._agent, record=False)  # pyright: ignore[reportUnknownMemberType]
        words = await self.controller.taken_over()
        await self._speak(words)
        return words

    async def open(self) -> str:
        """Speak the disclosure by code, uninterruptibly, before anything else."""
        await self._session.start(self._agent, record=False)  # pyright: ignore[reportUnknownMemberType]
        disclosure = self.controller.disclosure()
        await self._session.say(disclosure, allow_interruptions=False)
        self._question = await self.controller.disclosed(disclosure)
        return disclosure

    async def first_question(self) -> str:
        """What follows the disclosure."""
        await self._speak(self._question)
        return self._question

    async def say(self, text: str, *, interrupting: bool = False, meanwhile: Meanwhile | None = None) -> str:
        """A caller turn; returns the receptionist's words.

        `interrupting`: spoken over the agent's last words. `meanwhile` runs when the turn was heard,
        before the answer.
        """
        async with self._turn:
            if self.over:
                return ""
            if interrupting:
                await self.controller.interrupted()
            await self.controller.heard(text[:MAX_TEXT])
            if meanwhile is not None:
                await meanwhile()
            result = await self._run(text[:MAX_TEXT] or " ")
            words = " ".join(
                event.item.text_content or ""
                for event in result.events
                if event.type == "message" and event.item.role == "assistant"
            ).strip()
            self.tools_used = tuple(
                event.item.name for event in result.events if event.type == "function_call"
            )
            await self.controller.spoke(words)
            await self._end_if_done()
            return words

    def break_model(self) -> None:
        """Let the model fail for the rest of the call; the embedded engine has none."""
        if isinstance(self._engine, BreakableEngine):
            self._engine.break_model()

    async def keys(self, digits: str, *, meanwhile: Meanwhile | None = None) -> str:
        """Keys were pressed: 0 asks for a human, 1 and 2 are yes and no, longer runs are a number."""
        words = _KEYS.get(digits, {}).get(self.controller.state.language, digits)
        return await self.say(words, meanwhile=meanwhile)

    async def silence(self) -> str:
        """Eight seconds of nothing."""
        async with self._turn:
            if self.over:
                return ""
            words = await self.controller.silence()
            await self._speak(words)
            await self._end_if_done()
            return words

    async def hang_up(self) -> str:
        """The caller hangs up, or the agent is done; the outcome. Twice is no error."""
        outcome = await self.controller.hang_up()
        if not self._closed:
            self._closed = True
            await self._session.aclose()
            await self._engine.aclose()
        return outcome

    async def _run(self, text: str) -> RunResult[Any]:
        """The turn through livekit: model, tools, speech."""
        return await cast("RunResult[Any]", self._session.run(user_input=text))

    async def _speak(self, words: str) -> None:
        if words:
            await self._session.say(words)
            await self.controller.spoke(words)

    async def _end_if_done(self) -> None:
        if self.controller.state.ended:
            await self.hang_up()


_KEYS = {
    "0": {
        "de": "Ich möchte bitte mit einem Menschen sprechen.",
        "en": "I would like to speak to a real person, please.",
    },
    "1": {"de": "Ja.", "en": "Yes."},
    "2": {"de": "Nein.", "en": "No."},
}
