"""Storing a business from a checked file: the tenant and its catalogue in one unit of work."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from caaisy_app.core.actor import Actor
from caaisy_app.core.db import UnitOfWork
from caaisy_app.domain.catalog.service import NewResource, NewService, NewStaff, add_catalog
from caaisy_app.domain.catalog.views import SegmentView
from caaisy_app.domain.tenants.service import add_business
from caaisy_app.domain.tenants.views import BusinessSettings, BusinessView
from caaisy_app.seeding.spec import BusinessSpec, parse_business


async def import_business(
    uow: UnitOfWork,
    actor: Actor,
    business: BusinessSpec | Mapping[str, Any],
    *,
    slug: str | None = None,
    demo: bool = False,
) -> BusinessView:
    """Store a business with staff, resources and services.

    `SpecError` for a mapping that is none, `Conflict` for a slug that is taken.
    """
    spec = business if isinstance(business, BusinessSpec) else parse_business(business)
    stored = await add_business(
        uow,
        actor,
        BusinessView(
            id="",
            slug=slug or spec.slug_or_name,
            name=spec.name,
            demo=demo,
            phone=spec.phone,
            timezone=spec.timezone,
            country=spec.country_code,
            federal_state=spec.federal_state,
            municipality=spec.municipality,
            language=spec.language,
            formality=spec.formality,
            clock_interval=spec.clock_interval,
            hours=spec.hours,
            overrides=spec.overrides,
            open_on_holidays=spec.open_on_holidays,
            holiday_exceptions=spec.holiday_exceptions,
            settings=BusinessSettings(**dict(spec.settings)),
            knowledge=spec.knowledge,
            never_say=spec.never_say,
            block_list=spec.block_list,
        ),
    )
    everybody = tuple(item.name for item in spec.staff)
    await add_catalog(
        uow,
        actor,
        stored.id,
        staff=[
            NewStaff(item.name, item.hours, item.absences, item.max_bookings_per_day) for item in spec.staff
        ],
        resources=[NewResource(item.name, item.capacity) for item in spec.resources],
        services=[
            NewService(
                name=item.name,
                duration=item.duration,
                step=item.step or spec.clock_interval,
                aliases=item.aliases,
                before=item.before,
                after=item.after,
                notice_minutes=item.notice_minutes,
                horizon_days=item.horizon_days,
                price_text=item.price,
                staff=everybody if item.staff is None else item.staff,
                staff_needed=item.staff_needed,
                resources=item.resources,
                capacity=item.capacity,
                segments=tuple(SegmentView(part.minutes, part.busy) for part in item.segments),
            )
            for item in spec.services
        ],
    )
    return stored
