"""The decision: for which starts is a service bookable, and for one start, why not.

`Plan` works out, per team, the windows of possible starts. `is_bookable` asks whether one start is in
a window; `starts` walks through the same windows. There is no second implementation that could drift.

A start `s` is bookable for a team if and only if
(a) the core [s, s+d) lies inside one opening that all members share (with `buffer_inside_hours` the
    whole footprint does),
(b) the footprint touches no claim, no calendar time and no absence of a member,
(c) s >= now + notice, and s is before the end of the horizon,
(d) s lies on the grid,
(e) no member of staff has reached the day's cap, and a group still has a seat.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from caaisy_app.domain.booking.rules.errors import RuleViolation
from caaisy_app.domain.booking.rules.hours import LOOK_BACK_DAYS
from caaisy_app.domain.booking.rules.intervals import Interval, intersect, merge, subtract
from caaisy_app.domain.booking.rules.offer import Claim, Member, Situation, Team
from caaisy_app.domain.booking.rules.zone import Zone

MAX_QUERY_DAYS = 370
_ALWAYS: list[Interval] = [(-(1 << 62), 1 << 62)]


class Window(NamedTuple):
    """Possible starts: lo <= s < hi with s = anchor + k * step, k >= 0."""

    lo: int
    hi: int
    anchor: int


@dataclass(frozen=True, slots=True)
class Choice:
    """A bookable start, who would do it, and for a group that already meets its id and free seats."""

    start: int
    team: Team
    session_id: str | None = None
    seats_left: int | None = None


def local_days(zone: Zone, from_: int, to: int) -> tuple[date, date]:
    """First and last local date on which a start in [from_, to) can fall. Checks the query."""
    if to < from_:
        raise RuleViolation("to", "end_before_start")
    if to - from_ > MAX_QUERY_DAYS * 86400:
        raise RuleViolation("to", "query_too_long", (to - from_) // 86400)
    return zone.local_date(from_), zone.local_date(max(from_, to - 1))


def opening_days(first: date, last: date) -> tuple[date, date]:
    """Which days' opening rules the plan of `first` .. `last` needs: merging is exact with these."""
    return first - timedelta(days=LOOK_BACK_DAYS), last + timedelta(days=8)


class Plan:
    """All bookable starts in [from_, to) of a situation."""

    def __init__(self, situation: Situation, from_: int, to: int) -> None:
        self.situation = situation
        self.from_, self.to = from_, to
        first, last = local_days(situation.zone, from_, to)
        self._first_day = first
        self._midnights = situation.zone.midnights(opening_days(first, last)[0], last)
        self._days = self._midnights[LOOK_BACK_DAYS:]
        self._lo = max(from_, situation.now + situation.service.notice)
        self._hi = to if situation.horizon_end is None else min(to, situation.horizon_end)
        self._places = {team: place for place, team in enumerate(situation.teams)}
        self._starts_forbidden: dict[tuple[str, str | None], list[Interval]] = {}
        self._loads = {
            member_id: self._by_day(booked) for member_id, booked in situation.booked_starts.items()
        }
        self.windows: dict[Team, list[Window]] = {}
        self.joinable: dict[tuple[Team, int], tuple[str, int]] = {}
        for team in situation.teams:
            self.windows[team] = self._clipped(team, self.grid_windows(team))
            if situation.service.capacity > 1:
                self._add_sessions(team)

    # -- asking ---------------------------------------------------------------------------------

    def is_bookable(self, start: int, team: Team | None = None) -> Choice | None:
        """The team that would do it (the given one, or the least loaded), or None if nobody can."""
        teams = self.situation.teams if team is None else (team,)
        able = [candidate for candidate in teams if self._offers(candidate, start)]
        if not able:
            return None
        return self._choice(
            start, min(able, key=lambda candidate: self._rank(candidate, self._day_of(start)))
        )

    def starts(self, limit: int | None = None) -> list[Choice]:
        """Every bookable start, ascending, each once, with the least loaded team (else the first)."""
        step = self.situation.service.step
        best: dict[int, Team] = {}
        ranks: dict[int, dict[Team, int]] = {}
        order: dict[int, int] = {}
        for team, windows in self.windows.items():
            for lo, hi, anchor in windows:
                at = lo + (anchor - lo) % step if lo > anchor else anchor
                while at < hi:
                    day = self._day_of(at)
                    until = min(hi, self._days[day + 1]) if day + 1 < len(self._days) else hi
                    if day not in ranks:
                        ranked = sorted(self.windows, key=lambda other, day=day: self._rank(other, day))
                        ranks[day] = {other: place for place, other in enumerate(ranked)}
                    place = ranks[day][team]
                    for start in range(at, until, step):
                        if place < order.get(start, 1 << 30):
                            order[start] = place
                            best[start] = team
                    at += -(-(until - at) // step) * step
        chosen = sorted(best)
        if limit is not None:
            chosen = chosen[:limit]
        return [self._choice(start, best[start]) for start in chosen]

    def lane(self, member: Member, start: int, session_id: str | None = None) -> int | None:
        """The first lane of the member that is free for the footprint at `start`."""
        taken: set[int] = set()
        for claim in self.situation.claims.get(member.id, ()):
            if claim.booking_id != session_id and touches(self.situation.pieces(member), start, claim[:2]):
                taken.add(claim.lane)
        return next((lane for lane in range(member.lanes) if lane not in taken), None)

    # -- working out ----------------------------------------------------------------------------

    def shared_openings(self, team: Team) -> list[Interval]:
        """The times at which every member of the team is open."""
        shared = _ALWAYS
        for member_id in team:
            opening = self.situation.members[member_id].openings
            if opening is not None:
                shared = list(opening) if shared is _ALWAYS else intersect(shared, opening)
        return [] if shared is _ALWAYS else shared

    def grid_windows(self, team: Team, without: str | None = None) -> list[Window]:
        """(a), (b) and (d) for a team, on both sides of the query; `without`: a session left out."""
        service, situation = self.situation.service, self.situation
        ahead = service.before if situation.buffer_inside_hours else 0
        behind = service.duration + (service.after if situation.buffer_inside_hours else 0)
        forbidden = self._forbidden(team, without)
        pack, unit = situation.grid == "pack", service.pack_unit
        windows: list[Window] = []
        for opened, closed in self.shared_openings(team):
            if opened >= self.to or closed <= self.from_:
                continue
            free = subtract([(opened + ahead, closed - behind + 1)], _near(forbidden, opened, closed))
            if not pack:
                anchors = self._anchors(opened, closed)
                windows += [
                    Window(max(lo, anchor), min(hi, end), anchor)
                    for lo, hi in free
                    for anchor, end in anchors
                    if max(lo, anchor) < min(hi, end)
                ]
                continue
            for lo, hi in free:
                for begin, end in self._anchors(lo, hi):
                    anchor = begin if unit is None else situation.zone.round_up(begin, unit)
                    if anchor < min(hi, end):
                        windows.append(Window(anchor, min(hi, end), anchor))
        return windows

    def _anchors(self, start: int, end: int) -> list[Interval]:
        """Where the grid (re)starts inside [start, end): at its start; and, where it has been open for
        more than seven local days (24 hours round the clock), at every local midnight from then on, so
        that the grid depends on nothing that is longer ago.
        """
        cuts = [start]
        if end - start > 6 * 86400:
            cuts += [
                midnight
                for week_ago, midnight in zip(self._midnights, self._midnights[7:], strict=False)
                if start < week_ago and midnight < end
            ]
        return list(zip(cuts, [*cuts[1:], end], strict=True))

    def _forbidden(self, team: Team, without: str | None) -> list[Interval]:
        if len(team) == 1:
            return self._forbidden_for(team[0], without)
        return merge(item for member_id in team for item in self._forbidden_for(member_id, without))

    def _forbidden_for(self, member_id: str, without: str | None) -> list[Interval]:
        """Starts at which the footprint would touch something of this member, merged."""
        key = (member_id, without)
        known = self._starts_forbidden.get(key)
        if known is None:
            situation = self.situation
            member = situation.members[member_id]
            pieces = situation.pieces(member)
            claims: Iterable[Claim] = situation.claims.get(member_id, ())
            if without is not None:
                claims = [claim for claim in claims if claim.booking_id != without]
            if member.lanes == 1:
                found = _starts_touching(((claim[0], claim[1]) for claim in claims), pieces)
            else:
                by_lane: list[list[Interval]] = [[] for _ in range(member.lanes)]
                for claim in claims:
                    if claim.lane < member.lanes:
                        by_lane[claim.lane].append((claim.start, claim.end))
                found = merge(_starts_touching(by_lane[0], pieces))
                for lane in by_lane[1:]:
                    found = intersect(found, merge(_starts_touching(lane, pieces)))
            found = [
                *found,
                *_starts_touching(situation.calendar.get(member_id, ()), pieces),
                *_starts_touching(situation.absences.get(member_id, ()), pieces),
            ]
            known = self._starts_forbidden[key] = merge(found)
        return known

    def _clipped(self, team: Team, windows: Sequence[Window]) -> list[Window]:
        """(c) and the cap of (e): windows without what is too early, too late or on a full day."""
        full = self.full_days(team)
        clipped: list[Window] = []
        for lo, hi, anchor in windows:
            lo, hi = max(lo, self._lo), min(hi, self._hi)
            if lo < hi:
                parts = subtract([(lo, hi)], full) if full else [(lo, hi)]
                clipped += [Window(part_lo, part_hi, anchor) for part_lo, part_hi in parts]
        return clipped

    def full_days(self, team: Team) -> list[Interval]:
        """The local days on which a person of the team has reached the cap."""
        caps = self.situation.caps
        if not caps:
            return []
        return merge(
            (self._days[day], self._days[day + 1])
            for member_id in team
            if member_id in caps
            for day in range(len(self._days) - 1)
            if self._loads.get(member_id, {}).get(day, 0) >= caps[member_id]
        )

    def _add_sessions(self, team: Team) -> None:
        capacity = self.situation.service.capacity
        for session in self.situation.sessions:
            if session.members != frozenset(team) or session.seats_taken >= capacity:
                continue
            if not self._lo <= session.start < self._hi:
                continue
            if _in_windows(self.grid_windows(team, session.id), session.start, self.situation.service.step):
                window = Window(session.start, session.start + 1, session.start)
                self.windows[team] = sorted([*self.windows[team], window])
                self.joinable[team, session.start] = (session.id, capacity - session.seats_taken)

    def _offers(self, team: Team, start: int) -> bool:
        return _in_windows(self.windows.get(team, []), start, self.situation.service.step)

    def _choice(self, start: int, team: Team) -> Choice:
        capacity = self.situation.service.capacity
        if capacity == 1:
            return Choice(start, team)
        session_id, seats = self.joinable.get((team, start), (None, capacity))
        return Choice(start, team, session_id, seats)

    def _day_of(self, instant: int) -> int:
        return bisect_right(self._days, instant) - 1

    def _by_day(self, booked: Iterable[int]) -> dict[int, int]:
        counts: dict[int, int] = {}
        for instant in booked:
            day = self._day_of(instant)
            counts[day] = counts.get(day, 0) + 1
        return counts

    def _rank(self, team: Team, day: int) -> tuple[int, int]:
        """Least loaded first: bookings of that local day; ties in the order of the situation's teams."""
        load = 0
        for member_id in team:
            if self.situation.members[member_id].is_staff:
                load += self._loads.get(member_id, {}).get(day, 0)
        return load, self._places[team]


def touches(pieces: Iterable[Interval], start: int, other: Interval) -> bool:
    """Whether a footprint at `start` and another interval overlap; touching ends do not."""
    return any(start + begin < other[1] and other[0] < start + end for begin, end in pieces)


def _starts_touching(intervals: Iterable[Interval], pieces: Sequence[Interval]) -> list[Interval]:
    if len(pieces) == 1:
        (begin, end) = pieces[0]
        return [(start - end + 1, stop - begin) for start, stop in intervals if stop > start]
    return [
        (start - end + 1, stop - begin) for start, stop in intervals if stop > start for begin, end in pieces
    ]


def _near(forbidden: Sequence[Interval], lo: int, hi: int) -> Sequence[Interval]:
    first = max(0, bisect_left(forbidden, (lo,)) - 1)
    return forbidden[first : bisect_left(forbidden, (hi + 1,))]


def _in_windows(windows: Sequence[Window], start: int, step: int) -> bool:
    return any(lo <= start < hi and (start - anchor) % step == 0 for lo, hi, anchor in windows)
