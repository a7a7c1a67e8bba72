"""Use cases around contacts."""

from __future__ import annotations

from dataclasses import replace

from caaisy_app.core.actor import Actor, acts_for
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import Forbidden
from caaisy_app.core.ids import new_id
from caaisy_app.core.questions import Question
from caaisy_app.domain.contacts.repository import ContactRepository
from caaisy_app.domain.contacts.rules import fold_name
from caaisy_app.domain.contacts.views import ContactView


def known_question(
    uow: UnitOfWork, business_id: str, name: str, phone: str | None
) -> Question[ContactView | None]:
    """The question which contact has this name and number."""
    return ContactRepository(uow, business_id).matching(fold_name(name), phone)


async def keep(
    uow: UnitOfWork,
    actor: Actor,
    business_id: str,
    known: ContactView | None,
    *,
    name: str,
    phone: str | None,
    email: str | None = None,
    language: str = "de",
) -> ContactView:
    """The contact that was `known`, made if there is none; an e-mail address fills a gap. Asks nothing."""
    if not acts_for(actor, business_id):
        raise Forbidden
    repository = ContactRepository(uow, business_id)
    if known is not None:
        if not email or known.email:
            return known
        await repository.give_email(known.id, email)
        return replace(known, email=email)
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
