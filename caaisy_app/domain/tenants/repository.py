"""Queries on businesses. The only repository that is not bound to one business: it finds them."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col, select

from caaisy_app.domain.tenants.models import Business


class BusinessRepository:
    """Finds and stores businesses."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def by_id(self, business_id: str) -> Business | None:
        """The business with this id."""
        return await self._session.get(Business, business_id)

    async def by_slug(self, slug: str) -> Business | None:
        """The business with this name in addresses."""
        return (
            await self._session.execute(select(Business).where(Business.slug == slug))
        ).scalar_one_or_none()

    async def by_phone(self, phone: str) -> Business | None:
        """The business that is called under this number (E.164)."""
        return (
            await self._session.execute(select(Business).where(Business.phone == phone))
        ).scalar_one_or_none()

    async def all(self) -> list[Business]:
        """All businesses, in the order in which they came."""
        return list((await self._session.execute(select(Business).order_by(col(Business.id)))).scalars())

    def add(self, business: Business) -> None:
        """Store a new business with the unit of work."""
        self._session.add(business)
