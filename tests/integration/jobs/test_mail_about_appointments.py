"""Who is told what, when: confirmation, new time, cancellation, reminder, offer. Each fact once."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from caaisy_app.core.clock import ManualClock
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.errors import BookingNotFound, HoldExpired
from caaisy_app.domain.booking.links.service import open_link
from caaisy_app.domain.booking.views import BookingView
from caaisy_app.domain.notifications import service as notifications
from caaisy_app.domain.notifications.appointments import PostOffice
from caaisy_app.domain.notifications.rules import BACKOFF
from caaisy_app.domain.notifications.views import MailView
from caaisy_app.domain.ports import MailDown, MailRefused
from caaisy_app.jobs.tasks import send_mail, tell_of_booking, tell_of_cancellation
from caaisy_app.jobs.workshop import Workshop
from tests.integration.booking.salon import Salon, at
from tests.support.bench import OFFICE, PAGES, Bench, PostBox


async def book(salon: Salon, start: datetime | None = None, **given: Any) -> BookingView:
    wanted = {"contact_name": "Anna Müller", "email": "anna@example.org", **given}
    async with salon.write() as uow:
        return await booking.book(
            uow,
            salon.owner,
            booking.Book(
                business_id=salon.id,
                service_id=salon.service("Schnitt"),
                start=start or at(11, day=7),
                staff_ids=(salon.staff("Lena"),),
                **wanted,
            ),
        )


async def move(salon: Salon, item: BookingView, start: datetime) -> None:
    async with salon.write() as uow:
        await booking.move(
            uow, salon.owner, booking.Move(business_id=salon.id, booking_id=item.id, start=start)
        )


async def cancel(salon: Salon, item: BookingView) -> None:
    async with salon.write() as uow:
        await booking.cancel(uow, salon.owner, booking.Cancel(business_id=salon.id, booking_id=item.id))


async def outbox(salon: Salon) -> list[MailView]:
    async with salon.read() as uow:
        return list(reversed(await notifications.outbox(uow, salon.id)))


async def test_a_booking_is_confirmed_once_to_the_address_that_was_left(
    salon: Salon, bench: Bench, box: PostBox
) -> None:
    await book(salon)
    await bench.run()
    await bench.run()
    (letter,) = box.letters
    assert letter.recipient == "anna@example.org"
    assert letter.sender_name == "Salon Probe"
    assert letter.subject == "Termin bestätigt: Schnitt am Dienstag, 10. März 2026"
    for words in ("Guten Tag Anna Müller", "11:00 bis 11:30 Uhr", "Lena", "35 Euro", "Lindenstraße 5"):
        assert words in letter.text
        assert letter.html is not None
        assert words in letter.html
    (mail,) = await outbox(salon)
    assert (mail.status, mail.attempts, mail.problem) == ("sent", 1, None)
    assert mail.sent_at == salon.container.clock.now()


async def test_mail_speaks_the_language_of_the_contact(salon: Salon, bench: Bench, box: PostBox) -> None:
    await book(salon, language="en")
    await book(salon, at(12, day=7), language="tr")
    await bench.run()
    english, german = box.letters
    assert english.subject == "Appointment confirmed: Schnitt on Tuesday, 10 March 2026"
    assert "11:00 to 11:30" in english.text
    assert english.language == "en"
    assert german.subject.startswith("Termin bestätigt")


async def test_the_link_in_the_mail_opens_the_appointment_and_is_not_kept_after_sending(
    salon: Salon, bench: Bench, box: PostBox
) -> None:
    item = await book(salon)
    await bench.run()
    found = re.search(rf"{re.escape(PAGES)}/t/(\S+)", box.letters[0].text)
    assert found is not None
    async with salon.read() as uow:
        assert (await open_link(uow, found[1])).booking_id == item.id
    (mail,) = await outbox(salon)
    assert found[1] not in mail.text
    assert mail.html is not None
    assert found[1] not in mail.html
    assert f"{PAGES}/t/…" in mail.text


async def test_where_pages_cannot_be_reached_the_mail_names_the_telephone(
    salon: Salon, bench: Bench, box: PostBox
) -> None:
    bench.shop.office = PostOffice(sender=OFFICE.sender, origin=None)
    await book(salon)
    await bench.run()
    assert "/t/" not in box.letters[0].text
    assert "+493012345678" in box.letters[0].text


async def test_without_an_address_there_is_no_mail(salon: Salon, bench: Bench, box: PostBox) -> None:
    item = await book(salon, email=None)
    await bench.run()
    await cancel(salon, item)
    await bench.run()
    assert box.letters == []
    assert await outbox(salon) == []


async def test_a_move_is_told_with_the_new_time(salon: Salon, bench: Bench, box: PostBox) -> None:
    item = await book(salon)
    await bench.run()
    await move(salon, item, at(14, day=8))
    await bench.run()
    _, letter = box.letters
    assert letter.subject == "Neuer Termin: Schnitt am Mittwoch, 11. März 2026"
    assert "14:00 bis 14:30 Uhr" in letter.text


async def test_what_has_changed_again_before_the_mail_was_written_is_told_once(
    salon: Salon, bench: Bench, box: PostBox
) -> None:
    item = await book(salon)
    await move(salon, item, at(14, day=8))
    await move(salon, item, at(15, day=8))
    await bench.run()
    (letter,) = box.letters
    assert letter.subject.startswith("Termin bestätigt")
    assert "15:00 bis 15:30 Uhr" in letter.text


async def test_a_cancellation_is_told_once_and_nothing_after_it(
    salon: Salon, bench: Bench, box: PostBox, clock: ManualClock
) -> None:
    item = await book(salon)
    await bench.run()
    await cancel(salon, item)
    await cancel(salon, item)
    await bench.run()
    clock.set(item.start)
    await bench.run()
    assert [letter.subject.split(":")[0] for letter in box.letters] == ["Termin bestätigt", "Termin abgesagt"]
    assert box.letters[1].calendar_method == "CANCEL"


async def test_steps_that_run_again_write_no_second_mail(salon: Salon, bench: Bench, box: PostBox) -> None:
    item = await book(salon)
    args = {"business": salon.id, "subject": item.id}
    for _ in range(3):
        await tell_of_booking(bench.shop, args)
    await bench.run()
    await cancel(salon, item)
    for _ in range(3):
        await tell_of_cancellation(bench.shop, args)
    await bench.run()
    assert [mail.kind for mail in await outbox(salon)] == ["booked", "cancelled"]
    assert len(box.letters) == 2


async def test_a_mail_that_was_sent_is_not_sent_again(salon: Salon, bench: Bench, box: PostBox) -> None:
    await book(salon)
    await bench.run()
    (mail,) = await outbox(salon)
    await send_mail(bench.shop, {"business": salon.id, "subject": mail.id})
    assert len(box.letters) == 1


# -- reminders ----------------------------------------------------------------------------------


async def test_the_reminder_comes_the_day_before_at_ten(
    salon: Salon, bench: Bench, box: PostBox, clock: ManualClock
) -> None:
    await book(salon)  # Tuesday, 10 March, 11:00 in Berlin
    await bench.run()
    clock.set(at(9, 59, day=6))
    await bench.run()
    assert len(box.letters) == 1
    clock.set(at(10, day=6))
    await bench.run()
    assert box.letters[1].subject == "Erinnerung: Schnitt am Dienstag, 10. März 2026"
    assert box.letters[1].calendar is None


async def test_a_moved_appointment_is_reminded_of_at_its_new_time_only(
    salon: Salon, bench: Bench, box: PostBox, clock: ManualClock
) -> None:
    item = await book(salon)
    await bench.run()
    await move(salon, item, at(11, day=9))
    await bench.run()
    clock.set(at(10, day=6))
    await bench.run()
    assert [letter.subject.split(":")[0] for letter in box.letters] == ["Termin bestätigt", "Neuer Termin"]
    clock.set(at(10, day=8))
    await bench.run()
    assert [letter.subject.split(":")[0] for letter in box.letters][2:] == ["Erinnerung"]
    assert "Donnerstag, 12. März 2026" in box.letters[2].text


@pytest.mark.parametrize("hours", [0, 24], ids=["the same day", "with too little time between"])
async def test_a_booking_shortly_before_its_time_is_not_reminded_of(
    salon: Salon, bench: Bench, box: PostBox, clock: ManualClock, hours: int
) -> None:
    await book(salon, at(14, day=-1) + timedelta(hours=hours))
    clock.advance(seconds=48 * 3600)
    await bench.run()
    assert [mail.kind for mail in await outbox(salon)] in ([], ["booked"])
    assert not [job for job in bench.later if job.name == "booking.reminder"]


async def test_the_reminder_after_the_clocks_change_still_comes_at_ten(
    salon: Salon, bench: Bench, clock: ManualClock
) -> None:
    clock.set(datetime(2026, 3, 25, 9, tzinfo=UTC))
    await book(salon, datetime(2026, 3, 30, 9, tzinfo=UTC))  # Monday after the change, 11:00 in Berlin
    await bench.run()
    (job,) = [job for job in bench.later if job.name == "booking.reminder"]
    assert job.not_before == datetime(2026, 3, 29, 8, tzinfo=UTC)


# -- when sending fails -------------------------------------------------------------------------


async def test_a_server_that_is_away_is_tried_again_with_growing_pauses(
    salon: Salon, bench: Bench, box: PostBox, clock: ManualClock
) -> None:
    box.trouble = [MailDown(), MailDown(), MailDown()]
    await book(salon)
    await bench.run()
    for failed, pause in enumerate(BACKOFF[:3], start=1):
        (mail,) = await outbox(salon)
        assert (mail.status, mail.attempts, mail.problem) == ("queued", failed, "unreachable")
        clock.advance(seconds=pause - 1)
        await bench.run()
        assert (await outbox(salon))[0].attempts == failed
        clock.advance(seconds=1)
        await bench.run()
    (mail,) = await outbox(salon)
    assert (mail.status, mail.attempts, mail.problem) == ("sent", 4, None)
    assert len(box.letters) == 1


async def test_after_days_without_a_server_the_mail_is_given_up_and_says_so(
    salon: Salon, bench: Bench, box: PostBox, clock: ManualClock
) -> None:
    box.trouble = [MailDown() for _ in range(len(BACKOFF) + 5)]
    await book(salon, at(11, day=21))
    for _ in range(len(BACKOFF) + 2):
        await bench.run()
        clock.advance(seconds=BACKOFF[-1])
    mail = (await outbox(salon))[0]
    assert (mail.status, mail.problem, mail.attempts) == ("failed", "gave_up", len(BACKOFF) + 1)
    assert box.letters == []


async def test_an_address_that_is_refused_is_not_tried_again(
    salon: Salon, bench: Bench, box: PostBox, clock: ManualClock
) -> None:
    box.trouble = [MailRefused()]
    await book(salon, email="nobody")
    await bench.run()
    clock.advance(seconds=2 * 3600)
    await bench.run()
    (mail,) = await outbox(salon)
    assert (mail.status, mail.problem, mail.attempts) == ("failed", "refused", 1)
    assert box.letters == []


async def test_mail_that_could_not_go_before_the_appointment_does_not_go_after_it(
    salon: Salon, bench: Bench, box: PostBox, clock: ManualClock
) -> None:
    box.trouble = [MailDown()]
    item = await book(salon, at(14, day=-1))
    await bench.run()
    clock.set(item.start)
    await bench.run()
    (mail,) = await outbox(salon)
    assert (mail.status, mail.problem) == ("failed", "too_late")
    assert box.letters == []


async def test_mail_about_one_appointment_goes_in_the_order_it_was_written(
    salon: Salon, bench: Bench, box: PostBox
) -> None:
    box.trouble = [MailDown()]
    item = await book(salon)
    await bench.run()
    await cancel(salon, item)
    await bench.run()
    assert [letter.subject.split(":")[0] for letter in box.letters] == ["Termin bestätigt", "Termin abgesagt"]


async def test_without_a_mail_server_mail_stays_in_the_outbox(salon: Salon, bench: Bench) -> None:
    bench.shop = Workshop(bench.shop.database, bench.shop.clock, None, OFFICE)
    await book(salon)
    await bench.run()
    (mail,) = await outbox(salon)
    assert (mail.status, mail.attempts, mail.problem) == ("queued", 0, None)


# -- waiting list -------------------------------------------------------------------------------


async def wait_for_noon(salon: Salon, name: str) -> None:
    async with salon.write() as uow:
        await booking.add_to_waitlist(
            uow,
            salon.owner,
            booking.AddToWaitlist(
                business_id=salon.id,
                service_id=salon.service("Schnitt"),
                staff_id=salon.staff("Lena"),
                from_=at(12, day=7),
                to=at(12, 30, day=7),
                name=name,
                email=f"{name.lower()}@example.org",
            ),
        )


async def test_a_freed_time_is_offered_to_the_first_in_line_and_then_to_the_next(
    salon: Salon, bench: Bench, box: PostBox, clock: ManualClock
) -> None:
    item = await book(salon, at(12, day=7), email=None)
    await wait_for_noon(salon, "Berta")
    clock.advance(seconds=1)
    await wait_for_noon(salon, "Carla")
    await bench.run()
    assert box.letters == []
    await cancel(salon, item)
    await bench.run()
    (letter,) = box.letters
    assert letter.recipient == "berta@example.org"
    assert letter.subject == "Ein Termin ist frei geworden: Schnitt am Dienstag, 10. März 2026"
    assert "10:30 Uhr freigehalten" in letter.text
    assert f"{PAGES}/t/" in letter.text
    clock.advance(seconds=30 * 60)
    await bench.run()
    assert [letter.recipient for letter in box.letters] == ["berta@example.org", "carla@example.org"]


async def offered_link(box: PostBox) -> str:
    found = re.search(rf"{re.escape(PAGES)}/t/(\S+)", box.letters[-1].text)
    assert found is not None
    return found[1]


async def test_the_link_of_an_offer_takes_exactly_the_time_that_is_kept(
    salon: Salon, bench: Bench, box: PostBox
) -> None:
    await wait_for_noon(salon, "Berta")
    await bench.run()
    assert "Annehmen oder ablehnen:" in box.letters[0].text
    token = await offered_link(box)
    async with salon.write() as uow:
        link = await open_link(uow, token)
        entry = await booking.offer_of(uow, link.actor, link.business_id, link.booking_id)
        taken = await booking.accept_offer(uow, link.actor, link.business_id, entry.id)
    assert (taken.id, taken.status, taken.start) == (link.booking_id, "confirmed", at(12, day=7))
    assert taken.contact_name == "Berta"
    await bench.run()
    assert [letter.subject.split(":")[0] for letter in box.letters] == [
        "Ein Termin ist frei geworden",
        "Termin bestätigt",
    ]
    async with salon.write() as uow:  # a second click changes nothing
        again = await booking.accept_offer(uow, link.actor, link.business_id, entry.id)
    assert again == taken
    async with salon.read() as uow:
        assert await booking.waitlist(uow, salon.owner, salon.id) == ()


async def test_who_declines_by_the_link_lets_the_next_in_line_have_it_at_once(
    salon: Salon, bench: Bench, box: PostBox, clock: ManualClock
) -> None:
    await wait_for_noon(salon, "Berta")
    clock.advance(seconds=1)
    await wait_for_noon(salon, "Carla")
    await bench.run()
    token = await offered_link(box)
    async with salon.write() as uow:
        link = await open_link(uow, token)
        entry = await booking.offer_of(uow, link.actor, link.business_id, link.booking_id)
        await booking.withdraw_waitlist(uow, link.actor, link.business_id, entry.id)
    await bench.run()
    assert [letter.recipient for letter in box.letters] == ["berta@example.org", "carla@example.org"]
    async with salon.write() as uow:
        with pytest.raises(HoldExpired):
            await booking.accept_offer(uow, link.actor, link.business_id, entry.id)


async def test_a_lapsed_offer_cannot_be_taken_and_its_link_opens_nobody_elses(
    salon: Salon, bench: Bench, box: PostBox, clock: ManualClock
) -> None:
    await wait_for_noon(salon, "Berta")
    clock.advance(seconds=1)
    await wait_for_noon(salon, "Carla")
    await bench.run()
    first = await offered_link(box)
    clock.advance(seconds=30 * 60)
    await bench.run()
    second = await offered_link(box)
    async with salon.write() as uow:
        berta, carla = await open_link(uow, first), await open_link(uow, second)
        mine = await booking.offer_of(uow, berta.actor, salon.id, berta.booking_id)
        theirs = await booking.offer_of(uow, carla.actor, salon.id, carla.booking_id)
        assert (mine.name, mine.status, theirs.name, theirs.status) == ("Berta", "lapsed", "Carla", "offered")
        with pytest.raises(HoldExpired):
            await booking.accept_offer(uow, berta.actor, salon.id, mine.id)
        with pytest.raises(BookingNotFound):
            await booking.offer_of(uow, berta.actor, salon.id, carla.booking_id)
        with pytest.raises(BookingNotFound):
            await booking.accept_offer(uow, berta.actor, salon.id, theirs.id)


async def test_an_accepted_offer_is_confirmed_like_any_booking(
    salon: Salon, bench: Bench, box: PostBox, clock: ManualClock
) -> None:
    await wait_for_noon(salon, "Berta")
    await bench.run()
    async with salon.read() as uow:
        (entry,) = await booking.waitlist(uow, salon.owner, salon.id)
    async with salon.write() as uow:
        await booking.accept_offer(uow, salon.owner, salon.id, entry.id)
    await bench.run()
    clock.advance(seconds=3600)
    await bench.run()
    assert [letter.subject.split(":")[0] for letter in box.letters] == [
        "Ein Termin ist frei geworden",
        "Termin bestätigt",
    ]
