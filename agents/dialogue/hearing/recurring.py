"""Days and hours of every week that are ruled out: 'bloß nicht mittwochs', 'mornings I work'. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from agents.dialogue.hearing.basics import plain
from agents.dialogue.state import WEEKLY, Window
from agents.language.borrowed import ENGLISH_WEEKDAYS, GERMAN_WEEKDAYS

_WEEKDAYS = {**GERMAN_WEEKDAYS, **ENGLISH_WEEKDAYS}
_DAY = "|".join(_WEEKDAYS)
_HABIT = re.compile(rf"\b(?P<plural>{_DAY})s\b|\b(?:jeden|jeder|every|each|any) (?P<each>{_DAY})\b")
_THIS_ONE = re.compile(
    rf"\b(?:not|nicht|nur nicht) (?:am )?(?:this|next|the next|diesen|naechsten) (?P<day>{_DAY})\b"
)
"""'Saturdays then, but not this Saturday': one of them alone."""
_ALWAYS = re.compile(
    r"\b(?:nie|niemals|grundsaetzlich|generell|prinzipiell|immer|never|generally|always|in general|ever)\b"
)
_ONE_DAY = timedelta(hours=25)
_DAYS = 7


def weekly(words: str, exclude: Sequence[Window], zone: ZoneInfo) -> tuple[Window, ...]:
    """What is ruled out, for every week where the words name a weekday as a habit or say never, or where it
    is hours of every day ("vormittags bin ich in der Arbeit").
    """
    if not exclude:
        return ()
    if len({item.start.astimezone(zone).date() for item in exclude if _within_a_day(item)}) == _DAYS:
        return tuple(replace(item, grain=WEEKLY) for item in exclude)
    folded = plain(words)
    habits = {_WEEKDAYS[found["plural"] or found["each"]] for found in _HABIT.finditer(folded)}
    habits -= {_WEEKDAYS[found["day"]] for found in _THIS_ONE.finditer(folded)}
    always = _ALWAYS.search(folded) is not None
    return tuple(
        replace(item, grain=WEEKLY)
        if _within_a_day(item)
        and ((day := item.start.astimezone(zone).weekday()) in habits or (always and _named(day, folded)))
        else item
        for item in exclude
    )


def _within_a_day(item: Window) -> bool:
    return item.end is not None and item.end - item.start <= _ONE_DAY


def _named(day: int, folded: str) -> bool:
    return _NAMES_OF[day].search(folded) is not None


_NAMES_OF = tuple(
    re.compile("|".join(rf"\b{name}" for name, number in _WEEKDAYS.items() if number == day))
    for day in range(7)
)
"""What each weekday is called, Monday first."""
