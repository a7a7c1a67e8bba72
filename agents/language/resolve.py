"""From statements to readings: the constraints meet now, the zone, the opening hours and the calendar."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from agents.language.calendar_days import Days, Stretch, days_of, one_day
from agents.language.compose import Statement
from agents.language.hours import Env
from agents.language.parts import FITTING, WINDOWS
from agents.language.types import Problem, Reading, Relation, TimeUnderstanding, Window
from agents.language.when import Clock, When

_DAYLIGHT = (7 * 60, 19 * 60)
_WAKING = (7 * 60, 21 * 60)
_MINUTE = timedelta(minutes=1)
_LIMIT_DAYS = 62
_RANK: tuple[Problem, ...] = ("invalid", "nonexistent", "mismatch", "past", "closed")


@dataclass(frozen=True, slots=True)
class Resolved:
    """The readings of one wish. `ambiguous`: one must ask; otherwise several readings are all meant."""

    readings: tuple[Reading, ...] = ()
    ambiguous: bool = False
    problem: Problem | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Pick:
    """The clock times chosen on one day."""

    instants: tuple[datetime, ...]
    ambiguous: bool = False
    problem: Problem | None = None


def resolve(statement: Statement, env: Env) -> TimeUnderstanding:
    """What the statement means here and now."""
    wishes = [
        (_among_others(when) if len(statement.wishes) > 1 else when, rules)
        for when, rules in statement.wishes
    ]
    found = [_resolve_one(when, rules, env) for when, rules in wishes]
    exclude = tuple(w for when in statement.refused for w in _windows(when, env))
    if len(found) > 1:
        alive = [r for r in found if r.problem != "past"]
        found = alive or found
        if any(r.readings for r in found):
            found = [r for r in found if r.readings or r.problem is not None]
    readings: list[Reading] = []
    seen: set[tuple[str, str, str]] = set()
    for resolved in found:
        for reading in resolved.readings:
            key = (str(reading.start), str(reading.end), reading.grain)
            if key not in seen:
                seen.add(key)
                readings.append(reading)
    if len(readings) > 1 and exclude:
        readings = [r for r in readings if not _ruled_out(r, exclude)] or readings
    problems: list[Problem] = [r.problem for r in found if r.problem is not None]
    problem: Problem | None = min(problems, key=_RANK.index) if problems else None
    if problem in {"closed", "past"} and not all(r.problem == problem for r in found):
        problem = None
    ambiguous = any(r.ambiguous for r in found) and len(readings) > 1
    relation: Relation | None = "ambiguous" if ambiguous else "any" if len(readings) > 1 else None
    notes = (*statement.notes, *(n for r in found for n in r.notes))
    return TimeUnderstanding(tuple(readings), ambiguous, relation, exclude, problem, (), notes)


def _ruled_out(reading: Reading, exclude: tuple[Window, ...]) -> bool:
    """Whether the whole reading lies in what the caller ruled out ("jeden Tag außer Mittwoch")."""
    start, end = reading.start, reading.end
    if start is None or end is None:
        return False
    return any(w.start <= start and (w.end is None or (end <= w.end and start < w.end)) for w in exclude)


def _among_others(when: When) -> When:
    """Among alternatives the name of today's weekday means the one in a week, without a question."""
    plain = when.weekday is not None and when.which is None
    return replace(when, which="coming") if plain and when.dom is None and when.week is None else when


def _windows(when: When, env: Env) -> list[Window]:
    """The stretches that a refused wish covers."""
    if when.part is not None and not when.has_day:
        when = replace(when, daily=True)
    bare = Env(replace(env.context, opening=None), env.zone, env.now, None)
    found: list[Window] = []
    for reading in _resolve_one(when, (), bare).readings:
        if reading.start is None:
            continue
        end = reading.start + _MINUTE if reading.grain == "minute" else reading.end
        found.append(Window(reading.start, end))
    return found


def _resolve_one(when: When, rules: tuple[str, ...], env: Env) -> Resolved:
    resolved = _Wish(env, when, rules).resolve()
    if resolved.problem is None and resolved.readings:
        if all(_is_past(r, env) for r in resolved.readings):
            return replace(resolved, problem="past")
        if all(_is_closed(r, env) for r in resolved.readings):
            return replace(resolved, problem="closed", ambiguous=resolved.ambiguous)
    return resolved


def _is_past(reading: Reading, env: Env) -> bool:
    if reading.grain == "minute":
        return reading.start is not None and reading.start < env.now
    return reading.end is not None and reading.end <= env.now


def _is_closed(reading: Reading, env: Env) -> bool:
    start = reading.start
    if start is None:
        return False
    if reading.grain == "minute":
        return not env.is_open(start)
    if env.weekly is None:
        return reading.grain == "day" and start.date() in env.context.closed_days
    return not env.is_open_between(
        max(start, env.now) if reading.end is None or reading.end > env.now else start, reading.end
    )


@dataclass(frozen=True, slots=True)
class _Wish:
    env: Env
    when: When
    rules: tuple[str, ...]

    def resolve(self) -> Resolved:
        """Dispatch: relative to now, with a day, or a time alone."""
        when, env = self.when, self.env
        if when.later is not None and (when.clock or when.time_from or when.time_to):
            return _Wish(env, replace(when, later=None), self.rules).resolve()
        if (
            when.minutes is not None
            or when.same_clock
            or when.same_day
            or when.later is not None
            or when.from_reference
        ):
            return self.relative()
        if when.day_to is not None and when.day_to.minutes is not None:
            end = _round(env.now + timedelta(minutes=when.day_to.minutes))
            return Resolved((self.range(env.now, end),))
        if when.has_day:
            reference = env.context.reference
            local = reference.astimezone(env.zone).date() if reference is not None else None
            days = days_of(
                when,
                env.today,
                reference=local,
                country=env.context.country,
                state=env.context.federal_state,
            )
            if not days.choices:
                return Resolved(problem=days.problem, notes=days.notes)
            return self.on_days(days)
        if when.has_time:
            return self.undated()
        if when.anytime:
            return Resolved((self.range(env.now, None),), notes=("resolve.anytime",))
        return Resolved()

    # -- relative to now or to the reference

    def relative(self) -> Resolved:
        """in zwei Stunden, eine Stunde später, gleiche Uhrzeit eine Woche später."""
        when, env = self.when, self.env
        reference = env.context.reference
        local = reference.astimezone(env.zone) if reference is not None else None
        if when.minutes is not None:
            base = env.now
            if when.from_reference:
                if local is None:
                    return self.without_reference()
                base = local
            moved = (base.astimezone(UTC) + timedelta(minutes=when.minutes)).astimezone(env.zone)
            return Resolved((self.minute(_round(moved)),), notes=("resolve.distance",))
        if local is None:
            return self.without_reference()
        if when.later is not None and not when.has_day:
            midnight = env.at(local.date() + timedelta(days=1), 0)
            if when.later == "later":
                return Resolved((self.range(local + _MINUTE, midnight),), notes=("resolve.later",))
            start = max(env.now, env.at(local.date(), 0))
            return Resolved((self.range(start, local - _MINUTE),), notes=("resolve.earlier",))
        day_when = replace(when, same_clock=None, later=None)
        days = (
            days_of(day_when, env.today, reference=local.date(), country=env.context.country)
            if day_when.has_day
            else Days((one_day(local.date()),))
        )
        if not when.has_time or (when.same_clock and when.clock is None):
            keep_clock = (when.same_clock and when.clock is None) or (
                when.shift is not None and when.from_reference and when.weekday is None
            )
            if keep_clock and all(c.grain == "day" for c in days.choices):
                picks = [self.pick(c.start, Clock(local.hour, local.minute, True)) for c in days.choices]
                return self.from_picks(picks, days)
        return self.on_days(days)

    def without_reference(self) -> Resolved:
        """A distance from an appointment that nobody named says nothing; what else was said still counts."""
        when = replace(self.when, same_clock=None, later=None, same_day=None)
        if when.from_reference:
            when = replace(when, from_reference=None, minutes=None, shift=None)
        if when.has_day or when.has_time:
            return _Wish(self.env, when, self.rules).resolve()
        return Resolved()

    # -- a time without a day

    def undated(self) -> Resolved:
        """The next occurrence, inside the opening hours if there is one."""
        when, env = self.when, self.env
        if when.time_from is not None or when.time_to is not None:
            return self.undated_limits()
        if when.clock is not None and when.vague is None:
            return self.next_clock(when.clock)
        for ahead in range(15):
            day = env.today + timedelta(days=ahead)
            reading = self.part_or_vague(day)
            if reading is None or reading.end is None or reading.start is None or reading.end <= env.now:
                continue
            if ahead < 14 and not env.is_open_between(
                max(reading.start, env.now), max(reading.end, reading.start + _MINUTE)
            ):
                continue
            return Resolved((reading,), notes=("resolve.next_part",))
        reading = self.part_or_vague(env.today) or self.part_or_vague(env.today + timedelta(days=1))
        return Resolved((reading,) if reading is not None else ())

    def next_clock(self, clock: Clock) -> Resolved:
        """The next occurrence of a clock time."""
        env = self.env
        fitting = self.fitting(clock)
        if env.weekly is not None:
            for ahead in range(15):
                day = env.today + timedelta(days=ahead)
                hits = [i for m in fitting for i in env.instants(day, m) if i > env.now and env.is_open(i)]
                if hits:
                    ambiguous = len(hits) > 1
                    return Resolved(
                        tuple(self.minute(h, 0.5 if ambiguous else 0.95) for h in hits),
                        ambiguous,
                        notes=("resolve.next_open",),
                    )
        chosen = fitting
        if len(fitting) > 1 and env.weekly is None:
            chosen = [m for m in fitting if _WAKING[0] <= m < _WAKING[1]] or fitting
        upcoming: list[datetime] = []
        missing = False
        for minute in chosen:
            for ahead in range(3):
                found = env.instants(env.today + timedelta(days=ahead), minute)
                missing = missing or (not found and ahead == 0)
                later = [i for i in found if i > env.now]
                if not found and ahead == 0 and env.at(env.today, minute) > env.now:
                    break
                if later:
                    upcoming.extend(later)
                    break
        if not upcoming:
            return Resolved(problem="nonexistent" if missing else None)
        upcoming.sort()
        if env.weekly is not None and len(fitting) > 1:
            return Resolved(
                tuple(self.minute(i, 0.5) for i in upcoming), True, notes=("resolve.every_reading_closed",)
            )
        first = upcoming[0]
        twice = [i for i in upcoming if i.replace(tzinfo=None, fold=0) == first.replace(tzinfo=None, fold=0)]
        return Resolved(
            tuple(self.minute(i, 0.5 if len(twice) > 1 else 0.9) for i in twice),
            len(twice) > 1,
            notes=("resolve.next_occurrence",),
        )

    def undated_limits(self) -> Resolved:
        """ "bis vier", "ab zehn", "zwischen zwölf und zwei" without a day."""
        when, env = self.when, self.env
        fallback: Resolved | None = None
        for ahead in range(15):
            day = env.today + timedelta(days=ahead)
            low, high = self.bounds(day)
            if low is None and high is not None:
                if high < env.now:
                    continue
                reading = self.range(env.now, high)
            elif low is not None and high is not None:
                if high <= env.now:
                    continue
                reading = self.range(max(low, env.now) if ahead == 0 and low < env.now else low, high)
            elif low is not None:
                if low < env.now and not env.is_open_between(env.now, env.at(day + timedelta(days=1), 0)):
                    continue
                reading = self.range(max(low, env.now), None)
            else:
                return Resolved()
            fallback = fallback or Resolved((reading,))
            start = reading.start
            edge = env.at(day + timedelta(days=1), 0)
            if start is not None and env.is_open_between(
                start if low is not None else max(start, env.at(day, 0)), reading.end or edge
            ):
                return Resolved((reading,), notes=("resolve.limits",))
            if env.weekly is None:
                break
        del when
        return fallback or Resolved()

    # -- a time on given days

    def on_days(self, days: Days) -> Resolved:
        """Every day that may be meant, with the time if one was said."""
        when, env = self.when, self.env
        ambiguous = len(days.choices) > 1 and not days.repeat
        if not when.has_time and when.opens is None and when.closes is None:
            whole = tuple(self.whole(c) for c in days.choices)
            if days.repeat:
                whole = tuple(r for r in whole if not _is_past(r, env))
                whole = tuple(r for r in whole if not _is_closed(r, env)) or whole
            return Resolved(whole, ambiguous, days.problem, days.notes)
        if len(days.choices) == 1 and (when.day_from is not None or when.day_to is not None):
            edge = self.edge_instant(days.choices[0])
            if edge is not None:
                return edge
        spread = [d for c in days.choices for d in self.spread(c)]
        repeat = days.repeat or any(c.grain != "day" for c in days.choices)
        if repeat:
            opened = [d for d in spread if env.weekly is None or env.open_intervals(d)]
            spread = opened or spread
        picks: list[_Pick] = []
        readings: list[Reading] = []
        for day in spread:
            if when.clock is not None and when.vague is None:
                picks.append(self.pick(day, when.clock))
                continue
            reading = self.window(day)
            if reading is not None:
                readings.append(reading)
        if picks:
            return self.from_picks(picks, replace(days, repeat=repeat))
        if repeat:
            readings = [r for r in readings if not _is_past(r, env)] or readings
        return Resolved(tuple(readings), ambiguous and not repeat, days.problem, days.notes)

    def edge_instant(self, stretch: Stretch) -> Resolved | None:
        """ "ab Mittwoch um zehn", "bis Freitag um vier": the limit is an instant."""
        when, env = self.when, self.env
        if (when.opens is not None or when.closes is not None) and stretch.end is not None:
            first = self.pick(stretch.start, when.opens) if when.opens is not None else None
            last = (
                self.pick(stretch.end - timedelta(days=1), when.closes) if when.closes is not None else None
            )
            low = first.instants[0] if first is not None and first.instants else env.at(stretch.start, 0)
            high = last.instants[0] if last is not None and last.instants else env.at(stretch.end, 0)
            return Resolved((self.range(low, high),), notes=("resolve.limits",))
        if when.clock is None:
            return None
        if when.day_from is not None and when.day_to is None:
            pick = self.pick(stretch.start, when.clock)
            if pick.instants:
                return Resolved((self.range(pick.instants[0], None),), notes=("resolve.limits",))
        if when.day_to is not None and when.day_from is None and stretch.end is not None:
            last = stretch.end - timedelta(days=0 if when.day_to_before else 1)
            pick = self.pick(last, when.clock)
            if pick.instants:
                return Resolved((self.range(env.now, pick.instants[0]),), notes=("resolve.limits",))
        return None

    def spread(self, stretch: Stretch) -> list[date]:
        """The single days of a stretch that are not over; an open one is followed for a week."""
        end = stretch.end if stretch.end is not None else stretch.start + timedelta(days=7)
        first = stretch.start
        if stretch.grain != "day":
            first = max(first, self.env.today)
            if first >= end:
                first = stretch.start
        count = min((end - first).days, _LIMIT_DAYS)
        return [first + timedelta(days=n) for n in range(count)]

    def window(self, day: date) -> Reading | None:
        """A part of the day or limits on a given day."""
        when, env = self.when, self.env
        if when.time_from is None and when.time_to is None:
            return self.part_or_vague(day)
        low, high = self.bounds(day)
        start = low if low is not None else env.at(day, 0)
        if low is None and day == env.today:
            start = env.now
        end = high if high is not None else env.at(day + timedelta(days=1), 0)
        if when.part is not None and when.time_to is None and when.part in WINDOWS:
            closing = env.at(day, WINDOWS[when.part][1])
            end = closing if closing > start else end
        if when.part is not None and when.time_from is None and when.part in WINDOWS:
            opening = env.at(day, WINDOWS[when.part][0])
            start = opening if opening < end else start
        return self.range(start, end)

    def part_or_vague(self, day: date) -> Reading | None:
        """A part of the day, or "kurz nach drei"."""
        when, env = self.when, self.env
        if when.clock is not None:
            pick = self.pick(day, when.clock)
            if not pick.instants:
                return None
            instant = pick.instants[0]
            quarter = timedelta(minutes=15)
            if when.vague == "just_before":
                return self.range(instant - quarter, instant)
            return self.range(instant, instant + quarter)
        if when.part is None or when.part not in WINDOWS:
            return None
        low, high = WINDOWS[when.part]
        if when.part in {"early", "early_morning"} and env.weekly is not None:
            opens = min((start for start, _ in env.open_intervals(day)), default=0)
            if high <= opens < 12 * 60:
                high = 12 * 60
        return Reading(env.at(day, low), env.at(day, high), "part_of_day", 0.9, self.rules)

    # -- clock times

    def fitting(self, clock: Clock) -> list[int]:
        """The minutes of the day that a clock time may mean beside the part of the day that was said."""
        minutes = [h * 60 + m for h, m in clock.halves()]
        part = self.when.part
        if part is None or clock.fixed:
            return minutes
        hits = [m for m in minutes if any(low <= m < high for low, high in FITTING.get(part, ((0, 1440),)))]
        if part == "night" and not hits:
            return minutes
        if part == "night" and 0 in hits:
            return [1440]
        return hits or minutes

    def pick(self, day: date, clock: Clock) -> _Pick:
        """The instants that a clock time means on a day; more than one where one must ask."""
        env = self.env
        fitting = self.fitting(clock)
        tonight = self.when.part == "night" and self.when.offset == 0 and env.now.hour >= 6
        if tonight and all(m < 360 for m in fitting):
            day += timedelta(days=1)
        timed = [(m, env.instants(day, m)) for m in fitting]
        existing = [(m, found) for m, found in timed if found]
        if not existing:
            return _Pick((), problem="nonexistent")
        if len(fitting) > 1:
            existing = self.halve(day, existing)
            if not existing:
                return _Pick((), problem="nonexistent")
        if len(timed) > len(existing) and len(fitting) > 1 and not existing:
            return _Pick((), problem="nonexistent")
        instants = [i for _, found in existing for i in found]
        return _Pick(tuple(instants), len(instants) > 1)

    def halve(
        self, day: date, timed: list[tuple[int, tuple[datetime, ...]]]
    ) -> list[tuple[int, tuple[datetime, ...]]]:
        """Chooses the half of the day by opening hours, then by what is still to come, then by daylight."""
        env = self.env
        future = [t for t in timed if t[1][-1] > env.now] or timed
        if env.weekly is not None:
            opened = [t for t in future if any(env.is_open(i) for i in t[1])]
            if opened:
                return opened
            if day == env.today and any(env.is_open(i) for t in timed for i in t[1]):
                return [t for t in timed if any(env.is_open(i) for i in t[1])]
            return timed
        band = _WAKING if len(future) < len(timed) else _DAYLIGHT
        bright = [t for t in future if band[0] <= t[0] < band[1] + (120 if band is _WAKING else 0)]
        if not bright and len(future) < len(timed):
            return [t for t in timed if _DAYLIGHT[0] <= t[0] < _DAYLIGHT[1]] or timed
        return bright[:1] or future[:1]

    def bounds(self, day: date) -> tuple[datetime | None, datetime | None]:
        """Start and end of the limits on a day, the halves of the day chosen so that they make sense
        together.
        """
        when, env = self.when, self.env
        if when.time_from is not None and when.time_to is not None:
            pairs = [
                (a, b) for a in self.fitting(when.time_from) for b in self.fitting(when.time_to) if a < b
            ]
            if not pairs and self.fitting(when.time_to) and min(self.fitting(when.time_to)) == 0:
                pairs = [(a, 1440) for a in self.fitting(when.time_from)]
            if not pairs:
                pairs = [
                    (a, b + 1440) for a in self.fitting(when.time_from) for b in self.fitting(when.time_to)
                ]
            low, high = min(pairs, key=lambda p: self.pair_cost(day, p))
            return env.at(day, low), env.at(day, high)
        if when.time_from is not None:
            fitting = self.fitting(when.time_from)
            return env.at(day, min(fitting, key=lambda m: self.edge_cost(day, m, until=False))), None
        if when.time_to is not None:
            fitting = self.fitting(when.time_to)
            return None, env.at(day, min(fitting, key=lambda m: self.edge_cost(day, m, until=True)))
        return None, None

    def hours(self, day: date) -> tuple[tuple[int, int], ...]:
        """Opening hours, or daylight where none are known or the day is closed."""
        env = self.env
        known = env.open_intervals(day) if env.weekly is not None else ()
        if not known and env.weekly is not None:
            everything = [i for found in env.weekly.values() for i in found]
            if everything:
                return ((min(low for low, _ in everything), max(high for _, high in everything)),)
        return known or ((_DAYLIGHT[0], _DAYLIGHT[1]),)

    def pair_cost(self, day: date, pair: tuple[int, int]) -> tuple[float, ...]:
        """Smaller is more plausible: overlap with the hours, then a short range, then early."""
        low, high = pair
        overlap = sum(max(0, min(high, closes) - max(low, opens)) for opens, closes in self.hours(day))
        past = day == self.env.today and self.env.at(day, high) <= self.env.now
        return (past, -overlap / (high - low), high - low, low)

    def edge_cost(self, day: date, minute: int, *, until: bool) -> tuple[float, ...]:
        """Smaller is more plausible for a single limit."""
        hours = self.hours(day)
        inside = any(
            (opens < minute <= closes) if until else (opens <= minute < closes) for opens, closes in hours
        )
        useful = (
            any(opens < minute for opens, _ in hours)
            if until
            else any(minute < closes for _, closes in hours)
        )
        past = until and day == self.env.today and self.env.at(day, minute) <= self.env.now
        asleep = not until and not inside and minute < _DAYLIGHT[0] - 60
        return (past, not inside, asleep, not useful, -minute if not until else minute)

    # -- making readings

    def from_picks(self, picks: list[_Pick], days: Days) -> Resolved:
        """Readings of clock times on several days."""
        env = self.env
        instants = [
            (i, c)
            for place, p in enumerate(picks)
            for i in p.instants
            for c in [self.confidence(days, place, p)]
        ]
        if days.repeat:
            instants = [(i, c) for i, c in instants if i >= env.now] or instants
            opened = [(i, c) for i, c in instants if env.is_open(i)]
            instants = opened or instants
        if not instants:
            missing: list[Problem] = [p.problem for p in picks if p.problem is not None]
            problem = missing[0] if missing else days.problem
            return Resolved(problem=problem, notes=days.notes)
        ambiguous = (len(days.choices) > 1 and not days.repeat) or any(p.ambiguous for p in picks)
        if ambiguous and not days.repeat and days.problem is None:
            alive = [(i, c) for i, c in instants if i >= env.now]
            if alive and len(alive) < len(instants):
                instants = [(i, c) for i, c in alive]
                ambiguous = len(instants) > 1
        readings = tuple(self.minute(i, c if ambiguous else max(c, 0.9)) for i, c in instants)
        return Resolved(readings, ambiguous, days.problem, days.notes)

    def confidence(self, days: Days, place: int, pick: _Pick) -> float:
        """Shared between the choices."""
        base = days.choices[min(place, len(days.choices) - 1)].confidence if days.choices else 1.0
        return round(base / max(1, len(pick.instants)), 3)

    def whole(self, stretch: Stretch) -> Reading:
        """Whole days as a reading."""
        env = self.env
        start = env.at(stretch.start, 0)
        if self.when.day_to is not None and self.when.day_from is None:
            start = max(start, env.now)
        end = env.at(stretch.end, 0) if stretch.end is not None else None
        if end is not None and start > end:
            start = end
        return Reading(start, end, stretch.grain, stretch.confidence, self.rules)

    def minute(self, instant: datetime, confidence: float = 1.0) -> Reading:
        """A clock time as a reading."""
        return Reading(instant, instant, "minute", confidence, self.rules)

    def range(self, start: datetime, end: datetime | None) -> Reading:
        """Limits as a reading."""
        return Reading(
            _round(start) if start.second or start.microsecond else start, end, "range", 0.95, self.rules
        )


def _round(instant: datetime) -> datetime:
    """Up to the full minute."""
    if instant.second == 0 and instant.microsecond == 0:
        return instant
    return instant.replace(second=0, microsecond=0) + _MINUTE
