"""Calls whose speech servers fail at the greeting, in a turn or at the commit: never silent, always right."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, cast

import pytest
from livekit.agents import inference, stt, tts

from agents.call.beginning import start_call
from agents.providers.connections import client
from agents.providers.fallback import FallbackVoice, Hearing, Rung
from agents.providers.openai_speech import server_hearing, server_voice
from agents.providers.prompts_audio import PromptShelf, PromptVoice, Sentence, sentences_of
from agents.providers.voice_activity import VoiceActivity
from agents.session import Speech
from agents.telephony.caller import Caller as Participant
from agents.telephony.phone_call import PhoneCall
from agents.telephony.sentences import sentence
from caaisy_app.core.speech_settings import HearingSettings, VoiceSettings
from tests.agents.support import Salon
from tests.agents.telephony.caller import QUICK
from tests.agents.telephony.sound import SoundLine, utterance
from tests.fakes.speech import ListScript, ScriptedSTT, ToneTTS
from tests.fakes.speech_server import Fault, SpeechServer
from tests.support.lateness import Lateness, measured_lateness

When = Literal["greeting", "turn", "commit"]
SILENCE = 3.0
WAIT = 0.6  # seconds the servers get
LETTER = 0.004


@dataclass
class Line:
    """A call as the caller lives it: speaks, and notes how long it was silent afterwards.

    Less what the event loop was late: a machine that does other things as well is no fault of the call.
    """

    line: SoundLine
    script: ListScript
    server: SpeechServer
    offline: ToneTTS
    running: asyncio.Task[str]
    late: Lateness
    silences: list[float] = field(default_factory=list)
    since: float = 0.0
    late_then: float = 0.0

    def fail(self, fault: Fault | None) -> None:
        self.server.hearing_fault = self.server.voice_fault = fault

    async def hears(self, count: int) -> None:
        """Wait until `count` utterances of the receptionist have ended; the first may take `SILENCE`."""
        heard = self.line.mouthpiece.heard
        before = len(heard)
        async with asyncio.timeout(30):
            await self.line.mouthpiece.sounding.wait()
            self.silences.append(time.monotonic() - self.since - (self.late.seconds - self.late_then))
            while len(heard) < before + count and not self.running.done():
                await asyncio.wait({self.running}, timeout=0.02)
            while self.line.mouthpiece.sounding.is_set():
                await asyncio.wait({self.running}, timeout=0.02)

    async def asks(self, words: str) -> None:
        self.script.add(words)
        self.line.ears.speak(utterance(1.0))
        async with asyncio.timeout(30):
            await self.line.ears.said.wait()
        self.since, self.late_then = time.monotonic(), self.late.seconds
        await self.hears(1)

    def said(self) -> str:
        """Everything that was asked for in either voice."""
        return " ".join([*(asked["input"] for asked in self.server.said), *self.offline.said])


@asynccontextmanager
async def line_to(
    salon: Salon, server: SpeechServer, *, prompts: PromptShelf | None = None
) -> AsyncIterator[Line]:
    """A call whose servers have the offline set behind them; with `prompts` they are alone."""
    script, offline, line = ListScript(), ToneTTS(seconds_per_letter=LETTER), SoundLine()
    server.script = script
    controller = await start_call(
        salon.container, "friseur-berlin", language="de", caller_number="+4917112345678", channel="phone"
    )
    hearing, voice = HearingSettings(base_url=server.url), VoiceSettings(base_url=server.url)
    connection = client(server.url, None, WAIT)
    ears: list[Rung[stt.STT[Any]]] = [
        Rung(cast("stt.STT[Any]", server_hearing(hearing, connection, "de")), WAIT)
    ]
    voices: list[Rung[tts.TTS[Any]]] = [
        Rung(cast("tts.TTS[Any]", server_voice(voice, connection, "de")), WAIT)
    ]
    if prompts is None:
        ears.append(Rung(ScriptedSTT(script), 1.0))
        voices.append(Rung(offline, 1.0))
    speech = Speech(
        stt=Hearing({"de": ears}, language="de", close=connection.close),
        tts=FallbackVoice({"de": voices}, language="de"),
        vad=VoiceActivity(),
        turn_detection=inference.TurnDetector(version="v1-mini"),
        prompts=prompts,
    )
    call = PhoneCall(
        salon.container, controller, speech, line, Participant("caller", "+4917112345678"), timing=QUICK
    )
    running = asyncio.create_task(call.run())
    try:
        async with asyncio.timeout(8):
            await line.connected.wait()
        async with measured_lateness() as late:
            yield Line(line, script, server, offline, running, late, since=time.monotonic())
    finally:
        line.gone()
        await running
        await speech.stt.aclose()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("fault", "when"),
    [
        ("hang", "greeting"),
        ("garbage", "greeting"),
        ("429", "turn"),
        ("cut", "turn"),
        ("500", "commit"),
        ("hang", "commit"),
    ],
)
async def test_a_call_survives_its_speech_servers(salon: Salon, fault: Fault, when: When) -> None:
    async with SpeechServer(seconds_per_letter=LETTER).running() as server:
        if when == "greeting":
            server.hearing_fault = server.voice_fault = fault
        async with line_to(salon, server) as caller:
            await caller.hears(2)
            if when == "turn":
                caller.fail(fault)
            await caller.asks("Ich hätte gern morgen um elf einen Termin zum Haareschneiden.")
            await caller.asks("Mein Name ist Anna Schmidt.")
            if when == "commit":
                caller.fail(fault)
            await caller.asks("Ja, genau.")

    (row,) = await salon.bookings()
    assert (row.contact_name, row.start.isoformat()) == ("Anna Schmidt", "2027-01-12T10:00:00+00:00")
    assert max(caller.silences) <= SILENCE, caller.silences
    assert "Guten Tag, hier ist der KI-Assistent" in caller.said()
    assert caller.offline.said, "the server failed, so the other voice has spoken"


@pytest.mark.slow
async def test_without_any_server_and_offline_set_the_ready_made_sentences_are_heard(
    salon: Salon, tmp_path: Path
) -> None:
    maker = ToneTTS(seconds_per_letter=LETTER)
    desk = (await salon.controller()).desk
    disclosure, unheard = sentences_of(desk)[0], Sentence(sentence("unheard", "de"), "de")
    shelf = PromptShelf(tmp_path, {"de": [PromptVoice("tones", maker)]})
    await shelf.prepare([disclosure, unheard])
    async with SpeechServer().running() as server:
        server.hearing_fault = server.voice_fault = "500"
        async with line_to(salon, server, prompts=shelf) as caller:
            await caller.hears(1)
            await caller.asks("Ich hätte gern einen Termin.")

    heard = [seconds for _, seconds, _ in caller.line.mouthpiece.heard]
    wanted = [await maker.synthesize(part.text).collect() for part in (disclosure, unheard)]
    assert heard == [pytest.approx(sound.duration, abs=0.05) for sound in wanted]
    assert max(caller.silences) <= SILENCE, caller.silences
    assert not await salon.bookings()
