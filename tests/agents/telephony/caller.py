"""A caller for tests of the phone call without a server: says scripted words with real speech sound."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from livekit.agents import inference

from agents.call.beginning import start_call
from agents.call.controller import CallController
from agents.providers.voice_activity import VoiceActivity
from agents.session import Engine, Speech, embedded
from agents.telephony.caller import Caller as Participant
from agents.telephony.phone_call import PhoneCall
from agents.telephony.timing import Timing
from caaisy_app.bootstrap import build_container
from caaisy_app.core.actor import SystemActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.settings import Settings
from caaisy_app.seeding.fixtures import fixture
from caaisy_app.seeding.importer import import_business
from tests.agents.support import K1, Salon
from tests.agents.telephony.sound import SoundLine, utterance
from tests.fakes.speech import ListScript, ScriptedSTT, ToneTTS

QUICK = Timing(idle=30.0, tail=0.1, longest=60.0, answer=2.0, heartbeat=0.5, digits=0.4)
"""A machine that is slow to hear is not asked whether it is still there: only who is quiet on purpose is."""
ANSWER_SECONDS = 25.0
QUIET_TICKS = 10


@dataclass
class Caller:
    """Somebody on the line of a running call."""

    call: PhoneCall
    line: SoundLine
    script: ListScript
    voice: ToneTTS
    running: asyncio.Task[str]
    taken: int = 0

    @property
    def controller(self) -> CallController:
        return self.call.controller

    @property
    def said(self) -> list[str]:
        """What the receptionist has said, sentence by sentence."""
        return self.voice.said

    async def hears(self, count: int | None = None) -> str:
        """Wait until the receptionist has spoken once more, or `count` times in all; the words since then."""
        wanted = count if count is not None else len(self._finished) + 1
        async with asyncio.timeout(ANSWER_SECONDS):
            while len(self._finished) < wanted or self.line.mouthpiece.sounding.is_set():
                await self.tick()
        words, self.taken = self.said[self.taken :], len(self.said)
        return " ".join(words)

    async def hears_of(self, words: str) -> None:
        """Wait until the receptionist has said `words` at any time in this call, and is quiet again."""
        async with asyncio.timeout(ANSWER_SECONDS):
            while words not in " ".join(self.said):
                await self.tick()
            quiet = 0
            while quiet < QUIET_TICKS:
                await self.tick()
                quiet = 0 if self.line.mouthpiece.sounding.is_set() else quiet + 1
        self.taken = len(self.said)

    async def says(self, words: str, seconds: float = 1.0) -> None:
        """Speak; the script tells the recogniser what was said."""
        self.script.add(words)
        self.line.ears.speak(utterance(seconds))
        async with asyncio.timeout(ANSWER_SECONDS):
            await self.line.ears.said.wait()

    async def asks(self, words: str, seconds: float = 1.0) -> str:
        """Speak, and hear the whole answer."""
        before = len(self._finished)
        await self.says(words, seconds)
        return await self.hears(before + 1)

    async def insists(self, words: str, every: float = 3.0, longest: float = 40.0) -> str:
        """Say `words` again and again, whatever is answered, until the line is hung up; the outcome."""
        async with asyncio.timeout(longest):
            while not self.running.done():
                self.script.add(words)
                self.line.ears.speak(utterance(1.0))
                await asyncio.wait({self.running}, timeout=every)
            return await self.running

    async def over(self) -> str:
        """Wait until the line is hung up; the outcome."""
        async with asyncio.timeout(ANSWER_SECONDS):
            return await self.running

    @property
    def _finished(self) -> list[tuple[float, float, bool]]:
        return self.line.mouthpiece.heard

    async def tick(self) -> None:
        if self.running.done():
            raise AssertionError(f"the call is over: {self.said}")
        await asyncio.wait({self.running}, timeout=0.02)


@asynccontextmanager
async def calling(
    salon: Salon,
    *,
    number: str | None = "+4917112345678",
    lang: str = "de",
    timing: Timing = QUICK,
    engine: Engine = embedded,
    controller: CallController | None = None,
    seconds_per_letter: float = 0.004,
    diverted: frozenset[str] = frozenset(),
) -> AsyncIterator[Caller]:
    """A call to the hairdresser that is just being picked up."""
    controller = controller or await start_call(
        salon.container, "friseur-berlin", language=lang, caller_number=number, channel="phone"
    )
    script, voice, line = ListScript(), ToneTTS(seconds_per_letter=seconds_per_letter), SoundLine()
    speech = Speech(
        stt=ScriptedSTT(script),
        tts=voice,
        vad=VoiceActivity(),
        turn_detection=inference.TurnDetector(version="v1-mini"),
    )
    call = PhoneCall(
        salon.container,
        controller,
        speech,
        line,
        Participant("caller", number, diverted=diverted),
        engine=engine,
        timing=timing,
    )
    running = asyncio.create_task(call.run())
    try:
        async with asyncio.timeout(ANSWER_SECONDS):
            await line.connected.wait()
        yield Caller(call, line, script, voice, running)
    finally:
        line.gone()
        await running


@asynccontextmanager
async def salon_with(settings: Settings, **chosen: object) -> AsyncIterator[Salon]:
    """The hairdresser with some of the owner's choices changed."""
    clock = ManualClock(K1)
    container = build_container(settings, clock=clock)
    try:
        mapping = fixture("friseur-berlin")
        slug = mapping.pop("slug")
        mapping["settings"] = {**mapping.get("settings", {}), **chosen}
        async with container.write() as uow:
            business = await import_business(uow, SystemActor(None, "tests"), mapping, slug=slug)
        yield Salon(container, clock, business.id)
    finally:
        await container.aclose()
