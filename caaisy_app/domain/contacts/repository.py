"""Queries on the contacts of one business."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.prepared import Rows
from caaisy_app.core.questions import Question
from caaisy_app.domain.contacts import models
from caaisy_app.domain.contacts.views import ContactView

# Made once: this is on the path of every booking.
_contact = models.TABLES["contact"]
_OLDEST = (
    select(_contact.c.id, _contact.c.name, _contact.c.phone, _contact.c.email, _contact.c.language)
    .where(_contact.c.business_id == bindparam("in_business"), _contact.c.name_folded == bindparam("folded"))
    .order_by(_contact.c.id)
    .limit(1)
)
_WITHOUT_NUMBER = _OLDEST.where(_contact.c.phone.is_(None))
_WITH_NUMBER = _OLDEST.where(_contact.c.phone == bindparam("number"))
_ADD = insert(_contact)
_GIVE_EMAIL = update(_contact).where(
    _contact.c.business_id == bindparam("in_business"), _contact.c.id == bindparam("contact")
)


class ContactRepository:
    """The contacts of one business."""

    def __init__(self, uow: UnitOfWork, business_id: str) -> None:
        self._uow = uow
        self._business_id = business_id

    def matching(self, name_folded: str, phone: str | None) -> Question[ContactView | None]:
        """The oldest contact with this very name and number."""
        values = {"in_business": self._business_id, "folded": name_folded}
        if phone is None:
            return Question(_WITHOUT_NUMBER, values, _view)
        return Question(_WITH_NUMBER, {**values, "number": phone}, _view)

    async def add(self, values: Mapping[str, Any]) -> None:
        """Store a new contact."""
        await self._uow.change(_ADD, {"business_id": self._business_id, **values})

    async def give_email(self, contact_id: str, email: str) -> None:
        """Note an e-mail address."""
        values = {"in_business": self._business_id, "contact": contact_id, "email": email}
        await self._uow.change(_GIVE_EMAIL, values)


def _view(rows: Rows) -> ContactView | None:
    return ContactView(*rows[0]) if rows else None
