"""While a connected calendar cannot be relied on, nobody but the business itself finds or takes a time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import Actor, SubjectActor
from caaisy_app.core.db import UnitOfWork
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.errors import CalendarUnreliable
from caaisy_app.domain.booking.views import BookingView
from caaisy_app.domain.calendars import service as calendars
from tests.integration.booking.salon import Salon, at, open_salon


async def _connected(salon: Salon) -> str:
    async with salon.write() as uow:
        connection = await calendars.connect(uow, salon.owner, salon.id, "google")
    async with salon.write() as uow:
        await calendars.calendar_read(uow, salon.owner, salon.id, connection)
    return connection


async def _fails(salon: Salon, connection: str) -> None:
    async with salon.write() as uow:
        await calendars.calendar_failed(uow, salon.owner, salon.id, connection)


def _book(salon: Salon, **more: Any) -> booking.Book:
    return booking.Book(
        business_id=salon.id,
        service_id=salon.service("Schnitt"),
        start=at(10),
        contact_name="Anna Schmidt",
        phone="+4917112345678",
        **more,
    )


def _hold(salon: Salon, hour: int) -> booking.Hold:
    return booking.Hold(business_id=salon.id, service_id=salon.service("Schnitt"), start=at(hour))


async def _booked(salon: Salon) -> BookingView:
    async with salon.write() as uow:
        return await booking.book(uow, salon.caller(), _book(salon))


async def test_callers_and_visitors_can_neither_find_nor_take_a_time_and_can_still_cancel(
    container: Container,
) -> None:
    salon = await open_salon(container)
    connection = await _connected(salon)
    item = await _booked(salon)
    async with salon.write() as uow:
        held = await booking.hold(uow, salon.caller("call_b"), _hold(salon, 12))
    await _fails(salon, connection)
    before = await salon.rows("SELECT id, status, start FROM booking ORDER BY id")
    window = {"business_id": salon.id, "service_id": salon.service("Schnitt")}
    bearer: Actor = SubjectActor(salon.id, item.id)
    refused: tuple[Callable[[UnitOfWork], Awaitable[object]], ...] = (
        lambda uow: booking.find_times(uow, bearer, booking.FindTimes(**window, from_=at(9), to=at(18))),
        lambda uow: booking.next_times(
            uow, salon.caller(), booking.NextTimes(**window, after=at(9), count=1)
        ),
        lambda uow: booking.hold(uow, salon.caller("call_c"), _hold(salon, 14)),
        lambda uow: booking.book(uow, salon.caller("call_c"), _book(salon)),
        lambda uow: booking.confirm(
            uow,
            salon.caller("call_b"),
            booking.Confirm(business_id=salon.id, booking_id=held.id, contact_name="Eva Roth"),
        ),
        lambda uow: booking.move(
            uow, bearer, booking.Move(business_id=salon.id, booking_id=item.id, start=at(15))
        ),
    )

    for attempt in refused:
        with pytest.raises(CalendarUnreliable):
            async with salon.write() as uow:
                await attempt(uow)

    assert await salon.rows("SELECT id, status, start FROM booking ORDER BY id") == before
    async with salon.write() as uow:
        gone = await booking.cancel(uow, bearer, booking.Cancel(business_id=salon.id, booking_id=item.id))
    assert gone.booking.status == "cancelled"


async def test_what_was_booked_before_is_still_the_answer_to_its_key(container: Container) -> None:
    salon = await open_salon(container)
    connection = await _connected(salon)
    async with salon.write() as uow:
        first = await booking.book(uow, salon.caller(), _book(salon, idempotency_key="k"))
    await _fails(salon, connection)

    async with salon.write() as uow:
        again = await booking.book(uow, salon.caller(), _book(salon, idempotency_key="k"))

    assert again.id == first.id


async def test_the_business_itself_books_and_a_business_that_wants_to_goes_on(container: Container) -> None:
    careful = await open_salon(container)
    await _fails(careful, await _connected(careful))
    bold = await open_salon(container, "bold", settings={"stale_policy": "own_bookings"})
    await _fails(bold, await _connected(bold))

    async with careful.write() as uow:
        by_owner = await booking.book(uow, careful.owner, _book(careful))
    by_caller = await _booked(bold)

    assert (by_owner.status, by_caller.status) == ("confirmed", "confirmed")


async def test_nobody_who_waits_is_offered_a_time_until_the_calendar_is_read_again(
    container: Container,
) -> None:
    salon = await open_salon(container)
    connection = await _connected(salon)
    await _fails(salon, connection)
    async with salon.write() as uow:
        await booking.add_to_waitlist(
            uow,
            salon.caller(),
            booking.AddToWaitlist(
                business_id=salon.id,
                service_id=salon.service("Schnitt"),
                from_=at(9),
                to=at(9) + timedelta(days=2),
                name="Eva Roth",
                phone="+4917112345678",
            ),
        )
    async with salon.write() as uow:
        assert await booking.offer_waitlist(uow, salon.system, salon.id) == ()
    async with salon.write() as uow:
        await calendars.calendar_read(uow, salon.owner, salon.id, connection)
    async with salon.write() as uow:
        (offered,) = await booking.offer_waitlist(uow, salon.system, salon.id)
        assert offered.name == "Eva Roth"
    await _fails(salon, connection)
    with pytest.raises(CalendarUnreliable):
        async with salon.write() as uow:
            await booking.accept_offer(uow, salon.caller(), salon.id, offered.id)
