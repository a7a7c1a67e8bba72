"""Manage links: a secret that opens one appointment, and nothing of it in the database but its digest."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event, text

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import CallerActor, OwnerActor, SystemActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.ids import token_digest
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.errors import BookingNotFound
from caaisy_app.domain.booking.links.service import AFTERWARDS, LinkNotFound, make_link, open_link
from caaisy_app.domain.booking.service import Book, Cancel, Hold, Move
from caaisy_app.domain.booking.views import BookingView
from caaisy_app.domain.catalog.service import catalog
from caaisy_app.seeding import fixture, import_business

THURSDAY = datetime(2026, 3, 5, 10, 0, tzinfo=UTC)


async def _business(container: Container) -> tuple[str, str]:
    async with container.write() as uow:
        business_id = (await import_business(uow, SystemActor(None, "test"), fixture("friseur-berlin"))).id
        services = (await catalog(uow, business_id)).services
        return business_id, next(item.id for item in services if item.name == "Haarschnitt")


async def _booked(container: Container, business_id: str, service_id: str, start: datetime) -> BookingView:
    async with container.write() as uow:
        return await booking.book(
            uow,
            OwnerActor(business_id),
            Book(
                business_id=business_id,
                service_id=service_id,
                start=start,
                contact_name="Anna Schmidt",
                phone="+491729925904",
                source="web",
            ),
        )


async def _link(container: Container, item: BookingView) -> str:
    async with container.write() as uow:
        return await make_link(uow, OwnerActor(item.business_id), item.business_id, item.id)


@contextmanager
def _statements(container: Container) -> Iterator[list[str]]:
    """The statements that reach the database meanwhile."""
    seen: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        seen.append(statement)

    engine = container.database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", note)


async def test_a_link_opens_its_appointment_and_only_its_digest_is_stored(container: Container) -> None:
    item = await _booked(container, *await _business(container), THURSDAY)
    token = await _link(container, item)

    async with container.read() as uow:
        opened = await open_link(uow, token)
        shown = await booking.booking(uow, opened.actor, opened.business_id, opened.booking_id)
        rows = (await uow.session.execute(text("SELECT * FROM manage_link"))).all()

    assert shown.id == item.id
    assert [token_digest(token) in row for row in rows] == [True]
    assert token not in repr(rows)


async def test_a_link_opens_no_other_appointment_of_the_same_person(container: Container) -> None:
    business_id, service_id = await _business(container)
    mine = await _booked(container, business_id, service_id, THURSDAY)
    other = await _booked(container, business_id, service_id, THURSDAY + timedelta(hours=2))
    token = await _link(container, mine)

    async with container.write() as uow:
        opened = await open_link(uow, token)
        with pytest.raises(BookingNotFound):
            await booking.booking(uow, opened.actor, business_id, other.id)
        with pytest.raises(BookingNotFound):
            await booking.cancel(uow, opened.actor, Cancel(business_id=business_id, booking_id=other.id))
        with pytest.raises(BookingNotFound):
            await booking.move(
                uow,
                opened.actor,
                Move(business_id=business_id, booking_id=other.id, start=THURSDAY + timedelta(hours=4)),
            )
    async with container.read() as uow:
        assert (
            await booking.booking(uow, OwnerActor(business_id), business_id, other.id)
        ).status == "confirmed"


async def test_a_link_ends_a_day_after_the_appointment_wherever_that_was_moved(
    container: Container, clock: ManualClock
) -> None:
    business_id, service_id = await _business(container)
    item = await _booked(container, business_id, service_id, THURSDAY)
    token = await _link(container, item)
    later = THURSDAY + timedelta(days=8)
    async with container.write() as uow:
        opened = await open_link(uow, token)
        moved = await booking.move(
            uow, opened.actor, Move(business_id=business_id, booking_id=item.id, start=later)
        )
    assert moved.start == later

    clock.set(moved.end + AFTERWARDS - timedelta(seconds=1))
    async with container.read() as uow:
        assert (await open_link(uow, token)).booking_id == item.id
    clock.set(moved.end + AFTERWARDS)
    async with container.read() as uow:
        with pytest.raises(LinkNotFound):
            await open_link(uow, token)


async def test_a_wrong_and_an_expired_link_get_the_same_answer_at_the_same_cost(
    container: Container, clock: ManualClock
) -> None:
    item = await _booked(container, *await _business(container), THURSDAY)
    expired = await _link(container, item)
    clock.set(item.end + AFTERWARDS)
    sentences: set[str] = set()
    costs: list[list[str]] = []
    for token in (expired, expired[:-1] + "x", "", "x" * 5_000):
        async with container.read() as uow:
            with _statements(container) as seen, pytest.raises(LinkNotFound) as refused:
                await open_link(uow, token)
        sentences.add(refused.value.sentence("de"))
        costs.append([statement for statement in seen if "manage_link" in statement])

    assert len(sentences) == 1
    assert [len(cost) for cost in costs] == [1, 1, 1, 1]
    assert len({cost[0] for cost in costs}) == 1


async def test_the_bearer_of_a_link_can_cancel_once_and_still_sees_what_happened(
    container: Container,
) -> None:
    item = await _booked(container, *await _business(container), THURSDAY)
    token = await _link(container, item)
    for _ in range(2):
        async with container.write() as uow:
            opened = await open_link(uow, token)
            done = await booking.cancel(
                uow, opened.actor, Cancel(business_id=item.business_id, booking_id=item.id)
            )
        assert (done.booking.status, done.booking.sequence) == ("cancelled", 1)

    async with container.read() as uow:
        opened = await open_link(uow, token)
        assert (
            await booking.booking(uow, opened.actor, opened.business_id, opened.booking_id)
        ).status == "cancelled"


async def test_no_link_for_a_time_that_is_only_held_or_belongs_to_another_visit(container: Container) -> None:
    business_id, service_id = await _business(container)
    visitor = CallerActor(business_id, "web:one", None)
    async with container.write() as uow:
        held = await booking.hold(
            uow, visitor, Hold(business_id=business_id, service_id=service_id, start=THURSDAY, source="web")
        )
    booked = await _booked(container, business_id, service_id, THURSDAY + timedelta(hours=2))

    async with container.write() as uow:
        with pytest.raises(BookingNotFound):
            await make_link(uow, visitor, business_id, held.id)
        with pytest.raises(BookingNotFound):
            await make_link(uow, visitor, business_id, booked.id)
        assert (await uow.session.execute(text("SELECT count(*) FROM manage_link"))).scalar_one() == 0
