"""Trunks and rules on the phone server, through the real client: made, kept, changed, explained."""

from __future__ import annotations

import pytest
from livekit.protocol import sip

from caaisy_app.domain.lines.plan import Wanted, Wish
from caaisy_app.domain.lines.provisioning import apply, look
from caaisy_app.domain.ports import PhoneServerDenied, PhoneServerDown
from integrations.livekit.client import LiveKitTelephony
from tests.fakes.livekit_server import KEY, FakeLiveKit, Refused

ADDRESSES = {"easybell": ("192.0.2.0/24",)}


def wish(number: int, provider: str = "easybell") -> Wish:
    return Wish(f"lin_{number}", f"token-{number}", f"+49302312500{number}", provider)


def wanted(*lines: Wish, installation: str = "a1b2c3") -> Wanted:
    return Wanted(installation, lines)


async def test_what_is_made_once_is_kept_the_second_time(
    server: FakeLiveKit, telephony: LiveKitTelephony
) -> None:
    lines = wanted(wish(1), wish(2), wish(3, "other"))
    await apply(telephony, lines, ADDRESSES)
    assert len(server.trunks) == 2
    assert len(server.rules) == 3
    done = len(server.changes)
    assert (await apply(telephony, lines, ADDRESSES)).settled
    assert (await look(telephony, lines, ADDRESSES)).settled
    assert len(server.changes) == done


async def test_the_rule_leads_to_a_room_without_a_number_in_its_name_and_sends_our_agent(
    server: FakeLiveKit, telephony: LiveKitTelephony
) -> None:
    await apply(telephony, wanted(wish(1)), ADDRESSES)
    (trunk,), (rule,) = server.trunks.values(), server.rules.values()
    assert trunk.ringing_timeout.seconds == 18
    assert trunk.max_call_duration.seconds == 1200
    assert dict(trunk.headers_to_attributes)["Diversion"] == "sip.h.diversion"
    assert list(trunk.allowed_addresses) == ["192.0.2.0/24"]
    callee = rule.rule.dispatch_rule_callee
    assert (callee.room_prefix, callee.randomize) == ("call", True)
    assert not rule.rule.HasField("dispatch_rule_individual")
    assert list(rule.numbers) == ["+493023125001"]
    assert not rule.inbound_numbers
    assert not rule.hide_phone_number
    assert list(rule.trunk_ids) == [trunk.sip_trunk_id]
    assert dict(rule.attributes) == {"caaisy.line": "token-1"}
    (agent,) = rule.room_config.agents
    assert (agent.agent_name, agent.metadata) == (
        "caaisy-phone",
        '{"line": "token-1", "installation": "a1b2c3"}',
    )
    assert rule.room_config.departure_timeout > 0
    assert rule.room_config.empty_timeout > 0


async def test_what_somebody_changed_by_hand_is_put_right(
    server: FakeLiveKit, telephony: LiveKitTelephony
) -> None:
    await apply(telephony, wanted(wish(1)), ADDRESSES)
    (trunk,), (rule,) = server.trunks.values(), server.rules.values()
    trunk.ringing_timeout.seconds = 180
    rule.rule.CopyFrom(
        sip.SIPDispatchRule(dispatch_rule_individual=sip.SIPDispatchRuleIndividual(room_prefix="call-"))
    )
    assert not (await look(telephony, wanted(wish(1)), ADDRESSES)).settled
    await apply(telephony, wanted(wish(1)), ADDRESSES)
    (trunk,), (rule,) = server.trunks.values(), server.rules.values()
    assert trunk.ringing_timeout.seconds == 18
    assert rule.rule.dispatch_rule_callee.randomize
    assert (await look(telephony, wanted(wish(1)), ADDRESSES)).settled


async def test_numbers_change_between_providers_without_a_conflict(
    server: FakeLiveKit, telephony: LiveKitTelephony
) -> None:
    await apply(telephony, wanted(wish(1), wish(2), wish(3, "a"), wish(4, "a")), ADDRESSES)
    after = wanted(wish(1), wish(3), wish(2, "a"), wish(4, "a"), wish(5, "zz"))
    await apply(telephony, after, ADDRESSES)
    assert (await look(telephony, after, ADDRESSES)).settled
    assert {trunk.name: sorted(trunk.numbers) for trunk in server.trunks.values()} == {
        "easybell": ["+493023125001", "+493023125003"],
        "a": ["+493023125002", "+493023125004"],
        "zz": ["+493023125005"],
    }


async def test_what_nobody_needs_goes_and_what_others_made_stays(
    server: FakeLiveKit, telephony: LiveKitTelephony
) -> None:
    foreign = sip.SIPInboundTrunkInfo(sip_trunk_id="ST_X", name="anlage", numbers=["+493099999999"])
    server.trunks["ST_X"] = foreign
    server.rules["SDR_X"] = sip.SIPDispatchRuleInfo(
        sip_dispatch_rule_id="SDR_X",
        rule=sip.SIPDispatchRule(dispatch_rule_direct=sip.SIPDispatchRuleDirect(room_name="lobby")),
    )
    await apply(telephony, wanted(wish(1)), ADDRESSES)
    await apply(telephony, wanted(), ADDRESSES)
    assert set(server.trunks) == {"ST_X"}
    assert set(server.rules) == {"SDR_X"}


async def test_a_number_on_a_trunk_of_others_is_explained_and_the_rest_is_done(
    server: FakeLiveKit, telephony: LiveKitTelephony
) -> None:
    server.trunks["ST_X"] = sip.SIPInboundTrunkInfo(
        sip_trunk_id="ST_X", name="anlage", numbers=["+493023125001"]
    )
    done = await apply(telephony, wanted(wish(1), wish(2)), ADDRESSES)
    assert not done.settled
    assert [item.sentence("en") for item in done.changes if item.action == "conflict"] == [
        "+493023125001 is already on trunk anlage, which is not ours. Please remove it there; until then the"
        " number is left out."
    ]
    assert [list(rule.numbers) for rule in server.rules.values()] == [["+493023125002"]]


async def test_two_installations_on_one_server_leave_each_other_alone(
    server: FakeLiveKit, telephony: LiveKitTelephony
) -> None:
    mine, theirs = wanted(wish(1)), wanted(wish(2), installation="d4e5f6")
    for _ in range(2):
        await apply(telephony, mine, ADDRESSES)
        await apply(telephony, theirs, ADDRESSES)
    assert (await look(telephony, mine, ADDRESSES)).settled
    assert (await look(telephony, theirs, ADDRESSES)).settled
    assert {trunk.metadata: list(trunk.numbers) for trunk in server.trunks.values()} == {
        "caaisy:a1b2c3": ["+493023125001"],
        "caaisy:d4e5f6": ["+493023125002"],
    }
    both = wanted(wish(1), wish(2))
    (conflict,) = [
        item for item in (await apply(telephony, both, ADDRESSES)).changes if item.whose == "other"
    ]
    assert "another Caaisy installation" in conflict.sentence("en")
    await apply(telephony, wanted(), ADDRESSES)
    assert [trunk.metadata for trunk in server.trunks.values()] == ["caaisy:d4e5f6"]
    assert [rule.metadata for rule in server.rules.values()] == ["caaisy:d4e5f6"]


async def test_what_an_older_version_made_is_marked_and_kept(
    server: FakeLiveKit, telephony: LiveKitTelephony
) -> None:
    lines = wanted(wish(1), wish(2))
    await apply(telephony, lines, ADDRESSES)
    for item in (*server.trunks.values(), *server.rules.values()):
        item.metadata = "caaisy"
    before = {*server.trunks, *server.rules}
    todo = await look(telephony, lines, ADDRESSES)
    assert {item.action for item in todo.changes} == {"adopt"}
    await apply(telephony, lines, ADDRESSES)
    assert {*server.trunks, *server.rules} == before
    assert (await look(telephony, lines, ADDRESSES)).settled


async def test_a_server_that_is_away_or_denies_us_is_told_apart(
    server: FakeLiveKit, telephony: LiveKitTelephony
) -> None:
    server.broken = Refused("internal", "sip not connected (redis required)")
    with pytest.raises(PhoneServerDown):
        await look(telephony, wanted(wish(1)), ADDRESSES)
    stranger = LiveKitTelephony(server.url, KEY, "another-secret-of-thirty-two-characters")
    with pytest.raises(PhoneServerDenied) as caught:
        await look(stranger, wanted(wish(1)), ADDRESSES)
    assert "CAAISY_LIVEKIT_API_SECRET" in caught.value.sentence("de")
    await stranger.aclose()
    nobody = LiveKitTelephony("ws://127.0.0.1:9", KEY, "a-secret-of-thirty-two-characters!!")
    with pytest.raises(PhoneServerDown):
        await look(nobody, wanted(wish(1)), ADDRESSES)
    assert not await nobody.healthy()
    await nobody.aclose()
