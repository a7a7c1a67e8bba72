"""A line without a server: the caller's sound goes in and the receptionist's comes out, on one real clock."""

from __future__ import annotations

import array
import asyncio
import functools
import math
import subprocess
import time
import wave
from collections.abc import Callable
from io import BytesIO

from livekit import rtc
from livekit.agents import AgentSession
from livekit.agents.voice import io

from agents.call.controller import CallController
from caaisy_app.core.speech_settings import voice_program
from caaisy_app.domain.ports import NotPutThrough
from tests.support import parts

RATE = 16_000
FRAME = RATE // 50


class Ears(io.AudioInput):
    """What the session hears: one frame every 20 ms, as a line sends it; quiet where the caller is quiet."""

    def __init__(self) -> None:
        super().__init__(label="caller")
        self._speech = bytearray()
        self._next: float | None = None
        self.said = asyncio.Event()
        self.said.set()

    def speak(self, samples: bytes) -> None:
        """The caller says this from now on."""
        self._speech += samples
        self.said.clear()

    async def __anext__(self) -> rtc.AudioFrame:
        now = time.monotonic()
        self._next = (self._next or now) + FRAME / RATE
        if self._next > now:
            await asyncio.sleep(self._next - now)
        piece = bytes(self._speech[: 2 * FRAME])
        del self._speech[: 2 * FRAME]
        if not self._speech:
            self.said.set()
        return rtc.AudioFrame(piece.ljust(2 * FRAME, b"\0"), RATE, 1, FRAME)


class Mouthpiece(io.AudioOutput):
    """What the caller hears: played in real time; `heard` has (start, seconds, whether cut off)."""

    def __init__(self) -> None:
        super().__init__(label="caller's ear", capabilities=io.AudioOutputCapabilities(pause=True))
        self.heard: list[tuple[float, float, bool]] = []
        self.sounding = asyncio.Event()
        self._pushed = 0.0
        self._started: float | None = None
        self._paused_at: float | None = None
        self._flushed = False
        self._end: asyncio.TimerHandle | None = None

    async def capture_frame(self, frame: rtc.AudioFrame) -> None:
        await super().capture_frame(frame)
        if self._started is None:
            self._started = time.monotonic()
            self._flushed = False
            self.sounding.set()
            self.on_playback_started(created_at=time.time())
        self._pushed += frame.duration

    def flush(self) -> None:
        super().flush()
        self._flushed = True
        self._plan()

    def clear_buffer(self) -> None:
        if self._started is not None:
            self._finish(min(self._played(), self._pushed), interrupted=True)

    def pause(self) -> None:
        if self._started is not None and self._paused_at is None:
            self._paused_at = time.monotonic()
            self.sounding.clear()
            if self._end is not None:
                self._end.cancel()

    def resume(self) -> None:
        if self._paused_at is not None and self._started is not None:
            self._started += time.monotonic() - self._paused_at
            self._paused_at = None
            self.sounding.set()
            self._plan()

    def _played(self) -> float:
        assert self._started is not None
        return (self._paused_at or time.monotonic()) - self._started

    def _plan(self) -> None:
        if self._end is not None:
            self._end.cancel()
        if self._started is not None and self._flushed and self._paused_at is None:
            left = max(0.0, self._pushed - self._played())
            self._end = asyncio.get_running_loop().call_later(
                left, lambda: self._finish(self._pushed, interrupted=False)
            )

    def _finish(self, position: float, *, interrupted: bool) -> None:
        if self._started is None:
            return
        if self._end is not None:
            self._end.cancel()
        self.heard.append((self._started, position, interrupted))
        self._started = self._paused_at = None
        self._pushed = 0.0
        self.sounding.clear()
        self.on_playback_finished(playback_position=position, interrupted=interrupted)


class SoundLine:
    """Implements `agents.telephony.line.Line` in memory."""

    def __init__(self) -> None:
        self.ears = Ears()
        self.mouthpiece = Mouthpiece()
        self.connected = asyncio.Event()
        self.hung_up = False
        self.left = False
        self.refuses = False
        self.sent_away = False
        self.referred: list[str] = []
        self.called: list[str] = []
        self.person_key: Callable[[str], None] = lambda _: None
        self.person_gone: Callable[[], None] = lambda: None
        self.key: Callable[[str], None] = lambda _: None
        self.gone: Callable[[], None] = lambda: None

    async def connect(self, session: AgentSession[CallController]) -> None:
        session.input.audio = self.ears
        session.output.audio = self.mouthpiece
        self.connected.set()

    def listen(self, *, on_key: Callable[[str], None], on_gone: Callable[[], None]) -> None:
        self.key, self.gone = on_key, on_gone

    async def refer(self, number: str) -> None:
        self.referred.append(number)
        if self.refuses:
            raise NotPutThrough("refused", 603)

    async def bring_in(
        self, number: str, *, on_key: Callable[[str], None], on_gone: Callable[[], None]
    ) -> None:
        self.called.append(number)
        if self.refuses:
            raise NotPutThrough("busy", 486)
        self.person_key, self.person_gone = on_key, on_gone

    async def send_away(self) -> None:
        self.sent_away = True

    async def hang_up(self) -> None:
        self.hung_up = True

    async def leave(self) -> None:
        self.left = True


@functools.cache
def utterance(seconds: float = 1.2) -> bytes:
    """German speech of about that length, 16 kHz: what it says does not matter, that it is speech does."""
    program = voice_program()
    if program is None:
        parts.missing("speech", "espeak-ng is not installed (Debian: apt-get install espeak-ng)")
        raise AssertionError("unreachable")
    text = "Guten Tag, ich hätte gern einen Termin bei Ihnen, wenn das möglich ist, vielen Dank dafür."
    made = subprocess.run(
        [program, "-v", "de", "-s", "150", "--stdin", "--stdout"],
        input=text.encode(),
        capture_output=True,
        check=True,
    ).stdout
    with wave.open(BytesIO(made)) as sound:
        rate = sound.getframerate()
        samples = array.array("h", sound.readframes(10_000_000))
    resampler = rtc.AudioResampler(rate, RATE, num_channels=1)
    frames = resampler.push(rtc.AudioFrame(samples.tobytes(), rate, 1, len(samples))) + resampler.flush()
    data = b"".join(bytes(frame.data) for frame in frames)
    return data[: 2 * int(seconds * RATE)]


def hum(seconds: float) -> bytes:
    """A tone that is no speech."""
    return array.array(
        "h", (int(3000 * math.sin(2 * math.pi * 120 * at / RATE)) for at in range(int(seconds * RATE)))
    ).tobytes()
