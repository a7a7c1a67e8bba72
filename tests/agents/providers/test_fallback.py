"""Every fault of a speech server leads to the offline set, and nothing is lost (how soon: the benchmark)."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from typing import Any, cast, get_args

import pytest
from livekit import rtc
from livekit.agents import APIConnectionError, APIConnectOptions, stt, tts
from pydantic import SecretStr

from agents.providers.connections import client
from agents.providers.fallback import COOL_DOWN, FallbackVoice, Hearing, ProviderFailed, Rung, UtteranceLost
from agents.providers.openai_speech import server_hearing, server_voice
from caaisy_app.core.speech_settings import HearingSettings, VoiceSettings
from tests.fakes.speech import ListScript, ScriptedSTT, ToneTTS
from tests.fakes.speech_server import Fault, SpeechServer

ONCE = APIConnectOptions(max_retry=0)
SPOKEN = rtc.AudioFrame(bytes(2 * 16_000), 16_000, 1, 16_000)
TEXT = "Ihr Termin ist am Dienstag um elf."
FAULTS = ("refused", *get_args(Fault))


@pytest.fixture
async def server() -> AsyncIterator[SpeechServer]:
    async with SpeechServer(ListScript(["vom Server"]), key="geheim").running() as made:
        yield made


def unused_address() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}/v1"


def _patience(fault: str | None) -> float:
    """Seconds for a server's answer: few where it will never come, else enough for a slow machine."""
    return 0.5 if fault == "hang" else 10.0


def hearing(server: SpeechServer, *offline: stt.STT, url: str | None = None, **options: Any) -> Hearing:
    seconds = _patience(server.hearing_fault)
    settings = HearingSettings(base_url=url or server.url, api_key=SecretStr("geheim"))
    connection = client(settings.base_url, settings.api_key, seconds)
    first = server_hearing(settings, connection, "de", also=["en"], vocabulary=["Haarschnitt"])
    rungs = [Rung(cast("stt.STT[Any]", first), seconds), *(Rung(ear, 2.0) for ear in offline)]
    return Hearing({"de": rungs}, language="de", close=connection.close, **options)


def voice(server: SpeechServer, *offline: tts.TTS, url: str | None = None, **options: Any) -> FallbackVoice:
    seconds = _patience(server.voice_fault)
    settings = VoiceSettings(base_url=url or server.url, api_key=SecretStr("geheim"))
    connection = client(settings.base_url, settings.api_key, seconds)
    first = server_voice(settings, connection, "de")
    rungs = [Rung(cast("tts.TTS[Any]", first), seconds), *(Rung(mouth, 2.0) for mouth in offline)]
    return FallbackVoice({"de": rungs}, language="de", close=connection.close, **options)


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


async def test_a_server_that_works_is_heard_and_understood(server: SpeechServer) -> None:
    async with hearing(server) as ear, voice(server) as mouth:
        event = await ear.recognize(SPOKEN, conn_options=ONCE)
        sound = await mouth.synthesize(TEXT, conn_options=ONCE).collect()

    assert event.alternatives[0].text == "vom Server"
    assert server.heard[0]["languages"] == ["de", "en"]
    assert server.heard[0]["keywords"] == ["Haarschnitt"]
    assert sound.sample_rate == 24_000
    assert sound.duration == pytest.approx(len(TEXT) * 0.06, rel=0.1)
    assert [asked["input"] for asked in server.said] == [TEXT]
    assert not server.refused


@pytest.mark.parametrize("fault", FAULTS)
async def test_an_utterance_survives_every_fault_of_the_server(server: SpeechServer, fault: str) -> None:
    server.hearing_fault = None if fault == "refused" else cast("Fault", fault)
    failed: list[ProviderFailed] = []
    offline = ScriptedSTT(ListScript(["vom eigenen Rechner"]))
    async with hearing(server, offline, url=unused_address() if fault == "refused" else None) as ear:
        ear.on("provider_failed", failed.append)
        async with asyncio.timeout(20):
            event = await ear.recognize(SPOKEN, conn_options=ONCE)

    assert event.alternatives[0].text == "vom eigenen Rechner"
    assert [failure.kind for failure in failed] == ["hearing"]


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_sentence_is_said_in_full_despite_every_fault(server: SpeechServer, fault: str) -> None:
    server.voice_fault = None if fault == "refused" else cast("Fault", fault)
    failed: list[ProviderFailed] = []
    offline = ToneTTS()
    whole = await offline.synthesize(TEXT, conn_options=ONCE).collect()
    offline.said.clear()
    async with voice(server, offline, url=unused_address() if fault == "refused" else None) as mouth:
        mouth.on("provider_failed", failed.append)
        async with asyncio.timeout(20):
            sound = await mouth.synthesize(TEXT, conn_options=ONCE).collect()

    assert offline.said == [TEXT]
    assert bytes(whole.data)[-40_000:-1_000] in bytes(sound.data)
    assert sound.duration >= whole.duration
    assert [failure.kind for failure in failed] == ["voice"]


async def test_a_sentence_cut_in_the_middle_begins_again_from_its_start(server: SpeechServer) -> None:
    server.voice_fault = "cut"
    async with voice(server, ToneTTS()) as mouth:
        sound = await mouth.synthesize(TEXT, conn_options=ONCE).collect()

    assert sound.duration > 1.3 * len(TEXT) * 0.06


async def test_an_utterance_that_nobody_understood_is_announced_and_ends_nothing(
    server: SpeechServer,
) -> None:
    server.hearing_fault = "500"
    lost: list[UtteranceLost] = []
    async with hearing(server) as ear:
        ear.on("utterance_lost", lost.append)
        event = await ear.recognize(SPOKEN, conn_options=ONCE)
        server.hearing_fault = None
        again = await ear.recognize(SPOKEN, conn_options=ONCE)

    assert event.alternatives[0].text == ""
    assert [utterance.seconds for utterance in lost] == [1.0]
    assert again.alternatives[0].text == "vom Server"


async def test_an_utterance_that_is_still_being_recognised_can_be_told_from_one_that_is_lost(
    server: SpeechServer,
) -> None:
    server.hearing_fault = "hang"
    ear = hearing(server, ScriptedSTT(ListScript(["ja"])))
    async with ear:
        assert not ear.busy
        working = asyncio.create_task(ear.recognize(SPOKEN, conn_options=ONCE))
        await asyncio.sleep(0)
        assert ear.busy
        await working
        assert not ear.busy


async def test_without_any_voice_the_error_names_no_word_of_the_sentence(server: SpeechServer) -> None:
    server.voice_fault = "500"
    async with voice(server) as mouth:
        with pytest.raises(APIConnectionError) as failure:
            await mouth.synthesize("Frau Schmidt", conn_options=ONCE).collect()

    assert "Schmidt" not in str(failure.value)


async def test_a_server_that_failed_is_left_alone_for_a_while(server: SpeechServer) -> None:
    clock = Clock()
    server.hearing_fault = "500"
    async with hearing(server, ScriptedSTT(ListScript(["eins", "zwei"])), now=clock) as ear:
        await ear.recognize(SPOKEN, conn_options=ONCE)
        server.hearing_fault = None
        clock.now += COOL_DOWN - 1
        second = await ear.recognize(SPOKEN, conn_options=ONCE)
        clock.now += 2
        third = await ear.recognize(SPOKEN, conn_options=ONCE)

    assert [second.alternatives[0].text, third.alternatives[0].text] == ["zwei", "vom Server"]
    assert len(server.heard) == 2


async def test_a_changed_language_is_spoken_and_listened_for_from_then_on() -> None:
    german, english = ToneTTS(), ToneTTS()
    ears = {"de": ScriptedSTT(ListScript(["ja"])), "en": ScriptedSTT(ListScript(["yes"]))}
    mouth = FallbackVoice({"de": [Rung(german, 1)], "en": [Rung(english, 1)]}, language="de")
    ear = Hearing({language: [Rung(one, 1)] for language, one in ears.items()}, language="de")

    await mouth.synthesize("Guten Tag", conn_options=ONCE).collect()
    mouth.set_language("en")
    ear.set_language("en")
    await mouth.synthesize("Hello", conn_options=ONCE).collect()
    event = await ear.recognize(SPOKEN, conn_options=ONCE)

    assert (german.said, english.said) == (["Guten Tag"], ["Hello"])
    assert event.alternatives[0].text == "yes"


async def test_a_wrong_request_is_refused_by_the_server(server: SpeechServer) -> None:
    """The stand-in is as strict as the vendor: otherwise the tests above would say little."""
    connection = client(server.url, SecretStr("geheim"), 2)
    try:
        for wrong in ({"response_format": "mp4"}, {"speed": "schnell"}, {"tone": "friendly"}):
            with pytest.raises(Exception, match="400"):
                await connection.audio.speech.create(
                    model="tts-1", voice="alloy", input="Tag", extra_body=wrong
                )
        with pytest.raises(Exception, match="400"):
            await connection.audio.transcriptions.create(model="gpt-transcribe", file=("a.wav", b"no wav"))
    finally:
        await connection.close()

    assert len(server.refused) == 4
    assert not server.heard
