"""The groups that the fragments of a phrase form, and the statement that they make. Used by `compose` and
`resolve` only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from agents.language.combining import corrected, share_coarse
from agents.language.tokens import Token
from agents.language.vocabulary import words
from agents.language.when import Shift, When

Link = Literal["first", "or", "fix", "next"]


@dataclass(slots=True)
class Group:
    """Fragments that speak of one wish; `refused` when the caller ruled it out.

    `told`: its limit follows from what the speaker does ("ich arbeite bis drei", "um fünf muss ich los"); an
    hour named beside it wins. `renewed`: a day was put over it after "also" or "nein"; an hour right after
    that day takes the place of the older one. `ceremony`: the day of a wedding or the like, which was told.
    `barred`: ruled out by a word before it, which reaches over an "or". `contrasted`: said after a "but".
    `week`: the week that was wished for before a day of it was named ("nächste Woche, aber Donnerstag ...").
    `time_first`: its time was said before its day and holds for the days after an "or" too, unless any hour
    of them will do ("in the afternoon, Tuesday or Thursday").
    """

    when: When
    link: Link
    refused: bool = False
    target: bool = False
    rules: list[str] = field(default_factory=list[str])
    end: int = 0
    dropped: bool = False
    told: bool = False
    renewed: bool = False
    ceremony: bool = False
    barred: bool = False
    contrasted: bool = False
    week: When | None = None
    time_first: bool = False

    def takes_in(self, both: When, rules: Sequence[str], end: int) -> None:
        """A fragment joins it: `both` is the wish with it, `rules` those of the fragment."""
        self.when, self.end = both, end
        self.rules.extend(rules)


@dataclass(frozen=True, slots=True)
class Statement:
    """What a phrase asks for (alternatives) and what it rules out, with the notes of how that was decided."""

    wishes: tuple[tuple[When, tuple[str, ...]], ...]
    refused: tuple[When, ...]
    notes: tuple[str, ...]


_JOINING = frozenset(("in", "der", "am", "um", "so", "gegen", "at", "the", "around"))


def hour_of_another_day(groups: Sequence[Group], when: When, gap: Sequence[Token]) -> bool:
    """ "Nur diesen Mittwoch, am Donnerstag um sechs (geht mein Flieger)": the hour belongs to the day before
    it, and another day is wished for already.
    """
    live = [g for g in groups if not g.refused and not g.dropped]
    if len(live) < 2 or when.has_day or not live[-1].when.has_day or live[-1] is not groups[-1]:
        return False
    return all(t.norm in _JOINING for t in gap) and any(g.when.has_day for g in live[:-1])


def renewed(before: Group, when: When, rules: list[str], end: int) -> Group:
    """The wish of `before` with a correction put over it."""
    only_day = when.has_day and not when.has_time
    return Group(corrected(before.when, when), "next", rules=before.rules + rules, end=end, renewed=only_day)


def told_with_its_day(groups: Sequence[Group], when: When, following: When | None) -> bool:
    """ "We're at the vet's on Wednesday at two": the hour right behind a day that is ruled out belongs to it,
    unless another day waits for one ("gern Freitag, nicht Donnerstag um zehn") or follows at once.
    """
    if following is not None and following.has_day:
        return False
    waits = any(not g.refused and not g.dropped and not g.when.has_time for g in groups)
    return when.clock is not None and not waits


def finish(groups: list[Group], notes: list[str]) -> Statement:
    """The groups as one statement: alternatives and refusals get the day or the time they share."""
    _beside_the_told(groups)
    wishes = [g for g in groups if not g.refused and not g.dropped]
    _for_the_ceremony(groups, wishes)
    for group in wishes:
        group.when = _within_its_week(group.when)
    _days_of_the_week_after(wishes, groups)
    for place, group in enumerate(wishes):
        if place and group.link == "or":
            earlier = wishes[place - 1]
            if not group.when.has_day and earlier.when.has_day:
                group.when = group.when.merged(earlier.when.day_only()) or group.when
            else:
                group.when = share_coarse(group.when, earlier.when)
            if group.time_first and not group.when.has_time:
                group.when = group.when.merged(earlier.when.time_only()) or group.when
    for place in range(len(wishes) - 2, -1, -1):
        group, later = wishes[place], wishes[place + 1]
        if later.link == "or":
            if not group.when.has_time and later.when.has_time:
                group.when = group.when.merged(later.when.time_only()) or group.when
            if not group.when.has_day and later.when.has_day and later.when.has_time:
                group.when = group.when.merged(later.when.day_only()) or group.when
            else:
                group.when = share_coarse(group.when, later.when)
    refused: list[When] = []
    for place, group in enumerate(groups):
        if group.refused:
            when = group.when
            near = next((g for g in reversed(groups[:place]) if not g.dropped and g.when.has_day), None)
            if near is None:
                near = next((g for g in wishes if g.when.has_day), None)
                near = near if near is not None and (not when.has_day or _whole_week(near.when)) else None
            if near is not None and near.when.has_day:
                if not when.has_day:
                    when = when.merged(near.when.day_only()) or when
                else:
                    when = share_coarse(when, near.when)
                    if when.weekday is not None and when.week is None and _whole_week(near.when):
                        when = when.merged(When(week=near.when.week, iso_week=near.when.iso_week)) or when
            group.when = when
            refused.append(when)
    return Statement(tuple((g.when, tuple(g.rules)) for g in wishes), tuple(refused), tuple(notes))


def _whole_week(when: When) -> bool:
    """ "Nächste Woche", "in der 44. Kalenderwoche"."""
    return (when.week is not None or when.iso_week is not None) and when.weekday is None


def _within_its_week(when: When) -> When:
    """ "Next week from Wednesday on", "next week, but only till Thursday": the limit is a day of that week,
    and the week ends or begins the wish.
    """
    first, last = when.day_from, when.day_to
    if not when.week or when.weekday is not None or (first is None and last is None):
        return when
    if any(edge is not None and edge != When(weekday=edge.weekday) for edge in (first, last)):
        return when
    begin = When(weekday=first.weekday if first is not None else 0, week=when.week)
    end = When(weekday=last.weekday if last is not None else 6, week=when.week)
    return replace(when, week=None, day_from=begin, day_to=end)


def _days_of_the_week_after(wishes: Sequence[Group], groups: Sequence[Group]) -> None:
    """ "The week after, but Thursday's no good": the whole week is wished for, and its Thursday is not."""
    for wish in wishes:
        ahead = wish.when.shift
        if ahead != Shift(1, "week") or wish.when != When(shift=ahead, from_reference=True):
            continue
        for group in groups:
            day = When(weekday=group.when.weekday)
            in_it = replace(day, shift=ahead, from_reference=True)
            if group.refused and day.weekday is not None and group.when in (day, in_it):
                group.when = in_it
                wish.when = replace(wish.when, anchor=When(same_day=True), side="after")


def _for_the_ceremony(groups: Sequence[Group], wishes: Sequence[Group]) -> None:
    """ "Am Samstag heiratet meine Schwester, ich bräuchte um neun eine Frisur": on the day of the wedding."""
    day = next((g for g in reversed(groups) if g.ceremony and g.when.has_day), None)
    if day is None or any(g.when.has_day or not g.when.has_time for g in wishes):
        return
    for group in wishes:
        group.when = group.when.merged(day.when.day_only()) or group.when
    if wishes:
        day.refused, day.dropped = False, True


def not_then(groups: Sequence[Group], when: When) -> None:
    """ "Tuesday then, hmm, no, Tuesday I'm flying back": the day that was wished for is none any more."""
    for group in groups:
        if when.has_day and not when.has_time and not group.dropped and group.when == when:
            group.refused = True


def taken_back(groups: Sequence[Group], refused: Group) -> Group | None:
    """ "Nächste Woche Dienstag, nein, Dienstag muss ich zum Arzt, Mittwoch": the wish for the refused day."""
    if refused.when.weekday is None:
        return None
    wished = (g for g in reversed(groups) if not g.refused and g is not refused)
    return next((g for g in wished if g.when.weekday == refused.when.weekday), None)


_AS_WELL = words("und auch and also as")


def of_another_day(told: When, when: When, gap: Sequence[Token]) -> bool:
    """ "Montags hab ich die Enkel bis vier (Dienstag hab ich frei)": a day beside the one only told about."""
    return told.has_day and when.has_day and not any(t.norm in _AS_WELL for t in gap)


def _beside_the_told(groups: Sequence[Group]) -> None:
    """ "Montags hab ich die Enkel bis vier, Mittwoch muss ich weg, aber Dienstag ab drei": that is meant."""
    last = groups[-1] if groups else None
    if last is None or last.refused or last.dropped or last.told or last.link != "next":
        return
    for group in groups[:-1]:
        if group.told and not group.refused and group.when.has_day and last.when.has_day:
            group.dropped = True


_ONLY = words("only just nur bloss except but ausser lediglich apart")
_HOLIDAY = words("urlaub holiday ferien leave")
_AWAY = words("im in on away weg verreist abroad")


def free_but_for(week: Group, tokens: Sequence[Token], start: int) -> bool:
    """ "I have all next week holiday, only (Tuesday) not": the week is free but for the day at `start`."""
    if not week.refused or week.when.week is None or week.when.weekday is not None:
        return False
    between = {t.norm for t in tokens[week.end : start]}
    return bool(between & _ONLY and between & _HOLIDAY) and not {t.norm for t in tokens[:start]} & _AWAY
