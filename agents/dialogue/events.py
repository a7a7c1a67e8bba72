"""Events into and actions out of the reducer. Plain frozen values; the controller carries actions out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any

from agents.dialogue.meaning import Meaning
from agents.dialogue.state import Offer, OwnBooking, Window


# ---- events: what happened ---------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Greeted:
    """The disclosure has been spoken in full."""

    now: datetime


@dataclass(frozen=True, slots=True)
class Heard:
    """A caller turn ended; counts the turn, decides nothing."""

    now: datetime


@dataclass(frozen=True, slots=True)
class Meant:
    """What a tool says the caller meant, already resolved from the caller's words by code."""

    meaning: Meaning


@dataclass(frozen=True, slots=True)
class Spoken:
    """The agent's words ended; `fully` is False where the caller cut them off."""

    fully: bool
    text: str = ""


@dataclass(frozen=True, slots=True)
class Silence:
    """Nobody spoke for a while."""


@dataclass(frozen=True, slots=True)
class TimesFound:
    """Answer to FindTimes. `exact`: the wished clock time itself is among `slots`.

    `reason` says why it is not. `hold_id`: it is held already.
    """

    slots: tuple[Offer, ...]
    exact: bool = False
    reason: str = ""
    detail: str = ""
    unasked_alternatives: bool = False
    hold_id: str | None = None


@dataclass(frozen=True, slots=True)
class SlotHeld:
    """Answer to Hold."""

    hold_id: str


@dataclass(frozen=True, slots=True)
class SlotLost:
    """The chosen time is no longer to be had, at hold or at commit."""

    reason: str = "taken"


@dataclass(frozen=True, slots=True)
class Booked:
    """Answer to Confirm: the row is committed."""

    booking_id: str


@dataclass(frozen=True, slots=True)
class OwnFound:
    """Answer to FindOwn: bookings that match number and name; empty means no match (or no such person)."""

    bookings: tuple[OwnBooking, ...]


@dataclass(frozen=True, slots=True)
class Moved:
    """Answer to Move."""


@dataclass(frozen=True, slots=True)
class CancelDone:
    """Answer to Cancel."""


@dataclass(frozen=True, slots=True)
class MessageLeft:
    """Answer to LeaveMessage."""


@dataclass(frozen=True, slots=True)
class RequestOpened:
    """Answer to OpenPrivacyRequest."""

    reference: str


@dataclass(frozen=True, slots=True)
class ConsentTaken:
    """A yes is in the ledger. `done`: what was agreed to is being done; else nothing is kept, and the ledger
    says so, too. `asked`: the caller waits for the answer to their yes.
    """

    done: bool
    asked: bool = True


@dataclass(frozen=True, slots=True)
class Transferred:
    """Answer to Transfer: the line is being connected."""

    ok: bool


@dataclass(frozen=True, slots=True)
class DayKnown:
    """Answer to AskDay: the opening intervals of a day (UTC), and the holiday on it."""

    window: Window
    intervals: tuple[tuple[datetime, datetime], ...]
    holiday: str = ""
    staff_id: str | None = None


@dataclass(frozen=True, slots=True)
class ServiceFailed:
    """A part of the house failed (database, calendar); the dialogue must say something true and useful."""

    what: str


@dataclass(frozen=True, slots=True)
class Resumed:
    """Another process has taken the call over.

    `reopen`: ask the open question again; False where what follows says how things stand.
    """

    now: datetime
    reopen: bool = True


@dataclass(frozen=True, slots=True)
class BudgetSpent:
    """The call has used up what one call may: time, turns or steps."""


Event = (
    Greeted
    | Heard
    | Meant
    | Spoken
    | Silence
    | TimesFound
    | SlotHeld
    | SlotLost
    | Booked
    | OwnFound
    | Moved
    | CancelDone
    | MessageLeft
    | RequestOpened
    | Transferred
    | ConsentTaken
    | DayKnown
    | ServiceFailed
    | Resumed
    | BudgetSpent
)

NO_PARAMS: Mapping[str, Any] = MappingProxyType({})


# ---- actions: what to do -----------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Say:
    """Speak the phrase `key`; `variant` counts how often it was said so that repeats differ."""

    key: str
    params: Mapping[str, Any] = field(default_factory=lambda: NO_PARAMS)
    variant: int = 0


@dataclass(frozen=True, slots=True)
class FindTimes:
    """Look for bookable starts inside the windows (any time soon when empty).

    `hold`: the wish is one clock time, so if it is free it is held in the same step. `rather_staff_id`: who
    does it where several can, for a booking that is moved stays with its person. `not_staff_ids`: who is not
    to do it.
    """

    service_id: str
    staff_id: str | None
    windows: tuple[Window, ...]
    exclude: tuple[Window, ...] = ()
    not_offers: tuple[Offer, ...] = ()
    ignore_booking_id: str | None = None
    attempt: int = 0
    hold: bool = False
    rather_staff_id: str | None = None
    not_staff_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hold:
    """Hold a found time for this caller."""

    offer: Offer
    replaces_booking_id: str | None = None


@dataclass(frozen=True, slots=True)
class Release:
    """Give a hold back."""

    hold_id: str


@dataclass(frozen=True, slots=True)
class Confirm:
    """Turn the hold into a booking."""

    hold_id: str
    name: str
    phone: str | None
    email: str | None
    attendee: str | None
    readback_id: str


@dataclass(frozen=True, slots=True)
class FindOwn:
    """Find the caller's own bookings by number and name."""

    phone: str | None
    name: str


@dataclass(frozen=True, slots=True)
class Move:
    """Move a booking to the chosen time, atomically."""

    booking_id: str
    offer: Offer
    hold_id: str | None


@dataclass(frozen=True, slots=True)
class Cancel:
    """Cancel a booking of this caller."""

    booking_id: str


@dataclass(frozen=True, slots=True)
class LeaveMessage:
    """Store a message for the business."""

    kind: str
    text: str
    name: str | None
    phone: str | None
    window: str | None = None
    goes_on: bool = False
    """Told after a call back was noted: it stands with that."""


@dataclass(frozen=True, slots=True)
class OpenPrivacyRequest:
    """Open a data subject request."""

    kind: str
    contact: str | None
    name: str | None


@dataclass(frozen=True, slots=True)
class Transfer:
    """Connect the caller to the business's transfer number."""


@dataclass(frozen=True, slots=True)
class AskDay:
    """Find out whether the business is open on the day of a window, holidays included.

    With `staff_id`, whether that person is in.
    """

    window: Window
    staff_id: str | None = None


@dataclass(frozen=True, slots=True)
class RecordGap:
    """Tell the owner which question had no answer."""

    question: str


@dataclass(frozen=True, slots=True)
class Consent:
    """A step for the consent ledger."""

    answer: str


@dataclass(frozen=True, slots=True)
class SwitchLanguage:
    """Speak the disclosure again in another language."""

    language: str


@dataclass(frozen=True, slots=True)
class End:
    """Say nothing more and hang up after playout."""


Action = (
    Say
    | FindTimes
    | Hold
    | Release
    | Confirm
    | FindOwn
    | Move
    | Cancel
    | LeaveMessage
    | OpenPrivacyRequest
    | Transfer
    | AskDay
    | RecordGap
    | Consent
    | SwitchLanguage
    | End
)
