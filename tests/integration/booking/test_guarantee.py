"""The database refuses an overlap by itself, whoever writes and however."""

from __future__ import annotations

import random

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from caaisy_app.domain.booking.errors import SlotTaken
from caaisy_app.domain.booking.repository import BookingRepository
from tests.integration.booking.salon import Salon, at


async def _insert(
    salon: Salon, number: int, start: int, end: int, *, active: bool = True, lane: int = 0
) -> None:
    async with salon.write() as uow:
        row = {
            "id": f"occ_{number}",
            "business_id": salon.id,
            "booking_id": "bkg_0",
            "resource_key": "chair",
            "lane": lane,
            "start_s": start,
            "end_s": end,
            "active": active,
        }
        await BookingRepository(uow, salon.id).occupy([row])


async def _booking_row(salon: Salon) -> None:
    async with salon.write() as uow:
        await BookingRepository(uow, salon.id).add(
            {
                "id": "bkg_0",
                "kind": "appointment",
                "status": "confirmed",
                "start": at(9),
                "end": at(10),
                "staff_ids": [],
                "resource_ids": [],
                "language": "de",
                "source": "owner",
                "late_cancelled": False,
                "sequence": 0,
                "created_at": at(8),
                "updated_at": at(8),
            }
        )


async def test_the_table_accepts_exactly_what_does_not_overlap(salon: Salon) -> None:
    await _booking_row(salon)
    chance = random.Random(3)
    kept: list[tuple[int, int, int]] = []
    for number in range(120):
        start = chance.randrange(0, 200)
        end, lane = start + chance.randrange(1, 20), chance.randrange(2)
        free = all(lane != other[2] or end <= other[0] or other[1] <= start for other in kept)
        if free:
            await _insert(salon, number, start, end, lane=lane)
            kept.append((start, end, lane))
        else:
            with pytest.raises(SlotTaken):
                await _insert(salon, number, start, end, lane=lane)
    assert await salon.overlaps() == 0
    assert len(kept) == (await salon.rows("SELECT count(*) FROM occupancy"))[0][0] > 20


@pytest.mark.parametrize(
    "change",
    ["start_s = 5", "end_s = 25", "active = TRUE", "lane = 0", "resource_key = 'chair'"],
)
async def test_no_change_of_a_row_makes_an_overlap(salon: Salon, change: str) -> None:
    await _booking_row(salon)
    await _insert(salon, 1, 20, 30)
    await _insert(salon, 2, 10, 20)
    await _insert(salon, 3, 20, 30, active=False)
    await _insert(salon, 4, 20, 30, lane=1)
    async with salon.write() as uow:
        await uow.session.execute(text("UPDATE occupancy SET resource_key = 'other' WHERE id = 'occ_4'"))
    target = {
        "start_s = 5": 1,
        "end_s = 25": 2,
        "active = TRUE": 3,
        "lane = 0": 4,
        "resource_key = 'chair'": 4,
    }
    if change == "lane = 0":
        change = "lane = 0, resource_key = 'chair'"
        number = 4
    else:
        number = target[change]
    if change == "resource_key = 'chair'":
        await _insert(salon, 5, 20, 30, lane=1)
    with pytest.raises(IntegrityError):
        async with salon.write() as uow:
            await uow.session.execute(text(f"UPDATE occupancy SET {change} WHERE id = 'occ_{number}'"))
    assert await salon.overlaps() == 0


async def test_a_footprint_that_ends_before_it_begins_is_refused(salon: Salon) -> None:
    await _booking_row(salon)
    with pytest.raises(IntegrityError):
        await _insert(salon, 1, 30, 20)
