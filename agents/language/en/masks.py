"""English stretches that are no time although they look like one: names, prices, ages, durations, numbers,
greetings.
"""

from __future__ import annotations

from agents.language.en import clock, days
from agents.language.en.dates import longest_date, ordinal
from agents.language.en.distances import span
from agents.language.en.fences import fences
from agents.language.en.persons import GIVEN, persons
from agents.language.en.remarks import (
    day_told,
    greeting_alone,
    nights_told,
    one_named,
    other_time,
    scale,
)
from agents.language.grammar import Cursor, longest, rule
from agents.language.pieces import MASK, Piece

_TITLES = ("mr", "mrs", "ms", "miss", "mister", "dr", "doctor", "sir", "professor", "aunt", "uncle")
_TIMELIKE = {"weekday", "month", "season", "part", "weekday_short"}

_LIKE_A_SURNAME = {"month", "season", "borrowed"}
"""What may follow a first name: "my name is Peter June", "my name is Thomas Freitag"."""


@rule("mask.title_name", *_TITLES)
def title_name(c: Cursor) -> Piece | None:
    """Mr Friday, Mrs. May."""
    c.pos += 1
    c.word(".")
    token = c.token
    if token is None or not _TIMELIKE & token.senses.keys():
        return None
    c.pos += 1
    return MASK


@rule("mask.own_name", "name", "called", "name's")
def own_name(c: Cursor) -> Piece | None:
    """my name is April, called June."""
    intro = c.word("name", "called", "name's")
    if intro == "name" and not c.word("is", ":", "would"):
        return None
    c.word("be")
    token = c.token
    if token is None or token.kind != "word":
        return None
    if not _TIMELIKE & token.senses.keys():
        second = c.peek(1)
        if second is None or not _LIKE_A_SURNAME & second.senses.keys() or token.senses:
            return None
        c.pos += 1
    c.pos += 1
    return MASK


@rule("mask.own_name_this", "this", "i'm", "i", "it's")
def own_name_this(c: Cursor) -> Piece | None:
    """this is April calling, I'm June and I need a trim."""
    intro = c.word("this", "i'm", "i", "it's")
    if (intro == "this" and not c.word("is")) or (intro == "i" and not c.word("am")):
        return None
    if not c.word(*GIVEN):
        return None
    if c.word("calling", "speaking", "here", "from"):
        return MASK
    return MASK if intro in {"i'm", "i"} and (c.token is None or c.next_is(",", ".", "and")) else None


@rule("mask.own_name_after", "weekday", "month", "season")
def own_name_after(c: Cursor) -> Piece | None:
    """April here, June speaking, May calling."""
    given = c.next_is(*GIVEN)
    c.pos += 1
    if given and c.word("calling"):
        return MASK
    if c.word("here", "speaking") and (c.token is None or c.next_is(",", ".", "!")):
        return MASK
    return MASK if c.words("is", "my", "name") or c.words("is", "the", "name") else None


@rule("mask.last_night", "last", "from")
def last_night(c: Cursor) -> Piece | None:
    """(since) last night: it has been; (to start) from zero."""
    return MASK if c.words("last", "night") or c.words("from", "zero") else None


@rule("mask.greeting", "good", "nice", "lovely", "happy", "great", "merry", "guten", "schoenen")
def greeting(c: Cursor) -> Piece | None:
    """good morning, have a nice weekend, happy Easter."""
    c.pos += 1
    if c.words("new", "year"):
        return MASK
    return (
        MASK
        if c.word(
            "morning",
            "afternoon",
            "evening",
            "day",
            "night",
            "weekend",
            "easter",
            "week",
            "christmas",
            "rest",
            "morgen",
        )
        else None
    )


@rule("mask.price", "card", "€", "$", "£")
def price(c: Cursor) -> Piece | None:
    """35 euros, $20, twenty percent."""
    sign = c.word("€", "$", "£")
    if c.take(clock.small) is None and c.integer("card", 0, 99999) is None:
        return None
    if c.word(",", ".") and c.integer("card", 0, 99) is None:
        return None
    return (
        MASK
        if sign
        or c.word(
            "euro",
            "euros",
            "€",
            "cents",
            "percent",
            "%",
            "pounds",
            "dollars",
            "quid",
            "bucks",
            "meters",
            "kilos",
        )
        else None
    )


@rule("mask.counted", "card")
def counted(c: Cursor) -> Piece | None:
    """two people, three appointments; at ten haircut is an hour."""
    if (before := c.peek(-1)) is not None and before.norm in {"at", "around"}:
        return None
    if c.take(clock.small) is None and c.integer("card", 0, 99999) is None:
        return None
    c.word("more", "other", "small", "free", "different", "new", "or", "to", "young")
    if c.integer("card", 0, 99) is not None and c.next_is("slot", "one", "appointment"):
        return None  # "the ten forty slot"
    return MASK if c.sense("counted") else None


@rule("mask.ordinal_noun", "ord", "the", "card", "my")
def ordinal_noun(c: Cursor) -> Piece | None:
    """the second floor, my first time, the third option."""
    c.word("the", "my")
    if c.take(ordinal) is None:
        return None
    return MASK if c.sense("counted") else None


@rule("mask.moment", "one", "a", "just", "second", "wait")
def moment(c: Cursor) -> Piece | None:
    """one second, just a second."""
    c.word("just", "wait")
    return MASK if c.word("one", "a") and c.word("second", "sec", "moment") else None


_SOMEBODY = ("she", "he", "who", "daughter", "son", "boy", "girl", "kid", "mother", "father", "dog", "cat")


def _of_somebody(c: Cursor) -> bool:
    """(she)'s six, (my son) turns eight: nothing more is said of the number."""
    if not c.word("she's", "he's") and not (c.next_is(*_SOMEBODY, at=-1) and c.word("is", "turns", "turned")):
        return False
    while c.word("just", "turned", "turning", "only", "now", "about", "nearly", "almost"):
        pass
    if c.take(clock.small) is None:
        return False
    return c.token is None or c.token.norm in {",", ".", ";", "!", "?", "and", "now", "so"}


@rule("mask.age", "card", "i'm", "is", "turns", "turned", "she's", "he's")
def age(c: Cursor) -> Piece | None:
    """30 years old, eight year old; she's six."""
    begin = c.pos
    if _of_somebody(c):
        return MASK
    c.pos = begin
    c.word("i'm", "is", "turns", "she's", "he's")
    if c.take(clock.small) is None:
        return None
    c.word("-")
    if not c.word("years", "year", "months", "month", "weeks", "week", "days", "day"):
        return None
    c.word("-")
    return MASK if c.word("old", "olds") else None


@rule(
    "mask.duration",
    "card",
    "one",
    "half",
    "quarter",
    "for",
    "takes",
    "lasts",
    "about",
    "couple",
    "an",
    "a",
    "since",
)
def duration(c: Cursor) -> Piece | None:
    """two hours, half an hour, for three days, a few minutes."""
    c.word("for", "takes", "lasts", "since")
    c.word("about", "around", "at")
    c.word("least", "most")
    if c.words("a", "few") or c.words("few"):
        return MASK if c.sense("unit") else None
    if c.take(span) is None:
        return None
    if c.next_is("from", "ago", "later", "earlier", "after", "before", "on", "today", "tomorrow"):
        return None
    c.word("long", "longer", "more", "shorter")
    return MASK


@rule("mask.long_number", "card", "+")
def long_number(c: Cursor) -> Piece | None:
    """A phone number or another run of digits, written or spoken."""
    digits = words = numbers = 0
    begin = c.pos
    if c.take(longest_date) is not None:
        return None
    c.word("+")
    while True:
        token = c.token
        if token is None:
            break
        if token.kind == "number":
            digits += len(token.text)
            numbers += 1
        elif token.norm in {"oh", "double", "triple", "plus"}:
            words += token.norm == "oh"
        elif token.kind == "word" and isinstance(token.senses.get("card"), int):
            words += 1
        elif token.norm in {"/", "-", "(", ")"} and c.pos > begin:
            ahead = c.peek(1)
            if ahead is None or ("card" not in ahead.senses and ahead.kind != "number"):
                break
        else:
            break
        c.pos += 1
    return MASK if digits >= 6 or (words + numbers >= 5 and words >= 4) else None


@rule(
    "mask.address",
    "room",
    "number",
    "option",
    "flat",
    "apartment",
    "platform",
    "table",
    "suite",
    "house",
    "floor",
    "line",
    "bus",
    "no",
)
def address(c: Cursor) -> Piece | None:
    """room 5, number 12, option two."""
    if c.next_is("no") and not c.next_is(".", at=1):
        return None
    c.pos += 1
    c.word(".", "is", "number")
    return MASK if c.integer("card", 0, 99999) is not None else None


@rule("mask.birth_date", "on", "the", *sorted(longest_date.starts))
def birth_date(c: Cursor) -> Piece | None:
    """A date of the last century."""
    c.word("on")
    if c.take(longest_date) is None:
        return None
    c.word(",", ".")
    if c.integer("card", 19, 19) is not None:
        return MASK if c.take(clock.small) is not None else None
    return MASK if c.integer("card", 1900, 1999) is not None else None


@rule("mask.since", "since")
def since(c: Cursor) -> Piece | None:
    """since Christmas, since last week: how long something has been so."""
    c.pos += 1
    return MASK if c.take(days.compound) is not None else None


@rule("mask.was_in", "was", "were")
def was_in(c: Cursor) -> Piece | None:
    """I was in two weeks ago: the "in" is a place."""
    c.pos += 1
    if not c.word("in"):
        return None
    end = c.pos
    if c.take(days.ago) is None:
        return None
    c.pos = end
    return MASK


@rule("mask.no_preference", "don't", "dont", "doesn't", "doesnt")
def no_preference(c: Cursor) -> Piece | None:
    """don't mind who with, doesn't matter: refuses nothing."""
    c.pos += 1
    c.word("really", "actually", "even")
    return MASK if c.word("mind", "matter", "care", "bother") else None


@rule("mask.explained", "not")
def explained(c: Cursor) -> Piece | None:
    """Tuesday week, not the one coming, the one after: says once more what "week" has said."""
    behind = {before.norm for n in range(-5, 0) if (before := c.peek(n)) is not None}
    if not behind & {"week", "fortnight", "weeks", "next"}:
        return None
    c.pos += 1
    if not c.words("the", "one"):
        c.word("this", "the")
    if not (c.words("coming", "up") or c.word("coming", "next") or (c.word("this") and c.word("week"))):
        return None
    if c.sense("weekday") is None:
        c.word("one")
    c.word(",")
    c.word("but")
    c.word("the")
    c.word("one", "week")
    if not c.word("after"):
        return None
    c.word("that", "next")
    return MASK


@rule("mask.how_are_you", "how", "how's")
def how_are_you(c: Cursor) -> Piece | None:
    """how are you doing today, how's it going this morning: a greeting."""
    if not (c.words("how", "are", "you") or c.words("how's", "it") or c.words("how", "are", "things")):
        return None
    c.word("doing", "all", "going", "feeling", "keeping")
    c.word("all", "both")
    c.word("on")
    return MASK if c.take(days.compound) is not None else None


mask = longest(
    "mask",
    fences,
    persons,
    other_time,
    scale,
    day_told,
    nights_told,
    one_named,
    how_are_you,
    explained,
    no_preference,
    last_night,
    since,
    was_in,
    greeting_alone,
    title_name,
    own_name,
    own_name_this,
    own_name_after,
    greeting,
    price,
    counted,
    ordinal_noun,
    moment,
    age,
    duration,
    long_number,
    address,
    birth_date,
)
"""Every stretch that must not be read as time."""
