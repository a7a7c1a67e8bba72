"""Use cases around a business: find it, change how it is set up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from caaisy_app.core.actor import Actor, runs_business
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import Conflict, Forbidden, InvalidInput, NotFound
from caaisy_app.core.ids import new_id
from caaisy_app.domain.tenants.models import Business
from caaisy_app.domain.tenants.repository import BusinessRepository
from caaisy_app.domain.tenants.views import BusinessSettings, BusinessSummary, BusinessView


async def business_by_slug(uow: UnitOfWork, slug: str) -> BusinessView:
    """The business behind an address; `NotFound` without one."""
    return _view(await BusinessRepository(uow.session).by_slug(slug))


async def business_by_id(uow: UnitOfWork, business_id: str) -> BusinessView:
    """The business with this id; `NotFound` without one."""
    return _view(await BusinessRepository(uow.session).by_id(business_id))


async def business_by_phone(uow: UnitOfWork, phone: str) -> BusinessView:
    """The business that is called under `phone` (E.164); `NotFound` without one."""
    return _view(await BusinessRepository(uow.session).by_phone(phone))


async def list_businesses(uow: UnitOfWork) -> tuple[BusinessSummary, ...]:
    """All businesses of this installation."""
    rows = await BusinessRepository(uow.session).all()
    return tuple(BusinessSummary(row.id, row.slug, row.name, row.timezone) for row in rows)


async def add_business(uow: UnitOfWork, actor: Actor, business: BusinessView) -> BusinessView:
    """Store a new business; its `id` is given here. `Conflict` if the slug is taken."""
    if not runs_business(actor, business.id):
        raise Forbidden
    repository = BusinessRepository(uow.session)
    if await repository.by_slug(business.slug) is not None:
        raise Conflict(message_key="tenants.slug_taken", slug=business.slug)
    stored = replace(business, id=new_id("biz"))
    repository.add(_row(stored, uow))
    await uow.session.flush()
    uow.changed(stored.id)
    return stored


async def set_knowledge(uow: UnitOfWork, actor: Actor, business_id: str, topic: str, answer: str) -> None:
    """What the reception may say about `topic` from now on.

    `InvalidInput` for an empty or overlong text: a topic has at most 80 characters, an answer 500.
    """
    if not runs_business(actor, business_id):
        raise Forbidden
    topic, answer = topic.strip(), answer.strip()
    for field, value, most in (("topic", topic, 80), ("answer", answer, 500)):
        if not value or len(value) > most:
            raise InvalidInput(message_key=f"tenants.knowledge_{field}", field=field, most=most)
    row = await BusinessRepository(uow.session).by_id(business_id)
    if row is None:
        raise NotFound
    row.knowledge = {**row.knowledge, topic: answer}
    uow.changed(business_id)


def settings_from(mapping: Mapping[str, Any]) -> BusinessSettings:
    """Settings from stored or given data; unknown names raise `TypeError`."""
    values = dict(mapping)
    if values.get("transfer_hours") is not None:
        values["transfer_hours"] = {day: tuple(windows) for day, windows in values["transfer_hours"].items()}
    return BusinessSettings(**values)


def _row(view: BusinessView, uow: UnitOfWork) -> Business:
    return Business(
        id=view.id,
        slug=view.slug,
        name=view.name,
        demo=view.demo,
        phone=view.phone,
        timezone=view.timezone,
        country=view.country,
        federal_state=view.federal_state,
        municipality=view.municipality,
        language=view.language,
        formality=view.formality,
        clock_interval=view.clock_interval,
        hours={day: list(windows) for day, windows in view.hours.items()},
        overrides={day.isoformat(): list(windows) for day, windows in view.overrides.items()},
        open_on_holidays=view.open_on_holidays,
        holiday_exceptions={day.isoformat(): is_open for day, is_open in view.holiday_exceptions.items()},
        settings=asdict(view.settings),
        knowledge=dict(view.knowledge),
        never_say=list(view.never_say),
        block_list=list(view.block_list),
        created_at=uow.now(),
    )


def _view(row: Business | None) -> BusinessView:
    if row is None:
        raise NotFound
    return BusinessView(
        id=row.id,
        slug=row.slug,
        name=row.name,
        demo=row.demo,
        phone=row.phone,
        timezone=row.timezone,
        country=row.country,
        federal_state=row.federal_state,
        municipality=row.municipality,
        language=row.language,
        formality=row.formality,
        clock_interval=row.clock_interval,
        hours={day: tuple(windows) for day, windows in row.hours.items()},
        overrides={date.fromisoformat(day): tuple(windows) for day, windows in row.overrides.items()},
        open_on_holidays=row.open_on_holidays,
        holiday_exceptions={
            date.fromisoformat(day): bool(value) for day, value in row.holiday_exceptions.items()
        },
        settings=settings_from(row.settings),
        knowledge={str(key): str(value) for key, value in row.knowledge.items()},
        never_say=tuple(row.never_say),
        block_list=tuple(row.block_list),
    )
