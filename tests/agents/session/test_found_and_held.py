"""A time that was wished for is found and held in one step; where it is not to be had, others are found."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import pytest

from caaisy_app.core.actor import OwnerActor
from caaisy_app.core.clock import Clock
from caaisy_app.core.db import Database, UnitOfWork
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.views import BookingView
from tests.agents.support import K1, Salon

TOMORROW_ELEVEN = K1 + timedelta(days=1, hours=2)
WISH = "Guten Tag, ich hätte gern morgen um elf einen Haarschnitt."


async def held(salon: Salon, call_id: str) -> Sequence[BookingView]:
    """What the call holds."""
    async with salon.container.read() as uow:
        owner = OwnerActor(salon.business_id)
        return await booking.bookings_of_call(uow, owner, salon.business_id, call_id)


async def test_one_transaction_before_the_answer(salon: Salon, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[str] = []
    write, read = Database.write, Database.read

    @asynccontextmanager
    async def noted_write(self: Database, clock: Clock) -> AsyncIterator[UnitOfWork]:
        begun.append("write")
        async with write(self, clock) as uow:
            yield uow

    @asynccontextmanager
    async def noted_read(self: Database, clock: Clock) -> AsyncIterator[UnitOfWork]:
        begun.append("read")
        async with read(self, clock) as uow:
            yield uow

    call = await salon.call()
    monkeypatch.setattr(Database, "write", noted_write)
    monkeypatch.setattr(Database, "read", noted_read)
    said = await call.say(WISH)
    monkeypatch.undo()
    assert "elf Uhr" in said
    assert "Name" in said
    assert set(begun) == {"write"}  # the hold and the journal: nothing was looked up before
    assert [(row.status, row.start) for row in await held(salon, call.call_id)] == [("held", TOMORROW_ELEVEN)]
    await call.hang_up()
    assert [row.status for row in await held(salon, call.call_id)] == ["expired"]


@pytest.mark.parametrize(
    "wish", [WISH, WISH.replace("morgen um elf", "morgen um sieben")], ids=["taken", "closed"]
)
async def test_a_time_that_cannot_be_had_holds_nothing(salon: Salon, wish: str) -> None:
    for _ in range(3):  # everybody who cuts
        await salon.book_other(TOMORROW_ELEVEN)
    call = await salon.call()
    said = await call.say(wish)
    assert call.controller.state.offers, said
    assert call.controller.state.chosen is None
    assert not await held(salon, call.call_id)
    await call.hang_up()


async def test_another_wish_gives_the_first_hold_back(salon: Salon) -> None:
    call = await salon.call()
    await call.say(WISH)
    await call.say("Ach nein, lieber morgen um zwölf.")
    rows = {row.start: row.status for row in await held(salon, call.call_id)}
    later: datetime = TOMORROW_ELEVEN + timedelta(hours=1)
    assert rows[later] == "held"
    assert rows[TOMORROW_ELEVEN] == "expired"
    await call.hang_up()
