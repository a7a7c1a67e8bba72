"""What the receptionist knows about the business before the first word: the frozen desk card of one call.

Built once per call from the domain's views (`agents.call.desk_builder`), read by the reducer, the
understanding of turns and the phrases. Holds no other caller's data, no calendar titles and no bookings.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class DeskService:
    """A bookable service with the names callers use for it.

    `duration_minutes` is what the caller experiences.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    duration_minutes: int = 30
    price_text: str | None = None
    staff_ids: tuple[str, ...] = ()

    def __hash__(self) -> int:
        """By the id: a turn looks a catalogue up many times in what was read before."""
        return hash(self.id)


@dataclass(frozen=True, slots=True)
class DeskStaff:
    """A member of staff who takes bookings; `absences` are half-open UTC intervals.

    `hours` None means the hours of the business.
    """

    id: str
    name: str
    absences: tuple[tuple[datetime, datetime], ...] = ()
    hours: Mapping[str, tuple[str, ...]] | None = None


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """The owner's choices that shape a conversation."""

    late_cancel_hours: int = 0
    late_cancel_text: str = ""
    recording: bool = False
    transcript: bool = False
    transfer_number: str | None = None
    transfer_hours: Mapping[str, tuple[str, ...]] | None = None
    max_bookings_per_call: int = 2
    plan: str = "active"


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything about one business that a sentence may need."""

    name: str
    zone: str = "Europe/Berlin"
    country: str = "DE"
    federal_state: str | None = None
    language: str = "de"
    formality: str = "sie"
    hours: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    overrides: Mapping[date, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    open_on_holidays: bool = False
    services: tuple[DeskService, ...] = ()
    staff: tuple[DeskStaff, ...] = ()
    settings: DeskSettings = field(default_factory=DeskSettings)
    knowledge: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    never_say: tuple[str, ...] = ()
    caller_blocked: bool = False
    line_starts: tuple[datetime, ...] = ()
    """When the coming appointments of this line's number begin (UTC): tells what a caller speaks of. Nothing
    of it is said or changed before the name fits as well (`own_flow`)."""
    privacy_url: str = ""
    slug: str = ""

    def service(self, service_id: str | None) -> DeskService | None:
        """The service with that id, or None."""
        return next((entry for entry in self.services if entry.id == service_id), None)

    def staff_member(self, staff_id: str | None) -> DeskStaff | None:
        """The member of staff with that id, or None."""
        return next((entry for entry in self.staff if entry.id == staff_id), None)
