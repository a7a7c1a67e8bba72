"""Use cases around the catalogue."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from caaisy_app.core.actor import Actor, runs_business
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import Forbidden
from caaisy_app.core.ids import new_id
from caaisy_app.domain.catalog.models import Absence, Resource, Service, ServiceResource, ServiceStaff, Staff
from caaisy_app.domain.catalog.repository import CatalogRepository
from caaisy_app.domain.catalog.views import CatalogView, ResourceView, SegmentView, ServiceView, StaffView
from caaisy_app.domain.tenants.views import Hours


@dataclass(frozen=True, slots=True)
class NewStaff:
    """A member of staff to be added; `hours` None means the hours of the business."""

    name: str
    hours: Hours | None = None
    absences: tuple[tuple[datetime, datetime], ...] = ()
    max_bookings_per_day: int | None = None


@dataclass(frozen=True, slots=True)
class NewResource:
    """A room or a device to be added."""

    name: str
    capacity: int = 1


@dataclass(frozen=True, slots=True)
class NewService:
    """A service to be added. Times in minutes; staff and resources by name."""

    name: str
    duration: int
    step: int
    aliases: tuple[str, ...] = ()
    before: int = 0
    after: int = 0
    notice_minutes: int = 0
    horizon_days: int = 60
    price_text: str | None = None
    staff: tuple[str, ...] = ()
    staff_needed: int = 1
    resources: tuple[str, ...] = ()
    capacity: int = 1
    segments: tuple[SegmentView, ...] = ()


async def catalog(uow: UnitOfWork, business_id: str) -> CatalogView:
    """What the business offers, in the owner's order."""
    repository = CatalogRepository(uow.session, business_id)
    absences: defaultdict[str, list[tuple[datetime, datetime]]] = defaultdict(list)
    for row in await repository.absences():
        absences[row.staff_id].append((row.start, row.end))
    staff_ids = await repository.staff_ids_by_service()
    resource_ids = await repository.resource_ids_by_service()
    return CatalogView(
        services=tuple(
            _service_view(row, staff_ids.get(row.id, []), resource_ids.get(row.id, []))
            for row in await repository.services()
        ),
        staff=tuple(
            StaffView(
                id=row.id,
                name=row.name,
                position=row.position,
                active=row.active,
                hours=None
                if row.hours is None
                else {day: tuple(windows) for day, windows in row.hours.items()},
                absences=tuple(absences[row.id]),
                max_bookings_per_day=row.max_bookings_per_day,
            )
            for row in await repository.staff()
        ),
        resources=tuple(ResourceView(row.id, row.name, row.capacity) for row in await repository.resources()),
    )


async def add_catalog(
    uow: UnitOfWork,
    actor: Actor,
    business_id: str,
    *,
    staff: Sequence[NewStaff],
    resources: Sequence[NewResource],
    services: Sequence[NewService],
) -> CatalogView:
    """Add staff, resources and services at once; services name the others. Unknown names raise `KeyError`."""
    if not runs_business(actor, business_id):
        raise Forbidden
    repository = CatalogRepository(uow.session, business_id)
    people = {
        item.name: Staff(
            id=new_id("stf"),
            business_id=business_id,
            name=item.name,
            position=position,
            hours=None if item.hours is None else {day: list(windows) for day, windows in item.hours.items()},
            max_bookings_per_day=item.max_bookings_per_day,
        )
        for position, item in enumerate(staff)
    }
    rooms = {
        item.name: Resource(id=new_id("res"), business_id=business_id, name=item.name, capacity=item.capacity)
        for item in resources
    }
    rows = [
        Service(
            id=new_id("svc"),
            business_id=business_id,
            name=item.name,
            aliases=list(item.aliases),
            position=position,
            duration=item.duration,
            step=item.step,
            before=item.before,
            after=item.after,
            notice_minutes=item.notice_minutes,
            horizon_days=item.horizon_days,
            capacity=item.capacity,
            staff_needed=item.staff_needed,
            price_text=item.price_text,
            segments=[[part.minutes, part.busy] for part in item.segments],
        )
        for position, item in enumerate(services)
    ]
    repository.add(*people.values(), *rooms.values(), *rows)
    await uow.session.flush()
    for item in staff:
        for start, end in item.absences:
            repository.add(
                Absence(
                    id=new_id("abs"),
                    business_id=business_id,
                    staff_id=people[item.name].id,
                    start=start,
                    end=end,
                )
            )
    for item, row in zip(services, rows, strict=True):
        for name in item.staff:
            repository.add(ServiceStaff(service_id=row.id, staff_id=people[name].id, business_id=business_id))
        for name in item.resources:
            repository.add(
                ServiceResource(service_id=row.id, resource_id=rooms[name].id, business_id=business_id)
            )
    await uow.session.flush()
    uow.changed(business_id)
    return await catalog(uow, business_id)


def _service_view(row: Service, staff_ids: Sequence[str], resource_ids: Sequence[str]) -> ServiceView:
    return ServiceView(
        id=row.id,
        name=row.name,
        aliases=tuple(row.aliases),
        position=row.position,
        duration_minutes=row.duration,
        step_minutes=row.step,
        before_minutes=row.before,
        after_minutes=row.after,
        notice_minutes=row.notice_minutes,
        horizon_days=row.horizon_days,
        capacity=row.capacity,
        staff_needed=row.staff_needed,
        price_text=row.price_text,
        staff_ids=tuple(staff_ids),
        resource_ids=tuple(resource_ids),
        segments=tuple(SegmentView(int(minutes), bool(busy)) for minutes, busy in row.segments),
    )
