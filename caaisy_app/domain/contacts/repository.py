"""Queries on the contacts of one business."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col, select

from caaisy_app.domain.contacts.models import Contact


class ContactRepository:
    """The contacts of one business."""

    def __init__(self, session: AsyncSession, business_id: str) -> None:
        self._session = session
        self._business_id = business_id

    async def by_id(self, contact_id: str) -> Contact | None:
        """The contact, if it is one of this business."""
        query = select(Contact).where(Contact.business_id == self._business_id, Contact.id == contact_id)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def matching(self, name_folded: str, phone: str | None) -> Contact | None:
        """The oldest contact with this very name and number."""
        number = col(Contact.phone).is_(None) if phone is None else col(Contact.phone) == phone
        query = (
            select(Contact)
            .where(Contact.business_id == self._business_id, Contact.name_folded == name_folded, number)
            .order_by(col(Contact.id))
            .limit(1)
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    def add(self, contact: Contact) -> None:
        """Store a new contact with the unit of work."""
        self._session.add(contact)
