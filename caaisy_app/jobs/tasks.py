"""What is done for which job: a list of steps, each one unit of work that may run again at will.

A job is named like the event it follows (`booking.created`). Its arguments are ids: `business`, `subject`
(a booking, a waiting-list entry, a mail).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from types import MappingProxyType

import structlog

from caaisy_app.domain.booking.service import offer_waitlist
from caaisy_app.domain.lines import provisioning
from caaisy_app.domain.notifications import appointments
from caaisy_app.domain.notifications.service import note_failed, note_sent, unsent
from caaisy_app.domain.notifications.views import MailView
from caaisy_app.domain.ports import Letter, MailDown, MailRefused, PhoneConflict, PhoneRefused
from caaisy_app.domain.tenants.service import business_by_id
from caaisy_app.jobs.workshop import JOBS, Workshop

log = structlog.get_logger()

Args = Mapping[str, str]
Step = Callable[[Workshop, Args], Awaitable[None]]


async def tell_of_booking(shop: Workshop, args: Args) -> None:
    """Write the confirmation, or the mail about the new time, into the outbox."""
    async with shop.write("tell_of_booking") as uow:
        await appointments.tell_of_booking(uow, JOBS, shop.office, args["business"], args["subject"])


async def tell_of_cancellation(shop: Workshop, args: Args) -> None:
    """Write the mail about a cancellation into the outbox."""
    async with shop.write("tell_of_cancellation") as uow:
        await appointments.tell_of_cancellation(uow, JOBS, shop.office, args["business"], args["subject"])


async def plan_reminder(shop: Workshop, args: Args) -> None:
    """Have the reminder sent the day before."""
    async with shop.write("plan_reminder") as uow:
        await appointments.plan_reminder(uow, JOBS, args["business"], args["subject"])


async def remind(shop: Workshop, args: Args) -> None:
    """Write the reminder into the outbox, if the appointment is still the same."""
    async with shop.write("remind") as uow:
        await appointments.remind(
            uow, JOBS, shop.office, args["business"], args["subject"], int(args["sequence"])
        )


async def offer_free_times(shop: Workshop, args: Args) -> None:
    """Offer what has become free to those who wait."""
    async with shop.write("offer_free_times") as uow:
        await offer_waitlist(uow, JOBS, args["business"])


async def tell_of_offer(shop: Workshop, args: Args) -> None:
    """Write the mail about an offer into the outbox, and have the offer lapse in time."""
    async with shop.write("tell_of_offer") as uow:
        await appointments.tell_of_offer(uow, JOBS, shop.office, args["business"], args["subject"])


async def send_mail(shop: Workshop, args: Args) -> None:
    """Hand a mail to the mail server, older unsent mail about the same booking first.

    Without a mail server it stays in the outbox. Between the server's yes and our note of it lies a moment
    in which a crash makes the mail go twice: SMTP has no way around it (RFC 1047). Both copies have the same
    Message-ID, by which mailboxes recognise them.
    """
    if shop.mailer is None:
        return
    business_id = args["business"]
    async with shop.read() as uow:
        waiting = await unsent(uow, business_id, args["subject"])
        sender_name = (await business_by_id(uow, business_id)).name if waiting else ""
    if not waiting:
        return
    async with shop.one_at_a_time(waiting[-1].booking_id or waiting[-1].id):
        async with shop.read() as uow:
            waiting = await unsent(uow, business_id, args["subject"])
        for mail in waiting:
            if mail.send_before is not None and mail.send_before <= shop.clock.now():
                async with shop.write("note_failed") as uow:
                    await note_failed(uow, JOBS, business_id, mail.id, "too_late")
                continue
            shop.probe("send_mail.before_send")
            try:
                await shop.mailer.send(_letter(mail, sender_name, shop.office.sender))
            except MailDown:
                async with shop.write("note_failed") as uow:
                    await note_failed(uow, JOBS, business_id, mail.id, "unreachable")
                return
            except MailRefused:
                async with shop.write("note_failed") as uow:
                    await note_failed(uow, JOBS, business_id, mail.id, "refused")
                continue
            shop.probe("send_mail.after_send")
            async with shop.write("note_sent") as uow:
                await note_sent(uow, JOBS, business_id, mail.id)


async def tell_phone_server(shop: Workshop, _args: Args) -> None:
    """Bring trunks and rules of the phone server to where they should be; nothing without a phone server.

    A server that is away is tried again; what it will not take stands on the page of the lines.
    """
    if shop.telephony is None:
        return
    async with shop.read() as uow:
        wanted = await provisioning.wishes(uow, JOBS)
    try:
        await provisioning.apply(shop.telephony, wanted, shop.provider_addresses)
    except (PhoneConflict, PhoneRefused) as error:
        log.warning("lines.not_provisioned", error=error.code)


def _letter(mail: MailView, sender_name: str, sender: str) -> Letter:
    return Letter(
        message_id=f"{mail.id}@{sender.rpartition('@')[2]}",
        sender_name=sender_name,
        recipient=mail.recipient,
        subject=mail.subject,
        text=mail.text,
        language=mail.language,
        written_at=mail.created_at,
        html=mail.html,
        calendar=mail.calendar,
        calendar_method=mail.calendar_method,
    )


#: Names of jobs and steps are stored with pending work: they may be added to, never changed while work of an
#: earlier release may be waiting (then `engine.COMPATIBILITY` has to rise too).
TASKS: Mapping[str, tuple[Step, ...]] = MappingProxyType(
    {
        "booking.created": (tell_of_booking, plan_reminder),
        "booking.moved": (tell_of_booking, plan_reminder, offer_free_times),
        "booking.cancelled": (tell_of_cancellation, offer_free_times),
        "booking.reminder": (remind,),
        "waitlist.added": (offer_free_times,),
        "waitlist.withdrawn": (offer_free_times,),
        "waitlist.offered": (tell_of_offer,),
        "waitlist.lapse": (offer_free_times,),
        "mail.send": (send_mail,),
        "lines.changed": (tell_phone_server,),
    }
)
