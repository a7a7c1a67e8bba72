"""Which of the caller's own bookings their words name: by the day, the time, the service. Pure.

Used by `own_flow` only.
"""

from __future__ import annotations

import re
from dataclasses import replace
from zoneinfo import ZoneInfo

from agents.dialogue.flow import Flow
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.changes import read_change
from agents.dialogue.hearing.days_named import names_a_day
from agents.dialogue.hearing.own_picked import picked
from agents.dialogue.hearing.services import service_hits
from agents.dialogue.lexicon.changes import DROPS, STAYS
from agents.dialogue.lexicon.standing import BOOKS
from agents.dialogue.meaning import Meaning
from agents.dialogue.state import Goal, OwnBooking, Window


def named(booking: OwnBooking, windows: tuple[Window, ...]) -> bool:
    """Whether the booking starts in one of the windows."""
    return any(
        window.start <= booking.start and (window.end is None or booking.start <= window.end)
        for window in windows
    )


def by_time(flow: Flow, bookings: tuple[OwnBooking, ...]) -> OwnBooking | None:
    """The one booking that the caller already named by its time."""
    pointed = _pointed_at(flow, bookings)
    if pointed is not None:
        return pointed
    alike = [booking for booking in bookings if booking.service_id == flow.facts.service_id]
    if len(alike) == 1:
        return alike[0]
    wished = flow.facts.windows  # "move one to next week" tells nothing of which one
    if flow.state.goal is Goal.MOVE:
        wished = tuple(window for window in wished if window.grain in ("minute", "day", "part_of_day"))
    hits = [booking for booking in alike or bookings if named(booking, flow.facts.old or wished)]
    if len(hits) > 1 and flow.state.goal is Goal.CANCEL:
        hits = [booking for booking in hits if named(booking, _dropped(flow))]
    return hits[0] if len(hits) == 1 else None


def _pointed_at(flow: Flow, bookings: tuple[OwnBooking, ...]) -> OwnBooking | None:
    """'I've two lessons, Tuesday and Thursday, and the one on Thursday I can't make': that one of them."""
    if len(bookings) < 2 or _THE_ONE.search(plain(flow.facts.change_words)) is None:
        return None
    meant = picked(flow.facts.change_words, replace(flow.state, own=bookings, target=None), flow.desk)
    return next((booking for booking in bookings if booking.id == meant), None)


_THE_ONE = re.compile(
    r"\b(?:the one|the other one) (?:on|at|for)\b|\b(?:the|that) \w{3,6}day (?:one|appointment)\b|"
    r"\b(?:der|den|die|das) (?:eine |andere )?am (?:\w{3,7}tag|mittwoch)\b|"
    r"\b(?:der|den|die) \w{3,7}tagstermin\b"
)


def _dropped(flow: Flow) -> tuple[Window, ...]:
    """'Mittwoch macht er. Die am Freitag bitte streichen': the time in the sentence that drops one."""
    sentences = [part for part in _SENTENCE.split(flow.facts.change_words) if part.strip()]
    dropping = [part for part in sentences if DROPS.search(plain(part))]
    if len(sentences) < 2 or len(dropping) != 1:
        return ()
    change = read_change(dropping[0], flow.state, flow.desk)
    when = change.old or change.new
    return when.windows if when is not None else ()


_AND_ALSO = re.compile(r"\b(?:und|sowie|auch|and|also(?! bitte| den\b| die\b)|as well|plus)\b")
_ONE_STAYS = re.compile(
    r"\b(?:still|trotzdem|weiterhin|only|nur|bloss|just|mine|one's|komm\w*|come|coming|fuer mein\w*|for my|"
    r"macht (?:er|sie)|klappt|passt|geht klar|is fine|works)\b"
)
"""'Can you cancel the kids' cut, I'll still come for mine': not all that is named is dropped."""
_SENTENCE = re.compile(r"[.!?;]\s")
_OR = re.compile(r"\b(?:oder|or)\b")


def names_each(flow: Flow) -> tuple[OwnBooking, ...]:
    """'Cancel Friday and also the Thursday after', 'die Farbe und den Schnitt absagen': every day, or every
    service, that is named has one booking, and all of them are meant. Empty where that is not plain.
    """
    facts, own = flow.facts, flow.state.own
    words = plain(facts.change_words)
    if flow.state.goal is not Goal.CANCEL or not _AND_ALSO.search(words) or _OR.search(words):
        return ()
    if facts.next_words or BOOKS.search(words) or STAYS.search(words) or _ONE_STAYS.search(words):
        return ()
    hits = sorted(service_hits(facts.change_words, flow.state, flow.desk), key=lambda hit: hit.span.start)
    services = {hit.id for hit in hits}
    if hits and _SENTENCE.search(facts.change_words[hits[0].span.end : hits[-1].span.start]):
        return ()
    by_service = [[item for item in own if item.service_id == service] for service in services]
    by_day = [[item for item in own if named(item, (window,))] for window in facts.windows]
    for found in (by_service, by_day):
        meant = {item.id for one in found for item in one}
        if len(found) > 1 and len(meant) == len(found) and all(len(one) == 1 for one in found):
            return tuple(item for item in own if item.id in meant)
    return ()


def name_of_theirs(flow: Flow) -> str:
    """'Mein Mann, Henrik Lindqvist, hat am …': looked for where the caller's own name finds nothing."""
    other, own = flow.facts.attendee, flow.facts.name
    if not other or not own:
        return ""
    theirs = other if " " in other else f"{other} {own.split()[-1]}"
    return "" if theirs == own else theirs


def other_named(flow: Flow, meaning: Meaning) -> OwnBooking | None:
    """The one of their bookings that the turn names, where it is not the one that is talked about."""
    state, target, when = flow.state, flow.state.target, meaning.when
    if target is None or len(state.own) < 2:
        return None
    own = picked(meaning.words, state, flow.desk, target)
    windows = (when.windows or when.exclude) if when is not None else ()
    by_service = [item for item in state.own if item.service_id == meaning.service_id]
    by_time = [item for item in state.own if named(item, windows)]
    hour = [window.start for window in windows if window.exact]
    if own is None and not by_service and hour and not names_a_day(plain(meaning.words)):
        zone = ZoneInfo(flow.desk.zone)
        if all(start.astimezone(zone).time() == target.start.astimezone(zone).time() for start in hour):
            return None  # "at ten" is the hour of the one that is talked about
    meant = [item for item in by_service if item in by_time] or by_service or by_time
    meant = [item for item in state.own if item.id == own] if own is not None else meant
    return meant[0] if len(meant) == 1 and meant[0] != target else None
