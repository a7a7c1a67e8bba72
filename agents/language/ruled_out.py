"""Steps of `compose`: whether a fragment is wished for at all, told of something else, or refused.

Used by `compose` only.
"""

from __future__ import annotations

from agents.language.arrival import Arrival, Step
from agents.language.asides import beside, is_over, of_a_ceremony, until_ceremony
from agents.language.busy_then import until_then
from agents.language.denials import off_work
from agents.language.denying import denial
from agents.language.groups import Group, free_but_for, hour_of_another_day, not_then
from agents.language.habits import filled_each_time
from agents.language.history import WISHES, no_wish
from agents.language.occupied import engaged, event, is_taken, own_words, tells_a_feast, told_of_one
from agents.language.own_clauses import answered, asked_for, of_another_event
from agents.language.refusals import clause_of, free_then
from agents.language.sequels import in_that_week

_LISTING = frozenset({"und", "oder", ",", "and", "or", "sowie", "noch", "weder", "am", "on"})


def _denied(it: Arrival) -> bool:
    """ "Dienstag geht nicht", "da bin ich beim Zahnarzt"."""
    before, when, gap, after = it.before, it.when, it.gap, it.after
    clear = (
        it.leaves is not None
        or it.freed
        or off_work(gap, clause_of(after))
        or answered(gap, after)
        or free_then(it.tokens[max(0, it.piece.start - 4) : it.piece.end], after)
    )
    it.refusal = denial(
        when, it.piece, gap, after, it.tokens, it.following, before, same_kind=it.same_kind, clear=clear
    )
    hour = before is not None and not before.refused and before.when.clock is not None
    it.settled = (hour and it.same_kind) or beside(before, when, gap) or it.wished
    filled = it.leaves is None and not it.works and not until_then(it.following, after)
    if it.refusal is None and filled and (it.settled or not it.last):
        own = own_words(before, when, gap, it.said)
        it.refusal = "engaged" if engaged(own, after, it.following) else None
    if it.refusal is None and filled and (is_taken(it.when, it.after, it.following) or _turned_from(it)):
        it.refusal = "engaged"
    if it.refusal is None and filled and before is None:
        own = it.tokens[it.piece.start : it.piece.end]
        it.refusal = "bad" if filled_each_time(when, own, gap, after) else None
    return False


def _turned_from(it: Arrival) -> bool:
    """ "Ach nein, halt, morgen bäckt er ja mit seiner Klasse. Dann übermorgen": told of, another taken."""
    if it.last or it.following is None or not it.following.has_day or it.when.has_time:
        return False
    if not it.when.has_day or not _TURNS & {token.norm for token in it.gap}:
        return False
    told = [token.norm for token in it.after if token.kind == "word"]
    then = set(told[-_TAKES_UP:]) & {"dann", "lieber", "then"}
    return len(told) > _A_CLAUSE and bool(then) and not WISHES & {*told[:-_TAKES_UP], *told[:1]}


_TAKES_UP, _A_CLAUSE = 2, 3
"""Words before the next day, among which one takes it up; and those that make a clause of its own."""


def _over(it: Arrival) -> bool:
    """ "Am Montag war ich schon da": it lies behind."""
    gone = clause_of(it.after)
    over = is_over({t.norm for t in gone}) and not of_another_event(gone)
    if not over and not no_wish(it.when, it.piece, it.tokens):
        return False
    it.is_dropped("compose.over")
    return True


def _on_another_day(it: Arrival) -> bool:
    """ "Nur diesen Mittwoch, am Donnerstag um sechs geht mein Flieger": day and hour are told."""
    if it.refusal is not None or not it.last or it.before is None:
        return False
    if not hour_of_another_day(it.groups, it.when, it.gap):
        return False
    if not event(it.gap, it.after, None) and not engaged(it.gap, it.after, None):
        return False
    it.before.dropped = True
    it.is_dropped("compose.event")
    return True


def _told(it: Arrival) -> bool:
    """Something else happens then, or it is what the wish differs from ("früher als drei")."""
    before = it.before
    if it.refusal is None:
        happens = (
            event(it.said, it.after, it.following)
            if it.settled or not it.last
            else tells_a_feast(it.gap, it.after)
        )
        it.refusal = "event" if happens else None
    elsewhere = it.refusal == "event" or (
        it.refusal == "engaged" and not it.adjoins and (not it.when.has_day or it.when.minutes is not None)
    )
    if it.refusal not in {"than", "instead"} and not elsewhere:
        return False
    ceremony = it.refusal in {"event", "engaged"} and of_a_ceremony(it.gap, it.after)
    if it.refusal == "event":
        not_then(it.groups, it.when)
    if elsewhere:
        _hour_given_up(it)
    if it.wished and before is not None:
        before.dropped, before.refused = True, False
    if elsewhere and before is not None and before.when.has_day and not before.when.has_time:
        before.when = until_ceremony(before.when, it.when, it.gap, it.after)
        it.when = before.when.day_only().merged(it.when) or it.when
        before.told = before.told or told_of_one(it.gap, it.following)
    it.is_dropped(f"compose.{it.refusal}", ceremony=ceremony)
    return True


def _hour_given_up(it: Arrival) -> None:
    """ "Um zwölf. Nee, um zwölf hab ich ja Sitzung, halb eins": the hour said before is not wished for."""
    if it.last:
        return
    if it.when.has_day and not it.when.has_time and _TURNS & {token.norm for token in it.gap}:
        for group in it.groups:  # "Mittwoch um sechs? Nee, Mittwoch ist Elternabend. Donnerstag"
            group.dropped = group.dropped or group.when.day_only() == it.when
    if it.when.clock is None or it.when.has_day:
        return
    for group in it.groups:
        if group.when.clock != it.when.clock or group.refused or group.dropped:
            continue
        if group.when.has_day:
            group.when = group.when.day_only()
        else:
            group.dropped = True


_TURNS = frozenset(
    {"nee", "nein", "ne", "moment", "halt", "stopp", "ach", "warten", "no", "wait", "oh", "hang"}
)


def _refused(it: Arrival) -> bool:
    """It is ruled out, with what was listed before it, or together with the day before it."""
    if it.refusal is None:
        return False
    it.notes.append("compose.refused")
    before = it.before
    if before is not None and it.refusal in {"after", "engaged"} and _belongs_to(it, before):
        before.refused = True
        return True
    for group in it.groups:
        if free_but_for(group, it.tokens, it.piece.start):
            group.refused = False
    if before is not None and it.refusal == "after" and _is_listed(it, before):
        for group in reversed(it.groups):
            if group.refused or group.dropped:
                break
            group.refused = True
            if group.week is not None:
                it.groups.insert(0, Group(group.week, "next", rules=group.rules, end=group.end))
            if group.link != "or" or group.contrasted:
                break
    if it.refusal == "except" and before is not None:
        before.when = in_that_week(before.when, it.when)
    it.groups.append(
        Group(
            it.when,
            it.link,
            refused=True,
            rules=it.rules,
            end=it.piece.end,
            ceremony=it.refusal == "engaged" and of_a_ceremony(it.gap, it.after),
            barred=it.refusal in {"not", "except", "bad"},
        )
    )
    return True


def _belongs_to(it: Arrival, before: Group) -> bool:
    """ "Dienstag um drei geht nicht": the hour joins its day, and both are ruled out."""
    if before.refused or before.dropped or it.link != "next" or it.same_kind:
        return False
    both = before.when.merged(it.when)
    if both is None or it.piece.start - before.end > 1:
        return False
    before.takes_in(both, it.rules, it.piece.end)
    return True


def _is_listed(it: Arrival, before: Group) -> bool:
    """ "Montag und Dienstag geht nicht": the words between the two only list them."""
    in_it = before.when.week is not None and before.when.weekday is None and it.when.weekday is not None
    if in_it or not it.same_kind or not it.gap or not all(t.norm in _LISTING for t in it.gap):
        return False
    return not asked_for(it.tokens, before.end) and (it.when.has_time or not before.when.has_time)


RULING_OUT_STEPS: tuple[Step, ...] = (_denied, _over, _on_another_day, _told, _refused)
