"""Which instants a clock time means on a day, and where limits lie; opening hours choose the half of the day.

Used by `wish` only.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from agents.language.hours import Env
from agents.language.parts import FITTING
from agents.language.types import Problem
from agents.language.when import Clock, When

DAYLIGHT = (7 * 60, 19 * 60)
WAKING = (7 * 60, 21 * 60)
_MIDNIGHT = 24 * 60


@dataclass(frozen=True, slots=True)
class Pick:
    """The clock times chosen on one day."""

    instants: tuple[datetime, ...]
    ambiguous: bool = False
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class ClockChoice:
    """The clock times of one wish in their surroundings."""

    env: Env
    when: When
    rules: tuple[str, ...]

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

    def pick(self, day: date, clock: Clock) -> Pick:
        """The instants that a clock time means on a day; more than one where one must ask."""
        env = self.env
        fitting = self.fitting(clock)
        tonight = self.when.part == "night" and self.when.offset == 0 and env.now.hour >= 6
        if tonight and all(m < 360 for m in fitting):
            day += timedelta(days=1)
        timed = [(m, env.instants(day, m)) for m in fitting]
        existing = [(m, found) for m, found in timed if found]
        if not existing:
            return Pick((), problem="nonexistent")
        if len(fitting) > 1:
            existing = self.halve(day, existing)
            if not existing:
                return Pick((), problem="nonexistent")
        if len(timed) > len(existing) and len(fitting) > 1 and not existing:
            return Pick((), problem="nonexistent")
        instants = [i for _, found in existing for i in found]
        return Pick(tuple(instants), len(instants) > 1)

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
        band = WAKING if len(future) < len(timed) else DAYLIGHT
        bright = [t for t in future if band[0] <= t[0] < band[1] + (120 if band is WAKING else 0)]
        if not bright and len(future) < len(timed):
            return [t for t in timed if DAYLIGHT[0] <= t[0] < DAYLIGHT[1]] or timed
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
                pairs = [(a, _MIDNIGHT) for a in self.fitting(when.time_from) if a < _MIDNIGHT]
            if not pairs:
                overnight = [b + _MIDNIGHT for b in self.fitting(when.time_to)]
                pairs = [(a, b) for a in self.fitting(when.time_from) for b in overnight if a < b]
            if not pairs:  # "24 bis 0 Uhr"
                return None, None
            shortest = min(b - a for a, b in pairs)
            pairs = [(a, b) for a, b in pairs if b - a == shortest]
            low, high = min(pairs, key=lambda p: self.pair_cost(day, p))
            return env.at(day, low), env.at(day, high)
        if when.time_from is not None:
            fitting = self.fitting(when.time_from)
            return env.at(day, min(fitting, key=lambda m: self.edge_cost(day, m, until=False))), None
        if when.time_to is not None:
            fitting = [minute or _MIDNIGHT for minute in self.fitting(when.time_to)]
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
        return known or ((DAYLIGHT[0], DAYLIGHT[1]),)

    def pair_cost(self, day: date, pair: tuple[int, int]) -> tuple[float, ...]:
        """Smaller is more plausible: by day, overlap with the hours, then early."""
        low, high = pair
        hours = self.hours(day)
        overlap = sum(max(0, min(high, closes) - max(low, opens)) for opens, closes in hours)
        asleep = low < DAYLIGHT[0] - 60 and all(low < opens for opens, _ in hours)
        past = day == self.env.today and self.env.at(day, high) <= self.env.now
        return (past, asleep, -overlap / (high - low), low)

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
        asleep = not until and not inside and minute < DAYLIGHT[0] - 60
        return (past, not inside, asleep, not useful, -minute if not until else minute)
