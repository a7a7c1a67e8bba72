"""When somebody speaks: Silero's model as livekit ships it, with little around it. For spoken calls.

Why not `livekit.agents.inference.VAD`: the model takes 0.04 ms for 32 ms of sound, but that class hands each
piece to a thread and back, joins and copies frames in several tasks, and reports every piece of silence. A
call listens twice (for turns, and to cut out utterances for recognition): that was a fifth of what it cost.
Here a piece is looked at where it arrives, and silence that changes nothing is not reported.

Same model, thresholds, beginnings and ends: `tests/agents/providers/test_voice_activity.py` compares the two.
Read in livekit-agents 1.8.9, `inference/vad.py` and `voice/audio_recognition.py`.
"""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass

import numpy as np
from livekit import local_inference, rtc
from livekit.agents import vad
from livekit.local_inference import VAD_WINDOW_SAMPLES
from numpy.typing import NDArray

RATE = 16_000
WINDOW_SECONDS = VAD_WINDOW_SAMPLES / RATE
WINDOW_MS = round(1000 * WINDOW_SECONDS)
_NOTHING = np.zeros(0, np.int16)


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Probabilities and seconds; livekit's own defaults.

    `on`, `off`: of speech, for its beginning and its end. `least`: speech that counts as a beginning.
    `quiet`: silence that counts as an end. `before`: sound kept from before a beginning. `longest`: sound of
    one utterance that is kept.
    """

    on: float = 0.5
    off: float = 0.35
    least: float = 0.05
    quiet: float = 0.25
    before: float = 0.5
    longest: float = 60.0


class VoiceActivity(vad.VAD):
    """Voice activity detection for 16 kHz, mono. Streams share nothing but the model's weights."""

    def __init__(self, thresholds: Thresholds | None = None) -> None:
        super().__init__(capabilities=vad.VADCapabilities(update_interval=WINDOW_SECONDS))
        self.thresholds = thresholds or Thresholds()

    @property
    def model(self) -> str:
        """The name of the model."""
        return "silero"

    @property
    def provider(self) -> str:
        """Who runs it: this machine."""
        return "livekit-local-inference"

    @property
    def min_silence_duration(self) -> float:
        """livekit checks it against what its end-of-turn model needs."""
        return self.thresholds.quiet

    def stream(self) -> ActivityStream:
        """Listen to one voice."""
        return ActivityStream(self, self.thresholds)


class ActivityStream(vad.VADStream):
    """Looks at each 32 ms as soon as they are complete, within `push_frame`."""

    def __init__(self, parent: VoiceActivity, thresholds: Thresholds) -> None:
        super().__init__(parent)
        self._limits = thresholds
        self._model = local_inference.VAD()
        self._before = round(thresholds.before / WINDOW_SECONDS)
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._model.reset()
        self._rest: NDArray[np.int16] = _NOTHING
        self._kept: deque[NDArray[np.int16]] = deque()
        self._speaking = False
        self._told_quiet = False
        self._speech = 0.0  # seconds in a row, as the model sees it
        self._silence = 0.0
        self._lasting = 0.0  # seconds of the utterance, or of the silence since the last one
        self._windows = 0

    async def _main_task(self) -> None:
        async for _ in self._input_ch:  # nothing is put into it; it closes at the end
            pass

    def push_frame(self, frame: rtc.AudioFrame) -> None:
        """Take sound; what comes of it is in the stream at once. ValueError unless it is 16 kHz, mono."""
        if frame.sample_rate != RATE or frame.num_channels != 1:
            raise ValueError("voice activity needs sound of 16 kHz with one channel")
        self._check_input_not_ended()
        self._check_not_closed()
        samples = np.frombuffer(frame.data, np.int16)
        if len(self._rest):
            samples = np.concatenate([self._rest, samples])
        whole = len(samples) // VAD_WINDOW_SAMPLES * VAD_WINDOW_SAMPLES
        for start in range(0, whole, VAD_WINDOW_SAMPLES):
            self._window(samples[start : start + VAD_WINDOW_SAMPLES])
        self._rest = samples[whole:]

    def flush(self) -> None:
        """Forget everything; the next sound begins anew."""
        self._check_input_not_ended()
        self._check_not_closed()
        self._begin_anew()

    def _window(self, samples: NDArray[np.int16]) -> None:
        started = time.perf_counter()
        probability = self._model.predict(samples)
        took = time.perf_counter() - started
        limits = self._limits
        self._windows += 1
        self._lasting += WINDOW_SECONDS
        self._keep(samples)
        if probability >= limits.on or (self._speaking and probability > limits.off):
            self._speech += WINDOW_SECONDS
            self._silence = 0.0
            if not self._speaking and self._speech >= limits.least:
                self._speaking = True
                self._lasting = self._speech
                self._tell(vad.VADEventType.START_OF_SPEECH, frames=[self._sound()])
        else:
            self._speech = 0.0
            self._silence += WINDOW_SECONDS
        if self._speaking or self._speech or not self._told_quiet:
            self._tell(vad.VADEventType.INFERENCE_DONE, probability=probability, took=took)
            self._told_quiet = not self._speaking and not self._speech
        if self._speaking and self._silence >= limits.quiet:
            self._end()

    def _keep(self, samples: NDArray[np.int16]) -> None:
        """The utterance, or what came just before the next one."""
        if not self._speaking and not self._speech:
            while len(self._kept) >= self._before:
                self._kept.popleft()
        if len(self._kept) * WINDOW_SECONDS < self._limits.longest + self._limits.before:
            self._kept.append(samples)

    def _end(self) -> None:
        self._speaking = False
        self._tell(vad.VADEventType.END_OF_SPEECH, frames=[self._sound()])
        self._lasting = self._silence

    def _sound(self) -> rtc.AudioFrame:
        samples = np.concatenate(self._kept)
        return rtc.AudioFrame(samples.tobytes(), RATE, 1, len(samples))

    def _tell(
        self,
        kind: vad.VADEventType,
        *,
        frames: list[rtc.AudioFrame] | None = None,
        probability: float = 0.0,
        took: float = 0.0,
    ) -> None:
        ended = kind is vad.VADEventType.END_OF_SPEECH
        said = max(0.0, self._lasting - self._silence) if ended else self._lasting
        self._event_ch.send_nowait(
            vad.VADEvent(
                type=kind,
                samples_index=self._windows * VAD_WINDOW_SAMPLES,
                timestamp=self._windows * WINDOW_SECONDS,
                speech_duration=said if self._speaking or ended else 0.0,
                silence_duration=self._silence if ended else 0.0 if self._speaking else self._lasting,
                frames=frames or [],
                probability=probability,
                inference_duration=took,
                speaking=self._speaking,
                raw_accumulated_silence=self._silence,
                raw_accumulated_speech=self._speech,
            )
        )
