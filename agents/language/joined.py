"""Steps of `compose`: which wish a fragment belongs to, or whose place it takes. Used by `compose` only."""

from __future__ import annotations

from dataclasses import replace

from agents.language.arrival import Arrival, Step
from agents.language.combining import (
    asks_for_a_day,
    corrected,
    inherit,
    pinned,
    replaces,
    share_coarse,
    within,
)
from agents.language.groups import Group, of_another_day, taken_back, told_with_its_day
from agents.language.refusals import is_better, prefers
from agents.language.vocabulary import words
from agents.language.when import When


def _onto(it: Arrival) -> bool:
    """ "Auf Donnerstag": where an appointment is to be moved."""
    return (
        "onto" in it.connectors
        and bool(it.gap)
        and any(t.senses.get("connector") == "onto" for t in it.gap[-3:])
    )


def _first(it: Arrival) -> bool:
    """No wish stands before it."""
    if it.before is not None and not it.before.dropped:
        return False
    group = it.stands_alone(link="first" if it.before is None else "next", target=_onto(it))
    group.told = it.limits
    return True


def _after_a_refusal(it: Arrival) -> bool:
    """What is said behind a time that was ruled out: the rest of it, of the wish before, or a new wish."""
    before = it.before
    if before is None or not before.refused:
        return False
    if not it.gap and not it.same_kind and not before.when.has_time:
        both = before.when.merged(it.when)
        told = told_with_its_day(it.groups, it.when, it.following if not it.after else None)
        end = it.piece.end
        if both is not None and (told or any(t.norm == "sondern" for t in it.tokens[end : end + 3])):
            before.when, before.end = both, end
            return True
    positive = next(iter(reversed(it.wishes)), None)
    instead = "instead_of_that" in it.connectors
    if positive is not None and not instead and "or" not in it.connectors:
        both = positive.when.merged(it.when)
        if both is not None:
            positive.takes_in(both, it.rules, it.piece.end)
            it.groups.remove(positive)
            it.groups.append(positive)
            return True
    if instead:
        _instead_of(it, before, positive)
        return True
    if before.when.has_time and it.when.has_time and not it.when.has_day:
        it.when = it.when.merged(before.when.day_only()) or it.when
    elif (withdrawn := taken_back(it.groups, before)) is not None:
        it.notes.append("compose.taken_back")
        withdrawn.dropped = True
        it.when = share_coarse(it.when, withdrawn.when)
    elif (before.when.week or 0) > 0 and before.when.weekday is not None:
        it.when = share_coarse(it.when, before.when)  # "nächste Woche Dienstag geht nicht, Mittwoch"
    it.stands_alone()
    return True


def _instead_of(it: Arrival, before: Group, positive: Group | None) -> None:
    """ "Nicht Dienstag, sondern Mittwoch"; "morgen nicht um zehn, sondern um elf"."""
    it.notes.append("compose.instead")
    both = positive.when.merged(it.when) if positive is not None else None
    if positive is not None and both is not None and within(before.when, positive.when):
        positive.takes_in(both, it.rules, it.piece.end)
        return
    only_day = it.when.has_day and not it.when.has_time
    it.when = inherit(it.when, before.when)
    if positive is not None and only_day and positive.when.weekday in (None, it.when.weekday):
        # "Dienstag um zehn, aber nicht morgen, sondern nächste Woche Dienstag"
        it.when = it.when.merged(positive.when.time_only()) or it.when
    it.stands_alone().renewed = only_day


def _correction(it: Arrival) -> bool:
    """ "Um drei, nein, um vier"."""
    if it.link != "fix" or it.before is None:
        return False
    it.is_put_over(it.before, "compose.correction")
    return True


def _moved_onto(it: Arrival) -> bool:
    """ "Von Dienstag auf Mittwoch": only the second is wished for."""
    if not it.same_kind or not _onto(it):
        return False
    for group in it.groups:
        group.dropped = True
    it.stands_alone("compose.moved_onto", target=True)
    return True


def _conclusion(it: Arrival) -> bool:
    """ "Dienstag oder Mittwoch. Also Mittwoch"."""
    before = it.before
    if before is None or "conclude" not in it.connectors or it.link == "or":
        return False
    if not replaces(before.when, it.when):
        return False
    wishes = it.wishes
    day = next((g.when.day_only() for g in reversed(wishes) if g.when.has_day), None)
    for group in wishes:
        group.dropped = True
    group = it.is_put_over(before, "compose.conclusion")
    if day is not None and not group.when.has_day:
        group.when = group.when.merged(day) or group.when
    return True


def _preference(it: Arrival) -> bool:
    """ "Montag oder Dienstag, am liebsten Dienstag"."""
    wishes = it.wishes
    if "prefer" not in it.connectors or not it.same_kind or len(wishes) < 2:
        return False
    for group in wishes:
        group.dropped = True
    it.stands_alone("compose.preference")
    return True


def _completion(it: Arrival) -> bool:
    """ "Am Dienstag ... um drei": it says what the wish before it left open, or is put over it."""
    before = it.before
    if before is None or it.link == "or":
        return False
    both = before.when.merged(it.when) or (None if before.told else pinned(before.when, it.when, it.gap))
    if both is not None:
        before.week = before.when if _parted(it, before.when) else before.week
        before.time_first = before.time_first or _day_after_its_time(before, it.when)
        before.takes_in(both, it.rules, it.piece.end)
        before.told = before.told or it.limits
        over_it = it.when.has_day and not _RENEWING.isdisjoint(it.connectors)
        before.renewed = before.renewed or over_it
        shifted = both.shift is not None and both.weekday is not None and both.shift_first is None
        if shifted and it.when.weekday is not None:
            before.when = replace(both, shift_first=True)
        return True
    if it.tokens[it.piece.start].hesitant and not it.gap:
        it.is_put_over(before, "compose.hesitation")
        return True
    if "prefer" in it.connectors:
        for group in it.groups:
            group.dropped = group.dropped or not group.refused
        it.stands_alone("compose.preference")
        return True
    better = it.same_kind and prefers(it.gap, it.after)
    chosen = better and ("but" in it.connectors or is_better(it.after))
    if "rather" in it.connectors or chosen:
        it.is_put_over(before, "compose.correction")
        return True
    return False


def _day_after_its_time(before: Group, when: When) -> bool:
    alone = before.when.has_time and not before.when.has_day and before.when.shift is None
    return alone and not before.told and when.has_day and not when.has_time


_PARTING = words(", aber nur bloss but only just")


def _parted(it: Arrival, week: When) -> bool:
    """ "Nächste Woche, aber Donnerstag und Freitag nicht": the day is told apart from its week."""
    whole = week.week is not None or (week.shift is not None and week.shift.unit == "week")
    if not whole or week.weekday is not None or it.when.weekday is None:
        return False
    return any(t.norm in _PARTING for t in it.gap)


_RENEWING = frozenset({"conclude", "fix", "rather"})


def _told_before(it: Arrival) -> bool:
    """ "Ich muss um fünf los, ginge drei Uhr?": what is asked for wins over what was only told."""
    before = it.before
    if before is None or it.link == "or":
        return False
    if before.told and (asks_for_a_day(it.when, it.gap) or of_another_day(before.when, it.when, it.gap)):
        before.dropped = True
        it.stands_alone("compose.told")
        return True
    named = it.when.clock is not None or it.when.time_from is not None or it.when.time_to is not None
    if named and (before.told or (before.renewed and all(t.norm == "," for t in it.gap))):
        before.dropped = True
        it.when = corrected(before.when, it.when)
        it.stands_alone("compose.told" if before.told else "compose.renewed")
        return True
    return False


def _alternative(it: Arrival) -> bool:
    """ "Dienstag oder Donnerstag"."""
    group = it.stands_alone("compose.alternative", link="or")
    group.contrasted = "but" in it.connectors
    before = it.before
    shared = before is not None and before.time_first and it.when.has_day and not it.when.has_time
    group.time_first = shared and not any(t.norm in _ANY_HOUR for t in (*it.gap, *it.after))
    return True


_ANY_HOUR = words(
    "any anytime whenever all whole egal irgendwann jederzeit ganz ganzen ganze ganztags ganztaegig wann but "
    "aber rather lieber"
)


JOINING_STEPS: tuple[Step, ...] = (
    _first,
    _after_a_refusal,
    _correction,
    _moved_onto,
    _conclusion,
    _preference,
    _completion,
    _told_before,
    _alternative,
)
