"""The calendar file behind a manage link, fetched over HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from icalendar import Calendar
from starlette.applications import Starlette

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import OwnerActor, SystemActor
from caaisy_app.core.ratelimit import RateLimits
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.links.service import make_link
from caaisy_app.domain.booking.service import Book, Cancel
from caaisy_app.domain.catalog.service import catalog
from caaisy_app.seeding import fixture, import_business
from caaisy_app.ui import runtime
from caaisy_app.web import appointment_file

START = datetime(2026, 3, 5, 10, 0, tzinfo=UTC)


@pytest.fixture
async def client(container: Container, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the routes, whose network nobody has counted yet."""
    monkeypatch.setattr(appointment_file, "limits", RateLimits({"token": "4 per minute"}))
    runtime.use(container)
    transport = httpx.ASGITransport(Starlette(routes=appointment_file.appointment_routes()))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as made:
        yield made
    runtime.use(None)


async def _booked(container: Container) -> tuple[str, str, str]:
    async with container.write() as uow:
        business = await import_business(uow, SystemActor(None, "test"), fixture("friseur-berlin"))
        service = next(
            item for item in (await catalog(uow, business.id)).services if item.name == "Haarschnitt"
        )
        owner = OwnerActor(business.id)
        made = await booking.book(
            uow,
            owner,
            Book(
                business_id=business.id,
                service_id=service.id,
                start=START,
                contact_name="Anna\r\nATTENDEE:mailto:x@y.z",
                phone="+491729925904",
            ),
        )
        return business.id, made.id, await make_link(uow, owner, business.id, made.id)


async def test_calendars_get_the_appointment_in_the_zone_of_the_business(
    container: Container, client: httpx.AsyncClient
) -> None:
    _, booking_id, token = await _booked(container)

    answer = await client.get(f"/t/{token}/termin.ics")

    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/calendar")
    assert "attachment" in answer.headers["content-disposition"]
    assert answer.headers["cache-control"] == "no-store"
    assert "set-cookie" not in answer.headers
    parsed = Calendar.from_ical(answer.content)
    (event,) = parsed.walk("VEVENT")
    assert str(parsed["method"]) == "PUBLISH"
    assert event.decoded("dtstart") == START
    assert event["dtstart"].params["tzid"] == "Europe/Berlin"
    assert [str(zone["tzid"]) for zone in parsed.walk("VTIMEZONE")] == ["Europe/Berlin"]
    assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(minutes=45)
    assert (str(event["uid"]), event["sequence"]) == (f"{booking_id}@caaisy", 0)
    assert b"ATTENDEE" not in answer.content
    assert b"Anna" not in answer.content
    assert all(len(line) <= 75 for line in answer.content.split(b"\r\n"))


async def test_a_later_file_replaces_the_earlier_one_in_a_calendar(
    container: Container, client: httpx.AsyncClient
) -> None:
    business_id, booking_id, token = await _booked(container)
    async with container.write() as uow:
        await booking.cancel(
            uow, OwnerActor(business_id), Cancel(business_id=business_id, booking_id=booking_id)
        )

    answer = await client.get(f"/en/t/{token}/appointment.ics")

    (event,) = Calendar.from_ical(answer.content).walk("VEVENT")
    assert (str(event["status"]), event["sequence"]) == ("CANCELLED", 1)
    assert str(event["uid"]) == f"{booking_id}@caaisy"


async def test_links_cannot_be_tried_out_in_numbers(container: Container, client: httpx.AsyncClient) -> None:
    _, _, token = await _booked(container)

    answers = [(await client.get(f"/t/guess{n}/termin.ics")).status_code for n in range(4)]
    then = await client.get(f"/t/{token}/termin.ics")

    assert answers == [404] * 4
    assert then.status_code == 429
    assert "Bitte warten Sie" in then.text
