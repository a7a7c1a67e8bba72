"""English times counted from an appointment ("an hour later"), and "any time"."""

from __future__ import annotations

from agents.language.en.distances import span
from agents.language.grammar import Cursor, rule
from agents.language.when import Shift, When


@rule("reference.later", "card", "one", "half", "a", "an", "couple", "quarter")
def later(c: Cursor) -> When | None:
    """an hour later, two days earlier, a week after that."""
    distance = c.take(span)
    if distance is None:
        return None
    if c.word("later", "afterwards") or c.words("after", "that"):
        sign = 1
    elif c.word("earlier", "sooner", "forward") or c.words("before", "that"):
        sign = -1
    else:
        return None
    if distance.unit == "minute":
        return When(minutes=sign * distance.amount, from_reference=True)
    return When(shift=Shift(sign * distance.amount, distance.unit), from_reference=True)


@rule("reference.moved", "back", "forward", "forwards")
def moved(c: Cursor) -> When | None:
    """push it back half an hour, bring it forward by an hour."""
    sign = 1 if c.word("back") else -1
    c.word("forward", "forwards")
    c.word("by")
    distance = c.take(span)
    if distance is None or distance.unit != "minute" or c.next_is("later", "earlier", "ago", "late", "early"):
        return None
    return When(minutes=sign * distance.amount, from_reference=True)


@rule("reference.same", "same", "the", "at", "on")
def same(c: Cursor) -> When | None:
    """same time, at the same time, on the same day, the next day, the week after."""
    c.word("at", "on")
    article = c.word("the")
    if c.word("same"):
        if not c.words("sort", "of"):
            c.words("kind", "of")
        if c.word("time", "hour"):
            return When(same_clock=True)
        return When(same_day=True) if c.word("day") else None
    if article is None:
        return None
    if (
        c.words("next", "day")
        or c.words("following", "day")
        or (c.words("day", "after") and not c.next_is("tomorrow"))
    ):
        return When(shift=Shift(1, "day"), from_reference=True)
    if c.words("day", "before"):
        return When(shift=Shift(-1, "day"), from_reference=True)
    if c.words("one", "after"):
        c.word("that")
        return When(shift=Shift(1, "week"), from_reference=True)
    if c.words("week", "after") or c.words("following", "week"):
        return None if c.next_is("next") else When(shift=Shift(1, "week"), from_reference=True)
    return None


@rule("reference.next_one", "next", "the")
def next_one(c: Cursor) -> When | None:
    """not this Friday but next; this week or the next one; Friday, not this one, the next."""
    if not any(
        (one := c.peek(-back)) is not None
        and one.senses.get("which") == "this"
        and (other := c.peek(1 - back)) is not None
        and (other.norm in _OF_WEEKS or "weekday" in other.senses)
        for back in range(2, 9)
    ):
        return None
    c.word("the")
    if c.sense("which") != "next":
        return None
    c.word("one")
    ahead = c.token
    if ahead is not None and ahead.kind == "word" and ahead.norm not in _GOES_ON:
        return None
    return When(shift=Shift(1, "week"), from_reference=True)


_OF_WEEKS = frozenset({"week", "weekend", "coming", "one"})
_GOES_ON = frozenset({"please", "if", "would", "is", "then", "thanks", "for", "at", "because", "as", "so"})


@rule("reference.then", "after", "before", "afterwards", "beforehand", "any", "anytime")
def then(c: Cursor) -> When | None:
    """after that, before that, afterwards."""
    if not c.words("any", "time"):
        c.word("anytime")
    if c.word("afterwards") or c.words("after", "that"):
        return When(period="after_then")
    return When(period="before_then") if c.word("beforehand") or c.words("before", "that") else None


@rule("reference.vague", "bit", "little", "slightly", "somewhat", "later", "earlier", "a", "something")
def vague_later(c: Cursor) -> When | None:
    """a bit later, something earlier, later that day."""
    c.word("a")
    c.word("bit", "little", "slightly", "somewhat", "something")
    side = c.word("later", "earlier")
    then = side is not None and _then(c)
    if not then and (side is None or c.next_is("than", "this", "on", "in", "today", "that", "next")):
        return None
    return When(later="later" if side == "later" else "earlier", from_reference=True)


def _then(c: Cursor) -> bool:
    """... that day, on the same day."""
    c.word("on")
    if not (c.words("that") or c.words("the", "same") or c.words("the", "very", "same")):
        return False
    c.word("same")
    return c.word("day") is not None


@rule(
    "time.any",
    "anytime",
    "any",
    "whenever",
    "as",
    "asap",
    "soonest",
    "flexible",
    "next",
    "first",
    "earliest",
    "the",
    "your",
    "no",
    "right",
    "straight",
    "immediately",
    "sooner",
)
def anytime(c: Cursor) -> When | None:
    """anytime, whenever, as soon as possible, your next available appointment."""
    if c.words("right", "now") or c.words("right", "away") or c.words("straight", "away"):
        return When(anytime=True)
    if c.words("sooner", "the", "better") or c.words("the", "sooner", "the", "better"):
        return When(anytime=True)
    if c.word("anytime", "whenever", "asap", "flexible", "immediately"):
        c.word("you", "is", "works")
        return When(anytime=True)
    if (
        c.words("any", "time")
        or c.words("as", "soon", "as", "possible")
        or c.words("as", "early", "as", "possible")
        or c.words("as", "soon", "as", "you", "can")
    ):
        return When(anytime=True)
    if c.words("as", "soon", "as") or c.words("as", "early", "as"):
        return When(anytime=True) if c.next_is("you", "there's", "something", "there", "it's", "we") else None
    before = c.peek(-1)
    article = c.word("the", "your")
    if article and c.next_is("earliest", "soonest") and (before is None or before.norm != "at"):
        c.pos += 1
        c.word("possible", "available")
        c.word("appointment", "slot", "time", "date")
        return When(anytime=True)
    if (
        c.words("next", "available")
        or c.words("first", "available")
        or c.words("earliest", "possible")
        or c.words("earliest", "available")
        or c.words("soonest", "possible")
    ):
        c.word("appointment", "slot", "time", "date")
        return When(anytime=True)
    return None
