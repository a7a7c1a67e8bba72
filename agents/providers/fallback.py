"""Hearing and voice that survive their providers: the next one takes over within the same sentence.

Used by `agents.providers.speech`; seen from a call they are one STT and one TTS that hardly fail.

Why not livekit's own FallbackAdapter (1.8.9): its STT loses the utterance that failed; its TTS ends a
sentence in the middle and calls that success, which would count a half read-back as heard; both wait as
long as the provider likes (the OpenAI plugin: 30 s) and send the caller's words again and again to the
provider that failed. Here every provider has seconds to answer, an utterance is handed to the next one, a
broken sentence is said again from its beginning, and a provider that failed is left alone for a while.

Events of both: `provider_failed` (`ProviderFailed`). Of the hearing: `utterance_lost` (`UtteranceLost`),
upon which the caller has to be asked to repeat. Neither carries what was said.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeVar

from livekit import rtc
from livekit.agents import APIConnectionError, APIConnectOptions, LanguageCode, stt, tts, utils
from livekit.agents.types import DEFAULT_API_CONNECT_OPTIONS, NOT_GIVEN, NotGivenOr
from livekit.agents.utils import AudioBuffer
from livekit.agents.utils.audio import calculate_audio_duration

from agents.providers.hints import Expected

SAMPLE_RATE = 24_000  # what LiveKit rooms take
COOL_DOWN = 20.0  # seconds in which a provider that failed is not asked first
STALL_SECONDS = 1.0  # a voice may be so late with the next piece after the caller heard the last one
_GAP = bytes(2 * SAMPLE_RATE // 4)  # a quarter of a second before a sentence is said again
_SECONDS_PER_SECOND = 0.1  # long utterances take longer to send and to recognise

Kind = Literal["hearing", "voice"]
P = TypeVar("P")


@dataclass(frozen=True, slots=True)
class ProviderFailed:
    """A provider did not do its work; another one does it, or nobody."""

    kind: Kind
    provider: str
    error: str  # the class of the error, never its words


@dataclass(frozen=True, slots=True)
class UtteranceLost:
    """Nobody could say what the caller said in `seconds` of speech."""

    seconds: float


@dataclass(slots=True)
class Rung(Generic[P]):
    """One provider in its place: who, how long it may take, and until when it is left alone."""

    provider: P
    seconds: float
    left_alone_until: float = field(default=0.0, init=False)


class _Ladder(Generic[P]):
    """The providers of each language in the order of preference."""

    def __init__(self, rungs: Mapping[str, Sequence[Rung[P]]], language: str, now: Callable[[], float]):
        if not rungs or not all(rungs.values()):
            raise ValueError("every language needs a provider")
        self._rungs = rungs
        self._now = now
        self.language = language
        self.at: P = self._of(language)[0].provider

    def _of(self, language: str) -> Sequence[Rung[P]]:
        return self._rungs.get(language) or next(iter(self._rungs.values()))

    def order(self, language: str) -> list[Rung[P]]:
        """Who is asked: those that work, then those that failed a moment ago."""
        now = self._now()
        return sorted(self._of(language), key=lambda rung: rung.left_alone_until > now)

    def served(self, rung: Rung[P]) -> None:
        rung.left_alone_until = 0.0
        self.at = rung.provider

    def failed(self, rung: Rung[P]) -> None:
        rung.left_alone_until = self._now() + COOL_DOWN

    def providers(self) -> list[P]:
        """Everyone, once."""
        found: dict[int, P] = {}
        for rungs in self._rungs.values():
            for rung in rungs:
                found.setdefault(id(rung.provider), rung.provider)
        return list(found.values())


Close = Callable[[], Awaitable[None]]


class Hearing(stt.STT[Literal["provider_failed", "utterance_lost"]]):
    """One utterance in, its words out; wrapped in voice activity detection by the session.

    Never raises because of a provider: where nobody understood, the event is without words and
    `utterance_lost` is emitted.
    """

    def __init__(
        self,
        rungs: Mapping[str, Sequence[Rung[stt.STT[Any]]]],
        *,
        language: str,
        now: Callable[[], float] = time.monotonic,
        close: Close | None = None,
    ) -> None:
        super().__init__(capabilities=stt.STTCapabilities(streaming=False, interim_results=False))
        self._ladder = _Ladder(rungs, language, now)
        self._close = close
        self._at_work = 0

    @property
    def model(self) -> str:
        return self._ladder.at.model

    @property
    def provider(self) -> str:
        return self._ladder.at.provider

    @property
    def language(self) -> str:
        """The language that is listened for."""
        return self._ladder.language

    @property
    def busy(self) -> bool:
        """Whether an utterance is being recognised: its words may still come."""
        return self._at_work > 0

    def set_language(self, language: str) -> None:
        """Listen for another language from the next utterance on."""
        self._ladder.language = language

    def expect(self, expected: Expected) -> None:
        """What the caller is likely to say next, for those who can make use of it."""
        for provider in self._ladder.providers():
            tell = getattr(provider, "expect", None)
            if tell is not None:
                tell(expected)

    def prewarm(self) -> None:
        for provider in self._ladder.providers():
            provider.prewarm()

    async def aclose(self) -> None:
        for provider in self._ladder.providers():
            await provider.aclose()
        if self._close is not None:
            await self._close()

    async def _recognize_impl(
        self,
        buffer: AudioBuffer,
        *,
        language: NotGivenOr[str] = NOT_GIVEN,
        conn_options: APIConnectOptions,
    ) -> stt.SpeechEvent:
        self._at_work += 1
        try:
            return await self._understand(buffer)
        finally:
            self._at_work -= 1

    async def _understand(self, buffer: AudioBuffer) -> stt.SpeechEvent:
        spoken = self._ladder.language
        seconds = calculate_audio_duration(buffer)
        for rung in self._ladder.order(spoken):
            limit = rung.seconds + _SECONDS_PER_SECOND * seconds
            try:
                async with asyncio.timeout(limit):
                    event = await rung.provider.recognize(
                        buffer, conn_options=APIConnectOptions(max_retry=0, timeout=limit)
                    )
            except Exception as error:  # noqa: BLE001 - the edge to a provider, which may raise anything
                self._ladder.failed(rung)
                self.emit("provider_failed", _failure("hearing", rung.provider.provider, error))
                continue
            self._ladder.served(rung)
            return event
        self.emit("utterance_lost", UtteranceLost(seconds))
        return stt.SpeechEvent(
            type=stt.SpeechEventType.FINAL_TRANSCRIPT,
            request_id=utils.shortuuid(),
            alternatives=[stt.SpeechData(language=LanguageCode(spoken), text="")],
        )


class FallbackVoice(tts.TTS[Literal["provider_failed"]]):
    """One voice out of several: 24 kHz mono. Raises `APIConnectionError` only where nobody speaks."""

    def __init__(
        self,
        rungs: Mapping[str, Sequence[Rung[tts.TTS[Any]]]],
        *,
        language: str,
        now: Callable[[], float] = time.monotonic,
        close: Close | None = None,
    ) -> None:
        super().__init__(
            capabilities=tts.TTSCapabilities(streaming=False), sample_rate=SAMPLE_RATE, num_channels=1
        )
        self._ladder = _Ladder(rungs, language, now)
        self._close = close

    @property
    def model(self) -> str:
        return self._ladder.at.model

    @property
    def provider(self) -> str:
        return self._ladder.at.provider

    @property
    def language(self) -> str:
        """The language that is spoken."""
        return self._ladder.language

    def set_language(self, language: str) -> None:
        """Speak another language from the next sentence on."""
        self._ladder.language = language

    def prewarm(self) -> None:
        for provider in self._ladder.providers():
            provider.prewarm()

    async def aclose(self) -> None:
        for provider in self._ladder.providers():
            await provider.aclose()
        if self._close is not None:
            await self._close()

    def synthesize(
        self, text: str, *, conn_options: APIConnectOptions = DEFAULT_API_CONNECT_OPTIONS
    ) -> tts.ChunkedStream:
        return _Sentence(self, text, self._ladder)

    def tell(self, provider: str, error: Exception) -> None:
        """A provider failed in a sentence."""
        self.emit("provider_failed", _failure("voice", provider, error))


class _Sentence(tts.ChunkedStream):
    """One sentence, said by the first voice that brings it to its end."""

    def __init__(self, voice: FallbackVoice, text: str, ladder: _Ladder[tts.TTS[Any]]) -> None:
        super().__init__(  # pyright: ignore[reportUnknownMemberType]  # livekit leaves TTS[...] open
            tts=voice, input_text=text, conn_options=APIConnectOptions(max_retry=0)
        )
        self._voice = voice
        self._ladder = ladder
        self._language = ladder.language

    async def _run(self, output_emitter: tts.AudioEmitter) -> None:
        output_emitter.initialize(
            request_id=utils.shortuuid(), sample_rate=SAMPLE_RATE, num_channels=1, mime_type="audio/pcm"
        )
        for rung in self._ladder.order(self._language):
            said = _Said(output_emitter)
            try:
                await self._say(rung, said)
            except Exception as error:  # noqa: BLE001 - the edge to a provider, which may raise anything
                self._ladder.failed(rung)
                self._voice.tell(rung.provider.provider, error)
                if said.seconds:
                    output_emitter.push(_GAP)
                continue
            self._ladder.served(rung)
            output_emitter.flush()
            return
        raise APIConnectionError("no voice answers")

    async def _say(self, rung: Rung[tts.TTS[Any]], said: _Said) -> None:
        loop = asyncio.get_running_loop()
        voice = rung.provider
        resampler = (
            rtc.AudioResampler(voice.sample_rate, SAMPLE_RATE) if voice.sample_rate != SAMPLE_RATE else None
        )
        stream = voice.synthesize(
            self.input_text, conn_options=APIConnectOptions(max_retry=0, timeout=rung.seconds)
        )
        async with stream:
            deadline = loop.time() + rung.seconds
            while True:
                try:
                    async with asyncio.timeout_at(deadline):
                        audio = await anext(stream)
                except StopAsyncIteration:
                    break
                if not said.seconds:
                    said.since = loop.time()
                for frame in resampler.push(audio.frame) if resampler else (audio.frame,):
                    said.push(frame)
                deadline = max(said.since + said.seconds, loop.time()) + STALL_SECONDS
        for frame in resampler.flush() if resampler else ():
            said.push(frame)
        if not said.seconds and self.input_text.strip():
            raise APIConnectionError("no sound came")


class _Said:
    """What of a sentence the caller already has."""

    def __init__(self, emitter: tts.AudioEmitter) -> None:
        self._emitter = emitter
        self.seconds = 0.0
        self.since = 0.0

    def push(self, frame: rtc.AudioFrame) -> None:
        self._emitter.push(bytes(frame.data))
        self.seconds += frame.duration


def _failure(kind: Kind, provider: str, error: Exception) -> ProviderFailed:
    return ProviderFailed(kind, provider, type(error).__name__)
