"""Rooms, agents and transfers through the real client."""

from __future__ import annotations

import pytest
from livekit.protocol import agent_dispatch

from caaisy_app.domain.ports import NotPutThrough, PhoneParticipant, PhoneRoom, PhoneServerDown
from integrations.livekit.client import LiveKitTelephony
from tests.fakes.livekit_server import KEY, SECRET, FakeLiveKit, Refused


async def test_people_in_a_room_are_told_apart_and_one_can_be_put_out(
    server: FakeLiveKit, telephony: LiveKitTelephony
) -> None:
    server.person("call-1", "sip_a", "SIP", **{"caaisy.line": "token"})
    server.person("call-1", "agent-x", "AGENT")
    assert await telephony.rooms() == (PhoneRoom("call-1", 2),)
    assert await telephony.participants("call-1") == (
        PhoneParticipant("sip_a", "caller", {"caaisy.line": "token"}),
        PhoneParticipant("agent-x", "agent"),
    )
    await telephony.remove_participant("call-1", "sip_a")
    await telephony.remove_participant("call-1", "sip_a")
    assert [who.identity for who in await telephony.participants("call-1")] == ["agent-x"]
    await telephony.delete_room("call-1")
    await telephony.delete_room("call-1")
    assert await telephony.participants("call-1") == ()


async def test_an_agent_is_sent_with_its_note_and_never_begun_again_by_the_server(
    server: FakeLiveKit, telephony: LiveKitTelephony
) -> None:
    await telephony.dispatch_agent("call-1", "caaisy-phone", '{"line": "token"}')
    (sent,) = server.dispatches
    assert (sent.room, sent.agent_name, sent.metadata) == ("call-1", "caaisy-phone", '{"line": "token"}')
    assert sent.restart_policy == agent_dispatch.JobRestartPolicy.JRP_NEVER


async def test_a_transfer_without_a_sip_service_says_that_the_server_is_away(
    server: FakeLiveKit, telephony: LiveKitTelephony
) -> None:
    with pytest.raises(PhoneServerDown):
        await telephony.transfer("call-1", "sip_a", "+491712345678")


@pytest.mark.parametrize(
    ("refused", "status"),
    [
        (Refused("unavailable", "busy", sip_status_code="486", sip_status="Busy Here"), 486),
        (Refused("unavailable", "no", sip_status_code="405", sip_status="Method Not Allowed"), 405),
        (Refused("deadline_exceeded", "transfer timed out"), None),
        (Refused("internal", "failed", sip_transfer_reason="STR_RINGING_TIMEOUT"), None),
    ],
)
async def test_a_transfer_that_is_refused_is_not_put_through(
    server: FakeLiveKit, telephony: LiveKitTelephony, refused: Refused, status: int | None
) -> None:
    server.broken = refused
    with pytest.raises(NotPutThrough) as caught:
        await telephony.transfer("call-1", "sip_a", "+491712345678")
    assert caught.value.sip_status == status


async def test_a_transfer_that_works_names_the_number_as_a_telephone(
    server: FakeLiveKit, telephony: LiveKitTelephony
) -> None:
    server.no_sip_service = False
    await telephony.transfer("call-1", "sip_a", "+491712345678", ringing_seconds=15)
    (asked,) = server.transferred
    assert (asked.room_name, asked.participant_identity) == ("call-1", "sip_a")
    assert asked.transfer_to == "tel:+491712345678"
    assert asked.ringing_timeout.seconds == 15


async def test_people_are_called_into_a_room_over_the_outbound_trunk_only(
    server: FakeLiveKit, telephony: LiveKitTelephony
) -> None:
    server.no_sip_service = False
    with pytest.raises(NotPutThrough):
        await telephony.dial_into_room("call-1", "+491712345678", "colleague")
    assert not server.dialled
    wired = LiveKitTelephony(server.url, KEY, SECRET, "ST_out")
    await wired.dial_into_room("call-1", "+491712345678", "colleague")
    (asked,) = server.dialled
    assert (asked.sip_trunk_id, asked.sip_call_to, asked.room_name) == ("ST_out", "+491712345678", "call-1")
    assert asked.wait_until_answered
    await wired.aclose()
