"""Use cases around contacts."""

from __future__ import annotations

from caaisy_app.core.actor import Actor, acts_for
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import Forbidden
from caaisy_app.core.ids import new_id
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
    found = await repository.matching(fold_name(name), phone)
    if found is not None:
        if email and not found["email"]:
            await repository.give_email(found["id"], email)
        return ContactView(
            found["id"], found["name"], found["phone"], found["email"] or email, found["language"]
        )
    contact_id = new_id("con")
    await repository.add(
        {
            "id": contact_id,
            "name": name,
            "name_folded": fold_name(name),
            "phone": phone,
            "email": email,
            "language": language,
            "created_at": uow.now(),
        }
    )
    return ContactView(contact_id, name, phone, email, language)
