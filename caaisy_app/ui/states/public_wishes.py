"""A wish that a visitor leaves while nothing can be booked: a message, as the receptionist would take it."""

from __future__ import annotations

from caaisy_app.core.actor import Actor
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.i18n import Lang
from caaisy_app.domain.calls.messages import LeaveMessage, leave_message
from caaisy_app.domain.tenants.views import BusinessView
from caaisy_app.ui.public_texts import public_text
from caaisy_app.ui.states.public_entries import Entries


async def pass_on(
    uow: UnitOfWork, actor: Actor, business: BusinessView, what: str, entries: Entries, lang: Lang
) -> None:
    """Leave the wish for the people of the business. `what`: what it is about, as a phrase."""
    text = public_text(lang, "wish.message", what=what, wish=entries.note or "")
    if entries.email:
        text = f"{text} {public_text(lang, 'wish.email', email=entries.email)}"
    await leave_message(
        uow,
        actor,
        LeaveMessage(
            business_id=business.id, kind="message", text=text, name=entries.name, phone=entries.phone
        ),
    )
