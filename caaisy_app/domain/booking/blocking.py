"""Use cases of the people of a business: keep time free, once or every week; sweep holds."""

from __future__ import annotations

from datetime import date, timedelta

from caaisy_app.core.actor import Actor, StaffActor, runs_business
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import Forbidden
from caaisy_app.core.ids import new_id
from caaisy_app.domain.booking.access import allow_staff
from caaisy_app.domain.booking.commands import BlockRecurring, BlockTime
from caaisy_app.domain.booking.desk import Desk, open_desk
from caaisy_app.domain.booking.errors import InvalidBooking, invalid
from caaisy_app.domain.booking.finding import LONGEST_BOOKING, booking_views
from caaisy_app.domain.booking.repository import businesses_with_expired_holds
from caaisy_app.domain.booking.rules.errors import RuleViolation
from caaisy_app.domain.booking.rules.hours import parse_window
from caaisy_app.domain.booking.rules.intervals import Interval
from caaisy_app.domain.booking.situation import as_utc
from caaisy_app.domain.booking.values import clean, whole_second
from caaisy_app.domain.booking.views import BookingView

MOST_OCCURRENCES = 400


async def block_time(uow: UnitOfWork, actor: Actor, command: BlockTime) -> BookingView:
    """Keep [start, end) of a person free. Holds give way to it; bookings do not (`SlotTaken`)."""
    desk = await _desk_for(uow, actor, command.business_id, command.staff_id, command.idempotency_key)
    if before := desk.done_before("block"):
        return await desk.view(before)
    span = whole_second(command.start, "start"), whole_second(command.end, "end")
    if span[1] <= span[0]:
        raise InvalidBooking("end", "end_before_start")
    if span[1] - span[0] > LONGEST_BOOKING.total_seconds():
        raise InvalidBooking("end", "too_long")
    async with uow.session.begin_nested():
        booking_id = await _block(desk, command.staff_id, span, command.title, None)
    await desk.finish("block", booking_id, "booking.blocked")
    return await desk.view(booking_id)


async def block_recurring(uow: UnitOfWork, actor: Actor, command: BlockRecurring) -> tuple[BookingView, ...]:
    """Block the same wall time on the same weekdays of a range of dates: all of them, or none.

    The wall time stays the same when the clocks change; where it falls into the gap there is none.
    """
    desk = await _desk_for(uow, actor, command.business_id, command.staff_id, command.idempotency_key)
    before = desk.done_before("block_recurring")
    if before is None:
        spans = _occurrences(desk, command)
        series_id = new_id("ser")
        async with uow.session.begin_nested():
            for span in spans:
                await _block(desk, command.staff_id, span, command.title, series_id)
        await desk.finish("block_recurring", series_id, "booking.blocked")
        before = series_id
    return booking_views(desk.house, await desk.repository.series(before))


async def cancel_series(
    uow: UnitOfWork, actor: Actor, business_id: str, series_id: str, from_date: date | None = None
) -> int:
    """Free the blocked times of a series, from a local date on; how many there were."""
    allow_staff(actor, business_id)
    desk = await open_desk(uow, actor, business_id)
    freed = 0
    for row in await desk.repository.series(series_id):
        day = desk.house.zone.local_date(int(row["start"].timestamp()))
        if row["status"] == "confirmed" and (from_date is None or day >= from_date):
            await desk.repository.change(
                row["id"], {"status": "cancelled", "cancelled_at": desk.now, "updated_at": desk.now}
            )
            await desk.free(row)
            freed += 1
    if freed:
        await desk.finish("cancel", series_id, "booking.cancelled", keyed=False)
    return freed


async def sweep_holds(uow: UnitOfWork, actor: Actor, business_id: str | None = None) -> int:
    """Expire the holds that have run out, of one business or of all; how many there were."""
    business_id = business_id or actor.business_id
    if not runs_business(actor, business_id or ""):
        raise Forbidden
    swept = 0
    found = [business_id] if business_id else await businesses_with_expired_holds(uow.session, uow.now())
    for one in found:
        desk = await open_desk(uow, actor, one)
        swept += desk.swept
        if desk.swept:
            uow.changed(one)
    return swept


async def _desk_for(uow: UnitOfWork, actor: Actor, business_id: str, staff_id: str, key: str | None) -> Desk:
    allow_staff(actor, business_id)
    if isinstance(actor, StaffActor) and actor.staff_id != staff_id:
        raise Forbidden
    desk = await open_desk(uow, actor, business_id, key)
    if desk.house.catalog.member(staff_id) is None:
        raise InvalidBooking("staff_id", "unknown")
    return desk


async def _block(desk: Desk, staff_id: str, span: Interval, title: str | None, series_id: str | None) -> str:
    holds = await desk.repository.held_blocking([staff_id], *span)
    if holds:
        rows = await desk.repository.by_ids(holds)
        for row in rows:
            if row["kind"] == "session":
                await desk.expire(await desk.repository.seat_holders(row["id"]))
        await desk.expire(rows)
    booking_id = await desk.add(
        {
            "kind": "block",
            "status": "confirmed",
            "start": as_utc(span[0]),
            "end": as_utc(span[1]),
            "staff_ids": [staff_id],
            "title": clean(title, "title"),
            "source": "owner",
            "series_id": series_id,
        }
    )
    await desk.block(booking_id, staff_id, span)
    return booking_id


def _occurrences(desk: Desk, command: BlockRecurring) -> list[Interval]:
    if not command.weekdays or any(day not in range(7) for day in command.weekdays):
        raise InvalidBooking("weekdays", "no_such_weekday")
    if command.until_date < command.from_date:
        raise InvalidBooking("until_date", "end_before_start")
    if (command.until_date - command.from_date).days > 3660:
        raise InvalidBooking("until_date", "too_many")
    try:
        window = parse_window(f"{command.start_time}-{command.end_time}", "start_time")
        spans: list[Interval] = []
        for n in range((command.until_date - command.from_date).days + 1):
            day = command.from_date + timedelta(days=n)
            if day.weekday() in command.weekdays:
                span = desk.house.zone.instant(day, window[0]), desk.house.zone.instant(day, window[1])
                spans += [span] if span[0] < span[1] else []
    except RuleViolation as violation:
        raise invalid(violation) from violation
    if len(spans) > MOST_OCCURRENCES:
        raise InvalidBooking("until_date", "too_many")
    if not spans:
        raise InvalidBooking("weekdays", "never")
    return spans
