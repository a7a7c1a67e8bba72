"""A caller on the telephone, for test calls, tests and benchmarks: a real participant of kind SIP.

That is what LiveKit's SIP service puts into a room for a call that comes in (attributes `sip.*`, those of
the dispatch rule, the rule's room configuration); only the signalling before it is left out. The caller
sends 8 kHz sound without a pause, coded as on a line, and keeps both sides on one clock.

A dozen callers share one process and two cores with all that they call (`benchmarks/phone.py`), so a caller
does little: words go to livekit in pieces of 0.1 s, the silence between them is livekit's own, and the
agent's sound is taken in pieces of 0.1 s. Packets on the wire are 20 ms long all the same.

Source of the attributes: LiveKit's documentation of SIP participants; of keys: RFC 4733, section 3.2.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any, Self, TypeAlias, cast

import numpy as np
from livekit import api, rtc
from livekit.protocol.room import RoomConfiguration
from livekit.protocol.sip import SIPDispatchRuleInfo

from agents.simulation.line_audio import (
    AUDIBLE,
    RATE,
    WINDOW,
    Recording,
    Samples,
    Span,
    loudness,
    silence,
    spoken,
    through_g711,
)
from agents.sound_options import sound_options

_Listen: TypeAlias = Callable[[str, Callable[..., None]], object]
_PIECE = RATE // 10
_QUEUE_MS = 200
_HEARD_MS = 100
_LATEST_SECONDS = 0.5  # by which the agent's sound may come late and still be put behind what came before
_CLOCK = 48_000  # at which WebRTC counts samples
_JOIN_SECONDS = 10.0
_KEYS = {str(digit): digit for digit in range(10)} | {"*": 10, "#": 11}


class CallFailed(RuntimeError):
    """What was waited for did not happen in this call."""


@dataclass(frozen=True, slots=True)
class Concealed:
    """Sound of the agent that did not come in time and was invented by the receiver: how often, how much."""

    times: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Server:
    """A LiveKit server and the pair that signs tokens for it."""

    url: str
    api_key: str
    api_secret: str


@dataclass(frozen=True, slots=True)
class Dialled:
    """The call as the SIP service would announce it: who calls which line, and the rule that took it."""

    line_number: str
    caller_number: str | None
    room_configuration: RoomConfiguration
    attributes: Mapping[str, str]
    room_prefix: str = "call"
    call_id: str = field(default_factory=lambda: f"SCL_{secrets.token_hex(6)}")

    @classmethod
    def by_rule(cls, rule: SIPDispatchRuleInfo, *, line_number: str, caller_number: str | None) -> Dialled:
        """A call that this dispatch rule takes: configuration and attributes are the rule's own."""
        return cls(
            line_number=line_number,
            caller_number=caller_number,
            room_configuration=rule.room_config,
            attributes=dict(rule.attributes),
            room_prefix=rule.rule.dispatch_rule_callee.room_prefix or "call",
        )

    def all_attributes(self) -> dict[str, str]:
        """Those of the rule and those of the call. A withheld number arrives as a word without digits."""
        return {
            **self.attributes,
            "sip.phoneNumber": self.caller_number or "anonymous",
            "sip.trunkPhoneNumber": self.line_number,
            "sip.callID": self.call_id,
            "sip.callStatus": "active",
        }


class VoiceCaller:
    """One call from its first ring to its end. Use `async with await VoiceCaller.dial(...)`."""

    def __init__(self, room: rtc.Room, room_name: str, *, g711: bool, dtx: bool) -> None:
        self.room_name = room_name
        self.recording = Recording()
        self._room = room
        self._g711 = g711
        self._dtx = dtx
        self._loop = asyncio.get_running_loop()
        self._started = self._loop.time()
        self._to_say: asyncio.Queue[Samples] = asyncio.Queue()
        self._source = rtc.AudioSource(RATE, 1, queue_size_ms=_QUEUE_MS)
        self._tasks: list[asyncio.Task[None]] = []
        self._streams: list[rtc.AudioStream] = []
        self._track: rtc.Track | None = None
        self._heard = asyncio.Event()
        self._last_heard: float | None = None  # by the samples that came
        self._last_arrived: float | None = None  # the same by the clock: later, where this machine is late
        self.first_audio: float | None = None
        self.ended = asyncio.Event()
        listen = cast(_Listen, room.on)  # pyright: ignore[reportUnknownMemberType]
        listen("track_subscribed", self._on_track)
        listen("disconnected", self._on_disconnected)

    # ---- beginning and end ---------------------------------------------------------------------------
    @classmethod
    async def dial(
        cls,
        server: Server,
        dialled: Dialled,
        *,
        room_name: str | None = None,
        g711: bool = True,
        dtx: bool = False,
    ) -> VoiceCaller:
        """Join as the SIP service would; `CallFailed` when the server does not take the call.

        `dtx`: send next to nothing while nothing is said, as lines with silence suppression do.
        """
        name = room_name or f"{dialled.room_prefix}-{secrets.token_urlsafe(9)}"
        identity = f"sip_{secrets.token_hex(6)}"  # not the number, which would stand in the server's log
        token = (
            api.AccessToken(server.api_key, server.api_secret)
            .with_identity(identity)
            .with_kind("sip")
            .with_ttl(timedelta(minutes=5))
            .with_attributes(dialled.all_attributes())
            .with_room_config(dialled.room_configuration)
            .with_grants(api.VideoGrants(room_join=True, room=name))
            .to_jwt()
        )
        caller = cls(rtc.Room(), name, g711=g711, dtx=dtx)
        try:
            async with asyncio.timeout(_JOIN_SECONDS):
                await caller._join(server.url, token)
        except (rtc.ConnectError, TimeoutError) as error:
            raise CallFailed(f"the server did not take the call ({type(error).__name__})") from None
        return caller

    async def _join(self, url: str, token: str) -> None:
        await self._room.connect(url, token, rtc.RoomOptions(auto_subscribe=True))
        track = rtc.LocalAudioTrack.create_audio_track("telephone", self._source)
        await self._room.local_participant.publish_track(track, sound_options(dtx=self._dtx))
        self._tasks.append(asyncio.create_task(self._send()))

    async def hang_up(self) -> None:
        """Put the receiver down; harmless when the call is already over."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for stream in self._streams:
            await stream.aclose()
        self._streams.clear()
        with contextlib.suppress(asyncio.TimeoutError):
            await asyncio.wait_for(self._room.disconnect(), 5)
        await self._source.aclose()
        self.ended.set()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.hang_up()

    # ---- speaking and keys ---------------------------------------------------------------------------
    @property
    def now(self) -> float:
        """Seconds since the call began."""
        return self._loop.time() - self._started

    def begin_to_say(self, words: str | Samples, language: str = "de") -> Span:
        """Start to speak (text through `espeak-ng`); returns at once with where the words begin and end."""
        samples = spoken(words, language) if isinstance(words, str) else words
        if self._g711:
            samples = through_g711(samples)
        start = max(self.recording.length("caller"), self.now)
        for offset in range(0, len(samples), _PIECE):
            self._to_say.put_nowait(samples[offset : offset + _PIECE])
        return Span(start, start + len(samples) / RATE)

    async def say(self, words: str | Samples, language: str = "de") -> Span:
        """Speak and return when the last word is out."""
        text = await asyncio.to_thread(spoken, words, language) if isinstance(words, str) else words
        span = self.begin_to_say(text)
        await self._to_say.join()
        await asyncio.sleep(max(0.0, span.end - self.now))  # the last frames still wait in the queue
        return span

    async def press(self, keys: str) -> None:
        """Press keys one after another: digits, * and #."""
        for key in keys:
            await self._room.local_participant.publish_dtmf(code=_KEYS[key], digit=key)

    async def _send(self) -> None:
        """What is to be said. After the first frame livekit itself sends silence where there is nothing."""
        self._to_say.put_nowait(silence(0.02))
        while True:
            samples = await self._to_say.get()
            self.recording.add("caller", samples, at=self.now)
            await self._source.capture_frame(rtc.AudioFrame(samples.tobytes(), RATE, 1, len(samples)))
            self._to_say.task_done()

    # ---- listening -----------------------------------------------------------------------------------
    def _on_track(
        self, track: rtc.Track, _publication: rtc.RemoteTrackPublication, _who: rtc.RemoteParticipant
    ) -> None:
        if track.kind == rtc.TrackKind.KIND_AUDIO:
            stream = rtc.AudioStream(track, sample_rate=RATE, num_channels=1, frame_size_ms=_HEARD_MS)
            self._streams.append(stream)
            self._track = track
            self._tasks.append(asyncio.create_task(self._listen(stream)))

    def _on_disconnected(self, *_: object) -> None:
        self.ended.set()

    async def _listen(self, stream: rtc.AudioStream) -> None:
        """Sound comes without holes, whatever happens to packets: its place is counted, not timed."""
        counted = False
        async for event in stream:
            samples = np.frombuffer(event.frame.data, np.int16).copy()
            at = self.now - len(samples) / RATE
            counted = counted and at - self.recording.length("agent") < _LATEST_SECONDS
            self.recording.add("agent", samples, at=None if counted else at)
            counted = True
            at = self.recording.length("agent") - len(samples) / RATE
            loud = np.flatnonzero(loudness(samples) > AUDIBLE)
            if len(loud):
                if self.first_audio is None:
                    self.first_audio = at + int(loud[0]) * WINDOW / RATE
                self._last_heard = at + (int(loud[-1]) + 1) * WINDOW / RATE
                self._last_arrived = self.now - (len(samples) - (int(loud[-1]) + 1) * WINDOW) / RATE
                self._heard.set()

    async def concealed(self) -> Concealed:
        """What was missing of the agent's sound so far (WebRTC's `concealedSamples`, silence left out)."""
        if self._track is None:
            return Concealed()
        for stats in await self._track.get_stats():
            if stats.WhichOneof("stats") == "inbound_rtp":
                of = stats.inbound_rtp.inbound
                samples = of.concealed_samples - of.silent_concealed_samples
                return Concealed(of.concealment_events, samples / _CLOCK)
        return Concealed()

    async def agent_speaks(self, within: float = 10.0) -> float:
        """Wait until the agent is heard (again); when, in seconds since the call began."""
        self._heard.clear()
        await self._before(self._heard.wait(), within, "the agent said nothing")
        assert self._last_heard is not None
        return self._last_heard

    async def agent_finishes(self, quiet: float = 0.9, within: float = 30.0) -> float:
        """Wait until the agent has been heard and then silent for `quiet` seconds; when it fell silent."""

        async def wait() -> None:
            if self._last_heard is None:
                await self._heard.wait()
            while (remaining := quiet - (self.now - (self._last_arrived or self.now))) > 0:  # noqa: ASYNC110 - known how long
                await asyncio.sleep(remaining)

        await self._before(wait(), within, "the agent did not come to an end")
        assert self._last_heard is not None
        return self._last_heard

    async def over(self, within: float = 30.0) -> None:
        """Wait until the other side has ended the call."""
        await self._before(self.ended.wait(), within, "the call was not ended")

    async def answer(self, quiet: float = 0.9, within: float = 30.0) -> Span:
        """Wait until the agent speaks and comes to an end; when it began and when it fell silent."""
        start = await self.agent_speaks(within)
        return Span(start, await self.agent_finishes(quiet, within))

    async def _before(self, waiting: Coroutine[Any, Any, Any], seconds: float, otherwise: str) -> None:
        try:
            await asyncio.wait_for(waiting, seconds)
        except TimeoutError:
            raise CallFailed(f"{otherwise} within {seconds:.0f} s") from None

    def save(self, path: Path) -> None:
        """Write both sides to a WAV file."""
        self.recording.write(path)
