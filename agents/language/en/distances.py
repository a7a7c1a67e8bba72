"""English distances: "in a fortnight", "two weeks from now", "three days ago", lengths of time."""

from __future__ import annotations

from agents.language.en import clock
from agents.language.grammar import Cursor, rule
from agents.language.when import Shift, When


@rule("number.span", "card", "one", "half", "couple", "a", "an", "fortnight", "quarter", "three")
def span(c: Cursor) -> Shift | None:
    """two weeks, a fortnight, half an hour, an hour and a half, a couple of days."""
    if c.word("half"):
        c.word("a", "an")
        return Shift(30, "minute") if c.word("hour") else Shift(6, "month") if c.word("year") else None
    if c.words("quarter", "of", "an", "hour") or c.words("a", "quarter", "of", "an", "hour"):
        return Shift(15, "minute")
    if c.words("three", "quarters", "of", "an", "hour"):
        return Shift(45, "minute")
    if c.words("a", "half", "hour") or c.words("a", "half", "an", "hour"):
        return Shift(30, "minute")
    many: int | None
    if c.words("a", "couple", "of") or c.words("a", "couple"):
        many = 2
    else:
        many = c.take(clock.small)
        if many is None:
            many = c.sense("one")
    if many is None:
        return None
    half = c.words("and", "a", "half")
    unit = c.sense("unit")
    if unit is None:
        return None
    if unit == "fortnight":
        return Shift(14 * many, "day")
    if unit == "minute":
        return Shift(many, "minute")
    if unit == "hour":
        if not half:
            half = c.words("and", "a", "half")
        return Shift(many * 60 + (30 if half else 0), "minute")
    return Shift(many, unit)


@rule("day.shift", "in")
def shift(c: Cursor) -> When | None:
    """in two weeks, in ten days, in half an hour, in two weeks' time."""
    c.pos += 1
    c.word("about", "exactly", "around")
    distance = c.take(span)
    if distance is None:
        return None
    c.word("'")
    c.word("time")
    return When(minutes=distance.amount) if distance.unit == "minute" else When(shift=distance)


@rule("day.shift_between", "in", "about", "around")
def shift_between(c: Cursor) -> When | None:
    """in two or three weeks, in two to three days."""
    if not c.word("in"):
        return None
    c.word("about", "around", "maybe")
    first = c.take(clock.small) or c.sense("one")
    if first is None or not c.word("or", "to", "-"):
        return None
    second = c.take(span)
    if second is None or second.unit == "minute" or second.amount <= first:
        return None
    return When(day_from=When(shift=Shift(first, second.unit)), day_to=When(shift=second))


@rule("day.shift_from_now", "card", "one", "half", "a", "an")
def from_now(c: Cursor) -> When | None:
    """two weeks from now, an hour from now."""
    distance = c.take(span)
    if distance is None or not (c.words("from", "now") or c.words("from", "today")):
        return None
    return When(minutes=distance.amount) if distance.unit == "minute" else When(shift=distance)


@rule("day.within", "within", "in", "over", "the", "during")
def within(c: Cursor) -> When | None:
    """within the next two weeks, in the next few days."""
    cue = c.word("within", "in", "over", "during")
    c.word("the")
    said = c.sense("which") in {"next", "coming"}
    if not said and cue != "within":
        return None
    if c.words("few", "days") or c.word("days") or c.words("couple", "of", "days"):
        distance = Shift(7, "day")
    elif c.words("few", "weeks") or c.word("weeks"):
        distance = Shift(4, "week")
    else:
        found = c.take(span)
        if found is None:
            return None
        distance = found
    if distance.unit == "minute":
        return When(day_to=When(minutes=distance.amount))
    return When(day_to=When(shift=distance))


@rule("day.ago", "card", "one", "a", "an", "half")
def ago(c: Cursor) -> When | None:
    """three days ago."""
    distance = c.take(span)
    if distance is None or not c.word("ago"):
        return None
    if distance.unit == "minute":
        return When(minutes=-distance.amount)
    return When(shift=Shift(-distance.amount, distance.unit))
