"""What the pages read, gathered from the services: once per business and change, not once per browser."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import OwnerActor
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.i18n import Lang
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.service import BookingsBetween, NextTimes
from caaisy_app.domain.booking.views import BookingView
from caaisy_app.domain.calendars import service as calendars
from caaisy_app.domain.calls import gaps, messages
from caaisy_app.domain.calls import service as calls
from caaisy_app.domain.calls.views import CallView, GapView, MessageView
from caaisy_app.domain.catalog import service as catalog
from caaisy_app.domain.catalog.views import CatalogView
from caaisy_app.domain.tenants import service as tenants
from caaisy_app.domain.tenants.views import BusinessSummary, BusinessView
from caaisy_app.ui.states.day_view import DayFacts, Interval

_AHEAD_DAYS = 62
_LATEST = 2
_LATEST_HOURS = 18


@dataclass(frozen=True, slots=True)
class TodayFacts:
    """Everything the page Today shows, still without a language."""

    business: BusinessView
    now: datetime
    today: date
    day: DayFacts
    today_bookings: tuple[BookingView, ...]
    latest: tuple[BookingView, ...]
    live: tuple[CallView, ...]
    last: CallView | None
    messages: tuple[MessageView, ...]
    gaps: tuple[GapView, ...]


async def businesses(container: Container) -> tuple[BusinessSummary, ...]:
    """The businesses one may look at without signing in: the demo businesses."""
    async with container.read() as uow:
        return tuple(
            [
                item
                for item in await tenants.list_businesses(uow)
                if (await tenants.business_by_id(uow, item.id)).demo
            ]
        )


async def today(container: Container, business_id: str, shown: date | None, lang: Lang) -> TodayFacts:
    """Gather the page for `shown`, or for the day that matters: today, or the next open day if closed."""
    async with container.read() as uow:
        actor = OwnerActor(business_id)
        business = await tenants.business_by_id(uow, business_id)
        zone = ZoneInfo(business.timezone)
        now = uow.now()
        this_day = now.astimezone(zone).date()
        offers = await catalog.catalog(uow, business_id)
        ahead = await booking.bookings_between(
            uow,
            actor,
            BookingsBetween(
                business_id=business_id,
                from_=_midnight(this_day, zone),
                to=_midnight(this_day + timedelta(days=_AHEAD_DAYS), zone),
                statuses=("held", "confirmed", "cancelled"),
            ),
        )
        day = shown or await _day_that_matters(uow, actor, business, this_day, ahead)
        return TodayFacts(
            business=business,
            now=now,
            today=this_day,
            day=await _day(uow, actor, business, offers, day, now, lang),
            today_bookings=tuple(item for item in ahead if item.start.astimezone(zone).date() == this_day),
            latest=_latest(ahead, now),
            live=await _live(uow, business_id),
            last=next(
                (call for call in await calls.recent_calls(uow, business_id, 5) if call.ended_at), None
            ),
            messages=await messages.open_messages(uow, business_id),
            gaps=await gaps.open_gaps(uow, business_id),
        )


async def one_call(
    container: Container, business_id: str, call_id: str
) -> tuple[CallView, BusinessView, tuple[BookingView, ...]]:
    """A call with its turns, and the bookings made in it."""
    async with container.read() as uow:
        call = await calls.call(uow, business_id, call_id)
        business = await tenants.business_by_id(uow, business_id)
        booked = await booking.bookings_of_call(uow, OwnerActor(business_id), business_id, call_id)
        return call, business, booked


async def _live(uow: UnitOfWork, business_id: str) -> tuple[CallView, ...]:
    running = sorted(
        (call for call in await calls.live_calls(uow, business_id) if not call.lost),
        key=lambda call: call.started_at,
        reverse=True,
    )
    if not running:
        return ()
    newest = await calls.call(uow, business_id, running[0].id)
    return (newest, *running[1:])


async def _day(
    uow: UnitOfWork,
    actor: OwnerActor,
    business: BusinessView,
    offers: CatalogView,
    day: date,
    now: datetime,
    lang: Lang,
) -> DayFacts:
    zone = ZoneInfo(business.timezone)
    begin, end = _midnight(day, zone), _midnight(day + timedelta(days=1), zone)
    hours: dict[str, tuple[Interval, ...]] = {
        member.id: tuple(await booking.opening(uow, actor, business.id, begin, end, member.id))
        for member in offers.staff
        if member.active
    }
    reason = await booking.closed_reason(uow, actor, business.id, day)
    first = next((item for item in offers.services if item.staff_ids), None)
    slots = (
        await booking.next_times(
            uow, actor, NextTimes(business_id=business.id, service_id=first.id, after=now, count=1)
        )
        if first
        else ()
    )
    return DayFacts(
        zone=zone,
        day=day,
        now=now,
        catalog=offers,
        bookings=await booking.bookings_between(
            uow, actor, BookingsBetween(business_id=business.id, from_=begin, to=end)
        ),
        busy=await calendars.busy(uow, business.id, int(begin.timestamp()), int(end.timestamp())),
        open_by_staff=hours,
        closed_because=None if reason.is_open else reason.holiday_en if lang == "en" else reason.holiday_de,
        next_slot=slots[0] if slots else None,
        next_service=first.name if first else "",
    )


async def _day_that_matters(
    uow: UnitOfWork, actor: OwnerActor, business: BusinessView, this_day: date, ahead: tuple[BookingView, ...]
) -> date:
    zone = ZoneInfo(business.timezone)
    booked = {item.start.astimezone(zone).date() for item in ahead if item.status == "confirmed"}
    if this_day in booked:
        return this_day
    for offset in range(8):
        day = this_day + timedelta(days=offset)
        begin, end = _midnight(day, zone), _midnight(day + timedelta(days=1), zone)
        if await booking.opening(uow, actor, business.id, begin, end):
            return day
    return this_day


def _latest(ahead: tuple[BookingView, ...], now: datetime) -> tuple[BookingView, ...]:
    since = now - timedelta(hours=_LATEST_HOURS)
    recent = [
        item
        for item in ahead
        if item.kind == "appointment"
        and item.source != "owner"
        and item.status in ("confirmed", "cancelled")
        and item.created_at >= since
    ]
    return tuple(sorted(recent, key=lambda item: item.created_at, reverse=True)[:_LATEST])


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone)
