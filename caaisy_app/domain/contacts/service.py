"""Use cases around contacts."""

from __future__ import annotations

from caaisy_app.core.actor import Actor, acts_for
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import Forbidden
from caaisy_app.core.ids import new_id
from caaisy_app.domain.contacts.models import Contact
from caaisy_app.domain.contacts.repository import ContactRepository
from caaisy_app.domain.contacts.rules import fold_name
from caaisy_app.domain.contacts.views import ContactView


async def find_or_create(
    uow: UnitOfWork,
    actor: Actor,
    business_id: str,
    *,
    name: str,
    phone: str | None,
    email: str | None = None,
    language: str = "de",
) -> ContactView:
    """The contact with this name and number, made if there is none; an e-mail address fills a gap."""
    if not acts_for(actor, business_id):
        raise Forbidden
    repository = ContactRepository(uow.session, business_id)
    contact = await repository.matching(fold_name(name), phone)
    if contact is None:
        contact = Contact(
            id=new_id("con"),
            business_id=business_id,
            name=name,
            name_folded=fold_name(name),
            phone=phone,
            email=email,
            language=language,
            created_at=uow.now(),
        )
        repository.add(contact)
        await uow.session.flush()
    elif email and not contact.email:
        contact.email = email
    return ContactView(contact.id, contact.name, contact.phone, contact.email, contact.language)
