"""Use cases of the waiting list: first come, first offered; never two offers for one time.

An offer is a hold in the name of who waits: while it stands, nobody else can have the time.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from caaisy_app.core.actor import Actor, CallerActor, SubjectActor, SystemActor
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.ids import new_id
from caaisy_app.domain.booking.access import allow_looking, allow_staff, call_of, is_staff
from caaisy_app.domain.booking.commands import AddToWaitlist, Confirm
from caaisy_app.domain.booking.desk import Desk, Place, open_desk
from caaisy_app.domain.booking.errors import BookingNotFound, HoldExpired, InvalidBooking
from caaisy_app.domain.booking.placing import confirm
from caaisy_app.domain.booking.reliance import may_be_taken
from caaisy_app.domain.booking.repository import Row
from caaisy_app.domain.booking.rules.plan import Plan
from caaisy_app.domain.booking.situation import as_utc, load, seconds
from caaisy_app.domain.booking.values import clean, contact_values
from caaisy_app.domain.booking.views import BookingView, WaitlistView
from caaisy_app.domain.booking.waitlist.repository import WaitlistRepository, businesses_with_waiting_people

OFFER_MINUTES = 30
_LONGEST_WINDOW = timedelta(days=62)


async def add_to_waitlist(uow: UnitOfWork, actor: Actor, command: AddToWaitlist) -> WaitlistView:
    """Put somebody on the list. `InvalidBooking` for a window that cannot be or lies in the past."""
    allow_looking(actor, command.business_id)
    call_id = call_of(actor, command.call_id)
    desk = await open_desk(uow, actor, command.business_id, command.idempotency_key)
    if before := desk.done_before("waitlist"):
        return await _view(desk, before)
    desk.house.service(command.service_id)
    if command.staff_id is not None and desk.house.catalog.member(command.staff_id) is None:
        raise InvalidBooking("staff_id", "unknown")
    if seconds(command.to, "to") <= seconds(command.from_, "from"):
        raise InvalidBooking("to", "end_before_start")
    if command.to - command.from_ > _LONGEST_WINDOW:
        raise InvalidBooking("to", "too_long")
    if command.to <= desk.now:
        raise InvalidBooking("to", "past")
    who = contact_values({"name": command.name, "phone": command.phone, "email": command.email})
    if who["name"] is None:
        raise InvalidBooking("name", "missing")
    entry_id = new_id("wait")
    await _list(desk).add(
        {
            **who,
            "id": entry_id,
            "service_id": command.service_id,
            "staff_id": command.staff_id,
            "window_start": command.from_,
            "window_end": command.to,
            "status": "waiting",
            "language": clean(command.language, "language", 10) or "de",
            "call_id": call_id,
            "created_at": desk.now,
        }
    )
    await desk.finish("waitlist", entry_id, "waitlist.added")
    return await _view(desk, entry_id)


async def offer_waitlist(uow: UnitOfWork, actor: Actor, business_id: str) -> tuple[WaitlistView, ...]:
    """Offer free times to those who wait, in order; offers that nobody took lapse first."""
    allow_staff(actor, business_id)
    desk = await open_desk(uow, actor, business_id)
    for row in await _list(desk).with_status(("offered",)):
        if row["offer_expires_at"] <= desk.now:
            await _list(desk).change(row["id"], {"status": "lapsed"})
            uow.changed(business_id)
    offered: list[WaitlistView] = []
    if not await may_be_taken(uow, desk.house):
        return ()
    for row in await _list(desk).with_status(("waiting",)):
        place = await _first_place(desk, row)
        if place is not None:
            await _offer(desk, row, place, desk.now.replace(microsecond=0) + timedelta(minutes=OFFER_MINUTES))
            offered.append(await _view(desk, row["id"]))
    return tuple(offered)


async def accept_offer(uow: UnitOfWork, actor: Actor, business_id: str, entry_id: str) -> BookingView:
    """Take the offered time. `HoldExpired` if the offer has lapsed or there is none, `CalendarUnreliable`
    while nobody can know whether it is free elsewhere.

    For the people of the business, the call that asked for it, and who brings the link of the offer.
    """
    desk = await open_desk(uow, actor, business_id)
    row = await _own(desk, entry_id)
    if row["status"] == "accepted":
        return await desk.view(row["offered_booking_id"])
    if row["status"] != "offered" or row["offer_expires_at"] <= desk.now:
        raise HoldExpired
    desk.rely_on_calendars()
    view = await confirm(
        uow,
        SystemActor(business_id, "waitlist"),
        Confirm(
            business_id=business_id,
            booking_id=row["offered_booking_id"],
            contact_name=row["name"],
            phone=row["phone"],
            email=row["email"],
            language=row["language"],
        ),
    )
    await _list(desk).change(entry_id, {"status": "accepted"})
    await desk.finish("waitlist", entry_id, "waitlist.accepted", keyed=False)
    return view


async def withdraw_waitlist(uow: UnitOfWork, actor: Actor, business_id: str, entry_id: str) -> WaitlistView:
    """Take somebody off the list; a standing offer is given back."""
    desk = await open_desk(uow, actor, business_id)
    row = await _own(desk, entry_id)
    if row["status"] in ("waiting", "offered"):
        if row["offered_booking_id"]:
            held = await desk.repository.by_id(row["offered_booking_id"])
            if held is not None and held["status"] == "held":
                await desk.expire([held], released=True)
        await _list(desk).change(entry_id, {"status": "withdrawn"})
        await desk.finish("waitlist", entry_id, "waitlist.withdrawn", keyed=False)
    return await _view(desk, entry_id)


async def offer_of(uow: UnitOfWork, actor: Actor, business_id: str, booking_id: str) -> WaitlistView:
    """Whose offer a held time is. `BookingNotFound` for anything that is no offer of theirs."""
    allow_looking(actor, business_id)
    row = await WaitlistRepository(uow.session, business_id).by_offer(booking_id)
    if row is None or not _may_deal(actor, business_id, row):
        raise BookingNotFound
    return _as_view(row)


async def waitlist(uow: UnitOfWork, actor: Actor, business_id: str) -> tuple[WaitlistView, ...]:
    """Who waits or has an offer, first come first; for the people of the business."""
    allow_staff(actor, business_id)
    rows = await WaitlistRepository(uow.session, business_id).with_status(("waiting", "offered"))
    return tuple(_as_view(row) for row in rows)


async def businesses_that_wait(uow: UnitOfWork) -> tuple[str, ...]:
    """Where somebody waits or has an offer: for the jobs, which then offer what is free."""
    return tuple(await businesses_with_waiting_people(uow.session))


async def _first_place(desk: Desk, row: Row) -> Place | None:
    from_s = max(seconds(row["window_start"], "from", up=True), seconds(desk.now, "now", up=True))
    to_s = seconds(row["window_end"], "to", up=True)
    if from_s >= to_s:
        return None
    staff = (row["staff_id"],) if row["staff_id"] else ()
    loaded = await load(desk.uow, desk.house, row["service_id"], from_s, to_s, staff_ids=staff)
    plan = Plan(loaded.situation, from_s, to_s)
    found = plan.starts(1)
    return Place(loaded, plan, found[0]) if found else None


async def _offer(desk: Desk, row: Row, place: Place, until: datetime) -> None:
    service = place.loaded.service
    values: dict[str, Any] = {
        "status": "held",
        "start": as_utc(place.choice.start),
        "end": as_utc(place.choice.start + place.loaded.situation.service.duration),
        "service_id": service.id,
        "service_name": service.name,
        "price_text": service.price_text,
        "staff_ids": place.staff_ids,
        "resource_ids": place.resource_ids,
        "contact_name": row["name"],
        "phone": row["phone"],
        "email": row["email"],
        "language": row["language"],
        "source": "web",
        "hold_expires_at": until,
    }
    async with desk.uow.session.begin_nested():
        booking_id = await desk.add(values)
        session_id = await desk.take(booking_id, place, hold_until=until)
        if session_id is not None:
            await desk.repository.change(booking_id, {"session_id": session_id})
            await desk.refresh_session(session_id)
        await _list(desk).change(
            row["id"], {"status": "offered", "offered_booking_id": booking_id, "offer_expires_at": until}
        )
    await desk.finish("waitlist", row["id"], "waitlist.offered", keyed=False)


async def _own(desk: Desk, entry_id: str) -> Row:
    row = await _list(desk).by_id(entry_id)
    if row is None or not _may_deal(desk.actor, desk.house.business.id, row):
        raise BookingNotFound
    return row


def _may_deal(actor: Actor, business_id: str, row: Row) -> bool:
    if isinstance(actor, CallerActor):
        return row["call_id"] == actor.call_id
    if isinstance(actor, SubjectActor):
        return actor.subject in (row["id"], row["offered_booking_id"])
    return is_staff(actor, business_id)


async def _view(desk: Desk, entry_id: str) -> WaitlistView:
    row = await _list(desk).by_id(entry_id)
    if row is None:
        raise BookingNotFound
    return _as_view(row)


def _list(desk: Desk) -> WaitlistRepository:
    return WaitlistRepository(desk.uow.session, desk.house.business.id)


def _as_view(row: Row) -> WaitlistView:
    return WaitlistView(
        id=row["id"],
        service_id=row["service_id"],
        staff_id=row["staff_id"],
        from_=row["window_start"],
        to=row["window_end"],
        status=row["status"],
        name=row["name"],
        phone=row["phone"],
        email=row["email"],
        language=row["language"],
        call_id=row["call_id"],
        offered_booking_id=row["offered_booking_id"],
        offer_expires_at=row["offer_expires_at"],
        created_at=row["created_at"],
    )
