"""Use cases around manage links: make one for a booking, open one that somebody brings.

The token is 256 random bits and the only proof that is asked for; the database knows its SHA-256 alone.
A link lives until a day after its appointment, wherever that has been moved to.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from caaisy_app.core.actor import Actor, SubjectActor
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import NotFound
from caaisy_app.core.ids import new_token, token_digest
from caaisy_app.domain.booking.errors import BookingNotFound
from caaisy_app.domain.booking.finding import booking
from caaisy_app.domain.booking.links.repository import LinkRepository, find_link
from caaisy_app.domain.booking.waiting import offer_of

AFTERWARDS = timedelta(days=1)
_LONGEST_TOKEN = 64


class LinkNotFound(NotFound):
    """No such link, or its time is over: the answer is the same."""

    code = "link_not_found"
    message_key = "booking.link_not_found"


@dataclass(frozen=True, slots=True)
class OpenLink:
    """What a link opens, and as whom: somebody who may deal with this one booking."""

    business_id: str
    booking_id: str

    @property
    def actor(self) -> SubjectActor:
        """The bearer of the link."""
        return SubjectActor(self.business_id, self.booking_id)


async def make_link(uow: UnitOfWork, actor: Actor, business_id: str, booking_id: str) -> str:
    """A new link for a booking the actor may see; returns its token, which is not kept.

    A booking may have several links (one per mail); each opens the same. `BookingNotFound` for anything
    that is no appointment or was never confirmed, except a time that is kept for somebody who waits.
    """
    found = await booking(uow, actor, business_id, booking_id)
    if found.kind != "appointment" or found.status == "expired":
        raise BookingNotFound
    if found.status == "held":
        await offer_of(uow, actor, business_id, booking_id)
    token = new_token()
    await LinkRepository(uow.session, business_id).add(token_digest(token), booking_id, uow.now())
    return token


async def open_link(uow: UnitOfWork, token: str) -> OpenLink:
    """What a token opens. `LinkNotFound` for a wrong one and for one whose time is over, at the same cost."""
    digest = token_digest(token[: _LONGEST_TOKEN + 1])
    found = await find_link(uow.session, digest, uow.now() - AFTERWARDS)
    if found is None:
        raise LinkNotFound
    return OpenLink(*found)
