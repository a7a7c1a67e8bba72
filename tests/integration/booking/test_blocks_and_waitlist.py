"""Blocked time and the waiting list."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event

from caaisy_app.bootstrap import build_container
from caaisy_app.core.actor import StaffActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.errors import Forbidden
from caaisy_app.core.settings import Settings
from caaisy_app.domain.booking import service
from caaisy_app.domain.booking.errors import HoldExpired, InvalidBooking, SlotTaken
from caaisy_app.domain.booking.repository import BookingRepository
from caaisy_app.domain.booking.service import (
    AddToWaitlist,
    BlockRecurring,
    BlockTime,
    Book,
    Cancel,
    Confirm,
    Explain,
    Hold,
)
from tests.integration.booking.salon import Salon, at, open_salon


async def _book(salon: Salon, start: datetime, name: str = "Schnitt", staff: str = "Lena"):
    async with salon.write() as uow:
        return await service.book(
            uow,
            salon.owner,
            Book(
                business_id=salon.id,
                service_id=salon.service(name),
                start=start,
                staff_ids=(salon.staff(staff),),
                contact_name="Eva Roth",
            ),
        )


async def _reason(salon: Salon, start: datetime, staff: str = "Lena") -> str | None:
    async with salon.read() as uow:
        question = Explain(
            business_id=salon.id,
            service_id=salon.service("Schnitt"),
            start=start,
            staff_ids=(salon.staff(staff),),
        )
        return (await service.explain(uow, salon.owner, question)).reason


def _block(salon: Salon, start: datetime, end: datetime, staff: str = "Lena", **more: object) -> BlockTime:
    return BlockTime(
        business_id=salon.id,
        staff_id=salon.staff(staff),
        start=start,
        end=end,
        **more,  # pyright: ignore[reportArgumentType]
    )


async def test_blocked_time_cannot_be_booked_until_it_is_freed(salon: Salon) -> None:
    async with salon.write() as uow:
        block = await service.block_time(uow, salon.owner, _block(salon, at(11), at(13), title="Zahnarzt"))
    assert (block.kind, block.title, block.staff_names) == ("block", "Zahnarzt", ("Lena",))
    assert await _reason(salon, at(12)) == "taken"
    assert await _reason(salon, at(13)) is None
    async with salon.write() as uow:
        await service.cancel(uow, salon.owner, Cancel(business_id=salon.id, booking_id=block.id))
    assert await _reason(salon, at(12)) is None


async def test_a_block_wins_over_a_hold_but_not_over_a_booking(salon: Salon) -> None:
    async with salon.write() as uow:
        held = await service.hold(
            uow,
            salon.caller(),
            Hold(
                business_id=salon.id,
                service_id=salon.service("Schnitt"),
                start=at(11),
                staff_ids=(salon.staff("Lena"),),
            ),
        )
    async with salon.write() as uow:
        await service.block_time(uow, salon.owner, _block(salon, at(11), at(12)))
    async with salon.write() as uow:
        with pytest.raises(SlotTaken):
            await service.confirm(
                uow,
                salon.caller(),
                Confirm(business_id=salon.id, booking_id=held.id, contact_name="Anna Schmidt"),
            )
    booked = await _book(salon, at(14))
    async with salon.write() as uow:
        with pytest.raises(SlotTaken):
            await service.block_time(uow, salon.owner, _block(salon, at(13), at(15)))
    async with salon.read() as uow:
        assert (await service.booking(uow, salon.owner, salon.id, booked.id)).status == "confirmed"


async def test_a_weekly_block_keeps_its_wall_time_when_the_clocks_change(salon: Salon) -> None:
    async with salon.write() as uow:
        blocks = await service.block_recurring(
            uow,
            salon.owner,
            BlockRecurring(
                business_id=salon.id,
                staff_id=salon.staff("Lena"),
                weekdays=(1,),
                start_time="12:00",
                end_time="13:00",
                from_date=date(2026, 3, 3),
                until_date=date(2026, 4, 14),
                title="Pause",
                idempotency_key="pause",
            ),
        )
    berlin = ZoneInfo("Europe/Berlin")
    assert [block.start.astimezone(berlin).strftime("%d.%m. %H:%M") for block in blocks] == [
        "03.03. 12:00",
        "10.03. 12:00",
        "17.03. 12:00",
        "24.03. 12:00",
        "31.03. 12:00",
        "07.04. 12:00",
        "14.04. 12:00",
    ]
    series = blocks[0].series_id
    assert series is not None
    async with salon.write() as uow:
        assert await service.cancel_series(uow, salon.owner, salon.id, series, date(2026, 3, 31)) == 3
    assert await salon.rows("SELECT count(*) FROM occupancy WHERE active") == [(4,)]


async def test_a_weekly_block_that_meets_one_booking_stores_nothing(salon: Salon) -> None:
    await _book(salon, at(12, day=7))
    async with salon.write() as uow:
        with pytest.raises(SlotTaken):
            await service.block_recurring(
                uow,
                salon.owner,
                BlockRecurring(
                    business_id=salon.id,
                    staff_id=salon.staff("Lena"),
                    weekdays=(1,),
                    start_time="12:00",
                    end_time="13:00",
                    from_date=date(2026, 3, 3),
                    until_date=date(2026, 4, 14),
                ),
            )
    assert await salon.rows("SELECT count(*) FROM booking WHERE kind = 'block'") == [(0,)]


async def test_staff_block_their_own_time_only_and_callers_none(salon: Salon) -> None:
    lena = StaffActor(salon.id, salon.staff("Lena"))
    async with salon.write() as uow:
        await service.block_time(uow, lena, _block(salon, at(11), at(12)))
        with pytest.raises(Forbidden):
            await service.block_time(uow, lena, _block(salon, at(11), at(12), "Mehmet"))
        with pytest.raises(Forbidden):
            await service.block_time(uow, salon.caller(), _block(salon, at(15), at(16)))


@pytest.mark.parametrize(("start", "end"), [(12, 12), (13, 12), (12, 24 * 70)])
async def test_a_block_that_cannot_be_is_refused(salon: Salon, start: int, end: int) -> None:
    async with salon.write() as uow:
        with pytest.raises(InvalidBooking):
            await service.block_time(uow, salon.owner, _block(salon, at(start), at(end)))
    assert await salon.rows("SELECT count(*) FROM booking") == [(0,)]


async def _wait(salon: Salon, name: str) -> str:
    async with salon.write() as uow:
        entry = await service.add_to_waitlist(
            uow,
            salon.owner,
            AddToWaitlist(
                business_id=salon.id,
                service_id=salon.service("Farbe"),
                from_=at(11),
                to=at(11, 30),
                name=name,
                phone="+491711111111",
            ),
        )
    return entry.id


async def test_a_freed_time_is_offered_to_the_first_in_line_and_to_nobody_else(
    salon: Salon, clock: ManualClock
) -> None:
    booked = await _book(salon, at(11), "Farbe")
    first = await _wait(salon, "Erste")
    clock.advance(seconds=1)
    second = await _wait(salon, "Zweite")
    async with salon.write() as uow:
        assert await service.offer_waitlist(uow, salon.system, salon.id) == ()
        await service.cancel(uow, salon.owner, Cancel(business_id=salon.id, booking_id=booked.id))
    async with salon.write() as uow:
        offers = await service.offer_waitlist(uow, salon.system, salon.id)
        assert [offer.id for offer in offers] == [first]
        assert await service.offer_waitlist(uow, salon.system, salon.id) == ()
    assert await _reason(salon, at(11)) == "taken"
    clock.advance(seconds=31 * 60)
    async with salon.write() as uow:
        with pytest.raises(HoldExpired):
            await service.accept_offer(uow, salon.owner, salon.id, first)
        offers = await service.offer_waitlist(uow, salon.system, salon.id)
        assert [offer.id for offer in offers] == [second]
    async with salon.write() as uow:
        taken = await service.accept_offer(uow, salon.owner, salon.id, second)
        assert await service.accept_offer(uow, salon.owner, salon.id, second) == taken
    assert (taken.status, taken.contact_name, taken.start) == ("confirmed", "Zweite", at(11))
    assert await salon.rows("SELECT status FROM waitlist_entry ORDER BY created_at") == [
        ("lapsed",),
        ("accepted",),
    ]
    assert await salon.overlaps() == 0


async def test_who_withdraws_gives_the_offer_back(salon: Salon) -> None:
    first, second = await _wait(salon, "Erste"), await _wait(salon, "Zweite")
    async with salon.write() as uow:
        await service.offer_waitlist(uow, salon.system, salon.id)
        gone = await service.withdraw_waitlist(uow, salon.owner, salon.id, first)
        assert gone.status == "withdrawn"
        offers = await service.offer_waitlist(uow, salon.system, salon.id)
    assert [offer.id for offer in offers] == [second]


async def test_why_a_time_is_not_offered_is_said_one_sentence_per_rule(salon: Salon) -> None:
    await _book(salon, at(11))
    async with salon.read() as uow:
        question = Explain(
            business_id=salon.id,
            service_id=salon.service("Schnitt"),
            start=at(11),
            staff_ids=(salon.staff("Lena"),),
        )
        view = await service.explain(uow, salon.owner, question)
        holiday = await service.explain(
            uow,
            salon.owner,
            Explain(
                business_id=salon.id,
                service_id=salon.service("Schnitt"),
                start=at(11, day=31) - timedelta(hours=1),
            ),
        )
    assert (view.bookable, view.reason) == (False, "taken")
    assert "Lena ist zu dieser Zeit (mit Vor- und Nachbereitung) schon vergeben." in view.sentences("de")
    assert len(view.sentences("en")) == len(view.rules)
    assert (holiday.reason, holiday.holiday_name("de"), holiday.holiday_name("en")) == (
        "holiday",
        "Karfreitag",
        "Good Friday",
    )
    assert any("Karfreitag" in sentence for sentence in holiday.sentences("de"))


async def test_a_block_of_weeks_hides_every_day_in_it(salon: Salon) -> None:
    async with salon.write() as uow:
        await service.block_time(
            uow,
            salon.owner,
            BlockTime(
                business_id=salon.id,
                staff_id=salon.staff("Lena"),
                start=at(9, day=1),
                end=at(18, day=27),
                title="Urlaub",
            ),
        )
    async with salon.read() as uow:
        for day, free in ((0, True), (1, False), (13, False), (27, False), (28, True)):
            found = await service.find_times(
                uow,
                salon.owner,
                service.FindTimes(
                    business_id=salon.id,
                    service_id=salon.service("Schnitt"),
                    from_=at(9, day=day),
                    to=at(18, day=day),
                    staff_ids=(salon.staff("Lena"),),
                ),
            )
            assert bool(found) == free, day


async def test_what_touches_a_day_is_found_by_index_however_much_is_booked_after_it(
    sqlite_settings: Settings,
) -> None:
    container = build_container(sqlite_settings)
    salon = await open_salon(container)
    seen: list[tuple[str, object]] = []
    async with salon.read() as uow:
        connection = await uow.session.connection()

        def note(_c: object, _cursor: object, statement: str, parameters: object, *_: object) -> None:
            if "UNION ALL" in statement:
                seen.append((statement, parameters))

        event.listen(connection.sync_connection, "before_cursor_execute", note)
        await uow.ask(BookingRepository(uow, salon.id).occupied(0, 86_400, 0))
        ((statement, parameters),) = seen
        rows = (await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)).all()
    await container.aclose()
    plan = [str(row.detail) for row in rows]
    within = "ix_occupancy_feed (business_id=? AND active=? AND end_s>? AND end_s<?)"
    assert any(within in step for step in plan), plan
    assert any("ix_occupancy_long (business_id=? AND active=? AND end_s>?)" in step for step in plan), plan
    assert not any("SCAN occupancy" in step for step in plan)
