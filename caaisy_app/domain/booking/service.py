"""The use cases of the slice `booking`: the only way in for pages, calls, jobs and the command line.

Each is `await use_case(uow, actor, command)`; writing ones take the lock of the business themselves.
"""

from __future__ import annotations

from caaisy_app.domain.booking.blocking import block_recurring, block_time, cancel_series, sweep_holds
from caaisy_app.domain.booking.changing import cancel, leave_group, move, no_show
from caaisy_app.domain.booking.commands import (
    HOLD_SECONDS,
    AddToWaitlist,
    BlockRecurring,
    BlockTime,
    Book,
    BookingsBetween,
    Cancel,
    Confirm,
    Explain,
    ExtendHold,
    FindOwn,
    FindTimes,
    Hold,
    Move,
    NextTimes,
    NoShow,
    OwnProof,
    ReleaseHold,
)
from caaisy_app.domain.booking.finding import (
    booking,
    bookings_between,
    bookings_of_call,
    cancellation_terms,
    closed_reason,
    explain,
    find_own,
    find_times,
    next_times,
    opening,
)
from caaisy_app.domain.booking.placing import book, confirm, extend_hold, hold, join_group, release_hold
from caaisy_app.domain.booking.waiting import (
    accept_offer,
    add_to_waitlist,
    offer_waitlist,
    waitlist,
    withdraw_waitlist,
)

__all__ = [
    "HOLD_SECONDS",
    "AddToWaitlist",
    "BlockRecurring",
    "BlockTime",
    "Book",
    "BookingsBetween",
    "Cancel",
    "Confirm",
    "Explain",
    "ExtendHold",
    "FindOwn",
    "FindTimes",
    "Hold",
    "Move",
    "NextTimes",
    "NoShow",
    "OwnProof",
    "ReleaseHold",
    "accept_offer",
    "add_to_waitlist",
    "block_recurring",
    "block_time",
    "book",
    "booking",
    "bookings_between",
    "bookings_of_call",
    "cancel",
    "cancel_series",
    "cancellation_terms",
    "closed_reason",
    "confirm",
    "explain",
    "extend_hold",
    "find_own",
    "find_times",
    "hold",
    "join_group",
    "leave_group",
    "move",
    "next_times",
    "no_show",
    "offer_waitlist",
    "opening",
    "release_hold",
    "sweep_holds",
    "waitlist",
    "withdraw_waitlist",
]
