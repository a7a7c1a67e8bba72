"""The line of a caller in a LiveKit room.

livekit's own `RoomIO` carries the sound; it is made here and not by `AgentSession.start(room=...)`, because
that one also opens the session to requests of everybody in the room, transcripts included (read in
livekit-agents 1.8.9, `voice/remote_session.py`).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from livekit import rtc
from livekit.agents import AgentSession, JobContext
from livekit.agents.voice.room_io import AudioInputOptions, AudioOutputOptions, RoomIO, RoomOptions

from agents.lighter_livekit import send_larger_pieces
from agents.providers.voice_activity import RATE, WINDOW_MS
from agents.sound_options import sound_options
from agents.telephony.listening import listen
from caaisy_app.domain.ports import PhoneServerDown, Telephony

send_larger_pieces()

INPUT_RATE = RATE
OUTPUT_RATE = 24_000
#: One piece of sound is two looks of the voice activity detection. Each piece passes through six tasks of
#: livekit's, which costs more than the looks; that an end is noticed 16 ms later on average is not heard.
FRAME_MS = 2 * WINDOW_MS
PERSON = "person"  # identity of somebody who is called in


class RoomLine:
    """Implements `agents.telephony.line.Line` for one participant of the job's room."""

    def __init__(self, context: JobContext, identity: str, telephony: Telephony | None) -> None:
        self._context = context
        self._telephony = telephony
        self._identity = identity
        self._sound: RoomIO | None = None
        self._hung_up = False

    async def connect(self, session: AgentSession[Any]) -> None:
        """Ears on the caller's track, a track of our own for the voice."""
        self._sound = RoomIO(
            session,
            self._context.room,
            participant=self._identity,
            options=RoomOptions(
                text_input=False,
                text_output=False,
                close_on_disconnect=False,
                participant_kinds=[
                    rtc.ParticipantKind.PARTICIPANT_KIND_SIP,
                    rtc.ParticipantKind.PARTICIPANT_KIND_STANDARD,
                ],
                audio_input=AudioInputOptions(
                    sample_rate=INPUT_RATE,
                    frame_size_ms=FRAME_MS,
                    auto_gain_control=False,  # lines bring their level; it cost a tenth of a call
                    pre_connect_audio=False,
                ),
                audio_output=AudioOutputOptions(
                    sample_rate=OUTPUT_RATE, track_publish_options=sound_options()
                ),
            ),
        )
        await self._sound.start()

    def listen(self, *, on_key: Callable[[str], None], on_gone: Callable[[], None]) -> None:
        """See `Line.listen`."""
        room = self._context.room

        self._listen_to(self._identity, on_key, on_gone)
        listen(room, "disconnected", lambda _: on_gone())
        if not room.isconnected() or self._identity not in room.remote_participants:
            on_gone()

    def _listen_to(self, identity: str, on_key: Callable[[str], None], on_gone: Callable[[], None]) -> None:
        def key(event: rtc.SipDTMF) -> None:
            if event.participant is not None and event.participant.identity == identity:
                on_key(event.digit)

        def left(participant: rtc.RemoteParticipant) -> None:
            if participant.identity == identity:
                on_gone()

        listen(self._context.room, "sip_dtmf_received", key)
        listen(self._context.room, "participant_disconnected", left)

    async def refer(self, number: str) -> None:
        """SIP REFER by the phone server; `NotPutThrough` where the trunk does not take it."""
        await self._server().transfer(self._context.room.name, self._identity, number)

    async def bring_in(
        self, number: str, *, on_key: Callable[[str], None], on_gone: Callable[[], None]
    ) -> None:
        """A second telephone call into the room."""
        self._listen_to(PERSON, on_key, on_gone)
        await self._server().dial_into_room(self._context.room.name, number, PERSON)

    async def send_away(self) -> None:
        """See `Line.send_away`."""
        await self._server().remove_participant(self._context.room.name, PERSON)

    def _server(self) -> Telephony:
        if self._telephony is None:
            raise PhoneServerDown
        return self._telephony

    async def hang_up(self) -> None:
        """End the call: the room is deleted, which ends the caller's telephone call."""
        if self._hung_up:
            return
        self._hung_up = True
        await self._quiet()
        if self._context.room.isconnected():
            await self._context.delete_room()

    async def leave(self) -> None:
        """The agent goes, the others stay."""
        self._hung_up = True
        await self._quiet()

    async def _quiet(self) -> None:
        if self._sound is not None:
            sound, self._sound = self._sound, None
            async with asyncio.timeout(5.0):
                await sound.aclose()
