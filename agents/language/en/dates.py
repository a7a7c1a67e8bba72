"""English dates: "the third of February", "February 3rd", "24/12", "the 13th", lists of them."""

from __future__ import annotations

from agents.language.en import clock
from agents.language.grammar import Cursor, longest, rule
from agents.language.when import When


@rule("day.year", "card")
def year(c: Cursor) -> int | None:
    """2027, twenty twenty seven, two thousand twenty seven."""
    found = c.integer("card", 2000, 2100)
    if found is not None:
        return found
    if c.word("two"):
        if not c.word("thousand"):
            return None
        c.word("and")
        low = c.take(clock.small)
        return None if low is None else 2000 + low
    if c.word("twenty"):
        low = c.take(clock.small)
        return 2000 + low if low is not None and low >= 20 else None
    return None


@rule("day.ordinal", "ord", "card")
def ordinal(c: Cursor) -> int | None:
    """third, 3rd, twenty-first."""
    place = c.integer("ord", 1, 31)
    if place is not None:
        return place
    tens = c.sense("tens")
    if tens is not None:
        c.word("-")
        unit = c.integer("ord", 1, 9)
        return None if unit is None else tens + unit
    token = c.token
    if token is None or token.kind != "number" or len(token.text) > 2:
        return None
    place = c.integer("card", 1, 99)
    return place if place is not None and c.word("st", "nd", "rd", "th") else None


def real_month(c: Cursor, place: int) -> bool:
    """Whether "may", "march" at a token is a month: something around it says so."""
    token = c.tokens[place]
    if token.norm not in {"may", "march", "mar"}:
        return True
    before = c.tokens[place - 1] if place else None
    after = c.tokens[place + 1] if place + 1 < len(c.tokens) else None
    if before is not None and (
        before.norm
        in {
            "in",
            "of",
            "early",
            "late",
            "mid",
            "next",
            "this",
            "until",
            "till",
            "by",
            "since",
            "-",
            "from",
            "before",
            "after",
            "for",
            "during",
            "or",
            "th",
            "st",
            "nd",
            "rd",
        }
        or "ord" in before.senses
        or (before.kind == "number")
    ):
        return not (after is not None and after.norm in {"i", "we", "you", "be", "have"})
    return (
        after is not None
        and (
            "ord" in after.senses
            or after.kind == "number"
            or after.norm in {"the", "first"}
            or "tens" in after.senses
        )
        and token.capital
    )


def _after_weekday(c: Cursor) -> bool:
    """Whether a weekday was said right before."""
    place = -2 if c.next_is(",", at=-1) else -1
    before = c.peek(place)
    return before is not None and "weekday" in before.senses


def _cardinal(c: Cursor, *, dated: bool) -> int | None:
    """The day of "the twenty-eight (of April)", "Monday, twenty of September": where the month follows it."""
    token, begin = c.token, c.pos
    if token is None or token.kind != "word":
        return None
    dom = c.take(clock.small)
    if dom is not None and 1 <= dom <= 31 and (c.next_is("of") or dated):
        spoken = c.next_is("of")
        month = c.peek(1 if spoken else 0)
        if month is not None and "month" in month.senses and (spoken or month.norm not in {"may", "march"}):
            return dom
    c.pos = begin
    return None


@rule("day.date_named", "ord", "card", "month", "the")
def named(c: Cursor) -> When | None:
    """the third of February, 3rd February, February 3rd, 3 Feb 2027, the twenty of May."""
    dated = c.next_is("the") or _after_weekday(c)
    c.word("the")
    dom = c.take(ordinal) or _cardinal(c, dated=dated)
    plain = False
    if dom is None:
        token = c.token
        if token is not None and token.kind == "number" and len(token.text) <= 2:
            dom = c.integer("card", 1, 99)
            plain = True
    if dom is not None:
        spoken = c.word("of")
        place = c.pos
        month = c.sense("month")
        if month is None and spoken and not plain and c.word("the"):
            number = c.take(ordinal)
            return (
                When(dom=dom, month=number, year=c.take(year))
                if number is not None and number <= 12
                else None
            )
        if month is None or (not real_month(c, place) and plain):
            return None
    else:
        place = c.pos
        month = c.sense("month")
        if month is None:
            return None
        c.word(".")
        c.word("the")
        dom = c.take(ordinal)
        if dom is not None and (c.next_is("week", "weeks", "half", "few") or c.next_has("unit", at=1)):
            return None  # "February, the first two weeks"
        if dom is None:
            dom = c.take(clock.small)
            if dom is None or not 1 <= dom <= 31 or c.next_is(":", "am", "pm", "o'clock"):
                return None
    begin = c.pos
    c.word(",", "in")
    found = c.take(year)
    if found is None:
        c.pos = begin
    return When(dom=dom, month=month, year=found)


@rule("day.date_numeric", "card")
def numeric(c: Cursor) -> When | None:
    """24/12, 24.12.2027: day before month, as everywhere in Europe."""
    first = c.token
    if first is None or first.kind != "number" or len(first.text) > 2:
        return None
    dom = c.integer("card", 1, 99)
    mark = c.word("/", ".", "-")
    second = c.token
    if (
        dom is None
        or mark is None
        or second is None
        or second.kind != "number"
        or not second.glued
        or len(second.text) > 2
    ):
        return None
    month = c.integer("card", 1, 99)
    if month is None or (mark != "/" and not c.next_is(mark)):
        return None
    if month > 12 and dom <= 12 and mark == "/":
        dom, month = month, dom
    if month > 12:
        return None
    found: int | None = None
    if c.word(mark):
        found = c.take(year)
        token = c.token
        if (
            found is None
            and token is not None
            and token.kind == "number"
            and token.glued
            and len(token.text) == 2
        ):
            c.pos += 1
            found = 2000 + int(token.text)
    if mark == "-" and found is None:
        return None
    return When(dom=dom, month=month, year=found)


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


def _late_cardinal(c: Cursor) -> int | None:
    """The day of "Wednesday the twenty-eight": a number that is hardly an hour, and none follows it."""
    dom = c.take(clock.small)
    if dom is None or not 12 < dom <= 31:
        return None
    ahead = c.token
    if ahead is None:
        return dom
    goes_on = {":", "card", "tens", "o'clock", "hundred", "am", "pm", "h", "percent"}
    return None if goes_on & {ahead.norm, *ahead.senses} else dom


COUNTED_BY = {"this": 0, "next": 1, "coming": 1, "after_next": 2, "last": -1, "plain": 0}


def month_counted(c: Cursor) -> int | None:
    """next month, this month, the coming month, the month after next: how many months ahead."""
    begin = c.pos
    c.word("the")
    if c.words("month", "after", "next"):
        return 2
    which = c.sense("which")
    if which is not None and c.word("month"):
        return COUNTED_BY[which]
    c.pos = begin
    return None


@rule("day.of_month", "the", "on", "ord", "card")
def of_month(c: Cursor) -> When | None:
    """the third, on the 13th, fifteenth of next month."""
    dated = _after_weekday(c)
    asked = c.word("on")
    named_so = c.word("the")
    token = c.token
    dom = c.take(ordinal) or (_late_cardinal(c) if dated and named_so else None)
    if dom is None or token is None:
        return None
    ahead = c.token
    begin = c.pos
    spoken = c.word("of")
    counted = month_counted(c) if spoken or named_so or dom > 3 else None  # "my first this month" counts
    if counted is not None or (spoken and c.words("the", "month")):
        return When(dom=dom, month_rel=counted)
    c.pos = begin
    if named_so is None:
        return None
    if ahead is not None and {"counted", "unit", "weekday", "season", "part"} & ahead.senses.keys():
        return None
    if ahead is not None and ahead.norm in {
        "option",
        "one",
        "available",
        "of",
        "floor",
        "slot",
        "choice",
        "possible",
        "free",
        "thing",
    }:
        return None
    if (
        asked is None
        and token.kind == "word"
        and dom <= 3
        and ahead is not None
        and ahead.kind == "word"
        and "connector" not in ahead.senses
        and (ahead.norm not in {"at", "around", "in", "would", "is", "works"})
    ):
        return None
    return When(dom=dom)


@rule("day.of_month_list", "ord", "card")
def of_month_list(c: Cursor) -> When | None:
    """The 2nd of "on the 1st, 2nd or 3rd of February"."""
    before = c.peek(-1)
    place = c.pos
    dom = c.take(ordinal)
    if dom is None or before is None or before.norm not in {",", "or", "and"}:
        return None
    earlier = any(
        "ord" in t.senses or t.norm in {"st", "nd", "rd", "th"} for t in c.tokens[max(0, place - 3) : place]
    )
    return When(dom=dom) if earlier and (c.token is None or c.next_is(",", "or", "and", ".")) else None


longest_date = longest("day.date", named, numeric, iso)
