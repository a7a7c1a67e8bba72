"""The page of a manage link as its bearer's browser session sees it, without a browser."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import OwnerActor, SystemActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.ratelimit import RateLimits
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.links.service import make_link
from caaisy_app.domain.booking.service import Move
from caaisy_app.domain.booking.views import BookingView
from caaisy_app.domain.catalog.service import catalog
from caaisy_app.domain.tenants.views import BusinessView
from caaisy_app.ui.states import public_times
from caaisy_app.ui.states.public_manage import ManageState
from tests.unit.ui.public_support import NOW, WEDNESDAY, book_jana, booked, starts

THURSDAY = WEDNESDAY + timedelta(days=1)
HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def an_ordinary_day(clock: ManualClock, monkeypatch: pytest.MonkeyPatch) -> None:
    clock.set(NOW)
    monkeypatch.setattr(public_times, "limits", RateLimits())


async def _mine(container: Container, business: BusinessView) -> tuple[BookingView, str]:
    """An appointment on Thursday, and its link."""
    item = await book_jana(container, business, THURSDAY, contact_name="<b>Anna</b> & Co.")
    async with container.write() as uow:
        return item, await make_link(uow, OwnerActor(business.id), business.id, item.id)


async def _now(container: Container, item: BookingView) -> BookingView:
    async with container.read() as uow:
        return await booking.booking(uow, OwnerActor(item.business_id), item.business_id, item.id)


async def _opened(open_page: Any, token: str, lang: str = "") -> Any:
    page = open_page(f"{lang}/t/{token}")
    await page.do(ManageState.load)
    return page


async def test_the_link_shows_the_appointment_in_its_language(installation, business, open_page):
    _, token = await _mine(installation, business)

    here, there = await _opened(open_page, token), await _opened(open_page, token, "/en")
    german, english = await here.state(ManageState), await there.state(ManageState)

    assert (german.slip["weekday"], german.slip["time"]) == ("Donnerstag", "11:00–11:45")
    assert german.slip["what"] == "Haarschnitt bei Jana"
    assert english.slip["what"] == "Haarschnitt with Jana"
    assert german.name == "<b>Anna</b> & Co."
    assert english.calendar_href == f"/en/t/{token}/appointment.ics"
    assert german.can_change


async def test_a_day_whose_only_free_time_is_the_own_one_is_not_the_first_to_choose_from(
    installation, business, open_page
):
    item, token = await _mine(installation, business)
    async with installation.write() as uow:
        offers = await catalog(uow, business.id)
        for member in offers.staff:
            mine = member.id in item.staff_ids
            for start, end in (
                (NOW, item.start),
                (item.start if not mine else item.end, item.start + 12 * HOUR),
            ):
                await booking.block_time(
                    uow,
                    OwnerActor(business.id),
                    booking.BlockTime(business_id=business.id, staff_id=member.id, start=start, end=end),
                )
    page = await _opened(open_page, token)

    await page.do(ManageState.start_moving)

    state = await page.state(ManageState)
    assert state.day > item.start.date().isoformat()
    assert starts(state)


async def test_moving_takes_the_new_time_and_frees_the_old(installation, business, open_page):
    item, token = await _mine(installation, business)
    page = await _opened(open_page, token)
    await page.do(ManageState.start_moving)
    await page.do(ManageState.pick_day, day="2026-03-04")
    assert WEDNESDAY.isoformat() in starts(await page.state(ManageState))
    await page.do(ManageState.pick_time, start=WEDNESDAY.isoformat())
    assert (await page.state(ManageState)).picked_label == "Auf morgen, 11:00\u00a0Uhr verschieben"
    assert (await _now(installation, item)).start == THURSDAY

    await page.do(ManageState.move)

    state = await page.state(ManageState)
    assert (await _now(installation, item)).start == WEDNESDAY
    assert state.said == "Ihr Termin ist verschoben: morgen, 11:00\u00a0Uhr."
    assert (state.moving, state.slip["weekday"]) == (False, "Mittwoch")
    assert (await book_jana(installation, business, THURSDAY)).status == "confirmed"


async def test_a_time_that_somebody_took_meanwhile_leaves_the_appointment_alone(
    installation, business, open_page
):
    item, token = await _mine(installation, business)
    page = await _opened(open_page, token)
    await page.do(ManageState.start_moving)
    await page.do(ManageState.pick_day, day="2026-03-04")
    await page.do(ManageState.pick_time, start=WEDNESDAY.isoformat())
    for _ in range(3):  # everybody in the salon
        await _book_anybody(installation, item)

    await page.do(ManageState.move)

    state = await page.state(ManageState)
    assert (await _now(installation, item)).start == THURSDAY
    assert state.said.startswith("Die Zeit morgen, 11:00\u00a0Uhr wurde gerade vergeben.")
    assert len(state.nearest) == 3
    assert (state.moving, state.picked) == (True, "")


async def _book_anybody(container: Container, like: BookingView) -> None:
    async with container.write() as uow:
        await booking.book(
            uow,
            OwnerActor(like.business_id),
            booking.Book(
                business_id=like.business_id,
                service_id=like.service_id or "",
                start=WEDNESDAY,
                contact_name="Bernd Fuchs",
            ),
        )


async def test_a_chosen_time_that_is_taken_disappears_and_is_said(installation, business, open_page):
    item, token = await _mine(installation, business)
    page = await _opened(open_page, token)
    await page.do(ManageState.start_moving)
    await page.do(ManageState.pick_day, day="2026-03-04")
    await page.do(ManageState.pick_time, start=WEDNESDAY.isoformat())
    for _ in range(3):
        await _book_anybody(installation, item)

    await (await page.state(ManageState))._refresh()

    state = await page.state(ManageState)
    assert WEDNESDAY.isoformat() not in starts(state)
    assert (state.picked, "wurde gerade vergeben" in state.said) == ("", True)


async def test_the_late_rule_is_said_before_and_cancelling_is_asked_once(
    installation, business, open_page, clock
):
    item, token = await _mine(installation, business)
    clock.set(THURSDAY - 3 * HOUR)
    page = await _opened(open_page, token)

    await page.do(ManageState.cancel)
    assert (await _now(installation, item)).status == "confirmed"
    await page.do(ManageState.ask)
    asked = await page.state(ManageState)
    assert asked.asking
    assert asked.late_text.endswith("Absagen unter 24 Stunden vorher kosten die Hälfte.")
    await page.do(ManageState.cancel)

    cancelled = await _now(installation, item)
    state = await page.state(ManageState)
    assert (cancelled.status, cancelled.late_cancelled) == ("cancelled", True)
    assert (state.status, state.slip["state"], state.said) == ("cancelled", "cancelled", "")
    assert "kosten die Hälfte" in state.cancelled_text
    assert state.shop["book_href"] == "/b/friseur-berlin"


async def test_in_good_time_nothing_is_threatened(installation, business, open_page):
    _, token = await _mine(installation, business)
    page = await _opened(open_page, token)

    await page.do(ManageState.ask)

    assert (await page.state(ManageState)).late_text == "Die Absage ist rechtzeitig."
    await page.do(ManageState.keep)
    assert not (await page.state(ManageState)).asking


async def test_what_the_business_changes_meanwhile_is_shown_and_said(installation, business, open_page):
    item, token = await _mine(installation, business)
    page = await _opened(open_page, token)
    async with installation.write() as uow:
        await booking.move(
            uow,
            OwnerActor(business.id),
            Move(business_id=business.id, booking_id=item.id, start=THURSDAY + 2 * HOUR),
        )

    await (await page.state(ManageState))._refresh()

    state = await page.state(ManageState)
    assert (state.slip["time"], state.said) == (
        "13:00–13:45",
        "Der Termin wurde gerade geändert. Hier steht, wie er jetzt ist.",
    )


async def test_an_appointment_that_has_begun_is_shown_but_not_changed(
    installation, business, open_page, clock
):
    item, token = await _mine(installation, business)
    clock.set(THURSDAY)
    page = await _opened(open_page, token)

    await page.do(ManageState.ask)
    await page.do(ManageState.cancel)

    state = await page.state(ManageState)
    assert (state.status, state.can_change, state.asking) == ("past", False, False)
    assert (await _now(installation, item)).status == "confirmed"


@pytest.mark.parametrize("when", ["wrong", "expired", "foreign characters"])
async def test_a_link_that_opens_nothing_shows_the_same_page_whatever_the_reason(
    installation, business, open_page, clock, when
):
    item, token = await _mine(installation, business)
    if when == "expired":
        clock.set(item.end + timedelta(days=1))
    path = {"wrong": token[:-2] + "xx", "expired": token, "foreign characters": "%C3%BC%00'--"}[when]
    page = await _opened(open_page, path)

    for handler in (ManageState.start_moving, ManageState.ask, ManageState.cancel, ManageState.move):
        await page.do(handler)

    state = await page.state(ManageState)
    assert (state.ready, state.found, state.shop["name"], state.slip["id"]) == (True, False, "", "")
    assert (state.days, state.asking, state.name) == ([], False, "")


async def test_trying_out_links_is_stopped_with_a_sentence(installation, business, open_page, monkeypatch):
    monkeypatch.setattr(
        public_times, "limits", RateLimits({"token": "2 per minute", "confirm": "9 per minute"})
    )
    _, token = await _mine(installation, business)
    for guess in ("a", "b"):
        await _opened(open_page, guess * 43)

    page = await _opened(open_page, token)

    state = await page.state(ManageState)
    assert not state.found
    assert "sehr viele Anfragen" in state.said


async def _offer(container: Container, business: BusinessView) -> str:
    """An offer to somebody who waits, and its link."""
    actor = OwnerActor(business.id)
    async with container.write() as uow:
        offers = await catalog(uow, business.id)
        service = next(item for item in offers.services if item.name == "Haarschnitt")
        await booking.add_to_waitlist(
            uow,
            actor,
            booking.AddToWaitlist(
                business_id=business.id,
                service_id=service.id,
                from_=WEDNESDAY,
                to=WEDNESDAY + HOUR,
                name="Paula Distel",
            ),
        )
        (made,) = await booking.offer_waitlist(uow, SystemActor(business.id, "test"), business.id)
        return await make_link(uow, actor, business.id, made.offered_booking_id or "")


async def test_an_offer_is_shown_with_its_end_and_taken_by_one_click(installation, business, open_page):
    token = await _offer(installation, business)
    page = await _opened(open_page, token)
    state = await page.state(ManageState)
    assert (state.status, state.can_change) == ("offered", False)
    assert state.offer_until.startswith("Freigehalten bis heute, 10:30")

    await page.do(ManageState.accept)

    state = await page.state(ManageState)
    assert (state.status, state.can_change) == ("booked", True)
    assert state.said == "Der Termin gehört Ihnen: morgen, 11:00\u00a0Uhr."
    (item,) = await booked(installation, business)
    assert (item.status, item.contact_name, item.start) == ("confirmed", "Paula Distel", WEDNESDAY)


async def test_a_declined_and_a_lapsed_offer_say_so_in_the_language_of_the_page(
    installation, business, open_page, clock
):
    declined = await _opened(open_page, await _offer(installation, business))
    await declined.do(ManageState.decline)
    assert (await declined.state(ManageState)).status == "declined"
    assert await booked(installation, business) == []

    lapsed = await _opened(open_page, await _offer(installation, business), "/en")
    assert (await lapsed.state(ManageState)).offer_until.startswith("Kept for you until today, 10:30")
    clock.advance(seconds=31 * 60)
    await lapsed.do(ManageState.accept)
    assert (await lapsed.state(ManageState)).status == "lapsed"
    assert [item for item in await booked(installation, business) if item.status == "confirmed"] == []
