"""Queries on the catalogue of one business."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel, col, select

from caaisy_app.domain.catalog.models import Absence, Resource, Service, ServiceResource, ServiceStaff, Staff


class CatalogRepository:
    """Services, staff and resources of one business."""

    def __init__(self, session: AsyncSession, business_id: str) -> None:
        self._session = session
        self._business_id = business_id

    async def services(self) -> list[Service]:
        """The active services in the owner's order."""
        query = (
            select(Service)
            .where(Service.business_id == self._business_id, col(Service.active).is_(True))
            .order_by(col(Service.position), col(Service.id))
        )
        return list((await self._session.execute(query)).scalars())

    async def staff(self) -> list[Staff]:
        """All staff, also those who have left: old bookings name them."""
        query = (
            select(Staff)
            .where(Staff.business_id == self._business_id)
            .order_by(col(Staff.position), col(Staff.id))
        )
        return list((await self._session.execute(query)).scalars())

    async def resources(self) -> list[Resource]:
        """All rooms and devices."""
        query = select(Resource).where(Resource.business_id == self._business_id).order_by(col(Resource.id))
        return list((await self._session.execute(query)).scalars())

    async def absences(self) -> list[Absence]:
        """All absences, by their start."""
        query = select(Absence).where(Absence.business_id == self._business_id).order_by(col(Absence.start))
        return list((await self._session.execute(query)).scalars())

    async def staff_ids_by_service(self) -> dict[str, list[str]]:
        """Who offers what: staff ids by service id, by id."""
        query = select(ServiceStaff.service_id, ServiceStaff.staff_id).where(
            ServiceStaff.business_id == self._business_id
        )
        return _grouped([(key, value) for key, value in await self._session.execute(query)])

    async def resource_ids_by_service(self) -> dict[str, list[str]]:
        """What is needed: resource ids by service id, by id."""
        query = select(ServiceResource.service_id, ServiceResource.resource_id).where(
            ServiceResource.business_id == self._business_id
        )
        return _grouped([(key, value) for key, value in await self._session.execute(query)])

    def add(self, *rows: SQLModel) -> None:
        """Store new rows with the unit of work."""
        self._session.add_all(rows)


def _grouped(pairs: list[tuple[str, str]]) -> dict[str, list[str]]:
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for key, value in sorted(pairs):
        groups[key].append(value)
    return dict(groups)
