"""Queries on the outbox of one business."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col, select

from caaisy_app.domain.notifications.models import OutboxMail


async def left_behind(session: AsyncSession, before: datetime, limit: int) -> list[OutboxMail]:
    """Mail of all businesses that waits since an instant and was never tried, the oldest first."""
    query = (
        select(OutboxMail)
        .where(OutboxMail.status == "queued", OutboxMail.attempts == 0, col(OutboxMail.created_at) < before)
        .order_by(col(OutboxMail.created_at), col(OutboxMail.id))
        .limit(limit)
    )
    return list((await session.execute(query)).scalars())


class OutboxRepository:
    """The outgoing mail of one business."""

    def __init__(self, session: AsyncSession, business_id: str) -> None:
        self._session = session
        self._business_id = business_id

    async def by_dedupe_key(self, key: str) -> OutboxMail | None:
        """The mail that was queued under this key."""
        query = select(OutboxMail).where(
            OutboxMail.business_id == self._business_id, OutboxMail.dedupe_key == key
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def by_id(self, mail_id: str) -> OutboxMail | None:
        """The mail, if it is one of this business."""
        query = select(OutboxMail).where(
            OutboxMail.business_id == self._business_id, OutboxMail.id == mail_id
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def kinds_about(self, booking_id: str) -> frozenset[str]:
        """Of which kinds mail about a booking has been written."""
        query = select(OutboxMail.kind).where(
            OutboxMail.business_id == self._business_id, OutboxMail.booking_id == booking_id
        )
        return frozenset((await self._session.execute(query)).scalars())

    async def queued_up_to(self, mail_id: str) -> list[OutboxMail]:
        """The mail if it is unsent, after older unsent mail about the same booking."""
        mail = await self.by_id(mail_id)
        if mail is None or mail.status != "queued":
            return []
        if mail.booking_id is None:
            return [mail]
        query = (
            select(OutboxMail)
            .where(
                OutboxMail.business_id == self._business_id,
                OutboxMail.booking_id == mail.booking_id,
                OutboxMail.status == "queued",
                col(OutboxMail.created_at) <= mail.created_at,
                col(OutboxMail.id) <= mail.id,
            )
            .order_by(col(OutboxMail.created_at), col(OutboxMail.id))
        )
        return list((await self._session.execute(query)).scalars())

    async def newest(self, limit: int) -> list[OutboxMail]:
        """The newest mail first."""
        query = (
            select(OutboxMail)
            .where(OutboxMail.business_id == self._business_id)
            .order_by(col(OutboxMail.id).desc())
            .limit(limit)
        )
        return list((await self._session.execute(query)).scalars())

    def add(self, mail: OutboxMail) -> None:
        """Store a new mail with the unit of work."""
        self._session.add(mail)
