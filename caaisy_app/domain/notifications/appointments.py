"""Mail that follows from what happens to appointments. For the jobs: each use case may run again at will.

A mail describes the appointment as it is when the mail is written, and each state is told once: two moves in
quick succession make one mail about the second. Whoever has left no address gets none.
"""

from __future__ import annotations

from dataclasses import dataclass

from caaisy_app.core.actor import Actor, acts_for
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import Forbidden
from caaisy_app.core.jobs import Job
from caaisy_app.domain.booking.links.service import make_link
from caaisy_app.domain.booking.service import booking, waitlist
from caaisy_app.domain.booking.views import BookingView
from caaisy_app.domain.notifications.invitation import Method, invitation
from caaisy_app.domain.notifications.letters import write_letter
from caaisy_app.domain.notifications.repository import OutboxRepository
from caaisy_app.domain.notifications.rules import Subject, reminder_at
from caaisy_app.domain.notifications.service import QueueMail, queue_mail
from caaisy_app.domain.notifications.views import MailView
from caaisy_app.domain.tenants.service import business_by_id

_METHODS: dict[Subject, Method] = {"booked": "REQUEST", "moved": "REQUEST", "cancelled": "CANCEL"}


@dataclass(frozen=True, slots=True)
class PostOffice:
    """What mail needs to know of the installation: its address of mail, and that of its pages.

    `origin` is None where the pages cannot be reached from a mailbox elsewhere: then mail has no links.
    """

    sender: str
    origin: str | None


async def tell_of_booking(
    uow: UnitOfWork, actor: Actor, office: PostOffice, business_id: str, booking_id: str
) -> MailView | None:
    """Confirm an appointment, or tell its new time if its confirmation was written before."""
    item = await _appointment(uow, actor, business_id, booking_id)
    if item is None or item.status != "confirmed":
        return None
    earlier = await OutboxRepository(uow.session, business_id).kinds_about(booking_id)
    subject: Subject = "moved" if earlier & {"booked", "moved"} else "booked"
    return await _queue(uow, actor, office, item, subject, f"{item.id}:{item.sequence}")


async def tell_of_cancellation(
    uow: UnitOfWork, actor: Actor, office: PostOffice, business_id: str, booking_id: str
) -> MailView | None:
    """Tell that an appointment is cancelled."""
    item = await _appointment(uow, actor, business_id, booking_id)
    if item is None or item.status != "cancelled":
        return None
    return await _queue(uow, actor, office, item, "cancelled", f"{item.id}:cancelled")


async def remind(
    uow: UnitOfWork, actor: Actor, office: PostOffice, business_id: str, booking_id: str, sequence: int
) -> MailView | None:
    """Remind of an appointment that still is what it was at `sequence`; a moved one has its own reminder."""
    item = await _appointment(uow, actor, business_id, booking_id)
    if item is None or item.status != "confirmed" or item.sequence != sequence:
        return None
    return await _queue(uow, actor, office, item, "reminder", f"{item.id}:{sequence}:reminder")


async def plan_reminder(uow: UnitOfWork, actor: Actor, business_id: str, booking_id: str) -> None:
    """Have the reminder of an appointment sent the day before, where there is time and an address for one."""
    item = await _appointment(uow, actor, business_id, booking_id)
    if item is None or item.status != "confirmed":
        return
    business = await business_by_id(uow, business_id)
    moment = reminder_at(item.start, business.timezone, uow.now())
    if moment is not None:
        args = {"business": business_id, "subject": booking_id, "sequence": str(item.sequence)}
        uow.enqueue(Job("booking.reminder", f"{booking_id}:{item.sequence}", args, not_before=moment))


async def tell_of_offer(
    uow: UnitOfWork, actor: Actor, office: PostOffice, business_id: str, entry_id: str
) -> MailView | None:
    """Tell somebody on the waiting list of the time that is kept for them, and have the offer lapse."""
    entry = next((item for item in await waitlist(uow, actor, business_id) if item.id == entry_id), None)
    if entry is None or entry.offered_booking_id is None or entry.offer_expires_at is None:
        return None
    args = {"business": business_id, "subject": entry_id}
    key = f"{entry_id}:{entry.offered_booking_id}"
    uow.enqueue(Job("waitlist.lapse", key, args, not_before=entry.offer_expires_at))
    if entry.status != "offered" or entry.offer_expires_at <= uow.now():
        return None
    item = await booking(uow, actor, business_id, entry.offered_booking_id)
    if not item.email:
        return None
    outbox = OutboxRepository(uow.session, business_id)
    if (earlier := await outbox.by_dedupe_key(f"{key}:offer")) is not None:
        return earlier.view()
    business = await business_by_id(uow, business_id)
    link = await _link(uow, actor, office, item)
    draft = write_letter("offer", item, business, link=link, offered_until=entry.offer_expires_at)
    return await queue_mail(
        uow,
        actor,
        QueueMail(
            business_id=business_id,
            dedupe_key=f"{key}:offer",
            kind="offer",
            recipient=item.email,
            language=draft.language,
            subject=draft.subject,
            text=draft.text,
            html=draft.html,
            booking_id=item.id,
            send_before=entry.offer_expires_at,
        ),
    )


async def _appointment(
    uow: UnitOfWork, actor: Actor, business_id: str, booking_id: str
) -> BookingView | None:
    """The appointment, if mail about it makes sense: with an address, and yet to come."""
    if not acts_for(actor, business_id):
        raise Forbidden
    item = await booking(uow, actor, business_id, booking_id)
    return item if item.kind == "appointment" and item.email and item.start > uow.now() else None


async def _link(uow: UnitOfWork, actor: Actor, office: PostOffice, item: BookingView) -> str | None:
    """The address of the page of this appointment, where a mailbox elsewhere can reach it."""
    if office.origin is None:
        return None
    english = "/en" if item.language == "en" else ""
    return f"{office.origin}{english}/t/{await make_link(uow, actor, item.business_id, item.id)}"


async def _queue(
    uow: UnitOfWork, actor: Actor, office: PostOffice, item: BookingView, subject: Subject, key: str
) -> MailView:
    outbox = OutboxRepository(uow.session, item.business_id)
    if (earlier := await outbox.by_dedupe_key(key)) is not None:
        return earlier.view()
    business = await business_by_id(uow, item.business_id)
    link = None if subject == "cancelled" else await _link(uow, actor, office, item)
    draft = write_letter(subject, item, business, link=link)
    method = _METHODS.get(subject)
    calendar = (
        invitation(
            item,
            business,
            method=method,
            organizer=office.sender,
            description=draft.facts,
            now=uow.now(),
        )
        if method
        else None
    )
    return await queue_mail(
        uow,
        actor,
        QueueMail(
            business_id=item.business_id,
            dedupe_key=key,
            kind=subject,
            recipient=item.email or "",
            language=draft.language,
            subject=draft.subject,
            text=draft.text,
            html=draft.html,
            calendar=calendar.text if calendar else None,
            calendar_method=calendar.method if calendar else None,
            booking_id=item.id,
            send_before=item.start,
        ),
    )
