"""Errors of the slice `booking`."""

from __future__ import annotations

from caaisy_app.core.errors import CaaisyError, Conflict, InvalidInput, NotFound
from caaisy_app.domain.booking.complaints import complaint
from caaisy_app.domain.booking.rules.errors import RuleViolation


class SlotTaken(Conflict):
    """Somebody else has this time: another booking, a live hold, a blocked time or a busy calendar."""

    code = "slot_taken"
    message_key = "booking.slot_taken"


class HoldExpired(Conflict):
    """The hold was released or has run out."""

    code = "hold_expired"
    message_key = "booking.hold_expired"


class NotBookable(Conflict):
    """A rule stands against this start; `reason` is the word that `explain` uses."""

    code = "not_bookable"

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(message_key=f"booking.not_bookable.{reason}", reason=reason)


class CalendarUnreliable(Conflict):
    """A connected calendar was not read for too long or cannot be read: what is free is not known."""

    code = "calendar_unreliable"
    message_key = "booking.calendar_unreliable"


class BookingNotFound(NotFound):
    """No such booking here, or it belongs to somebody else: the answer is the same."""

    code = "booking_not_found"
    message_key = "booking.not_found"


class TooManyBookings(CaaisyError):
    """A call may make only so many bookings."""

    code = "too_many_bookings"
    http_status = 429
    message_key = "booking.too_many"


class NotCancellable(Conflict):
    """The appointment has begun or is over; nothing can be cancelled or moved any more."""

    code = "not_cancellable"
    message_key = "booking.not_cancellable"


class InvalidBooking(InvalidInput):
    """What was asked for cannot be; `field` and `reason` say what and why."""

    code = "invalid_booking"
    message_key = "booking.invalid"

    def __init__(self, field: str, reason: str) -> None:
        self.field, self.reason = field, reason
        super().__init__(field=field, reason=reason)

    def sentence(self, lang: str) -> str:
        """What is wrong with the field, and what would be right."""
        return complaint(self.field, self.reason, lang)


def invalid(violation: RuleViolation) -> InvalidBooking:
    """A violation found by the pure rules, as an error with a sentence."""
    return InvalidBooking(violation.field, violation.reason)
