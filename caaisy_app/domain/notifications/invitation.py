"""An appointment as an iTIP message for a calendar (RFC 5545, RFC 5546): REQUEST and CANCEL.

The UID is the same for every mail and file about a booking, SEQUENCE counts its changes, so calendars replace
the old entry. The person has agreed already: PARTSTAT=ACCEPTED, and no answer is asked for (RSVP=FALSE).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vCalAddress, vText

from caaisy_app.domain.booking.calendar_file import PRODUCT, address_of, calendar_uid
from caaisy_app.domain.booking.calendar_zone import timezone_component
from caaisy_app.domain.booking.views import BookingView
from caaisy_app.domain.tenants.views import BusinessView

Method = Literal["REQUEST", "CANCEL"]


@dataclass(frozen=True, slots=True)
class Invitation:
    """An iCalendar text (lines folded, CRLF) and its method."""

    method: Method
    text: str


def invitation(
    item: BookingView,
    business: BusinessView,
    *,
    method: Method,
    organizer: str,
    description: str,
    now: datetime,
) -> Invitation:
    """The message for the person of the booking, which must have an e-mail address.

    `organizer` is the address mail comes from (Outlook and Gmail want both to be the same). Times stand in
    the zone of the business with the rules of that zone beside them (VTIMEZONE).
    """
    event: Any = Event()
    event.add("uid", calendar_uid(item))
    event.add("dtstamp", now.astimezone(UTC))
    event.add("created", item.created_at.astimezone(UTC))
    event.add("last-modified", now.astimezone(UTC))
    event.add("dtstart", _when(item.start, business.timezone))
    event.add("dtend", _when(item.end, business.timezone))
    event.add("sequence", item.sequence)
    event.add("status", "CANCELLED" if method == "CANCEL" else "CONFIRMED")
    event.add("transp", "OPAQUE")
    event.add("summary", ", ".join(part for part in (item.service_name, business.name) if part))
    if description:
        event.add("description", description)
    if place := address_of(business):
        event.add("location", place)
    event.add("organizer", _person(organizer, business.name), encode=0)
    guest = _person(item.email or "", item.contact_name or "")
    guest.params["cutype"] = vText("INDIVIDUAL")
    guest.params["role"] = vText("REQ-PARTICIPANT")
    guest.params["partstat"] = vText("ACCEPTED")
    guest.params["rsvp"] = vText("FALSE")
    event.add("attendee", guest, encode=0)
    calendar: Any = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method)
    calendar.add_component(timezone_component(business.timezone, item.start.year))
    calendar.add_component(event)
    return Invitation(method, bytes(calendar.to_ical()).decode())


def _when(moment: datetime, zone: str) -> datetime:
    """On the clock of the business; in UTC for the repeated hour, whose second reading has no other name."""
    there = moment.astimezone(ZoneInfo(zone))
    return moment.astimezone(UTC) if there.fold else there


def _person(address: str, name: str) -> Any:
    person: Any = vCalAddress(f"mailto:{address}")
    # DQUOTE and control characters may not stand in a parameter value (RFC 5545 section 3.2)
    plain = " ".join("".join(char if char.isprintable() and char != '"' else " " for char in name).split())
    if plain:
        person.params["cn"] = vText(plain)
    return person
