"""One look at the times of a business, with which several questions are answered in one unit of work.

A call asks more than one thing at a time: is this start free, why not, what is near. What all answers need
(the set-up, the caller's own hold, whether the calendars can be relied on) is read once. Made by `look_out`;
for the use cases of `finding` and, over the service, for calls.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta

from caaisy_app.core.actor import Actor
from caaisy_app.core.db import UnitOfWork
from caaisy_app.domain.booking.access import allow_looking
from caaisy_app.domain.booking.errors import BookingNotFound, InvalidBooking, invalid
from caaisy_app.domain.booking.holidays import public_holidays
from caaisy_app.domain.booking.reliance import rely_on_calendars
from caaisy_app.domain.booking.repository import BookingRepository
from caaisy_app.domain.booking.rules.errors import RuleViolation
from caaisy_app.domain.booking.rules.explain import Decision, decide
from caaisy_app.domain.booking.rules.hours import openings
from caaisy_app.domain.booking.rules.offer import Team
from caaisy_app.domain.booking.rules.plan import Choice, Plan
from caaisy_app.domain.booking.situation import House, Loaded, as_utc, load, load_house, seconds
from caaisy_app.domain.booking.views import DayView, ReasonView, SlotView

MAX_FIND_DAYS = 62


class Lookout:
    """Answers about times, as they are for one caller in one unit of work."""

    def __init__(self, uow: UnitOfWork, actor: Actor, house: House, ignore: Collection[str]) -> None:
        self._uow, self._actor, self._ignore = uow, actor, ignore
        self._relied = False
        self.house = house

    async def times(
        self,
        service_id: str,
        from_: datetime,
        to: datetime,
        *,
        staff_ids: Sequence[str] = (),
        limit: int | None = None,
    ) -> tuple[SlotView, ...]:
        """Every bookable start in [from_, to), ascending, each once, with who would do it.

        `InvalidBooking` for a query that cannot be (end before start, more than 62 days, unknown ids),
        `CalendarUnreliable` where nobody can know what is free.
        """
        from_s, to_s = seconds(from_, "from", up=True), seconds(to, "to", up=True)
        if to_s < from_s:
            raise InvalidBooking("to", "end_before_start")
        if to_s - from_s > MAX_FIND_DAYS * 86400:
            raise InvalidBooking("to", "query_too_long")
        return await self.starts(service_id, from_s, to_s, staff_ids=staff_ids, limit=limit)

    async def starts(
        self, service_id: str, from_s: int, to_s: int, *, staff_ids: Sequence[str], limit: int | None
    ) -> tuple[SlotView, ...]:
        """The same in epoch seconds, for any stretch."""
        if not self._relied:
            await rely_on_calendars(self._uow, self._actor, self.house)
            self._relied = True
        loaded = await self._load(service_id, from_s, to_s, staff_ids)
        try:
            plan = Plan(loaded.situation, from_s, to_s)
        except RuleViolation as violation:
            raise invalid(violation) from violation
        return slot_views(loaded, plan.starts(limit))

    async def decision(
        self, service_id: str, start: datetime, staff_ids: Sequence[str] = ()
    ) -> tuple[Loaded, Decision]:
        """The verdict of each rule on one start, and what was looked at."""
        start_s = seconds(start, "start")
        loaded = await self._load(service_id, start_s, start_s + 1, staff_ids)
        return loaded, decide(loaded.situation, start_s, loaded.rules)

    async def reason(self, service_id: str, start: datetime, staff_ids: Sequence[str] = ()) -> ReasonView:
        """Whether one start is bookable, and if not, the first rule that speaks against it."""
        _, found = await self.decision(service_id, start, staff_ids)
        holiday = holiday_of(self.house, found) or (None, None)
        return ReasonView(as_utc(found.start), found.bookable, found.reason, *holiday)

    def day(self, day: date) -> DayView:
        """What a local date is like."""
        return day_view(self.house, day)

    async def _load(self, service_id: str, from_s: int, to_s: int, staff_ids: Sequence[str]) -> Loaded:
        return await load(
            self._uow, self.house, service_id, from_s, to_s, staff_ids=staff_ids, ignore=self._ignore
        )


async def look_out(
    uow: UnitOfWork, actor: Actor, business_id: str, *, call_id: str | None = None, moving: str | None = None
) -> Lookout:
    """A lookout for a business. `call_id`: this call's own hold hides nothing; `moving`: nor does the booking
    that is being moved. `Forbidden` for another business, `BookingNotFound` for another call.
    """
    allow_looking(actor, business_id)
    house = await load_house(uow, business_id)
    ignore: set[str] = set()
    if moving is not None:
        ignore.add(moving)
    own_call = getattr(actor, "call_id", None)
    if call_id is not None and own_call is not None and call_id != own_call:
        raise BookingNotFound
    if call_id is not None or own_call is not None:
        repository = BookingRepository(uow, business_id)
        ignore |= {str(row["id"]) for row in await repository.live_holds(str(call_id or own_call))}
    return Lookout(uow, actor, house, ignore)


def holiday_of(house: House, decision: Decision) -> tuple[str, str] | None:
    """The public holiday, in German and English, where it is the reason."""
    return _holiday_on(house, house.zone.local_date(decision.start)) if decision.reason == "holiday" else None


def day_view(house: House, day: date) -> DayView:
    """What a local date is like: open or not, by which rule, and the public holiday on it."""
    rules = house.opening_rules(None, day, day)
    _, source = rules.of_day(day)
    intervals = openings(house.zone, rules, day, day)
    return DayView(
        day,
        bool(intervals),
        tuple((as_utc(start), as_utc(end)) for start, end in intervals),
        source,
        *(_holiday_on(house, day) or (None, None)),
    )


def slot_views(loaded: Loaded, choices: Sequence[Choice]) -> tuple[SlotView, ...]:
    """Bookable starts as views."""
    people: dict[Team, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    length = timedelta(seconds=loaded.situation.service.duration)
    views: list[SlotView] = []
    for choice in choices:
        known = people.get(choice.team)
        if known is None:
            known = people[choice.team] = _people(loaded, choice.team)
        ids, names = known
        start = as_utc(choice.start)
        views.append(
            SlotView(
                start=start,
                end=start + length,
                staff_id=ids[0] if ids else None,
                staff_name=names[0] if names else None,
                staff_ids=ids,
                staff_names=names,
                seats_left=choice.seats_left,
            )
        )
    return tuple(views)


def _people(loaded: Loaded, team: Team) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Ids and names of the people in a team."""
    ids = tuple(item for item in team if loaded.situation.members[item].is_staff)
    return ids, loaded.house.staff_names(ids)


def _holiday_on(house: House, day: date) -> tuple[str, str] | None:
    business = house.business
    return public_holidays(business.country, business.federal_state, business.municipality, day.year).get(day)
