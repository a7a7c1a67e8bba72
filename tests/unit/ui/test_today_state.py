"""The page Today as a browser session sees it, without a browser."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import OwnerActor, SystemActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.service import Book, Hold
from caaisy_app.domain.calls import messages
from caaisy_app.domain.calls import service as calls
from caaisy_app.domain.calls.messages import LeaveMessage
from caaisy_app.domain.calls.service import StartCall
from caaisy_app.domain.catalog import service as catalog
from caaisy_app.domain.tenants.views import BusinessView
from caaisy_app.seeding import fixture, import_business
from caaisy_app.ui import live
from caaisy_app.ui.states.toasts import ToastState
from caaisy_app.ui.states.today import TodayState


@pytest.fixture(autouse=True)
def a_tuesday(clock: ManualClock) -> None:
    """An ordinary working day, ten in the morning in Berlin."""
    clock.set(datetime(2026, 3, 3, 9, 0, tzinfo=UTC))


async def _book(
    container: Container, business: BusinessView, start: datetime, name: str, source: str = "phone"
) -> str:
    async with container.write() as uow:
        offers = await catalog.catalog(uow, business.id)
        service = next(item for item in offers.services if item.staff_ids)
        made = await booking.book(
            uow,
            OwnerActor(business.id),
            Book(
                business_id=business.id,
                service_id=service.id,
                start=start,
                staff_ids=service.staff_ids[:1],
                contact_name=name,
                source=source,
                force=True,
            ),
        )
    return made.id


async def test_shows_the_day_of_the_business_in_its_own_zone(installation, business, open_page):
    await _book(installation, business, datetime(2026, 3, 3, 13, 0, tzinfo=UTC), "Anna Schmidt")
    page = open_page("/heute")

    await page.do(TodayState.load)

    state = await page.state(TodayState)
    assert state.title == "Dienstag, 3. März"
    assert state.counts == "1 Termin heute, 1 davon am Telefon vereinbart"
    bars = [bar for lane in state.day["lanes"] for bar in lane["bars"]]
    assert [(bar["name"], bar["start"], bar["phone"]) for bar in bars] == [("Schmidt", "14:00", True)]


async def test_the_english_page_speaks_english(installation, business, open_page):
    await _book(installation, business, datetime(2026, 3, 3, 13, 0, tzinfo=UTC), "Anna Schmidt", "owner")
    page = open_page("/en/today")

    await page.do(TodayState.load)

    state = await page.state(TodayState)
    assert (state.title, state.counts) == ("Tuesday 3 March", "1 booking today")


async def test_a_new_booking_is_announced_once_and_leads_to_its_day(installation, business, open_page):
    page = open_page("/heute")
    await page.do(TodayState.load)
    await _book(installation, business, datetime(2026, 3, 5, 10, 0, tzinfo=UTC), "Anna Schmidt")

    await page.do(TodayState.show_day, day="2026-03-03")
    await page.do(TodayState.show_day, day="2026-03-03")

    toasts = (await page.state(ToastState)).toasts
    assert [toast["text"].split(",")[0] for toast in toasts] == ["Anna Schmidt"]
    await page.do(TodayState.act_on_toast, toast_id=toasts[0]["id"])
    assert (await page.state(TodayState)).day["date"] == "2026-03-05"
    assert (await page.state(ToastState)).toasts == []


async def test_bookings_that_were_there_before_are_not_announced(installation, business, open_page):
    await _book(installation, business, datetime(2026, 3, 5, 10, 0, tzinfo=UTC), "Anna Schmidt")
    page = open_page("/heute")

    await page.do(TodayState.load)

    assert (await page.state(ToastState)).toasts == []
    assert [slip["who"] for slip in (await page.state(TodayState)).latest] == ["Anna Schmidt"]


async def test_a_message_can_be_done_and_taken_back(installation, business, open_page):
    async with installation.write() as uow:
        await messages.leave_message(
            uow,
            SystemActor(business.id, "test"),
            LeaveMessage(
                business_id=business.id,
                kind="callback",
                text="Bitte melden.",
                name="Sevgi",
                phone="+491729925904",
            ),
        )
    page = open_page("/heute")
    await page.do(TodayState.load)
    item = (await page.state(TodayState)).messages[0]
    assert (item["title"], item["phone"]) == ("Rückruf an Sevgi", "0172 992 59 04")

    await page.do(TodayState.close_message, message_id=item["id"])
    assert (await page.state(TodayState)).messages == []
    undo = (await page.state(ToastState)).toasts[0]
    assert undo["action_label"] == "Rückgängig"

    await page.do(TodayState.act_on_toast, toast_id=undo["id"])
    assert [left["id"] for left in (await page.state(TodayState)).messages] == [item["id"]]


async def test_a_running_call_stands_on_the_desk_with_what_was_understood(installation, business, open_page):
    actor = SystemActor(business.id, "test")
    async with installation.write() as uow:
        call = await calls.start_call(
            uow,
            actor,
            StartCall(business_id=business.id, channel="phone", language="de", caller_number="+491729925904"),
        )
        await calls.add_turn(
            uow, actor, call.id, "caller", "Morgen um elf, bitte.", data={"understood": [[0, 13]]}
        )
        await calls.set_state(uow, actor, call.id, stage="offer", facts={"service": "Haarschnitt"})
    page = open_page("/heute")

    await page.do(TodayState.load)

    state = await page.state(TodayState)
    assert state.talking
    assert state.desk["number"] == "0172 992 59 04"
    assert [(part["text"], part["mark"]) for part in state.desk["turns"][0]["parts"]] == [
        ("Morgen um elf", True),
        (", bitte.", False),
    ]
    assert state.desk["facts"] == [{"label": "Leistung", "value": "Haarschnitt"}]
    assert [stage["at"] for stage in state.desk["stages"]] == ["done", "done", "now", "later", "later"]


async def test_on_a_closed_day_the_next_open_day_is_shown(installation, clock, open_page):
    clock.set(datetime(2026, 3, 8, 9, 0, tzinfo=UTC))
    page = open_page("/heute")

    await page.do(TodayState.load)

    state = await page.state(TodayState)
    assert state.title == "Sonntag, 8. März"
    assert state.day["date"] > "2026-03-08"
    assert state.day["lanes"]


async def test_days_far_away_and_nonsense_are_not_shown(installation, open_page):
    page = open_page("/heute")
    await page.do(TodayState.load)

    for nonsense in ("2036-01-01", "gestern", "", "2026-13-01"):
        await page.do(TodayState.show_day, day=nonsense)

    assert (await page.state(TodayState)).day["date"] == "2026-03-03"


async def test_a_business_that_is_not_for_demonstration_stays_closed(installation, open_page):
    async with installation.write() as uow:
        await import_business(
            uow, SystemActor(None, "test"), fixture("physio-bayern") | {"slug": "privat"}, slug="privat"
        )
    page = open_page("/heute?b=privat")

    await page.do(TodayState.load)

    assert (await page.state(TodayState)).slug == "friseur-berlin"


async def test_open_pages_are_known_by_business_and_forgotten_without_a_socket(
    installation, business, open_page
):
    page = open_page("/heute")
    await page.do(TodayState.load)
    assert live.pages.of(business.id) == [page.token]

    live.pages.forget_all_but({})

    assert live.pages.of(business.id) == []


async def test_a_group_is_one_bar_that_says_how_many_come(installation, clock, open_page):
    async with installation.write() as uow:
        physio = await import_business(uow, SystemActor(None, "test"), fixture("physio-bayern"), demo=True)
        course = next(item for item in (await catalog.catalog(uow, physio.id)).services if item.capacity > 1)
        for name in ("Anna Schmidt", "Bernd Fuchs", "Karin Nowak"):
            await booking.book(
                uow,
                OwnerActor(physio.id),
                Book(
                    business_id=physio.id,
                    service_id=course.id,
                    start=datetime(2026, 3, 3, 15, 0, tzinfo=UTC),
                    contact_name=name,
                ),
            )
    page = open_page("/heute?b=physio-bayern")
    await page.do(TodayState.load)

    state = await page.state(TodayState)

    bars = [bar for lane in state.day["lanes"] for bar in lane["bars"]]
    assert [(bar["name"], bar["service"], bar["start"]) for bar in bars] == [
        ("3 Personen", "Rückenkurs", "16:00")
    ]


async def test_a_time_that_somebody_is_about_to_book_is_shown_as_on_hold(installation, business, open_page):
    async with installation.write() as uow:
        offers = await catalog.catalog(uow, business.id)
        service = next(item for item in offers.services if item.staff_ids)
        held = await booking.hold(
            uow,
            OwnerActor(business.id),
            Hold(
                business_id=business.id,
                service_id=service.id,
                start=datetime(2026, 3, 3, 13, 0, tzinfo=UTC),
                staff_ids=service.staff_ids[:1],
            ),
        )
    here, there = open_page("/heute"), open_page("/en/today")
    for page in (here, there):
        await page.do(TodayState.load)

    for page, words in ((here, "vorgemerkt"), (there, "on hold")):
        (bar,) = [
            bar
            for lane in (await page.state(TodayState)).day["lanes"]
            for bar in lane["bars"]
            if bar["id"].startswith(held.id)
        ]
        assert bar["name"] == words
        assert words in bar["label"]
        assert "held" in bar["look"].split()
