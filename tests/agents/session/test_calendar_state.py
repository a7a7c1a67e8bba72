"""What the reception does while a connected calendar is stale or down: nothing unknown is promised."""

from __future__ import annotations

from datetime import timedelta

import pytest

from caaisy_app.core.actor import CallerActor, OwnerActor
from caaisy_app.core.errors import Forbidden, NotFound
from caaisy_app.domain.calendars import service as calendars
from caaisy_app.domain.calendars.rules import STALE_AFTER, trust_in
from tests.agents.support import K1, Salon

WISH = "Haarschnitt morgen um elf bei Lena, mein Name ist Anna Schmidt."


def test_the_worst_of_several_calendars_counts() -> None:
    old = K1 - STALE_AFTER - timedelta(seconds=1)
    assert trust_in([], K1) == "none"
    assert trust_in([("ok", K1), ("ok", K1 - STALE_AFTER)], K1) == "fresh"
    assert trust_in([("ok", K1), ("ok", old)], K1) == "stale"
    assert trust_in([("ok", None)], K1) == "stale"
    assert trust_in([("ok", old), ("reauth", K1)], K1) == "down"


async def test_a_calendar_that_was_not_read_for_long_is_not_relied_on_until_it_is_read_again(
    salon: Salon,
) -> None:
    owner = OwnerActor(salon.business_id)
    async with salon.container.write() as uow:
        connection = await calendars.connect(uow, owner, salon.business_id, "google")
    async with salon.container.write() as uow:
        await calendars.calendar_read(uow, owner, salon.business_id, connection)
    salon.clock.advance(seconds=STALE_AFTER.total_seconds() + 1)
    call = await salon.call()
    assert "Kalender" in await call.say(WISH)
    await call.hang_up()
    assert await salon.bookings("held", "confirmed") == ()
    async with salon.container.write() as uow:
        await calendars.calendar_read(uow, owner, salon.business_id, connection)
    call = await salon.call()
    await call.say(WISH)
    await call.say("Ja, genau.")
    assert len(await salon.bookings()) == 1
    await call.hang_up()


async def test_failures_are_counted_from_the_first_one_and_end_with_a_reading(salon: Salon) -> None:
    owner = OwnerActor(salon.business_id)
    async with salon.container.write() as uow:
        connection = await calendars.connect(uow, owner, salon.business_id, "microsoft")
    for state in ("error", "reauth"):
        async with salon.container.write() as uow:
            await calendars.calendar_failed(uow, owner, salon.business_id, connection, state)
            assert await calendars.trust(uow, salon.business_id) == "down"
    async with salon.container.write() as uow:
        await calendars.calendar_read(uow, owner, salon.business_id, connection)
        assert await calendars.trust(uow, salon.business_id) == "fresh"


async def test_only_the_business_itself_says_how_its_calendars_are(salon: Salon) -> None:
    caller = CallerActor(salon.business_id, "cal_x", None)
    async with salon.container.write() as uow:
        connection = await calendars.connect(uow, OwnerActor(salon.business_id), salon.business_id, "google")
        await uow.session.flush()
        with pytest.raises(Forbidden):
            await calendars.calendar_read(uow, caller, salon.business_id, connection)
        with pytest.raises(Forbidden):
            await calendars.connect(uow, OwnerActor("biz_other"), salon.business_id, "google")
        with pytest.raises(NotFound):
            await calendars.calendar_failed(uow, OwnerActor("biz_other"), "biz_other", connection)
