"""The definition of "bookable", written down as slowly and literally as possible.

It walks minute by minute and shares no code with the engine except the value objects that carry the
question. All times of the questions lie on whole minutes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

MINUTE = 60
Span = tuple[int, int]


@dataclass(frozen=True)
class Person:
    """Somebody or something that is needed: windows by date (None: always open), and what takes its time."""

    windows: Mapping[date, Sequence[Span]] | None
    is_staff: bool = True
    lanes: int = 1
    claims: Sequence[tuple[int, int, int]] = ()
    busy: Sequence[Span] = ()
    booked: Sequence[int] = ()
    cap: int | None = None


@dataclass(frozen=True)
class Question:
    """A service, who could do it, and the rules around it. Times in seconds, windows in minutes."""

    zone: str
    now: int
    duration: int
    step: int
    before: int
    after: int
    notice: int
    horizon_end: int | None
    inside: bool
    pack: bool
    people: Mapping[str, Person]
    teams: Sequence[tuple[str, ...]]
    segments: Sequence[tuple[int, bool]] = field(default=())


@lru_cache(maxsize=256)
def walls(zone: str, day: date) -> tuple[tuple[int, datetime], ...]:
    """Every minute from a day before `day` to two days after it, with what the wall shows."""
    start = int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()) - 86400
    info = ZoneInfo(zone)
    return tuple(
        (t, datetime.fromtimestamp(t, info).replace(tzinfo=None))
        for t in range(start, start + 4 * 86400, MINUTE)
    )


@lru_cache(maxsize=100_000)
def instant(zone: str, day: date, minutes: int) -> int:
    """The first instant at which the wall has reached `minutes` after midnight of `day`."""
    wanted = datetime(day.year, day.month, day.day) + timedelta(minutes=minutes)  # noqa: DTZ001 - a wall time
    return next(t for t, wall in walls(zone, wanted.date()) if wall >= wanted)


def starts(question: Question, from_: int, to: int) -> dict[int, tuple[str, ...]]:
    """Every bookable start in [from_, to) with the team that would do it."""
    found: dict[int, tuple[str, ...]] = {}
    feasible = {team: _feasible_minutes(question, team, from_, to) for team in question.teams}
    for s in range(-(-from_ // MINUTE) * MINUTE, to, MINUTE):
        if s < question.now + question.notice or (
            question.horizon_end is not None and s >= question.horizon_end
        ):
            continue
        able = [
            team
            for team in question.teams
            if s in feasible[team]
            and _on_grid(question, team, s, feasible[team])
            and not _full(question, team, s)
        ]
        if able:
            found[s] = min(able, key=lambda team: (_load(question, team, s), question.teams.index(team)))
    return found


def _open_minutes(question: Question, name: str) -> set[int] | None:
    person = question.people[name]
    if person.windows is None:
        return None
    minutes: set[int] = set()
    for day, windows in person.windows.items():
        for begin, end in windows:
            minutes |= set(
                range(instant(question.zone, day, begin), instant(question.zone, day, end), MINUTE)
            )
    return minutes


def _team_open(question: Question, team: tuple[str, ...]) -> set[int]:
    shared: set[int] | None = None
    for name in team:
        opened = _open_minutes(question, name)
        if opened is not None:
            shared = opened if shared is None else shared & opened
    return shared or set()


def _feasible_minutes(question: Question, team: tuple[str, ...], from_: int, to: int) -> dict[int, int]:
    """Starts that satisfy (a) and (b), with the beginning of the opening each lies in."""
    opened = _team_open(question, team)
    ahead = question.before if question.inside else 0
    behind = question.duration + (question.after if question.inside else 0)
    run_start: dict[int, int] = {}
    run_end: dict[int, int] = {}
    for t in sorted(opened):
        run_start[t] = run_start.get(t - MINUTE, t)
    for t in sorted(opened, reverse=True):
        run_end[t] = run_end.get(t + MINUTE, t + MINUTE)
    needed = [(_pieces(question, question.people[name]), question.people[name]) for name in team]
    reach = from_ - 9 * 86400 if question.pack else from_  # the free range may begin before the query
    return {
        s: run_start[s]
        for s in opened
        if reach <= s < to
        and run_start[s] <= s - ahead
        and s + behind <= run_end[s]
        and not any(_taken(pieces, person, s) for pieces, person in needed)
    }


def _pieces(question: Question, person: Person) -> list[Span]:
    if not person.is_staff or not question.segments:
        return [(-question.before, question.duration + question.after)]
    pieces: list[Span] = []
    at = 0
    for seconds, busy in question.segments:
        if busy:
            pieces.append((at, at + seconds))
        at += seconds
    pieces[0] = (pieces[0][0] - question.before, pieces[0][1])
    pieces[-1] = (pieces[-1][0], pieces[-1][1] + question.after)
    return pieces


def _taken(pieces: Sequence[Span], person: Person, s: int) -> bool:
    def hits(other: Sequence[int]) -> bool:
        return any(s + begin < other[1] and other[0] < s + end for begin, end in pieces)

    if any(hits(busy) for busy in person.busy):
        return True
    taken = {claim[2] for claim in person.claims if hits(claim)}
    return len(taken) == person.lanes


def _on_grid(question: Question, team: tuple[str, ...], s: int, feasible: Mapping[int, int]) -> bool:
    if question.pack:
        first = s
        while first - MINUTE in feasible and feasible[first - MINUTE] == feasible[s]:
            first -= MINUTE
    else:
        first = feasible[s]
    day = _local(question.zone, s).date()
    if first < instant(question.zone, day - timedelta(days=7), 0):
        first = instant(question.zone, day, 0)
    if question.pack:
        unit = next((unit for unit in (60, 30, 20, 15, 10, 5) if question.step % (unit * MINUTE) == 0), None)
        while unit is not None:
            wall = _local(question.zone, first)
            if (wall.hour * 60 + wall.minute) % unit == 0:
                break
            first += MINUTE
    return s >= first and (s - first) % question.step == 0


def _local(zone: str, t: int) -> datetime:
    return datetime.fromtimestamp(t, ZoneInfo(zone))


def _load(question: Question, team: tuple[str, ...], s: int) -> int:
    return sum(_on_day(question, question.people[name], s) for name in team if question.people[name].is_staff)


def _on_day(question: Question, person: Person, s: int) -> int:
    day = _local(question.zone, s).date()
    return sum(_local(question.zone, booked).date() == day for booked in person.booked)


def _full(question: Question, team: tuple[str, ...], s: int) -> bool:
    people = [question.people[name] for name in team]
    return any(person.cap is not None and _on_day(question, person, s) >= person.cap for person in people)
