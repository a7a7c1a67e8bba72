"""One wish resolved: relative to now, with a day, or a time alone. Used by `resolve` only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from agents.language.calendar_days import days_of
from agents.language.clock_choice import WAKING, ClockChoice, Pick
from agents.language.parts import WINDOWS
from agents.language.resolved import Resolved, is_closed, is_past
from agents.language.stretches import Days, Stretch, one_day
from agents.language.types import Problem, Reading
from agents.language.when import Clock

MINUTE = timedelta(minutes=1)
_BEFORE_CLOSING = 120  # minutes: "as late as possible", "the last one of the day"
_LIMIT_DAYS = 62


@dataclass(frozen=True, slots=True)
class Wish(ClockChoice):
    """Everything one wish may mean here and now."""

    def resolve(self) -> Resolved:
        """Dispatch: relative to now, with a day, or a time alone."""
        when, env = self.when, self.env
        if any(c is not None and not c.exists for c in (when.clock, when.time_from, when.time_to)):
            return Resolved(problem="invalid", notes=("resolve.no_such_hour",))
        if when.later is not None and (when.clock or when.time_from or when.time_to):
            return Wish(env, replace(when, later=None), self.rules).resolve()
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
        if when.shift is not None and when.same_day:
            when = replace(when, same_day=None)  # "eine Woche später, gleicher Tag"
        if when.later is not None and not when.has_day:
            midnight = env.at(local.date() + timedelta(days=1), 0)
            if when.later == "later":
                return Resolved((self.range(local + MINUTE, midnight),), notes=("resolve.later",))
            start = max(env.now, env.at(local.date(), 0))
            return Resolved((self.range(start, local - MINUTE),), notes=("resolve.earlier",))
        day_when = replace(when, same_clock=None, later=None)
        if (when.week is not None or when.iso_week is not None) and when.weekday is None and when.nth is None:
            day_when = replace(
                day_when, weekday=local.weekday(), same_day=None
            )  # "nächste Woche, gleicher Tag"
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
            return Wish(self.env, when, self.rules).resolve()
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
                max(reading.start, env.now), max(reading.end, reading.start + MINUTE)
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
            chosen = [m for m in fitting if WAKING[0] <= m < WAKING[1]] or fitting
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
                whole = tuple(r for r in whole if not is_past(r, env))
                whole = tuple(r for r in whole if not is_closed(r, env)) or whole
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
        picks: list[Pick] = []
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
            readings = [r for r in readings if not is_past(r, env)] or readings
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
        if low is None and day == env.today and (high is None or high > env.now):
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
        if when.part == "closing" and env.weekly is not None and (hours := env.open_intervals(day)):
            high = max(closes for _, closes in hours)
            low = high - _BEFORE_CLOSING
        return Reading(env.at(day, low), env.at(day, high), "part_of_day", 0.9, self.rules)

    # -- making readings

    def from_picks(self, picks: list[Pick], days: Days) -> Resolved:
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

    def confidence(self, days: Days, place: int, pick: Pick) -> float:
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
    return instant.replace(second=0, microsecond=0) + MINUTE
