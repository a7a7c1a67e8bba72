"""Sound as a telephone line carries it: 8 kHz mono, G.711, and a recording of both sides to measure.

For the simulated caller, the tests of the phone and the benchmarks. Samples are 16 bit signed integers.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import wave
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import numpy as np
from livekit import rtc
from numpy.typing import NDArray

Samples = NDArray[np.int16]

RATE = 8_000
#: 10 ms, the grain of every measurement here.
WINDOW = RATE // 100
#: Root mean square above which a window counts as voice: -46 dB of full scale, above the noise of coding.
AUDIBLE = 160.0
_VOICES = {"de": "de", "en": "en-gb"}


class NoVoiceProgram(RuntimeError):
    """The program `espeak-ng` is not installed."""


def silence(seconds: float) -> Samples:
    """Nothing, for that long."""
    return np.zeros(round(seconds * RATE), dtype=np.int16)


@lru_cache(maxsize=256)
def spoken(text: str, language: str = "de", words_per_minute: int = 150) -> Samples:
    """The words as `espeak-ng` says them, for the line. `NoVoiceProgram` where it is not installed."""
    program = shutil.which("espeak-ng")
    if program is None:
        raise NoVoiceProgram("espeak-ng is not installed (Debian, Ubuntu: apt-get install espeak-ng)")
    made = subprocess.run(
        [program, "-v", _VOICES[language], "-s", str(words_per_minute), "-z", "--stdin", "--stdout"],
        input=text.encode(),
        stdout=subprocess.PIPE,
        check=True,
        timeout=30,
    )
    samples = samples_of(made.stdout)
    samples.setflags(write=False)  # shared by all who say the same
    return samples


def samples_of(wav: bytes | Path) -> Samples:
    """The samples of a WAV file in 16 bit, first channel, brought to the rate of the line."""
    source = io.BytesIO(wav) if isinstance(wav, bytes) else str(wav)
    with wave.open(source) as file:
        if file.getsampwidth() != 2:
            raise ValueError("the WAV file is not in 16 bit")
        channels, rate = file.getnchannels(), file.getframerate()
        data = file.readframes(file.getnframes())
    samples = np.frombuffer(data[: len(data) // (2 * channels) * 2 * channels], dtype="<i2")
    return _at_line_rate(samples[::channels].astype(np.int16), rate)


def _at_line_rate(samples: Samples, rate: int) -> Samples:
    if rate == RATE:
        return samples.copy()
    resampler = rtc.AudioResampler(rate, RATE, quality=rtc.AudioResamplerQuality.HIGH)
    frames = [*resampler.push(bytearray(samples.tobytes())), *resampler.flush()]
    return np.concatenate([np.zeros(0, np.int16), *(np.frombuffer(f.data, np.int16) for f in frames)])


@cache
def _alaw_levels() -> Samples:
    """The 256 values that A-law can carry (ITU-T G.711, table 1a), in rising order, scaled to 16 bit."""
    positive: list[int] = []
    for code in range(128):
        exponent, mantissa = code >> 4, code & 15
        positive.append((mantissa << 4) + 8 if exponent == 0 else ((mantissa << 4) + 264) << (exponent - 1))
    return np.array([-value for value in reversed(positive)] + positive, dtype=np.int16)


def through_g711(samples: Samples) -> Samples:
    """The samples as they arrive after a line that codes them in A-law, as European lines do."""
    levels = _alaw_levels().astype(np.int32)
    borders = (levels[1:] + levels[:-1]) // 2
    return _alaw_levels()[np.searchsorted(borders, samples.astype(np.int32))]


def loudness(samples: Samples) -> NDArray[np.float64]:
    """The root mean square of each whole 10 ms."""
    whole = len(samples) // WINDOW * WINDOW
    windows = samples[:whole].astype(np.float64).reshape(-1, WINDOW)
    return np.sqrt((windows**2).mean(axis=1))


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of voice, in seconds from the beginning of the recording."""

    start: float
    end: float


class Recording:
    """Both sides of a call on one clock: the caller left, the agent right."""

    def __init__(self) -> None:
        self._sides: dict[str, list[Samples]] = {"caller": [], "agent": []}
        self._lengths = {"caller": 0, "agent": 0}

    def add(self, side: str, samples: Samples, at: float | None = None) -> None:
        """Append what one side said. `at`: when it began; a hole before it is filled with silence."""
        if at is not None:
            hole = round(at * RATE) - self._lengths[side]
            if hole > 0:
                self._sides[side].append(np.zeros(hole, np.int16))
                self._lengths[side] += hole
        self._sides[side].append(samples)
        self._lengths[side] += len(samples)

    def length(self, side: str) -> float:
        """Seconds of one side."""
        return self._lengths[side] / RATE

    def side(self, side: str) -> Samples:
        """All samples of one side."""
        joined = np.concatenate([np.zeros(0, np.int16), *self._sides[side]])
        self._sides[side] = [joined]
        return joined

    def voice(self, side: str, *, pause: float = 0.35) -> list[Span]:
        """Where one side is heard; pauses shorter than `pause` seconds belong to the span."""
        loud = np.flatnonzero(loudness(self.side(side)) > AUDIBLE)
        if not len(loud):
            return []
        breaks = np.flatnonzero(np.diff(loud) > round(pause * 100))
        starts = [int(loud[0]), *(int(loud[index + 1]) for index in breaks)]
        ends = [*(int(loud[index]) + 1 for index in breaks), int(loud[-1]) + 1]
        return [Span(start / 100, end / 100) for start, end in zip(starts, ends, strict=True)]

    def waits(self) -> list[float]:
        """How long the caller waited for a sound after each time they had spoken, in seconds."""
        agent = self.voice("agent", pause=0.2)
        found: list[float] = []
        for mine in self.voice("caller", pause=0.9):
            answer = next((span for span in agent if span.end > mine.end), None)
            if answer is not None:
                found.append(max(0.0, answer.start - mine.end))
        return found

    def longest_silence(self, *, since: float = 0.0, until: float | None = None) -> float:
        """The longest time, in seconds, in which neither side is heard."""
        end = max(self._lengths.values()) / RATE if until is None else until
        spans = sorted(
            (span for side in self._sides for span in self.voice(side)), key=lambda span: span.start
        )
        longest, quiet_from = 0.0, since
        for span in spans:
            if span.start >= end:
                break
            longest = max(longest, span.start - quiet_from)
            quiet_from = max(quiet_from, span.end)
        return max(longest, end - quiet_from)

    def write(self, path: Path) -> None:
        """Write a WAV file: caller left, agent right."""
        left, right = self.side("caller"), self.side("agent")
        both = np.zeros((max(len(left), len(right)), 2), dtype="<i2")
        both[: len(left), 0] = left
        both[: len(right), 1] = right
        with wave.open(str(path), "wb") as file:
            file.setnchannels(2)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(both.tobytes())
