"""Another process of the same installation: books a time or leaves a message. Run by browser tests.

`python -m tests.e2e.elsewhere book NAME` prints the local start, `... message NAME` nothing,
`... book-mail ADDRESS` books the same for somebody with this e-mail address,
`... offer NAME` offers a free time to `NAME` from the waiting list and prints the token of the link,
`... calendar-fails SLUG` connects a calendar of that business that cannot be read,
`... book-person PERSON` books the next haircut of that person and prints the local start.
"""

from __future__ import annotations

import asyncio
import sys
from datetime import timedelta
from zoneinfo import ZoneInfo

from caaisy_app.bootstrap import Container, build_container
from caaisy_app.core.actor import SystemActor
from caaisy_app.core.settings import Settings
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.links.service import make_link
from caaisy_app.domain.booking.service import AddToWaitlist, Book, NextTimes
from caaisy_app.domain.calendars import service as calendars
from caaisy_app.domain.calls import messages
from caaisy_app.domain.calls.messages import LeaveMessage
from caaisy_app.domain.catalog import service as catalog
from caaisy_app.domain.tenants import service as tenants
from tests.e2e import elsewhere_phone

BUSINESS = "friseur-berlin"


async def book(container: Container, name: str, email: str | None = None) -> str:
    """Book the next free time of the first service for `name`."""
    async with container.write() as uow:
        business = await tenants.business_by_slug(uow, BUSINESS)
        actor = SystemActor(business.id, "test")
        offers = await catalog.catalog(uow, business.id)
        service = next(item for item in offers.services if item.staff_ids)
        slots = await booking.next_times(
            uow, actor, NextTimes(business_id=business.id, service_id=service.id, after=uow.now(), count=1)
        )
        made = await booking.book(
            uow,
            actor,
            Book(
                business_id=business.id,
                service_id=service.id,
                start=slots[0].start,
                contact_name=name,
                email=email,
                source="phone",
            ),
        )
    return f"{made.start.astimezone(ZoneInfo(business.timezone)):%-H:%M}"


async def book_with_mail(container: Container, address: str) -> str:
    """Book for somebody who has an e-mail address and gets a confirmation there."""
    return await book(container, "Lena Post", address)


async def book_person(container: Container, person: str) -> str:
    """Book the next free haircut of `person`; the local start."""
    async with container.write() as uow:
        business = await tenants.business_by_slug(uow, BUSINESS)
        actor = SystemActor(business.id, "test")
        offers = await catalog.catalog(uow, business.id)
        service = next(item for item in offers.services if item.name == "Haarschnitt")
        wanted = tuple(item.id for item in offers.staff if item.name == person)
        slots = await booking.next_times(
            uow,
            actor,
            NextTimes(
                business_id=business.id, service_id=service.id, after=uow.now(), count=1, staff_ids=wanted
            ),
        )
        made = await booking.book(
            uow,
            actor,
            Book(
                business_id=business.id,
                service_id=service.id,
                start=slots[0].start,
                staff_ids=wanted,
                contact_name="Bernd Fuchs",
                source="phone",
            ),
        )
    return f"{made.start.astimezone(ZoneInfo(business.timezone)):%-H:%M}"


async def offer(container: Container, name: str) -> str:
    """Put `name` on the waiting list, offer what is free, and print the token of the offer's link."""
    async with container.write() as uow:
        business = await tenants.business_by_slug(uow, BUSINESS)
        actor = SystemActor(business.id, "test")
        service = next(item for item in (await catalog.catalog(uow, business.id)).services if item.staff_ids)
        entry = await booking.add_to_waitlist(
            uow,
            actor,
            AddToWaitlist(
                business_id=business.id,
                service_id=service.id,
                from_=uow.now(),
                to=uow.now() + timedelta(days=20),
                name=name,
            ),
        )
        made = next(
            item for item in await booking.offer_waitlist(uow, actor, business.id) if item.id == entry.id
        )
        return await make_link(uow, actor, business.id, made.offered_booking_id or "")


async def calendar_fails(container: Container, slug: str) -> str:
    """Connect a calendar that cannot be read: the business takes wishes from now on."""
    async with container.write() as uow:
        business = await tenants.business_by_slug(uow, slug)
        actor = SystemActor(business.id, "test")
        connection = await calendars.connect(uow, actor, business.id, "google")
        await uow.session.flush()
        await calendars.calendar_failed(uow, actor, business.id, connection)
    return ""


async def leave_message(container: Container, name: str) -> str:
    """Leave a message in the name of `name`."""
    async with container.write() as uow:
        business = await tenants.business_by_slug(uow, BUSINESS)
        await messages.leave_message(
            uow,
            SystemActor(business.id, "test"),
            LeaveMessage(
                business_id=business.id, kind="message", text="Kommt zehn Minuten später.", name=name
            ),
        )
    return ""


async def _main(what: str, name: str) -> None:
    container = build_container(Settings())
    try:
        tasks = {
            "book": book,
            "book-mail": book_with_mail,
            "book-person": book_person,
            "calendar-fails": calendar_fails,
            "message": leave_message,
            "offer": offer,
            "ring": elsewhere_phone.ring,
            "recorded-call": elsewhere_phone.recorded_call,
            "sound-files": elsewhere_phone.sound_files,
        }
        said = await tasks[what](container, name)
        sys.stdout.write(f"{said}\n")
    finally:
        await container.aclose()


if __name__ == "__main__":
    asyncio.run(_main(*sys.argv[1:]))
