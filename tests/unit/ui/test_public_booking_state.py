"""The booking page as a visitor's browser session sees it, without a browser."""

from __future__ import annotations

import inspect
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
import reflex as rx

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import OwnerActor, SystemActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.ratelimit import RateLimits
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.service import Cancel
from caaisy_app.domain.tenants import service as tenants
from caaisy_app.domain.tenants.service import business_by_slug
from caaisy_app.domain.tenants.views import BusinessSettings, BusinessView
from caaisy_app.seeding import fixture, import_business
from caaisy_app.ui.states import public_reading, public_times
from caaisy_app.ui.states.public_booking import HOLD_SECONDS, BookState
from caaisy_app.ui.states.public_manage import ManageState
from caaisy_app.ui.states.public_push import refreshed
from tests.unit.ui.public_support import ENTRIES, NOW, WEDNESDAY, book_jana, booked, ids, starts

HANDLERS = {
    BookState: {
        "load",
        "arrive",
        "change_service",
        "pick_service",
        "change_person",
        "pick_person",
        "pick_day",
        "earlier",
        "later",
        "pick_time",
        "active",
        "submit",
        "leave_wish",
        "again",
    },
    ManageState: {
        "load",
        "start_moving",
        "stop_moving",
        "pick_day",
        "earlier",
        "later",
        "pick_time",
        "leave_wish",
        "move",
        "ask",
        "keep",
        "cancel",
        "accept",
        "decline",
    },
}


@pytest.fixture(autouse=True)
def an_ordinary_day(clock: ManualClock, monkeypatch: pytest.MonkeyPatch) -> None:
    clock.set(NOW)
    monkeypatch.setattr(public_times, "limits", RateLimits())


async def _page_with_times(open_page: Any, container: Container, business: BusinessView) -> Any:
    """A visitor who wants a haircut by Jana on Wednesday."""
    service_id, jana = await ids(container, business)
    page = open_page("/b/friseur-berlin")
    await page.do(BookState.load)
    await page.do(BookState.pick_service, service_id=service_id)
    await page.do(BookState.pick_person, staff_id=jana)
    await page.do(BookState.pick_day, day="2026-03-04")
    return page


async def _hold(page: Any) -> dict[str, Any]:
    """Choose the time; returns what the form sends with it."""
    await page.do(BookState.pick_time, start=WEDNESDAY.isoformat())
    state = await page.state(BookState)
    return ENTRIES | {"hold": state.held["id"], "visit": state.held["visit"]}


@pytest.mark.parametrize("state", [BookState, ManageState])
def test_every_handler_a_browser_can_call_is_known_and_blocks_nobody(state: type[rx.State]):
    own = set(state.event_handlers) - set(rx.State.event_handlers)

    assert own == HANDLERS[state]
    assert all(inspect.iscoroutinefunction(state.event_handlers[name].fn) for name in own)
    assert not {name for name in state.base_vars if name.startswith("_") or "business_id" in name}


async def test_a_chosen_time_is_held_and_still_shown_to_who_holds_it(installation, business, open_page):
    page = await _page_with_times(open_page, installation, business)
    other = await _page_with_times(open_page, installation, business)

    await _hold(page)
    public_reading.forget(business.id)
    await other.do(BookState.pick_day, day="2026-03-04")

    mine = await page.state(BookState)
    assert (mine.held_slip["state"], mine.held["seconds"]) == ("held", HOLD_SECONDS)
    assert WEDNESDAY.isoformat() in starts(mine)
    assert WEDNESDAY.isoformat() not in starts(await other.state(BookState))
    assert [item.source for item in await booked(installation, business)] == ["web"]


async def test_the_same_sending_again_books_once_even_for_a_new_session(installation, business, open_page):
    page = await _page_with_times(open_page, installation, business)
    form = await _hold(page)

    await page.do(BookState.submit, form=form)
    await page.do(BookState.submit, form=form)
    replay = open_page("/b/friseur-berlin")
    await replay.do(BookState.submit, form=form)

    (made,) = await booked(installation, business)
    assert (made.status, made.contact_name, made.phone) == ("confirmed", "Anna Schmidt", "+491729925904")
    assert (await page.state(BookState)).done
    again = await replay.state(BookState)
    assert again.done
    assert again.done_slip["id"] == made.id
    assert again.manage_href.startswith("/t/")


async def test_a_hold_that_ran_out_still_books_while_its_time_is_free(
    installation, business, open_page, clock
):
    page = await _page_with_times(open_page, installation, business)
    form = await _hold(page)
    clock.advance(seconds=HOLD_SECONDS + 60)

    await page.do(BookState.submit, form=form)

    assert (await page.state(BookState)).done
    assert [item.status for item in await booked(installation, business)] == ["confirmed"]


async def test_who_comes_too_late_is_told_and_offered_the_nearest_times(
    installation, business, open_page, clock
):
    page = await _page_with_times(open_page, installation, business)
    form = await _hold(page)
    clock.advance(seconds=HOLD_SECONDS + 60)
    await book_jana(installation, business)

    await page.do(BookState.submit, form=form)

    state = await page.state(BookState)
    assert not state.done
    assert state.said.startswith("Die Zeit morgen, 11:00\u00a0Uhr wurde gerade vergeben.")
    assert len(state.nearest) == 3
    assert all(
        abs(datetime.fromisoformat(item["start"]) - WEDNESDAY) <= timedelta(hours=2) for item in state.nearest
    )
    assert (state.held["id"], state.form_open) == ("", True)
    assert [item.contact_name for item in await booked(installation, business)] == ["Bernd Fuchs"]

    await page.do(BookState.pick_time, start=state.nearest[0]["start"])
    state = await page.state(BookState)
    await page.do(BookState.submit, form=form | {"hold": state.held["id"]})
    assert (await page.state(BookState)).done


async def test_two_visitors_want_one_time_and_one_is_told(installation, business, open_page):
    first = await _page_with_times(open_page, installation, business)
    second = await _page_with_times(open_page, installation, business)

    await _hold(first)
    await second.do(BookState.pick_time, start=WEDNESDAY.isoformat())

    loser = await second.state(BookState)
    assert loser.held["id"] == ""
    assert "wurde gerade vergeben" in loser.said
    assert WEDNESDAY.isoformat() not in [item["start"] for item in loser.nearest]


async def test_typing_keeps_the_time_but_not_for_ever(installation, business, open_page, clock):
    page = await _page_with_times(open_page, installation, business)
    await _hold(page)
    for _ in range(9):
        clock.advance(seconds=100)
        await page.do(BookState.active)
    (kept,) = await booked(installation, business)
    assert kept.hold_expires_at == clock.now() + timedelta(seconds=HOLD_SECONDS)

    clock.advance(seconds=100)
    await page.do(BookState.active)

    (kept,) = await booked(installation, business)
    assert kept.hold_expires_at == clock.now() + timedelta(seconds=HOLD_SECONDS - 100)


async def test_another_service_or_person_gives_the_held_time_back(installation, business, open_page):
    page = await _page_with_times(open_page, installation, business)
    await _hold(page)

    await page.do(BookState.pick_person, staff_id="")

    assert await booked(installation, business) == []
    assert (await page.state(BookState)).held["id"] == ""


async def test_a_new_session_of_the_same_tab_finds_its_held_time_again(installation, business, open_page):
    page = await _page_with_times(open_page, installation, business)
    form = await _hold(page)
    after_restart = open_page("/b/friseur-berlin")
    await after_restart.do(BookState.load)

    await after_restart.do(BookState.arrive, visit=form["visit"])

    state = await after_restart.state(BookState)
    assert (state.held["id"], state.service["name"], state.form_open) == (form["hold"], "Haarschnitt", True)
    await after_restart.do(BookState.submit, form=form)
    assert (await after_restart.state(BookState)).done

    once_more = open_page("/b/friseur-berlin")
    await once_more.do(BookState.load)
    await once_more.do(BookState.arrive, visit=form["visit"])
    assert (await once_more.state(BookState)).done_slip["id"] == form["hold"]


async def test_after_the_appointment_was_cancelled_the_page_begins_anew(installation, business, open_page):
    page = await _page_with_times(open_page, installation, business)
    form = await _hold(page)
    await page.do(BookState.submit, form=form)
    await page.do(BookState.load)
    assert (await page.state(BookState)).done
    async with installation.write() as uow:
        await booking.cancel(
            uow, OwnerActor(business.id), Cancel(business_id=business.id, booking_id=form["hold"])
        )

    await page.do(BookState.load)

    state = await page.state(BookState)
    assert (state.done, state.choosing_service, state.manage_href) == (False, True, "")


@pytest.mark.parametrize("visit", ["", "short", "x" * 43, "x" * 5000, 7, None, {"a": 1}])
async def test_a_visit_that_never_was_brings_nothing(installation, business, open_page, visit):
    page = await _page_with_times(open_page, installation, business)
    await _hold(page)
    stranger = open_page("/b/friseur-berlin")
    await stranger.do(BookState.load)

    await stranger.do(BookState.arrive, visit=visit)

    state = await stranger.state(BookState)
    assert (state.held["id"], state.done) == ("", False)


async def test_nobody_can_confirm_what_another_visit_holds(installation, business, open_page):
    page = await _page_with_times(open_page, installation, business)
    form = await _hold(page)
    stranger = open_page("/b/friseur-berlin")
    await stranger.do(BookState.load)

    await stranger.do(BookState.submit, form=form | {"visit": "y" * 43})

    assert not (await stranger.state(BookState)).done
    assert [item.status for item in await booked(installation, business)] == ["held"]


async def test_wrong_entries_book_nothing_and_lead_to_the_first_wrong_field(
    installation, business, open_page
):
    page = await _page_with_times(open_page, installation, business)
    form = await _hold(page)

    await page.do(BookState.submit, form=form | {"phone": "0172"})

    state = await page.state(BookState)
    assert state.errors["phone"].startswith("Es fehlen noch Ziffern")
    assert state.focus["id"] == "phone"
    assert [item.status for item in await booked(installation, business)] == ["held"]


async def test_too_many_holds_from_one_network_are_refused_with_a_sentence(
    installation, business, open_page, monkeypatch
):
    monkeypatch.setattr(
        public_times,
        "limits",
        RateLimits({"look": "99 per minute", "hold": "1 per minute", "confirm": "9 per minute"}),
    )
    page = await _page_with_times(open_page, installation, business)
    await _hold(page)

    await page.do(BookState.pick_time, start=(WEDNESDAY + timedelta(hours=2)).isoformat())

    state = await page.state(BookState)
    assert state.said.endswith("Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.")
    assert [item.start for item in await booked(installation, business)] == [WEDNESDAY]


@pytest.mark.parametrize(
    "slug", ["gibt-es-nicht", "FRISEUR-BERLIN", "%27or1=1", "x" * 200, "..", "friseur_berlin"]
)
async def test_an_address_without_a_business_shows_the_plain_page(installation, business, open_page, slug):
    page = open_page(f"/b/{slug}")

    await page.do(BookState.load)

    state = await page.state(BookState)
    assert (state.ready, state.found, state.shop["name"], state.services) == (True, False, "", [])


async def test_a_business_that_may_not_take_bookings_looks_like_none(installation, open_page):
    async with installation.write() as uow:
        closed = await import_business(uow, SystemActor(None, "test"), fixture("friseur-berlin"), slug="zu")
        there = await business_by_slug(uow, "zu")
        assert closed.id == there.id
    original = tenants.business_by_slug

    async def unpaid(uow: Any, slug: str) -> BusinessView:
        return replace(await original(uow, slug), settings=BusinessSettings(plan="unpaid"))

    pages = {}
    for slug, way in (("zu", unpaid), ("gibt-es-nicht", original)):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(tenants, "business_by_slug", way)
            page = open_page(f"/b/{slug}")
            await page.do(BookState.load)
            pages[slug] = (await page.state(BookState)).dict()[BookState.get_full_name()]

    assert pages["zu"] == pages["gibt-es-nicht"]


@pytest.mark.parametrize("wrong", [None, 7, {"a": 1}, ["x"], "x" * 9000])
async def test_senseless_events_change_nothing(installation, business, open_page, wrong):
    page = await _page_with_times(open_page, installation, business)
    before = (await page.state(BookState)).day

    for handler, name in (
        (BookState.pick_time, "start"),
        (BookState.pick_day, "day"),
        (BookState.pick_person, "staff_id"),
    ):
        await page.do(handler, **{name: wrong})
    await page.do(BookState.submit, form={"hold": wrong, "visit": wrong} | ENTRIES)

    state = await page.state(BookState)
    assert (state.day, state.held["id"], state.done) == (before, "", False)
    assert await booked(installation, business) == []


async def test_a_change_elsewhere_reaches_an_open_page_and_only_public_ones(
    installation, business, open_page
):
    page = await _page_with_times(open_page, installation, business)
    assert WEDNESDAY.isoformat() in starts(await page.state(BookState))

    await book_jana(installation, business)
    public_reading.forget(business.id)

    assert await refreshed(await page.state(BookState))
    assert WEDNESDAY.isoformat() not in starts(await page.state(BookState))
    owner = open_page("/heute")
    await owner.do(BookState.earlier)
    assert not await refreshed(await owner.state(BookState))


async def test_days_go_on_to_the_horizon_and_back(installation, business, open_page):
    page = await _page_with_times(open_page, installation, business)
    first = [item["date"] for item in (await page.state(BookState)).days]
    assert first[0] == "2026-03-03"
    assert "2026-03-08" not in first  # the salon never opens on a Sunday

    shown = list(first)
    for _ in range(20):
        await page.do(BookState.later)
        state = await page.state(BookState)
        shown += [item["date"] for item in state.days if item["date"] not in shown]
        if not state.has_later:
            break
    assert shown == sorted(shown)
    assert shown[-1] == "2026-05-02"  # 60 days after today
    await page.do(BookState.earlier)
    assert (await page.state(BookState)).has_later
