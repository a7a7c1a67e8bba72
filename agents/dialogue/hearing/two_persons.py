"""'A haircut for me at ten, and a children's haircut for my boy at quarter to eleven': two services, each for
somebody of their own or on a day of its own, and each with its hour. Pure.

The first is booked as if it had been asked for alone; the words of the other one are kept (`next_wish`).
"""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.days_named import names_a_day
from agents.dialogue.hearing.services import resolve_service
from agents.dialogue.hearing.times import resolve_when
from agents.dialogue.hearing.times_read import understood_times
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import CallState, Goal

_BETWEEN = re.compile(
    r"(?i)[.;]\s+|\s*,?\s+(?:und|and|sowie|plus)\s+(?:(?:dann|danach|anschließend|then|afterwards|also|noch)\s+)?|,\s+"
)
MORE_THAN_TWO = re.compile(
    r"\b(?:three|four|five|six|drei|vier|fuenf|sechs) "
    r"(?:of us|people|persons|personen|leute|kinder\w*|kids)\b|"
    r"\bzu (?:dritt|viert)\b|\ball(?:e)? (?:drei|vier|three|four)\b"
)
_MOST_JOINTS = 12
_ONESELF = re.compile(r"\b(?:for me|for myself|fuer mich|mine|bei mir)\b")
_ANOTHER = re.compile(
    r"\b(?:for|fuer) (?:my|our|her|him|ihn|sie|mein\w*|unser\w*|(?:den|die|das|the) [a-z]{3,}|[a-z]{3,})\b"
)
_NOT_A_PERSON = re.compile(
    r"\b(?:for|fuer) (?:me|myself|mich|mir|now|the (?:same|time)|mittwoch|"
    r"(?:a|an|the|den|die|das) (?:day|appointment|termin)|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag)\b"
)
_PRONOUN = re.compile(r"(?i)\b(for|für) (?:her|him|sie|ihn)\b(?! \w*(?:hair|nails|haare)\b)")


def each_its_own(words: str, meaning: Meaning, state: CallState, desk: Desk) -> tuple[str, str] | None:
    """The words of the first and of the second appointment; None where it is not two plain wishes."""
    if len(meaning.extra_service_ids) != 1 or state.goal not in (Goal.NONE, Goal.BOOK):
        return None
    if meaning.has(Intent.MOVE, Intent.CANCEL, Intent.LOOKUP):
        return None
    if meaning.has(Intent.GROUP) and MORE_THAN_TWO.search(plain(words)) is not None:
        return None
    if state.bookings_made + 2 > desk.settings.max_bookings_per_call:
        return None
    wanted = {meaning.service_id, *meaning.extra_service_ids}
    for place in list(_BETWEEN.finditer(words))[:_MOST_JOINTS]:
        first, second = words[: place.start()], words[place.end() :]
        services = [resolve_service(part, state, desk) for part in (first, second)]
        if {item[0] for item in services} != wanted or any(item[1] for item in services):
            continue
        pair = _timed(first, second, state, desk)
        if pair is not None:
            return pair[0], _named(pair[1], words, meaning)
    return None


def _timed(first: str, second: str, state: CallState, desk: Desk) -> tuple[str, str] | None:
    """Both, where each has one hour; the second on the day of the first unless it has its own."""
    start = _hour(first, state, desk)
    if start is None or not names_a_day(plain(first)):
        return None
    own_day = names_a_day(plain(second))
    if not own_day:
        day = next(
            (
                span.text
                for span in understood_times(first, state, desk).spans
                if names_a_day(plain(span.text))
            ),
            "",
        )
        second = f"{day}, {second}"
    other = _hour(second, state, desk)
    if other is None or other == start:
        return None
    zone = ZoneInfo(desk.zone)
    apart = start.astimezone(zone).date() != other.astimezone(zone).date()
    return (first, second) if apart or _for_two(first, second) else None


def _hour(words: str, state: CallState, desk: Desk) -> datetime | None:
    when = resolve_when(words, state, desk)
    if when is None or when.ambiguous or when.problem or len(when.windows) != 1 or not when.windows[0].exact:
        return None
    return when.windows[0].start


def for_oneself(words: str) -> bool:
    """Whether the appointment these words end with is the caller's own."""
    return _ONESELF.search(plain(_last_sentence(words))) is not None


def _for_two(first: str, second: str) -> bool:
    """Whether one of them is for the caller and the other for somebody else."""
    own = for_oneself(first)
    other = _last_sentence(first) if for_oneself(second) else second
    return (
        own is not for_oneself(second) and _ANOTHER.search(_NOT_A_PERSON.sub(" ", plain(other))) is not None
    )


_SENTENCE_END = re.compile(r"[.;:!?]\s+")


def _last_sentence(words: str) -> str:
    return _SENTENCE_END.split(words)[-1]


def _named(second: str, words: str, meaning: Meaning) -> str:
    """'A pedicure for her' with the person that was named before: 'for my daughter Chloe'."""
    person = _PERSON.search(words)
    if person is None or not meaning.attendee_relation:
        return second
    name = f" {meaning.attendee}" if meaning.attendee and meaning.attendee not in person.group() else ""
    return _PRONOUN.sub(lambda found: f"{found[1]} {person.group(1)}{name}", second, count=1)


_PERSON = re.compile(
    r"(?i)\b(?:for|für) ((?:my|our|meine?n?|unsere?n?) "
    r"(?:(?:wee|little|kleine?n?|große?n?|older|younger) )?\w+)\b"
)
