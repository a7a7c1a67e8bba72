"""An appointment as an iCalendar file (RFC 5545) that a person adds to their own calendar.

METHOD:PUBLISH (RFC 5546 section 3.2.1): information, no invitation that asks for an answer. The UID stays the
same for the life of the booking and SEQUENCE counts its changes, so a later file replaces an earlier one.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from caaisy_app.domain.booking.calendar_zone import timezone_component
from caaisy_app.domain.booking.views import BookingView
from caaisy_app.domain.tenants.views import BusinessView

_ADDRESS_KEYS = ("Adresse", "Address")
PRODUCT = "-//Caaisy//Caaisy//DE"


def calendar_file(item: BookingView, business: BusinessView, now: datetime) -> bytes:
    """The file, with the time in the business's zone and that zone's rules in it."""
    event: Any = Event()
    event.add("uid", calendar_uid(item))
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", _on_the_clock(item.start, business.timezone))
    event.add("dtend", _on_the_clock(item.end, business.timezone))
    event.add("summary", ", ".join(part for part in (item.service_name, business.name) if part))
    if place := address_of(business):
        event.add("location", place)
    if item.staff_names:
        event.add("description", ", ".join(item.staff_names))
    event.add("sequence", item.sequence)
    event.add("status", "CANCELLED" if item.status == "cancelled" else "CONFIRMED")
    event.add("class", "PRIVATE")
    calendar: Any = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add_component(timezone_component(business.timezone, item.start.year))
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def calendar_uid(item: BookingView) -> str:
    """The name of the booking in calendars: the same for every file and mail about it."""
    return f"{item.id}@caaisy"


def address_of(business: BusinessView) -> str | None:
    """The address the owner gave, in their words."""
    return next((business.knowledge[key] for key in _ADDRESS_KEYS if business.knowledge.get(key)), None)


def _on_the_clock(moment: datetime, zone: str) -> datetime:
    """As the clock there shows it; in UTC for the repeated hour, whose second reading has no name."""
    there = moment.astimezone(ZoneInfo(zone))
    return moment.astimezone(UTC) if there.fold else there
