"""Which business a call is for, and what is said where there is none to talk for."""

from __future__ import annotations

import pytest

from agents.telephony.caller import Caller as Participant
from agents.telephony.pickup import pick_up
from caaisy_app.core.actor import OwnerActor, SystemActor
from caaisy_app.domain.calls import service as calls
from caaisy_app.domain.lines import service as lines
from caaisy_app.domain.lines.rules import Note
from caaisy_app.domain.lines.views import LineView
from tests.agents.support import Salon

NUMBER = "+4930901820123"
HOUSE = SystemActor(None, "tests")


async def a_line(salon: Salon, business_id: str | None) -> LineView:
    async with salon.container.write() as uow:
        return await lines.add_line(uow, HOUSE, NUMBER, "test", business_id)


def caller(line: LineView | None, **more: object) -> Participant:
    token = line.token if line is not None else None
    return Participant("c", "+4917112345678", line=token, **more)  # pyright: ignore[reportArgumentType]


async def test_a_line_leads_to_its_business_and_the_call_knows_line_and_room(salon: Salon) -> None:
    line = await a_line(salon, salon.business_id)
    answer = await pick_up(salon.container, caller(line), Note(line.token), "call-1")
    assert answer.controller is not None
    assert answer.controller.desk.name == "Salon Linde"
    assert answer.controller.state.line_phone == "+4917112345678"
    async with salon.container.read() as uow:
        (call,) = await calls.live_calls(uow, salon.business_id)
    assert call.channel == "phone"


async def test_the_note_alone_is_enough(salon: Salon) -> None:
    line = await a_line(salon, salon.business_id)
    answer = await pick_up(salon.container, caller(None), Note(line.token), "call-1")
    assert answer.controller is not None


@pytest.mark.parametrize("token", ["unknown", None])
async def test_an_unknown_or_missing_line_is_told_so(salon: Salon, token: str | None) -> None:
    answer = await pick_up(salon.container, Participant("c", None, line=token), None, "call-1")
    assert (answer.controller, answer.sentence) == (None, "no_line")


async def test_a_number_without_a_business_is_told_so(salon: Salon) -> None:
    line = await a_line(salon, None)
    assert (await pick_up(salon.container, caller(line), None, "call-1")).sentence == "no_line"


async def test_a_caller_whose_line_and_note_differ_is_connected_to_nobody(salon: Salon) -> None:
    line = await a_line(salon, salon.business_id)
    answer = await pick_up(salon.container, caller(line), Note("another"), "call-1")
    assert (answer.controller, answer.sentence) == (None, "no_line")


async def test_a_paused_line_says_so(salon: Salon) -> None:
    line = await a_line(salon, salon.business_id)
    async with salon.container.write() as uow:
        await lines.pause_line(uow, HOUSE, line.id, paused=True)
    assert (await pick_up(salon.container, caller(line), None, "call-1")).sentence == "paused"


async def test_the_self_test_of_forwarding_is_answered_once(salon: Salon) -> None:
    line = await a_line(salon, salon.business_id)
    async with salon.container.write() as uow:
        await lines.begin_check(uow, OwnerActor(salon.business_id), line.id)
    assert (await pick_up(salon.container, caller(line), None, "call-1")).sentence == "forwarding_works"
    assert (await pick_up(salon.container, caller(line), None, "call-2")).controller is not None


async def test_a_browser_names_the_business_and_a_telephone_cannot(salon: Salon) -> None:
    here = Participant("b", None, business="friseur-berlin", on_telephone=False)
    answer = await pick_up(salon.container, here, None, "test-1")
    assert answer.controller is not None
    there = Participant("t", None, business="friseur-berlin", on_telephone=True)
    assert (await pick_up(salon.container, there, None, "call-1")).sentence == "no_line"


async def test_a_call_that_is_over_is_not_begun_again(salon: Salon) -> None:
    line = await a_line(salon, salon.business_id)
    answer = await pick_up(salon.container, caller(line), None, "call-1")
    assert answer.controller is not None
    await answer.controller.hang_up()
    again = await pick_up(
        salon.container, caller(line), Note(line.token, answer.controller.call_id), "call-1"
    )
    assert (again.controller, again.sentence) == (None, None)
