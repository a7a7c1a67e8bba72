"""Hearing and voice without machines behind them: a script instead of recognition, tones instead of words.

For calls whose words must be exact: the real voice activity detection and the real end of turn decide when
the caller has spoken, the script says what. Neither waits for anything.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Protocol

import numpy as np
from livekit.agents import APIConnectOptions, stt, tts, utils
from livekit.agents.types import DEFAULT_API_CONNECT_OPTIONS, NOT_GIVEN, NotGivenOr
from livekit.agents.utils import AudioBuffer
from livekit.agents.utils.audio import calculate_audio_duration
from numpy.typing import NDArray

SAMPLE_RATE = 24_000
SECONDS_PER_LETTER = 0.06
_PITCHES = (196.0, 220.0, 262.0, 294.0)


class Script(Protocol):
    """Where the words of the caller come from."""

    def take(self) -> str:
        """The words of the utterance that just ended; empty where nothing is left."""
        ...


class ListScript:
    """Utterances in order, within one process. `add` appends while the call goes on."""

    def __init__(self, utterances: Iterable[str] = ()) -> None:
        self._left = list(utterances)

    def add(self, *utterances: str) -> None:
        self._left.extend(utterances)

    def take(self) -> str:
        return self._left.pop(0) if self._left else ""


class FileScript:
    """Utterances of a file, one a line, across processes: the caller's side appends, the worker's side takes.

    How many were taken stands beside it, so that a worker started after a crash goes on where the
    one before stopped.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._taken = path.with_name(path.name + ".taken")

    def add(self, *utterances: str) -> None:
        with self._path.open("a", encoding="utf-8") as script:
            script.writelines(words.replace("\n", " ") + "\n" for words in utterances)

    def take(self) -> str:
        taken = int(self._taken.read_text()) if self._taken.exists() else 0
        lines = self._path.read_text(encoding="utf-8").splitlines() if self._path.exists() else []
        if taken >= len(lines):
            return ""
        self._taken.write_text(str(taken + 1))
        return lines[taken]


class ScriptedSTT(stt.STT):
    """Gives the script's next words for every utterance that voice activity detection cut out.

    `heard` holds the length of each utterance in seconds. Utterances shorter than `shortest` seconds (a
    click, a cough) take nothing from the script and are not understood.
    """

    def __init__(self, script: Script, *, language: str = "de", shortest: float = 0.0) -> None:
        super().__init__(capabilities=stt.STTCapabilities(streaming=False, interim_results=False))
        self._script = script
        self._shortest = shortest
        self.language = language
        self.heard: list[float] = []

    def set_language(self, language: str) -> None:
        self.language = language

    async def _recognize_impl(
        self,
        buffer: AudioBuffer,
        *,
        language: NotGivenOr[str] = NOT_GIVEN,
        conn_options: APIConnectOptions,
    ) -> stt.SpeechEvent:
        seconds = calculate_audio_duration(buffer)
        self.heard.append(seconds)
        words = self._script.take() if seconds >= self._shortest else ""
        return stt.SpeechEvent(
            type=stt.SpeechEventType.FINAL_TRANSCRIPT,
            request_id=utils.shortuuid(),
            alternatives=[stt.SpeechData(language=self.language, text=words, confidence=1.0)],
        )


class ToneTTS(tts.TTS):
    """Says every text as a row of tones, as long as the text is. `said` holds the texts in order.

    One letter takes `seconds_per_letter`; all frames are there at once.
    """

    def __init__(self, *, seconds_per_letter: float = SECONDS_PER_LETTER, language: str = "de") -> None:
        super().__init__(
            capabilities=tts.TTSCapabilities(streaming=False), sample_rate=SAMPLE_RATE, num_channels=1
        )
        self.seconds_per_letter = seconds_per_letter
        self.language = language
        self.said: list[str] = []

    def set_language(self, language: str) -> None:
        self.language = language

    def synthesize(
        self, text: str, *, conn_options: APIConnectOptions = DEFAULT_API_CONNECT_OPTIONS
    ) -> tts.ChunkedStream:
        self.said.append(text)
        return _ToneStream(tts=self, input_text=text, conn_options=conn_options)


class _ToneStream(tts.ChunkedStream):
    async def _run(self, output_emitter: tts.AudioEmitter) -> None:
        assert isinstance(self._tts, ToneTTS)
        output_emitter.initialize(
            request_id=utils.shortuuid(), sample_rate=SAMPLE_RATE, num_channels=1, mime_type="audio/pcm"
        )
        output_emitter.push(tone(self.input_text, self._tts.seconds_per_letter))
        output_emitter.flush()


@cache
def tone(text: str, seconds_per_letter: float = SECONDS_PER_LETTER) -> bytes:
    """16 bit mono samples at `SAMPLE_RATE`: one pitch per word, silence between words."""
    pause = np.zeros(int(seconds_per_letter * SAMPLE_RATE), np.int16)
    pieces: list[NDArray[np.int16]] = []
    for number, word in enumerate(text.split()):
        pitch = _PITCHES[number % len(_PITCHES)] * 2 * math.pi / SAMPLE_RATE
        at = np.arange(int(len(word) * seconds_per_letter * SAMPLE_RATE))
        pieces += [(8000 * np.sin(pitch * at)).astype(np.int16), pause]
    return b"".join(piece.tobytes() for piece in pieces)
