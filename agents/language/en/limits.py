"""English limits: "after", "by", "before", "between", on times and on days."""

from __future__ import annotations

from collections.abc import Mapping

from agents.language.en import clock, days
from agents.language.en.dates import ordinal
from agents.language.en.distances import span
from agents.language.grammar import Cursor, rule
from agents.language.vocabulary import words
from agents.language.when import Clock, When, in_order

_EDGE_PARTS = {
    "lunchtime": Clock(12, 0, True),
    "lunch": Clock(13, 0, True),
    "afternoon": Clock(12, 0, True),
    "evening": Clock(17, 0, True),
}


def _edge(c: Cursor) -> Clock | None:
    c.word("at", "about", "around")
    token = c.token
    if token is not None and token.norm in _EDGE_PARTS:
        c.pos += 1
        return _EDGE_PARTS[token.norm]
    return c.take(clock.asked)


@rule(
    "limit.time_from",
    "after",
    "from",
    "not",
    "no",
    "any",
    "anytime",
    "sometime",
    "starting",
    "earliest",
    "past",
    "only",
    "at",
    "later",
    "since",
    "nothing",
    "never",
    "none",
)
def time_from(c: Cursor) -> When | None:
    """after four, from ten on, not before ten, no earlier than eleven, any time after three."""
    if not c.words("any", "time"):
        c.word("anytime", "sometime", "only")
    if (
        (
            c.words("not", "before")
            or c.words("nothing", "before")
            or c.words("never", "before")
            or c.words("none", "before")
            or c.words("nothing", "earlier", "than")
            or c.words("no", "earlier", "than")
            or c.words("not", "earlier", "than")
            or c.words("no", "sooner", "than")
        )
        or c.words("not", "until")
        or c.words("not", "till")
    ):
        pass
    elif c.words("at", "the", "earliest") or c.words("later", "than"):
        c.word("at")
    elif not c.word("after", "from", "starting", "past"):
        return None
    c.word("from", "at")
    time = _edge(c)
    if time is None:
        return None
    if c.word("on", "onwards", "onward") and c.next_has("weekday"):
        c.pos -= 1
    elif c.words("or", "later"):
        pass
    return When(time_from=time)


@rule(
    "limit.time_to",
    "before",
    "by",
    "until",
    "till",
    "til",
    "not",
    "no",
    "latest",
    "any",
    "anytime",
    "sometime",
    "up",
    "at",
    "earlier",
    "nothing",
    "never",
    "none",
)
def time_to(c: Cursor) -> When | None:
    """before ten, by four, until five, no later than three, at the latest by four."""
    if not c.words("any", "time"):
        c.word("anytime", "sometime")
    if (
        c.words("not", "after")
        or c.words("nothing", "after")
        or c.words("never", "after")
        or c.words("none", "after")
        or c.words("nothing", "later", "than")
        or c.words("no", "later", "than")
        or c.words("not", "later", "than")
        or c.words("not", "past")
    ):
        pass
    elif (
        c.words("at", "the", "latest")
        or c.words("up", "to")
        or c.words("up", "until")
        or c.words("earlier", "than")
    ):
        c.word("by", "at", "until")
    elif not c.word("before", "by", "until", "till", "til"):
        return None
    time = _edge(c)
    if time is None:
        return None
    c.words("at", "the", "latest")
    c.words("at", "the", "very", "latest")
    return When(time_to=time)


@rule("limit.suffix", "card", "at", "half", "quarter", "noon", "midday")
def suffix(c: Cursor) -> When | None:
    """ten at the earliest, four at the latest, four or later, three onwards."""
    c.word("at", "around")
    time = c.take(clock.asked)
    if time is None:
        return None
    if (
        c.words("at", "the", "earliest")
        or c.words("at", "the", "very", "earliest")
        or c.words("or", "later")
        or c.words("or", "after")
        or c.word("onwards", "onward")
        or c.words("and", "later")
    ):
        return When(time_from=time)
    if (
        c.words("at", "the", "latest")
        or c.words("at", "the", "very", "latest")
        or c.words("or", "earlier")
        or c.words("or", "before")
        or c.words("or", "sooner")
    ):
        return When(time_to=time)
    return None


@rule(
    "limit.time_between",
    "between",
    "from",
    "card",
    "half",
    "quarter",
    "noon",
    "sometime",
    "anywhere",
    "any",
    "anytime",
    "midday",
    "somewhere",
)
def time_between(c: Cursor) -> When | None:
    """between twelve and two, from nine to eleven, 10-12, two until four."""
    if not c.words("any", "time"):
        c.word("sometime", "anywhere", "anytime", "somewhere")
    cue = c.word("between", "from")
    begin = c.pos
    for reader in (clock.strong, clock.longer):
        c.pos = begin
        first = _edge(c) if cue and reader is clock.longer else c.take(reader)
        if first is None:
            continue
        joint = (
            c.word("and") if cue == "between" else c.word("to", "until", "till", "til", "-", "–", "through")
        )
        if cue == "between" and joint is None:
            joint = c.word("to", "-")
        if joint is None:
            continue
        second = _edge(c)
        if second is None:
            continue
        if cue is None and not (
            first.fixed
            or second.fixed
            or joint in {"until", "till", "til"}
            or c.tokens[c.pos - 1].norm == "o'clock"
        ):
            return None
        return When(time_from=_with_half(first, second), time_to=second)
    c.pos = begin
    if cue in {"from", "between"}:
        low = c.take(clock.bare)
        joint = c.word("to", "and", "until", "till")
        high = _edge(c) if low is not None and joint is not None else None
        if low is not None and high is not None and low.hour <= _LAST_HOUR:
            return When(time_from=_with_half(low, high), time_to=high)
    return None


_LAST_HOUR = 12
"""'From twenty to four' begins at 3:40."""


def _with_half(first: Clock, second: Clock) -> Clock:
    """ "2 to 4 pm": the half that was said for the end holds for the start where that makes sense."""
    if first.fixed or not second.fixed:
        return first
    options = [h for h in first.halves() if h < (second.hour, second.minute)]
    if not options:
        return first
    best = max(options)
    return Clock(best[0], best[1], True) if (second.hour - best[0]) <= 8 else first


_PART_STARTS = {"morning": 6, "noon": 12, "afternoon_en": 12, "evening": 17}
_PART_ENDS = {"morning": 12, "noon": 14, "afternoon_en": 18, "evening": 22}


def _part_edge(c: Cursor, edges: Mapping[str, int]) -> Clock | None:
    """The part of the day right after the day of a limit: "from tomorrow afternoon"; "mornings" repeats and
    is none.
    """
    token = c.token
    if token is None or token.norm.endswith("s") or token.senses.get("part") not in edges:
        return None
    c.pos += 1
    return Clock(edges[str(token.senses["part"])], 0, True)


def _day_edge(c: Cursor) -> When | None:
    c.word("the") if c.next_has("weekday", at=1) else None
    return c.take(days.compound)


def _dom_edge(c: Cursor) -> When | None:
    c.word("the")
    dom = c.take(ordinal)
    return When(dom=dom) if dom is not None else None


@rule(
    "limit.day_from",
    "on",
    "from",
    "after",
    "not",
    "no",
    "starting",
    "any",
    "anytime",
    "sometime",
    "as",
    "since",
)
def day_from(c: Cursor) -> When | None:
    """from Wednesday on, after Easter, not before Friday, any time after next week."""
    if not c.words("any", "time"):
        c.word("anytime", "sometime")
    after = False
    if c.words("on", "or", "after"):
        c.word("on")
    elif (
        c.words("not", "before")
        or c.words("no", "earlier", "than")
        or c.words("not", "until")
        or c.words("as", "of")
    ):
        pass
    elif c.next_is("from") and c.next_is("apart", "aside", "away", at=-1):
        return None  # "any day apart from Wednesday"
    elif c.word("from", "starting"):
        c.word("from", "on")
    elif c.word("after"):
        after = True
    else:
        return None
    day = _day_edge(c) or _dom_edge(c)
    if day is None:
        return None
    if c.word("on", "onwards", "onward") and (c.next_has("weekday") or c.next_is("the")):
        c.pos -= 1
    time = None if after else _part_edge(c, _PART_STARTS)
    return When(day_from=day, day_from_after=after or None, clock=time)


@rule("limit.day_onwards", "weekday", "month", "the", "ord", "dayref", "which", "card")
def day_onwards(c: Cursor) -> When | None:
    """Wednesday onwards, June onwards, next week onwards, the fourteenth onwards."""
    day = _day_edge(c) or _dom_edge(c)
    return When(day_from=day) if day is not None and c.word("onwards", "onward") else None


_COMES_BY = words("come coming came pop popping drop dropping stop stopping swing swinging pass passing")


_BRINGS_BY = words("bring bringing drop dropping take taking run walk swing")
_WHAT = words("it him her them that this these those bike car dog cat bag")
_ITS = words("the my our his her that this")


def _comes_by(c: Cursor) -> bool:
    """Whether "by" belongs to a verb: "come by", "bring it by", "drop the bike by"."""
    said = [token.norm if token is not None else "" for token in (c.peek(-1), c.peek(-2), c.peek(-3))]
    if said[0] in _COMES_BY:
        return True
    return (said[0] in _WHAT and said[1] in _BRINGS_BY) or (said[1] in _ITS and said[2] in _BRINGS_BY)


@rule("limit.day_to", "until", "till", "til", "by", "before", "no", "not", "any", "anytime", "sometime", "up")
def day_to(c: Cursor) -> When | None:
    """by Friday, until Thursday, before Christmas, no later than next week; not "come by tomorrow"."""
    if c.next_is("by") and _comes_by(c):
        return None
    if not c.words("any", "time"):
        c.word("anytime", "sometime")
    before = False
    if (
        c.words("no", "later", "than")
        or c.words("not", "after")
        or c.words("not", "later", "than")
        or c.words("up", "to")
        or c.words("up", "until")
    ) or c.word("until", "till", "til", "by"):
        pass
    elif c.word("before"):
        before = True
    else:
        return None
    day = _day_edge(c) or _dom_edge(c)
    if day is None:
        return None
    c.words("at", "the", "latest")
    time = None if before else _part_edge(c, _PART_ENDS)
    return When(day_to=day, day_to_before=before or None, clock=time)


@rule("limit.until_then", "before", "by", "until")
def until_then(c: Cursor) -> When | None:
    """before then: before the day that was just named."""
    c.pos += 1
    return When(period="until_then") if c.word("then") else None


@rule("limit.not_for", "not")
def not_for(c: Cursor) -> When | None:
    """not for another two weeks, not for at least a week."""
    c.pos += 1
    if not c.word("for"):
        return None
    c.word("another", "at")
    c.word("least")
    distance = c.take(span)
    if distance is None or distance.unit == "minute":
        return None
    return When(day_from=When(shift=distance))


@rule("limit.day_between", "between", "from", *sorted(days.simple.starts))
def day_between(c: Cursor) -> When | None:
    """between Monday and Wednesday, from Tuesday to Friday, Monday through Wednesday."""
    cue = c.word("between", "from")
    first = c.take(days.compound) or _dom_edge(c)
    if first is None:
        return None
    if not (
        c.word("and") if cue == "between" else c.word("to", "until", "till", "through", "thru", "-", "–")
    ):
        return None
    second = _day_edge(c) or _dom_edge(c)
    if second is None:
        return None
    if first.dom is not None and first.month is None and second.month is not None:
        first = first.merged(When(month=second.month, year=second.year)) or first
    if second.dom is not None and second.month is None and first.month is not None:
        second = second.merged(When(month=first.month, year=first.year)) or second
    if first.week is None and second.week is not None and in_order(first, second):
        first = first.merged(When(week=second.week)) or first
    if second.weekday is not None and second.week is None and first.week is not None:
        second = second.merged(When(week=first.week)) or second
    return When(day_from=first, day_to=second)


@rule("limit.off_work", "finish", "off", "done", "get", "finished")
def off_work(c: Cursor) -> When | None:
    """I finish work at five, I get off at four: free from then on."""
    c.word("get")
    if not c.word("finish", "off", "done", "finished"):
        return None
    c.word("work", "school")
    if not c.word("at", "around", "by"):
        return None
    time = c.take(clock.asked)
    return None if time is None else When(time_from=time)


@rule("limit.starts_work", "start", "begin")
def starts_work(c: Cursor) -> When | None:
    """I start work at three, my shift begins at two: free until then."""
    c.pos += 1
    cue = c.word("work", "school", "college", "uni", "shift")
    if cue is None and not c.word("working"):
        return None
    if not c.word("at", "around"):
        return None
    time = c.take(clock.asked)
    return None if time is None else When(time_to=time)
