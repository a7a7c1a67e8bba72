"""One phone call: a controller, a session in audio and the line under them, from the greeting to hanging up.

What belongs to one matter is elsewhere: `mouth` (speaking), `keys`, `idle`, `waiting` (nobody waits in
silence), `putting_through`, `measuring`, and `agents.recording`. Here they are joined.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import structlog
from livekit.agents import AgentSession
from livekit.agents.voice import (
    AgentStateChangedEvent,
    CloseEvent,
    UserStateChangedEvent,
)

from agents.call.controller import CallController
from agents.session import Engine, Speech, embedded, make_session
from agents.telephony.answerer import PhoneReceptionist
from agents.telephony.idle import Idle
from agents.telephony.keys import Keys
from agents.telephony.line import Line
from agents.telephony.listening import listen
from agents.telephony.mouth import Mouth
from agents.telephony.sentences import sentence
from agents.telephony.timing import USUAL, Timing
from agents.telephony.waiting import Waiting

log = structlog.get_logger(__name__)


class PhoneCall:
    """Runs one call on one line. `run` returns when it is over, and has then tidied up."""

    def __init__(
        self,
        controller: CallController,
        speech: Speech,
        line: Line,
        *,
        engine: Engine = embedded,
        timing: Timing = USUAL,
    ) -> None:
        self.controller = controller
        self.line = line
        self.timing = timing
        self.session: AgentSession[CallController] = make_session(
            controller, engine=engine, mode="audio", speech=speech
        )
        self.agent = PhoneReceptionist(controller)
        self.mouth = Mouth(self.session, controller, speech, self._spoken)
        self.agent.mouth = self.mouth
        self._over = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._greeting = True
        self._ending = False
        self._idle = Idle(timing.idle, lambda: self._start(self._quiet()))
        self._waiting = Waiting(timing.answer, self._kept_waiting)
        self._keys = Keys(
            ask=lambda: controller.state.ask,
            language=lambda: controller.state.language,
            on_words=lambda words: self._start(self._keyed(words)),
            on_end=self._turn_ends,
            pause=timing.digits,
        )

    # ---- life -----------------------------------------------------------------------------------
    async def run(self) -> str:
        """Greet, talk, hang up; the outcome. Whatever happens: the hold is given back, the journal closed."""
        self._listen()
        try:
            self.line.listen(on_key=self._key, on_gone=self._over.set)
            await self.line.connect(self.session)
            await self.session.start(self.agent, record=False)  # pyright: ignore[reportUnknownMemberType]
            self._start(self._greet())
            self._start(self._beat())
            limit = asyncio.get_running_loop().call_later(
                self.timing.longest, lambda: self._start(self._time_up())
            )
            try:
                await self._over.wait()
            finally:
                limit.cancel()
        finally:
            outcome = await self._tidy()
        return outcome

    async def _tidy(self) -> str:
        self._idle.stop()
        self._waiting.stop()
        self._keys.stop()
        self.agent.deaf = True
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        outcome = await self.controller.hang_up()
        await self.session.aclose()
        await self.line.hang_up()
        return outcome

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(self.timing.heartbeat)
            await self.controller.heartbeat()

    # ---- greeting -------------------------------------------------------------------------------
    async def _greet(self) -> None:
        """The disclosure, to its end; then the first question. After a crash the apology, and on."""
        if self.controller.was_disclosed:
            words = await self.controller.taken_over()
            self._greeting = False
            self.mouth.say(words)
            return
        disclosure = self.controller.disclosure()
        await self.mouth.say(disclosure, interruptible=False, reported=False)
        question = await self.controller.disclosed(disclosure)
        self._greeting = False
        if question:
            self.mouth.say(question)

    # ---- what the session tells -----------------------------------------------------------------
    def _listen(self) -> None:
        listen(self.session, "agent_state_changed", self._agent_state)
        listen(self.session, "user_state_changed", self._user_state)
        listen(self.session, "user_transcription_timeout", lambda _: self._start(self._unheard()))
        listen(self.session, "close", self._closed)

    def _agent_state(self, event: AgentStateChangedEvent) -> None:
        if event.new_state == "speaking":
            self._idle.stop()
            self._waiting.stop()
        elif event.new_state == "thinking":
            self._idle.stop()
            self._waiting.begin()
        elif event.new_state == "listening" and not self._greeting:
            self._idle.quiet()

    def _user_state(self, event: UserStateChangedEvent) -> None:
        if event.new_state == "speaking":
            self._idle.stop()
        elif not self._greeting and self.session.agent_state == "listening":
            self._idle.quiet()

    def _closed(self, event: CloseEvent) -> None:
        if event.error is not None:
            log.warning("call.session_closed", call_id=self.controller.call_id, reason=event.reason.value)
        self._over.set()

    # ---- turns ----------------------------------------------------------------------------------
    def _key(self, key: str) -> None:
        if self._greeting or self._ending:
            return
        self._idle.stop()
        self._keys.press(key)
        if not self._keys.collecting:
            self._idle.quiet()

    def _turn_ends(self) -> None:
        """# after speech: the turn is over, without waiting for quiet."""
        if self.session.user_state == "speaking" or self.session.agent_state == "listening":
            self.session.commit_user_turn()

    async def _keyed(self, words: str) -> None:
        """Keys take the place of a spoken turn."""
        if self.controller.ended:
            return
        await self.session.interrupt()
        await self.mouth.settle()
        await self.controller.heard(words)
        self.session.generate_reply(user_input=words)

    async def _quiet(self) -> None:
        if self._ending:
            return
        words = await self.controller.silence()
        if words:
            self.mouth.say(words)
        elif self.controller.ended:
            self._spoken()

    async def _unheard(self) -> None:
        """Somebody spoke and no words came of it: noise, or recognition is down. Said, never ignored."""
        if not self._greeting and not self._ending and self.session.agent_state == "listening":
            self.mouth.say(sentence("unheard", self.controller.state.language), reported=False)

    async def _time_up(self) -> None:
        """The longest a call may last."""
        self._ending = True
        self.agent.deaf = True
        await self.session.interrupt(force=True)
        await self.mouth.say(
            sentence("time_up", self.controller.state.language), interruptible=False, reported=False
        )
        self._over.set()

    def _kept_waiting(self, times: int) -> None:
        """The caller has waited for words for too long."""
        self._start(self._fill(times))

    async def _fill(self, times: int) -> None:
        language = self.controller.state.language
        log.warning("call.slow", call_id=self.controller.call_id, times=times)
        if self.controller.busy and times == 1:
            self.mouth.say(sentence("moment", language), reported=False)
            return
        await self.session.interrupt(force=True)
        if times <= 2:
            self.mouth.say(sentence("trouble", language), reported=False)
            return
        self._ending = True
        await self.mouth.say(sentence("giving_up", language), interruptible=False, reported=False)
        self._over.set()

    def _spoken(self) -> None:
        """An utterance ended; after the goodbye the line is hung up, with a little quiet before."""
        if self.controller.state.ended and not self._ending:
            self._ending = True
            self.agent.deaf = True
            self._idle.stop()
            asyncio.get_running_loop().call_later(self.timing.tail, self._over.set)

    # ---- tasks ----------------------------------------------------------------------------------
    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        """Run something beside the call; a failure is logged by its class and never ends the call."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._finished)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("call.step_failed", call_id=self.controller.call_id, error=type(error).__name__)
