"""The demo businesses with three weeks of life around today. Deterministic for a given day."""

from __future__ import annotations

import random
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import CallerActor, SystemActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.db import UnitOfWork
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.errors import NotBookable, SlotTaken
from caaisy_app.domain.calls import messages
from caaisy_app.domain.calls import service as calls
from caaisy_app.domain.catalog.service import catalog
from caaisy_app.domain.catalog.views import CatalogView, ServiceView, StaffView
from caaisy_app.domain.tenants.service import list_businesses
from caaisy_app.domain.tenants.views import BusinessView
from caaisy_app.seeding.fixtures import fixture, fixture_names
from caaisy_app.seeding.importer import import_business

_DAYS_BACK, _DAYS_AHEAD = 7, 14
_STEP = timedelta(minutes=15)
_KEPT_FREE = (time(10, 45), time(12, 15))  # by one person, in the next days: "morgen um elf" has to work
_COURSE_DAYS = (1, 3)  # Tuesday and Thursday
_NAMES = (
    "Anke Henning", "Petra Sommer", "Nele Brandt", "Rolf Maier", "Karin Nowak", "Deniz Kaya", "Sina Lehnert",
    "Jonas Pohl", "Emine Aydın", "Ute Reuter", "Bernd Fuchs", "Elif Arslan", "Ewa Szczepańska", "Tim Wirth",
    "Marie Köhler", "Hannes Vogt", "Lea Schuster", "Carlo Moretti", "Ines Albrecht", "Paul Winkler",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Shop:
    business: BusinessView
    catalog: CatalogView
    zone: ZoneInfo
    today: date

    @property
    def actor(self) -> SystemActor:
        return SystemActor(self.business.id, "seed")

    def instant(self, days: int, at: time) -> datetime:
        return datetime.combine(self.today + timedelta(days=days), at, tzinfo=self.zone)


async def seed_demo(container: Container, names: Sequence[str] | None = None) -> tuple[str, ...]:
    """Store the demo businesses (all, or those of `names`) that are not there yet; the slugs added.

    Each business arrives whole or not at all.
    """
    added: list[str] = []
    async with container.read() as uow:
        known = {item.slug for item in await list_businesses(uow)}
    plans = _planned_calls()
    for name in fixture_names() if names is None else names:
        if name not in known:
            async with container.write() as uow:
                await _seed_business(uow, name, plans.get(name, []))
                uow.forget_jobs()
            added.append(name)
    return tuple(added)


def _planned_calls() -> dict[str, list[dict[str, Any]]]:
    return yaml.safe_load((Path(__file__).resolve().parent / "demo_calls.yaml").read_text(encoding="utf-8"))


async def _seed_business(uow: UnitOfWork, name: str, plan: list[dict[str, Any]]) -> None:
    business = await import_business(uow, SystemActor(None, "seed"), fixture(name), demo=True)
    zone = ZoneInfo(business.timezone)
    shop = _Shop(business, await catalog(uow, business.id), zone, uow.now().astimezone(zone).date())
    for call in plan:
        await _seed_call(uow, shop, call)
    await _seed_groups(uow, shop)
    await _seed_bookings(uow, shop)


async def _seed_groups(uow: UnitOfWork, shop: _Shop) -> None:
    """Let courses meet twice a week, at the end of the day, each with some places taken and some left."""
    dice = random.Random(f"{shop.business.slug} groups")
    courses = [item for item in shop.catalog.services if item.capacity > 1 and item.staff_ids]
    for course in courses:
        for days in range(-_DAYS_BACK, _DAYS_AHEAD + 1):
            if (shop.today + timedelta(days=days)).weekday() in _COURSE_DAYS:
                taken = dice.randrange(course.capacity // 3, course.capacity)
                await _seed_meeting(uow, shop, dice, days, course, taken)


async def _seed_meeting(
    uow: UnitOfWork, shop: _Shop, dice: random.Random, days: int, course: ServiceView, taken: int
) -> None:
    leader = course.staff_ids[0]
    begin, end = shop.instant(days, time()), shop.instant(days + 1, time())
    windows = await booking.opening(uow, shop.actor, shop.business.id, begin, end, leader)
    length, step = timedelta(minutes=course.duration_minutes), timedelta(minutes=course.step_minutes)
    if not windows or windows[-1][1] - windows[-1][0] < length:
        return
    opens, closes = windows[-1]
    start = opens + (closes - length - opens) // step * step
    for name in dice.sample(_NAMES, taken):
        agreed = min(start, uow.now()) - timedelta(hours=dice.randrange(26, 12 * 24))
        with _clock_at(uow, agreed):
            await booking.book(
                uow,
                shop.actor,
                booking.Book(
                    business_id=shop.business.id,
                    service_id=course.id,
                    start=start,
                    staff_ids=(leader,),
                    contact_name=name,
                    phone=f"+49176040690{dice.randrange(100):02d}",
                    source=dice.choices(("phone", "owner", "web"), (5, 3, 1))[0],
                    force=True,
                ),
            )


async def _seed_bookings(uow: UnitOfWork, shop: _Shop) -> None:
    """Fill the days around today to about two thirds, person by person, from the same seed every time."""
    dice = random.Random(shop.business.slug)
    for days in range(-_DAYS_BACK, _DAYS_AHEAD + 1):
        fullness = 0.8 if days <= 1 else max(0.3, 0.75 - 0.035 * days)
        for person in shop.catalog.staff:
            offered = [
                item for item in shop.catalog.services if person.id in item.staff_ids and item.capacity == 1
            ]
            if offered:
                await _seed_day(uow, shop, dice, days, person, offered, fullness)


async def _seed_day(
    uow: UnitOfWork,
    shop: _Shop,
    dice: random.Random,
    days: int,
    person: StaffView,
    offered: list[ServiceView],
    fullness: float,
) -> None:
    windows = await booking.opening(
        uow,
        shop.actor,
        shop.business.id,
        shop.instant(days, time()),
        shop.instant(days + 1, time()),
        person.id,
    )
    for opens, closes in windows:
        at = opens
        while at < closes:
            service = dice.choice(offered)
            length = timedelta(
                minutes=service.duration_minutes + service.before_minutes + service.after_minutes
            )
            start = at + timedelta(minutes=service.before_minutes)
            wanted = dice.random() < fullness
            name = dice.choice(_NAMES)
            source = dice.choices(("phone", "owner", "web"), (5, 3, 1))[0]
            phone = f"+49176040690{dice.randrange(100):02d}"
            kept = 1 <= days <= 3 and person is shop.catalog.staff[-1] and _touches(shop, days, start, length)
            if not wanted or kept or at + length > closes:
                at += _STEP * dice.randrange(1, 4)
                continue
            agreed = min(start, uow.now()) - timedelta(hours=dice.randrange(26, 12 * 24))
            wish = booking.Book(
                business_id=shop.business.id,
                service_id=service.id,
                start=start,
                staff_ids=(person.id,),
                contact_name=name,
                phone=phone,
                source=source,
                force=True,
            )
            try:
                with _clock_at(uow, agreed):
                    await booking.book(uow, shop.actor, wish)
            except (SlotTaken, NotBookable):
                at += _STEP
                continue
            at += length + _STEP * dice.randrange(0, 3)


def _touches(shop: _Shop, days: int, start: datetime, length: timedelta) -> bool:
    """Whether a booking would reach into the time that is kept free."""
    begins, ends = (shop.instant(days, at) for at in _KEPT_FREE)
    return start < ends and start + length > begins


async def _seed_call(uow: UnitOfWork, shop: _Shop, plan: Mapping[str, Any]) -> None:
    """Replay one planned call with the clock of that day."""
    began = shop.instant(int(plan["days"]), time.fromisoformat(plan["at"]))
    with _clock_at(uow, min(began, uow.now() - timedelta(minutes=20))) as clock:
        await _replay(uow, shop, plan, clock)


@contextmanager
def _clock_at(uow: UnitOfWork, instant: datetime) -> Generator[ManualClock]:
    """Let the unit of work live at another time for a while."""
    clock = ManualClock(instant)
    real, uow.clock = uow.clock, clock
    try:
        yield clock
    finally:
        uow.clock = real


async def _replay(uow: UnitOfWork, shop: _Shop, plan: Mapping[str, Any], clock: ManualClock) -> None:
    call = await calls.start_call(
        uow, shop.actor, calls.StartCall(shop.business.id, "phone", shop.business.language, plan["from"])
    )
    caller = CallerActor(shop.business.id, call.id, plan["from"])
    await calls.note_disclosure(uow, caller, call.id, "1")
    if plan["transcript"]:
        await calls.record_consent(
            uow, caller, call.id, kind="transcript", answer="granted", wording_version="1"
        )
    for who, text in plan.get("turns", []):
        await calls.add_turn(uow, caller, call.id, who, text)
        clock.advance(seconds=4 + len(text) / 16)
    if message := plan.get("message"):
        clock.advance(seconds=40)
        await messages.leave_message(
            uow,
            caller,
            messages.LeaveMessage(
                business_id=shop.business.id,
                kind=message["kind"],
                text=message["text"],
                name=message["name"],
                phone=plan["from"],
                reachable=message["reachable"],
                call_id=call.id,
            ),
        )
    booked = await _planned_booking(uow, shop, call.id, plan)
    await calls.set_state(uow, caller, call.id, stage="ended", facts=plan.get("facts", {}), booking_id=booked)
    clock.advance(seconds=25)
    await calls.end_call(uow, caller, call.id, plan["outcome"])


async def _planned_booking(uow: UnitOfWork, shop: _Shop, call_id: str, plan: Mapping[str, Any]) -> str | None:
    wish = plan.get("books")
    if wish is None:
        return None
    service = next(item for item in shop.catalog.services if item.name == wish["service"])
    person = next(item for item in shop.catalog.staff if item.name == wish["staff"])
    days = int(wish["days"])
    for later in range(days, days + 7):  # the first open day from the planned one on
        start = shop.instant(later, time.fromisoformat(wish["time"]))
        windows = await booking.opening(
            uow,
            shop.actor,
            shop.business.id,
            start,
            start + timedelta(minutes=service.duration_minutes),
            person.id,
        )
        if windows:
            made = await booking.book(
                uow,
                shop.actor,
                booking.Book(
                    business_id=shop.business.id,
                    service_id=service.id,
                    start=start,
                    staff_ids=(person.id,),
                    contact_name=wish["name"],
                    phone=plan["from"],
                    source="phone",
                    call_id=call_id,
                    force=True,
                ),
            )
            return made.id
    return None
