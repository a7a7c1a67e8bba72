"""Trunks and rules on the real LiveKit server: made once, kept, changed, explained."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest
from livekit import api
from livekit.protocol.room import CreateRoomRequest
from livekit.protocol.sip import CreateSIPInboundTrunkRequest, SIPInboundTrunkInfo

from caaisy_app.core.errors import NotFound
from caaisy_app.domain.lines.plan import Wanted, Wish
from caaisy_app.domain.lines.provisioning import apply, look
from caaisy_app.domain.ports import PhoneConflict, PhoneRefused, PhoneServerDenied
from integrations.livekit.client import LiveKitTelephony
from tests.support.livekit import Rig, running_rig

ADDRESSES = {"easybell": ("192.0.2.0/24",)}


@pytest.fixture(scope="module")
def own_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rig]:
    """A server of its own: whoever provisions takes away what it does not know."""
    with running_rig(tmp_path_factory.mktemp("provisioning")) as rig:
        yield rig


@pytest.fixture
async def telephony(own_server: Rig) -> AsyncIterator[LiveKitTelephony]:
    server = own_server.server
    made = LiveKitTelephony(server.url, server.api_key, server.api_secret)
    await apply(made, wanted(), ADDRESSES)
    yield made
    await made.aclose()


@pytest.fixture
async def bare(own_server: Rig) -> AsyncIterator[api.LiveKitAPI]:
    """The server without our client."""
    server = own_server.server
    async with api.LiveKitAPI(own_server.http_url, server.api_key, server.api_secret) as made:
        yield made


def wish(number: int, provider: str = "easybell") -> Wish:
    return Wish(f"lin_{number}", f"token-{number}", f"+49302312500{number}", provider)


def wanted(*lines: Wish, installation: str = "a1b2c3") -> Wanted:
    return Wanted(installation, lines)


async def test_what_is_made_is_kept_as_it_was_meant(telephony: LiveKitTelephony) -> None:
    lines = wanted(wish(1), wish(2), wish(3, "other"))
    made = await apply(telephony, lines, ADDRESSES)
    assert [item.action for item in made.changes if item.action != "closed"] == ["create"] * 5
    again = await apply(telephony, lines, ADDRESSES)
    assert again.settled
    assert (await look(telephony, lines, ADDRESSES)).settled


async def test_numbers_change_between_providers_and_everything_goes_at_the_end(
    telephony: LiveKitTelephony,
) -> None:
    await apply(telephony, wanted(wish(1), wish(2), wish(3, "a"), wish(4, "a")), ADDRESSES)
    after = wanted(wish(1), wish(3), wish(2, "a"), wish(4, "a"), wish(5, "zz"))
    await apply(telephony, after, ADDRESSES)
    assert (await look(telephony, after, ADDRESSES)).settled
    await apply(telephony, wanted(), ADDRESSES)
    assert await telephony.trunks() == ()
    assert await telephony.rules() == ()


async def test_a_trunk_of_others_with_our_number_is_explained_and_left(
    telephony: LiveKitTelephony, bare: api.LiveKitAPI
) -> None:
    info = SIPInboundTrunkInfo(name="anlage", numbers=["+493023125001"])
    foreign = await bare.sip.create_inbound_trunk(CreateSIPInboundTrunkRequest(trunk=info))
    try:
        done = await apply(telephony, wanted(wish(1), wish(2)), ADDRESSES)
        (conflict,) = [item for item in done.changes if item.action == "conflict"]
        assert "+493023125001 is already on trunk anlage" in conflict.sentence("en")
        assert {item.plan.name for item in await telephony.trunks()} == {"anlage", "easybell"}
    finally:
        await telephony.delete_trunk(foreign.sip_trunk_id)


async def test_two_installations_on_one_server_leave_each_other_alone(telephony: LiveKitTelephony) -> None:
    mine, theirs = wanted(wish(1)), wanted(wish(2), installation="d4e5f6")
    for _ in range(2):
        await apply(telephony, mine, ADDRESSES)
        await apply(telephony, theirs, ADDRESSES)
    assert (await look(telephony, mine, ADDRESSES)).settled
    assert (await look(telephony, theirs, ADDRESSES)).settled
    await apply(telephony, wanted(), ADDRESSES)
    assert [item.owner for item in await telephony.trunks()] == ["d4e5f6"]
    await apply(telephony, wanted(installation="d4e5f6"), ADDRESSES)


async def test_what_the_server_refuses_has_its_own_kind(telephony: LiveKitTelephony, own_server: Rig) -> None:
    await apply(telephony, wanted(wish(1)), ADDRESSES)
    (trunk,), (rule,) = await telephony.trunks(), await telephony.rules()
    assert rule.plan is not None
    with pytest.raises(PhoneConflict):
        await telephony.create_trunk(trunk.plan)
    with pytest.raises(PhoneConflict):
        await telephony.create_rule(rule.plan)
    with pytest.raises((NotFound, PhoneRefused)):
        await telephony.update_rule("SDR_nothing", rule.plan)
    await telephony.delete_rule("SDR_nothing")
    stranger = LiveKitTelephony(own_server.server.url, own_server.server.api_key, "x" * 40)
    with pytest.raises(PhoneServerDenied):
        await stranger.trunks()
    await stranger.aclose()


async def test_who_is_gone_is_no_trouble(telephony: LiveKitTelephony) -> None:
    with pytest.raises(NotFound):
        await telephony.transfer("call_nowhere", "sip_nobody", "+491712345678", ringing_seconds=1)
    assert await telephony.participants("call_nowhere") == ()
    await telephony.remove_participant("call_nowhere", "sip_nobody")
    await telephony.delete_room("call_nowhere")


async def test_an_agent_that_has_not_come_is_called_back_before_another_is_sent(
    telephony: LiveKitTelephony, bare: api.LiveKitAPI
) -> None:
    await bare.room.create_room(CreateRoomRequest(name="call_waiting", empty_timeout=30))
    for note in ("first", "second"):
        await telephony.dispatch_agent("call_waiting", "nobody-is-called-so", note)
    sent = await bare.agent_dispatch.list_dispatch("call_waiting")
    assert [item.metadata for item in sent if item.agent_name == "nobody-is-called-so"] == ["second"]
    await telephony.delete_room("call_waiting")
