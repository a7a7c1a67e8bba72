"""Who may do what with bookings. Everyone is refused alike: what one may not see does not exist."""

from __future__ import annotations

from caaisy_app.core.actor import (
    Actor,
    CallerActor,
    StaffActor,
    SubjectActor,
    SystemActor,
    acts_for,
    runs_business,
)
from caaisy_app.core.errors import Forbidden
from caaisy_app.domain.booking.repository import Row


def allow_looking(actor: Actor, business_id: str) -> None:
    """Free times and opening hours are for everybody who deals with this business."""
    if not acts_for(actor, business_id):
        raise Forbidden


def allow_staff(actor: Actor, business_id: str) -> None:
    """For the people of the business and the product itself."""
    if not is_staff(actor, business_id):
        raise Forbidden


def is_staff(actor: Actor, business_id: str) -> bool:
    """Whether the actor works for the business (or is the product itself)."""
    return runs_business(actor, business_id) or (
        isinstance(actor, StaffActor) and acts_for(actor, business_id)
    )


def allow_call(actor: Actor, row: Row) -> bool:
    """Whether the actor may deal with this booking without further proof."""
    business_id = str(row["business_id"])
    if not acts_for(actor, business_id):
        return False
    if isinstance(actor, CallerActor):
        return row["call_id"] == actor.call_id
    if isinstance(actor, SubjectActor):
        return actor.subject in (row["id"], row["contact_id"])
    return True


def call_of(actor: Actor, call_id: str | None) -> str | None:
    """The call a command belongs to: a caller's own, whatever the command says (another's is refused)."""
    if isinstance(actor, CallerActor):
        if call_id not in (None, actor.call_id):
            raise Forbidden
        return actor.call_id
    return call_id


def name_of(actor: Actor) -> str:
    """How the audit trail names an actor: a kind and an opaque id, never a person's name or number."""
    if isinstance(actor, CallerActor):
        return f"caller:{actor.call_id}"
    if isinstance(actor, StaffActor):
        return f"staff:{actor.staff_id}"
    if isinstance(actor, SubjectActor):
        return f"subject:{actor.subject}"
    if isinstance(actor, SystemActor):
        return f"system:{actor.name}"
    return "owner"
