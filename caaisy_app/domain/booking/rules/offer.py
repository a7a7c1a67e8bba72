"""What is asked for and what stands against it: the value objects of the decision.

All times are epoch seconds, all lengths seconds. `ServiceRule` refuses what cannot be.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from caaisy_app.domain.booking.rules.errors import RuleViolation
from caaisy_app.domain.booking.rules.intervals import Interval
from caaisy_app.domain.booking.rules.zone import Zone

Grid = Literal["anchored", "pack"]
GRIDS: tuple[Grid, ...] = ("anchored", "pack")
_DAY = 86400
_PACK_UNITS = (3600, 1800, 1200, 900, 600, 300)


class Segment(NamedTuple):
    """A part of a service: its length, and whether the staff work in it (colour works alone)."""

    seconds: int
    busy: bool


@dataclass(frozen=True, slots=True)
class ServiceRule:
    """How long a service takes and what it needs around it. Lengths in seconds."""

    id: str
    duration: int
    step: int
    before: int = 0
    after: int = 0
    notice: int = 0
    segments: tuple[Segment, ...] = ()
    capacity: int = 1

    def __post_init__(self) -> None:
        _length("duration", self.duration, least=60, most=7 * _DAY)
        _length("step", self.step, least=60, most=7 * _DAY)
        _length("before", self.before, least=0, most=2 * _DAY)
        _length("after", self.after, least=0, most=2 * _DAY)
        _length("notice", self.notice, least=0, most=730 * _DAY)
        _length("capacity", self.capacity, least=1, most=1000)
        for part in self.segments:
            _length("segments", part.seconds, least=60, most=7 * _DAY)
        if self.segments:
            if sum(part.seconds for part in self.segments) != self.duration:
                raise RuleViolation("segments", "do_not_add_up", self.duration)
            if not any(part.busy for part in self.segments):
                raise RuleViolation("segments", "nobody_works")

    @property
    def footprint(self) -> Interval:
        """What a room or a device is taken for, relative to the start."""
        return (-self.before, self.duration + self.after)

    @property
    def staff_footprint(self) -> tuple[Interval, ...]:
        """What a person is taken for, relative to the start: the busy segments and the buffers."""
        if not self.segments:
            return (self.footprint,)
        pieces: list[Interval] = []
        at = 0
        for part in self.segments:
            if part.busy:
                if pieces and pieces[-1][1] == at:
                    pieces[-1] = (pieces[-1][0], at + part.seconds)
                else:
                    pieces.append((at, at + part.seconds))
            at += part.seconds
        pieces[0] = (pieces[0][0] - self.before, pieces[0][1])
        pieces[-1] = (pieces[-1][0], pieces[-1][1] + self.after)
        return tuple(pieces)

    @property
    def pack_unit(self) -> int | None:
        """The largest of 60/30/20/15/10/5 minutes that divides the step; None if none does."""
        return next((unit for unit in _PACK_UNITS if self.step % unit == 0), None)


class Claim(NamedTuple):
    """A footprint that a booking or a live hold has on a lane of a member."""

    start: int
    end: int
    lane: int
    booking_id: str


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody or something that a service needs. `openings` None means always; `lanes` side by side."""

    id: str
    is_staff: bool
    openings: Sequence[Interval] | None
    lanes: int = 1


class Session(NamedTuple):
    """A group that already meets: its staff and rooms are taken by it, its free seats can be had."""

    id: str
    start: int
    members: frozenset[str]
    seats_taken: int


Team = tuple[str, ...]  # ids of the members that are needed together: staff first, then resources


@dataclass(frozen=True, slots=True)
class Situation:
    """All that the decision may know. Made by a repository or a test; never changed."""

    zone: Zone
    now: int
    service: ServiceRule
    members: Mapping[str, Member]
    teams: tuple[Team, ...]
    grid: Grid = "anchored"
    buffer_inside_hours: bool = False
    horizon_end: int | None = None
    caps: Mapping[str, int] = field(default_factory=dict[str, int])  # bookings per local day, by member
    claims: Mapping[str, Sequence[Claim]] = field(default_factory=dict[str, Sequence[Claim]])
    calendar: Mapping[str, Sequence[Interval]] = field(default_factory=dict[str, Sequence[Interval]])
    absences: Mapping[str, Sequence[Interval]] = field(default_factory=dict[str, Sequence[Interval]])
    booked_starts: Mapping[str, Sequence[int]] = field(default_factory=dict[str, Sequence[int]])
    sessions: Sequence[Session] = ()

    def __post_init__(self) -> None:
        if self.grid not in GRIDS:
            raise RuleViolation("grid", "unknown", self.grid)
        for cap in self.caps.values():
            if cap < 0:
                raise RuleViolation("max_bookings_per_day", "negative", cap)

    def pieces(self, member: Member) -> tuple[Interval, ...]:
        """What the service takes of this member, relative to the start."""
        return self.service.staff_footprint if member.is_staff else (self.service.footprint,)


def _length(name: str, value: object, *, least: int, most: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int):
        raise RuleViolation(name, "not_a_whole_number", value)
    if value < 0:
        raise RuleViolation(name, "negative", value)
    if value < least:
        raise RuleViolation(name, "too_small", value)
    if value > most:
        raise RuleViolation(name, "too_large", value)
