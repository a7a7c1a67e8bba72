"""Use cases that take a time: hold, extend, release, confirm, book."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from caaisy_app.core.actor import Actor, CallerActor, SubjectActor
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import Forbidden
from caaisy_app.domain.booking.access import allow_call, allow_looking, call_of, is_staff
from caaisy_app.domain.booking.changing import move_row
from caaisy_app.domain.booking.commands import Book, Confirm, ExtendHold, Hold, ReleaseHold
from caaisy_app.domain.booking.desk import Desk, Place, open_desk
from caaisy_app.domain.booking.errors import BookingNotFound, HoldExpired, InvalidBooking, TooManyBookings
from caaisy_app.domain.booking.finding import booking_view
from caaisy_app.domain.booking.repository import Row
from caaisy_app.domain.booking.situation import as_utc
from caaisy_app.domain.booking.values import Who, clean, contact_values
from caaisy_app.domain.booking.views import BookingView

SHORTEST_HOLD, LONGEST_HOLD = 120, 180


async def hold(uow: UnitOfWork, actor: Actor, command: Hold) -> BookingView:
    """Keep a time while it is read back. One live hold per call: an earlier one is given back.

    `SlotTaken`, `NotBookable`, `CalendarUnreliable` or `InvalidBooking`; then an earlier hold stays as it
    was.
    """
    allow_looking(actor, command.business_id)
    call_id = call_of(actor, command.call_id)
    desk = await open_desk(uow, actor, command.business_id, command.idempotency_key)
    if before := desk.done_before("hold"):
        return await desk.view(before)
    desk.rely_on_calendars()
    until = _until(desk, command.seconds)
    earlier = await desk.repository.live_holds(call_id) if call_id else ()
    ignore = await desk.with_groups(earlier)
    moved: Row | None = None
    if command.moving is not None:
        moved = await desk.row(command.moving)
        if moved["status"] != "confirmed" or moved["kind"] != "appointment":
            raise BookingNotFound
        ignore |= await desk.with_groups([moved])
    place = await desk.find_place(command.service_id, command.start, command.staff_ids, ignore=ignore)
    values: dict[str, Any] = {
        **_what(place),
        "status": "held",
        "source": "web" if isinstance(actor, SubjectActor) else command.source,
        "call_id": call_id,
        "hold_expires_at": until,
        "moves_id": command.moving,
    }
    return await _place(desk, "hold", values, place, earlier, until=until, moved=moved)


async def extend_hold(uow: UnitOfWork, actor: Actor, command: ExtendHold) -> BookingView:
    """Let a live hold run on; it never gets shorter. `HoldExpired` if it is gone."""
    allow_looking(actor, command.business_id)
    desk = await open_desk(uow, actor, command.business_id)
    row = await _own(desk, command.booking_id)
    if row["status"] != "held":
        raise HoldExpired
    until = max(_until(desk, command.seconds), row["hold_expires_at"])
    await desk.repository.change(row["id"], {"hold_expires_at": until, "updated_at": desk.now})
    await desk.repository.change_occupancy(row["id"], {"hold_until_s": int(until.timestamp())})
    if row["session_id"]:
        await desk.refresh_session(row["session_id"])
    return await desk.view(row["id"])


async def release_hold(uow: UnitOfWork, actor: Actor, command: ReleaseHold) -> int:
    """Give back a hold, or all holds of a call; how many there were. Nothing to give back is no error."""
    allow_looking(actor, command.business_id)
    desk = await open_desk(uow, actor, command.business_id)
    rows: list[Row] = []
    if command.booking_id is not None:
        row = await desk.repository.by_id(command.booking_id)
        rows = [row] if row is not None and row["status"] == "held" else []
    elif (call_id := call_of(actor, command.call_id)) is not None:
        rows = list(await desk.repository.live_holds(call_id))
    rows = [row for row in rows if allow_call(actor, row)]
    await desk.expire(rows, released=True)
    if rows:
        uow.changed(command.business_id)
    return len(rows)


async def confirm(uow: UnitOfWork, actor: Actor, command: Confirm) -> BookingView:
    """Turn a hold into a booking (or, for a hold that moves one, move it).

    A hold that has run out still succeeds while its time is free; `SlotTaken` if it is not,
    `HoldExpired` if the hold was given back, `CalendarUnreliable` if nobody can know. Confirming twice gives
    the first result.
    """
    allow_looking(actor, command.business_id)
    who = _who(command)
    desk = await open_desk(uow, actor, command.business_id, command.idempotency_key, who)
    if before := desk.done_before("confirm"):
        return await desk.view(before)
    row = await _own(desk, command.booking_id)
    if row["status"] == "confirmed":
        return await desk.view(row["id"])
    desk.rely_on_calendars()
    if row["status"] not in ("held", "expired") or (row["status"] == "expired" and row["cancelled_at"]):
        raise HoldExpired
    if row["moves_id"]:
        return await _confirm_move(desk, row)
    await _check_limit(desk, actor, row["call_id"])
    if who["contact_name"] is None:
        raise InvalidBooking("contact_name", "missing")
    language = _language(command.language)
    values: dict[str, Any] = {
        **who,
        "contact_id": await desk.contact_of(who, language),
        "language": language,
        "status": "confirmed",
        "hold_expires_at": None,
        "updated_at": desk.now,
    }
    if row["status"] == "held":
        await desk.still_stands(row)
        if row["session_id"] is None:
            return await _confirm_held(desk, row, values)
        async with uow.session.begin_nested():
            if not await desk.repository.change(row["id"], values, while_status="held"):
                raise HoldExpired
            await desk.repository.change_occupancy(row["id"], {"hold_until_s": None})
            await desk.refresh_session(row["session_id"])
    else:
        place = await desk.find_place(row["service_id"], row["start"], row["staff_ids"], force=True)
        await desk.still_stands(row)
        async with uow.session.begin_nested():
            if not await desk.repository.change(row["id"], values, while_status="expired"):
                raise HoldExpired
            await _take(desk, row["id"], place, None)
    await desk.finish("confirm", row["id"], "booking.created")
    return await desk.view(row["id"])


async def book(uow: UnitOfWork, actor: Actor, command: Book) -> BookingView:
    """Book at once, in one step. A service for groups: join the group of that time, or begin it.

    `SlotTaken`, `NotBookable`, `CalendarUnreliable`, `TooManyBookings` or `InvalidBooking`.
    """
    allow_looking(actor, command.business_id)
    if command.force and not is_staff(actor, command.business_id):
        raise Forbidden
    call_id = call_of(actor, command.call_id)
    who = _who(command)
    desk = await open_desk(uow, actor, command.business_id, command.idempotency_key, who)
    if before := desk.done_before("book"):
        return await desk.view(before)
    desk.rely_on_calendars()
    await _check_limit(desk, actor, call_id)
    earlier = await desk.repository.live_holds(call_id) if call_id else ()
    place = await desk.find_place(
        command.service_id,
        command.start,
        command.staff_ids,
        ignore=await desk.with_groups(earlier),
        force=command.force,
    )
    values: dict[str, Any] = {
        **_what(place),
        **who,
        "language": _language(command.language),
        "status": "confirmed",
        "source": "web" if isinstance(actor, SubjectActor) else command.source,
        "call_id": call_id,
    }
    return await _place(desk, "book", values, place, earlier, event="booking.created", who=who)


async def join_group(uow: UnitOfWork, actor: Actor, command: Book) -> BookingView:
    """Take a place in a group; the same as `book` on a service with more than one place."""
    return await book(uow, actor, command)


async def _confirm_held(desk: Desk, row: Row, values: dict[str, Any]) -> BookingView:
    """The hold has taken the time already, so nothing can be in the way of what is written here."""
    if not await desk.repository.change(row["id"], values, while_status="held"):
        raise HoldExpired
    async with desk.uow.together():
        await desk.repository.change_occupancy(row["id"], {"hold_until_s": None})
        await desk.finish("confirm", row["id"], "booking.created")
    return booking_view(desk.house, {**row, **values})


async def _confirm_move(desk: Desk, row: Row) -> BookingView:
    moved = await desk.row(row["moves_id"])
    view = await move_row(
        desk, moved, row["start"], tuple(row["staff_ids"]), holds=[row], force=row["status"] == "expired"
    )
    await desk.finish("confirm", moved["id"], "booking.moved")
    return view


async def _place(
    desk: Desk,
    action: str,
    values: dict[str, Any],
    place: Place,
    earlier: Sequence[Row],
    *,
    until: datetime | None = None,
    moved: Row | None = None,
    event: str | None = None,
    who: Who | None = None,
) -> BookingView:
    """Store a new booking or hold and what follows from it; earlier holds of the call are given back."""
    if place.loaded.situation.service.capacity == 1 and not earlier and moved is None:
        row = desk.new_row(values)
        async with desk.uow.together():
            if who is not None:
                row["contact_id"] = await desk.contact_of(who, row["language"])
            await desk.repository.add(row)
            await desk.take(row["id"], place, hold_until=until)
            await desk.finish(action, row["id"], event)
        return booking_view(desk.house, row)
    async with desk.uow.session.begin_nested():
        await desk.expire(earlier, released=True)
        if who is not None:
            values["contact_id"] = await desk.contact_of(who, values["language"])
        booking_id = await desk.add(values)
        own = await desk.repository.rows_of(moved["id"]) if moved else ()
        await _take(desk, booking_id, place, until, own)
    await desk.finish(action, booking_id, event)
    return await desk.view(booking_id)


async def _take(desk: Desk, booking_id: str, place: Place, until: datetime | None, own: Any = ()) -> None:
    session_id = await desk.take(booking_id, place, hold_until=until, own=own)
    if session_id is not None:
        await desk.repository.change(booking_id, {"session_id": session_id})
        await desk.refresh_session(session_id)


async def _own(desk: Desk, booking_id: str) -> Row:
    row = await desk.row(booking_id)
    if not allow_call(desk.actor, row) or row["kind"] != "appointment":
        raise BookingNotFound
    return row


async def _check_limit(desk: Desk, actor: Actor, call_id: str | None) -> None:
    most = desk.house.business.settings.max_bookings_per_call
    if isinstance(actor, CallerActor) and call_id and await desk.repository.count_confirmed(call_id) >= most:
        raise TooManyBookings(most=most)


def _who(command: Book | Confirm) -> dict[str, str | None]:
    return contact_values(
        {
            "contact_name": command.contact_name,
            "phone": command.phone,
            "email": command.email,
            "attendee_name": command.attendee_name,
            "note": command.note,
        }
    )


def _language(language: str) -> str:
    return clean(language, "language", 10) or "de"


def _what(place: Place) -> dict[str, Any]:
    start = place.choice.start
    return {
        "start": as_utc(start),
        "end": as_utc(start + place.loaded.situation.service.duration),
        "service_id": place.loaded.service.id,
        "service_name": place.loaded.service.name,
        "price_text": place.loaded.service.price_text,
        "staff_ids": place.staff_ids,
        "resource_ids": place.resource_ids,
    }


def _until(desk: Desk, seconds: int) -> datetime:
    if not SHORTEST_HOLD <= seconds <= LONGEST_HOLD:
        raise InvalidBooking("seconds", "not_between_120_and_180")
    return desk.now.replace(microsecond=0) + timedelta(seconds=seconds)
