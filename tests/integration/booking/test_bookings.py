"""Bookings: what is offered can be had, by one person only, and what changes, changes completely."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from caaisy_app.core.actor import CallerActor, OwnerActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.errors import Forbidden
from caaisy_app.domain.booking import service
from caaisy_app.domain.booking.errors import (
    BookingNotFound,
    HoldExpired,
    InvalidBooking,
    NotBookable,
    NotCancellable,
    SlotTaken,
    TooManyBookings,
)
from caaisy_app.domain.booking.service import (
    Book,
    BookingsBetween,
    Cancel,
    Confirm,
    ExtendHold,
    FindOwn,
    FindTimes,
    Hold,
    Move,
    NextTimes,
    NoShow,
    OwnProof,
    ReleaseHold,
)
from tests.integration.booking.salon import Salon, at

PHONE = "+4917112345678"


async def _times(salon: Salon, name: str, actor: object = None, **more: object) -> list[str]:
    async with salon.read() as uow:
        command = FindTimes(
            business_id=salon.id,
            service_id=salon.service(name),
            from_=at(0),
            to=at(24),
            **more,  # pyright: ignore[reportArgumentType]
        )
        slots = await service.find_times(uow, actor or salon.owner, command)  # pyright: ignore[reportArgumentType]
    return [f"{slot.start + timedelta(hours=1):%H:%M}" for slot in slots]


async def _hold(
    salon: Salon, hour: int, minute: int = 0, call: str = "call_a", name: str = "Schnitt", **more: object
):
    async with salon.write() as uow:
        return await service.hold(
            uow,
            salon.caller(call),
            Hold(business_id=salon.id, service_id=salon.service(name), start=at(hour, minute), **more),  # pyright: ignore[reportArgumentType]
        )


async def _confirm(salon: Salon, booking_id: str, call: str = "call_a", **more: object):
    async with salon.write() as uow:
        return await service.confirm(
            uow,
            salon.caller(call),
            Confirm(
                business_id=salon.id,
                booking_id=booking_id,
                contact_name="Anna Schmidt",
                phone=PHONE,
                **more,  # pyright: ignore[reportArgumentType]
            ),
        )


async def _book(salon: Salon, hour: int, minute: int = 0, name: str = "Schnitt", **more: object):
    async with salon.write() as uow:
        return await service.book(
            uow,
            salon.owner,
            Book(
                business_id=salon.id,
                service_id=salon.service(name),
                start=at(hour, minute),
                contact_name="Eva Roth",
                **more,  # pyright: ignore[reportArgumentType]
            ),
        )


async def test_a_held_time_that_is_confirmed_is_one_booking_with_all_that_was_said(salon: Salon) -> None:
    held = await _hold(salon, 11)
    assert held.status == "held"
    assert held.hold_expires_at is not None
    booked = await _confirm(salon, held.id, attendee_name="Ben Schmidt", note="Kinderschnitt")
    assert (booked.id, booked.status, booked.start, booked.end) == (held.id, "confirmed", at(11), at(11, 30))
    assert (booked.contact_name, booked.phone, booked.attendee_name) == ("Anna Schmidt", PHONE, "Ben Schmidt")
    assert (booked.service_name, booked.price_text, booked.source) == ("Schnitt", "35 Euro", "phone")
    assert booked.contact_id is not None
    assert await salon.rows("SELECT status, count(*) FROM booking GROUP BY status") == [("confirmed", 1)]


async def test_a_hold_hides_its_time_from_others_and_not_from_its_own_call(salon: Salon) -> None:
    lena = (salon.staff("Lena"),)
    await _hold(salon, 11, staff_ids=lena)
    assert "11:00" not in await _times(salon, "Schnitt", salon.caller("call_b"), staff_ids=lena)
    assert "11:00" in await _times(salon, "Schnitt", salon.caller("call_a"), staff_ids=lena)


async def test_a_hold_hides_the_time_for_other_services_of_the_same_person(salon: Salon) -> None:
    await _hold(salon, 11, staff_ids=(salon.staff("Lena"),))
    assert not {"10:30", "11:00", "11:30"} & set(await _times(salon, "Farbe"))
    assert "12:00" in await _times(salon, "Farbe")


async def test_a_hold_that_has_run_out_hides_nothing(salon: Salon, clock: ManualClock) -> None:
    lena = (salon.staff("Lena"),)
    await _hold(salon, 11, staff_ids=lena)
    clock.advance(seconds=149)
    assert "11:00" not in await _times(salon, "Schnitt", staff_ids=lena)
    clock.advance(seconds=1)
    assert "11:00" in await _times(salon, "Schnitt", staff_ids=lena)
    booked = await _book(salon, 11, staff_ids=lena)
    assert booked.status == "confirmed"
    assert await salon.overlaps() == 0


async def test_confirming_after_the_hold_ran_out_succeeds_while_the_time_is_free(
    salon: Salon, clock: ManualClock
) -> None:
    held = await _hold(salon, 11)
    clock.advance(seconds=1000)
    async with salon.write() as uow:
        assert await service.sweep_holds(uow, salon.system) == 1
    assert (await _confirm(salon, held.id)).status == "confirmed"
    assert await salon.rows("SELECT count(*) FROM occupancy WHERE active") == [(1,)]


async def test_confirming_after_the_hold_ran_out_fails_cleanly_if_the_time_is_taken(
    salon: Salon, clock: ManualClock
) -> None:
    lena = (salon.staff("Lena"),)
    held = await _hold(salon, 11, staff_ids=lena)
    clock.advance(seconds=1000)
    await _book(salon, 11, staff_ids=lena)
    with pytest.raises(SlotTaken):
        await _confirm(salon, held.id)
    assert await salon.rows("SELECT status FROM booking ORDER BY status") == [("confirmed",), ("expired",)]


async def test_a_hold_is_extended_while_the_call_lives_and_gone_when_it_is_given_back(
    salon: Salon, clock: ManualClock
) -> None:
    held = await _hold(salon, 11)
    for _ in range(5):
        clock.advance(seconds=100)
        async with salon.write() as uow:
            await service.extend_hold(
                uow, salon.caller(), ExtendHold(business_id=salon.id, booking_id=held.id)
            )
    async with salon.write() as uow:
        release = ReleaseHold(business_id=salon.id, call_id="call_a")
        assert await service.release_hold(uow, salon.caller(), release) == 1
        assert await service.release_hold(uow, salon.caller(), release) == 0
    with pytest.raises(HoldExpired):
        await _confirm(salon, held.id)
    async with salon.write() as uow:
        with pytest.raises(HoldExpired):
            await service.extend_hold(
                uow, salon.caller(), ExtendHold(business_id=salon.id, booking_id=held.id)
            )


async def test_a_call_has_one_live_hold_at_most(salon: Salon) -> None:
    await _hold(salon, 11)
    await _hold(salon, 11, 30)
    await _hold(salon, 11)
    assert await salon.rows("SELECT status, count(*) FROM booking GROUP BY status ORDER BY status") == [
        ("expired", 2),
        ("held", 1),
    ]


async def test_a_hold_that_cannot_be_had_leaves_the_earlier_one_alone(salon: Salon) -> None:
    lena = (salon.staff("Lena"),)
    await _book(salon, 12, staff_ids=lena)
    held = await _hold(salon, 11, staff_ids=lena)
    with pytest.raises(SlotTaken):
        await _hold(salon, 12, staff_ids=lena)
    assert (await _confirm(salon, held.id)).start == at(11)


async def test_the_same_key_again_gives_the_first_result(salon: Salon) -> None:
    first = await _book(salon, 11, idempotency_key="k1")
    again = await _book(salon, 11, idempotency_key="k1")
    assert again.id == first.id
    held = await _hold(salon, 12, idempotency_key="k2")
    assert (await _hold(salon, 12, idempotency_key="k2")).id == held.id
    one = await _confirm(salon, held.id, idempotency_key="k3")
    assert await _confirm(salon, held.id, idempotency_key="k3") == one
    async with salon.write() as uow:
        moved = Move(business_id=salon.id, booking_id=first.id, start=at(15), idempotency_key="k4")
        assert (await service.move(uow, salon.owner, moved)).sequence == 1
    async with salon.write() as uow:
        assert (await service.move(uow, salon.owner, moved)).sequence == 1
    assert await salon.rows("SELECT count(*) FROM booking") == [(2,)]
    with pytest.raises(InvalidBooking):
        await _hold(salon, 13, idempotency_key="k1")


async def test_moving_may_reuse_its_own_time_and_frees_the_old_one(salon: Salon) -> None:
    lena = (salon.staff("Lena"),)
    booked = await _book(salon, 11, name="Farbe", staff_ids=lena)
    async with salon.write() as uow:
        moved = await service.move(
            uow, salon.owner, Move(business_id=salon.id, booking_id=booked.id, start=at(11, 30))
        )
    assert (moved.start, moved.end, moved.id) == (at(11, 30), at(12, 30), booked.id)
    assert "10:30" in await _times(salon, "Schnitt", staff_ids=lena)
    assert await salon.overlaps() == 0
    assert await salon.rows("SELECT count(*) FROM occupancy WHERE active") == [(1,)]


async def test_a_move_to_a_taken_time_changes_nothing(salon: Salon) -> None:
    lena = (salon.staff("Lena"),)
    booked = await _book(salon, 11, staff_ids=lena)
    await _book(salon, 12, staff_ids=lena)
    before = await salon.rows("SELECT * FROM occupancy ORDER BY id")
    async with salon.write() as uow:
        with pytest.raises(SlotTaken):
            await service.move(
                uow,
                salon.owner,
                Move(business_id=salon.id, booking_id=booked.id, start=at(12), staff_ids=lena),
            )
    assert await salon.rows("SELECT * FROM occupancy ORDER BY id") == before


async def test_a_caller_moves_by_holding_the_new_time_and_confirming_it(salon: Salon) -> None:
    lena = (salon.staff("Lena"),)
    booked = await _book(salon, 11, name="Farbe", staff_ids=lena, phone=PHONE)
    held = await _hold(salon, 11, 30, name="Farbe", staff_ids=lena, moving=booked.id)
    assert await salon.overlaps() == 0
    with pytest.raises(SlotTaken):  # the new time is held for the mover
        await _hold(salon, 12, call="call_b", staff_ids=lena)
    moved = await _confirm(salon, held.id)
    assert (moved.id, moved.start, moved.status, moved.contact_name) == (
        booked.id,
        at(11, 30),
        "confirmed",
        "Eva Roth",
    )
    assert await salon.rows("SELECT count(*) FROM booking WHERE status IN ('held', 'confirmed')") == [(1,)]


async def test_a_caller_reaches_only_bookings_of_the_own_call_or_with_number_and_name(salon: Salon) -> None:
    booked = await _book(salon, 11, phone=PHONE)
    stranger = salon.caller("call_x")
    async with salon.write() as uow:
        for proof in (
            None,
            OwnProof("+491700000000", "Eva Roth"),
            OwnProof(PHONE, "Anna Schmidt"),
            OwnProof("", ""),
        ):
            with pytest.raises(BookingNotFound):
                await service.cancel(
                    uow, stranger, Cancel(business_id=salon.id, booking_id=booked.id, proof=proof)
                )
        with pytest.raises(BookingNotFound):
            await service.booking(uow, stranger, salon.id, booked.id)
        assert (
            await service.find_own(uow, stranger, FindOwn(business_id=salon.id, phone=PHONE, name="Otto"))
            == ()
        )
        (found,) = await service.find_own(
            uow, stranger, FindOwn(business_id=salon.id, phone=PHONE, name="eva roth")
        )
        assert found.id == booked.id
    async with salon.write() as uow:
        gone = await service.cancel(
            uow,
            stranger,
            Cancel(business_id=salon.id, booking_id=booked.id, proof=OwnProof(PHONE, "Roth")),
        )
    assert gone.booking.status == "cancelled"


async def test_cancelling_frees_the_time_and_says_the_late_rule(salon: Salon) -> None:
    late = await _book(salon, 9, 30)  # 23.5 hours from now
    early = await _book(salon, 10, 30)
    async with salon.write() as uow:
        assert (await service.cancellation_terms(uow, salon.owner, salon.id, late.id)).late
        gone = await service.cancel(uow, salon.owner, Cancel(business_id=salon.id, booking_id=late.id))
        assert (gone.late, gone.text) == (True, "Späte Absagen kosten die Hälfte.")
        again = await service.cancel(uow, salon.owner, Cancel(business_id=salon.id, booking_id=late.id))
        assert again == gone
        soon = await service.cancel(uow, salon.owner, Cancel(business_id=salon.id, booking_id=early.id))
        assert (soon.late, soon.text) == (False, None)
    assert "09:30" in await _times(salon, "Schnitt", staff_ids=late.staff_ids)


async def test_nobody_cancels_by_phone_what_has_begun(salon: Salon, clock: ManualClock) -> None:
    booked = await _book(salon, 9, 30, phone=PHONE)
    clock.set(at(9, 31))
    proof = OwnProof(PHONE, "Eva Roth")
    async with salon.write() as uow:
        with pytest.raises(NotCancellable):
            await service.cancel(
                uow, salon.caller(), Cancel(business_id=salon.id, booking_id=booked.id, proof=proof)
            )
        with pytest.raises(NotCancellable):
            await service.move(
                uow,
                salon.caller(),
                Move(business_id=salon.id, booking_id=booked.id, start=at(15), proof=proof),
            )
        missed = await service.no_show(uow, salon.owner, NoShow(business_id=salon.id, booking_id=booked.id))
    assert missed.status == "no_show"


async def test_one_call_makes_two_bookings_and_no_third(salon: Salon) -> None:
    for hour in (11, 12):
        await _confirm(salon, (await _hold(salon, hour)).id)
    third = await _hold(salon, 13)
    with pytest.raises(TooManyBookings):
        await _confirm(salon, third.id)


async def test_the_least_loaded_person_gets_the_next_booking(salon: Salon) -> None:
    first = await _book(salon, 11)
    second = await _book(salon, 14)
    assert {first.staff_name, second.staff_name} == {"Lena", "Mehmet"}
    async with salon.read() as uow:
        (slot, *_) = await service.next_times(
            uow,
            salon.owner,
            NextTimes(business_id=salon.id, service_id=salon.service("Schnitt"), after=at(16), count=3),
        )
    assert slot.staff_name == "Lena"  # equally free: the owner's order decides


async def test_two_people_are_booked_together(salon: Salon) -> None:
    await _book(salon, 10, staff_ids=(salon.staff("Lena"),))
    assert "10:00" not in await _times(salon, "Hochzeit")
    wedding = await _book(salon, 11, name="Hochzeit")
    assert set(wedding.staff_names) == {"Lena", "Mehmet"}
    assert "11:00" not in await _times(salon, "Schnitt")
    async with salon.read() as uow:
        both = (salon.staff("Lena"), salon.staff("Mehmet"))
        (slot, *_) = await service.find_times(
            uow,
            salon.owner,
            FindTimes(
                business_id=salon.id,
                service_id=salon.service("Schnitt"),
                from_=at(10),
                to=at(18),
                staff_ids=both,
            ),
        )
    assert (slot.start, set(slot.staff_ids)) == (at(10, 30), set(both))


async def test_a_room_is_booked_with_the_person_and_only_once(salon: Salon) -> None:
    massage = await _book(salon, 11, name="Massage")
    assert len(massage.resource_ids) == 1
    assert "11:00" not in await _times(salon, "Massage")  # the other person is free, the room is not
    assert "11:00" in await _times(salon, "Schnitt")


async def test_the_hairdresser_is_free_while_the_colour_works(salon: Salon) -> None:
    lena = (salon.staff("Lena"),)
    await _book(salon, 11, name="Strähnen", staff_ids=lena)
    free = await _times(salon, "Schnitt", staff_ids=lena)
    assert "11:30" in free
    assert not {"11:00", "12:00"} & set(free)
    await _book(salon, 11, 30, staff_ids=lena)
    assert await salon.overlaps() == 0


async def test_a_group_fills_seat_by_seat_and_ends_with_the_last_to_leave(salon: Salon) -> None:
    members = [await _book(salon, 11, name="Kurs") for _ in range(3)]
    assert len({member.session_id for member in members}) == 1
    with pytest.raises(SlotTaken):
        await _book(salon, 11, name="Kurs")
    assert "11:00" not in await _times(salon, "Kurs")
    assert "11:00" not in await _times(salon, "Schnitt", staff_ids=(salon.staff("Mehmet"),))
    async with salon.write() as uow:
        await service.leave_group(uow, salon.owner, Cancel(business_id=salon.id, booking_id=members[0].id))
    async with salon.read() as uow:
        slots = await service.find_times(
            uow,
            salon.owner,
            FindTimes(business_id=salon.id, service_id=salon.service("Kurs"), from_=at(9), to=at(18)),
        )
    assert {slot.start: slot.seats_left for slot in slots}[at(11)] == 1
    assert {slot.start: slot.seats_left for slot in slots}[at(14)] == 3
    async with salon.write() as uow:
        for member in members[1:]:
            await service.leave_group(uow, salon.owner, Cancel(business_id=salon.id, booking_id=member.id))
    assert "11:00" in await _times(salon, "Schnitt", staff_ids=(salon.staff("Mehmet"),))
    assert await salon.rows("SELECT count(*) FROM occupancy WHERE active") == [(0,)]


async def test_a_group_begun_by_a_hold_ends_with_the_hold_and_stays_with_a_booking(
    salon: Salon, clock: ManualClock
) -> None:
    await _hold(salon, 11, name="Kurs")
    held = await _hold(salon, 14, name="Kurs", call="call_b")
    await _confirm(salon, held.id, call="call_b")
    clock.advance(seconds=200)
    mehmet = (salon.staff("Mehmet"),)
    free = await _times(salon, "Schnitt", staff_ids=mehmet)
    assert "11:00" in free
    assert "14:00" not in free
    async with salon.write() as uow:
        await service.sweep_holds(uow, salon.system)
    assert await salon.rows("SELECT status FROM booking WHERE kind = 'session' ORDER BY status") == [
        ("confirmed",),
        ("expired",),
    ]


async def test_someone_in_a_group_can_move_to_another_group(salon: Salon) -> None:
    first = await _book(salon, 11, name="Kurs")
    second = await _book(salon, 14, name="Kurs")
    async with salon.write() as uow:
        moved = await service.move(
            uow, salon.owner, Move(business_id=salon.id, booking_id=first.id, start=at(14))
        )
    assert moved.session_id == second.session_id
    async with salon.write() as uow:
        again = await service.move(
            uow, salon.owner, Move(business_id=salon.id, booking_id=first.id, start=at(14))
        )
    assert again.session_id == second.session_id
    assert await salon.rows("SELECT count(*) FROM occupancy WHERE active") == [(3,)]  # Mehmet and two seats


async def test_the_daily_cap_of_a_person_is_kept(salon: Salon) -> None:
    monday = 6
    for hour in (12, 13):
        async with salon.write() as uow:
            await service.book(
                uow,
                salon.owner,
                Book(business_id=salon.id, service_id=salon.service("Beratung"), start=at(hour, day=monday)),
            )
    async with salon.write() as uow:
        with pytest.raises(NotBookable) as refused:
            await service.book(
                uow,
                salon.owner,
                Book(business_id=salon.id, service_id=salon.service("Beratung"), start=at(14, day=monday)),
            )
    assert refused.value.reason == "cap"


@pytest.mark.parametrize(
    ("hour", "minute", "day", "reason"),
    [
        (8, 30, 0, "outside_hours"),
        (18, 0, 0, "outside_hours"),
        (11, 15, 0, "off_grid"),
        (11, 0, 4, "closed"),
        (11, 0, 17, "override_closed"),
        (11, 0, 31, "holiday"),
        (11, 0, -2, "past"),
        (11, 0, 90, "horizon"),
    ],
)
async def test_a_time_that_is_not_offered_is_refused_with_its_reason_in_both_languages(
    salon: Salon, hour: int, minute: int, day: int, reason: str
) -> None:
    start = at(hour, minute, day=day) - (timedelta(hours=1) if day > 26 else timedelta())
    async with salon.write() as uow:
        with pytest.raises(NotBookable) as refused:
            await service.book(
                uow,
                salon.owner,
                Book(business_id=salon.id, service_id=salon.service("Schnitt"), start=start),
            )
        assert refused.value.reason == reason
        assert refused.value.sentence("de") != refused.value.sentence("en")
    assert await salon.rows("SELECT count(*) FROM booking") == [(0,)]


async def test_only_the_people_of_the_business_may_skip_the_rules(salon: Salon) -> None:
    past = Book(business_id=salon.id, service_id=salon.service("Schnitt"), start=at(3, day=-9), force=True)
    async with salon.write() as uow:
        with pytest.raises(Forbidden):
            await service.book(uow, salon.caller(), past)
        assert (await service.book(uow, salon.owner, past)).status == "confirmed"
        other = OwnerActor("biz_other")
        for actor in (other, CallerActor("biz_other", "call_z", None)):
            with pytest.raises(Forbidden):
                await service.book(uow, actor, past)
            with pytest.raises(Forbidden):
                await service.bookings_between(
                    uow, actor, BookingsBetween(business_id=salon.id, from_=at(0), to=at(24))
                )


async def test_sixty_four_bookers_on_one_slot_make_one_booking(salon: Salon) -> None:
    lena = (salon.staff("Lena"),)

    async def attempt(number: int) -> str:
        try:
            booked = await _book(salon, 11, staff_ids=lena, idempotency_key=f"booker-{number}")
        except SlotTaken:
            return "taken"
        return booked.id

    results = await asyncio.gather(*(attempt(number) for number in range(64)))
    assert results.count("taken") == 63
    assert await salon.rows("SELECT count(*) FROM booking WHERE status = 'confirmed'") == [(1,)]
    assert await salon.overlaps() == 0
