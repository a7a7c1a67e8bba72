"""Hearing without key and network: Whisper through `faster-whisper` (extra `offline-speech`).

Used by `agents.providers.speech`. Recognises one utterance at a time; voice activity detection cuts the
utterances out before (livekit's `StreamAdapter`), because Whisper invents sentences for silence. The work
is done in a thread (CTranslate2 releases the interpreter while it computes), one utterance after the other
in each process; the weights of a folder are loaded once in a process.

What is expected goes before as a hint (`agents.providers.hints`), by what the call has just asked. What comes
back as an echo of the hint, or as nothing, is heard once more without one.
"""

from __future__ import annotations

import asyncio
import importlib
import math
import os
import re
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Protocol, cast

import numpy as np
from livekit import rtc
from livekit.agents import APIConnectionError, APIConnectOptions, LanguageCode, stt, utils
from livekit.agents.types import NOT_GIVEN, NotGivenOr
from livekit.agents.utils import AudioBuffer
from numpy.typing import NDArray

from agents.providers.hints import Expected, echoes, hint
from agents.yielding import yielding_threads
from caaisy_app.core.speech_settings import INSTALL_HEARING, hearing_installed, missing_model_files

MODEL_RATE = 16_000
LANGUAGE_CHECKS = 2  # utterances at the beginning of a call in which another language is listened for
_CHECKED_SECONDS = 1.5  # shorter ones say too little about their language
_OTHER_AT_LEAST, _OWN_AT_MOST = 0.6, 0.05  # likelihoods at which it is another language
_THREADS = min(4, os.cpu_count() or 1)
_HIGHEST_NO_SPEECH = 0.8
_LOWEST_LOG_PROBABILITY = -1.5
_HIGHEST_COMPRESSION = 2.4  # Whisper's own bound: text that compresses better repeats itself
_WORDS_PER_SECOND = 6  # faster than anybody speaks
_REPEATS = 3
#: What the weights learnt from subtitles and say where nobody speaks.
_SUBTITLES = re.compile(
    r"(?i)untertitel|amara\.org|copyright (?:wdr|swr|ard|zdf)|vielen dank (?:für's|fürs|für das) zuschauen"
    r"|thanks for watching|subtitles by|subscribe"
)


class HearingNotInstalled(RuntimeError):
    """The package `faster-whisper` is missing."""

    def __init__(self) -> None:
        super().__init__(f"the offline hearing is not installed: {INSTALL_HEARING}")


class NoModelFolder(RuntimeError):
    """The folder named in the settings holds no Whisper weights in the form of CTranslate2."""

    def __init__(self, folder: Path, missing: Iterable[str]) -> None:
        super().__init__(
            f"{folder} holds no Whisper model in the form of CTranslate2: {', '.join(missing)} missing"
        )


class _Segment(Protocol):
    text: str
    no_speech_prob: float
    avg_logprob: float
    compression_ratio: float


def check_model(folder: Path) -> None:
    """`HearingNotInstalled` or `NoModelFolder` where the folder cannot be used; loads nothing."""
    if not hearing_installed():
        raise HearingNotInstalled
    if missing := missing_model_files(folder):
        raise NoModelFolder(folder, missing)


@lru_cache(maxsize=1)
def load_model(folder: Path) -> Any:
    """The weights of a folder, loaded once in a process; some tenths of a second. Nothing is downloaded."""
    check_model(folder)
    package = cast(Any, importlib.import_module("faster_whisper"))
    return package.WhisperModel(
        str(folder), device="cpu", compute_type="int8", cpu_threads=_THREADS, local_files_only=True
    )


@lru_cache(maxsize=1)
def _bench() -> ThreadPoolExecutor:
    """The one thread of this process that recognises: two at once would only slow each other."""
    return yielding_threads(1, "whisper")


class WhisperSTT(stt.STT[Any]):
    """Whisper over one folder of weights; `HearingNotInstalled` or `NoModelFolder` at once.

    An utterance that is no speech gives an event without words. `vocabulary` are words the business is
    likely to hear, such as the names of its services. `also` are languages that may turn out to be spoken
    instead: they are listened for in the first utterances (each costs about half as much time again).
    """

    def __init__(
        self,
        folder: Path,
        *,
        language: str = "de",
        also: Iterable[str] = (),
        vocabulary: Iterable[str] = (),
    ) -> None:
        check_model(folder)
        super().__init__(capabilities=stt.STTCapabilities(streaming=False, interim_results=False))
        self._folder = folder
        self.language = language
        self.also = tuple(also)
        self.vocabulary = tuple(vocabulary)
        self.expected: Expected = "wish"
        self._checks = LANGUAGE_CHECKS if self.also else 0

    def expect(self, expected: Expected) -> None:
        """What the caller is likely to say next."""
        self.expected = expected

    @property
    def model(self) -> str:
        return self._folder.name

    @property
    def provider(self) -> str:
        return "faster-whisper"

    def prewarm(self) -> None:
        """Load the weights in the thread that will use them; returns at once."""
        _bench().submit(load_model, self._folder)

    async def _recognize_impl(
        self,
        buffer: AudioBuffer,
        *,
        language: NotGivenOr[str] = NOT_GIVEN,
        conn_options: APIConnectOptions,
    ) -> stt.SpeechEvent:
        loop = asyncio.get_running_loop()
        samples = for_model(buffer)
        check = not language and self._checks > 0 and len(samples) >= _CHECKED_SECONDS * MODEL_RATE
        if check:
            self._checks -= 1
        try:
            heard = await loop.run_in_executor(
                _bench(), self._recognise, samples, language or self.language, check
            )
        except RuntimeError as error:  # what CTranslate2 raises
            raise APIConnectionError(f"whisper failed: {type(error).__name__}") from error
        return stt.SpeechEvent(
            type=stt.SpeechEventType.FINAL_TRANSCRIPT, request_id=utils.shortuuid(), alternatives=[heard]
        )

    def _recognise(self, samples: NDArray[np.float32], language: str, check: bool) -> stt.SpeechData:
        model = load_model(self._folder)
        if check:
            language = spoken_language(dict(model.detect_language(samples)[2]), language, self.also)
        given = hint(self.expected, language, self.vocabulary)
        words, confidence = _decode(model, samples, language, given)
        if given is not None and (not words or echoes(words, given)):
            words, confidence = _decode(model, samples, language, None)
        return stt.SpeechData(language=LanguageCode(language), text=words, confidence=confidence)


def _decode(model: Any, samples: NDArray[np.float32], language: str, given: str | None) -> tuple[str, float]:
    seconds = len(samples) / MODEL_RATE
    segments, _ = model.transcribe(
        samples,
        language=language,
        beam_size=5,
        temperature=0.0,
        without_timestamps=True,
        condition_on_previous_text=False,
        initial_prompt=given,
        max_new_tokens=int(seconds * 12) + 12,
    )
    return spoken(segments, seconds)


def spoken_language(likelihoods: Mapping[str, float], own: str, others: Iterable[str]) -> str:
    """One of the others only where Whisper is sure of it; our own language in all doubt."""
    if likelihoods.get(own, 0.0) > _OWN_AT_MOST:
        return own
    best = max(others, key=lambda other: likelihoods.get(other, 0.0), default=own)
    return best if likelihoods.get(best, 0.0) >= _OTHER_AT_LEAST else own


def for_model(buffer: AudioBuffer) -> NDArray[np.float32]:
    """The audio as Whisper takes it: 16 kHz, mono, from -1 to 1."""
    frame = utils.merge_frames(buffer)
    if frame.sample_rate == MODEL_RATE:
        frames = [frame]
    else:
        resampler = rtc.AudioResampler(
            frame.sample_rate,
            MODEL_RATE,
            num_channels=frame.num_channels,
            quality=rtc.AudioResamplerQuality.HIGH,
        )
        frames = [*resampler.push(frame), *resampler.flush()]
    samples = np.concatenate(
        [np.frombuffer(made.data, dtype=np.int16).reshape(-1, made.num_channels) for made in frames]
    )
    return (samples.mean(axis=1) / 32768).astype(np.float32)


def spoken(segments: Iterable[_Segment], seconds: float) -> tuple[str, float]:
    """The words that were really said in `seconds` of audio, and how sure that is (0 to 1).

    Dropped are segments that Whisper itself takes for no speech, repetitions, subtitles it learnt by heart
    and more words than can be said in the time.
    """
    kept = [segment for segment in segments if _believable(segment)]
    words = " ".join(segment.text.strip() for segment in kept).strip()
    if not words or len(words.split()) > 3 + _WORDS_PER_SECOND * seconds:
        return "", 0.0
    return words, math.exp(min(0.0, sum(segment.avg_logprob for segment in kept) / len(kept)))


def _believable(segment: _Segment) -> bool:
    return (
        segment.no_speech_prob <= _HIGHEST_NO_SPEECH
        and segment.avg_logprob >= _LOWEST_LOG_PROBABILITY
        and segment.compression_ratio <= _HIGHEST_COMPRESSION
        and not _SUBTITLES.search(segment.text)
        and not repeats(segment.text)
    )


def repeats(text: str) -> bool:
    """Whether the same one to five words come again and again without anything between.

    Digits are let through: a telephone number may hold three zeros in a row. So are two repetitions and
    a single short word said three times ("nein, nein, nein").
    """
    words = re.findall(r"\w+", text.lower())
    for length in range(1, 6):
        needed = _REPEATS if length > 1 else _REPEATS + 1
        groups = [tuple(words[at : at + length]) for at in range(len(words) - length + 1)]
        for offset in range(length):
            run = 1
            for before, after in pairwise(groups[offset::length]):
                run = run + 1 if before == after else 1
                if run >= needed and not all(word.isdigit() for word in after):
                    return True
    return False
