"""Where a recorder can listen: between the line and the session. Without a recorder they pass sound on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import structlog
from livekit import rtc
from livekit.agents import AgentSession
from livekit.agents.voice import io

from agents.recording.recorder import Recorder

log = structlog.get_logger(__name__)


class Taps:
    """Both sides of a session. `recorder` is None until the caller has said yes.

    `on_broken` is called once when the recorder can write no more (a full disk, say); the call goes on.
    """

    def __init__(self, on_broken: Callable[[], None] = lambda: None) -> None:
        self.recorder: Recorder | None = None
        self._on_broken = on_broken

    def heard(self, frame: rtc.AudioFrame) -> None:
        """The caller's sound."""
        if self.recorder is None:
            return
        try:
            self.recorder.caller(frame)
        except OSError as error:
            log.error("recording.failed", step="write", error=type(error).__name__)
            self.recorder = None
            self._on_broken()

    def attach(self, session: AgentSession[Any]) -> None:
        """Put the taps into the sound of a session that is connected to its line and not started yet."""
        if session.input.audio is not None:
            session.input.audio = _Ears(session.input.audio, self)
        if session.output.audio is not None:
            session.output.audio = _Mouth(session.output.audio, self)


class _Ears(io.AudioInput):
    def __init__(self, source: io.AudioInput, taps: Taps) -> None:
        super().__init__(label="recordable", source=source)
        self._line, self._taps = source, taps

    async def __anext__(self) -> rtc.AudioFrame:
        frame = await self._line.__anext__()
        self._taps.heard(frame)
        return frame


class _Mouth(io.AudioOutput):
    def __init__(self, line: io.AudioOutput, taps: Taps) -> None:
        super().__init__(
            label="recordable",
            capabilities=io.AudioOutputCapabilities(pause=True),
            next_in_chain=line,
            sample_rate=line.sample_rate,
        )
        self._taps = taps

    async def capture_frame(self, frame: rtc.AudioFrame) -> None:
        await super().capture_frame(frame)
        if self._next_in_chain is not None:
            await self._next_in_chain.capture_frame(frame)
        if self._taps.recorder is not None:
            self._taps.recorder.agent(frame)

    def flush(self) -> None:
        super().flush()
        if self._next_in_chain is not None:
            self._next_in_chain.flush()

    def clear_buffer(self) -> None:
        if self._next_in_chain is not None:
            self._next_in_chain.clear_buffer()
        if self._taps.recorder is not None:
            self._taps.recorder.cut_off()

    def pause(self) -> None:
        super().pause()
        if self._taps.recorder is not None:
            self._taps.recorder.pause(paused=True)

    def resume(self) -> None:
        super().resume()
        if self._taps.recorder is not None:
            self._taps.recorder.pause(paused=False)
