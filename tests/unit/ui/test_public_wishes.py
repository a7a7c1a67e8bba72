"""The public pages while nobody knows what is free: nothing is offered, a wish can be left."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import OwnerActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.ratelimit import RateLimits
from caaisy_app.domain.booking.links.service import make_link
from caaisy_app.domain.calendars import service as calendars
from caaisy_app.domain.calls import messages
from caaisy_app.domain.tenants.views import BusinessView
from caaisy_app.ui.states import public_reading, public_times
from caaisy_app.ui.states.public_booking import BookState
from caaisy_app.ui.states.public_manage import ManageState
from tests.unit.ui.public_support import ENTRIES, NOW, WEDNESDAY, book_jana, booked, ids, starts

WISH = "Donnerstag oder Freitag nach 16 Uhr"


@pytest.fixture(autouse=True)
def an_ordinary_day(clock: ManualClock, monkeypatch: pytest.MonkeyPatch) -> None:
    clock.set(NOW)
    monkeypatch.setattr(public_times, "limits", RateLimits())


async def _calendar(container: Container, business: BusinessView) -> str:
    owner = OwnerActor(business.id)
    async with container.write() as uow:
        connection = await calendars.connect(uow, owner, business.id, "google")
    await _reads(container, business, connection)
    return connection


async def _reads(container: Container, business: BusinessView, connection: str) -> None:
    async with container.write() as uow:
        await calendars.calendar_read(uow, OwnerActor(business.id), business.id, connection)
    public_reading.forget(business.id)


async def _fails(container: Container, business: BusinessView, connection: str) -> None:
    async with container.write() as uow:
        await calendars.calendar_failed(uow, OwnerActor(business.id), business.id, connection)
    public_reading.forget(business.id)


async def _left(container: Container, business: BusinessView) -> list[Any]:
    async with container.read() as uow:
        return list(await messages.open_messages(uow, business.id))


async def _page(open_page: Any, container: Container, business: BusinessView, lang: str = "") -> Any:
    service_id, jana = await ids(container, business)
    page = open_page(f"{lang}/b/friseur-berlin")
    await page.do(BookState.load)
    await page.do(BookState.pick_service, service_id=service_id)
    await page.do(BookState.pick_person, staff_id=jana)
    return page


@pytest.mark.parametrize(("lang", "words"), [("", "nicht sicher"), ("/en", "not certain")])
async def test_the_page_offers_no_time_and_says_why(installation, business, open_page, lang, words):
    await _fails(installation, business, await _calendar(installation, business))

    page = await _page(open_page, installation, business, lang)

    state = await page.state(BookState)
    assert state.requests_only
    assert words in state.no_times
    assert (state.days, starts(state)) == ([], [])


async def test_a_wish_becomes_a_message_once_and_books_nothing(installation, business, open_page):
    await _fails(installation, business, await _calendar(installation, business))
    page = await _page(open_page, installation, business)

    for _ in range(2):
        await page.do(BookState.leave_wish, form={**ENTRIES, "note": WISH})

    state = await page.state(BookState)
    (message,) = await _left(installation, business)
    assert (message.kind, message.name, message.phone) == ("message", "Anna Schmidt", "+491729925904")
    assert message.text.endswith(f"Haarschnitt bei Jana: {WISH}")
    assert "noch nichts gebucht" in state.said
    assert await booked(installation, business) == []


async def test_a_wish_without_words_or_without_a_way_to_answer_is_asked_for(
    installation, business, open_page
):
    await _fails(installation, business, await _calendar(installation, business))
    page = await _page(open_page, installation, business)

    await page.do(BookState.leave_wish, form={**ENTRIES, "phone": ""})

    state = await page.state(BookState)
    assert "Donnerstag" in state.errors["note"]
    assert state.errors["phone"]
    assert await _left(installation, business) == []


async def test_a_calendar_that_fails_between_time_and_form_takes_nothing_and_comes_back_by_itself(
    installation, business, open_page
):
    connection = await _calendar(installation, business)
    page = await _page(open_page, installation, business)
    await page.do(BookState.pick_day, day="2026-03-04")
    await page.do(BookState.pick_time, start=WEDNESDAY.isoformat())
    held = (await page.state(BookState)).held
    await _fails(installation, business, connection)

    await page.do(BookState.submit, form={**ENTRIES, "hold": held["id"], "visit": held["visit"]})

    state = await page.state(BookState)
    assert (state.done, state.requests_only, state.held["id"]) == (False, True, "")
    assert [item.status for item in await booked(installation, business)] in ([], ["held"])
    await _reads(installation, business, connection)
    await page.do(BookState.pick_person, staff_id=state.person["id"])
    again = await page.state(BookState)
    assert not again.requests_only
    assert starts(again)


async def test_a_manage_link_leaves_a_wish_and_the_appointment_stands(installation, business, open_page):
    connection = await _calendar(installation, business)
    item = await book_jana(installation, business, WEDNESDAY + timedelta(days=1), email="b@example.org")
    async with installation.write() as uow:
        token = await make_link(uow, OwnerActor(business.id), business.id, item.id)
    await _fails(installation, business, connection)
    page = open_page(f"/t/{token}")
    await page.do(ManageState.load)
    await page.do(ManageState.start_moving)
    assert (await page.state(ManageState)).requests_only

    await page.do(ManageState.leave_wish, form={"note": WISH, "name": "Somebody else", "phone": "110"})

    (message,) = await _left(installation, business)
    assert (message.name, message.phone) == ("Bernd Fuchs", "+4917604069001")
    assert message.text.startswith("Terminwunsch von der Buchungsseite, Haarschnitt verlegen (bisher ")
    assert "b@example.org" in message.text
    assert "wie vereinbart" in (await page.state(ManageState)).said
    assert [(one.id, one.start) for one in await booked(installation, business)] == [(item.id, item.start)]
