"""The state of one call: a frozen value that only the reducer changes. Serialisable for the call journal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from zoneinfo import ZoneInfo


class Stage(StrEnum):
    """Where the call stands; the names are those of the journal and the live page."""

    DISCLOSE = "disclose"
    CONSENT = "consent"
    INTENT = "intent"
    COLLECT = "collect"
    OFFER = "offer"
    READBACK = "readback"
    COMMIT = "commit"
    WRAP_UP = "wrap_up"
    MESSAGE = "message"
    TRANSFER = "transfer"
    EMERGENCY = "emergency"
    PRIVACY = "privacy"


class Goal(StrEnum):
    """What the caller wants done in this call, as far as it is known."""

    NONE = "none"
    BOOK = "book"
    MOVE = "move"
    CANCEL = "cancel"
    LOOKUP = "lookup"
    MESSAGE = "message"
    CALLBACK = "callback"
    WAITLIST = "waitlist"
    PRIVACY = "privacy"


OWN_GOALS = (Goal.MOVE, Goal.CANCEL, Goal.LOOKUP)
MESSAGE_GOALS = (Goal.MESSAGE, Goal.CALLBACK, Goal.WAITLIST)
RECORDED = ("granted", "stopped")  # states of consent in which something may have been recorded


class Ask(StrEnum):
    """The question that is open: how a short answer has to be read."""

    NOTHING = "nothing"
    CONSENT = "consent"
    INTENT = "intent"
    SERVICE = "service"
    WHEN = "when"
    WHICH_WHEN = "which_when"
    OFFER = "offer"
    WAITLIST = "waitlist"
    NAME = "name"
    PHONE = "phone"
    READBACK = "readback"
    MORE = "more"
    OWN_NAME = "own_name"
    WHICH_OWN = "which_own"
    MOVE_WHEN = "move_when"
    CANCEL_CONFIRM = "cancel_confirm"
    ATTENDEE = "attendee"
    EMAIL = "email"
    OWN_WHAT = "own_what"
    MESSAGE_OFFER = "message_offer"
    MESSAGE_TEXT = "message_text"
    MESSAGE_NAME = "message_name"
    MESSAGE_PHONE = "message_phone"
    CALLBACK_WINDOW = "callback_window"
    HUMAN_OFFER = "human_offer"
    PRIVACY_CONTACT = "privacy_contact"


@dataclass(frozen=True, slots=True)
class Window:
    """One acceptable span for the start of an appointment, UTC.

    Start = end is an exact wish, an open end is None.
    """

    start: datetime
    end: datetime | None
    grain: str = "day"

    @property
    def exact(self) -> bool:
        """Whether the caller named a clock time."""
        return self.grain == "minute"

    def rules_out(self, start: datetime, zone: ZoneInfo) -> bool:
        """Whether a start lies in this window that the caller ruled out, in every week if it is weekly."""
        if self.start <= start and (self.end is None or start < self.end):
            return True
        if self.grain != WEEKLY or self.end is None:
            return False
        first, last, local = (
            moment.astimezone(zone).replace(tzinfo=None) for moment in (self.start, self.end, start)
        )
        weeks = timedelta(weeks=(local.date() - first.date()).days // 7)
        return first + weeks <= local < last + weeks


WEEKLY = "every_week"
"""The grain of a window that comes back every week."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A time that code found and the receptionist may say; the id is opaque and lives for this call only."""

    id: str
    service_id: str
    start: datetime
    staff_id: str
    staff_name: str


@dataclass(frozen=True, slots=True)
class ReadBack:
    """The sentence that a confirmation refers to.

    Valid once it was fully played and a new caller turn came after.
    """

    id: str
    offer_id: str
    at_turn: int
    played: bool = False
    interrupted: bool = False


@dataclass(frozen=True, slots=True)
class OwnBooking:
    """A booking of this caller, found by number and name."""

    id: str
    service_id: str
    service_name: str
    start: datetime
    staff_id: str
    staff_name: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What the caller has said so far, in any order."""

    service_id: str | None = None
    extra_service_ids: tuple[str, ...] = ()
    service_choices: tuple[str, ...] = ()
    """Services of which one is meant: asked about by name."""
    windows: tuple[Window, ...] = ()
    ambiguous: tuple[Window, ...] = ()
    exclude: tuple[Window, ...] = ()
    then: tuple[Window, ...] = ()
    """When a second appointment is wished for, once the first is booked."""
    then_wanted: bool = False
    when_words: str = ""
    old: tuple[Window, ...] = ()
    """The time that an own booking has, as the caller named it: it finds the booking and is no wish."""
    change_words: str = ""
    """How a change was asked for: read again once the booking is known ("eine Stunde später")."""
    all_own: bool = False
    """All of the caller's own bookings are meant ("beide absagen")."""
    staff_id: str | None = None
    staff_any: bool = False
    staff_not: tuple[str, ...] = ()
    """Who is not to do it ("aber nicht bei Lena")."""
    name: str | None = None
    phone: str | None = None
    other_line: bool = False
    """They are to be reached on another number than the one they call from."""
    email: str | None = None
    email_wanted: bool = False
    """The caller wants it in writing by e-mail and has not said the address yet."""
    attendee: str | None = None
    attendee_relation: str | None = None
    message: str | None = None
    callback_window: str | None = None
    next_words: str = ""
    """The wish for a new appointment, said in one turn with something that is dealt with first."""
    next_follows: bool = False
    """The appointment after this one is to begin where this one ends."""


NO_COUNTS: Mapping[str, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class CallState:
    """Everything the dialogue knows. Times are UTC; `now` is set by events, never read from a clock."""

    now: datetime
    language: str = "de"
    line_phone: str | None = None
    stage: Stage = Stage.DISCLOSE
    goal: Goal = Goal.NONE
    ask: Ask = Ask.NOTHING
    facts: Facts = field(default_factory=Facts)
    offers: tuple[Offer, ...] = ()
    chosen: Offer | None = None
    hold_id: str | None = None
    shown: tuple[Offer, ...] = ()
    readback: ReadBack | None = None
    own: tuple[OwnBooking, ...] = ()
    target: OwnBooking | None = None
    identified: bool = False
    turns: int = 0
    noted: str = (
        ""  # what was noted last, a "message" or a "callback", while nothing else was settled after it
    )
    listed: str = ""  # the wish that stands on the waiting list since this call
    noted_text: str = ""  # the messages that were noted since this call began
    failures: Mapping[str, int] = field(default_factory=lambda: NO_COUNTS)
    said: Mapping[str, int] = field(default_factory=lambda: NO_COUNTS)
    outcomes: frozenset[str] = frozenset()
    bookings_made: int = 0
    robot_asked: bool = False
    abuse: int = 0
    message_kind: str = "message"
    asked_day: datetime | None = None
    """The day that a question was about: "the day after" counts from it."""
    message_after: str = ""
    arranging: bool = False
    """The call-back is about a visit that a person has to arrange; the wished time is known."""
    no_reply: bool = False
    """The caller wants no call back about their message."""
    privacy_kind: str = ""
    privacy_reference: str = ""
    consent: str = "none"  # granted, refused, withdrawn, failed (never began) or stopped (broke off)
    sequence: int = 0
    last_said: str = ""
    last_own: OwnBooking | None = None
    """The appointment that was booked, moved or told last."""
    waiting: Offer | None = None
    """The time that was chosen when the caller wanted to leave a message first."""
    booked_for: tuple[str, ...] = ("", "")
    """Name and relation of whom it is for what was booked last; both empty where it is the caller."""
    twin_sought: datetime | None = None
    """The time for which it was looked up that the caller does not have this very appointment already."""
    phone_begun: str = ""
    """The beginning of a number that is said in pieces, turn by turn."""
    ended: bool = False

    @property
    def phone(self) -> str | None:
        """The number to reach the caller: what they said, else the line's caller id."""
        return self.facts.phone or (None if self.facts.other_line else self.line_phone)
