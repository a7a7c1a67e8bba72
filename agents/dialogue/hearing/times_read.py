"""What the language pack reads of a turn's words about time, each wording once a turn. Pure.

`hearing.times` makes UTC windows of it; whoever only asks whether words are about time asks here.
"""

from __future__ import annotations

import re
from collections import deque
from datetime import date, datetime
from functools import lru_cache
from typing import NamedTuple

from agents import language as pack
from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import lang_of
from agents.dialogue.state import CallState, Goal


class _Business(NamedTuple):
    """What a time phrase is read against that stays the same for a whole call."""

    zone: str
    federal_state: str | None
    country: str
    hours: tuple[tuple[str, tuple[str, ...]], ...]
    closed_days: frozenset[date]


_BUSINESSES: deque[tuple[Desk, _Business]] = deque(maxlen=8)
"""Of the latest desks: one turn asks some ten times."""


def _business(desk: Desk) -> _Business:
    for known, business in _BUSINESSES:
        if known is desk:
            return business
    hours = tuple((day, tuple(items)) for day, items in desk.hours.items())
    closed = frozenset(day for day, items in desk.overrides.items() if not items)
    business = _Business(desk.zone, desk.federal_state, desk.country, hours, closed)
    _BUSINESSES.append((desk, business))
    return business


def talked_of(words: str, state: CallState) -> datetime | None:
    """The time that "an hour later" counts from; "the same time" is that of the appointment to be moved."""
    moved = state.target if state.goal is Goal.MOVE and state.chosen is None else None
    if moved is not None and _SAME_TIME.search(pack.fold(words)):
        return moved.start
    if state.offers and state.chosen is None and _AFTERWARDS.search(pack.fold(words)):
        asked = state.facts.windows[0] if len(state.facts.windows) == 1 else None
        if asked is not None and asked.grain == "day":
            return asked.start
    if state.asked_day is not None and not state.offers and state.chosen is None:
        return state.asked_day
    if state.chosen is not None:
        return state.chosen.start
    windows = state.facts.windows
    if len(windows) == 1 and windows[0].exact:
        return windows[0].start
    told = state.offers or windows or tuple(item for item in (state.target, state.last_own) if item)
    return told[0].start if told else None


def understood_times(words: str, state: CallState, desk: Desk) -> pack.TimeUnderstanding:
    """What the words say about time; the same words in the same turn are read once."""
    return _read(words, lang_of(state), _business(desk), state.now, talked_of(words, state))


_SAME_TIME = re.compile(r"\b(?:same (?:time|hour)|(?:gleiche|selbe|dieselbe)[nr]? (?:uhr)?zeit)\b")
_AFTERWARDS = re.compile(r"\b(?:drauf|darauf|danach|following|after that)\b")
"""'Dann den Dienstag drauf' counts from the day that was wished for, not from the times offered instead."""


@lru_cache(maxsize=512)
def _read(
    words: str, lang: pack.Language, business: _Business, now: datetime, reference: datetime | None
) -> pack.TimeUnderstanding:
    context = pack.TimeContext(
        now=now,
        zone=business.zone,
        federal_state=business.federal_state,
        country=business.country,
        opening=dict(business.hours) or None,
        reference=reference,
        closed_days=business.closed_days,
    )
    return pack.understand_time(words, lang, context)
