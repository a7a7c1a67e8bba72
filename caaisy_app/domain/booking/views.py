"""Read models of bookings; never database rows. Times are aware and in UTC."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from caaisy_app.core.i18n import translate

Status = Literal["held", "confirmed", "cancelled", "expired", "no_show"]
Kind = Literal["appointment", "block", "session"]


@dataclass(frozen=True, slots=True)
class SlotView:
    """A time that can be booked, and who would do it. `seats_left` for groups only."""

    start: datetime
    end: datetime
    staff_id: str | None
    staff_name: str | None
    staff_ids: tuple[str, ...] = ()
    staff_names: tuple[str, ...] = ()
    seats_left: int | None = None


@dataclass(frozen=True, slots=True)
class BookingView:
    """A booking, a hold, a blocked time or the meeting of a group."""

    id: str
    business_id: str
    kind: Kind
    status: Status
    start: datetime
    end: datetime
    service_id: str | None
    service_name: str | None
    staff_ids: tuple[str, ...]
    staff_names: tuple[str, ...]
    resource_ids: tuple[str, ...]
    contact_id: str | None
    contact_name: str | None
    phone: str | None
    email: str | None
    attendee_name: str | None
    language: str
    note: str | None
    title: str | None
    price_text: str | None
    source: str
    call_id: str | None
    hold_expires_at: datetime | None
    created_at: datetime
    cancelled_at: datetime | None
    late_cancelled: bool
    sequence: int
    series_id: str | None
    session_id: str | None
    moves_id: str | None

    @property
    def staff_id(self) -> str | None:
        """The first person of the booking."""
        return self.staff_ids[0] if self.staff_ids else None

    @property
    def staff_name(self) -> str | None:
        """The names of who does it, joined."""
        return ", ".join(self.staff_names) or None


@dataclass(frozen=True, slots=True)
class RuleView:
    """One rule about one start; `params` fill the sentence of `message_key`."""

    rule: str
    ok: bool
    message_key: str
    params: Mapping[str, str] = field(default_factory=dict[str, str])

    def sentence(self, lang: str) -> str:
        """The rule and how it stands, in words."""
        params = {
            name.removesuffix(f"_{lang}"): value
            for name, value in self.params.items()
            if not name.endswith(("_de", "_en")) or name.endswith(f"_{lang}")
        }
        return translate("errors", self.message_key, lang, **params)


@dataclass(frozen=True, slots=True)
class ReasonView:
    """The verdict on one start. `reason` is None if it is bookable, else the first rule that fails."""

    start: datetime
    bookable: bool
    reason: str | None
    holiday_de: str | None
    holiday_en: str | None

    def holiday_name(self, lang: str) -> str | None:
        """The public holiday on that date, if it is the reason."""
        return self.holiday_de if lang == "de" else self.holiday_en


@dataclass(frozen=True, slots=True)
class ExplanationView(ReasonView):
    """The verdict with one sentence per rule, for people who look into it."""

    rules: tuple[RuleView, ...]

    def sentences(self, lang: str) -> tuple[str, ...]:
        """One sentence per rule."""
        return tuple(rule.sentence(lang) for rule in self.rules)


@dataclass(frozen=True, slots=True)
class DayView:
    """A local date: when it is open, and the public holiday on it if there is one."""

    date: date
    is_open: bool
    intervals: tuple[tuple[datetime, datetime], ...]
    source: Literal["weekly", "holiday", "override"]
    holiday_de: str | None
    holiday_en: str | None


@dataclass(frozen=True, slots=True)
class CancellationTerms:
    """What cancelling now means: whether it is late, and what the business says about that."""

    late: bool
    hours: int
    text: str | None


@dataclass(frozen=True, slots=True)
class CancelledView:
    """What became of a cancelled booking."""

    booking: BookingView
    late: bool
    text: str | None


@dataclass(frozen=True, slots=True)
class WaitlistView:
    """Somebody on the waiting list."""

    id: str
    service_id: str
    staff_id: str | None
    from_: datetime
    to: datetime
    status: str
    name: str
    phone: str | None
    email: str | None
    language: str
    call_id: str | None
    offered_booking_id: str | None
    offer_expires_at: datetime | None
    created_at: datetime
