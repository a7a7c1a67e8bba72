"""Read models of services, staff and resources."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from caaisy_app.domain.tenants.views import Hours


@dataclass(frozen=True, slots=True)
class StaffView:
    """A member of staff; `hours` None means the hours of the business."""

    id: str
    name: str
    position: int
    active: bool
    hours: Hours | None
    absences: tuple[tuple[datetime, datetime], ...]
    max_bookings_per_day: int | None = None


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A room or a device; `capacity` bookings may use it at once."""

    id: str
    name: str
    capacity: int = 1


class SegmentView(NamedTuple):
    """A part of a service: minutes in a row, and whether the person is busy in them."""

    minutes: int
    busy: bool


@dataclass(frozen=True, slots=True)
class ServiceView:
    """Something that can be booked. Times in minutes."""

    id: str
    name: str
    aliases: tuple[str, ...]
    position: int
    duration_minutes: int
    step_minutes: int
    before_minutes: int
    after_minutes: int
    notice_minutes: int
    horizon_days: int
    capacity: int
    staff_needed: int
    price_text: str | None
    staff_ids: tuple[str, ...]
    resource_ids: tuple[str, ...]
    segments: tuple[SegmentView, ...]


@dataclass(frozen=True, slots=True)
class CatalogView:
    """All that a business offers, in the owner's order."""

    services: tuple[ServiceView, ...]
    staff: tuple[StaffView, ...]
    resources: tuple[ResourceView, ...]

    def service(self, service_id: str) -> ServiceView | None:
        """The service with this id."""
        return next((item for item in self.services if item.id == service_id), None)

    def member(self, staff_id: str) -> StaffView | None:
        """The member of staff with this id."""
        return next((item for item in self.staff if item.id == staff_id), None)
