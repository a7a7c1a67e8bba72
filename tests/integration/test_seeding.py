"""The demo data: whole businesses, the same every time, and a free time for the sentence in the README."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import SubjectActor, SystemActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.errors import NotBookable, SlotTaken
from caaisy_app.domain.calls.messages import open_messages
from caaisy_app.domain.calls.service import recent_calls
from caaisy_app.domain.catalog.service import catalog
from caaisy_app.domain.tenants.service import business_by_slug
from caaisy_app.seeding import fixture_names, seed_demo

BERLIN = ZoneInfo("Europe/Berlin")


async def test_the_demo_looks_like_life_and_is_seeded_once(container: Container, clock: ManualClock) -> None:
    assert await seed_demo(container) == fixture_names()
    assert await seed_demo(container) == ()
    now = clock.now()
    async with container.read() as uow:
        for slug in fixture_names():
            business = await business_by_slug(uow, slug)
            assert business.demo
            actor = SystemActor(business.id, "test")
            rows = await booking.bookings_between(
                uow,
                actor,
                booking.BookingsBetween(
                    business_id=business.id, from_=now - timedelta(days=8), to=now + timedelta(days=16)
                ),
            )
            assert len(rows) > 60
            assert any(row.end < now for row in rows)
            assert any(row.start > now + timedelta(days=10) for row in rows)
            assert await recent_calls(uow, business.id)
            assert await open_messages(uow, business.id)


@pytest.mark.parametrize("weekday", [0, 4])
async def test_tomorrow_at_eleven_is_free_at_the_hairdresser(
    container: Container, clock: ManualClock, weekday: int
) -> None:
    clock.set(clock.now() + timedelta(days=weekday))  # Monday to Friday
    await seed_demo(container, ["friseur-berlin"])
    tomorrow = clock.now().astimezone(BERLIN).date() + timedelta(days=1)
    eleven = datetime.combine(tomorrow, time(11), tzinfo=BERLIN)
    async with container.read() as uow:
        business = await business_by_slug(uow, "friseur-berlin")
        service = (await catalog(uow, business.id)).services[0]
        found = await booking.find_times(
            uow,
            SystemActor(business.id, "test"),
            booking.FindTimes(
                business_id=business.id,
                service_id=service.id,
                from_=eleven,
                to=eleven + timedelta(minutes=1),
            ),
        )
    assert [slot.start for slot in found] == [eleven]


async def test_the_same_day_gives_the_same_data(container: Container, clock: ManualClock) -> None:
    await seed_demo(container, ["versicherung-nrw"])
    query = text(
        "SELECT b.slug, k.start, k.contact_name, k.phone, k.source FROM booking k "
        "JOIN business b ON b.id = k.business_id ORDER BY b.slug, k.start, k.contact_name, k.phone"
    )
    async with container.read() as uow:
        rows = [tuple(row) for row in await uow.session.execute(query)]
    async with container.write() as uow:
        for table in (
            "booking_request",
            "booking_event",
            "occupancy",
            "message",
            "consent_event",
            "call_turn",
        ):
            await uow.session.execute(text(f"DELETE FROM {table}"))
        for table in (
            "booking",
            "call",
            "contact",
            "service_staff",
            "service_resource",
            "service",
            "absence",
        ):
            await uow.session.execute(text(f"DELETE FROM {table}"))
        for table in ("staff", "resource", "business"):
            await uow.session.execute(text(f"DELETE FROM {table}"))
    await seed_demo(container, ["versicherung-nrw"])
    async with container.read() as uow:
        assert [tuple(row) for row in await uow.session.execute(query)] == rows


async def test_a_course_of_the_demo_can_be_joined_by_anybody_until_it_is_full(
    container: Container, clock: ManualClock
) -> None:
    await seed_demo(container, ["physio-bayern"])
    now = clock.now()
    async with container.read() as uow:
        business = await business_by_slug(uow, "physio-bayern")
        course = next(item for item in (await catalog(uow, business.id)).services if item.capacity > 1)
        slots = await booking.find_times(
            uow,
            SystemActor(business.id, "test"),
            booking.FindTimes(
                business_id=business.id, service_id=course.id, from_=now, to=now + timedelta(days=14)
            ),
        )
    begun = [slot for slot in slots if slot.seats_left is not None and slot.seats_left < course.capacity]
    assert len(begun) >= 3
    places = begun[0].seats_left or 0

    async def join(name: str) -> None:
        async with container.write() as uow:
            await booking.join_group(
                uow,
                SubjectActor(business.id, name),
                booking.Book(
                    business_id=business.id,
                    service_id=course.id,
                    start=begun[0].start,
                    contact_name=name,
                    phone="+4917604069001",
                ),
            )

    for number in range(places):
        await join(f"Gast {number}")
    with pytest.raises((SlotTaken, NotBookable)):
        await join("Einer zu viel")
