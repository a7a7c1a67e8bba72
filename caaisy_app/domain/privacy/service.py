"""Use cases around data subject requests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast
from zoneinfo import ZoneInfo

from caaisy_app.core.actor import Actor, acts_for
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import Forbidden
from caaisy_app.core.ids import new_id, new_reference
from caaisy_app.domain.privacy.models import PrivacyRequest
from caaisy_app.domain.privacy.repository import PrivacyRequestRepository
from caaisy_app.domain.privacy.rules import RequestKind, answer_due
from caaisy_app.domain.privacy.views import PrivacyRequestView
from caaisy_app.domain.tenants.service import business_by_id


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """A request has come in, by `channel` (`phone`, `test`, later `web` and `mail`)."""

    business_id: str
    kind: RequestKind
    channel: str
    contact: str | None
    call_id: str | None = None


async def open_request(uow: UnitOfWork, actor: Actor, command: OpenRequest) -> PrivacyRequestView:
    """Open a request; the same kind again in the same call is the same request. Nothing is looked up."""
    if not acts_for(actor, command.business_id):
        raise Forbidden
    repository = PrivacyRequestRepository(uow.session, command.business_id)
    if command.call_id is not None:
        earlier = await repository.of_call(command.call_id, command.kind)
        if earlier is not None:
            return _view(earlier)
    business = await business_by_id(uow, command.business_id)
    now = uow.now()
    row = PrivacyRequest(
        id=new_id("prq"),
        business_id=command.business_id,
        reference=new_reference(),
        kind=command.kind,
        channel=command.channel,
        contact=command.contact,
        call_id=command.call_id,
        received_at=now,
        due_on=answer_due(now.astimezone(ZoneInfo(business.timezone)).date()),
    )
    repository.add(row)
    await uow.session.flush()
    uow.changed(command.business_id)
    return _view(row)


async def open_requests(uow: UnitOfWork, business_id: str) -> tuple[PrivacyRequestView, ...]:
    """Requests without an answer, the most urgent first."""
    return tuple(_view(row) for row in await PrivacyRequestRepository(uow.session, business_id).open())


def _view(row: PrivacyRequest) -> PrivacyRequestView:
    return PrivacyRequestView(
        id=row.id,
        reference=row.reference,
        kind=cast("RequestKind", row.kind),
        channel=row.channel,
        contact=row.contact,
        call_id=row.call_id,
        received_at=row.received_at,
        due_on=row.due_on,
    )
