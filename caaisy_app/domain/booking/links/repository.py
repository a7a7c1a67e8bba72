"""Queries on manage links. Finding one is the only query without a business: the token says which it is."""

from __future__ import annotations

from datetime import datetime
from typing import cast

from sqlalchemy import Table, insert, inspect, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel

from caaisy_app.domain.booking.links.models import ManageLink
from caaisy_app.domain.booking.models import Booking


def _table(model: type[SQLModel]) -> Table:
    return cast("Table", inspect(model).local_table)


_links = _table(ManageLink)
_bookings = _table(Booking)


async def find_link(session: AsyncSession, digest: str, ends_after: datetime) -> tuple[str, str] | None:
    """(business, booking) behind a digest if the appointment ends after an instant; one query either way."""
    query = (
        select(_links.c.business_id, _links.c.booking_id)
        .join(_bookings, _bookings.c.id == _links.c.booking_id)
        .where(
            _links.c.token_digest == digest,
            _bookings.c.end > ends_after,
            _bookings.c.kind == "appointment",
        )
    )
    row = (await session.execute(query)).first()
    return None if row is None else (str(row[0]), str(row[1]))


class LinkRepository:
    """The manage links of one business."""

    def __init__(self, session: AsyncSession, business_id: str) -> None:
        self._session = session
        self._business_id = business_id

    async def add(self, digest: str, booking_id: str, at: datetime) -> None:
        """Store a link."""
        await self._session.execute(
            insert(_links).values(
                token_digest=digest, business_id=self._business_id, booking_id=booking_id, created_at=at
            )
        )
