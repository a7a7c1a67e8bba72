"""Read model of a contact."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ContactView:
    """A person a business knows; `phone` is E.164."""

    id: str
    name: str
    phone: str | None
    email: str | None
    language: str
