"""English clock times: "half past two", "quarter to nine", "3 p.m.", "ten thirty", "three o'clock in the
afternoon".
"""

from __future__ import annotations

from agents.language.clocks import Hour, clock_of
from agents.language.grammar import Cursor, longest, rule
from agents.language.when import Clock


@rule("number.small", "card")
def small(c: Cursor) -> int | None:
    """A number below a hundred, in digits or one or two words."""
    token = c.token
    tens = c.sense("tens")
    if tens is not None:
        begin = c.pos
        c.word("-")
        unit = c.integer("card", 1, 9)
        if unit is None:
            c.pos = begin
        return tens + (unit or 0)
    if token is not None and token.kind == "number" and len(token.text) > 2:
        return None
    return c.integer("card", 0, 99)


@rule("clock.hour", "card")
def hour(c: Cursor) -> Hour | None:
    """An hour 0..24."""
    token = c.token
    value = c.take(small)
    if value is None or value > 24 or token is None:
        return None
    return Hour(value, value > 12 or value == 0 or (token.kind == "number" and token.text.startswith("0")))


def _meridiem(c: Cursor) -> str | None:
    word = c.word("am", "pm")
    if word is not None:
        return word
    letter = c.word("a", "p")
    if letter is None:
        return None
    begin = c.pos - 1
    dot = c.word(".")
    if c.word("m") is None:
        c.pos = begin
        return None
    if dot:
        ahead = c.token
        if ahead is not None and ahead.norm == "." and ahead.glued:
            c.pos += 1
    return letter + "m"


def _told(c: Cursor, time: Clock) -> Clock | None:
    """The clock time with a.m. or p.m. if said."""
    half = _meridiem(c)
    if half is None:
        return time
    if time.hour > 12 and not (time.fixed and half == "pm"):
        return None
    if time.fixed and time.hour > 12:
        return time
    return Clock(time.hour % 12 + (12 if half == "pm" else 0), time.minute, True)


@rule("clock.digital", "card")
def digital(c: Cursor) -> Clock | None:
    """3:30, 3.30 pm, 15:30."""
    token = c.token
    if token is None or token.kind != "number":
        return None
    start = c.take(hour)
    mark = c.token
    if start is None or mark is None or mark.norm not in {":", "."} or not mark.glued:
        return None
    c.pos += 1
    second = c.token
    if second is None or second.kind != "number" or len(second.text) != 2 or not second.glued:
        return None
    minute = c.integer("card", 0, 59)
    if minute is None:
        return None
    begin = c.pos
    found = _told(c, clock_of(start, minute))
    if mark.norm == "." and c.pos == begin:
        return None
    c.word("o'clock", "hours", "h")
    return found


@rule("clock.dotted", "card")
def dotted(c: Cursor) -> Clock | None:
    """8.30 after "at"."""
    start = c.take(hour)
    mark = c.token
    if start is None or mark is None or mark.norm != "." or not mark.glued:
        return None
    c.pos += 1
    second = c.token
    if second is None or second.kind != "number" or len(second.text) != 2 or not second.glued:
        return None
    minute = c.integer("card", 0, 59)
    return None if minute is None else clock_of(start, minute)


@rule("clock.military", "card", "oh")
def military(c: Cursor) -> Clock | None:
    """330 pm, 1430 hours, fourteen hundred hours, zero nine thirty hours."""
    token = c.token
    if token is not None and token.kind == "number" and len(token.text) in {3, 4}:
        c.pos += 1
        value, minute = int(token.text[:-2]), int(token.text[-2:])
        if value > 24 or minute > 59:
            return None
        begin = c.pos
        found = _told(c, clock_of(Hour(value, value > 12 or token.text.startswith("0")), minute))
        return found if found is not None and (c.pos > begin or c.word("hours")) else None
    if c.next_has("card", at=1):
        c.word("oh", "zero")
    start = c.take(hour)
    if start is None:
        return None
    minute = 0 if c.word("hundred") else c.take(small)
    if minute is None or not (minute == 0 or 10 <= minute <= 59) or (c.word("hours") is None and minute):
        return None
    return clock_of(Hour(start.value, True), minute)


@rule("clock.oclock", "card", "one")
def oclock(c: Cursor) -> Clock | None:
    """three o'clock, 3 pm, ten a.m."""
    start = c.take(hour)
    if start is None:
        return None
    begin = c.pos
    if not c.word("o'clock", "oclock", "uhr") and c.word("o") and not c.word("clock"):
        return None
    if c.pos > begin and (more := _minutes_after(c)) is not None:
        return _told(c, clock_of(start, more))
    found = _told(c, clock_of(start, 0))
    return found if c.pos > begin else None


def _minutes_after(c: Cursor) -> int | None:
    """nine o'clock thirty, as speakers of other languages say it."""
    begin = c.pos
    more = c.take(small)
    if more in _QUARTERS:
        return more
    c.pos = begin
    return None


_QUARTERS = (15, 30, 45)


@rule("clock.half", "half")
def half(c: Cursor) -> Clock | None:
    """half past two; British "half two" = 2:30."""
    c.pos += 1
    said = c.word("past", "after")
    start = c.take(hour)
    if start is None or start.value > 12 or (said is None and (c.next_has("unit") or c.next_has("counted"))):
        return None
    c.word("o'clock")
    return _told(c, clock_of(start, 30))


@rule("clock.quarter", "quarter", "a")
def quarter(c: Cursor) -> Clock | None:
    """quarter past eight, a quarter to nine, quarter of ten."""
    c.word("a")
    if not c.word("quarter"):
        return None
    side = c.word("past", "after", "to", "before", "of", "till", "til")
    start = c.take(hour)
    if side is None or start is None:
        return None
    c.word("o'clock")
    return _told(c, clock_of(start, 15 if side in {"past", "after"} else -15))


@rule("clock.minutes", "card")
def minutes(c: Cursor) -> Clock | None:
    """ten past three, twenty-five to four, 20 after 9; five and twenty past three."""
    amount = 25 if c.words("five", "and", "twenty") else c.take(small)
    if amount is None or not 1 <= amount <= 29:
        return None
    said = c.word("minutes", "minute", "mins")
    if not said and amount % 5:
        return None
    side = c.word("past", "after", "to", "before", "till", "til")
    if side is None:
        return None
    start = c.take(hour)
    if start is None:
        return None
    c.word("o'clock")
    return _told(c, clock_of(start, amount if side in {"past", "after"} else -amount))


@rule("clock.named", "noon", "midday", "midnight", "twelve", "12")
def named(c: Cursor) -> Clock | None:
    """noon, midday, midnight."""
    c.word("twelve", "12")
    name = c.word("noon", "midday", "midnight")
    if name is None:
        return None
    return Clock(24, 0, True) if name == "midnight" else Clock(12, 0, True)


@rule("clock.ish", "card")
def ish(c: Cursor) -> Clock | None:
    """nine ish, ten-ish, fiveish (two tokens, see `words`)."""
    start = c.take(hour)
    if start is None:
        return None
    c.word("-")
    return clock_of(start, 0) if c.word("ish") else None


@rule("clock.on_the_dot", "card")
def dot(c: Cursor) -> Clock | None:
    """nine on the dot, ten sharp."""
    start = c.take(hour)
    if start is None:
        return None
    return clock_of(start, 0) if c.words("on", "the", "dot") or c.word("sharp") else None


@rule("clock.half_of_that", "half")
def half_of_that(c: Cursor) -> Clock | None:
    """ "ten or half past": half past the hour that was just said."""
    before, joint = c.peek(-2), c.peek(-1)
    if (
        joint is None
        or joint.norm != "or"
        or before is None
        or not c.words("half", "past")
        or c.next_has("card")
    ):
        return None
    value = before.senses.get("card")
    return clock_of(Hour(value, False), 30) if isinstance(value, int) and 1 <= value <= 12 else None


@rule("clock.compact", "card")
def compact(c: Cursor) -> Clock | None:
    """1430 after "at"."""
    token = c.token
    if token is None or token.kind != "number" or len(token.text) not in {3, 4}:
        return None
    value, minute = int(token.text[:-2]), int(token.text[-2:])
    short = len(token.text) == 3
    if value > 24 or minute > 59 or (short and minute % 5):
        return None
    c.pos += 1
    return Clock(value, minute, not short)


@rule("clock.spoken_pair", "card", "oh")
def pair(c: Cursor) -> Clock | None:
    """ten thirty, three oh five, fourteen thirty, oh nine thirty."""
    early = c.word("oh")
    start = c.take(hour)
    if start is None:
        return None
    if early:
        start = Hour(start.value, True)
    zero = c.word("oh", "o", "zero")
    mark, beyond = c.token, c.peek(1)
    if mark is not None and mark.norm == "-" and mark.glued and beyond is not None and beyond.glued:
        c.pos += 1 if beyond.kind == "word" and "tens" in beyond.senses else 0  # "ten-thirty"
    token = c.token
    minute = c.take(small)
    behind = c.peek(-1)
    if minute is not None and "tens" in (token.senses if token else {}) and behind and behind.norm == "one":
        minute -= 1  # "the ten twenty one" is the one at ten twenty
    if minute is None or token is None or not (1 <= minute <= 9 if zero else 10 <= minute <= 59):
        return None
    if token.kind == "number" and len(token.text) != 2:
        return None
    if token.hesitant or (token.kind == "word" and not zero and minute % 5):
        return None
    begin = c.pos
    found = _told(c, clock_of(start, minute))
    if c.pos == begin and (
        (c.next_has("counted") and not c.next_is("slot", "one", "appointment"))
        or c.next_has("unit")
        or c.next_has("month")
        or c.next_has("card")
    ):
        return None
    if c.next_is("past", "to", "o'clock") or (c.next_is("after") and c.next_has("card", at=1)):
        return None
    return found


strong = longest("clock", digital, military, oclock, half, quarter, minutes, named, ish, dot, half_of_that)
"""A clock time that shows by itself that it is one."""


@rule("clock.bare_hour", "card")
def bare(c: Cursor) -> Clock | None:
    """three: an hour only because the words before it ask for one."""
    digits = c.next_has("digits")
    begin = c.pos
    start = c.take(hour)
    ahead = c.token
    if start is None:
        return None
    asked = begin > 0 and c.tokens[begin - 1].norm in {"at", "around"}  # "at ten haircut"
    if digits and ahead is not None and ahead.capital and ahead.kind == "word" and not ahead.senses:
        return None
    if ahead is not None:
        if start.value == 1 and (ahead.norm == "of" or (not asked and _some_day(c, begin))):
            return None  # "what about one of his colleagues", "one morning next week"
        if {"unit", "month"} & ahead.senses.keys() or ("counted" in ahead.senses and not asked):
            return None
        if ahead.norm in {
            "%",
            "€",
            "percent",
            "past",
            "hundred",
            "st",
            "nd",
            "rd",
            "th",
            "quarters",
        }:
            return None
        after = c.peek(1)
        if (
            ahead.norm in {",", ".", ":", "/"}
            and ahead.glued
            and after is not None
            and after.kind == "number"
            and after.glued
        ):
            return None
    return clock_of(start, 0)


def _some_day(c: Cursor, begin: int) -> bool:
    """Whether "one" before a part of the day counts days: "one morning", "one Friday evening"; after "or" or
    "to" it is an hour.
    """
    joint = c.tokens[begin - 1].norm if begin else ""
    if joint in {"or", "to", "till", "until", "and", "-"}:
        return False
    place = 1 if c.next_has("weekday") else 0
    token = c.peek(place)
    part = token.senses.get("part") if token is not None else None
    return part is not None and not (place and part == "afternoon_en")


@rule("clock.hours", "card")
def counted_hours(c: Cursor) -> Clock | None:
    """at fourteen hours, at 9 h: the way somebody says a time who thinks of "quatorze heures"."""
    before = c.peek(-1)
    if before is None or before.norm not in {"at", "@"}:
        return None
    start = c.take(hour)
    if start is None or not c.word("hours", "hour", "h") or c.next_is("'", "’", "notice"):
        return None
    begin = c.pos
    minute = c.take(small)
    if minute is None or not 5 <= minute <= 59 or c.next_has("unit") or c.next_has("counted"):
        minute, c.pos = 0, begin
    return clock_of(start, minute)


@rule("clock.no_such_hour", "card")
def no_such_hour(c: Cursor) -> Clock | None:
    """25 o'clock, 26:30, 14:75: said like a time, and none of any day."""
    value = c.take(small)
    mark, second = c.token, c.peek(1)
    minute: int | None = 0
    if value is None or mark is None:
        return None
    if mark.norm == ":" and mark.glued and second is not None and second.glued:
        c.pos += 1
        minute = c.integer("card", 0, 99)
    elif not c.word("o'clock"):
        return None
    found = Clock(value, minute or 0, True)
    return None if minute is None or found.exists else found


asked = longest("clock.asked", strong, dotted, compact, pair, counted_hours, bare, no_such_hour)
"""Any clock time where the words before ask for one ("at ...")."""

unasked = longest("clock.unasked", pair, bare)
"""A number that may be a time if its surroundings say so."""

longer = longest("clock.range_start", strong, dotted, pair, bare)
"""The first time of a range without a word before it."""
