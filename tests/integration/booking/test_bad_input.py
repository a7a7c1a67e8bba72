"""What cannot be is refused with a sentence in both languages, and nothing is stored."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from caaisy_app.core.actor import OwnerActor
from caaisy_app.core.errors import CaaisyError
from caaisy_app.domain.booking import service
from caaisy_app.domain.booking.lookup import explain_by_name
from caaisy_app.domain.booking.service import (
    AddToWaitlist,
    BlockRecurring,
    Book,
    Cancel,
    Confirm,
    FindTimes,
    Hold,
    Move,
    NextTimes,
)
from tests.integration.booking.salon import Salon, at, open_salon

NAIVE = datetime(2026, 3, 3, 10, 0)  # noqa: DTZ001 - naive on purpose


def _question(salon: Salon, name: str) -> tuple[Any, Any]:
    """A use case and a command that cannot be."""
    good = {"business_id": salon.id, "service_id": salon.service("Schnitt")}
    block = {
        "business_id": salon.id,
        "staff_id": salon.staff("Lena"),
        "weekdays": (1,),
        "start_time": "12:00",
        "end_time": "13:00",
        "from_date": date(2026, 3, 3),
        "until_date": date(2026, 4, 3),
    }
    wait = {**good, "from_": at(9), "to": at(10), "name": "Eva Roth"}
    return {
        "end before start": (service.find_times, FindTimes(**good, from_=at(12), to=at(9))),
        "ten years": (service.find_times, FindTimes(**good, from_=at(9), to=at(9, day=3650))),
        "naive": (service.find_times, FindTimes(**good, from_=NAIVE, to=at(9))),
        "year one": (service.find_times, FindTimes(**good, from_=at(9).replace(year=1), to=at(9))),
        "no times": (service.next_times, NextTimes(**good, after=at(9), count=0)),
        "unknown service": (service.book, Book(**{**good, "service_id": "NaN"}, start=at(9))),
        "unknown staff": (service.book, Book(**good, start=at(9), staff_ids=("stf_of_another",))),
        "wrong staff": (service.book, Book(**good, start=at(9), staff_ids=(salon.staff("Ada"),))),
        "naive start": (service.book, Book(**good, start=NAIVE)),
        "half second": (service.book, Book(**good, start=at(9) + timedelta(milliseconds=500))),
        "past": (service.book, Book(**good, start=at(9, day=-7))),
        "long name": (service.book, Book(**good, start=at(9), contact_name="x" * 201)),
        "long key": (service.book, Book(**good, start=at(9), idempotency_key="k" * 201)),
        "long hold": (service.hold, Hold(**good, start=at(9), seconds=3600)),
        "short hold": (service.hold, Hold(**good, start=at(9), seconds=-1)),
        "unknown moving": (service.hold, Hold(**good, start=at(9), moving="bkg_none")),
        "no such booking": (service.cancel, Cancel(business_id=salon.id, booking_id="' OR 1=1 --")),
        "no such hold": (
            service.confirm,
            Confirm(business_id=salon.id, booking_id="bkg_none", contact_name="Eva"),
        ),
        "move nothing": (service.move, Move(business_id=salon.id, booking_id="", start=at(9))),
        "25:00": (
            service.block_recurring,
            BlockRecurring(**{**block, "start_time": "25:00", "end_time": "26:00"}),
        ),
        "12 to 9": (
            service.block_recurring,
            BlockRecurring(**{**block, "start_time": "12:00", "end_time": "09:00"}),
        ),
        "NaN": (service.block_recurring, BlockRecurring(**{**block, "start_time": "NaN"})),
        "eighth day": (service.block_recurring, BlockRecurring(**{**block, "weekdays": (7,)})),
        "no day": (service.block_recurring, BlockRecurring(**{**block, "weekdays": ()})),
        "back in time": (
            service.block_recurring,
            BlockRecurring(**{**block, "until_date": date(2026, 3, 1)}),
        ),
        "a thousand": (service.block_recurring, BlockRecurring(**{**block, "until_date": date(2999, 3, 1)})),
        "empty window": (service.add_to_waitlist, AddToWaitlist(**{**wait, "to": at(9)})),
        "no name": (service.add_to_waitlist, AddToWaitlist(**{**wait, "name": "\u200b \n"})),
    }[name]


_NAMES = [
    "end before start",
    "ten years",
    "naive",
    "year one",
    "no times",
    "unknown service",
    "unknown staff",
    "wrong staff",
    "naive start",
    "half second",
    "past",
    "long name",
    "long key",
    "long hold",
    "short hold",
    "unknown moving",
    "no such booking",
    "no such hold",
    "move nothing",
    "25:00",
    "12 to 9",
    "NaN",
    "eighth day",
    "no day",
    "back in time",
    "a thousand",
    "empty window",
    "no name",
]


async def test_bad_input_is_a_sentence_and_leaves_no_trace(salon: Salon) -> None:
    for name in _NAMES:
        use_case, command = _question(salon, name)
        with pytest.raises(CaaisyError) as refused:
            async with salon.write() as uow:
                await use_case(uow, salon.owner, command)
        german, english = refused.value.sentence("de"), refused.value.sentence("en")
        assert german, name
        assert german != english, name
        assert "_" not in german + english, name  # words, not codes
        assert refused.value.http_status in (404, 409, 422), name
    for table in ("booking", "occupancy", "booking_request", "booking_event", "waitlist_entry"):
        assert await salon.rows(f"SELECT count(*) FROM {table}") == [(0,)], table


async def test_another_business_does_not_exist(salon: Salon) -> None:
    other = await open_salon(salon.container, "andere")
    async with salon.write() as uow:
        booked = await service.book(
            uow,
            salon.owner,
            Book(business_id=salon.id, service_id=salon.service("Schnitt"), start=at(11)),
        )
    attempts: list[tuple[Any, Any]] = [
        (service.cancel, Cancel(business_id=other.id, booking_id=booked.id)),
        (service.move, Move(business_id=other.id, booking_id=booked.id, start=at(12))),
        (service.book, Book(business_id=other.id, service_id=salon.service("Schnitt"), start=at(12))),
        (
            service.book,
            Book(
                business_id=other.id,
                service_id=other.service("Schnitt"),
                start=at(12),
                staff_ids=(salon.staff("Lena"),),
            ),
        ),
        (service.cancel, Cancel(business_id=salon.id, booking_id=booked.id)),
    ]
    for use_case, command in attempts:
        with pytest.raises(CaaisyError):
            async with salon.write() as uow:
                await use_case(uow, OwnerActor(other.id), command)
    assert await salon.rows("SELECT status, count(*) FROM booking GROUP BY status") == [("confirmed", 1)]


@pytest.mark.parametrize(
    ("service_name", "at_text"),
    [
        ("Nichts", "2026-03-03T11:00"),
        ("Schnitt", "2026-03-03T25:00"),
        ("Schnitt", "NaN"),
        ("Schnitt", "0001-01-01"),
    ],
)
async def test_a_question_by_name_that_cannot_be_is_refused(
    salon: Salon, service_name: str, at_text: str
) -> None:
    async with salon.read() as uow:
        with pytest.raises(CaaisyError) as refused:
            await explain_by_name(uow, "probe", service_name, at_text)
    assert refused.value.sentence("de") != refused.value.sentence("en")


async def test_a_question_by_name_means_the_wall_time_of_the_business(salon: Salon) -> None:
    async with salon.read() as uow:
        found = await explain_by_name(uow, "probe", "schnitt", "2026-03-03T11:00", "lena")
    assert (found.verdict.start, found.verdict.bookable) == (at(11), True)
    assert [name for name, _ in found.people] == ["Lena"]


async def test_a_question_about_nobody_in_particular_is_answered_for_each_person(salon: Salon) -> None:
    async with salon.write() as uow:
        await service.block_time(
            uow,
            salon.owner,
            service.BlockTime(business_id=salon.id, staff_id=salon.staff("Lena"), start=at(11), end=at(12)),
        )
    async with salon.read() as uow:
        found = await explain_by_name(uow, "probe", "schnitt", "2026-03-03T11:00")
    people = dict(found.people)
    cut = next(item for item in salon.catalog.services if item.name == "Schnitt")
    assert set(people) == {item.name for item in salon.catalog.staff if item.id in cut.staff_ids}
    assert len(people) > 1
    assert people["Lena"].reason == "taken"
    assert any("Lena" in sentence for sentence in people["Lena"].sentences("de"))
    assert found.verdict.bookable == any(view.bookable for view in people.values()) is True
