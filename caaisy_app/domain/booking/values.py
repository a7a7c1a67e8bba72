"""What comes from outside, as it may be stored: whole seconds, lines of text, whom a booking is for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from caaisy_app.domain.booking.errors import InvalidBooking
from caaisy_app.domain.booking.situation import seconds

Who = Mapping[str, str | None]


def whole_second(moment: datetime, field: str) -> int:
    """Epoch seconds of an instant that has no fraction."""
    if moment.microsecond:
        raise InvalidBooking(field, "fraction_of_a_second")
    return seconds(moment, field)


def clean(text: str | None, field: str, longest: int = 200) -> str | None:
    """A line of text as it may be stored: no control characters, trimmed, None if nothing is left.

    `InvalidBooking` for one that is too long.
    """
    if text is None:
        return None
    plain = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    if len(plain) > longest:
        raise InvalidBooking(field, "too_long")
    return plain or None


def contact_values(fields: Mapping[str, str | None]) -> dict[str, str | None]:
    """Who it is for, cleaned."""
    longest = {"note": 2000, "email": 254, "phone": 40}
    return {name: clean(value, name, longest.get(name, 200)) for name, value in fields.items()}
