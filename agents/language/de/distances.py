"""German distances: "in acht Tagen", "in zwei bis drei Wochen", "vor einer Woche", lengths of time."""

from __future__ import annotations

from agents.language.grammar import Cursor, rule
from agents.language.when import Shift, When


@rule(
    "number.amount", "card", "one", "ein", "anderthalb", "eineinhalb", "zweieinhalb", "paar", "halben", "zwei"
)
def amount(c: Cursor) -> float | None:
    """zwei, einer, anderthalb, zweieinhalb, ein paar, 1,5."""
    if c.word("anderthalb", "eineinhalb"):
        return 1.5
    if c.word("zweieinhalb"):
        return 2.5
    if c.word("dreieinhalb"):
        return 3.5
    one = c.sense("one")
    if one is not None:
        if c.word("halben", "halbe", "halbes"):
            return 0.5
        if c.word("dreiviertel"):
            return 0.75
        return None if c.next_is("paar") else 1
    return c.integer("card", 1, 999)


@rule(
    "number.span",
    "card",
    "one",
    "anderthalb",
    "eineinhalb",
    "zweieinhalb",
    "viertelstunde",
    "halben",
    "dreieinhalb",
    "halbe",
    "dreiviertelstunde",
    "dreiviertel",
    "zwei",
)
def span(c: Cursor) -> Shift | None:
    """zwei Wochen, einer halben Stunde, einer Viertelstunde, anderthalb Stunden, einem halben Jahr."""
    one = c.sense("one")
    if c.word("viertelstunde"):
        return Shift(15, "minute")
    if c.word("dreiviertelstunde") or c.words("dreiviertel", "stunde"):
        return Shift(45, "minute")
    if one is not None:
        c.pos -= 1
    many = c.take(amount)
    if many is None:
        if not c.word("halben", "halbe"):
            return None
        many = 0.5
    if many > 1 and c.word("viertelstunden"):
        return Shift(int(15 * many), "minute")
    if c.word("vierteljahr"):
        return Shift(int(3 * many), "month")
    unit = c.sense("unit")
    if unit is None:
        return None
    if unit == "minute":
        return Shift(int(many), "minute")
    if unit == "hour":
        total = int(many * 60)
        begin = c.pos
        if c.word("und"):
            extra = c.take(span)
            if extra is not None and extra.unit == "minute" and extra.amount < 60:
                return Shift(total + extra.amount, "minute")
            c.pos = begin
        return Shift(total, "minute")
    if many == 0.5:
        return Shift(6, "month") if unit == "year" else Shift(14, "day") if unit == "month" else None
    if many != int(many):
        if unit == "week":
            return Shift(int(many * 7), "day")
        return Shift(18, "month") if unit == "year" else None
    if unit == "day" and many in {8, 14, 15}:
        return Shift(7 if many == 8 else 14 if many == 14 else 15, "day")
    return Shift(int(many), unit)


@rule("day.shift", "in", "ueber", "heute")
def shift(c: Cursor) -> When | None:
    """in acht Tagen (a week), in vierzehn Tagen, in einer Woche, in zwei Stunden."""
    cue = c.word("in", "ueber")
    if cue is None:
        return None
    if cue == "ueber":
        before = c.peek(-2)
        if before is None or not {"dayref", "weekday"} & before.senses.keys():
            return None
    c.word("etwa", "circa", "ca", "ungefaehr", "genau")
    distance = c.take(span)
    if distance is None:
        return None
    if distance.unit == "minute":
        return When(minutes=distance.amount)
    return When(shift=distance)


@rule("day.shift_between", "in")
def shift_between(c: Cursor) -> When | None:
    """in zwei bis drei Tagen, in ein bis zwei Wochen, in ein paar Tagen."""
    c.pos += 1
    c.word("etwa", "circa", "ca", "ungefaehr", "so")
    if c.words("ein", "paar") or c.word("paar", "einigen"):
        unit = c.sense("unit")
        few = {"day": (2, 6), "week": (2, 4), "month": (2, 4)}
        if unit not in few:
            return None
        low, high = few[unit]
        return When(day_from=When(shift=Shift(low, unit)), day_to=When(shift=Shift(high, unit)))
    first = c.integer("card", 1, 99) or c.sense("one")
    if first is None or not (c.word("bis", "oder", "-", ",") or c.next_has("card")):
        return None
    second = c.take(span)
    if second is None or second.unit == "minute" or second.amount < first:
        return None
    return When(day_from=When(shift=Shift(first, second.unit)), day_to=When(shift=second))


@rule("day.within", "in", "innerhalb", "binnen", "die", "naechsten")
def within(c: Cursor) -> When | None:
    """in den nächsten zwei Wochen, innerhalb von drei Tagen, die nächsten Tage."""
    if c.word("innerhalb", "binnen"):
        c.word("von", "der")
        c.word("der")
        if c.sense("which") is None:
            distance = c.take(span)
            return None if distance is None else _window(distance)
    else:
        c.word("in")
        if not c.word("den", "die", "der") or c.sense("which") not in {"next", "coming"}:
            return None
    if c.word("tage", "tagen"):
        return _window(Shift(7, "day"))
    if c.word("wochen"):
        return _window(Shift(4, "week"))
    if c.word("monate", "monaten"):
        return _window(Shift(3, "month"))
    distance = c.take(span)
    if distance is None or (distance.amount == 1 and distance.unit != "minute"):
        return None
    return _window(distance)


def _window(distance: Shift) -> When:
    if distance.unit == "minute":
        return When(day_to=When(minutes=distance.amount))
    return When(day_to=When(shift=distance))


@rule("day.ago", "vor")
def ago(c: Cursor) -> When | None:
    """vor drei Tagen, vor einer Woche."""
    if not c.word("vor"):
        return None
    distance = c.take(span)
    if distance is None:
        return None
    if distance.unit == "minute":
        return When(minutes=-distance.amount)
    return When(shift=Shift(-distance.amount, distance.unit))
