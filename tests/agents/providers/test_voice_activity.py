"""Our listening begins and ends utterances where livekit's own does, with the same model."""

from __future__ import annotations

import numpy as np
import pytest
from livekit import rtc
from livekit.agents import inference, vad
from numpy.typing import NDArray

from agents.providers.espeak import EspeakTTS
from agents.providers.voice_activity import RATE, WINDOW_MS, Thresholds, VoiceActivity
from caaisy_app.core.speech_settings import voice_program
from tests.support import parts

Samples = NDArray[np.int16]
WORDS = ("Guten Tag.", "Ich hätte gern am Mittwoch um elf einen Haarschnitt.", "Ja, genau.")


async def spoken(text: str) -> Samples:
    if voice_program() is None:
        parts.missing("speech", "espeak-ng is not installed (Debian: apt-get install espeak-ng)")
    frame = await EspeakTTS().synthesize(text).collect()
    resampler = rtc.AudioResampler(frame.sample_rate, RATE)
    pieces = [*resampler.push(frame), *resampler.flush()]
    return np.concatenate([np.frombuffer(piece.data, np.int16) for piece in pieces])


def noise(seconds: float, loudness: float = 40.0) -> Samples:
    return np.random.default_rng(7).normal(0, loudness, round(seconds * RATE)).astype(np.int16)


async def conversation() -> Samples:
    """Three utterances in a noisy room, of different loudness, the last one cut by a short pause."""
    loud, long, short = [await spoken(words) for words in WORDS]
    parts = [noise(1.0), loud, noise(0.9), long // 4, noise(1.1), short, noise(0.2), short, noise(1.5)]
    return np.concatenate(parts)


def frames(samples: Samples, milliseconds: int) -> list[rtc.AudioFrame]:
    length = RATE * milliseconds // 1000
    pieces = [samples[at : at + length] for at in range(0, len(samples) // length * length, length)]
    return [rtc.AudioFrame(piece.tobytes(), RATE, 1, length) for piece in pieces]


async def events(listening: vad.VAD, samples: Samples, milliseconds: int = WINDOW_MS) -> list[vad.VADEvent]:
    stream = listening.stream()
    for frame in frames(samples, milliseconds):
        stream.push_frame(frame)
    stream.end_input()
    found = [event async for event in stream]
    await stream.aclose()
    return found


def utterances(found: list[vad.VADEvent]) -> list[tuple[str, int]]:
    return [
        (event.type.value, event.samples_index)
        for event in found
        if event.type is not vad.VADEventType.INFERENCE_DONE
    ]


@pytest.mark.parametrize("milliseconds", [10, 20, WINDOW_MS, 50])
async def test_utterances_begin_and_end_where_livekit_lets_them(milliseconds: int) -> None:
    sound = await conversation()

    expected = utterances(await events(inference.VAD(model="silero"), sound))

    assert len(expected) >= 6, "the conversation has three utterances"
    assert utterances(await events(VoiceActivity(), sound, milliseconds)) == expected


async def test_an_utterance_comes_with_what_was_just_before_it() -> None:
    sound = await conversation()
    theirs, ours = [
        [event for event in await events(listening, sound) if event.type is vad.VADEventType.END_OF_SPEECH]
        for listening in (inference.VAD(model="silero"), VoiceActivity())
    ]

    for expected, found in zip(theirs, ours, strict=True):
        [wanted], [got] = expected.frames, found.frames
        assert abs(wanted.duration - got.duration) <= 2 * WINDOW_MS / 1000
        kept = min(len(wanted.data), len(got.data))
        assert bytes(wanted.data[-kept:]) == bytes(got.data[-kept:])
        assert abs(expected.speech_duration - found.speech_duration) < 0.001
        assert abs(expected.silence_duration - found.silence_duration) < 0.001


async def test_speech_is_reported_piece_by_piece_and_silence_once() -> None:
    found = await events(VoiceActivity(), np.concatenate([noise(3.0), await spoken(WORDS[1]), noise(3.0)]))

    begin = next(at for at, event in enumerate(found) if event.type is vad.VADEventType.START_OF_SPEECH)
    end = next(at for at, event in enumerate(found) if event.type is vad.VADEventType.END_OF_SPEECH)
    during = [event.speech_duration for event in found[begin:end]]
    assert np.allclose(np.diff(during[1:]), WINDOW_MS / 1000)
    assert all(event.speaking for event in found[begin:end])
    quiet = [event for event in found if not event.speaking and event.raw_accumulated_speech == 0]
    assert len(quiet) <= 3, "before, the end itself, and once after it"
    assert not quiet[-1].speaking


async def test_a_longer_threshold_for_talking_over_somebody_would_only_wait() -> None:
    knock = 9000 * np.exp(-np.arange(1280) / 320) * np.sin(np.arange(1280) * 2 * np.pi * 180 / RATE)
    found = await events(VoiceActivity(), np.concatenate([noise(1.0), knock.astype(np.int16), noise(1.0)]))

    begins = [event for event in found if event.type is vad.VADEventType.START_OF_SPEECH]
    assert len(begins) == 1, "a knock of 80 ms is taken for speech by the model"
    assert begins[0].speech_duration < 0.07
    assert max(event.speech_duration for event in found) > 0.3, "and no threshold below that would tell"


async def test_a_flush_forgets_the_utterance() -> None:
    sound = await spoken(WORDS[1])
    stream = VoiceActivity().stream()
    for frame in frames(sound, WINDOW_MS):
        stream.push_frame(frame)
    stream.flush()
    for frame in frames(noise(2.0), WINDOW_MS):
        stream.push_frame(frame)
    stream.end_input()
    found = utterances([event async for event in stream])
    await stream.aclose()

    assert [kind for kind, _ in found] == ["start_of_speech"]


async def test_an_endless_utterance_is_kept_up_to_its_limit() -> None:
    sound = np.concatenate([await spoken(WORDS[1]), noise(1.0)])
    limits = Thresholds(longest=1.0)

    found = await events(VoiceActivity(limits), sound)

    [end] = [event for event in found if event.type is vad.VADEventType.END_OF_SPEECH]
    assert end.frames[0].duration <= limits.longest + limits.before + WINDOW_MS / 1000
    assert end.speech_duration > 1.5, "its length is known all the same"


async def test_sound_of_another_rate_is_refused() -> None:
    stream = VoiceActivity().stream()
    with pytest.raises(ValueError, match="16 kHz"):
        stream.push_frame(rtc.AudioFrame(bytes(320), 8_000, 1, 160))
    await stream.aclose()
