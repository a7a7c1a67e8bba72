"""German dates: "am dritten", "24.12.", "dritten Zwölften", "Dienstag, den 13.", lists of them."""

from __future__ import annotations

from agents.language.grammar import Cursor, longest, rule
from agents.language.when import When

_AT = ("am", "an", "den", "der", "dem", "vom", "zum", "das", "im", "in", "die", "beim", "diesen", "des")


_COUNTED = 3
"""So far appointments are counted: the first, the second, the third."""

_YEAR_LOW, _YEAR_HIGH = 2000, 2100


@rule("day.year", "card")
def year(c: Cursor) -> int | None:
    """2027, zweitausendsiebenundzwanzig."""
    return c.integer("card", _YEAR_LOW, _YEAR_HIGH)


@rule("day.ordinal", "ord", "card")
def ordinal(c: Cursor) -> int | None:
    """dritten, 3., 3ten."""
    place = c.integer("ord", 1, 31)
    if place is not None:
        return place
    token = c.token
    if token is None or token.kind != "number":
        return None
    place = c.integer("card", 1, 99)
    mark = c.token
    if place is None or mark is None or not mark.glued or len(token.text) > 2:
        return None
    if mark.norm == "." or mark.norm in {"ten", "ter", "te", "sten", "ster", "ste"}:
        c.pos += 1
        return place
    return None


@rule("day.date_numeric", "card", "ord")
def numeric(c: Cursor) -> When | None:
    """24.12., 3.2.2027, 24/12, dritten zwölften, 3. 12."""
    token = c.token
    dom = c.take(ordinal)
    month: int | None = None
    if dom is not None:
        ahead = c.token
        if ahead is None:
            return None
        spoken = "ord" in ahead.senses
        month = c.take(ordinal)
        if month is None:
            month = c.integer("card", 1, 99)
            behind = c.peek(-1)
            if (
                month is None
                or behind is None
                or behind.kind != "number"
                or not behind.glued
                or len(behind.text) > 2
            ):
                return None
            if c.next_is(":") or c.next_is("uhr", "h"):
                return None
        elif token is not None and token.kind == "word" and not spoken:
            return None
    else:
        dom = c.integer("card", 1, 99)
        if dom is None or not c.word("/") or token is None or token.kind != "number":
            return None
        month = c.integer("card", 1, 12)
        if month is None:
            return None
        c.word("/")
    if month > 12:
        return None
    return When(dom=dom, month=month, year=_short_year(c))


def _short_year(c: Cursor) -> int | None:
    found = c.take(year)
    if found is not None:
        return found
    token = c.token
    if token is not None and token.kind == "number" and token.glued and len(token.text) == 2:
        after = c.peek(1)
        if after is None or after.norm not in {":", "uhr"}:
            c.pos += 1
            return 2000 + int(token.text)
    return None


@rule("day.date_iso", "card")
def iso(c: Cursor) -> When | None:
    """2027-01-12."""
    found = c.take(year)
    if found is None or not c.word("-"):
        return None
    month = c.integer("card", 1, 12)
    if month is None or not c.word("-"):
        return None
    dom = c.integer("card", 1, 99)
    return None if dom is None else When(year=found, month=month, dom=dom)


@rule("day.date_named", "ord", "card")
def named(c: Cursor) -> When | None:
    """dritten Februar, 3. Februar 2027, 3 Februar."""
    dom = c.take(ordinal) or c.integer("card", 1, 99)
    month = c.sense("month") if dom is not None else None
    if month is None:
        return None
    c.word(".")
    begin = c.pos
    c.word("im", "jahr", "jahre")
    c.word("jahres", "jahr", "jahre")
    found = c.take(year)
    if found is None:
        c.pos = begin
    return When(dom=dom, month=month, year=found)


def no_noun_follows(c: Cursor) -> bool:
    """Whether nothing follows that an ordinal would only count ("der dritte Termin")."""
    ahead = c.token
    if ahead is not None and ahead.norm in {"zeit", "luft", "urlaub", "vormittag", "nachmittag"}:
        return True
    if ahead is not None and ahead.kind == "number" and ahead.glued:
        return False
    if ahead is None or ahead.kind == "punct":
        return True
    if {"counted", "unit", "feast"} & ahead.senses.keys():
        return False
    if ahead.norm == "uhr":
        return False
    return not (
        ahead.capital and not ahead.senses and ahead.norm not in {"um", "ich", "gegen", "ab", "geht", "waere"}
    )


@rule("day.two_numbers", "card")
def in_two_numbers(c: Cursor) -> When | None:
    """(am) 12 01, 24 12: a date as some recognisers write it; "am 12 10 Uhr" is a time on the 12th."""
    first, second, after = c.token, c.peek(1), c.peek(2)
    if first is None or second is None or first.kind != "number" or second.kind != "number" or second.glued:
        return None
    if (
        len(first.text) > 2
        or len(second.text) != 2
        or (after is not None and after.norm in {"uhr", ":", "h"})
    ):
        return None
    dom, month = c.integer("card", 1, 31), c.integer("card", 1, 12)
    return None if dom is None or month is None else When(dom=dom, month=month)


@rule("day.of_month", *_AT, "ab", "bis", "weekday")
def of_month(c: Cursor) -> When | None:
    """am dritten, den 3., der 13."""
    begin = c.pos
    while c.word(*_AT):
        pass
    if c.pos == begin:
        return None
    cue = c.tokens[c.pos - 1].norm
    date = c.take(longest_date)
    if date is not None:
        return date
    written = c.take(in_two_numbers) if cue in {"am", "den", "vom", "zum", "der", "dem"} else None
    if written is not None:
        return written
    dom = c.take(ordinal)
    if dom is None:
        token = c.token
        if (
            cue not in {"am", "den", "vom", "zum", "dem"}
            or token is None
            or token.kind != "number"
            or len(token.text) > 2
        ):
            return None
        dom = c.integer("card", 1, 31)
        if dom is None or (c.next_is("uhr", ":", "h", "/", "€", "%", "-", ",") and not c.next_is(",")):
            return None
    picked = cue == "des" and c.tokens[c.pos - 1].norm.endswith("e")  # dialect: "des erste passt"
    if picked or cue in {"die", "das", "in", "im", "beim"} or not no_noun_follows(c):
        return None
    if c.next_has("card") and not c.next_is("uhr", at=1):
        return None
    if cue == "den" and dom <= _COUNTED and c.next_is("am") and c.next_has("weekday", at=1):
        return None  # "machen wir den ersten am Dienstag" counts appointments
    return When(dom=dom)


@rule("day.of_month_list", "ord", "card")
def of_month_list(c: Cursor) -> When | None:
    """The 1st and the 2nd of "am 1., 2. oder 3. Februar"."""
    before = c.peek(-1)
    dom = c.take(ordinal)
    if dom is None or dom > 31:
        return None
    behind = c.tokens[c.pos - 1]
    joined = before is not None and before.norm in {",", "oder", "und"} and c.pos >= 3
    if joined and (c.token is None or c.next_is(",", "oder", "und", ".")):
        earlier = [
            t for t in c.tokens[max(0, c.pos - 5) : c.pos - 2] if "ord" in t.senses or t.kind == "number"
        ]
        return When(dom=dom) if earlier else None
    if c.next_is(",", "oder", "und", "bis") and behind.norm == ".":
        ahead = c.peek(1)
        after = c.peek(2)
        if ahead is not None and (
            "ord" in ahead.senses or (ahead.kind == "number" and after is not None and after.norm == ".")
        ):
            return When(dom=dom)
    return None


longest_date = longest("day.date", numeric, iso, named)
