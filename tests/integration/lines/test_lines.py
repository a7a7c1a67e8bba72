"""Lines in the database: a number once, found by its token, paused, assigned, tested."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import OwnerActor, SystemActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.errors import Forbidden, InvalidInput, NotFound
from caaisy_app.domain.lines import service
from caaisy_app.domain.lines.errors import BadNumber, NumberTaken
from caaisy_app.domain.lines.views import LineView
from tests.integration.booking.salon import Salon, open_salon

OPERATOR = SystemActor(None, "test")
NUMBER = "030 2312 5000"


@pytest.fixture
async def salon(container: Container) -> Salon:
    return await open_salon(container)


async def added(salon: Salon, number: str = NUMBER, *, owned: bool = True) -> LineView:
    async with salon.write() as uow:
        return await service.add_line(uow, OPERATOR, number, "easybell", salon.id if owned else None)


async def found(salon: Salon, line: LineView) -> LineView:
    async with salon.read() as uow:
        return await service.line_by_token(uow, line.token)


async def test_a_line_is_found_by_its_token_and_answers(salon: Salon) -> None:
    line = await added(salon)
    assert line.number == "+493023125000"
    assert line.obstacle is None
    assert await found(salon, line) == line
    assert await salon.rows("SELECT name FROM job_request") == [("lines.changed",)]


async def test_a_number_is_entered_once_however_it_is_written(salon: Salon) -> None:
    await added(salon)
    with pytest.raises(NumberTaken) as caught:
        await added(salon, "+49 (0)30 23125000", owned=False)
    assert "nur einmal" in caught.value.sentence("de")
    assert await salon.rows("SELECT count(*) FROM line") == [(1,)]


@pytest.mark.parametrize("number", ["", "abc", "x" * 5000, "030"])
async def test_what_is_no_number_is_not_entered(salon: Salon, number: str) -> None:
    with pytest.raises(BadNumber):
        await added(salon, number)


@pytest.mark.parametrize("provider", ["", "  ", "a b", "x" * 41, "a;b"])
async def test_the_name_of_a_provider_is_plain(salon: Salon, provider: str) -> None:
    with pytest.raises(InvalidInput):
        async with salon.write() as uow:
            await service.add_line(uow, OPERATOR, NUMBER, provider)


async def test_a_line_of_nobody_and_a_paused_one_say_why_they_do_not_answer(salon: Salon) -> None:
    line = await added(salon, owned=False)
    assert line.obstacle == "no_business"
    async with salon.write() as uow:
        assert (await service.assign_line(uow, OPERATOR, line.id, salon.id)).obstacle is None
        assert (await service.pause_line(uow, salon.owner, line.id, paused=True)).obstacle == "paused"
    assert (await found(salon, line)).obstacle == "paused"
    async with salon.write() as uow:
        assert (await service.pause_line(uow, salon.owner, line.id, paused=False)).obstacle is None


@pytest.mark.parametrize("plan", ["unpaid", "minutes_used_up"])
async def test_a_business_that_may_not_use_the_phone_is_told_apart(container: Container, plan: str) -> None:
    salon = await open_salon(container, settings={"plan": plan})
    assert (await added(salon)).obstacle == plan


async def test_another_business_neither_sees_nor_changes_a_line(salon: Salon) -> None:
    line = await added(salon)
    stranger = OwnerActor("biz_other")
    async with salon.write() as uow:
        assert await service.lines_of(uow, "biz_other") == ()
        with pytest.raises(NotFound):
            await service.pause_line(uow, stranger, line.id, paused=True)
        with pytest.raises(NotFound):
            await service.begin_check(uow, stranger, line.id)
        with pytest.raises(NotFound):
            await service.remove_line(uow, stranger, line.id)
        with pytest.raises(Forbidden):
            await service.add_line(uow, stranger, "030 2312 5001", "easybell", salon.id)
        with pytest.raises(Forbidden):
            await service.assign_line(uow, salon.owner, line.id, "biz_other")
        with pytest.raises(Forbidden):
            await service.all_lines(uow, salon.owner)
    assert not (await found(salon, line)).paused


async def test_an_unknown_token_is_no_line(salon: Salon) -> None:
    async with salon.write() as uow:
        with pytest.raises(NotFound):
            await service.line_by_token(uow, "no such token")
        assert await service.note_ringing(uow, "no such token") is None
        assert not await service.take_check(uow, "no such token")


async def test_a_call_within_the_window_verifies_the_forwarding_and_one_call_hears_so(
    salon: Salon, clock: ManualClock
) -> None:
    line = await added(salon)
    async with salon.write() as uow:
        assert (await service.begin_check(uow, salon.owner, line.id)).check == "waiting"
    clock.advance(seconds=540)
    async with salon.write() as uow:
        ringing = await service.note_ringing(uow, line.token)
    assert ringing is not None
    assert (ringing.check, ringing.last_call_at) == ("verified", clock.now())
    async with salon.write() as uow:
        assert await service.take_check(uow, line.token)
    async with salon.write() as uow:
        assert not await service.take_check(uow, line.token)
    assert (await found(salon, line)).check == "verified"


async def test_a_call_after_the_window_is_an_ordinary_call(salon: Salon, clock: ManualClock) -> None:
    line = await added(salon)
    async with salon.write() as uow:
        await service.begin_check(uow, salon.owner, line.id)
    clock.advance(seconds=660)
    async with salon.write() as uow:
        await service.note_ringing(uow, line.token)
        assert not await service.take_check(uow, line.token)
    assert (await found(salon, line)).check == "missed"


async def test_the_forwarding_number_is_kept_as_it_is_dialled(salon: Salon) -> None:
    line = await added(salon)
    async with salon.write() as uow:
        await service.set_forwards_from(uow, salon.owner, line.id, "030/1234567")
        kept = await service.set_carrier(uow, salon.owner, line.id, "telekom")
        assert (kept.carrier, kept.forwards_from) == ("telekom", "+49301234567")
        with pytest.raises(InvalidInput):
            await service.set_carrier(uow, salon.owner, line.id, "nobody")
        with pytest.raises(BadNumber):
            await service.set_forwards_from(uow, salon.owner, line.id, "110")
        with pytest.raises(InvalidInput, match="invalid"):
            await service.set_forwards_from(uow, salon.owner, line.id, line.number)
        assert (await service.set_forwards_from(uow, salon.owner, line.id, " ")).forwards_from is None


async def test_another_number_that_forwards_has_to_be_tested_again(salon: Salon) -> None:
    line = await added(salon)
    async with salon.write() as uow:
        await service.set_forwards_from(uow, salon.owner, line.id, "030 1234567")
        await service.begin_check(uow, salon.owner, line.id)
        await service.note_ringing(uow, line.token)
        same = await service.set_forwards_from(uow, salon.owner, line.id, "+49 30 1234567")
        assert same.check == "verified"
        other = await service.set_forwards_from(uow, salon.owner, line.id, "0171 1234567")
        assert other.check == "never"


async def test_a_line_that_is_given_up_is_gone(salon: Salon) -> None:
    line = await added(salon)
    async with salon.write() as uow:
        await service.remove_line(uow, salon.owner, line.id)
    async with salon.read() as uow:
        assert (await uow.session.execute(text("SELECT count(*) FROM line"))).scalar_one() == 0
