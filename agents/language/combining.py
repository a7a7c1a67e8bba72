"""How one wish takes over from another: corrections and alternatives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from agents.language.tokens import Token
from agents.language.vocabulary import words
from agents.language.when import Clock, When


def replaces(base: When, when: When) -> bool:
    """Whether "also ..." puts a new wish in the place of what was told before."""
    if base.feast is not None and when.weekday is not None:
        return True
    if base.weekday is not None and (when.day_to is not None or when.day_from is not None):
        return True
    if base.day_to is not None and (when.weekday is not None or when.dom is not None):
        return True  # "my mum's here till Wednesday so Thursday at ten"
    return base.merged(when) is None


def not_this_one(gap: Sequence[Token]) -> bool:
    """ "nicht diesen, sondern nächsten Dienstag": the one of next week, without a question."""
    norms = [t.norm for t in gap]
    return any(
        norms[n] in {"nicht", "not"} and gap[n + 1].senses.get("which") == "this" for n in range(len(gap) - 1)
    )


_COARSE = ("week", "month", "month_rel", "iso_week", "year", "year_rel", "shift", "which")


def inherit(when: When, base: When) -> When:
    """`when` with what it leaves unsaid about the day taken from `base`, its time too if it has none."""
    found = when
    if not found.has_day and base.has_day:
        found = found.merged(base.day_only()) or found
    elif found.has_day:
        found = share_coarse(found, base)
    if not found.has_time and base.has_time:
        found = found.merged(base.time_only()) or found
    return found


def share_coarse(when: When, base: When) -> When:
    """Takes over the week, month or "nächsten" of the other alternative: "nächste Woche Dienstag oder
    Donnerstag".
    """
    only_weekday = when.weekday is not None and all(
        getattr(when, name) is None
        for name in ("dom", "week", "month", "which", "shift", "iso_week", "month_rel", "anchor")
    )
    only_dom = when.dom is not None and when.month is None and when.month_rel is None
    if base.past:
        return when
    if only_weekday and base.weekday is not None and base.dom is None and base.anchor is None:
        return (
            when.merged(When(week=base.week, iso_week=base.iso_week, which=base.which, month=base.month))
            or when
        )
    if only_weekday and base.weekday is None and (base.week is not None or base.iso_week is not None):
        return when
    if only_dom and base.dom is not None:
        return when.merged(When(month=base.month, month_rel=base.month_rel, year=base.year)) or when
    return when


def corrected(base: When, new: When) -> When:
    """`base` with the correction put over it: a new hour keeps the day, a new weekday keeps the week and
    the hour.
    """
    if base.minutes is not None and not base.from_reference:
        base = replace(base, minutes=None)
    part = (
        base.part
        if new.has_time and new.clock is not None and new.part is None and base.clock is not None
        else None
    )
    coarse = share_coarse(new, base) if new.has_day else new
    fixed = coarse.over(base)
    if part is not None:
        fixed = fixed.merged(When(part=part)) or fixed
    return fixed


def names_day(when: When, words: Sequence[str], following: When | None) -> bool:
    """Whether a day is named that lies within a limit: "vor Himmelfahrt noch, am Mittwoch um elf"."""
    if when.dom is not None:
        return True
    single = when.weekday is not None or when.offset is not None
    clocked = when.clock is not None or (
        following is not None and following.clock is not None and not following.has_day
    )
    return single and clocked and not {"not", "except", "or"} & set(words)


def within(refused: When, wished: When) -> bool:
    """Whether what was refused is a part of what is wished: an hour of that day, a day of that week."""
    if not refused.has_day:
        return wished.has_day and not wished.has_time
    return wished.week is not None and wished.weekday is None


_LATEST = {"spaetestens", "allerspaetestens", "maximal", "hoechstens", "bis", "latest", "or", "at"}


def latest(before: When, when: When, first: Token) -> When | None:
    """ "(Um neun), spätestens halb zehn": the hour named before is the earliest one; None if it is no such
    limit. `first` is the first token of `when`.
    """
    if when.time_to is None or when.time_from is not None or when.has_day or first.norm not in _LATEST:
        return None
    if before.clock is None or before.vague is not None or when.time_to == before.clock:
        return None
    return replace(before, clock=None, time_from=before.clock, time_to=when.time_to)


_ASKS = words(
    """
    could can would how what shall have ginge geht gehts koennte koennten kann passt waere waer haben haetten
    haettet habt wie
    """
)


def asks_for_a_day(when: When, gap: Sequence[Token]) -> bool:
    """ "I'm in the office till one on Wednesday, what about Thursday": another day is asked for than the one
    that was only told of.
    """
    return when.has_day and any(token.norm in _ASKS for token in gap)


_LEADS_TO_IT = words(
    ", at say maybe perhaps so around about like um gegen so sagen wir vielleicht also dann then"
)
_PLAIN_NOON = 7
"""Hours below this one are said of the afternoon: "after six"."""
_DAWN = 6 * 60


def pinned(base: When, new: When, gap: Sequence[Token]) -> When | None:
    """ "Thursday after lunch, at two thirty": the clock time within the limits that were said before it."""
    if new.clock is None or new.has_day or new.vague is not None or base.clock is not None:
        return None
    if (base.time_from is None) == (base.time_to is None) or not {t.norm for t in gap} <= _LEADS_TO_IT:
        return None
    for hour, minute in new.clock.halves():
        inside = base.time_from is None or hour * 60 + minute >= _early(base.time_from)
        inside = inside and (base.time_to is None or _DAWN <= hour * 60 + minute <= _early(base.time_to))
        if inside:
            return replace(base, time_from=None, time_to=None, clock=Clock(hour, minute, fixed=True))
    return None


def _early(limit: Clock) -> int:
    """The minute of the day of a limit, in the afternoon where its hour is said of that."""
    hour = limit.hour + 12 if not limit.fixed and 0 < limit.hour < _PLAIN_NOON else limit.hour
    return hour * 60 + limit.minute
