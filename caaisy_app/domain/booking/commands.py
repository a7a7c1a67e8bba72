"""What can be asked of the slice `booking`: plain frozen commands. Times are aware datetimes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Source = Literal["owner", "phone", "web", "text"]
HOLD_SECONDS = 150  # between 120 and 180: long enough to read back, short enough to free a time


@dataclass(frozen=True, slots=True, kw_only=True)
class FindTimes:
    """Bookable starts in [from_, to). No `staff_ids`: anybody; one: that person; several: together.

    `call_id`: this call's own hold hides nothing. `moving`: nor does the booking that is being moved.
    """

    business_id: str
    service_id: str
    from_: datetime
    to: datetime
    staff_ids: tuple[str, ...] = ()
    call_id: str | None = None
    moving: str | None = None
    limit: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NextTimes:
    """The first `count` bookable starts from `after` on (inclusive), before `before` if given."""

    business_id: str
    service_id: str
    after: datetime
    count: int = 3
    staff_ids: tuple[str, ...] = ()
    call_id: str | None = None
    moving: str | None = None
    before: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Explain:
    """Why one start is or is not bookable."""

    business_id: str
    service_id: str
    start: datetime
    staff_ids: tuple[str, ...] = ()
    call_id: str | None = None
    moving: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """Keep a time for a call for a short while. An earlier hold of the call is released."""

    business_id: str
    service_id: str
    start: datetime
    call_id: str | None = None
    staff_ids: tuple[str, ...] = ()
    seconds: int = HOLD_SECONDS
    moving: str | None = None
    source: Source = "phone"
    idempotency_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtendHold:
    """Let a live hold run `seconds` from now."""

    business_id: str
    booking_id: str
    seconds: int = HOLD_SECONDS


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseHold:
    """Give back one hold, or all holds of a call."""

    business_id: str
    booking_id: str | None = None
    call_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirm:
    """Turn a hold into a booking."""

    business_id: str
    booking_id: str
    contact_name: str
    phone: str | None = None
    email: str | None = None
    attendee_name: str | None = None
    language: str = "de"
    note: str | None = None
    idempotency_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """Book at once. `force` (owner and system): only overlaps are checked, no other rule."""

    business_id: str
    service_id: str
    start: datetime
    staff_ids: tuple[str, ...] = ()
    contact_name: str | None = None
    phone: str | None = None
    email: str | None = None
    attendee_name: str | None = None
    language: str = "de"
    note: str | None = None
    source: Source = "owner"
    call_id: str | None = None
    force: bool = False
    idempotency_key: str | None = None


@dataclass(frozen=True, slots=True)
class OwnProof:
    """What a caller says to show that a booking is theirs: the number and name it was made with."""

    phone: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Give a booking another time, and another person if `staff_ids` says so."""

    business_id: str
    booking_id: str
    start: datetime
    staff_ids: tuple[str, ...] = ()
    call_id: str | None = None
    proof: OwnProof | None = None
    force: bool = False
    idempotency_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancel:
    """Cancel a booking or free a blocked time."""

    business_id: str
    booking_id: str
    proof: OwnProof | None = None
    reason: str | None = None
    idempotency_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoShow:
    """Note that nobody came."""

    business_id: str
    booking_id: str
    idempotency_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockTime:
    """Keep a person's time free of bookings."""

    business_id: str
    staff_id: str
    start: datetime
    end: datetime
    title: str | None = None
    idempotency_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockRecurring:
    """Block the same wall time on the given weekdays (0 = Monday) of [from_date, until_date]."""

    business_id: str
    staff_id: str
    weekdays: tuple[int, ...]
    start_time: str
    end_time: str
    from_date: date
    until_date: date
    title: str | None = None
    idempotency_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingsBetween:
    """Bookings that overlap [from_, to)."""

    business_id: str
    from_: datetime
    to: datetime
    staff_id: str | None = None
    statuses: tuple[str, ...] = ("held", "confirmed")
    kinds: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FindOwn:
    """A caller's own coming bookings, by number (E.164) and name."""

    business_id: str
    phone: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AddToWaitlist:
    """Somebody would come if a time in [from_, to) became free."""

    business_id: str
    service_id: str
    from_: datetime
    to: datetime
    name: str
    staff_id: str | None = None
    phone: str | None = None
    email: str | None = None
    language: str = "de"
    call_id: str | None = None
    idempotency_key: str | None = None
