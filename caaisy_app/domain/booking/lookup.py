"""Asking by names instead of ids: what the command line and the owner's questions use."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from caaisy_app.core.actor import SystemActor
from caaisy_app.core.db import UnitOfWork
from caaisy_app.domain.booking.commands import Explain
from caaisy_app.domain.booking.errors import InvalidBooking, invalid
from caaisy_app.domain.booking.finding import explain
from caaisy_app.domain.booking.rules.errors import RuleViolation
from caaisy_app.domain.booking.situation import House, as_utc, load_house
from caaisy_app.domain.booking.views import ExplanationView
from caaisy_app.domain.tenants.service import business_by_slug


@dataclass(frozen=True, slots=True)
class Named:
    """The verdict on one start: for everybody who could do it together, and for each person alone."""

    verdict: ExplanationView
    people: tuple[tuple[str, ExplanationView], ...]


async def explain_by_name(
    uow: UnitOfWork, slug: str, service: str, at: str, staff: str | None = None
) -> Named:
    """`explain` for names. `at` is ISO 8601; without an offset it is the business's wall time.

    `people` has everybody who offers the service, or only the named person.
    `NotFound` for an unknown business, `InvalidBooking` for an unknown service, person or time.
    """
    business = await business_by_slug(uow, slug)
    house = await load_house(uow, business.id)
    wanted = service.strip().casefold()
    found = next(
        (
            item
            for item in house.catalog.services
            if wanted in {item.name.casefold(), *(alias.casefold() for alias in item.aliases)}
        ),
        None,
    )
    if found is None:
        raise InvalidBooking("service", "unknown")
    people = [item for item in house.catalog.staff if item.active and item.id in found.staff_ids]
    if staff is not None:
        people = [item for item in house.catalog.staff if item.name.casefold() == staff.strip().casefold()]
        if not people:
            raise InvalidBooking("staff", "unknown")
    moment = _moment(house, at)

    async def ask(*staff_ids: str) -> ExplanationView:
        return await explain(
            uow,
            SystemActor(business.id, "cli"),
            Explain(business_id=business.id, service_id=found.id, start=moment, staff_ids=staff_ids),
        )

    return Named(
        await ask(*(item.id for item in people if staff is not None)),
        tuple([(item.name, await ask(item.id)) for item in people]),
    )


def _moment(house: House, at: str) -> datetime:
    try:
        moment = datetime.fromisoformat(at)
        if moment.utcoffset() is None:
            midnight = datetime(moment.year, moment.month, moment.day, tzinfo=UTC)
            past = moment.replace(tzinfo=UTC) - midnight
            minutes, rest = divmod(past, timedelta(minutes=1))
            moment = as_utc(house.zone.instant(moment.date(), minutes)) + rest
    except RuleViolation as violation:
        raise invalid(violation) from violation
    except ValueError as error:
        raise InvalidBooking("at", "not_an_instant") from error
    return moment
