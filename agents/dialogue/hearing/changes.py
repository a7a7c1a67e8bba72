"""A change of an appointment that stands: which time in a turn is the old one, which the wished one. Pure.

"Ich hab am Mittwoch um halb fünf Massage, ginge das eine Stunde später?" names the old time and a distance
from it; "die Massage vom Mittwoch auf Freitag" names both. What is told beside it ("am Freitag bin ich
nicht da") is no wish. Called by `hearing.wishes` for a turn, and by `own_flow` once the booking is known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.change_parts import (
    MOVING,
    begins_a_clause,
    names_its_weekday,
    old_and_new,
    on_the_same_day,
    tells_then,
)
from agents.dialogue.hearing.days_named import names_a_day
from agents.dialogue.hearing.greetings import GREETED
from agents.dialogue.hearing.in_its_week import with_later_on
from agents.dialogue.hearing.near_days import near_day
from agents.dialogue.hearing.services import infinitives, service_hits
from agents.dialogue.hearing.times import holds, resolve_when
from agents.dialogue.hearing.times_read import understood_times
from agents.dialogue.lexicon import changes as cues
from agents.dialogue.lexicon import put_anew
from agents.dialogue.lexicon.standing import CANNOT, CLOCK
from agents.dialogue.meaning import When
from agents.dialogue.state import CallState, Window
from agents.language.text import whole_word

OLD, NEW, TOLD, OPEN = "old", "new", "told", "open"


@dataclass(frozen=True, slots=True)
class Change:
    """What a turn says about a change: `old` finds the booking, `new` is the wish."""

    old: When | None = None
    new: When | None = None


@dataclass(frozen=True, slots=True)
class _Group:
    """Time words that belong together ("am Mittwoch um halb fünf"), and what stands beside them."""

    start: int
    end: int
    text: str
    left: str = ""
    right: str = ""
    anew: bool = False
    """A sentence has ended before it."""
    apart: bool = False
    """It begins a clause of its own, behind one that names no appointment."""


def split_days(words: str) -> str:
    """'Mein Montagstermin' as 'mein Montag Termin', the way both are read."""
    return cues.DAY_COMPOUND.sub(r"\1 \2", words)


def as_appointments(words: str, state: CallState, desk: Desk) -> str:
    """Folded words in which every service is called 'termin': 'meine Massage' speaks of an appointment."""
    for member in desk.staff:
        bare = cues.ADDRESSED.sub("", member.name)
        if bare.lower() in words.lower():
            words = _visit_to(bare).sub(" Termin ", words)
    for hit in sorted(service_hits(words, state, desk), key=lambda hit: -hit.span.start):
        if _BEGINS_A_CLAUSE.search(words[: hit.span.start]):
            continue  # "ich hab am Freitag Schule, Haarschnitt am Samstag?" has no haircut on Friday
        words = f"{words[: hit.span.start]} Termin {words[hit.span.end :]}"
        if hit.span.text.lower() in words.lower():  # said again
            words = re.sub(rf"(?i)(?<!\w[,.;!?] )\b{re.escape(hit.span.text)}\b", "Termin", words)
    if " werden" in words:
        words = _TO_BE_DONE.sub(
            lambda found: " Termin" if service_hits(infinitives(found[0]), state, desk) else found[0], words
        )
    folded = cues.KINDS.sub("termin", _plain_compounds(plain(words), desk))
    return cues.CALLED_TWICE.sub("termin", folded)


_TO_BE_DONE = re.compile(r"(?i)\bge\w{3,}(?:t|en)(?= werden\b)")
"""'Der Bruno soll am Freitag geschoren werden.'"""


@lru_cache(maxsize=64)
def _visit_to(name: str) -> re.Pattern[str]:
    """'Bei Frau Weber', 'with Jana': an appointment with one of the staff."""
    titles = r"(?:(?:der|dem|frau|herrn?|doktor|dr\.?|mrs?|ms) )*"
    return re.compile(rf"(?i)\b(?:bei|beim|zu|zum|zur|with) {titles}{re.escape(name)}\b")


_COMPOUND = re.compile(r"\b(\w{4,}?)s?-?termin(e|s|en)?\b")


def _plain_compounds(folded: str, desk: Desk) -> str:
    """'Der Massagetermin', 'mein Impftermin' as 'termin': a service, or its beginning, and the word."""
    if "termin" not in folded:
        return folded
    names = {
        word for item in desk.services for name in (item.name, *item.aliases) for word in plain(name).split()
    }

    def alone(found: re.Match[str]) -> str:
        of_ours = any(word.startswith(found[1]) for word in names)
        return f"termin{found[2] or ''}" if of_ours else found[0]

    return _COMPOUND.sub(alone, folded)


_BEGINS_A_CLAUSE = re.compile(r"\w[,.;!?]\s+$")


def _ungreeted(words: str) -> str:
    """'Morning, Ramona Stone here. …': a greeting where a day of its own follows, else perhaps tomorrow."""
    rest = GREETED.sub("", words)
    return rest if names_a_day(plain(rest)) and not cues.JOINS.match(rest) else words


_MISSAID = re.compile(
    r"(?i)(?<=[,.;!?] )(?:(?!kann\b|geht\b|passt\b|klappt\b|schaff\w*|bin\b|sind\b)\w+ ){1,4}nicht,? "
    r"(?:nein|nee|ne|quatsch|sondern)\b,? ?"
)
"""'Nächsten Monat nicht, nein, nächste Woche ist das': a time that is taken back at once."""


def read_change(words: str, state: CallState, desk: Desk, booking: datetime | None = None) -> Change:
    """The old time and the wished one; `booking` is the start of the booking, where it is known."""
    words = with_later_on(_MISSAID.sub("", cues.plain_distances(_ungreeted(words))))
    blank = replace(
        state, chosen=None, offers=(), asked_day=None, facts=replace(state.facts, windows=(), ambiguous=())
    )
    if booking is not None:
        blank = _about(blank, booking)
    old_text, new_text = split_change(words, blank, desk, booking)
    old = resolve_when(old_text or _ruled_out(words), blank, desk)
    if booking is None and old is not None and len(old.windows) == 1:
        blank = replace(blank, facts=replace(blank.facts, windows=old.windows))
        if not old.windows[0].exact and cues.COUNTED.search(plain(new_text)):
            new_text = ""  # counted from a clock time that is not known yet
    new = resolve_when(new_text, blank, desk) if new_text else None
    if new is not None:
        day = booking or (old.windows[0].start if old is not None and old.windows else None)
        new = near_day(replace(new, words=words), new_text, day, state.now, desk)
    return Change(old, new)


def _ruled_out(words: str) -> str:
    """'I can't do Friday after all, what else have you got next week?': the day of the one that stands."""
    told = CANNOT.search(plain(words))
    day = cues.WEEKDAY.search(told.group()) if told is not None else None
    return day.group() if day is not None else ""


def time_dropped(words: str, state: CallState, desk: Desk) -> When | None:
    """Of several times in a cancellation, the one that it is about: 'den am Mittwoch kann ich nicht, der am
    Freitag bleibt'. None where that is not plain.
    """
    groups = [group for group in _groups(words, state, desk) if names_a_day(plain(group.text))]
    kept = [group for group in groups if cues.KEPT.match(group.right)]
    if not kept:
        return None
    stays = [when.windows for group in kept if (when := resolve_when(group.text, state, desk)) is not None]
    found: dict[tuple[Window, ...], When] = {}
    for group in groups:
        when = resolve_when(group.text, state, desk)
        if when is None or when.windows in stays or len(when.windows) != 1:
            continue
        if when.windows[0].grain in ("minute", "day"):
            found[when.windows] = when
    return next(iter(found.values())) if len(found) == 1 else None


_PARTS = re.compile(r"[.!?;]\s+|\b(?:und|aber|and|but)\b|,\s+(?=(?:die|der|den|das|the|nicht|nich|not) )")


def service_meant(words: str, state: CallState, desk: Desk) -> str | None:
    """Of several services named, the one to be changed: 'die Massage absagen, die Maniküre bleibt'."""
    named = {hit.id for hit in service_hits(words, state, desk)}
    if len(named) < 2:
        return None
    meant: list[str] = []
    plainly: list[str] = []
    for part in _PARTS.split(words):
        hits = [hit.id for hit in service_hits(part, state, desk)]
        if hits and cues.STAYS.search(plain(part)):
            named -= set(hits)
        elif hits and cues.CHANGED.search(as_appointments(part, state, desk)):
            meant += hits
            plainly += hits if cues.PLAINLY_CHANGED.search(plain(part)) else []
    if plainly:
        return plainly[0]
    if meant:
        return meant[0]
    return named.pop() if len(named) == 1 else None


def staff_meant(words: str, desk: Desk) -> str | None:
    """Of several people named, whom the appointment is to be moved to: the last one that is not ruled out."""
    folded = plain(words)
    places: dict[str, int] = {}
    for member in desk.staff:
        name = plain(member.name)
        for match in whole_word(name).finditer(folded) if name in folded else ():
            if not cues.RULED_OUT.search(folded[: match.start()]):
                places[member.id] = match.start()
    return max(places, key=lambda key: places[key]) if len(places) > 1 else None


def _about(state: CallState, start: datetime) -> CallState:
    """The state in which everything is counted from an appointment."""
    return replace(state, facts=replace(state.facts, windows=(Window(start, start, "minute"),)))


def split_change(
    words: str, state: CallState, desk: Desk, booking: datetime | None = None
) -> tuple[str, str]:
    """The words of the old time alone, and the turn without everything that is no wish."""
    words = cues.plain_distances(words)
    groups = _groups(words, state, desk)
    roles = _roles(groups, state, desk, booking)
    old = ", ".join(group.text for group, role in zip(groups, roles, strict=True) if role == OLD)
    if NEW not in roles:
        return old, ""
    new = words
    for index in reversed(range(len(groups))):
        if roles[index] in (OLD, TOLD):
            begin = groups[index - 1].end if index else 0
            limit = groups[index + 1].start if index + 1 < len(groups) else len(words)
            start, end = _clause(words, begin, groups[index], limit)
            new = f"{new[:start]}; {new[end:].lstrip(',; ')}"
    return old, new


def _clause(words: str, begin: int, group: _Group, limit: int) -> tuple[int, int]:
    """The clause around time words that are no wish; what leads up to the next time stays."""
    starts = [match.end() for match in cues.CLAUSE.finditer(words, begin, group.start)]
    ending = cues.CLAUSE.search(words, group.end, limit)
    hindered = cues.NOT_SAID.search(words, group.end, limit)
    if ending is not None:
        end = ending.start()
    elif hindered is not None:
        end = hindered.end()
    else:
        end = group.end if limit < len(words) else limit
    return (starts[-1] if starts else begin), end


# ---- time words that belong together ----------------------------------------------------------------
def _groups(words: str, state: CallState, desk: Desk) -> list[_Group]:
    read = sorted((span.start, span.end) for span in understood_times(words, state, desk).spans)
    spans = [part for start, end in read for part in old_and_new(words, start, end)]
    found: list[tuple[int, int]] = []
    for start, end in spans:
        if found and (start < found[-1][1] or _belongs(words, found[-1], (start, end), state, desk)):
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    groups: list[_Group] = []
    for index, (start, end) in enumerate(found):
        before = words[found[index - 1][1] if index else 0 : start]
        after = words[end : found[index + 1][0] if index + 1 < len(found) else len(words)]
        left = as_appointments(cues.SENTENCE_END.split(before)[-1], state, desk)
        right = as_appointments(cues.LAST_END.split(after)[0], state, desk)
        anew = index > 0 and cues.SENTENCE_END.search(before) is not None
        apart = begins_a_clause(before) and "termin" not in left
        groups.append(_Group(start, end, words[start:end], left, right, anew, apart))
    return groups


def _belongs(words: str, last: tuple[int, int], span: tuple[int, int], state: CallState, desk: Desk) -> bool:
    raw = words[last[1] : span[0]]
    gap = as_appointments(raw, state, desk)
    one, other = plain(words[last[0] : last[1]]), plain(words[span[0] : span[1]])
    if on_the_same_day(one, gap, other):
        return True
    if any(mark in raw for mark in ".!?;") or set(gap.split()) - cues.GLUE:
        return False
    if other.startswith("auf ") or (gap.strip() == "to" and MOVING.search(words[: last[0]])):
        return False
    if cues.DISTANCE.search(other) or cues.DISTANCE.search(one):
        return cues.DISTANCE.search(one) is not None and cues.SAME_CLOCK.search(other) is not None
    if names_a_day(one) and names_a_day(other):
        return bool(cues.DATE.search(one)) != bool(cues.DATE.search(other))
    return names_a_day(one) != names_a_day(other) or cues.PART.search(one) is not None


# ---- old or new -------------------------------------------------------------------------------------
def _roles(groups: list[_Group], state: CallState, desk: Desk, booking: datetime | None) -> list[str]:
    roles: list[str] = []
    for group in groups:
        joined = roles and not group.anew and cues.JOINED.fullmatch(group.left) and not _wished(group)
        joined = joined or (roles and names_its_weekday(plain(group.text), group.left, group.right))
        role = roles[-1] if joined else _role(group)
        asks = cues.WISHED.search(group.left) is not None
        if role == OPEN and roles and not asks and not names_a_day(plain(group.text)):
            before = plain(groups[len(roles) - 1].text)
            if names_a_day(before) and not CLOCK.search(before):
                role = roles[-1]  # "am Donnerstag was, so gegen vier"
        roles.append(role)
    _leave_alone(groups, roles, state, desk)
    _take_back(groups, roles)
    if OLD not in roles:
        for index, group in enumerate(groups):
            if roles[index] == TOLD and cues.NOT.search(group.right + " " + group.left):
                roles[index] = OLD  # "da kann ich nicht" is said of the day of the appointment
                break
    wished = [index for index, role in enumerate(roles) if role in (NEW, OPEN)]
    if OLD not in roles and len(wished) > 1:
        first = wished[0]
        explicit = any(roles[index] == NEW for index in wished[1:])
        if roles[first] == OPEN and (explicit or booking is None):
            roles[first] = OLD
    if booking is not None and len(wished) > 1:
        for index in wished[:-1]:
            when = resolve_when(
                groups[index].text, replace(state, facts=replace(state.facts, windows=())), desk
            )
            if roles[index] == OPEN and when and any(holds(window, booking) for window in when.windows):
                roles[index] = OLD
    return [NEW if role == OPEN else role for role in roles]


def _take_back(groups: list[_Group], roles: list[str]) -> None:
    """'To Monday at two, no, sorry, Monday I'm away, Tuesday at two': what is said after it is the wish."""
    for index in range(1, len(groups) - 1):
        wished = roles[index - 1] in (NEW, OPEN) and index > 1
        again = put_anew.TAKEN_BACK.search(groups[index].left) is not None
        if not (wished and again and put_anew.OUT_OF_THE_WAY.search(groups[index].right)):
            continue
        if not any(names_a_day(plain(group.text)) for group in groups[index + 1 :]):
            continue
        roles[index - 1] = roles[index] = TOLD
        roles[index + 1 :] = [role if role == TOLD else NEW for role in roles[index + 1 :]]


def _leave_alone(groups: list[_Group], roles: list[str], state: CallState, desk: Desk) -> None:
    """'Die am Donnerstag, nee, Donnerstag passt ja, die am Dienstag mein ich': what stays is only told."""
    for index in range(1, len(groups)):
        named = groups[index]
        one = cues.CORRECTED.search(named.left) and cues.THE_ONE.match(named.right)
        other = one or cues.OTHER_ONE.search(named.left)
        if other and roles[index - 1] in (OLD, OPEN):
            roles[index - 1], roles[index] = TOLD, OLD
    if len(groups) <= 2:
        return
    blank = replace(state, facts=replace(state.facts, windows=()))
    said = [resolve_when(group.text, blank, desk) for group in groups]
    for index, group in enumerate(groups):
        goes_on = roles[index] == OPEN and any(role in (NEW, OPEN) for role in roles[index + 1 :])
        meant = cues.MEANT.match(group.right) and cues.ONE_OF_THEM.search(group.left)
        if meant or (goes_on and cues.POINTED_AT.search(group.left)):
            roles[index] = OLD
        when = said[index]
        right = f"is {group.right}" if group.text.endswith(("'s", "’s")) else group.right
        if when is None or not (cues.KEPT.match(right) or cues.FITS_AS_IT_IS.match(right)):
            continue
        for place in range(index + 1):
            before = said[place]
            if before is not None and before.windows == when.windows:
                roles[place] = TOLD


def _wished(group: _Group) -> bool:
    """Whether the words can only be a wish: counted from the old time, or "auf zwei Uhr"."""
    said = plain(group.text)
    return bool(cues.DISTANCE.search(said) or cues.SAME_CLOCK.search(said)) or said.startswith("auf ")


def _role(group: _Group) -> str:
    if tells_then(plain(group.text), group.right):
        return TOLD
    if _wished(group):
        return NEW
    if any(cue.search(group.left) for cue in (cues.FROM, cues.ARRANGED, cues.HAS_ONE)):
        return OLD
    if cues.TOLD_BEFORE.search(group.left) and cues.RULED_OUT_AT_ONCE.match(group.right):
        return TOLD
    if cues.TOWARDS.search(group.left):
        return NEW
    told = cues.TOLD_AFTER.match(group.right) or cues.NOT_BEFORE.search(group.left)
    told = told or (cues.TOLD_BEFORE.search(group.left) and cues.TOLD_THEN.match(group.right))
    if told and not cues.AN_APPOINTMENT.search(group.right):
        return TOLD
    if cues.FREE.match(group.right):
        return NEW
    if not group.apart and cues.HAVE.search(group.left) and not cues.WISHED.search(group.left):
        return OLD
    if told or cues.OF_MINE.search(group.left) or cues.HAVE_AFTER.match(group.right):
        return OLD
    return OPEN
