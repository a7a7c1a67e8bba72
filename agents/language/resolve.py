"""From statements to readings: the constraints meet now, the zone, the opening hours and the calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from agents.language.groups import Statement
from agents.language.hours import Env
from agents.language.resolved import Resolved, is_closed, is_past
from agents.language.types import Problem, Reading, Relation, TimeUnderstanding, Window
from agents.language.when import When
from agents.language.wish import MINUTE, Wish

_RANK: tuple[Problem, ...] = ("invalid", "nonexistent", "mismatch", "past", "closed")


def resolve(statement: Statement, env: Env) -> TimeUnderstanding:
    """What the statement means here and now."""
    wishes = [
        (_among_others(when) if len(statement.wishes) > 1 else when, rules)
        for when, rules in statement.wishes
    ]
    found = [_resolve_one(when, rules, env) for when, rules in wishes]
    exclude = tuple(dict.fromkeys(w for when in statement.refused for w in _windows(when, env)))
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
        readings = [r for r in readings if not _ruled_out(r, exclude, env.now)] or readings
    readings = _without_its_length(readings, env.now)
    problems: list[Problem] = [r.problem for r in found if r.problem is not None]
    problem: Problem | None = min(problems, key=_RANK.index) if problems else None
    if problem in {"closed", "past"} and not all(r.problem == problem for r in found):
        problem = None
    ambiguous = any(r.ambiguous for r in found) and len(readings) > 1
    relation: Relation | None = "ambiguous" if ambiguous else "any" if len(readings) > 1 else None
    notes = (*statement.notes, *(n for r in found for n in r.notes))
    return TimeUnderstanding(tuple(readings), ambiguous, relation, exclude, problem, (), notes)


def _without_its_length(readings: list[Reading], now: datetime) -> list[Reading]:
    """'Two o'clock. Two till three. Yes, two o'clock', 'I wouldn't be there till ten. Ten o'clock': when it
    is to begin, and no stretch to choose from.
    """
    begins = {
        reading.start for reading in readings if reading.grain == "minute" and reading.start is not None
    }

    def told_besides(reading: Reading) -> bool:
        if reading.grain != "range" or reading.start is None:
            return False
        return reading.start in begins if reading.end is not None else bool(begins) and reading.start <= now

    return [reading for reading in readings if not told_besides(reading)]


def _ruled_out(reading: Reading, exclude: tuple[Window, ...], now: datetime) -> bool:
    """Whether the whole reading lies in what the caller ruled out ("jeden Tag außer Mittwoch")."""
    start, end = reading.start, reading.end
    if start is None or end is None:
        return False
    start = max(start, min(now, end))  # of today, what is still to come
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
        end = reading.start + MINUTE if reading.grain == "minute" else reading.end
        found.append(Window(reading.start, end))
    return found


def _upright(resolved: Resolved) -> Resolved:
    """ "Bis heute null Uhr", said at nine: what would end before it begins is over."""
    kept = tuple(r for r in resolved.readings if r.start is None or r.end is None or r.start <= r.end)
    if len(kept) == len(resolved.readings):
        return resolved
    return replace(resolved, readings=kept) if kept else Resolved(problem="past")


def _resolve_one(when: When, rules: tuple[str, ...], env: Env) -> Resolved:
    resolved = _upright(Wish(env, when, rules).resolve())
    if resolved.problem is None and resolved.readings:
        if all(is_past(r, env) for r in resolved.readings):
            return replace(resolved, problem="past")
        if all(is_closed(r, env) for r in resolved.readings):
            return replace(resolved, problem="closed", ambiguous=resolved.ambiguous)
    return resolved
