"""Writes the two sides of a call into one sealed file. Made by `agents.recording.keeping` after consent only.

The caller's side is the clock: their sound comes in without a pause, and for each piece of it the same length
is taken from what the receptionist has to say. What was cut off by an interruption is not in the file.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

import numpy as np
from livekit import rtc

from caaisy_app.core.crypto import Place, SealedWriter
from caaisy_app.domain.calls.recordings import SAMPLE_RATE


class Recorder:
    """One recording. `size` counts the bytes of sound written so far."""

    def __init__(self, path: Path, key: bytes, place: Place) -> None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._path = path
        self._file = SealedWriter(path, key, place)
        self._caller = _Mono()
        self._agent = _Mono()
        self._to_play = np.empty(0, dtype=np.int16)
        self._paused = False
        self.size = 0

    def caller(self, frame: rtc.AudioFrame) -> None:
        """The caller's sound, as it comes in: the recording goes on by its length."""
        heard = self._caller.samples(frame)
        length = len(heard)
        if not length:
            return
        both = np.zeros((length, 2), dtype=np.int16)
        both[:, 0] = heard
        if not self._paused:
            spoken, self._to_play = self._to_play[:length], self._to_play[length:]
            both[: len(spoken), 1] = spoken
        data = both.tobytes()
        self._file.write(data)
        self.size += len(data)

    def agent(self, frame: rtc.AudioFrame) -> None:
        """The receptionist's sound, which may be ahead of its being heard."""
        self._to_play = np.concatenate([self._to_play, self._agent.samples(frame)])

    def cut_off(self) -> None:
        """What was not heard yet will not be."""
        self._to_play = np.empty(0, dtype=np.int16)
        self._paused = False

    def pause(self, *, paused: bool) -> None:
        """The receptionist stops in the middle, or goes on."""
        self._paused = paused

    def close(self) -> None:
        """Seal the end of the file."""
        self._file.close()

    def discard(self) -> None:
        """Destroy the file, also where it can be written no more."""
        self._path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            self._file.close()


class _Mono:
    """One side, brought to one channel and the rate of the recording."""

    def __init__(self) -> None:
        self._rate = 0
        self._resampler: rtc.AudioResampler | None = None

    def samples(self, frame: rtc.AudioFrame) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
        data = np.frombuffer(frame.data, dtype=np.int16).reshape(-1, frame.num_channels)
        mono = data.mean(axis=1).astype(np.int16) if frame.num_channels > 1 else data[:, 0]
        if frame.sample_rate == SAMPLE_RATE:
            return mono
        if self._resampler is None or self._rate != frame.sample_rate:
            self._rate = frame.sample_rate
            self._resampler = rtc.AudioResampler(self._rate, SAMPLE_RATE, num_channels=1)
        pieces = self._resampler.push(rtc.AudioFrame(mono.tobytes(), self._rate, 1, len(mono)))
        return np.concatenate(
            [np.empty(0, dtype=np.int16), *(np.frombuffer(piece.data, dtype=np.int16) for piece in pieces)]
        )
