"""Use cases that change a booking: move, cancel, nobody came."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from caaisy_app.core.actor import Actor
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import Forbidden
from caaisy_app.domain.booking.access import allow_call, allow_looking, allow_staff, call_of, is_staff
from caaisy_app.domain.booking.commands import Cancel, Move, NoShow, OwnProof
from caaisy_app.domain.booking.desk import Desk, Place, open_desk
from caaisy_app.domain.booking.errors import (
    BookingNotFound,
    InvalidBooking,
    NotBookable,
    NotCancellable,
    SlotTaken,
)
from caaisy_app.domain.booking.finding import proves, terms
from caaisy_app.domain.booking.repository import Row
from caaisy_app.domain.booking.situation import as_utc
from caaisy_app.domain.booking.views import BookingView, CancelledView


async def move(uow: UnitOfWork, actor: Actor, command: Move) -> BookingView:
    """Give a booking another time: the old one is freed and the new one taken together, or neither.

    It may overlap its own old time. Without `staff_ids` the same person is kept if free, else anybody.
    `CalendarUnreliable` where nobody can know what is free.
    """
    allow_looking(actor, command.business_id)
    if command.force and not is_staff(actor, command.business_id):
        raise Forbidden
    call_id = call_of(actor, command.call_id)
    desk = await open_desk(uow, actor, command.business_id, command.idempotency_key)
    if before := desk.done_before("move"):
        return await desk.view(before)
    row = await _reachable(desk, command.booking_id, command.proof)
    if row["kind"] != "appointment":
        raise BookingNotFound
    desk.rely_on_calendars()
    holds = await desk.repository.live_holds(call_id) if call_id else ()
    view = await move_row(desk, row, command.start, command.staff_ids, holds=holds, force=command.force)
    await desk.finish("move", row["id"], "booking.moved")
    return view


async def move_row(
    desk: Desk,
    row: Row,
    start: datetime,
    staff_ids: Sequence[str],
    *,
    holds: Sequence[Row],
    force: bool,
) -> BookingView:
    """Move a confirmed booking to a start; the mover's own holds are used up."""
    if row["status"] != "confirmed":
        raise BookingNotFound if row["status"] != "no_show" else NotCancellable
    if not is_staff(desk.actor, desk.house.business.id) and row["start"] <= desk.now:
        raise NotCancellable
    ignore = await desk.with_groups([row, *holds])
    place = await _new_place(desk, row, start, staff_ids, ignore, force)
    async with desk.uow.session.begin_nested():
        await desk.expire([item for item in holds if item["status"] == "held"], released=True)
        await desk.free(row)
        session_id = await desk.take(row["id"], place, hold_until=None)
        values: dict[str, Any] = {
            "start": as_utc(place.choice.start),
            "end": as_utc(place.choice.start + place.loaded.situation.service.duration),
            "staff_ids": place.staff_ids,
            "resource_ids": place.resource_ids,
            "session_id": session_id,
            "sequence": int(row["sequence"]) + 1,
            "updated_at": desk.now,
        }
        await desk.repository.change(row["id"], values)
        if session_id is not None:
            await desk.refresh_session(session_id)
    return await desk.view(row["id"])


async def cancel(uow: UnitOfWork, actor: Actor, command: Cancel) -> CancelledView:
    """Cancel a booking, end a group, or free a blocked time; says whether it was late by the business's rule.

    Callers need a booking of their own call or a proof; `BookingNotFound` otherwise. Cancelling twice gives
    the first result. `NotCancellable` once it has begun (except for the people of the business).
    """
    allow_looking(actor, command.business_id)
    desk = await open_desk(uow, actor, command.business_id, command.idempotency_key)
    before = desk.done_before("cancel")
    row = await _reachable(desk, before or command.booking_id, command.proof)
    if before and row["status"] == "expired":  # it was a hold, and was given back
        return CancelledView(await desk.view(before), False, None)
    if row["kind"] != "appointment" and not is_staff(actor, command.business_id):
        raise BookingNotFound
    said = terms(desk.house, row, desk.now)
    if row["status"] == "cancelled":
        text = desk.house.business.settings.late_cancel_text if row["late_cancelled"] else None
        return CancelledView(await desk.view(row["id"]), bool(row["late_cancelled"]), text)
    if row["status"] == "no_show" or (row["start"] <= desk.now and not is_staff(actor, command.business_id)):
        raise NotCancellable
    if row["status"] == "expired":
        raise BookingNotFound
    if row["status"] == "held" and row["kind"] == "appointment":
        await desk.expire([row], released=True)
        await desk.finish("cancel", row["id"], None)
        return CancelledView(await desk.view(row["id"]), False, None)
    for member in await desk.repository.seat_holders(row["id"]) if row["kind"] == "session" else ():
        await _cancel_row(desk, member, late=False)
        await desk.finish("cancel", member["id"], "booking.cancelled", keyed=False)
    await _cancel_row(desk, row, late=said.late)
    await desk.finish("cancel", row["id"], "booking.cancelled")
    return CancelledView(await desk.view(row["id"]), said.late, said.text)


async def leave_group(uow: UnitOfWork, actor: Actor, command: Cancel) -> CancelledView:
    """Give back a place in a group; the same as `cancel`. The last one to leave ends it."""
    return await cancel(uow, actor, command)


async def no_show(uow: UnitOfWork, actor: Actor, command: NoShow) -> BookingView:
    """Note that nobody came; for the people of the business, once the appointment has begun."""
    allow_staff(actor, command.business_id)
    desk = await open_desk(uow, actor, command.business_id, command.idempotency_key)
    if before := desk.done_before("no_show"):
        return await desk.view(before)
    row = await desk.row(command.booking_id)
    if row["status"] == "no_show":
        return await desk.view(row["id"])
    if row["kind"] != "appointment" or row["status"] != "confirmed":
        raise BookingNotFound
    if row["start"] > desk.now:
        raise InvalidBooking("start", "has_not_begun")
    await desk.repository.change(row["id"], {"status": "no_show", "updated_at": desk.now})
    await desk.finish("no_show", row["id"], "booking.no_show")
    return await desk.view(row["id"])


async def _cancel_row(desk: Desk, row: Row, *, late: bool) -> None:
    await desk.repository.change(
        row["id"],
        {
            "status": "cancelled",
            "cancelled_at": desk.now,
            "late_cancelled": late,
            "sequence": int(row["sequence"]) + 1,
            "updated_at": desk.now,
        },
    )
    await desk.free(row)


async def _new_place(
    desk: Desk, row: Row, start: datetime, staff_ids: Sequence[str], ignore: set[str], force: bool
) -> Place:
    if staff_ids or not row["staff_ids"]:
        return await desk.find_place(row["service_id"], start, staff_ids, ignore=ignore, force=force)
    try:
        return await desk.find_place(row["service_id"], start, row["staff_ids"], ignore=ignore, force=force)
    except (SlotTaken, NotBookable, InvalidBooking):
        return await desk.find_place(row["service_id"], start, (), ignore=ignore, force=force)


async def _reachable(desk: Desk, booking_id: str, proof: OwnProof | None) -> Row:
    """A booking the actor may deal with: their own, or one whose number and name they know."""
    row = await desk.row(booking_id)
    if not allow_call(desk.actor, row) and (proof is None or not proves(row, proof.phone, proof.name)):
        raise BookingNotFound
    return row
