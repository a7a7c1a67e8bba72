"""Putting through: handed on, announced, declined, refused, and never in a circle."""

from __future__ import annotations

import asyncio

import pytest

from agents.telephony.caller import read_caller, to_e164
from caaisy_app.core.settings import Settings
from tests.agents.support import Salon
from tests.agents.telephony.caller import Caller, calling, salon_with

PERSON = "+493098765432"
ALWAYS = {day: ["00:00-23:59"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}


async def asks_for_a_person(caller: Caller) -> str:
    await caller.hears(2)
    return await caller.asks("Ich möchte bitte mit einem Menschen sprechen.")


async def test_a_line_is_handed_on_and_left_alone(transferring_salon: Salon) -> None:
    async with calling(transferring_salon) as caller:
        assert "verbinde" in await asks_for_a_person(caller)
        assert await caller.over() == "transferred"
    assert caller.line.referred == [PERSON]
    assert caller.line.left
    assert not caller.line.hung_up, "the caller and the person go on talking"


async def test_a_line_that_leaves_before_the_server_answers_was_handed_on(
    transferring_salon: Salon, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with calling(transferring_salon) as caller:

        async def refer(number: str) -> None:
            caller.line.gone()
            await asyncio.sleep(0.3)
            caller.line.referred.append(number)

        monkeypatch.setattr(caller.line, "refer", refer)
        await asks_for_a_person(caller)
        assert await caller.over() == "transferred"
        assert caller.line.referred == [PERSON]


async def test_a_refusal_leads_back_to_a_message(transferring_salon: Salon) -> None:
    async with calling(transferring_salon) as caller:
        caller.line.refuses = True
        await asks_for_a_person(caller)
        await caller.hears_of("leider niemand")
        await caller.asks("Anna Schmidt.")
        await caller.asks("Morgen Vormittag.")
        caller.line.gone()
        assert await caller.over() == "callback"


@pytest.mark.parametrize("diverted", [frozenset({PERSON}), frozenset[str]()])
async def test_a_call_that_came_from_there_is_not_sent_back(
    transferring_salon: Salon, diverted: frozenset[str]
) -> None:
    number = "+4917112345678" if diverted else PERSON
    async with calling(transferring_salon, diverted=diverted, number=number) as caller:
        await asks_for_a_person(caller)
        await caller.hears_of("leider niemand")
        assert caller.line.referred == []


async def test_the_same_caller_within_a_minute_is_not_put_through_again(transferring_salon: Salon) -> None:
    salon = transferring_salon
    async with calling(salon) as caller:
        await asks_for_a_person(caller)
        await caller.over()
    salon.clock.advance(seconds=30)
    async with calling(salon) as again:
        await asks_for_a_person(again)
        await again.hears_of("leider niemand")
        assert again.line.referred == []


@pytest.mark.parametrize(("key", "outcome"), [("1", "transferred"), ("2", "callback")])
async def test_a_person_who_is_called_in_decides_by_key(
    sqlite_settings: Settings, key: str, outcome: str
) -> None:
    settings = sqlite_settings.model_copy(update={"livekit_outbound_trunk": "ST_out"})
    async with (
        salon_with(settings, transfer_number=PERSON, transfer_hours=ALWAYS) as salon,
        calling(salon) as caller,
    ):
        await asks_for_a_person(caller)
        await caller.hears_of("In der Leitung ist")
        assert "KI-Assistent" in " ".join(caller.said)
        caller.line.person_key(key)
        if key == "1":
            assert await caller.over() == outcome
            assert caller.line.left
        else:
            await caller.hears_of("leider niemand")
            assert caller.line.sent_away
            await caller.asks("Anna Schmidt.")
            await caller.asks("Morgen Vormittag.")
            caller.line.gone()
            assert await caller.over() == outcome
        assert caller.line.called == [PERSON]


async def test_outside_the_hours_nobody_is_disturbed(sqlite_settings: Settings) -> None:
    async with (
        salon_with(sqlite_settings, transfer_number=PERSON, transfer_hours={"tue": ["10:00-12:00"]}) as salon,
        calling(salon) as caller,
    ):
        assert "verbinde" not in await asks_for_a_person(caller)
        assert caller.line.referred == []


async def test_a_typed_call_is_never_put_through(transferring_salon: Salon) -> None:
    call = await transferring_salon.call()
    assert "leider niemand" in await call.say("Ich möchte bitte mit einem Menschen sprechen.")


def test_forwarding_headers_are_read() -> None:
    caller = read_caller(
        "x",
        {
            "sip.phoneNumber": "anonymous",
            "sip.h.diversion": '<sip:+493098765432@example.org>;reason="no-answer"',
            "sip.h.history-info": "<sip:03012345678@example.org?Reason=SIP>;index=1",
            "caaisy.line": "token",
        },
    )
    assert caller.number is None
    assert caller.line == "token"
    assert caller.diverted == {"+493098765432", "+493012345678"}


@pytest.mark.parametrize(
    ("raw", "number"),
    [
        ("+4917112345678", "+4917112345678"),
        ("017112345678", "+4917112345678"),
        ("0049 171 12345678", "+4917112345678"),
        ("anonymous", None),
        ("", None),
    ],
)
def test_numbers_of_the_network(raw: str, number: str | None) -> None:
    assert to_e164(raw) == number
