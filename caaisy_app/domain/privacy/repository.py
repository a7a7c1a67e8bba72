"""Queries on data subject requests of one business."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col, select

from caaisy_app.domain.privacy.models import PrivacyRequest


class PrivacyRequestRepository:
    """The requests to one business."""

    def __init__(self, session: AsyncSession, business_id: str) -> None:
        self._session = session
        self._business_id = business_id

    async def of_call(self, call_id: str, kind: str) -> PrivacyRequest | None:
        """The request of this kind that was made in a call."""
        query = select(PrivacyRequest).where(
            PrivacyRequest.business_id == self._business_id,
            PrivacyRequest.call_id == call_id,
            PrivacyRequest.kind == kind,
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def open(self) -> list[PrivacyRequest]:
        """Requests without an answer, the most urgent first."""
        query = (
            select(PrivacyRequest)
            .where(PrivacyRequest.business_id == self._business_id, col(PrivacyRequest.closed_at).is_(None))
            .order_by(col(PrivacyRequest.due_on), col(PrivacyRequest.id))
        )
        return list((await self._session.execute(query)).scalars())

    def add(self, request: PrivacyRequest) -> None:
        """Store a new request with the unit of work."""
        self._session.add(request)
