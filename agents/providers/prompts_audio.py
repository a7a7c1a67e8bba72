"""Sentences that are sound already: heard at once, and heard when no voice answers.

Made by `caaisy agent` at its first start (and again where a wording, a business's name or a voice changed),
kept as WAV files under `prompts` in the data folder. A file is named after everything that shapes its sound,
so a file never has to be renewed, only made. Sentences with words of a caller are never kept.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import os
import tempfile
import wave
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import structlog
from livekit import rtc
from livekit.agents import APIConnectOptions, tts

from agents.dialogue.desk import Desk
from agents.dialogue.events import Say
from agents.dialogue.speech import Speaker
from agents.providers.espeak import Language

log = structlog.get_logger(__name__)

VERSION = 1  # of what is done with the sound after the voice has made it
FRAME_SECONDS = 0.1
LANGUAGES: tuple[Language, ...] = ("de", "en")
_ONCE = APIConnectOptions(max_retry=0)
_LONGEST = 30.0  # seconds for one sentence; nobody waits for it
_AT_ONCE = 2  # sentences that are made at the same time
_NO_TIME = datetime(2000, 1, 1, tzinfo=UTC)  # none of the sentences names a time

#: Phrases that say what a caller must hear in any case. Nothing but the business's name is filled in.
PHRASES = (
    "disclosure",
    "disclosure_again",
    "help",
    "ask_consent",
    "consent_yes",
    "consent_failed",
    "consent_failed_short",
    "consent_no",
    "consent_withdrawn",
    "not_understood",
    "still_there",
    "silence_end",
    "resumed",
    "trouble",
    "trouble_message",
    "offer_message",
    "ask_message",
    "unpaid_mode",
    "transfer",
    "transfer_failed",
    "human_callback",
    "language_unsupported",
    "emergency_medical",
    "emergency_gas",
    "emergency_police",
    "emergency_crisis",
    "emergency_doctor",
    "limit_end",
    "bye",
    "bye_short",
)
_WORDINGS = 3  # the most that one of these has


@dataclass(frozen=True, slots=True)
class Sentence:
    """A fixed sentence in its language."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class PromptVoice:
    """A voice of prompts; `identity` says everything that shapes its sound except the text.

    Without `voice` its prompts can be heard, but none is made.
    """

    identity: str
    voice: tts.TTS[Any] | None = None


def sentences_of(desk: Desk) -> list[Sentence]:
    """The fixed sentences of a business, in both languages, in its way of addressing people, each once."""
    found: dict[Sentence, None] = {}
    for language in LANGUAGES:
        speaker = Speaker(desk, language, _NO_TIME)
        for key in PHRASES:
            for variant in range(_WORDINGS):
                found.setdefault(Sentence(speaker.sentence(Say(key, variant=variant)), language))
    return list(found)


class PromptShelf:
    """The prompts of one installation. `voices`: by language, the preferred one first."""

    def __init__(self, folder: Path, voices: Mapping[str, Sequence[PromptVoice]]) -> None:
        self._folder = folder
        self._voices = voices

    def frames(self, text: str, language: str) -> AsyncIterator[rtc.AudioFrame] | None:
        """The sound of a sentence in the best voice there is one of, or None where it was never made."""
        for voice in self._voices.get(language, ()):
            with contextlib.suppress(OSError, EOFError, wave.Error):
                return _play(read_wav(self._path(text, language, voice)))
        return None

    def has(self, text: str, language: str) -> bool:
        """Whether the sentence can be heard without any voice."""
        return any(self._path(text, language, voice).is_file() for voice in self._voices.get(language, ()))

    async def prepare(self, sentences: Iterable[Sentence]) -> int:
        """Make what is missing, in every voice that makes; the number of sentences that nobody ever made.

        A voice that fails is not asked again this time.
        """
        wanted = list(dict.fromkeys(sentences))
        failed: set[str] = set()
        gate = asyncio.Semaphore(_AT_ONCE)

        async def make(sentence: Sentence, voice: PromptVoice) -> None:
            path = self._path(sentence.text, sentence.language, voice)
            async with gate:
                if voice.voice is None or voice.identity in failed or path.is_file():
                    return
                try:
                    async with asyncio.timeout(_LONGEST):
                        frame = await voice.voice.synthesize(sentence.text, conn_options=_ONCE).collect()
                except Exception as error:  # noqa: BLE001 - the edge to a provider, which may raise anything
                    failed.add(voice.identity)
                    log.warning("prompts.voice_failed", error=type(error).__name__)
                    return
                write_wav(path, frame)

        await asyncio.gather(
            *(
                make(sentence, voice)
                for sentence in wanted
                for voice in self._voices.get(sentence.language, ())
            )
        )
        return sum(not self.has(sentence.text, sentence.language) for sentence in wanted)

    def _path(self, text: str, language: str, voice: PromptVoice) -> Path:
        shape = json.dumps([VERSION, voice.identity, language, text], ensure_ascii=False)
        return self._folder / f"{hashlib.sha256(shape.encode()).hexdigest()}.wav"


def write_wav(path: Path, frame: rtc.AudioFrame) -> None:
    """Keep sound as a file that is there as a whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(frame.to_wav_bytes())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def read_wav(path: Path) -> rtc.AudioFrame:
    """The sound of a file; `OSError`, `EOFError` or `wave.Error` where there is none."""
    with wave.open(str(path)) as sound:
        samples = sound.readframes(sound.getnframes())
        if not samples:
            raise EOFError
        return rtc.AudioFrame(
            samples, sound.getframerate(), sound.getnchannels(), len(samples) // (2 * sound.getnchannels())
        )


def _pieces(sound: rtc.AudioFrame) -> Iterator[rtc.AudioFrame]:
    step = int(sound.sample_rate * FRAME_SECONDS)
    for start in range(0, sound.samples_per_channel, step):
        samples = sound.data[start * sound.num_channels : (start + step) * sound.num_channels]
        length = len(samples) // sound.num_channels
        yield rtc.AudioFrame(samples.tobytes(), sound.sample_rate, sound.num_channels, length)


async def _play(sound: rtc.AudioFrame) -> AsyncIterator[rtc.AudioFrame]:
    for piece in _pieces(sound):
        yield piece
