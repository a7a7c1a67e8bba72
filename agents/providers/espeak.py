"""A voice without key and network: the program `espeak-ng`, German and English.

Used by `agents.providers.speech` as the last voice of every chain and by `agents.providers.prompts_audio`
for the fixed sentences. The text goes in over standard input and the sound comes out of standard output
while the program still speaks, so the first frame leaves after some milliseconds. No shell, no file.

Facts of espeak-ng 1.51, run: `--stdout` writes a WAV head with unknown length and then 16 bit mono samples
as they are made; `[[...]]` in the text would be read as phonemes.
"""

from __future__ import annotations

import asyncio
import contextlib
import struct
from dataclasses import dataclass
from typing import Any, Literal

from livekit.agents import APIConnectionError, APIConnectOptions, APITimeoutError, tts, utils
from livekit.agents.types import DEFAULT_API_CONNECT_OPTIONS

from caaisy_app.core.speech_settings import INSTALL_VOICE, VOICE_PROGRAM, voice_program

Language = Literal["de", "en"]

SAMPLE_RATE = 22_050
TIME_LIMIT = 10.0  # seconds; a sentence takes some hundredths
_READ_SIZE = 4096
_LONGEST_HEAD = 4096  # bytes before the samples; espeak-ng needs 44


class VoiceProgramMissing(RuntimeError):
    """The program `espeak-ng` is not installed."""

    def __init__(self) -> None:
        super().__init__(f"the offline voice is missing: {INSTALL_VOICE}")


class NoWav(ValueError):
    """What came was not the beginning of a WAV stream in 16 bit mono."""


@dataclass(frozen=True, slots=True)
class Voice:
    """How one language sounds: the program's voice name, words a minute, pitch from 0 to 99."""

    name: str
    words_per_minute: int = 140
    pitch: int = 50


VOICES: dict[Language, Voice] = {"de": Voice("de"), "en": Voice("en-gb")}


class EspeakTTS(tts.TTS[Any]):
    """A voice over `espeak-ng`. `VoiceProgramMissing` at once where the program is not there.

    Frames are 22.05 kHz mono. A failing or hanging program raises `APIConnectionError` or
    `APITimeoutError` like any other provider; a stream that is closed early kills the program.
    """

    def __init__(
        self, *, language: Language = "de", program: str | None = None, time_limit: float = TIME_LIMIT
    ) -> None:
        found = program or voice_program()
        if found is None:
            raise VoiceProgramMissing
        super().__init__(
            capabilities=tts.TTSCapabilities(streaming=False), sample_rate=SAMPLE_RATE, num_channels=1
        )
        self._program = found
        self.language: Language = language
        self.time_limit = time_limit

    @property
    def model(self) -> str:
        return VOICES[self.language].name

    @property
    def provider(self) -> str:
        return VOICE_PROGRAM

    def command(self) -> list[str]:
        """The program and its arguments; the text is not among them."""
        voice = VOICES[self.language]
        arguments = ["-v", voice.name, "-s", str(voice.words_per_minute), "-p", str(voice.pitch)]
        return [self._program, *arguments, "-z", "--stdin", "--stdout"]

    def synthesize(
        self, text: str, *, conn_options: APIConnectOptions = DEFAULT_API_CONNECT_OPTIONS
    ) -> tts.ChunkedStream:
        return _EspeakStream(self, text, conn_options)


class _EspeakStream(tts.ChunkedStream):
    """One run of the program."""

    def __init__(self, voice: EspeakTTS, text: str, conn_options: APIConnectOptions) -> None:
        super().__init__(  # pyright: ignore[reportUnknownMemberType]  # livekit leaves TTS[...] open
            tts=voice, input_text=text, conn_options=conn_options
        )
        self._voice = voice
        self._command = voice.command()

    async def _run(self, output_emitter: tts.AudioEmitter) -> None:
        output_emitter.initialize(
            request_id=utils.shortuuid(),
            sample_rate=SAMPLE_RATE,
            num_channels=1,
            mime_type="audio/pcm",
        )
        try:
            process = await asyncio.create_subprocess_exec(
                *self._command,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
            )
        except OSError as error:
            raise APIConnectionError(f"{VOICE_PROGRAM} did not start: {type(error).__name__}") from None
        try:
            async with asyncio.timeout(self._voice.time_limit):
                await self._speak(process, output_emitter)
        except TimeoutError:
            raise APITimeoutError(f"{VOICE_PROGRAM} took too long") from None
        except NoWav as error:
            raise APIConnectionError(f"{VOICE_PROGRAM}: {error}") from None
        finally:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await asyncio.shield(process.wait())
        output_emitter.flush()

    async def _speak(self, process: asyncio.subprocess.Process, output_emitter: tts.AudioEmitter) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            process.stdin.write(readable(self.input_text).encode())
            process.stdin.close()
        head: bytes | None = b""
        while data := await process.stdout.read(_READ_SIZE):
            if head is not None:
                head += data
                start = samples_start(head)
                if start is None:
                    continue
                data, head = head[start:], None
            if data:
                output_emitter.push(data)
        if await process.wait() != 0:
            raise APIConnectionError(f"{VOICE_PROGRAM} ended with code {process.returncode}")


def readable(text: str) -> str:
    """The text without what the program would take for something else than words."""
    plain = "".join(letter if letter.isprintable() else " " for letter in text)
    return plain.replace("[[", "[ [")


def samples_start(head: bytes) -> int | None:
    """Where the samples begin in the first bytes of a WAV stream; None while more bytes are needed.

    `NoWav` where the bytes are something else or not 22.05 kHz, 16 bit, mono PCM.
    Format: RIFF WAVE, chunks of a four letter name, a little-endian length and a body.
    """
    if len(head) < 12:
        return None
    if head[:4] != b"RIFF" or head[8:12] != b"WAVE":
        raise NoWav("not a WAV stream")
    at, described = 12, False
    while len(head) >= at + 8:
        name, size = struct.unpack_from("<4sI", head, at)
        if name == b"data":
            if not described:
                raise NoWav("samples without a format")
            return at + 8
        if name == b"fmt " and len(head) >= at + 24:
            coding, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", head, at + 8)
            if (coding, channels, rate, bits) != (1, 1, SAMPLE_RATE, 16):
                raise NoWav("not 22.05 kHz, 16 bit, mono")
            described = True
        at += 8 + size + size % 2
    if len(head) > _LONGEST_HEAD:
        raise NoWav("no samples")
    return None
