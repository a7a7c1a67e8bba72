"""English parts of the day and clock times with the words that ask for them."""

from __future__ import annotations

from agents.language.en import clock
from agents.language.grammar import Cursor, rule
from agents.language.vocabulary import words
from agents.language.when import When


@rule(
    "part.of_day",
    "part",
    "in",
    "at",
    "early",
    "late",
    "mid",
    "first",
    "after",
    "before",
    "around",
    "over",
    "this",
    "the",
    "during",
    "end",
    "noon",
    "every",
    "later",
    "midmorning",
)
def part(c: Cursor) -> When | None:
    """in the morning, late afternoon, at lunchtime, after work, first thing."""
    if c.words("after", "work") or c.words("after", "office", "hours") or c.words("after", "hours"):
        return When(part="after_work")
    if c.words("after", "school") or c.words("after", "lunch"):
        return When(part="afternoon_en")
    if c.words("after", "the", "school", "run") or c.words("after", "school", "run"):
        return When(part="morning")
    if c.words("before", "lunch") or c.words("before", "noon"):
        return When(part="morning")
    if c.words("first", "thing"):
        c.words("in", "the", "morning")
        return When(part="early_morning")
    if (
        c.words("end", "of", "the", "day")
        or c.words("end", "of", "day")
        or c.words("at", "the", "end", "of", "the", "day")
    ):
        return When(part="late_afternoon")
    article = c.word("in", "at", "around", "over", "during", "this", "every", "later")
    if article == "later":
        c.word("in", "this")
    c.word("the", "my")
    if article == "this" and c.token is None:
        return None
    tone = c.word("early", "late", "mid")
    if tone is not None:
        c.word("in", "-")
        c.word("the", "this")
    name = c.sense("part")
    if name is None:
        return None
    if tone == "mid":
        name = {"morning": "late_morning", "afternoon_en": "afternoon_en"}.get(name, name)
    elif tone is not None:
        base = name.removesuffix("_en")
        if base in {"morning", "afternoon", "evening"}:
            name = f"{tone}_{base}"
    if article == "this" or (c.tokens[c.pos - 1].norm == "night" and article == "this"):
        return When(part=name, offset=0)
    return When(part=name)


@rule("time.closing", "last", "as", "late", "latest", "the", "your", "end", "right")
def closing(c: Cursor) -> When | None:
    """last thing, as late as possible, the latest you have, the last slot of the day."""
    if (
        c.words("last", "thing")
        or c.words("as", "late", "as", "possible")
        or c.words("as", "late", "as", "you", "can")
        or c.words("as", "late", "as", "it", "gets")
        or c.words("right", "at", "the", "end", "of", "the", "day")
        or c.words("right", "before", "you", "close")
    ):
        c.words("in", "the", "day")
        return When(part="closing")
    article = c.word("the", "your", "you're")
    last = c.word("latest", "last")
    if not article or not last:
        return None
    named = c.word("possible", "available")
    named = c.word("slot", "appointment", "spot", "time") or named
    if (
        c.words("you", "have")
        or c.words("you", "do")
        or c.words("you've", "got")
        or c.words("of", "the", "day")
    ):
        return When(part="closing")
    return When(part="closing") if named and last == "latest" else None


@rule(
    "time.at",
    "at",
    "around",
    "about",
    "for",
    "say",
    "approximately",
    "roughly",
    "by",
    "exactly",
    "towards",
    "to",
    "@",
    "circa",
    "like",
)
def at(c: Cursor) -> When | None:
    """at three, around half past two, for ten o'clock."""
    begin = c.pos
    cue = c.word(
        "at",
        "around",
        "about",
        "for",
        "say",
        "approximately",
        "roughly",
        "exactly",
        "towards",
        "to",
        "@",
        "circa",
    )
    c.word("about", "around", "say", "exactly", "roughly", "approximately")
    before = c.tokens[begin - 1].norm if begin else ""
    moved = cue == "to" and before in _MOVED_TO
    time = c.take(clock.strong if cue in {"for", "to"} and not moved else clock.asked)
    if time is None:
        return None
    c.word("sharp", "ish", "exactly")
    if c.words("-", "ish"):
        pass
    return When(clock=time)


_MOVED_TO = words("it that appointment this moved changed one forward back up pushed put brought")
"""Before "to nine": an appointment is put there."""


@rule("time.clock", "card", "half", "quarter", "a", "noon", "midday", "midnight")
def plain(c: Cursor) -> When | None:
    """three o'clock, half past two, 3pm."""
    time = c.take(clock.strong)
    if time is None:
        return None
    c.word("sharp")
    return When(clock=time)


@rule("time.just", "just", "shortly", "right", "soon", "a", "little")
def just(c: Cursor) -> When | None:
    """shortly after three, right before ten."""
    c.word("a")
    if not c.word("just", "shortly", "right", "soon", "little"):
        return None
    side = c.word("after", "past", "before")
    time = c.take(clock.asked) if side is not None else None
    return (
        None if time is None else When(clock=time, vague="just_before" if side == "before" else "just_after")
    )
