"""The answer to "which one of your appointments?": what is pointed at, what stays, what is meant. Pure.

"Der Donnerstag bleibt, der andere muss weg": whatever is said to stay is never the one to be changed. Every
mention of an appointment (a day, an hour, a place among them, "the other one") is found first, then what is
said of it. Called by `hearing.choices` and `own_flow`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from agents import language as pack
from agents.dialogue.desk import Desk
from agents.dialogue.hearing.days_named import names_a_day
from agents.dialogue.hearing.services import service_hits
from agents.dialogue.hearing.times import holds, resolve_when
from agents.dialogue.hearing.times_read import understood_times
from agents.dialogue.lexicon import own_picked as cues
from agents.dialogue.lexicon.changes import WEEKDAY
from agents.dialogue.state import Ask, CallState, Facts, Goal, OwnBooking

KEEP_ALL = "keep"
"""As a choice: all of them stay."""
UNSURE = "unsure"
"""As a choice: some are said to stay, and what is left is not one."""

_DAYS = ("mo", "di", "mi", "do", "fr", "sa", "so")
_ENGLISH_DAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
_DAY_ONE = re.compile(
    r"\b((?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?|morning|afternoon|evening|week(?:'s)?|"
    r"\d(?:st|nd|rd|th)|\w+th) one\b"
)
_SHORT = re.compile(r"\b(tue|wedne|thur)s\b")
_CUES = re.compile(
    rf"(?P<spared>{cues.KEPT_NOT_DROPPED})|(?P<meant>{cues.MEANT})|(?P<kept>{cues.KEPT})|(?P<fits>{cues.FITS})"
)
_GLUE = re.compile(
    r"[\s,]*(?:(?:um|am|den|der|dem|die|at|on|the|in|so|gegen|of|termin|one|appointment)[\s,]*)*"
)


@dataclass(frozen=True, slots=True)
class _Mention:
    """Words that point at some of the appointments; `others` where they point at what is not named."""

    start: int
    end: int
    ids: frozenset[str] = frozenset()
    others: bool = False
    said: str = ""
    """`kept`, `meant` or nothing."""


def picked(words: str, state: CallState, desk: Desk, about: OwnBooking | None = None) -> str | None:
    """The id of the one to be changed, `KEEP_ALL`, `UNSURE`, or None where nothing is pointed at.

    `about`: the one that was just read back, which "the other one" is not.
    """
    text = _spoken(words)
    own = frozenset(item.id for item in state.own)
    mentions = _corrected(text, _said(text, _mentions(text, state, desk)))
    meant = [mention for mention in mentions if mention.said == "meant"]
    if not meant and cues.NONE_OF_THEM.search(text) and not any(m.said == "" for m in mentions):
        return KEEP_ALL
    if not mentions:
        return None
    named = [mention for mention in mentions if not mention.others]
    others = [mention for mention in mentions if mention.others]
    kept = _union(mention for mention in named if mention.said == "kept")
    if others:
        return _beside_the_other(named, others, kept, own, about)
    if kept == own:
        return UNSURE if meant else KEEP_ALL
    pointed = meant or [mention for mention in named if mention.said == ""]
    left = _intersection(pointed, own) - kept
    if len(left) == 1:
        return next(iter(left))
    return UNSURE if kept else None


def without_what_stays(words: str, state: CallState, desk: Desk) -> str:
    """The words without the clauses about what stays: 'Thursday's fine' wishes for no Thursday."""
    text = _spoken(words)
    mentions = _said(text, _mentions(text, state, desk))
    left = text
    for mention in mentions:
        starts = [match.end() for match in cues.CLAUSE.finditer(text, 0, mention.start)]
        begin = starts[-1] if starts else 0
        ending = cues.CLAUSE.search(text, mention.end)
        end = ending.start() if ending is not None else len(text)
        alone = all(one is mention or one.end <= begin or one.start >= end for one in mentions)
        if mention.said == "kept" and alone:
            left = left[:begin] + " " * (end - begin) + left[end:]
    return words if left == text else left


def _spoken(words: str) -> str:
    """The words folded, 'the tues one' as 'the tuesday appointment': no hour is meant."""
    return _DAY_ONE.sub(r"\1 appointment", _SHORT.sub(r"\1sday", pack.fold(words)))


def _beside_the_other(
    named: list[_Mention],
    others: list[_Mention],
    kept: frozenset[str],
    own: frozenset[str],
    about: OwnBooking | None,
) -> str | None:
    """'I'm coming on Thursday, so the other one', 'the Thursday one, the other I'll still need'."""
    reference = _union(named) or (frozenset({about.id}) if about is not None else frozenset())
    rest = own - reference
    if not reference or not rest:
        return None
    stays = any(mention.said == "kept" for mention in others)
    if stays and kept:
        return KEEP_ALL if kept | rest == own else UNSURE
    plainly = stays or not (kept or about or any(mention.said == "meant" for mention in others))
    left = (
        reference if stays or (named and plainly) else rest
    )  # "the one on Thursday. The other one I had forgotten"
    if not stays and left == rest and any(mention.said == "meant" for mention in named):
        return UNSURE
    return next(iter(left)) if len(left) == 1 else UNSURE


def _union(mentions: Iterable[_Mention]) -> frozenset[str]:
    return frozenset(one for mention in mentions for one in mention.ids)


def _intersection(mentions: list[_Mention], own: frozenset[str]) -> frozenset[str]:
    left = own
    for mention in mentions:
        left &= mention.ids
    return left


# ---- what is pointed at -----------------------------------------------------------------------------
def _mentions(text: str, state: CallState, desk: Desk) -> list[_Mention]:
    own = sorted(state.own, key=lambda item: item.start)
    found: list[_Mention] = []
    rest = text
    for place, pattern in cues.PLACES:
        for match in pattern.finditer(text):
            index = place if place < len(own) else None
            if index is not None:
                found.append(_Mention(match.start(), match.end(), frozenset({own[index].id})))
                rest = f"{rest[: match.start()]}{'_' * (match.end() - match.start())}{rest[match.end() :]}"
    found += [_Mention(match.start(), match.end(), others=True) for match in cues.OTHER.finditer(rest)]
    found += _by_service(text, state, desk)
    times = _by_time(rest, state, desk)
    spoken = [(mention.start, mention.end) for mention in times]
    for first, last, pattern in cues.PARTS:
        for match in pattern.finditer(rest):
            if any(start < match.end() and match.start() < end for start, end in spoken):
                continue
            ids = frozenset(
                item.id for item in own if first <= item.start.astimezone(ZoneInfo(desk.zone)).hour < last
            )
            found.append(_Mention(match.start(), match.end(), ids))
    found = [*found, *times]
    every = frozenset(item.id for item in own)
    found = [mention for mention in found if mention.others or (mention.ids and mention.ids != every)]
    if state.goal is Goal.MOVE:
        found = [mention for mention in found if not cues.TOWARDS.search(text[: mention.start])]
    if not found and len(text.split()) <= _FEW:  # "der vierzehnter", "26."
        bare = _at(f"{'the' if state.language == 'en' else 'am'} {_TER.sub('en', text)}", _blank(state), desk)
        found = [_Mention(0, len(text), bare)] if bare and bare != every else []
    return _joined(text, sorted(found, key=lambda mention: (mention.start, -mention.end)))


_FEW = 3
_TER = re.compile(r"(?<=[a-z]t)er\b")


def _by_service(text: str, state: CallState, desk: Desk) -> list[_Mention]:
    return [
        _Mention(
            hit.span.start,
            hit.span.end,
            frozenset(item.id for item in state.own if item.service_id == hit.id),
        )
        for hit in service_hits(text, state, desk)
    ]


def _by_time(text: str, state: CallState, desk: Desk) -> list[_Mention]:
    blank = _blank(state)
    spans = sorted((span.start, span.end) for span in understood_times(text, blank, desk).spans)
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and (start < merged[-1][1] or _one_time(text, merged[-1], (start, end), blank, desk)):
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return [
        _Mention(start, end - 2 if text[start:end].endswith("'s") else end, _at(text[start:end], blank, desk))
        for start, end in merged
    ]


_DAYS_SAID = re.compile(r"tage\b")


def _blank(state: CallState) -> CallState:
    """The state in which a time is counted from nothing that was said before."""
    return replace(state, offers=(), chosen=None, target=None, asked_day=None, facts=Facts())


def _one_time(text: str, one: tuple[int, int], other: tuple[int, int], state: CallState, desk: Desk) -> bool:
    """'Tuesday, half three', 'Thursday the 14th': two days are one where both are that of an appointment."""
    if not _GLUE.fullmatch(text[one[1] : other[0]]):
        return False
    first, second = text[one[0] : one[1]], text[other[0] : other[1]]
    if not all(names_a_day(said) or _DAYS_SAID.search(said) for said in (first, second)):
        return True
    return bool(_at(first, state, desk) & _at(second, state, desk))


def _at(said: str, state: CallState, desk: Desk) -> frozenset[str]:
    """The appointments that words of time fit: as they are read, else by weekday, hour or week alone."""
    zone = ZoneInfo(desk.zone)
    when = resolve_when(said, state, desk)
    windows = when.windows if when is not None else ()
    inside = frozenset(item.id for item in state.own if any(holds(window, item.start) for window in windows))
    if inside:
        return inside
    if _DATE.search(said):
        return frozenset()
    local = {item.id: item.start.astimezone(zone) for item in state.own}
    day = WEEKDAY.search(said)
    on_day = frozenset(key for key, start in local.items() if day is not None and _is_day(day.group(), start))
    clocks = {window.start.astimezone(zone).strftime("%I:%M") for window in windows if window.exact}
    at_clock = frozenset(key for key, start in local.items() if start.strftime("%I:%M") in clocks)
    part = next(((first, last) for first, last, pattern in cues.PARTS if pattern.search(said)), None)
    in_part = frozenset(
        key for key, start in local.items() if part is not None and part[0] <= start.hour < part[1]
    )
    if day is not None:
        exact = on_day & (at_clock or in_part)
        elsewhen = clocks and (state.goal is Goal.MOVE or state.ask is Ask.CANCEL_CONFIRM)
        return exact or (frozenset() if elsewhen else on_day)
    if clocks:
        return at_clock
    if in_part:
        return in_part
    weeks = {window.start.astimezone(zone).isocalendar()[:2] for window in windows if _IN_WEEKS.search(said)}
    return frozenset(key for key, start in local.items() if start.isocalendar()[:2] in weeks)


_DATE = re.compile(
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}}\.(?! ?\d*uhr)|(?:erst|zweit|dritt|viert|fuenft|sechst|siebt|"
    rf"siebent|acht|neunt|zehnt|elft|zwoelft|\w+zehnt|\w+zigst)e[nr]?|\w+(?:eenth|tieth)|twelfth|eleventh|"
    rf"tenth|{cues.MONTHS}|heute|morgen|uebermorgen|today|tomorrow)\b"
)
"""A date fits or it does not; a weekday alone may be that of another week."""


_IN_WEEKS = re.compile(r"\b(?:weeks?|wochen?|fortnight|vierzehn tagen?)\b")
"""'In two weeks': some day of that week."""


def _is_day(said: str, start: datetime) -> bool:
    index = start.weekday()
    if said.startswith("sonnabend"):
        return index == 5
    return said.startswith((_ENGLISH_DAYS if "day" in said else _DAYS)[index])


def _joined(text: str, mentions: list[_Mention]) -> list[_Mention]:
    """'Thursday the 14th', 'the first one on Thursday': words that stand together point at one."""
    joined: list[_Mention] = []
    for mention in mentions:
        last = joined[-1] if joined else None
        if last is not None and not (last.others or mention.others):
            together = mention.start < last.end or _GLUE.fullmatch(text[last.end : mention.start])
            if together and last.ids & mention.ids:
                joined[-1] = replace(last, end=max(last.end, mention.end), ids=last.ids & mention.ids)
                continue
        joined.append(mention)
    return joined


# ---- what is said of it -----------------------------------------------------------------------------
def _said(text: str, mentions: list[_Mention]) -> list[_Mention]:
    """The mentions with what is said of each."""
    said: dict[int, str] = {}
    for index, mention in enumerate(mentions):
        if cues.NOT_LEFT.search(text[: mention.start]) or cues.NOT_RIGHT.match(text, mention.end):
            said[index] = "not"
    for cue in _CUES.finditer(_masked(text, mentions)):
        kind = cue.lastgroup or ""
        index = _of(text, cue, kind, mentions, said)
        if index is not None and index not in said:
            said[index] = "meant" if kind == "meant" else "kept"
    contrast = "meant" if "kept" in said.values() and "meant" not in said.values() else "kept"
    said = {index: contrast if kind == "not" else kind for index, kind in said.items()}
    return [replace(mention, said=said.get(index, "")) for index, mention in enumerate(mentions)]


def _masked(text: str, mentions: list[_Mention]) -> str:
    for mention in mentions:
        text = f"{text[: mention.start]}{'_' * (mention.end - mention.start)}{text[mention.end :]}"
    return text


def _of(
    text: str, cue: re.Match[str], kind: str, mentions: list[_Mention], said: dict[int, str]
) -> int | None:
    """Which mention a cue is said of: one of its clause, else the one before, where it goes on about that."""
    starts = [match.end() for match in cues.CLAUSE.finditer(text, 0, cue.start())]
    begin = starts[-1] if starts else 0
    ending = cues.CLAUSE.search(text, cue.end())
    end = ending.start() if ending is not None else len(text)
    before = [
        i for i, mention in enumerate(mentions) if begin <= mention.start and mention.end <= cue.start() + 1
    ]
    after = [i for i, mention in enumerate(mentions) if cue.end() <= mention.start and mention.start < end]
    if kind == "fits":
        near = [i for i in before[-1:] if len(text[mentions[i].end : cue.start()].split()) <= _NEAR]
        near += [i for i in after[:1] if len(text[cue.end() : mentions[i].start].split()) <= _NEAR]
        if near:
            return near[0]
        before, after = [], []
    if after and (not before or before[-1] in said or cues.VERB_FIRST.match(cue.group())):
        return after[0]
    if before:
        return before[-1]
    earlier = [i for i, mention in enumerate(mentions) if mention.end <= begin]
    goes_on = cues.ABOUT_IT.match(text[begin : cue.start()]) is not None
    return earlier[-1] if earlier and goes_on and earlier[-1] not in said else None


_NEAR = 2


def _corrected(text: str, mentions: list[_Mention]) -> list[_Mention]:
    """'The Tuesday, no, sorry, Thursday': of two that are said alike, the last one holds."""
    held: list[_Mention] = []
    for mention in mentions:
        last = held[-1] if held else None
        if last is not None and last.said == mention.said and last.ids != mention.ids:
            between = text[last.end : mention.start]
            if cues.CORRECTS.search(between):
                held[-1] = replace(last, said="kept")
        held.append(mention)
    return held
