"""Offline hearing: what was really said comes out, and nothing for what was not."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from livekit import rtc
from livekit.agents import APIConnectOptions

from agents.providers import espeak
from agents.providers.espeak import EspeakTTS
from agents.providers.whisper import NoModelFolder, WhisperSTT, for_model, repeats, spoken, spoken_language
from caaisy_app.core.speech_settings import voice_program
from tests.support import parts
from tests.support.whisper import model_folder

ONCE = APIConnectOptions(max_retry=0)


@dataclass(frozen=True)
class Segment:
    text: str
    no_speech_prob: float = 0.1
    avg_logprob: float = -0.4
    compression_ratio: float = 1.0


def test_words_are_joined_and_rated() -> None:
    words, confidence = spoken([Segment(" Guten Tag,"), Segment(" einen Termin bitte.")], 3)

    assert words == "Guten Tag, einen Termin bitte."
    assert confidence == pytest.approx(0.67, abs=0.01)


@pytest.mark.parametrize(
    "invented",
    [
        Segment("Ja.", no_speech_prob=0.9),
        Segment("Ja.", avg_logprob=-2.0),
        Segment("ja ja ja", compression_ratio=3.0),
        Segment("Untertitel der Amara.org-Community"),
        Segment("Untertitelung des ZDF, 2020"),
        Segment("Thanks for watching!"),
        Segment("Ich weiß nicht. Ich weiß nicht. Ich weiß nicht."),
        Segment("so so so so so"),
        Segment(" "),
    ],
)
def test_what_nobody_said_is_dropped(invented: Segment) -> None:
    assert spoken([invented], 3) == ("", 0.0)


def test_more_words_than_can_be_said_in_the_time_are_dropped() -> None:
    long = Segment(
        "Ich möchte gern am Dienstag um elf Uhr einen Termin zum Haareschneiden bei Lena haben bitte"
    )

    assert spoken([long], 0.5) == ("", 0.0)
    assert spoken([long], 5)[0]


@pytest.mark.parametrize(
    "said",
    [
        "null eins sieben eins null null null",
        "0 0 0 0 1 7",
        "nein, nein, nein",
        "am Dienstag oder am Mittwoch oder am Donnerstag",
        "Berta Anton Anton Berta",
        "Ja.",
        "",
    ],
)
def test_what_people_say_is_no_repetition(said: str) -> None:
    assert not repeats(said)


@pytest.mark.parametrize(
    ("likelihoods", "taken"),
    [
        ({"de": 0.93, "en": 0.03}, "de"),
        ({"de": 0.0, "en": 0.84}, "en"),
        ({"de": 0.17, "en": 0.6}, "de"),
        ({"de": 0.01, "en": 0.3, "pl": 0.6}, "de"),
        ({}, "de"),
    ],
)
def test_another_language_is_taken_only_when_it_is_sure(likelihoods: dict[str, float], taken: str) -> None:
    assert spoken_language(likelihoods, "de", ["en"]) == taken
    assert spoken_language(likelihoods, "de", []) == "de"


@pytest.mark.parametrize("rate", [8_000, 16_000, 48_000])
def test_audio_of_any_rate_becomes_sixteen_kilohertz(rate: int) -> None:
    wave = (np.sin(np.arange(rate) * 2 * np.pi * 440 / rate) * 16_000).astype(np.int16)

    samples = for_model([rtc.AudioFrame(wave.tobytes(), rate, 1, rate)])

    assert len(samples) == pytest.approx(16_000, abs=400)
    assert float(np.abs(samples).max()) == pytest.approx(0.49, abs=0.03)


def test_a_folder_without_weights_is_refused_with_what_is_missing(tmp_path: Path) -> None:
    pytest.importorskip("faster_whisper", reason="the extra offline-speech is not installed")
    (tmp_path / "config.json").write_text("{}")

    with pytest.raises(NoModelFolder, match=r"model\.bin, tokenizer\.json missing"):
        WhisperSTT(tmp_path)


@pytest.fixture(scope="module")
def folder() -> Path:
    if voice_program() is None:
        parts.missing("speech", "espeak-ng is not installed (Debian: apt-get install espeak-ng)")
    return model_folder()


async def heard(hearing: WhisperSTT, text: str, language: espeak.Language = "de") -> str:
    sound = await EspeakTTS(language=language).synthesize(text, conn_options=ONCE).collect()
    event = await hearing.recognize(sound, language=language, conn_options=ONCE)
    return event.alternatives[0].text.lower()


@pytest.mark.slow
async def test_spoken_german_and_english_are_recognised(folder: Path) -> None:
    hearing = WhisperSTT(folder)

    german = await heard(hearing, "Guten Tag, ich hätte gern einen Termin am Dienstag.")
    english = await heard(hearing, "Good morning, I would like an appointment on Tuesday.", "en")

    assert "guten tag" in german
    assert "termin" in german
    assert "dienstag" in german
    assert "appointment" in english
    assert "tuesday" in english


@pytest.mark.slow
async def test_english_on_a_german_line_is_heard_as_english(folder: Path) -> None:
    hearing = WhisperSTT(folder, language="de", also=["en"])
    for text, language in (("Hello, do you speak English?", "en"), ("Guten Tag, einen Termin bitte.", "de")):
        sound = await EspeakTTS(language=language).synthesize(text, conn_options=ONCE).collect()
        event = await hearing.recognize(sound, conn_options=ONCE)
        assert event.alternatives[0].language == language
        assert text.split()[-1].strip("?.").lower() in event.alternatives[0].text.lower()


@pytest.mark.slow
async def test_silence_and_noise_have_no_words(folder: Path) -> None:
    hearing = WhisperSTT(folder)
    noise = np.random.default_rng(7).normal(0, 400, 32_000).astype(np.int16)
    for sound in (bytes(64_000), noise.tobytes()):
        event = await hearing.recognize(rtc.AudioFrame(sound, 16_000, 1, 32_000), conn_options=ONCE)
        assert event.alternatives[0].text == ""


@pytest.mark.slow
async def test_the_loop_stays_free_while_whisper_works(folder: Path) -> None:
    hearing = WhisperSTT(folder)
    hearing.prewarm()
    sound = await EspeakTTS().synthesize("Guten Tag, ich hätte gern einen Termin am Dienstag.").collect()
    turns = 0
    working = asyncio.create_task(hearing.recognize(sound, conn_options=ONCE))
    while not working.done():
        await asyncio.sleep(0.005)
        turns += 1

    assert "termin" in working.result().alternatives[0].text.lower()
    assert turns > 20
