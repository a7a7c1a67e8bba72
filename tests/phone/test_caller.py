"""The caller of these tests does to the server what LiveKit's SIP service does, and hears what is said."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from livekit import api, rtc
from livekit.protocol.models import ParticipantInfo
from livekit.protocol.room import RoomConfiguration

from agents.simulation.line_audio import RATE, Recording, Samples, samples_of, silence, through_g711
from agents.simulation.voice_caller import CallFailed, Dialled, Server, VoiceCaller
from tests.support.livekit import Rig
from tests.support.waiting import eventually

LINE = "+493012345678"
CALLER = "+4917112345678"


def dialled(number: str | None = CALLER) -> Dialled:
    return Dialled(
        line_number=LINE,
        caller_number=number,
        room_configuration=RoomConfiguration(empty_timeout=5, departure_timeout=1),
        attributes={"caaisy.line": "opaque"},
    )


def tone(seconds: float, pitch: float = 440.0) -> Samples:
    return (8000 * np.sin(np.arange(round(seconds * RATE)) * 2 * np.pi * pitch / RATE)).astype(np.int16)


@asynccontextmanager
async def other_side(rig: Rig, room_name: str) -> AsyncIterator[tuple[rtc.Room, rtc.AudioSource]]:
    """A plain participant that can speak into the room."""
    token = (
        api.AccessToken(rig.server.api_key, rig.server.api_secret)
        .with_identity("other")
        .with_ttl(timedelta(minutes=1))
        .with_grants(api.VideoGrants(room_join=True, room=room_name))
        .to_jwt()
    )
    room, source = rtc.Room(), rtc.AudioSource(RATE, 1)
    await room.connect(rig.server.url, token)
    try:
        await room.local_participant.publish_track(
            rtc.LocalAudioTrack.create_audio_track("voice", source), rtc.TrackPublishOptions()
        )
        yield room, source
    finally:
        await room.disconnect()
        await source.aclose()


async def test_it_arrives_as_a_sip_participant_with_the_attributes_of_its_call(rig: Rig) -> None:
    call = dialled()
    async with (
        await VoiceCaller.dial(rig.door, call) as caller,
        other_side(rig, caller.room_name) as (room, _),
    ):
        [participant] = room.remote_participants.values()
        assert participant.kind == rtc.ParticipantKind.PARTICIPANT_KIND_SIP
        assert participant.attributes == {
            "caaisy.line": "opaque",
            "sip.phoneNumber": CALLER,
            "sip.trunkPhoneNumber": LINE,
            "sip.callID": call.call_id,
            "sip.callStatus": "active",
        }
        assert CALLER not in participant.identity + room.name


async def test_a_withheld_number_has_no_digits(rig: Rig) -> None:
    assert not any(letter.isdigit() for letter in dialled(None).all_attributes()["sip.phoneNumber"])


async def test_both_sides_hear_each_other_and_the_recording_has_both(rig: Rig, tmp_path: Path) -> None:
    async with (
        await VoiceCaller.dial(rig.door, dialled()) as caller,
        other_side(rig, caller.room_name) as (room, source),
    ):
        frames = first_loud_frame(room)
        said = await caller.say(tone(0.5))
        assert await asyncio.wait_for(frames, 5)
        sound = tone(1.0, 300.0)
        await source.capture_frame(rtc.AudioFrame(sound.tobytes(), RATE, 1, len(sound)))
        heard = await caller.answer(quiet=0.4, within=5)
    assert 0.8 < heard.end - heard.start < 1.8  # what came too late is filled up
    assert caller.first_audio is not None
    assert caller.first_audio > said.end
    [mine] = caller.recording.voice("caller")
    assert abs(mine.start - said.start) < 0.05
    assert abs(mine.end - said.end) < 0.05
    [theirs] = caller.recording.voice("agent")
    assert abs(theirs.start - heard.start) < 0.3
    caller.save(tmp_path / "call.wav")
    assert len(samples_of(tmp_path / "call.wav")) >= RATE * heard.end


async def first_loud_frame(room: rtc.Room) -> bool:
    [participant] = room.remote_participants.values()

    async def track() -> rtc.Track | None:
        return next((each.track for each in participant.track_publications.values()), None)

    stream = rtc.AudioStream(await eventually(track, "the caller's track"), sample_rate=RATE, num_channels=1)
    try:
        async for event in stream:
            if np.abs(np.frombuffer(event.frame.data, np.int16)).max() > 4000:
                return True
    finally:
        await stream.aclose()
    return False


async def test_keys_arrive_as_keys(rig: Rig) -> None:
    async with (
        await VoiceCaller.dial(rig.door, dialled()) as caller,
        other_side(rig, caller.room_name) as (room, _),
    ):
        pressed: list[str] = []
        room.on("sip_dtmf_received", lambda key: pressed.append(key.digit))

        async def all_pressed() -> bool:
            return len(pressed) == 4

        await caller.press("01#*")
        await eventually(all_pressed, "four keys", seconds=5)
        assert pressed == ["0", "1", "#", "*"]


async def test_the_server_tells_who_came_and_went(rig: Rig) -> None:
    async with await VoiceCaller.dial(rig.door, dialled()) as caller:
        room_name = caller.room_name
    receiver = api.WebhookReceiver(api.TokenVerifier(rig.server.api_key, rig.server.api_secret))

    async def events() -> list[str]:
        seen = [
            receiver.receive(each.body.decode(), each.authorization)
            for each in list(rig.webhooks.caught)
            if json.loads(each.body).get("room", {}).get("name") == room_name
        ]
        assert all(
            each.participant.kind == ParticipantInfo.Kind.SIP
            for each in seen
            if each.event == "participant_joined"
        )
        names = [each.event for each in seen]
        return names if "room_finished" in names else []

    seen = await eventually(events, "the end of the room", seconds=10)
    assert [name for name in seen if not name.startswith("track_")] == [
        "room_started",
        "participant_joined",
        "participant_left",
        "room_finished",
    ]


async def test_an_unknown_key_is_not_let_in(rig: Rig) -> None:
    with pytest.raises(CallFailed, match="did not take the call"):
        await VoiceCaller.dial(Server(rig.server.url, rig.server.api_key, "x" * 40), dialled())


async def test_waiting_for_an_agent_that_never_comes_is_said(rig: Rig) -> None:
    async with await VoiceCaller.dial(rig.door, dialled()) as caller:
        with pytest.raises(CallFailed, match="the agent said nothing within 1 s"):
            await caller.agent_speaks(within=1)


def test_a_line_changes_samples_only_a_little_and_only_once() -> None:
    voice = tone(0.2, 700.0)
    once = through_g711(voice)
    assert len(np.unique(once)) <= 256
    assert np.array_equal(through_g711(once), once)
    noise = once.astype(float) - voice
    assert 10 * np.log10((voice.astype(float) ** 2).mean() / (noise**2).mean()) > 35


def test_silence_is_measured_where_neither_speaks() -> None:
    recording = Recording()
    recording.add("caller", np.concatenate([tone(1.0), silence(5.0)]))
    recording.add("agent", tone(1.0), at=3.0)
    assert [(span.start, span.end) for span in recording.voice("agent")] == [(3.0, 4.0)]
    assert abs(recording.longest_silence() - 2.0) < 0.02
    assert abs(recording.longest_silence(until=2.5) - 1.5) < 0.02
