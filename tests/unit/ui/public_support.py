"""What the tests of the public pages' states share."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import OwnerActor
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.service import Book, BookingsBetween
from caaisy_app.domain.booking.views import BookingView
from caaisy_app.domain.catalog import service as catalog
from caaisy_app.domain.tenants.views import BusinessView

#: Tuesday, ten in the morning in Berlin.
NOW = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
#: Wednesday, eleven in Berlin.
WEDNESDAY = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)
ENTRIES = {"name": "Anna Schmidt", "phone": "0172 992 59 04", "email": "", "note": ""}


async def ids(container: Container, business: BusinessView) -> tuple[str, str]:
    """The ids of the haircut and of Jana."""
    async with container.read() as uow:
        offers = await catalog.catalog(uow, business.id)
    service = next(item for item in offers.services if item.name == "Haarschnitt")
    return service.id, next(item.id for item in offers.staff if item.name == "Jana")


async def book_jana(
    container: Container, business: BusinessView, start: datetime = WEDNESDAY, **more: Any
) -> BookingView:
    """Somebody else books Jana."""
    service_id, jana = await ids(container, business)
    async with container.write() as uow:
        return await booking.book(
            uow,
            OwnerActor(business.id),
            Book(
                business_id=business.id,
                service_id=service_id,
                start=start,
                staff_ids=(jana,),
                contact_name=more.pop("contact_name", "Bernd Fuchs"),
                phone="+4917604069001",
                **more,
            ),
        )


async def booked(container: Container, business: BusinessView) -> list[BookingView]:
    """What stands in the calendar from now on."""
    async with container.read() as uow:
        found = await booking.bookings_between(
            uow,
            OwnerActor(business.id),
            BookingsBetween(
                business_id=business.id,
                from_=NOW,
                to=datetime(2026, 5, 1, tzinfo=UTC),
                statuses=("held", "confirmed"),
            ),
        )
    return list(found)


def starts(state: Any) -> list[str]:
    """The free times that are shown."""
    return [item["start"] for group in state.groups for item in group["times"]]
