"""German clock times: "halb neun", "viertel acht", "fünf nach halb drei", "acht Uhr dreißig", "14:30",
"kurz nach drei".
"""

from __future__ import annotations

from agents.language.clocks import Hour, clock_of
from agents.language.de.distances import span
from agents.language.grammar import Cursor, longest, rule
from agents.language.when import Clock

_LEADS_TO_HOUR = {"halb", "viertel", "dreiviertel", "vor", "nach", "ab"}


@rule("clock.hour", "card", "am_hour")
def hour(c: Cursor) -> Hour | None:
    """An hour 0..24 without any mark that it is one."""
    token, before = c.token, c.peek(-1)
    value = c.integer("card", 0, 24)
    if value is None and before is not None and before.norm in _LEADS_TO_HOUR:
        value = c.integer("am_hour", 1, 12)
    if value is None or token is None or (len(token.text) > 2 and token.kind == "number"):
        return None
    return Hour(value, value > 12 or value == 0 or (token.kind == "number" and token.text.startswith("0")))


def _decimal_follows(c: Cursor) -> bool:
    after = c.peek(1)
    return c.next_is(",", ".", ":") and after is not None and after.kind == "number" and after.glued


@rule("clock.digital", "card")
def digital(c: Cursor) -> Clock | None:
    """8:30, 08.30 Uhr, 14h30, 1430 Uhr."""
    first = c.token
    if first is None or first.kind != "number":
        return None
    if len(first.text) == 4 and c.next_is("uhr", at=1):
        value, minute = int(first.text[:2]), int(first.text[2:])
        if value < 25 and minute < 60:
            c.pos += 2
            return Clock(value, minute, True)
        return None
    start = c.take(hour)
    mark = c.token
    if start is None or mark is None or mark.norm not in {":", ".", "h"} or not mark.glued:
        return None
    c.pos += 1
    second = c.token
    if second is None or second.kind != "number" or len(second.text) != 2 or not second.glued:
        return None
    minute = c.integer("card", 0, 59)
    if minute is None:
        return None
    tail = c.peek()
    if tail is not None and tail.norm in {":", "."} and tail.glued:
        after = c.peek(1)
        if after is not None and after.kind == "number" and after.glued:
            return None
    said = c.word("uhr", "h")
    if mark.norm == "." and not said:
        if not c.next_is("bis", "-", "–", "und"):
            return None
        ahead = c.tokens[c.pos : c.pos + 6]
        if not any(t.norm == "uhr" for t in ahead):
            return None
    return clock_of(start, minute)


@rule("clock.dotted", "card")
def dotted(c: Cursor) -> Clock | None:
    """8.30 without "Uhr": a time only after a word that asks for one ("um 8.30")."""
    start = c.take(hour)
    mark = c.token
    if start is None or mark is None or mark.norm not in {".", ","} or not mark.glued:
        return None
    c.pos += 1
    second = c.token
    if second is None or second.kind != "number" or len(second.text) != 2 or not second.glued:
        return None
    minute = c.integer("card", 0, 59)
    tail = c.peek()
    if minute is None or (tail is not None and tail.norm == "." and tail.glued and c.next_has("card", at=1)):
        return None
    c.word("uhr", "h")
    return clock_of(start, minute)


@rule("clock.compact", "card")
def compact(c: Cursor) -> Clock | None:
    """1530 without "Uhr": a time only after a word that asks for one."""
    token = c.token
    if token is None or token.kind != "number" or len(token.text) not in {3, 4}:
        return None
    value, minute = int(token.text[:-2]), int(token.text[-2:])
    short = len(token.text) == 3
    if value > 24 or minute > 59 or (short and minute % 5):
        return None
    c.pos += 1
    return Clock(value, minute, not short)


@rule("clock.full_hour", "card", "one")
def full(c: Cursor) -> Clock | None:
    """acht Uhr, 15 Uhr 30, acht Uhr null fünf, acht Uhr und zehn Minuten."""
    start = c.take(hour)
    if start is None:
        token = c.token
        if (
            token is None
            or token.senses.get("one") != 1
            or token.norm not in {"ein", "eins"}
            or not c.next_is("uhr", at=1)
        ):
            return None
        c.pos += 1
        start = Hour(1, False)
    if not c.word("uhr", "h"):
        return None
    begin = c.pos
    joined = c.word("und")
    c.word("null")
    low = c.pos
    minute = c.integer("card", 0, 59)
    if minute is not None:
        said = c.word("minuten", "min")
        ahead = c.token
        blocked = (
            ahead is not None
            and not said
            and (
                "counted" in ahead.senses
                or "unit" in ahead.senses
                or ahead.norm in {"uhr", "h"}
                or _leads_to_an_hour(c)
                or (ahead.norm in {":", ".", ","} and ahead.glued and c.next_has("card", at=1))
            )
        )
        second = c.tokens[low]
        if (
            blocked
            or (joined and not said and minute < 10)
            or (second.kind == "number" and len(second.text) > 2)
        ):
            minute = None
    if minute is None:
        c.pos = begin
        return clock_of(start, 0)
    return clock_of(start, minute)


@rule("clock.half", "halb", "halber", "halbe", "1")
def half(c: Cursor) -> Clock | None:
    """halb neun = 8:30."""
    if not c.word("halb", "halber", "halbe") and not c.words("1", "/", "2"):
        return None
    start = c.take(hour)
    if start is None:
        return None
    c.word("uhr")
    return clock_of(start, -30)


@rule("clock.quarter", "viertel", "dreiviertel", "drei", "1", "3")
def quarter(c: Cursor) -> Clock | None:
    """viertel nach acht, Viertel vor acht, viertel acht (7:15), dreiviertel neun (8:45)."""
    three = False
    if (
        c.word("dreiviertel")
        or c.words("drei", "viertel")
        or c.words("3", "/", "4")
        or c.words("3", "viertel")
    ):
        three = True
    elif not (c.word("viertel") or c.words("1", "/", "4")):
        return None
    side = None if three else c.word("nach", "vor", "ueber", "ab")
    start = c.take(hour)
    if start is None:
        return None
    c.word("uhr")
    if three:
        return clock_of(start, -15)
    if side is None:
        return clock_of(start, -45)
    return clock_of(start, -15 if side == "vor" else 15)


@rule("clock.minutes", "card")
def minutes(c: Cursor) -> Clock | None:
    """zehn vor acht, 20 nach 3, fünf nach halb drei, fünf vor dreiviertel acht."""
    amount = c.integer("card", 1, 29)
    if amount is None:
        return None
    c.word("minuten", "minute", "min")
    side = c.word("vor", "nach")
    if side is None:
        return None
    base = c.take(half) or c.take(quarter)
    if base is None:
        start = c.take(hour)
        if start is None:
            return None
        c.word("uhr")
        base = clock_of(start, 0)
    delta = -amount if side == "vor" else amount
    return clock_of(Hour(base.hour, base.fixed), base.minute + delta)


@rule("clock.midnight", "mitternacht")
def midnight(c: Cursor) -> Clock | None:
    """Mitternacht: the end of the day."""
    c.pos += 1
    return Clock(24, 0, True)


@rule("clock.distance", "one", "card", "viertelstunde", "halbe", "anderthalb", "dreiviertelstunde")
def distance(c: Cursor) -> Clock | None:
    """eine Viertelstunde vor zehn, eine halbe Stunde nach drei."""
    away = c.take(span)
    if away is None or away.unit != "minute" or away.amount > 90:
        return None
    side = c.word("vor", "nach")
    if side is None:
        return None
    base = c.take(half) or c.take(quarter) or c.take(full) or c.take(digital)
    if base is None:
        start = c.take(hour)
        if start is None:
            return None
        base = clock_of(start, 0)
    total = base.hour * 60 + base.minute + (away.amount if side == "nach" else -away.amount)
    return clock_of(
        Hour(total // 60 % 24 if base.fixed else (total // 60 - 1) % 12 + 1, base.fixed), total % 60
    )


@rule("clock.no_such_hour", "card")
def no_such_hour(c: Cursor) -> Clock | None:
    """25 Uhr: said like a time, and none of any day."""
    before = c.peek(-1)
    value = c.integer("card", 25, 99)
    if value is None or not c.word("uhr") or (before is not None and "card" in before.senses):
        return None
    return Clock(value, 0, True)


@rule("clock.no_such_minute", "card")
def no_such_minute(c: Cursor) -> Clock | None:
    """26:30, 14:75: a time only after a word that asks for one, and none of any day."""
    value = c.integer("card", 0, 99)
    mark, second = c.token, c.peek(1)
    if (
        value is None
        or mark is None
        or mark.norm != ":"
        or not mark.glued
        or second is None
        or not second.glued
    ):
        return None
    c.pos += 1
    minute = c.integer("card", 0, 99)
    c.word("uhr", "h")
    found = Clock(value, minute or 0, True)
    return None if minute is None or found.exists else found


strong = longest("clock", digital, full, half, quarter, minutes, midnight, distance, no_such_hour)
"""A clock time that shows by itself that it is one."""


@rule("clock.spoken_pair", "card")
def pair(c: Cursor) -> Clock | None:
    """acht dreißig, 10 15: hour and minutes without "Uhr"."""
    start = c.take(hour)
    if start is None:
        return None
    zero = c.word("null")
    token = c.token
    minute = c.integer("card", 1 if zero else 10, 9 if zero else 59)
    if minute is None or token is None or (token.kind == "number" and len(token.text) != 2):
        return None
    if token.hesitant or (token.kind == "word" and not zero and minute % 5):
        return None
    ahead = c.token
    if ahead is not None and ("counted" in ahead.senses or "unit" in ahead.senses or "month" in ahead.senses):
        return None
    said = minute > 24 and c.word("uhr")  # "zehn elf Uhr" are two hours
    if c.next_is("uhr") or (not said and (_leads_to_an_hour(c) or c.next_has("card"))):
        return None
    return clock_of(start, minute)


def _leads_to_an_hour(c: Cursor) -> bool:
    """Whether "vor" or "nach" and an hour follow: "zehn nach drei", not "zehn dreißig nach der Arbeit"."""
    ahead = c.peek(1)
    hours = ahead is not None and ("card" in ahead.senses or ahead.norm in {"halb", "viertel", "dreiviertel"})
    return c.next_is("vor", "nach") and hours


@rule("clock.bare_hour", "card")
def bare(c: Cursor) -> Clock | None:
    """elf: an hour only because the words before it ask for one."""
    begin = c.pos
    start = c.take(hour)
    if start is None:
        return None
    ahead = c.token
    asked = begin > 0 and c.tokens[begin - 1].norm in {"um", "gegen"}  # "um zehn Haarschnitt"
    if ahead is not None:
        if {"unit", "month"} & ahead.senses.keys() or ("counted" in ahead.senses and not asked):
            return None
        if ahead.norm in {
            "%",
            "€",
            "uhr",
            "viertel",
            "prozent",
        }:
            return None
        if _decimal_follows(c) and ahead.glued:
            return None
        behind = c.tokens[begin]
        if ahead.kind == "number" and behind.kind == "number":
            return None
    return clock_of(start, 0)


asked = longest("clock.asked", strong, dotted, compact, pair, bare, no_such_minute)
"""Any clock time where the words before ask for one ("um ...")."""


@rule("clock.compact_alone", "card")
def compact_alone(c: Cursor) -> Clock | None:
    """Dienstag 1430: four digits that are a time of a working day and no year."""
    token = c.token
    if token is None or token.kind != "number" or not 600 <= int(token.text) < 2000 or int(token.text) % 5:
        return None
    return c.take(compact)


unasked = longest("clock.unasked", dotted, pair, bare, compact_alone)
"""A number that may be a time if its surroundings say so."""

longer = longest("clock.range_start", strong, dotted, bare)
"""The first time of a range without a word before it: "10 bis 12 Uhr"."""
