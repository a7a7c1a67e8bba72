"""Gathering what the decision needs: the business, its catalogue, and the rows that can matter.

Used by every use case of the slice that asks "is this bookable", so that listing, explaining and
booking look at the same things.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import combinations, islice

from caaisy_app.core.db import UnitOfWork
from caaisy_app.domain.booking.errors import InvalidBooking, invalid
from caaisy_app.domain.booking.holidays import closed_days
from caaisy_app.domain.booking.repository import BookingRepository, seat_key
from caaisy_app.domain.booking.rules.errors import RuleViolation
from caaisy_app.domain.booking.rules.hours import OpeningRules, openings, parse_weekly, parse_windows
from caaisy_app.domain.booking.rules.intervals import Interval
from caaisy_app.domain.booking.rules.offer import (
    Claim,
    Member,
    Segment,
    ServiceRule,
    Session,
    Situation,
    Team,
)
from caaisy_app.domain.booking.rules.plan import local_days, opening_days
from caaisy_app.domain.booking.rules.zone import Zone, epoch
from caaisy_app.domain.calendars.service import busy_question
from caaisy_app.domain.catalog.service import catalog
from caaisy_app.domain.catalog.views import CatalogView, ServiceView, StaffView
from caaisy_app.domain.tenants.service import business_by_id
from caaisy_app.domain.tenants.views import BusinessView

_MOST_TEAMS = 400
_MOST_HOUSES = 200
_MOST_OPENED = 500
_MINUTE = 60

Opened = tuple[OpeningRules, Sequence[Interval]]


@dataclass(frozen=True, slots=True)
class House:
    """A business with its catalogue and its wall clock."""

    business: BusinessView
    catalog: CatalogView
    zone: Zone
    _opened: dict[tuple[str | None, date, date], Opened] = field(
        default_factory=dict["tuple[str | None, date, date]", "Opened"], compare=False, repr=False
    )

    @property
    def largest_buffer(self) -> int:
        """The largest buffer of all services, in seconds."""
        return max(
            (max(item.before_minutes, item.after_minutes) * _MINUTE for item in self.catalog.services),
            default=0,
        )

    def staff_names(self, staff_ids: Sequence[str]) -> tuple[str, ...]:
        """The names behind ids; people who are gone are left out."""
        known = {member.id: member.name for member in self.catalog.staff}
        return tuple(known[staff_id] for staff_id in staff_ids if staff_id in known)

    def service(self, service_id: str) -> ServiceView:
        """The service; `InvalidBooking` if this business has none with that id."""
        found = self.catalog.service(service_id)
        if found is None:
            raise InvalidBooking("service_id", "unknown")
        return found

    def opening_rules(self, member: StaffView | None, first: date, last: date) -> OpeningRules:
        """When a person (None: the business) is open: own weekly hours, else those of the business."""
        hours = self.business.hours if member is None or member.hours is None else member.hours
        return OpeningRules(
            weekly=parse_weekly(hours),
            closed=closed_days(
                self.business.country,
                self.business.federal_state,
                self.business.municipality,
                self.business.open_on_holidays,
                self.business.holiday_exceptions,
                first,
                last,
            ),
            overrides={
                day: parse_windows(windows, f"overrides.{day}")
                for day, windows in self.business.overrides.items()
            },
        )

    def opened(self, member: StaffView | None, days: tuple[date, date]) -> Opened:
        """The opening rules of a person (None: the business) and the instants they mean on these days.

        Remembered, because both follow from this set-up alone.
        """
        own = member if member is not None and member.hours is not None else None
        key = (own.id if own else None, *days)
        known = self._opened.get(key)
        if known is None:
            rules = self.opening_rules(own, *days)
            known = rules, openings(self.zone, rules, *days)
            while len(self._opened) >= _MOST_OPENED:
                del self._opened[next(iter(self._opened))]
            self._opened[key] = known
        return known


@dataclass(frozen=True, slots=True)
class Loaded:
    """A situation and where it came from."""

    house: House
    service: ServiceView
    situation: Situation
    rules: Mapping[str, OpeningRules]


#: By business: the token of its set-up, and the set-up. A token is random, so one that was rolled back
#: never comes again.
_houses: dict[str, tuple[str, House]] = {}


@lru_cache(maxsize=64)
def zone_of(name: str) -> Zone:
    """The wall clock of an IANA zone; `RuleViolation` if there is none of that name."""
    return Zone(name)


async def load_house(uow: UnitOfWork, business_id: str, token: str | None = None) -> House:
    """The business and its catalogue. `NotFound` without one, `InvalidBooking` for an unknown zone.

    A process remembers it by the token that the database renews with every change of the set-up: this
    is on the path of a live call, and one query is faster than seven. Who has just read the token gives it.
    """
    token = token or await BookingRepository(uow, business_id).setup_token()
    known = _houses.get(business_id)
    if token is not None and known is not None and known[0] == token:
        return known[1]
    house = await _load_house(uow, business_id)
    if token is not None:
        _houses.pop(business_id, None)
        _houses[business_id] = (token, house)
        while len(_houses) > _MOST_HOUSES:
            del _houses[next(iter(_houses))]
    return house


async def _load_house(uow: UnitOfWork, business_id: str) -> House:
    business = await business_by_id(uow, business_id)
    try:
        zone = zone_of(business.timezone)
    except RuleViolation as violation:
        raise invalid(violation) from violation
    return House(business, await catalog(uow, business_id), zone)


def seconds(moment: datetime, field: str, *, up: bool = False) -> int:
    """Epoch seconds of an aware datetime; `InvalidBooking` for one that cannot be."""
    try:
        return epoch(moment, field, up=up)
    except RuleViolation as violation:
        raise invalid(violation) from violation


def as_utc(instant: int) -> datetime:
    """Epoch seconds as an aware datetime in UTC."""
    return datetime.fromtimestamp(instant, UTC)


async def load(
    uow: UnitOfWork,
    house: House,
    service_id: str,
    from_s: int,
    to_s: int,
    *,
    staff_ids: Sequence[str] = (),
    ignore: Collection[str] = (),
) -> Loaded:
    """The situation for starts in [from, to), epoch seconds. `ignore`: bookings that hide nothing."""
    service = house.service(service_id)
    try:
        return await _load(uow, house, service, from_s, to_s, staff_ids, ignore)
    except RuleViolation as violation:
        raise invalid(violation) from violation


async def _load(
    uow: UnitOfWork,
    house: House,
    service: ServiceView,
    from_s: int,
    to_s: int,
    staff_ids: Sequence[str],
    ignore: Collection[str],
) -> Loaded:
    zone, business = house.zone, house.business
    now = seconds(uow.now(), "now", up=True)
    first, last = local_days(zone, from_s, to_s)
    days = opening_days(first, last)
    teams = teams_of(house, service, staff_ids)
    rules, opened = _openings(house, teams, days)
    rule = service_rule(service)

    look_from = min(from_s, zone.midnight(first))
    if business.settings.grid == "pack":  # its grid depends on the free range that reaches into the query
        for intervals in opened.values():
            look_from = min(
                [look_from, *(start for start, end in intervals if start < to_s and end > from_s)]
            )
    look_to = max(to_s + rule.duration, zone.midnight(last + timedelta(days=1)))
    buffer = house.largest_buffer
    look_from, look_to = look_from - buffer, look_to + buffer

    repository = BookingRepository(uow, business.id)
    now_floor = seconds(uow.now(), "now")
    claims: defaultdict[str, list[Claim]] = defaultdict(list)
    counted: defaultdict[str, list[int]] = defaultdict(list)
    occupied, elsewhere = await uow.ask(
        repository.occupied(look_from, look_to, now_floor),
        busy_question(uow, business.id, look_from, look_to),
    )
    for key, start, end, lane, booking_id, counted_s in occupied:
        if booking_id not in ignore:
            claims[key].append(Claim(start, end, lane, booking_id))
            if counted_s is not None:
                counted[key].append(counted_s)
    calendar: defaultdict[str, list[Interval]] = defaultdict(list)
    for staff_id, start, end in elsewhere:
        calendar[staff_id].append((start, end))
    sessions: list[Session] = []
    if rule.capacity > 1:
        for row in await repository.sessions(service.id, as_utc(look_from), as_utc(look_to)):
            if row["id"] in ignore:
                continue
            members = frozenset([*row["staff_ids"], *row["resource_ids"]])
            taken = len(claims[seat_key(row["id"])])
            sessions.append(Session(row["id"], int(row["start"].timestamp()), members, taken))
    situation = Situation(
        zone=zone,
        now=now,
        service=rule,
        members=_members(house, teams, opened),
        teams=teams,
        grid=business.settings.grid,
        buffer_inside_hours=business.settings.buffer_inside_hours,
        horizon_end=zone.midnight(zone.local_date(now) + timedelta(days=service.horizon_days + 1)),
        caps=_caps(house, teams),
        claims=claims,
        calendar=calendar,
        absences={
            member.id: [
                (epoch(start, "absence"), epoch(end, "absence", up=True)) for start, end in member.absences
            ]
            for member in house.catalog.staff
            if member.absences
        },
        booked_starts=counted,
        sessions=sessions,
    )
    return Loaded(house, service, situation, rules)


def service_rule(service: ServiceView) -> ServiceRule:
    """The service as the rules see it: lengths in seconds. `RuleViolation` for one that cannot be."""
    return ServiceRule(
        id=service.id,
        duration=service.duration_minutes * _MINUTE,
        step=service.step_minutes * _MINUTE,
        before=service.before_minutes * _MINUTE,
        after=service.after_minutes * _MINUTE,
        notice=service.notice_minutes * _MINUTE,
        segments=tuple(Segment(part.minutes * _MINUTE, part.busy) for part in service.segments),
        capacity=service.capacity,
    )


def teams_of(house: House, service: ServiceView, staff_ids: Sequence[str]) -> tuple[Team, ...]:
    """Who could do it together: the named people, filled up from those who offer the service.

    Empty if a named person does not offer it. `InvalidBooking` for people of another business and for
    a service that nobody and nothing can do.
    """
    if not service.staff_ids and not service.resource_ids:
        raise InvalidBooking("service", "nobody_offers_it")
    for staff_id in staff_ids:
        if house.catalog.member(staff_id) is None:
            raise InvalidBooking("staff_ids", "unknown")
    rooms = tuple(service.resource_ids)
    offering = [
        member.id for member in house.catalog.staff if member.active and member.id in service.staff_ids
    ]  # in the owner's order, which decides between people who are equally free
    named = tuple(sorted(set(staff_ids)))
    if not set(named) <= set(offering):
        return ()
    if not service.staff_ids:
        return (rooms,)
    missing = max(service.staff_needed, 1, len(named)) - len(named)
    others = [staff_id for staff_id in offering if staff_id not in named]
    found = islice(combinations(others, missing), _MOST_TEAMS)
    return tuple((*sorted([*named, *more]), *rooms) for more in found)


def _openings(
    house: House, teams: Sequence[Team], days: tuple[date, date]
) -> tuple[dict[str, OpeningRules], dict[str, Sequence[Interval]]]:
    """Opening rules and instants by member."""
    wanted = {member_id for team in teams for member_id in team}
    found = {member.id: house.opened(member, days) for member in house.catalog.staff if member.id in wanted}
    if not found:  # a room by itself is open when the business is
        found = {member_id: house.opened(None, days) for member_id in wanted}
    return (
        {member_id: rules for member_id, (rules, _) in found.items()},
        {member_id: intervals for member_id, (_, intervals) in found.items()},
    )


def _members(
    house: House, teams: Sequence[Team], opened: Mapping[str, Sequence[Interval]]
) -> dict[str, Member]:
    staff = {member.id for member in house.catalog.staff}
    lanes = {resource.id: max(1, resource.capacity) for resource in house.catalog.resources}
    return {
        member_id: Member(member_id, member_id in staff, opened.get(member_id), lanes.get(member_id, 1))
        for team in teams
        for member_id in team
    }


def _caps(house: House, teams: Sequence[Team]) -> dict[str, int]:
    general = house.business.settings.bookings_per_staff_and_day
    wanted = {member_id for team in teams for member_id in team}
    caps: dict[str, int] = {}
    for member in house.catalog.staff:
        limits = [limit for limit in (general, member.max_bookings_per_day) if limit is not None]
        if limits and member.id in wanted:
            caps[member.id] = min(limits)
    return caps
