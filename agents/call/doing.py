"""Carries the reducer's actions to the domain services and turns their answers and errors into events."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

import structlog

from agents.call import spool
from agents.call.finder import Finder, offer_of
from agents.call.journal import Journal
from agents.dialogue.desk import Desk
from agents.dialogue.events import (
    Action,
    AskDay,
    Booked,
    Cancel,
    CancelDone,
    Confirm,
    Consent,
    ConsentTaken,
    DayKnown,
    Event,
    FindOwn,
    FindTimes,
    Hold,
    LeaveMessage,
    MessageLeft,
    Move,
    Moved,
    OpenPrivacyRequest,
    OwnFound,
    RecordGap,
    Release,
    RequestOpened,
    ServiceFailed,
    SlotHeld,
    SlotLost,
    TimesFound,
    Transfer,
    Transferred,
)
from agents.dialogue.state import CallState, OwnBooking
from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import CallerActor
from caaisy_app.core.db import DATABASE_ERRORS
from caaisy_app.core.errors import CaaisyError, Unavailable
from caaisy_app.domain.booking import errors
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.views import BookingView
from caaisy_app.domain.calls import gaps, messages
from caaisy_app.domain.calls import service as calls
from caaisy_app.domain.privacy import service as privacy

log = structlog.get_logger(__name__)
FAILURES = (*DATABASE_ERRORS, TimeoutError, Unavailable, CaaisyError)

MAX_OWN = 8  # of a caller's own coming bookings that one call looks at


class LineActs(Protocol):
    """What only a real phone line can do; typed calls and scenarios have none."""

    async def consented(self, answer: str) -> bool:
        """The caller's answer on recording: `granted` (already in the ledger), `refused` or `withdrawn`.

        False where it was a yes and the recording did not begin.
        """
        ...

    def patience(self) -> float:
        """Seconds that a model may still think before the caller has waited for too long; may be negative."""
        ...

    def transfer_wanted(self) -> None:
        """Put the caller through once the announcement was heard; the line reports `Transferred` itself."""
        ...


@dataclass(slots=True)
class Doing:
    """What one call may do, bound to its business and its caller."""

    container: Container
    actor: CallerActor
    desk: Desk
    journal: Journal
    channel: str
    offers_made: int = 0
    holds_made: int = 0
    line: LineActs | None = None
    messages_left: int = 0
    takeovers: int = 0

    async def do(self, action: Action, state: CallState) -> Event | None:
        """Carry out one action; failures of the house become `ServiceFailed`, lost times `SlotLost`."""
        try:
            return await self._do(action, state)
        except (errors.SlotTaken, errors.HoldExpired, errors.NotBookable):
            return SlotLost()
        except errors.TooManyBookings:
            return SlotLost("limit")
        except errors.CalendarUnreliable:
            return ServiceFailed("calendar")
        except (errors.BookingNotFound, errors.NotCancellable):
            return OwnFound(())
        except FAILURES as error:
            self._failed(action, error)
            return ServiceFailed("message" if isinstance(action, LeaveMessage) else "database")

    def _failed(self, action: Action, error: BaseException) -> None:
        log.warning(
            "call.action_failed",
            call_id=self.actor.call_id,
            action=type(action).__name__,
            error=type(error).__name__,
        )

    async def release(self) -> None:
        """Give back every hold of this call; a hold that cannot be released runs out by itself."""
        await self.do(Release(""), CallState(now=self.container.clock.now()))

    async def _do(self, action: Action, state: CallState) -> Event | None:
        if isinstance(action, FindTimes):
            return await self._find(action, state)
        if isinstance(action, Hold):
            return await self._hold(action)
        if isinstance(action, Release):
            async with self.container.write() as uow:
                await booking.release_hold(
                    uow,
                    self.actor,
                    booking.ReleaseHold(business_id=self.actor.business_id, call_id=self.actor.call_id),
                )
            return None
        if isinstance(action, Confirm):
            return await self._confirm(action, state)
        if isinstance(action, FindOwn):
            return await self._find_own(action)
        if isinstance(action, Move):
            return await self._move(action, state)
        if isinstance(action, Cancel):
            return await self._cancel(action, state)
        if isinstance(action, AskDay):
            return await self._ask_day(action, state)
        return await self._note(action, state)

    # ---- times ----------------------------------------------------------------------------------
    async def _find(self, action: FindTimes, state: CallState) -> Event:
        if action.hold and (held := await self._hold_wish(action)) is not None:
            return held
        async with self.container.read() as uow:
            await uow.be_brief()
            lookout = await booking.look_out(
                uow,
                self.actor,
                self.actor.business_id,
                call_id=self.actor.call_id,
                moving=action.ignore_booking_id,
            )
            finder = Finder(lookout, uow.now(), self.desk, self.offers_made, state.language)
            found = await finder.find(action)
        self.offers_made += len(found.slots)
        return found

    async def _ask_day(self, action: AskDay, state: CallState) -> Event:
        day = action.window.start.astimezone(ZoneInfo(self.desk.zone)).date()
        async with self.container.read() as uow:
            await uow.be_brief()
            view = await booking.closed_reason(uow, self.actor, self.actor.business_id, day)
        holiday = (view.holiday_de if state.language == "de" else view.holiday_en) or ""
        return DayKnown(action.window, view.intervals, holiday, action.staff_id)

    async def _hold_wish(self, action: FindTimes) -> TimesFound | None:
        """The one time that was wished for, found and held at once; None where it is not to be had."""
        try:
            view = await self._take(action.service_id, action.windows[0].start, action.staff_id)
        except (errors.SlotTaken, errors.NotBookable):
            return None
        offer = offer_of(self.offers_made, action.service_id, view)
        self.offers_made += 1
        return TimesFound((offer,), exact=True, hold_id=view.id)

    async def _hold(self, action: Hold) -> Event:
        offer = action.offer
        view = await self._take(
            offer.service_id, offer.start, offer.staff_id, moving=action.replaces_booking_id
        )
        return SlotHeld(view.id)

    async def _take(
        self, service_id: str, start: datetime, staff_id: str | None, *, moving: str | None = None
    ) -> BookingView:
        self.holds_made += 1
        async with self.container.write() as uow:
            return await booking.hold(
                uow,
                self.actor,
                booking.Hold(
                    business_id=self.actor.business_id,
                    service_id=service_id,
                    start=start,
                    call_id=self.actor.call_id,
                    staff_ids=(staff_id,) if staff_id else (),
                    moving=moving,
                    source="text",
                    idempotency_key=f"{self.actor.call_id}:hold:{self.takeovers}.{self.holds_made}",
                ),
            )

    async def _confirm(self, action: Confirm, state: CallState) -> Event:
        async with self.container.write() as uow:
            view = await booking.confirm(
                uow,
                self.actor,
                booking.Confirm(
                    business_id=self.actor.business_id,
                    booking_id=action.hold_id,
                    contact_name=action.name,
                    phone=action.phone,
                    email=action.email,
                    attendee_name=action.attendee,
                    language=state.language,
                    idempotency_key=f"{self.actor.call_id}:{action.readback_id}",
                ),
            )
        self.journal.booking_id = view.id
        return Booked(view.id)

    # ---- the caller's own bookings --------------------------------------------------------------
    async def _find_own(self, action: FindOwn) -> Event:
        if action.phone is None:
            return OwnFound(())
        async with self.container.read() as uow:
            await uow.be_brief()
            views = await booking.find_own(
                uow,
                self.actor,
                booking.FindOwn(business_id=self.actor.business_id, phone=action.phone, name=action.name),
            )
        return OwnFound(tuple(_own(view) for view in views[:MAX_OWN]))

    async def _move(self, action: Move, state: CallState) -> Event:
        async with self.container.write() as uow:
            view = await booking.move(
                uow,
                self.actor,
                booking.Move(
                    business_id=self.actor.business_id,
                    booking_id=action.booking_id,
                    start=action.offer.start,
                    staff_ids=(action.offer.staff_id,) if action.offer.staff_id else (),
                    call_id=self.actor.call_id,
                    proof=_proof(state),
                    idempotency_key=f"{self.actor.call_id}:move:{action.offer.id}",
                ),
            )
        self.journal.booking_id = view.id
        return Moved()

    async def _cancel(self, action: Cancel, state: CallState) -> Event:
        async with self.container.write() as uow:
            await booking.cancel(
                uow,
                self.actor,
                booking.Cancel(
                    business_id=self.actor.business_id,
                    booking_id=action.booking_id,
                    proof=_proof(state),
                    idempotency_key=f"{self.actor.call_id}:cancel:{action.booking_id}",
                ),
            )
        return CancelDone()

    # ---- things noted for people ----------------------------------------------------------------
    async def _note(self, action: Action, state: CallState) -> Event | None:
        if isinstance(action, LeaveMessage):
            await self._leave_message(action)
            self.messages_left += 1
            return MessageLeft()
        if isinstance(action, OpenPrivacyRequest):
            async with self.container.write() as uow:
                view = await privacy.open_request(
                    uow,
                    self.actor,
                    privacy.OpenRequest(
                        business_id=self.actor.business_id,
                        kind=action.kind,  # pyright: ignore[reportArgumentType]  # see above
                        channel=self.channel,
                        contact=action.contact,
                        call_id=self.actor.call_id,
                    ),
                )
            return RequestOpened(view.reference)
        if isinstance(action, RecordGap):
            async with self.container.write() as uow:
                await uow.be_brief()
                await gaps.note_gap(uow, self.actor, self.actor.business_id, action.question)
            return None
        if isinstance(action, Consent):
            return await self._consent(action, state)
        if isinstance(action, Transfer):
            if self.line is None:
                return Transferred(self.channel == "phone")  # a typed call has no line, a scenario plays one
            self.line.transfer_wanted()
        return None

    async def _leave_message(self, action: LeaveMessage) -> None:
        """Store the message; where the database does not take it, keep it on this machine until it does."""
        message = messages.LeaveMessage(
            business_id=self.actor.business_id,
            kind=action.kind,  # pyright: ignore[reportArgumentType]  # the reducer's kinds are the slice's
            text=action.text or "-",
            name=action.name,
            phone=action.phone,
            reachable=action.window,
            call_id=self.actor.call_id,
            goes_on=action.goes_on,
        )
        try:
            async with self.container.write() as uow:
                await messages.leave_message(uow, self.actor, message)
        except (*DATABASE_ERRORS, TimeoutError):
            if not spool.keep(self.container, message):
                raise

    async def _consent(self, action: Consent, state: CallState) -> Event | None:
        """Write the answer down and do as it says; a yes that cannot be followed is taken back."""
        settings = self.desk.settings
        if self.line is not None and action.answer != "granted":
            await self.line.consented(action.answer)  # first of all: nothing more is recorded
        if action.answer != "granted":
            await self._to_ledger(action.answer, state)
            return None
        try:
            await self._to_ledger("granted", state)
        except FAILURES as error:
            self._failed(action, error)
            return ConsentTaken(False)
        if self.line is None or not settings.recording or await self.line.consented("granted"):
            return ConsentTaken(True)
        await self.not_recorded("not_started", state)
        return ConsentTaken(False)

    async def not_recorded(self, answer: str, state: CallState) -> None:
        """Write down that nothing (more) is kept in spite of the yes; without a database there is no yes."""
        try:
            await self._to_ledger(answer, state)
        except FAILURES as error:
            self._failed(Consent(answer), error)

    async def _to_ledger(self, answer: str, state: CallState) -> None:
        settings = self.desk.settings
        async with self.container.write() as uow:
            for kind, wanted in (("recording", settings.recording), ("transcript", settings.transcript)):
                if wanted:
                    await calls.record_consent(
                        uow,
                        self.actor,
                        self.actor.call_id,
                        kind=kind,  # pyright: ignore[reportArgumentType]  # one of the two literals
                        answer=answer,  # pyright: ignore[reportArgumentType]  # one of `ConsentAnswer`
                        wording_version=f"consent-{state.language}-1",
                    )


def _proof(state: CallState) -> booking.OwnProof | None:
    """The number of the line and the name; for what was booked in this very call, the number given for it."""
    target, last = state.target, state.last_own
    made_now = target is not None and last is not None and target.id == last.id
    phone = state.phone if made_now else state.line_phone
    if phone is None or state.facts.name is None:
        return None
    return booking.OwnProof(phone=phone, name=state.facts.name)


def _own(view: BookingView) -> OwnBooking:
    return OwnBooking(
        view.id,
        view.service_id or "",
        view.service_name or "",
        view.start,
        view.staff_id or "",
        view.staff_name or "",
    )
