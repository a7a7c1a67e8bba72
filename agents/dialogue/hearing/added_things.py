"""A second thing wished for beside the one being booked: 'und Gesicht auch', 'wenn ich schon da bin'. Pure.

Each gets an appointment of its own: the first is booked, the words of the other are kept (`next_wish`).
"""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.services import resolve_service
from agents.dialogue.hearing.services_apart import begun_by
from agents.dialogue.hearing.times import resolve_when
from agents.dialogue.hearing.two_for_one import as_object
from agents.dialogue.lexicon.added_things import ADDS, INSTEAD, JOINED, MONTHS
from agents.dialogue.lexicon.told_words import PRICE_ASKED
from agents.dialogue.lexicon.two_of_one import EACH_AT, ONE_OF_THE_CHILDREN, TWO_NAMES
from agents.dialogue.meaning import Intent, Meaning, When
from agents.dialogue.state import Ask, CallState, Goal, Window

_OF_ELSE = frozenset({Intent.MOVE, Intent.CANCEL, Intent.LOOKUP, Intent.MESSAGE, Intent.CALLBACK})


def one_more_thing(words: str, meaning: Meaning, state: CallState, desk: Desk) -> Meaning | None:
    """The turn as far as it is about the first of two things; None where it wishes for no other one."""
    known = state.facts.service_id
    if state.goal is not Goal.BOOK or known is None or state.bookings_made or meaning.intents & _OF_ELSE:
        return None
    if state.bookings_made + 2 > desk.settings.max_bookings_per_call:
        return None
    folded = plain(words)
    if state.facts.next_words and (person := _each_person(words, meaning, state, desk)) is not None:
        return person
    if state.facts.next_words:
        return _each_at_its_hour(words, meaning, state, desk)
    if ADDS.search(folded) is None or INSTEAD.search(folded):
        return None
    other = meaning.service_id or begun_by(folded, desk)
    service = desk.service(other)
    if service is None or other == known or meaning.extra_service_ids:
        return None
    if meaning.topic == "price" and not _named_beside_its_price(words, state, desk):
        return None  # "how much is a tune-up while I'm at it": they want to know that first
    if meaning.topic == "unknown":
        meaning = meaning.but(topic=None, intents=meaning.intents - {Intent.QUESTION})
    return meaning.but(
        service_id=None,
        service_choices=(),
        service_words="",
        attendee=None,
        attendee_relation=None,
        next_words=service.name,
    )


def _named_beside_its_price(words: str, state: CallState, desk: Desk) -> bool:
    """'Und Gesicht auch. Was kostet das?': wished for in a sentence that asks no price."""
    added = (said for said in map(plain, _SENTENCE.split(words)) if ADDS.search(said) is not None)
    return any(
        PRICE_ASKED.search(said) is None and (resolve_service(said, state, desk)[0] or begun_by(said, desk))
        for said in added
    )


def two_at_their_hours(words: str, meaning: Meaning, state: CallState, desk: Desk) -> Meaning | None:
    """'Bremsen einstellen um zehn, und danach um halb elf einen Reifenwechsel', among the first words:
    the turn as far as it is about the first; the other's words are kept. None where both hours are not plain.
    """
    if state.goal not in (Goal.NONE, Goal.BOOK) or state.facts.next_words or not meaning.extra_service_ids:
        return None
    if meaning.intents & _OF_ELSE or state.bookings_made + 2 > desk.settings.max_bookings_per_call:
        return None
    for place in _PARTS.finditer(words):
        first, second = words[: place.start()], words[place.end() :]
        services = [desk.service(resolve_service(part, state, desk)[0]) for part in (first, second)]
        if services[0] is None or services[1] is None or services[0] == services[1]:
            continue
        own = _one_hour(first, state, desk)
        if own is None:
            continue
        date = said_at(own.windows[0].start, desk, clock=False)
        other = _one_hour(f"{date}, {_RIGHT_AFTER.sub('', second)}", state, desk)
        if other is None or other.windows[0].start <= own.windows[0].start:
            continue
        return meaning.but(
            service_id=services[0].id,
            service_words=services[0].name,
            extra_service_ids=(),
            service_choices=(),
            when=own,
            attendee=None,
            attendee_relation=None,
            intents=(meaning.intents - {Intent.GROUP, Intent.SEVERAL}) | {Intent.BOOK},
            next_words=f"{services[1].name} {said_at(other.windows[0].start, desk)}",
        )
    return None


def _one_hour(words: str, state: CallState, desk: Desk) -> When | None:
    """The one exact time in the words, if there is just one."""
    when = resolve_when(words, state, desk)
    return when if when is not None and len(when.windows) == 1 and when.windows[0].exact else None


_RIGHT_AFTER = re.compile(
    r"(?i)\b(?:(?:gleich|direkt) )?(?:danach|anschließend|hinterher)\b|"
    r"\b(?:straight|right|directly) after(?:wards)?\b"
)
_PARTS = re.compile(
    r"(?i)[.;!?]\s+|,\s+(?:und\s+|and\s+)?(?:dann\s+|then\s+)?|\s+(?:und|and)\s+(?:dann\s+|then\s+)?"
)


def _each_at_its_hour(words: str, meaning: Meaning, state: CallState, desk: Desk) -> Meaning | None:
    """'Um vier Uhr Gesicht und um fünf Uhr Maniküre', once both are known."""
    both = {state.facts.service_id, resolve_service(state.facts.next_words, state, desk)[0]}
    if None in both or meaning.when is None:
        return None
    day = meaning.when.windows[0].start if meaning.when.windows else None
    for place in JOINED.finditer(words):
        first, second = _SENTENCE.split(words[: place.start()])[-1], words[place.end() :]
        named = [
            resolve_service(part, state, desk)[0] or begun_by(plain(part), desk) for part in (first, second)
        ]
        if set(named) != both or day is None:
            continue
        date = said_at(day, desk, clock=False)
        hours = [resolve_when(f"{date}, {part}", state, desk) for part in (first, second)]
        if all(hour is not None and len(hour.windows) == 1 and hour.windows[0].exact for hour in hours):
            starts = [hour.windows[0].start for hour in hours if hour is not None]
            services = [desk.service(key) for key in named]
            names = [item.name for item in services if item is not None]
            own = resolve_when(said_at(starts[0], desk), state, desk)
            return meaning.but(
                service_id=named[0],
                service_words=names[0],
                extra_service_ids=(),
                service_choices=(),
                choice=None,
                when=own,
                next_words=f"{names[1]} {said_at(starts[1], desk)}",
            )
    return None


def _each_person(words: str, meaning: Meaning, state: CallState, desk: Desk) -> Meaning | None:
    """'Um zwei für den Jonas und um halb drei für die Leni', or their names alone, where none is known."""
    pending = state.facts.next_words
    kin = {as_object(one) for one in ONE_OF_THE_CHILDREN.values()}
    if state.facts.attendee is not None or not pending.endswith(tuple(kin)):
        return None
    if state.ask is Ask.ATTENDEE and (named := TWO_NAMES.match(words)) is not None:
        last = f" {named['last']}" if named["last"] else ""
        return meaning.but(
            attendee=named["one"] + last,
            attendee_words=words,
            name=None,
            name_words="",
            intents=meaning.intents - {Intent.GROUP},
            next_words=f"{pending} {named['other']}{last}",
        )
    each = EACH_AT.search(words)
    day = meaning.when.windows[0] if meaning.when is not None and meaning.when.windows else None
    known = state.facts.windows[0] if state.facts.windows else day
    if each is None or known is None:
        return None
    date = said_at(known.start, desk, clock=False)
    first, second = (resolve_when(f"{date}, {each[part]}", state, desk) for part in ("first", "second"))
    if first is None or second is None or not (first.windows and second.windows):
        return None
    other = f"{pending} {each['other']} {said_at(second.windows[0].start, desk)}"
    return meaning.but(
        attendee=each["one"],
        attendee_words=each["one"],
        name=None,
        name_words="",
        when=first,
        choice=None,
        intents=meaning.intents - {Intent.GROUP, Intent.SEVERAL},
        next_words=other,
    )


_SENTENCE = re.compile(r"[.;:!?]\s+")


def said_at(start: datetime, desk: Desk, *, clock: bool = True) -> str:
    """A moment in the words in which a caller could say it, to be read again later on."""
    local = start.astimezone(ZoneInfo(desk.zone))
    if desk.language == "en":
        day = f"on {local.day} {MONTHS['en'][local.month - 1]} {local.year}"
        return f"{day} at {local:%H:%M}" if clock else day
    day = f"am {local.day}. {MONTHS['de'][local.month - 1]} {local.year}"
    return f"{day} um {local:%H:%M} Uhr" if clock else day


def two_hours(windows: tuple[Window, ...], folded: str) -> bool:
    """Whether two clock times on one day are said that are no choice."""
    exact = len(windows) == len({"first", "second"}) and all(window.exact for window in windows)
    return exact and windows[0].start.date() == windows[1].start.date() and _EITHER.search(folded) is None


_EITHER = re.compile(r"\b(?:oder|beziehungsweise|sonst|or|either)\b")
