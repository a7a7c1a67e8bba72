"""What the public pages read from the services: the business, its offers, a stretch of days with free times.

Free times that do not depend on the visitor are remembered for a moment, so that a change that reaches
many open pages at once is looked up once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from time import monotonic
from typing import Any
from zoneinfo import ZoneInfo

from caaisy_app.core.actor import Actor, CallerActor
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import NotFound
from caaisy_app.core.ids import token_digest
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.service import FindTimes, NextTimes
from caaisy_app.domain.booking.views import SlotView
from caaisy_app.domain.catalog import service as catalog
from caaisy_app.domain.catalog.views import CatalogView, ServiceView, StaffView
from caaisy_app.domain.tenants import service as tenants
from caaisy_app.domain.tenants.views import WEEKDAYS, BusinessView

DAYS_SHOWN = 7
_LOOK_DAYS = 21
_NEAREST = 3
_NEAR = timedelta(days=4)
_KEEP_SECONDS = 2.0
_MOST_REMEMBERED = 500
_SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")


@dataclass(frozen=True, slots=True)
class Shown:
    """A business with what can be booked there."""

    business: BusinessView
    catalog: CatalogView
    now: datetime

    @property
    def zone(self) -> ZoneInfo:
        """Its wall clock."""
        return ZoneInfo(self.business.timezone)

    @property
    def today(self) -> date:
        """The date there."""
        return self.now.astimezone(self.zone).date()

    @property
    def services(self) -> tuple[ServiceView, ...]:
        """The services that somebody or something offers."""
        return tuple(item for item in self.catalog.services if item.resource_ids or self.staff_of(item))

    def service(self, service_id: str) -> ServiceView | None:
        """The service with this id, if it can be booked."""
        return next((item for item in self.services if item.id == service_id), None)

    def staff_of(self, service: ServiceView) -> tuple[StaffView, ...]:
        """Who offers a service."""
        return tuple(item for item in self.catalog.staff if item.active and item.id in service.staff_ids)


@dataclass(frozen=True, slots=True)
class DayFacts:
    """A day with its free times; `closed`: None if it is open, else holiday or override."""

    day: date
    slots: tuple[SlotView, ...]
    closed: str | None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some days in a row. `next_from`: where the following stretch begins, None at the horizon."""

    days: tuple[DayFacts, ...]
    next_from: date | None


@dataclass(frozen=True, slots=True)
class Wish:
    """Whose free times of what are wanted, and as whom one looks."""

    business_id: str
    service_id: str
    staff_id: str
    actor: Actor
    moving: str | None = None
    own_times: bool = False  # a hold or booking of the visitor must not hide its time

    @property
    def staff_ids(self) -> tuple[str, ...]:
        """The person, or nobody in particular."""
        return (self.staff_id,) if self.staff_id else ()


async def shop(uow: UnitOfWork, slug: str) -> Shown:
    """The business at a public address. `NotFound` for one that is not there or takes no bookings here."""
    if not _SLUG.fullmatch(slug):
        raise NotFound
    business = await tenants.business_by_slug(uow, slug)
    return await _shown(uow, business)


async def shop_of(uow: UnitOfWork, business_id: str) -> Shown:
    """The business behind a manage link, whether it takes new bookings or not."""
    business = await tenants.business_by_id(uow, business_id)
    return Shown(business, await catalog.catalog(uow, business.id), uow.now())


async def _shown(uow: UnitOfWork, business: BusinessView) -> Shown:
    if business.settings.plan == "unpaid":
        raise NotFound
    return Shown(business, await catalog.catalog(uow, business.id), uow.now())


def visitor(business_id: str, visit: str) -> CallerActor:
    """A visitor of the booking page acts like a caller: only on what this visit has held or booked.

    `visit` is a secret of the browser tab; the journal of bookings gets its digest.
    """
    return CallerActor(business_id, f"web:{token_digest(visit)[:40]}", None)


async def stretch(uow: UnitOfWork, shown: Shown, wish: Wish, first: date | None) -> Stretch:
    """Seven days from `first` on, without the weekdays on which the business never opens.

    `first` None: from today, or from the first day with a free time if there is none in these seven.
    """
    service = shown.service(wish.service_id)
    if service is None:
        return Stretch((), None)
    last = shown.today + timedelta(days=service.horizon_days)
    begin = max(first or shown.today, shown.today)
    found = await _from(uow, shown, wish, begin, last)
    if first is not None or any(item.slots for item in found.days):
        return found
    upcoming = await booking.next_times(uow, wish.actor, NextTimes(**_query(wish), after=shown.now, count=1))
    if not upcoming:
        return Stretch((), None)
    return await _from(uow, shown, wish, upcoming[0].start.astimezone(shown.zone).date(), last)


async def nearest(uow: UnitOfWork, shown: Shown, wish: Wish, wanted: datetime) -> tuple[SlotView, ...]:
    """The three free times nearest to `wanted`, in their order, with the next ones where fewer are near."""
    begin = max(shown.now, wanted - _NEAR)
    near: tuple[SlotView, ...] = ()
    if begin < wanted + _NEAR:
        near = await booking.find_times(
            uow, wish.actor, FindTimes(**_query(wish), from_=begin, to=wanted + _NEAR)
        )
    if len(near) < _NEAREST:
        near += await booking.next_times(
            uow, wish.actor, NextTimes(**_query(wish), after=max(shown.now, wanted), count=_NEAREST)
        )
    once = {slot.start: slot for slot in near}
    closest = sorted(once.values(), key=lambda slot: abs(slot.start - wanted))[:_NEAREST]
    return tuple(sorted(closest, key=lambda slot: slot.start))


def forget(business_id: str) -> None:
    """Something of this business has changed: look again."""
    for key in [key for key in _remembered if key[0] == business_id]:
        del _remembered[key]


_remembered: dict[tuple[str, str, str, date], tuple[float, Stretch]] = {}


async def _from(uow: UnitOfWork, shown: Shown, wish: Wish, first: date, last: date) -> Stretch:
    key = (shown.business.id, wish.service_id, wish.staff_id, first)
    if not wish.own_times:
        kept = _remembered.get(key)
        if kept and monotonic() - kept[0] < _KEEP_SECONDS:
            return kept[1]
    found = await _looked_up(uow, shown, wish, first, last)
    if not wish.own_times:
        if len(_remembered) >= _MOST_REMEMBERED:
            _remembered.clear()
        _remembered[key] = (monotonic(), found)
    return found


async def _looked_up(uow: UnitOfWork, shown: Shown, wish: Wish, first: date, last: date) -> Stretch:
    until = min(first + timedelta(days=_LOOK_DAYS), last + timedelta(days=1))
    if until <= first:
        return Stretch((), None)
    begin, end = _midnight(first, shown.zone), _midnight(until, shown.zone)
    slots = await booking.find_times(uow, wish.actor, FindTimes(**_query(wish), from_=begin, to=end))
    windows = await booking.opening(uow, wish.actor, shown.business.id, begin, end)
    by_day: dict[date, list[SlotView]] = {}
    for slot in slots:
        by_day.setdefault(slot.start.astimezone(shown.zone).date(), []).append(slot)
    opened = {start.astimezone(shown.zone).date() for start, _ in windows}
    days: list[DayFacts] = []
    day = first
    while day < until and len(days) < DAYS_SHOWN:
        weekly = bool(shown.business.hours.get(WEEKDAYS[day.weekday()]))
        if day in by_day or day in opened or weekly:
            closed = None if day in by_day or day in opened else await _closed(uow, wish.actor, shown, day)
            days.append(DayFacts(day, tuple(by_day.get(day, ())), closed))
        day += timedelta(days=1)
    return Stretch(tuple(days), day if day <= last else None)


async def _closed(uow: UnitOfWork, actor: Actor, shown: Shown, day: date) -> str:
    return (await booking.closed_reason(uow, actor, shown.business.id, day)).source


def _query(wish: Wish) -> dict[str, Any]:
    return {
        "business_id": wish.business_id,
        "service_id": wish.service_id,
        "staff_ids": wish.staff_ids,
        "moving": wish.moving,
    }


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone)
