"""From fragments to statements: which belong together, which are alternatives, corrections or refusals.

The words between them decide ("oder", "nein", "geht nicht"); what contradicts no group before it joins it.
Each fragment goes through the steps of `_STEPS` until one has found its place: the steps here settle what it
speaks of, those of `ruled_out` whether it is wished for at all, those of `joined` which wish it belongs to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from agents.language.arrival import Arrival, Step
from agents.language.asides import (
    away_till,
    from_then,
    gets_out,
    not_till,
    of_a_told_day,
    only_told,
    tells_its_weekday,
    up_to_its_clause,
    wished_already,
)
from agents.language.combining import latest, names_day, not_this_one
from agents.language.connectors import connectors
from agents.language.due_elsewhere import leaves_by
from agents.language.groups import Group, Statement, finish
from agents.language.joined import JOINING_STEPS
from agents.language.occupied import finishes_work, freed_by_work, names_feast, says_own_limit
from agents.language.own_clauses import cut
from agents.language.pieces import Placed
from agents.language.refusals import moved
from agents.language.ruled_out import RULING_OUT_STEPS
from agents.language.sequels import after_named, counted_from, go_beyond, is_then, till_then, wished_times
from agents.language.tokens import Token
from agents.language.when import Clock, Shift, When


def compose(tokens: Sequence[Token], placed: Sequence[Placed]) -> Statement:
    """The statement of a phrase."""
    times = wished_times(tokens, placed)
    masked = {i for p in placed if p.piece.when is None for i in range(p.start, p.end)}
    groups: list[Group] = []
    notes: list[str] = []
    previous_end = 0
    for index, piece in enumerate(times):
        when = piece.piece.when
        if when is None:
            continue
        gap = [t for i, t in enumerate(tokens[previous_end : piece.start], previous_end) if i not in masked]
        following_start = times[index + 1].start if index + 1 < len(times) else len(tokens)
        after = [t for i, t in enumerate(tokens[piece.end : following_start], piece.end) if i not in masked]
        following = times[index + 1].piece.when if index + 1 < len(times) else None
        if following is not None:
            after = cut(after, tokens[times[index + 1].end :])
        after = up_to_its_clause(after, following, all(map(is_then, times[index + 2 :])))
        before = next((g for g in reversed(groups) if not g.dropped), None)
        said = connectors(gap)
        arrival = Arrival(
            groups, notes, when, piece, gap, after, tokens, following, said, before, list(piece.rules)
        )
        next(step for step in _STEPS if step(arrival))
        previous_end = piece.end
    return finish(groups, notes)


def _of_a_told_day(it: Arrival) -> bool:
    """The hour of a day on which something else happens."""
    if it.notes[-1:] != ["compose.event"] or not of_a_told_day(it.groups, it.when, it.piece.start):
        return False
    day = it.groups[-1]
    day.when, day.end = day.when.merged(it.when) or day.when, it.piece.end
    return True


def _look_around(it: Arrival) -> bool:
    """What follows from the words around it: a limit by work or by having to be elsewhere."""
    when, gap, start = it.when, it.gap, it.piece.start
    before = it.before
    if before is not None and not gap and before.when.has_day and not before.when.has_time:
        it.adjoins, it.wished = True, wished_already(it.groups, before)
    it.leaves = leaves_by(when, it.tokens[:start], it.after)
    it.freed = it.leaves is None and (
        gets_out(when, gap, it.after, gap[:1] == it.tokens[:1]) or not_till(when, gap, it.tokens[start])
    )
    it.said = it.tokens[:start] if it.adjoins else gap
    behind = () if says_own_limit(when, it.tokens[start]) else it.after
    free = from_then(when) if it.freed else freed_by_work(when, it.said, behind)
    it.works = it.freed or free is not when or finishes_work(it.piece.rules)
    it.when = it.leaves or moved(free, it.tokens, start)
    return False


def _till_then(it: Arrival) -> bool:
    """ "Bis dann": no longer than what was named."""
    if it.when.period != "until_then":
        return False
    till_then(it.groups, it.before, it.when, it.piece, it.connectors)
    return True


def _beyond(it: Arrival) -> bool:
    """ "Danach", "die Woche drauf": behind what was named."""
    if not is_then(it.piece):
        return False
    go_beyond(it.groups, it.when, it.piece, it.connectors)
    return True


def _remark(it: Arrival) -> bool:
    """ "Morgen um vier, ich arbeite bis drei": told beside a wish that it does not change."""
    told = (it.limits and only_told(it.before, it.when)) or tells_its_border(it)
    if not told and not tells_its_weekday(it.groups, it.when, it.gap):
        return False
    it.notes.append("compose.remark")
    return True


def tells_its_border(it: Arrival) -> bool:
    """ "Before Friday, because on Friday I fly": the day at which the wish ends is said once more."""
    before = it.before
    if before is None or {"or", "fix", "rather", "prefer", "instead_of_that"} & set(it.connectors):
        return False
    if before.refused:  # "any day but Friday, I've got the grandkids on Fridays"
        return (
            before.barred and before.when.weekday is not None and before.when == it.when and len(it.gap) > 1
        )
    ends = before.when.day_to if before.when.day_to_before else None
    return ends is not None and it.gap != [] and not it.when.has_time and ends == it.when


def _beside_a_feast(it: Arrival) -> bool:
    """A weekday behind a holiday: a new wish in a new sentence, after the holiday where it is concluded."""
    before = it.before
    plain = it.when.weekday is not None and it.when.which is None and it.when.dom is None
    if before is None or before.when.feast is None or not plain:
        return False
    new_sentence = any(t.norm in {".", "!", "?"} for t in it.gap)
    if not before.refused and new_sentence and "or" not in it.connectors:
        it.notes.append("compose.new_sentence")
        before.dropped = True
    if "conclude" in it.connectors:
        it.when = replace(it.when, anchor=When(feast=before.when.feast), side="after")
    return False


def _which_day(it: Arrival) -> bool:
    """ "Nicht diesen, nächsten Dienstag"; a day that is named takes the place of "der Tag davor"."""
    if it.when.which == "next" and it.when.weekday is not None and not_this_one(it.gap):
        it.when = replace(it.when, which=None, week=1)
    before = it.before
    counted = before is not None and before.when.day_to_before and not before.refused
    if before is not None and counted and names_day(it.when, it.connectors, it.following):
        it.notes.append("compose.named_day")
        before.dropped = True
    return False


def _told_next_day(it: Arrival) -> bool:
    """ "Saturday the thirtieth, it's my birthday the day after": what that day is, and no wish for it."""
    ahead = it.when.shift
    if it.before is None or not it.when.from_reference or ahead is None or ahead.unit != "day":
        return False
    if it.when.has_time or "or" in it.connectors or not names_feast(it.gap, it.after):
        return False
    it.is_dropped("compose.event")
    return True


def _away_till(it: Arrival) -> bool:
    """ "Into February, we're away till the end of January": told beside a wish that lies elsewhere."""
    before = it.before
    if before is None or before.refused or not before.when.has_day or before.when.day_from is not None:
        return False
    away = away_till(it.when, it.gap, it.after)
    if away is None:
        return False
    it.is_dropped("compose.away")
    it.groups[-1].refused = away == "away"
    return True


def _counted(it: Arrival) -> bool:
    """ "Eine Woche später", "am selben Tag", "am Tag danach": counted from what was named before."""
    origin = it.before or next((g for g in reversed(it.groups) if g.when.has_day), None)
    if (
        origin is not None
        and it.when.shift == _A_WEEK
        and "or" not in it.connectors
        and _day_after(origin.when)
    ):
        it.is_dropped("compose.said_again")
        return True
    if origin is not None and it.when.from_reference:
        whole_week = "reference.same_week" in it.piece.rules
        it.when = counted_from(origin.when, it.when, whole_week=whole_week)
    if it.when.same_clock and it.when.clock is None and (said := _hour_said(it)) is not None:
        it.when = replace(it.when, same_clock=None, clock=said)
    if it.when.same_day and origin is not None and it.before is None:
        it.when = replace(it.when, same_day=None).merged(origin.when.day_only()) or it.when
    if it.groups and it.when.anchor is not None and it.when.anchor.same_day:
        it.when = after_named(it.groups[-1].when, it.when)
    return False


_A_WEEK = Shift(1, "week")


def _day_after(when: When) -> bool:
    """ "The Friday after, so a week later": the same distance once more, and no second week."""
    return when.weekday is not None and when.anchor == When(same_day=True) and when.side == "after"


def _hour_said(it: Arrival) -> Clock | None:
    """ "Tuesday at three, no, that's the dentist, Wednesday, same time": the hour of the day given up."""
    given_up = (g.when for g in reversed(it.groups) if g.refused or g.dropped)
    return next((when.clock for when in given_up if when.has_day and when.clock is not None), None)


def _range(it: Arrival) -> bool:
    """ "Um zehn, spätestens um elf": the end of the wish before it."""
    before = it.before
    if before is None or before.refused or before.dropped:
        return False
    both = latest(before.when, it.when, it.tokens[it.piece.start])
    if both is None:
        return False
    it.notes.append("compose.from_until")
    before.when, before.end = both, it.piece.end
    return True


def _same_kind(it: Arrival) -> bool:
    """Whether it names what the wish before it names; an hour wins over "in einer Stunde" from then."""
    before = it.before
    if before is None:
        return False
    it.same_kind = before.when.shares_a_kind(it.when)
    if before.when.from_reference and before.when.minutes is not None and it.when.clock is not None:
        before.when = replace(before.when, minutes=None, from_reference=None)
        it.same_kind = False
    return False


_STEPS: tuple[Step, ...] = (
    _of_a_told_day,
    _look_around,
    _till_then,
    _beyond,
    _remark,
    _beside_a_feast,
    _which_day,
    _told_next_day,
    _away_till,
    _counted,
    _range,
    _same_kind,
    *RULING_OUT_STEPS,
    *JOINING_STEPS,
)
