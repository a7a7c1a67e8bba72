"""A small business with everything the engine knows, and short ways to speak to it."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import text

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import CallerActor, OwnerActor, SystemActor
from caaisy_app.core.db import UnitOfWork
from caaisy_app.domain.catalog.service import catalog
from caaisy_app.domain.catalog.views import CatalogView
from caaisy_app.seeding import import_business

DAYS = ("mon", "tue", "wed", "thu", "fri")
SALON: dict[str, Any] = {
    "name": "Salon Probe",
    "timezone": "Europe/Berlin",
    "country": "DE",
    "federal_state": "BE",
    "language": "de",
    "formality": "sie",
    "clock_interval": 30,
    "hours": {**{day: ["09:00-18:00"] for day in DAYS}, "sat": [], "sun": []},
    "overrides": {"2026-03-20": []},
    "staff": [
        {"name": "Lena"},
        {"name": "Mehmet"},
        {"name": "Ada", "hours": {"mon": ["12:00-16:00"]}, "max_bookings_per_day": 2},
    ],
    "resources": [{"name": "Kabine"}, {"name": "Trockner", "capacity": 2}],
    "services": [
        {"name": "Schnitt", "duration": 30, "step": 30, "price": "35 Euro", "staff": ["Lena", "Mehmet"]},
        {"name": "Farbe", "duration": 60, "step": 30, "before": 15, "after": 15, "staff": ["Lena"]},
        {"name": "Massage", "duration": 60, "step": 60, "staff": ["Lena", "Mehmet"], "resources": ["Kabine"]},
        {"name": "Kurs", "duration": 60, "step": 60, "capacity": 3, "staff": ["Mehmet"]},
        {"name": "Hochzeit", "duration": 60, "step": 60, "staff_needed": 2, "staff": ["Lena", "Mehmet"]},
        {"name": "Beratung", "duration": 30, "step": 30, "staff": ["Ada"]},
        {
            "name": "Strähnen",
            "duration": 90,
            "step": 30,
            "staff": ["Lena"],
            "segments": [
                {"minutes": 30, "busy": True},
                {"minutes": 30, "busy": False},
                {"minutes": 30, "busy": True},
            ],
        },
    ],
    "settings": {"late_cancel_hours": 24, "late_cancel_text": "Späte Absagen kosten die Hälfte."},
}

#: Tuesday, 3 March 2026; 10:00 in Berlin is 09:00 UTC.
TUESDAY = datetime(2026, 3, 3, tzinfo=UTC)


def at(hour: int, minute: int = 0, *, day: int = 0) -> datetime:
    """A Berlin wall time in winter on the Tuesday, or some days later."""
    return TUESDAY + timedelta(days=day, hours=hour - 1, minutes=minute)


@dataclass(frozen=True)
class Salon:
    """The business in a database, with its actors."""

    container: Container
    id: str
    catalog: CatalogView

    @property
    def owner(self) -> OwnerActor:
        return OwnerActor(self.id)

    @property
    def system(self) -> SystemActor:
        return SystemActor(self.id, "test")

    def caller(self, call_id: str = "call_a", phone: str | None = "+4917112345678") -> CallerActor:
        return CallerActor(self.id, call_id, phone)

    def service(self, name: str) -> str:
        return next(item.id for item in self.catalog.services if item.name == name)

    def staff(self, name: str) -> str:
        return next(item.id for item in self.catalog.staff if item.name == name)

    def write(self) -> AbstractAsyncContextManager[UnitOfWork]:
        return self.container.write()

    def read(self) -> AbstractAsyncContextManager[UnitOfWork]:
        return self.container.read()

    async def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What the database holds, straight from the table."""
        async with self.read() as uow:
            return [tuple(row) for row in await uow.session.execute(text(sql))]

    async def overlaps(self) -> int:
        """Pairs of active footprints on one lane that overlap: must always be 0."""
        (row,) = await self.rows(
            "SELECT count(*) FROM occupancy a JOIN occupancy b ON a.resource_key = b.resource_key "
            "AND a.lane = b.lane AND a.id < b.id AND a.start_s < b.end_s AND b.start_s < a.end_s "
            "WHERE a.active AND b.active"
        )
        return int(row[0])


async def open_salon(container: Container, slug: str = "probe", **changes: Any) -> Salon:
    """Store the business and return it."""
    async with container.write() as uow:
        business = await import_business(uow, SystemActor(None, "test"), {**SALON, **changes}, slug=slug)
    async with container.read() as uow:
        return Salon(container, business.id, await catalog(uow, business.id))
