"""Every query on those who wait, for one business. For `booking.waiting` alone."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import insert, select, update
from sqlalchemy.engine import RowMapping
from sqlalchemy.ext.asyncio import AsyncSession

from caaisy_app.domain.booking import models
from caaisy_app.domain.booking.repository import Values

_waitlist = models.TABLES["waitlist_entry"]


async def businesses_with_waiting_people(session: AsyncSession) -> Sequence[str]:
    """The businesses where somebody waits or has an offer: a query across businesses, ids only."""
    query = (
        select(_waitlist.c.business_id)
        .where(_waitlist.c.status.in_(("waiting", "offered")))
        .distinct()
        .order_by(_waitlist.c.business_id)
    )
    return (await session.execute(query)).scalars().all()


class WaitlistRepository:
    """The waiting list of one business."""

    def __init__(self, session: AsyncSession, business_id: str) -> None:
        self._session = session
        self._business_id = business_id

    async def add(self, values: Values) -> None:
        """Store somebody who waits."""
        await self._session.execute(insert(_waitlist).values(business_id=self._business_id, **values))

    async def by_id(self, entry_id: str) -> RowMapping | None:
        """The entry, if it is one of this business."""
        query = select(_waitlist).where(
            _waitlist.c.business_id == self._business_id, _waitlist.c.id == entry_id
        )
        return (await self._session.execute(query)).mappings().first()

    async def by_offer(self, booking_id: str) -> RowMapping | None:
        """The entry to which a held time was offered last."""
        query = select(_waitlist).where(
            _waitlist.c.business_id == self._business_id, _waitlist.c.offered_booking_id == booking_id
        )
        return (await self._session.execute(query)).mappings().first()

    async def with_status(self, statuses: Sequence[str]) -> Sequence[RowMapping]:
        """Who waits, first come first."""
        query = select(_waitlist).where(
            _waitlist.c.business_id == self._business_id, _waitlist.c.status.in_(list(statuses))
        )
        query = query.order_by(_waitlist.c.created_at, _waitlist.c.id)
        return (await self._session.execute(query)).mappings().all()

    async def change(self, entry_id: str, values: Values) -> None:
        """Change an entry."""
        await self._session.execute(
            update(_waitlist)
            .where(_waitlist.c.business_id == self._business_id, _waitlist.c.id == entry_id)
            .values(**values)
        )
