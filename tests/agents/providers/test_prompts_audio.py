"""Fixed sentences are there as sound before they are needed, and are heard without any voice."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path
from typing import Any

import pytest
from livekit import rtc
from livekit.agents import APIConnectOptions, tts
from pydantic import SecretStr

from agents.dialogue.phrases import de, de_du, en
from agents.dialogue.speech import phrase
from agents.providers.prompts_audio import (
    PHRASES,
    PromptShelf,
    PromptVoice,
    Sentence,
    sentences_of,
    write_wav,
)
from agents.providers.speech import SpeechSettings, prepare_prompts, shelf
from caaisy_app.core.settings import Settings
from caaisy_app.core.speech_settings import HearingSettings, VoiceSettings, voice_program
from tests.agents.support import DESK
from tests.fakes.speech import ToneTTS
from tests.fakes.speech_server import SpeechServer
from tests.support import parts

HELLO = Sentence("Guten Tag", "de")


ONCE = APIConnectOptions(max_retry=0)


class Broken(ToneTTS):
    def synthesize(self, text: str, *, conn_options: APIConnectOptions = ONCE) -> Any:
        self.said.append(text)
        raise ConnectionError("down")


def on_shelf(folder: Path, *voices: tuple[str, tts.TTS | None]) -> PromptShelf:
    return PromptShelf(folder, {"de": [PromptVoice(identity, voice) for identity, voice in voices]})


def files(folder: Path) -> list[Path]:
    return list(folder.iterdir())


async def heard(prompts: PromptShelf, sentence: Sentence) -> rtc.AudioFrame:
    frames = prompts.frames(sentence.text, sentence.language)
    assert frames is not None
    return rtc.combine_audio_frames([frame async for frame in frames])


async def test_a_sentence_is_made_once_and_heard_without_a_voice(tmp_path: Path) -> None:
    voice = ToneTTS()
    assert await on_shelf(tmp_path, ("tones", voice)).prepare([HELLO, HELLO]) == 0
    assert await on_shelf(tmp_path, ("tones", voice)).prepare([HELLO]) == 0

    sound = await heard(on_shelf(tmp_path, ("tones", None)), HELLO)

    assert voice.said == [HELLO.text]
    assert sound.duration == pytest.approx(len(HELLO.text) * 0.06, abs=0.1)
    assert max(sound.data) > 7000


async def test_another_text_language_or_voice_is_another_sound(tmp_path: Path) -> None:
    await on_shelf(tmp_path, ("tones", ToneTTS())).prepare([HELLO])

    assert on_shelf(tmp_path, ("tones", None)).frames("Guten Tag!", "de") is None
    assert on_shelf(tmp_path, ("tones", None)).frames(HELLO.text, "en") is None
    assert on_shelf(tmp_path, ("tones 2", None)).frames(HELLO.text, "de") is None


async def test_the_preferred_voice_is_heard_where_it_made_the_sentence(tmp_path: Path) -> None:
    slow, quick = ToneTTS(seconds_per_letter=0.1), ToneTTS(seconds_per_letter=0.05)
    await on_shelf(tmp_path, ("server", None), ("offline", quick)).prepare([HELLO])
    both = on_shelf(tmp_path, ("server", slow), ("offline", None))
    before = await heard(both, HELLO)
    await both.prepare([HELLO])
    after = await heard(both, HELLO)

    assert after.duration == pytest.approx(2 * before.duration, rel=0.05)


async def test_a_voice_that_fails_leaves_no_file_and_is_not_asked_for_every_sentence(tmp_path: Path) -> None:
    voice = Broken()

    missed = await on_shelf(tmp_path, ("broken", voice)).prepare(
        [Sentence(f"Satz {number}", "de") for number in range(9)]
    )

    assert missed == 9
    assert len(voice.said) <= 2
    assert not files(tmp_path)


async def test_a_damaged_file_counts_as_not_there(tmp_path: Path) -> None:
    prompts = on_shelf(tmp_path, ("tones", ToneTTS()))
    await prompts.prepare([HELLO])
    (made,) = files(tmp_path)
    for rest in (b"", made.read_bytes()[:20], b"garbage" * 20):
        made.write_bytes(rest)
        assert prompts.frames(HELLO.text, "de") is None


def test_a_file_that_could_not_be_written_whole_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="no space"):
        write_wav(tmp_path / "prompt.wav", rtc.AudioFrame(bytes(480), 24_000, 1, 240))

    assert not list(tmp_path.iterdir())


def test_no_fixed_sentence_needs_more_than_the_name_of_the_business() -> None:
    for key in PHRASES:
        for table in (de.SIE, de_du.DU, en.PHRASES):
            for wording in table.get(key, ()):
                assert set(re.findall(r"{(\w+)}", wording)) <= {"business"}, key


def test_both_ways_of_address_and_both_languages_are_covered() -> None:
    polite = {sentence.text for sentence in sentences_of(DESK)}
    informal = {sentence.text for sentence in sentences_of(dataclasses.replace(DESK, formality="du"))}

    assert f"Guten Tag, hier ist der KI-Assistent von {DESK.name}." in polite
    assert any("AI assistant" in text and DESK.name in text for text in polite)
    assert phrase("bye", "de", "sie", 0) in polite
    assert phrase("bye", "de", "du", 0) in informal
    assert phrase("bye", "de", "sie", 0) not in informal


async def test_all_sentences_of_a_business_are_made_by_the_offline_voice(settings: Settings) -> None:
    if voice_program() is None:
        parts.missing("speech", "espeak-ng is not installed (Debian: apt-get install espeak-ng)")
    chosen = SpeechSettings(HearingSettings(), VoiceSettings())

    missed = await prepare_prompts(settings, [("salon-linde", DESK)], [HELLO], chosen=chosen)

    assert missed == 0
    for sentence in [*sentences_of(DESK), HELLO]:
        sound = await heard(shelf(settings, chosen.voice), sentence)
        assert sound.duration > 0.3, sentence


async def test_the_server_makes_its_own_with_the_voice_of_the_business(settings: Settings) -> None:
    async with SpeechServer(key="geheim").running() as server:
        voice = VoiceSettings(
            base_url=server.url, api_key=SecretStr("geheim"), voices={"salon-linde": {"de": "nova"}}
        )
        chosen = SpeechSettings(HearingSettings(), voice)
        missed = await prepare_prompts(settings, [("salon-linde", DESK)], [HELLO], chosen=chosen)

    german = {asked["voice"] for asked in server.said if "KI-Assistent" in asked["input"]}
    assert missed == 0
    assert german == {"nova"}
    assert {asked["voice"] for asked in server.said if asked["input"] == HELLO.text} == {"alloy", "nova"}
    assert shelf(settings, voice, "salon-linde").has(HELLO.text, "de")
    assert shelf(settings, voice).has(HELLO.text, "de")


async def test_a_server_that_is_down_leaves_the_offline_sentences(settings: Settings) -> None:
    if voice_program() is None:
        parts.missing("speech", "espeak-ng is not installed (Debian: apt-get install espeak-ng)")
    async with SpeechServer().running() as server:
        server.voice_fault = "500"
        chosen = SpeechSettings(HearingSettings(), VoiceSettings(base_url=server.url))
        missed = await prepare_prompts(settings, [("salon-linde", DESK)], chosen=chosen)

    assert missed == 0
    assert len(server.said) <= 4
    assert (await heard(shelf(settings, chosen.voice), sentences_of(DESK)[0])).duration > 1
