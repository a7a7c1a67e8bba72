"""One phone call: a controller, a session in audio and the line under them, from the greeting to hanging up.

What belongs to one matter is elsewhere: `mouth` (speaking), `keys`, `idle`, `waiting` (nobody waits in
silence), `putting_through`, `measuring`, and `agents.recording`. Here they are joined.
"""

from __future__ import annotations

import asyncio

import structlog
from livekit.agents import AgentSession
from livekit.agents.voice import (
    AgentStateChangedEvent,
    CloseEvent,
    UserInputTranscribedEvent,
    UserStateChangedEvent,
)

from agents.beside import Beside
from agents.call.controller import CallController
from agents.dialogue.events import Transferred
from agents.dialogue.state import Ask
from agents.recording.keeping import Keeping
from agents.recording.taps import Taps
from agents.session import Engine, Speech, embedded, make_session, patience
from agents.telephony.answerer import PhoneReceptionist
from agents.telephony.caller import Caller
from agents.telephony.expecting import expected
from agents.telephony.idle import Idle
from agents.telephony.keys import Keys
from agents.telephony.line import Line
from agents.telephony.listening import listen
from agents.telephony.measuring import Measuring
from agents.telephony.mouth import Mouth
from agents.telephony.putting_through import PuttingThrough
from agents.telephony.sentences import Key, sentence
from agents.telephony.timing import USUAL, Timing
from agents.telephony.waiting import Waiting
from caaisy_app.bootstrap import Container

log = structlog.get_logger(__name__)
TIDY_SECONDS = 8.0
UNHEARD_AGAIN = 4.0  # seconds in which nobody is asked a second time to repeat
NOTICED = 0.25  # seconds of quiet after which voice activity detection says that the caller is silent
SPARE = 0.4  # of the wait, for everything that comes after the model's answer
LAST_TIME = 3  # of waiting: then the call is given up


class PhoneCall:
    """Runs one call on one line. `run` returns when it is over, and has then tidied up."""

    def __init__(
        self,
        container: Container,
        controller: CallController,
        speech: Speech,
        line: Line,
        caller: Caller,
        *,
        engine: Engine = embedded,
        timing: Timing = USUAL,
    ) -> None:
        self.controller = controller
        self.line = line
        self._speech = speech
        self.timing = timing
        self.session: AgentSession[CallController] = make_session(
            controller, engine=engine, mode="audio", speech=speech
        )
        self.agent = PhoneReceptionist(controller)
        self.mouth = Mouth(self.session, controller, speech, self._spoken)
        self.agent.mouth = self.mouth
        self._taps = Taps(self._recording_broke)
        self._keeping = Keeping(container, controller.journal.actor, self._taps)
        self._putting = PuttingThrough(container, controller, line, caller)
        self._measuring = Measuring(container, controller.journal.actor)
        controller.on_line(self)
        self._transfer_wanted = False
        self._handed_on = False
        self._transfer: asyncio.Task[None] | None = None
        self._unheard_at = 0.0
        self._over = asyncio.Event()
        self._steps = Beside(controller.call_id)
        self._greeting = True
        self._early: list[str] = []
        self._ending = False
        self._idle = Idle(timing.idle, self._quiet_for_long)
        self._waiting = Waiting(timing.answer, self._kept_waiting)
        self._bridging = False  # the next aside promises an answer
        self._keys = Keys(
            ask=lambda: controller.state.ask,
            language=lambda: controller.state.language,
            on_words=self._keys_say,
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
            self._taps.attach(self.session)
            await self.session.start(self.agent, record=False)  # pyright: ignore[reportUnknownMemberType]
            self._steps.start(self._greet())
            self._steps.start(self._beat())
            limit = asyncio.get_running_loop().call_later(
                self.timing.longest, lambda: self._steps.start(self._time_up())
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
        if self._transfer is not None:  # a line that is handed on leaves before the phone server says so
            await asyncio.wait({self._transfer}, timeout=TIDY_SECONDS)
        await self._steps.stop()
        await self._keeping.finish()
        await self._measuring.finish()
        outcome = "abandoned"
        try:
            async with asyncio.timeout(TIDY_SECONDS):
                outcome = await self.controller.hang_up()
        except TimeoutError:  # the lease runs out, and the jobs end the call
            log.error("call.not_closed", call_id=self.controller.call_id)
        await self.session.aclose()
        await (self.line.leave() if self._handed_on else self.line.hang_up())
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
            words += await self._record_again()
        else:
            disclosure = self.controller.disclosure()
            if not await self.mouth.say_surely(disclosure) and not await self.mouth.say_surely(disclosure):
                log.error("call.no_voice", call_id=self.controller.call_id)
                self._over.set()
                return
            words = await self.controller.disclosed(disclosure)
        self._greeting = False
        early, self._early = " ".join(self._early), []
        if early and self.controller.state.ask is Ask.INTENT:
            self.session.clear_user_turn()
            await self._take(early)  # they began while the disclosure was spoken: nothing is asked twice
        elif words:
            self.mouth.say(words)

    # ---- what the dialogue wants of the line (`agents.call.doing.LineActs`) -----------------------
    async def consented(self, answer: str) -> bool:
        """Record, or stop and destroy what was recorded."""
        return await self._keeping.consented(answer)

    def _recording_broke(self) -> None:
        self._steps.start(self._say_not_recorded())

    async def _say_not_recorded(self) -> None:
        words = await self.controller.not_recorded()
        if words and not self._quiet_is_right():
            self.mouth.say(words)

    async def _record_again(self) -> str:
        """After a crash: go on recording where that was agreed; what to say where it does not go on."""
        controller = self.controller
        if controller.state.consent != "granted" or not controller.desk.settings.recording:
            return ""
        if await self._keeping.begin():
            return ""
        return " " + await controller.not_recorded()

    def patience(self) -> float:
        """See `LineActs.patience`."""
        return self._waiting.left() - SPARE

    def transfer_wanted(self) -> None:
        """Put the caller through as soon as the announcement was heard."""
        self._transfer_wanted = True
        self.agent.deaf = True

    async def _put_through(self) -> None:
        self._idle.stop()
        self._waiting.stop()
        done = await self._putting.run(self.mouth.say_surely)
        words = await self.controller.happened(Transferred(done))
        if done:
            self._handed_on = True
            self._over.set()
            return
        self.agent.deaf = False
        if words:
            self.mouth.say(words)

    # ---- what the session tells -----------------------------------------------------------------
    def _listen(self) -> None:
        listen(self.session, "agent_state_changed", self._agent_state)
        listen(self.session, "user_state_changed", self._user_state)
        listen(self.session, "user_input_transcribed", self._transcribed)
        listen(self.session, "user_transcription_timeout", lambda _: self._no_words_yet())
        listen(self.session, "conversation_item_added", self._measuring.item)
        if self._speech.stt is not None:
            listen(self._speech.stt, "utterance_lost", lambda _: self._unheard())
        listen(self.session, "close", self._closed)

    def _agent_state(self, event: AgentStateChangedEvent) -> None:
        if event.new_state == "speaking":
            self._idle.stop()
            self._waiting.sound()
            return
        if event.old_state == "speaking" and self.session.user_state != "speaking":
            self._waiting.quiet()
        if event.new_state == "thinking":
            self._idle.stop()
            self._waiting.begin()
        elif event.new_state == "listening":
            self._count_quiet()

    def _user_state(self, event: UserStateChangedEvent) -> None:
        if event.new_state == "speaking":
            self._idle.stop()
            self._waiting.sound()
            return
        if self.session.agent_state != "speaking":
            self._waiting.quiet(NOTICED)
        self._count_quiet()

    def _count_quiet(self) -> None:
        nobody_speaks = self.session.agent_state == "listening" and self.session.user_state != "speaking"
        if nobody_speaks and not self._quiet_is_right():
            self._idle.quiet()

    def _transcribed(self, event: UserInputTranscribedEvent) -> None:
        if self._greeting and event.is_final:
            self._early.append(event.transcript)

    def _closed(self, event: CloseEvent) -> None:
        if event.error is not None:
            log.warning("call.session_closed", call_id=self.controller.call_id, reason=event.reason.value)
        self._over.set()

    # ---- turns ----------------------------------------------------------------------------------
    def _key(self, key: str) -> None:
        if self._quiet_is_right():
            return
        self._idle.stop()
        self._waiting.quiet()
        self._keys.press(key)
        if not self._keys.collecting:
            self._count_quiet()

    def _keys_say(self, words: str) -> None:
        self._steps.start(self._keyed(words))

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
        await self._take(words)

    async def _take(self, words: str) -> None:
        await self.controller.heard(words)
        self.session.generate_reply(user_input=words)

    def _quiet_for_long(self) -> None:
        self._steps.start(self._quiet())

    async def _quiet(self) -> None:
        if self._quiet_is_right():
            return
        words = await self.controller.silence()
        if words:
            self.mouth.say(words)
        elif self.controller.ended:
            self._say_no_more()

    def _no_words_yet(self) -> None:
        """Words are late: they may still come while an utterance is being recognised."""
        if self._recognising:
            self._waiting.begin()
            self._bridge()
        else:
            self._unheard()

    @property
    def _recognising(self) -> bool:
        return getattr(self._speech.stt, "busy", False)

    def _unheard(self) -> None:
        """Somebody spoke and no words came of it: noise, or recognition is down. Said, never ignored."""
        now = asyncio.get_running_loop().time()
        if self._quiet_is_right() or now - self._unheard_at < UNHEARD_AGAIN:
            return
        if self.session.agent_state == "listening":
            self._unheard_at = now
            self._aside("unheard")

    def _bridge(self) -> None:
        """Say that an answer is coming."""
        if self.session.agent_state != "speaking" and not self._quiet_is_right():
            self._bridging = True
            self._aside("moment")

    def _aside(self, key: Key) -> None:
        self.mouth.say(sentence(key, self.controller.state.language), aside=True)

    def _quiet_is_right(self) -> bool:
        return self._greeting or self._ending or self.agent.deaf

    async def _time_up(self) -> None:
        """The longest a call may last."""
        self._ending = True
        self.agent.deaf = True
        await self.session.interrupt(force=True)
        await self.mouth.say_surely(sentence("time_up", self.controller.state.language))
        self._over.set()

    def _kept_waiting(self, times: int) -> None:
        """The caller has waited for words for too long."""
        if not self._quiet_is_right():
            self._steps.start(self._fill(times))

    async def _fill(self, times: int) -> None:
        language = self.controller.state.language
        log.warning("call.slow", call_id=self.controller.call_id, times=times)
        if times >= LAST_TIME:
            self._ending = True
            await self.session.interrupt(force=True)
            await self.mouth.say_surely(sentence("giving_up", language))
            self._over.set()
        elif self.agent.voicing:
            sound = self.mouth.ready_made(sentence("moment", language))
            if sound is not None:
                self.agent.bridge(sound)
        elif self.controller.busy or self._recognising:
            self._bridge()
        elif self.session.agent_state == "listening":
            self._unheard()
        else:
            await self.session.interrupt(force=True)
            self._aside("trouble")

    def _spoken(self, ours: bool, heard: bool) -> None:
        """An utterance ended: after the goodbye hang up, after the announcement put through."""
        if not ours:
            if heard and not self._bridging:
                self._waiting.stop()
            self._bridging = False
            return
        if heard:
            self._waiting.answered()
            self.session.update_options(endpointing_opts=patience(self.controller.state.ask))
            self._expect()
        if self._ending:
            return
        if self._transfer_wanted:
            self._transfer_wanted = False
            self._transfer = self._steps.start(self._put_through())
        elif self.controller.state.ended:
            self._say_no_more()

    def _expect(self) -> None:
        """Tell the hearing what the caller was asked."""
        tell = getattr(self._speech.stt, "expect", None)
        if tell is not None:
            tell(expected(self.controller.state.ask))

    def _say_no_more(self) -> None:
        """Everything is said: hang up, with a little quiet before."""
        self._ending = True
        self.agent.deaf = True
        self._idle.stop()
        asyncio.get_running_loop().call_later(self.timing.tail, self._over.set)
