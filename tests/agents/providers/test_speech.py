"""The parts of a call are chosen by the settings; what is missing is said before the first call."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from livekit.agents import APIConnectOptions
from pydantic import ValidationError

from agents.providers.fallback import FallbackVoice, Hearing
from agents.providers.speech import SpeechNotConfigured, SpeechSettings, require, speech_for
from agents.session import Speech
from caaisy_app.core.settings import Settings
from caaisy_app.core.speech_settings import HearingSettings, VoiceSettings, voice_program
from tests.agents.support import DESK
from tests.fakes.speech import ListScript
from tests.fakes.speech_server import SpeechServer
from tests.support import parts

ONCE = APIConnectOptions(max_retry=0)


@pytest.fixture
def espeak() -> None:
    if voice_program() is None:
        parts.missing("speech", "espeak-ng is not installed (Debian: apt-get install espeak-ng)")


async def close(speech: Speech) -> None:
    await speech.stt.aclose()
    await speech.tts.aclose()


def test_a_machine_without_anything_is_told_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(SpeechNotConfigured) as refusal:
        require(SpeechSettings(HearingSettings(), VoiceSettings()))

    speaks, hears = str(refusal.value).splitlines()
    assert "apt-get install espeak-ng" in speaks
    assert "CAAISY_TTS_BASE_URL" in speaks
    assert "CAAISY_STT_BASE_URL" in hears
    assert "CAAISY_STT_MODEL_DIR" in hears


def test_a_folder_without_weights_is_named(tmp_path: Path) -> None:
    pytest.importorskip("faster_whisper", reason="the extra offline-speech is not installed")

    with pytest.raises(SpeechNotConfigured, match=r"no Whisper model.*model\.bin"):
        require(
            SpeechSettings(HearingSettings(model_dir=tmp_path), VoiceSettings(base_url="http://127.0.0.1:9"))
        )


def test_a_voice_of_the_server_is_enough_without_the_offline_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    address = "http://127.0.0.1:9/v1"

    chosen = SpeechSettings(HearingSettings(base_url=address), VoiceSettings(base_url=address))

    assert require(chosen) is chosen


async def test_the_servers_hear_and_speak_and_the_language_changes_in_all_parts(
    settings: Settings, espeak: None
) -> None:
    async with SpeechServer(ListScript(["Guten Tag", "Hello"])).running() as server:
        chosen = SpeechSettings(
            HearingSettings(base_url=server.url),
            VoiceSettings(base_url=server.url, voice_en="echo", voices={"salon-linde": {"de": "nova"}}),
        )
        speech = speech_for(settings, replace(DESK, slug="salon-linde"), "de", chosen=chosen)
        sound = await speech.tts.synthesize("Guten Tag", conn_options=ONCE).collect()
        await speech.stt.recognize(sound, conn_options=ONCE)
        speech.set_language("en")
        await speech.tts.synthesize("Hello", conn_options=ONCE).collect()
        await speech.stt.recognize(sound, conn_options=ONCE)
        await close(speech)

    assert [(asked["input"], asked["voice"]) for asked in server.said] == [
        ("Guten Tag", "nova"),
        ("Hello", "echo"),
    ]
    assert [asked["languages"] for asked in server.heard] == [["de", "en"], ["en"]]
    assert server.heard[0]["keywords"] == ["Haarschnitt", "Farbe", "Lena", "Mehmet"]
    assert not server.refused


async def test_the_offline_voice_speaks_when_the_server_is_down(settings: Settings, espeak: None) -> None:
    async with SpeechServer().running() as server:
        server.voice_fault = "hang"
        chosen = SpeechSettings(
            HearingSettings(base_url=server.url), VoiceSettings(base_url=server.url, seconds=0.3)
        )
        speech = speech_for(settings, DESK, "de", chosen=chosen)
        sound = await speech.tts.synthesize("Guten Tag, wie kann ich helfen?", conn_options=ONCE).collect()
        await close(speech)

    assert isinstance(speech.tts, FallbackVoice)
    assert isinstance(speech.stt, Hearing)
    assert speech.tts.provider == "espeak-ng"
    assert sound.duration > 1


def test_a_voice_of_its_own_goes_before_the_general_one() -> None:
    voice = VoiceSettings(voice_de="ash", voices={"salon-linde": {"de": "nova"}})

    assert voice.voice("de", "salon-linde") == "nova"
    assert voice.voice("en", "salon-linde") == "alloy"
    assert voice.voice("de", "praxis") == "ash"
    assert voice.voice("de") == "ash"


def test_settings_are_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAAISY_TTS_VOICES", '{"salon": {"de": "nova"}}')
    monkeypatch.setenv("CAAISY_STT_MODEL_DIR", "weights")
    monkeypatch.setenv("CAAISY_STT_SECONDS", "2")

    assert VoiceSettings().voice("de", "salon") == "nova"
    assert HearingSettings().model_dir == Path("weights")
    assert HearingSettings().seconds == 2


def test_a_wait_that_would_be_silence_is_refused() -> None:
    with pytest.raises(ValidationError):
        HearingSettings(seconds=10)
