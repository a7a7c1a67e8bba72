"""Where bookings are written: one business, locked, with holds that have run out swept away.

Shared by the writing use cases of the slice. Everything here happens inside the caller's unit of work.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from caaisy_app.core.actor import Actor
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.ids import new_id
from caaisy_app.core.jobs import Job
from caaisy_app.domain.booking.access import is_staff, name_of
from caaisy_app.domain.booking.errors import BookingNotFound, InvalidBooking, NotBookable, SlotTaken
from caaisy_app.domain.booking.finding import booking_view
from caaisy_app.domain.booking.reliance import check
from caaisy_app.domain.booking.repository import BookingRepository, Row, Values, seat_key
from caaisy_app.domain.booking.rules.explain import decide
from caaisy_app.domain.booking.rules.intervals import Interval, merge, subtract
from caaisy_app.domain.booking.rules.plan import Choice, Plan
from caaisy_app.domain.booking.situation import House, Loaded, as_utc, load, load_house
from caaisy_app.domain.booking.values import Who, whole_second
from caaisy_app.domain.booking.views import BookingView
from caaisy_app.domain.calendars.rules import Trust, trust_in
from caaisy_app.domain.calendars.service import states_question
from caaisy_app.domain.contacts.service import keep, known_question
from caaisy_app.domain.contacts.views import ContactView

_TAKEN = frozenset({"taken", "calendar", "full"})
_STANDING = frozenset({"hours", "absence", "bookings", "calendar", "seats"})


@dataclass(frozen=True, slots=True)
class Place:
    """A time that may be taken: what was looked at, and the choice made from it."""

    loaded: Loaded
    plan: Plan
    choice: Choice

    @property
    def staff_ids(self) -> list[str]:
        """Who does it."""
        return [item for item in self.choice.team if self.loaded.situation.members[item].is_staff]

    @property
    def resource_ids(self) -> list[str]:
        """Which rooms and devices it needs."""
        return [item for item in self.choice.team if not self.loaded.situation.members[item].is_staff]


class Desk:
    """One business whose bookings are being written. Make it with `open_desk`."""

    def __init__(
        self,
        uow: UnitOfWork,
        actor: Actor,
        house: House,
        key: str | None,
        before: tuple[str, str] | None,
        calendars: Trust,
        known: ContactView | None,
    ) -> None:
        self.uow, self.actor, self.house, self.key = uow, actor, house, key
        self._before, self._known = before, known
        self._calendars: Trust = calendars
        self.repository = BookingRepository(uow, house.business.id)
        self.swept = 0

    @property
    def now(self) -> datetime:
        """The current instant."""
        return self.uow.now()

    # -- deciding -------------------------------------------------------------------------------

    def rely_on_calendars(self) -> None:
        """`CalendarUnreliable` where the actor may not take a time now (see `reliance`)."""
        if not is_staff(self.actor, self.house.business.id):
            check(self.house, self._calendars)

    async def find_place(
        self,
        service_id: str,
        start: datetime,
        staff_ids: Sequence[str],
        *,
        ignore: Collection[str] = (),
        force: bool = False,
    ) -> Place:
        """A team that can take the start, or why none can: `SlotTaken` or `NotBookable`.

        `force`: only overlaps with other bookings and holds count.
        """
        start_s = whole_second(start, "start")
        loaded = await load(
            self.uow, self.house, service_id, start_s, start_s + 1, staff_ids=staff_ids, ignore=ignore
        )
        plan = Plan(loaded.situation, start_s, start_s + 1)
        choice = plan.is_bookable(start_s)
        if choice is None and force:
            choice = _forced(loaded, plan, start_s)
        if choice is None:
            reason = decide(loaded.situation, start_s, loaded.rules, plan).reason or "taken"
            raise SlotTaken if force or reason in _TAKEN else NotBookable(reason)
        return Place(loaded, plan, choice)

    async def still_stands(self, row: Row) -> None:
        """Check a hold once more before it is confirmed: `SlotTaken` or `NotBookable` if something has come
        between (another booking, a busy calendar, an absence, changed hours)."""
        start_s = int(row["start"].timestamp())
        ignore = {str(row["id"])} | ({str(row["session_id"])} if row["session_id"] else set[str]())
        loaded = await load(
            self.uow,
            self.house,
            row["service_id"],
            start_s,
            start_s + 1,
            staff_ids=row["staff_ids"],
            ignore=ignore,
        )
        for rule in decide(loaded.situation, start_s, loaded.rules).rules:
            if not rule.ok and rule.rule in _STANDING:
                raise SlotTaken if rule.reason in _TAKEN else NotBookable(rule.reason or "taken")

    # -- writing --------------------------------------------------------------------------------

    async def contact_of(self, who: Who, language: str) -> str | None:
        """The contact of the person with whom the desk was opened, made if need be; asks nothing."""
        if who["contact_name"] is None:
            return None
        found = await keep(
            self.uow,
            self.actor,
            self.house.business.id,
            self._known,
            name=who["contact_name"],
            phone=who["phone"],
            email=who["email"],
            language=language,
        )
        return found.id

    async def add(self, values: Values) -> str:
        """Store a new booking row and return its id."""
        row = self.new_row(values)
        await self.repository.add(row)
        return row["id"]

    def new_row(self, values: Values) -> dict[str, Any]:
        """A new booking row with everything in it, not yet stored."""
        return {
            **self.repository.empty_row(),
            "id": new_id("bkg"),
            "kind": "appointment",
            "staff_ids": [],
            "resource_ids": [],
            "language": "de",
            "late_cancelled": False,
            "sequence": 0,
            "created_at": self.now,
            "updated_at": self.now,
            **values,
        }

    async def take(
        self, booking_id: str, place: Place, *, hold_until: datetime | None, own: Iterable[Row] = ()
    ) -> str | None:
        """Occupy the chosen place for a booking. `own`: footprints that the same caller has anyway and that
        are not taken twice. Returns the group's id where the service is a group. `SlotTaken` on overlap.
        """
        rule = place.loaded.situation.service
        hold_until_s = None if hold_until is None else int(hold_until.timestamp())
        if rule.capacity == 1:
            await self.repository.occupy(self._footprints(booking_id, place, hold_until_s, own))
            return None
        session_id = place.choice.session_id
        if session_id is None:
            start = as_utc(place.choice.start)
            session_id = await self.add(
                {
                    "kind": "session",
                    "status": "confirmed" if hold_until is None else "held",
                    "start": start,
                    "end": as_utc(place.choice.start + rule.duration),
                    "service_id": place.loaded.service.id,
                    "service_name": place.loaded.service.name,
                    "staff_ids": place.staff_ids,
                    "resource_ids": place.resource_ids,
                    "source": "owner",
                    "hold_expires_at": hold_until,
                }
            )
            await self.repository.occupy(self._footprints(session_id, place, hold_until_s, ()))
        taken = {int(row["lane"]) for row in await self.repository.seats(session_id)}
        lane = next((seat for seat in range(rule.capacity) if seat not in taken), None)
        if lane is None:
            raise SlotTaken
        span = (place.choice.start, place.choice.start + rule.duration)
        await self.repository.occupy(
            [self._row(booking_id, seat_key(session_id), lane, span, hold_until_s, None)]
        )
        return session_id

    def _footprints(
        self, booking_id: str, place: Place, hold_until_s: int | None, own: Iterable[Row]
    ) -> list[dict[str, Any]]:
        start = place.choice.start
        already: dict[tuple[str, int], list[Interval]] = {}
        for row in own:
            already.setdefault((row["resource_key"], row["lane"]), []).append((row["start_s"], row["end_s"]))
        rows: list[dict[str, Any]] = []
        for member_id in place.choice.team:
            member = place.loaded.situation.members[member_id]
            lane = place.plan.lane(member, start)
            if lane is None:
                raise SlotTaken
            counted: int | None = start if member.is_staff else None
            spans = [(start + begin, start + end) for begin, end in place.loaded.situation.pieces(member)]
            for span in subtract(spans, merge(already.get((member_id, lane), []))):
                rows.append(self._row(booking_id, member_id, lane, span, hold_until_s, counted))
                counted = None
        return rows

    def _row(
        self,
        booking_id: str,
        key: str,
        lane: int,
        span: Interval,
        hold_until_s: int | None,
        counted_s: int | None,
    ) -> dict[str, Any]:
        return {
            "id": new_id("occ"),
            "business_id": self.house.business.id,
            "booking_id": booking_id,
            "resource_key": key,
            "lane": lane,
            "start_s": span[0],
            "end_s": span[1],
            "active": True,
            "hold_until_s": hold_until_s,
            "counted_s": counted_s,
        }

    async def block(self, booking_id: str, staff_id: str, span: Interval) -> None:
        """Occupy a person's time for a block; `SlotTaken` on overlap."""
        await self.repository.occupy([self._row(booking_id, staff_id, 0, span, None, None)])

    async def free(self, row: Row) -> None:
        """Give back what a booking occupies; a group without anybody left ends."""
        await self.repository.change_occupancy(row["id"], {"active": False})
        if row["session_id"]:
            await self.refresh_session(row["session_id"])

    async def refresh_session(self, session_id: str) -> None:
        """Let a group follow its seats: ended without any, held while all are holds, else confirmed."""
        seats = await self.repository.seats(session_id)
        if not seats:
            ended = {"updated_at": self.now}
            if not await self.repository.change(
                session_id, {**ended, "status": "expired"}, while_status="held"
            ):
                await self.repository.change(session_id, {**ended, "status": "cancelled"})
            await self.repository.change_occupancy(session_id, {"active": False})
            return
        holds = [row["hold_until_s"] for row in seats]
        until: int | None = None if None in holds else max(holds)
        await self.repository.change(
            session_id,
            {
                "status": "confirmed" if until is None else "held",
                "hold_expires_at": None if until is None else as_utc(until),
                "updated_at": self.now,
            },
        )
        await self.repository.change_occupancy(session_id, {"hold_until_s": until})

    async def expire(self, rows: Sequence[Row], *, released: bool = False) -> None:
        """Turn holds to `expired`. `released`: given back by the caller, not to be confirmed later."""
        for row in rows:
            values: dict[str, Any] = {"status": "expired", "updated_at": self.now}
            if released:
                values["cancelled_at"] = self.now
            if await self.repository.change(row["id"], values, while_status="held"):
                await self.free(row)

    async def sweep(self) -> int:
        """Expire the holds that have run out; how many there were."""
        rows = await self.repository.expired_holds(self.now)
        seats = [row for row in rows if row["kind"] == "appointment"]
        await self.expire(seats)
        await self.expire([row for row in rows if row["kind"] != "appointment"])
        return len(seats)

    async def with_groups(self, rows: Iterable[Row]) -> set[str]:
        """Ids of the given bookings and of the groups that would end without them."""
        ids: set[str] = set()
        for row in rows:
            ids.add(str(row["id"]))
            if row["session_id"] and len(await self.repository.seats(row["session_id"])) == 1:
                ids.add(str(row["session_id"]))
        return ids

    # -- looking back ---------------------------------------------------------------------------

    async def row(self, booking_id: str) -> Row:
        """The booking; `BookingNotFound` without one."""
        row = await self.repository.by_id(booking_id)
        if row is None:
            raise BookingNotFound
        return row

    async def view(self, booking_id: str) -> BookingView:
        """The booking as it is now."""
        return booking_view(self.house, await self.row(booking_id))

    def done_before(self, action: str) -> str | None:
        """What the idempotency key led to before. `InvalidBooking` if it was used for something else."""
        if self._before is None:
            return None
        if self._before[0] != action:
            raise InvalidBooking("idempotency_key", "used_for_something_else")
        return self._before[1]

    async def finish(self, action: str, result_id: str, event: str | None, *, keyed: bool = True) -> None:
        """Note key and event, have done what follows from it, and tell open pages."""
        if keyed and self.key is not None and self._before is None:
            await self.repository.remember(self.key, action, result_id, self.now)
        if event is not None:
            event_id = new_id("evt")
            await self.repository.note(event_id, result_id, event, name_of(self.actor), self.now)
            args = {"business": self.house.business.id, "subject": result_id}
            self.uow.enqueue(Job(event, event_id, args))
        self.uow.changed(self.house.business.id)


async def open_desk(
    uow: UnitOfWork, actor: Actor, business_id: str, key: str | None = None, who: Who | None = None
) -> Desk:
    """Lock the business, load it, sweep its expired holds, look up the idempotency key.

    `who` is for `Desk.contact_of`. Only one desk of a business is open at a time. `InvalidBooking` for a key
    that cannot be.
    """
    if key is not None and not 0 < len(key) <= 200:
        raise InvalidBooking("idempotency_key", "too_long")
    question = BookingRepository(uow, business_id).opening(uow.now(), key)
    calendars = states_question(uow, business_id)
    known = None
    if who is not None and who["contact_name"] is not None:
        person = known_question(uow, business_id, who["contact_name"], who["phone"])
        opening, states, known = await uow.lock_business(business_id, question, calendars, person)
    else:
        opening, states = await uow.lock_business(business_id, question, calendars)
    house = await load_house(uow, business_id, opening.token)
    desk = Desk(uow, actor, house, key, opening.before, trust_in(states, uow.now()), known)
    if opening.has_expired:
        desk.swept = await desk.sweep()
    return desk


def _forced(loaded: Loaded, plan: Plan, start_s: int) -> Choice | None:
    """For the owner: any team whose own time is free, whatever the other rules say."""
    situation = loaded.situation
    capacity = situation.service.capacity
    for team in situation.teams:
        session = next(
            (
                item
                for item in situation.sessions
                if item.start == start_s and item.members == frozenset(team)
            ),
            None,
        )
        if session is not None:
            if session.seats_taken < capacity:
                return Choice(start_s, team, session.id, capacity - session.seats_taken)
            continue
        if all(plan.lane(situation.members[item], start_s) is not None for item in team):
            return Choice(start_s, team, None, capacity if capacity > 1 else None)
    return None
