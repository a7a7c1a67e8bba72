"""Who acts. Every use case takes one of these and checks what it may."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OwnerActor:
    """The owner of a business, signed in."""

    business_id: str


@dataclass(frozen=True, slots=True)
class StaffActor:
    """A member of staff, signed in."""

    business_id: str
    staff_id: str


@dataclass(frozen=True, slots=True)
class CallerActor:
    """Somebody on the phone. The number is a hint that can be forged, never a proof."""

    business_id: str
    call_id: str
    phone: str | None


@dataclass(frozen=True, slots=True)
class SubjectActor:
    """A person who manages what is about them through a link or the privacy centre."""

    business_id: str
    subject: str


@dataclass(frozen=True, slots=True)
class SystemActor:
    """The product itself: jobs, the command line, set-up. `business_id` None = all of them."""

    business_id: str | None
    name: str


Actor = OwnerActor | StaffActor | CallerActor | SubjectActor | SystemActor


def acts_for(actor: Actor, business_id: str) -> bool:
    """Whether the actor belongs to this business at all."""
    if isinstance(actor, SystemActor) and actor.business_id is None:
        return True
    return actor.business_id == business_id


def runs_business(actor: Actor, business_id: str) -> bool:
    """Whether the actor may change how the business is set up: its owner or the product itself."""
    return isinstance(actor, OwnerActor | SystemActor) and acts_for(actor, business_id)
