"""The page of the outbox as a browser session sees it, without a browser."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import OwnerActor, SystemActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.service import Book, Cancel
from caaisy_app.domain.catalog import service as catalog
from caaisy_app.domain.notifications import service as notifications
from caaisy_app.domain.notifications.appointments import PostOffice, tell_of_booking, tell_of_cancellation
from caaisy_app.domain.notifications.service import QueueMail
from caaisy_app.domain.notifications.views import MailView
from caaisy_app.domain.ports import Letter
from caaisy_app.domain.tenants.views import BusinessView
from caaisy_app.seeding import fixture, import_business
from caaisy_app.ui.states.outbox import SHOWN, OutboxState
from caaisy_app.ui.states.test_call import TestCallState
from caaisy_app.ui.states.today import TodayState

ADDRESS = "anna@beispiel.example"
OFFICE = PostOffice(sender="salon@beispiel.example", origin=None)


class _PostBox:
    """A mail server that takes everything."""

    async def send(self, letter: Letter) -> None:
        return


@pytest.fixture(autouse=True)
def a_tuesday(clock: ManualClock) -> None:
    """Ten in the morning in Berlin."""
    clock.set(datetime(2026, 3, 3, 9, 0, tzinfo=UTC))


async def _booked(container: Container, business: BusinessView) -> tuple[str, MailView]:
    """A booking on Thursday at 14:00 in Berlin, and the mail that confirms it."""
    actor = OwnerActor(business.id)
    async with container.write() as uow:
        offers = await catalog.catalog(uow, business.id)
        service = next(item for item in offers.services if item.staff_ids)
        made = await booking.book(
            uow,
            actor,
            Book(
                business_id=business.id,
                service_id=service.id,
                start=datetime(2026, 3, 5, 13, 0, tzinfo=UTC),
                staff_ids=service.staff_ids[:1],
                contact_name="Anna Schmidt",
                email=ADDRESS,
                force=True,
            ),
        )
        mail = await tell_of_booking(uow, actor, OFFICE, business.id, made.id)
    assert mail is not None
    return made.id, mail


async def _mails(
    container: Container, business: BusinessView, count: int, kind: str = "reminder"
) -> list[str]:
    async with container.write() as uow:
        return [
            (
                await notifications.queue_mail(
                    uow,
                    SystemActor(business.id, "test"),
                    QueueMail(business.id, f"{kind}-{n}", kind, ADDRESS, "de", f"Mail {n}", "Guten Tag"),
                )
            ).id
            for n in range(count)
        ]


async def _opened(open_page, address="/postausgang"):
    page = open_page(address)
    await page.do(TodayState.load)
    await page.do(OutboxState.load)
    return page


async def test_a_confirmation_stands_in_the_outbox_and_stays_there_without_a_mail_server(
    installation, business, open_page
):
    await _booked(installation, business)

    page = await _opened(open_page)

    state = await page.state(OutboxState)
    assert (state.ready, state.stays_here, state.count) == (True, True, "1 Mail")
    (row,) = state.rows
    assert (row["who"], row["kind"], row["state"], row["problem"]) == (
        ADDRESS,
        "Bestätigung",
        "bleibt hier",
        "",
    )
    assert row["when"] == "heute\u00a010:00"
    assert row["subject"].startswith("Termin bestätigt")


async def test_the_english_page_speaks_english_about_german_mail(installation, business, open_page):
    _, mail = await _booked(installation, business)
    page = await _opened(open_page, "/en/outbox")

    await page.do(OutboxState.open_mail, mail_id=mail.id)

    state = await page.state(OutboxState)
    assert (state.rows[0]["kind"], state.rows[0]["state"]) == ("Confirmation", "stays here")
    assert state.letter["language"] == "de"
    assert {fact["label"]: fact["value"] for fact in state.letter["invitation"]}["Day"] == "Thursday 5 March"


async def test_an_open_mail_shows_its_words_and_what_it_tells_a_calendar(installation, business, open_page):
    _, mail = await _booked(installation, business)
    page = await _opened(open_page)

    await page.do(OutboxState.open_mail, mail_id=mail.id)

    state = await page.state(OutboxState)
    assert state.is_open
    assert state.letter["text"] == mail.text
    told = {fact["label"]: fact["value"] for fact in state.letter["invitation"]}
    assert told["Tag"] == "Donnerstag, 5. März"
    assert told["Zeit"].startswith("14:00–")
    assert "trägt den Termin" in state.letter["invitation_words"]
    assert state.html == ""


async def test_a_cancellation_takes_the_appointment_out_of_the_calendar(installation, business, open_page):
    booking_id, _ = await _booked(installation, business)
    actor = OwnerActor(business.id)
    async with installation.write() as uow:
        await booking.cancel(uow, actor, Cancel(business_id=business.id, booking_id=booking_id))
        mail = await tell_of_cancellation(uow, actor, OFFICE, business.id, booking_id)
    assert mail is not None
    page = await _opened(open_page)

    await page.do(OutboxState.open_mail, mail_id=mail.id)

    state = await page.state(OutboxState)
    assert [row["kind"] for row in state.rows] == ["Absage", "Bestätigung"]
    assert "nimmt den Termin aus dem Kalender" in state.letter["invitation_words"]


async def test_the_html_version_travels_only_when_it_is_asked_for(installation, business, open_page):
    _, mail = await _booked(installation, business)
    page = await _opened(open_page)
    await page.do(OutboxState.open_mail, mail_id=mail.id)

    await page.do(OutboxState.show_html, wanted=True)
    assert '<base target="_blank">' in (await page.state(OutboxState)).html

    await page.do(OutboxState.close_mail)
    state = await page.state(OutboxState)
    assert (state.is_open, state.as_html, state.html) == (False, False, "")


async def test_with_a_mail_server_mail_waits_is_sent_or_fails_for_a_reason_in_words(
    installation, business, open_page
):
    installation.mailer = _PostBox()
    waits, sent, refused, late = await _mails(installation, business, 4)
    actor = SystemActor(business.id, "test")
    async with installation.write() as uow:
        await notifications.note_failed(uow, actor, business.id, waits, "unreachable")
        await notifications.note_sent(uow, actor, business.id, sent)
        await notifications.note_failed(uow, actor, business.id, refused, "refused")
        await notifications.note_failed(uow, actor, business.id, late, "too_late")

    page = await _opened(open_page)

    state = await page.state(OutboxState)
    assert not state.stays_here
    assert {row["id"]: row["state"] for row in state.rows} == {
        waits: "wartet",
        sent: "gesendet",
        refused: "nicht zustellbar",
        late: "nicht zustellbar",
    }
    problems = {row["id"]: row["problem"] for row in state.rows}
    assert problems[sent] == ""
    assert "wird wiederholt" in problems[waits]
    assert "abgelehnt" in problems[refused]
    assert "vorbei" in problems[late]


async def test_what_comes_while_the_page_is_open_is_read_and_elsewhere_it_is_not(
    installation, business, open_page
):
    page = await _opened(open_page)
    assert (await page.state(OutboxState)).rows == []
    await _mails(installation, business, 1)

    await (await page.state(OutboxState))._refresh()
    assert len((await page.state(OutboxState)).rows) == 1

    page.page = "/heute"
    await page.do(TodayState.load)
    await _mails(installation, business, 1, "offer")
    await (await page.state(OutboxState))._refresh()
    assert len((await page.state(OutboxState)).rows) == 1


async def test_the_newest_mails_come_first_and_no_more_than_fit(installation, business, clock, open_page):
    await _mails(installation, business, SHOWN)
    clock.set(clock.now() + timedelta(minutes=1))
    (newest,) = await _mails(installation, business, 1, "offer")

    page = await _opened(open_page)

    state = await page.state(OutboxState)
    assert len(state.rows) == SHOWN
    assert state.rows[0]["id"] == newest
    assert state.count == f"Die {SHOWN} neuesten Mails"


async def test_mail_of_another_business_is_neither_listed_nor_opened(installation, business, open_page):
    async with installation.write() as uow:
        other = await import_business(uow, SystemActor(None, "test"), fixture("physio-bayern"), demo=True)
    (foreign,) = await _mails(installation, other, 1)
    page = await _opened(open_page, "/postausgang?b=friseur-berlin")

    for mail_id in (foreign, "", "mai_nothing", "x" * 5_000):
        await page.do(OutboxState.open_mail, mail_id=mail_id)

    state = await page.state(OutboxState)
    assert (state.rows, state.is_open, state.letter["text"]) == ([], False, "")


async def test_the_business_of_the_address_is_shown_and_another_one_shuts_the_drawer(
    installation, business, open_page
):
    async with installation.write() as uow:
        other = await import_business(uow, SystemActor(None, "test"), fixture("physio-bayern"), demo=True)
    (mail_id,) = await _mails(installation, business, 1)
    page = await _opened(open_page, "/postausgang?b=friseur-berlin")
    await page.do(OutboxState.open_mail, mail_id=mail_id)
    assert (await page.state(OutboxState)).is_open

    page.page = f"/postausgang?b={other.slug}"
    await page.do(TodayState.load)
    await page.do(OutboxState.load)

    state = await page.state(OutboxState)
    assert (state.rows, state.is_open) == ([], False)


async def test_the_drawer_of_a_mail_and_that_of_the_test_call_are_not_open_at_once(
    installation, business, open_page
):
    (mail_id,) = await _mails(installation, business, 1)
    page = await _opened(open_page)
    await page.do(TestCallState.show)

    await page.do(OutboxState.open_mail, mail_id=mail_id)

    assert (await page.state(OutboxState)).is_open
    assert not (await page.state(TestCallState)).is_open
