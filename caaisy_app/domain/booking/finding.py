"""Use cases that only look: free times, why not, opening hours, bookings for pages and calls."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any, cast

from caaisy_app.core.actor import Actor
from caaisy_app.core.db import UnitOfWork
from caaisy_app.domain.booking.access import allow_call, allow_looking, allow_staff
from caaisy_app.domain.booking.commands import BookingsBetween, Explain, FindOwn, FindTimes, NextTimes
from caaisy_app.domain.booking.errors import BookingNotFound, InvalidBooking, invalid
from caaisy_app.domain.booking.lookout import MAX_FIND_DAYS, day_view, look_out
from caaisy_app.domain.booking.phrases import explanation
from caaisy_app.domain.booking.repository import BookingRepository, Row
from caaisy_app.domain.booking.rules.errors import RuleViolation
from caaisy_app.domain.booking.rules.hours import openings
from caaisy_app.domain.booking.rules.intervals import intersect
from caaisy_app.domain.booking.rules.plan import local_days, opening_days
from caaisy_app.domain.booking.situation import House, as_utc, load_house, seconds
from caaisy_app.domain.booking.views import BookingView, CancellationTerms, DayView, ExplanationView, SlotView
from caaisy_app.domain.contacts.rules import names_match

LONGEST_BOOKING = timedelta(days=62)
LINE_STARTS = 8
_NEXT_FIRST_DAYS = 7


async def find_times(uow: UnitOfWork, actor: Actor, command: FindTimes) -> tuple[SlotView, ...]:
    """Every bookable start in [from_, to), ascending, each once, with who would do it.

    Errors as of `Lookout.times`.
    """
    lookout = await look_out(uow, actor, command.business_id, call_id=command.call_id, moving=command.moving)
    return await lookout.times(
        command.service_id, command.from_, command.to, staff_ids=command.staff_ids, limit=command.limit
    )


async def next_times(uow: UnitOfWork, actor: Actor, command: NextTimes) -> tuple[SlotView, ...]:
    """The first `count` bookable starts from `after` on, up to the service's horizon.

    Looks at a week first and only then further, because this is on the path of a live call.
    `CalendarUnreliable` where nobody can know what is free.
    """
    if command.count < 1:
        raise InvalidBooking("count", "too_small")
    lookout = await look_out(uow, actor, command.business_id, call_id=command.call_id, moving=command.moving)
    zone = lookout.house.zone
    now_s = seconds(uow.now(), "now", up=True)
    at = max(seconds(command.after, "after", up=True), now_s)
    horizon = lookout.house.service(command.service_id).horizon_days
    end = zone.midnight(zone.local_date(now_s) + timedelta(days=min(horizon, 730) + 1))
    if command.before is not None:
        end = min(end, seconds(command.before, "before", up=True))
    found: list[SlotView] = []
    span = _NEXT_FIRST_DAYS
    while at < end and len(found) < command.count:
        until = min(end, at + span * 86400)
        found += await lookout.starts(
            command.service_id, at, until, staff_ids=command.staff_ids, limit=command.count - len(found)
        )
        at, span = until, MAX_FIND_DAYS
    return tuple(found)


async def explain(uow: UnitOfWork, actor: Actor, command: Explain) -> ExplanationView:
    """Whether a start is bookable and, one sentence per rule, why or why not."""
    lookout = await look_out(uow, actor, command.business_id, call_id=command.call_id, moving=command.moving)
    return explanation(*await lookout.decision(command.service_id, command.start, command.staff_ids))


async def opening(
    uow: UnitOfWork,
    actor: Actor,
    business_id: str,
    from_: datetime,
    to: datetime,
    staff_id: str | None = None,
) -> tuple[tuple[datetime, datetime], ...]:
    """When the business (or a person) is open in [from_, to): merged intervals, cut at both ends."""
    allow_looking(actor, business_id)
    house = await load_house(uow, business_id)
    from_s, to_s = seconds(from_, "from"), seconds(to, "to")
    member = None if staff_id is None else house.catalog.member(staff_id)
    try:
        days = opening_days(*local_days(house.zone, from_s, to_s))
        intervals = openings(house.zone, house.opening_rules(member, *days), *days)
    except RuleViolation as violation:
        raise invalid(violation) from violation
    return tuple((as_utc(start), as_utc(end)) for start, end in intersect(intervals, [(from_s, to_s)]))


async def closed_reason(uow: UnitOfWork, actor: Actor, business_id: str, day: date) -> DayView:
    """What a local date is like: open or not, by which rule, and the public holiday on it."""
    allow_looking(actor, business_id)
    return day_view(await load_house(uow, business_id), day)


async def booking(uow: UnitOfWork, actor: Actor, business_id: str, booking_id: str) -> BookingView:
    """One booking. `BookingNotFound` also where the actor may not see it."""
    allow_looking(actor, business_id)
    row = await BookingRepository(uow, business_id).by_id(booking_id)
    if row is None or not allow_call(actor, row):
        raise BookingNotFound
    return booking_view(await load_house(uow, business_id), row)


async def bookings_between(
    uow: UnitOfWork, actor: Actor, command: BookingsBetween
) -> tuple[BookingView, ...]:
    """Bookings that overlap [from_, to), by start; for the people of the business."""
    allow_staff(actor, command.business_id)
    if command.to < command.from_:
        raise InvalidBooking("to", "end_before_start")
    repository = BookingRepository(uow, command.business_id)
    rows = await repository.between(
        command.from_, command.to, command.statuses, command.kinds, command.from_ - LONGEST_BOOKING
    )
    now = uow.now()
    return tuple(
        view
        for view in booking_views(await load_house(uow, command.business_id), rows)
        if (command.staff_id is None or command.staff_id in view.staff_ids)
        and not (view.status == "held" and view.hold_expires_at is not None and view.hold_expires_at <= now)
    )


async def bookings_of_call(
    uow: UnitOfWork, actor: Actor, business_id: str, call_id: str
) -> tuple[BookingView, ...]:
    """What a call has held, booked or given back, in the order it happened."""
    allow_looking(actor, business_id)
    rows = await BookingRepository(uow, business_id).of_call(call_id)
    if not all(allow_call(actor, row) for row in rows):
        raise BookingNotFound
    return booking_views(await load_house(uow, business_id), rows)


async def find_own(uow: UnitOfWork, actor: Actor, command: FindOwn) -> tuple[BookingView, ...]:
    """A person's own coming bookings: only where the number and the name match; else nothing."""
    allow_looking(actor, command.business_id)
    repository = BookingRepository(uow, command.business_id)
    rows = [
        row
        for row in await repository.coming_by_phone(command.phone, uow.now())
        if proves(row, command.phone, command.name)
    ]
    return booking_views(await load_house(uow, command.business_id), rows) if rows else ()


async def starts_of_line(
    uow: UnitOfWork, actor: Actor, business_id: str, phone: str | None
) -> tuple[datetime, ...]:
    """When the coming bookings under a number (E.164) begin, at most `LINE_STARTS` of them, and nothing else.

    A number alone opens no booking (ADR 0018): this only tells which one a caller speaks of.
    """
    allow_looking(actor, business_id)
    if phone is None:
        return ()
    rows = await BookingRepository(uow, business_id).coming_by_phone(phone, uow.now())
    return tuple(row["start"] for row in rows[:LINE_STARTS])


async def cancellation_terms(
    uow: UnitOfWork, actor: Actor, business_id: str, booking_id: str
) -> CancellationTerms:
    """Whether cancelling now is late by the business's rule, and its words about that."""
    allow_looking(actor, business_id)
    row = await BookingRepository(uow, business_id).by_id(booking_id)
    if row is None:
        raise BookingNotFound
    return terms(await load_house(uow, business_id), row, uow.now())


# -- shared with the writing use cases ----------------------------------------------------------


def terms(house: House, row: Row, now: datetime) -> CancellationTerms:
    """The late rule for a booking at this moment; a hold is never late."""
    hours = house.business.settings.late_cancel_hours
    late = (
        row["status"] == "confirmed"
        and row["kind"] == "appointment"
        and now > row["start"] - timedelta(hours=hours)
    )
    return CancellationTerms(late, hours, house.business.settings.late_cancel_text if late else None)


def proves(row: Row, phone: str, name: str) -> bool:
    """Whether number and name are those of a booking (of the contact or of the person it is for)."""
    names = [known for known in (row["contact_name"], row["attendee_name"]) if known]
    return bool(phone) and row["phone"] == phone and any(names_match(name, known) for known in names)


def booking_views(house: House, rows: Sequence[Row]) -> tuple[BookingView, ...]:
    """Rows as views."""
    return tuple(booking_view(house, row) for row in rows)


def booking_view(house: House, row: Row) -> BookingView:
    """A row as a view."""
    values = cast("dict[str, Any]", dict(row))
    values.pop("updated_at")
    values["staff_ids"] = tuple(values["staff_ids"])
    values["resource_ids"] = tuple(values["resource_ids"])
    return BookingView(staff_names=house.staff_names(values["staff_ids"]), **values)
