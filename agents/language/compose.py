"""From fragments to statements: which belong together, which are alternatives, corrections or refusals.

The words between them decide ("oder", "nein", "geht nicht"); what contradicts no group before it joins it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from agents.language.asides import (
    beside,
    from_then,
    gets_out,
    is_over,
    not_till,
    of_a_ceremony,
    of_a_told_day,
    only_told,
    tells_its_weekday,
    until_ceremony,
    up_to_its_clause,
    wished_already,
)
from agents.language.combining import (
    asks_for_a_day,
    corrected,
    inherit,
    latest,
    names_day,
    not_this_one,
    pinned,
    replaces,
    share_coarse,
    within,
)
from agents.language.connectors import connectors
from agents.language.denials import off_work
from agents.language.denying import denial
from agents.language.due_elsewhere import leaves_by
from agents.language.groups import (
    Group,
    Link,
    Statement,
    finish,
    hour_of_another_day,
    not_then,
    of_another_day,
    renewed,
    taken_back,
    told_with_its_day,
)
from agents.language.history import no_wish
from agents.language.occupied import (
    engaged,
    event,
    finishes_work,
    freed_by_work,
    own_words,
    tells_a_feast,
    told_of_one,
    until_then,
)
from agents.language.own_clauses import answered, asked_for, cut, of_another_event
from agents.language.pieces import Placed
from agents.language.refusals import clause_of, free_then, moved, prefers
from agents.language.sequels import (
    after_named,
    counted_from,
    go_beyond,
    in_that_week,
    is_then,
    till_then,
    wished_times,
)
from agents.language.tokens import Token
from agents.language.when import When

_LISTING = {"und", "oder", ",", "and", "or", "sowie", "noch", "weder", "am", "on"}


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
        _add(groups, notes, when, piece, gap, after, tokens, following)
        previous_end = piece.end
    return finish(groups, notes)


def _add(
    groups: list[Group],
    notes: list[str],
    when: When,
    piece: Placed,
    gap: Sequence[Token],
    after: Sequence[Token],
    tokens: Sequence[Token],
    following: When | None,
) -> None:
    last, words = following is None, connectors(gap)
    before = next((g for g in reversed(groups) if not g.dropped), None)
    if notes[-1:] == ["compose.event"] and of_a_told_day(groups, when, piece.start):
        groups[-1].when, groups[-1].end = groups[-1].when.merged(when) or groups[-1].when, piece.end
        return
    adjoins = before is not None and not gap and before.when.has_day and not before.when.has_time
    wished = adjoins and wished_already(groups, before)
    leaves = leaves_by(when, tokens[: piece.start], after)
    freed = leaves is None and (
        gets_out(when, gap, after, gap[:1] == tokens[:1]) or not_till(when, gap, tokens[piece.start])
    )
    said = tokens[: piece.start] if adjoins else gap
    free = from_then(when) if freed else freed_by_work(when, said, after)
    works = freed or free is not when or finishes_work(piece.rules)
    when = leaves or moved(free, tokens, piece.start)
    if when.period == "until_then":
        till_then(groups, before, when, piece, words)
        return
    if is_then(piece):
        go_beyond(groups, when, piece, words)
        return
    if ((works or leaves) and only_told(before, when)) or tells_its_weekday(groups, when, gap):
        notes.append("compose.remark")  # "morgen um vier, ich arbeite bis drei"
        return
    plain = when.weekday is not None and when.which is None and when.dom is None
    parted = "or" not in words and any(t.norm in {".", "!", "?"} for t in gap)
    if before is not None and before.when.feast is not None and not before.refused and plain and parted:
        notes.append("compose.new_sentence")
        before.dropped = True
    if before is not None and before.when.feast is not None and "conclude" in words and plain:
        when = replace(when, anchor=When(feast=before.when.feast), side="after")
    if when.which == "next" and when.weekday is not None and not_this_one(gap):
        when = replace(when, which=None, week=1)
    if (
        before is not None
        and before.when.day_to_before
        and not before.refused
        and names_day(when, words, following)
    ):
        notes.append("compose.named_day")
        before.dropped = True
    origin = before or next((g for g in reversed(groups) if g.when.has_day), None)
    if origin is not None and when.from_reference:
        when = counted_from(origin.when, when, whole_week="reference.same_week" in piece.rules)
    if when.same_day and origin is not None and before is None:
        when = replace(when, same_day=None).merged(origin.when.day_only()) or when
    if groups and when.anchor is not None and when.anchor.same_day:
        when = after_named(groups[-1].when, when)
    if before is not None and not before.refused and not before.dropped:
        range_ = latest(before.when, when, tokens[piece.start])
        if range_ is not None:
            notes.append("compose.from_until")
            before.when, before.end = range_, piece.end
            return
    same_kind = before is not None and before.when.shares_a_kind(when)
    if (
        before is not None
        and before.when.from_reference
        and before.when.minutes is not None
        and when.clock is not None
    ):
        before.when = replace(before.when, minutes=None, from_reference=None)
        same_kind = False
    clear = (
        leaves is not None
        or freed
        or off_work(gap, clause_of(after))
        or answered(gap, after)
        or free_then(tokens[max(0, piece.start - 4) : piece.end], after)
    )
    refusal = denial(when, piece, gap, after, tokens, following, before, same_kind=same_kind, clear=clear)
    hour = before is not None and not before.refused and before.when.clock is not None
    settled = (hour and same_kind) or beside(before, when, gap) or wished
    filled = leaves is None and (not last or settled) and not works and not until_then(following, after)
    if refusal is None and filled and engaged(own_words(before, when, gap, said), after, following):
        refusal = "engaged"
    link: Link = "first" if before is None else "next"
    if before is not None:
        if "fix" in words:
            link = "fix"
        elif "or" in words:
            link = "or"
    rules = list(piece.rules)
    gone = clause_of(after)
    if (is_over({t.norm for t in gone}) and not of_another_event(gone)) or no_wish(when, piece, tokens):
        notes.append("compose.over")
        groups.append(Group(when, "next", dropped=True, rules=rules, end=piece.end))
        return
    if (
        refusal is None
        and last
        and before is not None
        and hour_of_another_day(groups, when, gap)
        and (event(gap, after, None) or engaged(gap, after, None))
    ):
        notes.append("compose.event")
        before.dropped = True
        groups.append(Group(when, "next", dropped=True, rules=rules, end=piece.end))
        return
    if refusal is None and (
        event(said, after, following) if not last or settled else tells_a_feast(gap, after)
    ):
        refusal = "event"
    elsewhere = refusal == "event" or (
        refusal == "engaged" and not adjoins and (not when.has_day or when.minutes is not None)
    )
    told = refusal in {"event", "engaged"} and of_a_ceremony(gap, after)
    if refusal in {"than", "instead"} or elsewhere:
        notes.append(f"compose.{refusal}")
        if refusal == "event":
            not_then(groups, when)
        if wished and before is not None:
            before.dropped, before.refused = True, False
        if elsewhere and before is not None and before.when.has_day and not before.when.has_time:
            before.when = until_ceremony(before.when, when, gap, after)
            when = before.when.day_only().merged(when) or when
            before.told = before.told or told_of_one(gap, following)
        groups.append(Group(when, "next", dropped=True, rules=rules, end=piece.end, ceremony=told))
        return
    if refusal is not None:
        notes.append("compose.refused")
        if (
            refusal in {"after", "engaged"}
            and before is not None
            and not before.refused
            and not before.dropped
            and link == "next"
            and not same_kind
        ):
            both = before.when.merged(when)
            if both is not None and piece.start - before.end <= 1:
                before.when, before.refused = both, True
                before.rules.extend(rules)
                before.end = piece.end
                return
        if (
            refusal == "after"
            and before is not None
            and same_kind
            and gap
            and all(t.norm in _LISTING for t in gap)
            and not asked_for(tokens, before.end)
            and (when.has_time or not before.when.has_time)
        ):
            for group in reversed(groups):
                if group.refused or group.dropped:
                    break
                group.refused = True
                if group.link != "or" or group.contrasted:
                    break
        if refusal == "except" and before is not None:
            before.when = in_that_week(before.when, when)
        barred = refusal in {"not", "except", "bad"}
        groups.append(
            Group(when, link, refused=True, rules=rules, end=piece.end, ceremony=told, barred=barred)
        )
        return
    onto = "onto" in words and bool(gap) and any(t.senses.get("connector") == "onto" for t in gap[-3:])
    if before is None or before.dropped:
        groups.append(
            Group(
                when,
                "first" if before is None else "next",
                rules=rules,
                end=piece.end,
                target=onto,
                told=leaves is not None or works,
            )
        )
        return
    if before.refused and not gap and not same_kind and not before.when.has_time:
        both = before.when.merged(when)
        told = told_with_its_day(groups, when, following if not after else None)
        if both is not None and (told or any(t.norm == "sondern" for t in tokens[piece.end : piece.end + 3])):
            before.when, before.end = both, piece.end
            return
    if before.refused:
        positive = next((g for g in reversed(groups) if not g.refused and not g.dropped), None)
        if positive is not None and "or" not in words and "instead_of_that" not in words:
            both = positive.when.merged(when)
            if both is not None:
                positive.when = both
                positive.rules.extend(rules)
                positive.end = piece.end
                groups.remove(positive)
                groups.append(positive)
                return
        base = Group(when, "next", rules=rules, end=piece.end)
        if "instead_of_that" in words:
            notes.append("compose.instead")
            both = positive.when.merged(when) if positive is not None else None
            if positive is not None and both is not None and within(before.when, positive.when):
                positive.when = both  # "morgen nicht um zehn, sondern um elf"
                positive.rules.extend(rules)
                positive.end = piece.end
                return
            base.when, base.renewed = inherit(when, before.when), when.has_day and not when.has_time
        elif before.when.has_time and when.has_time and not when.has_day:
            base.when = when.merged(before.when.day_only()) or when
        elif (withdrawn := taken_back(groups, before)) is not None:
            notes.append("compose.taken_back")
            withdrawn.dropped = True
            base.when = share_coarse(when, withdrawn.when)
        elif (before.when.week or 0) > 0 and before.when.weekday is not None:
            base.when = share_coarse(when, before.when)  # "nächste Woche Dienstag geht nicht, Mittwoch"
        groups.append(base)
        return
    if link == "fix":
        notes.append("compose.correction")
        before.dropped = True
        groups.append(renewed(before, when, rules, piece.end))
        return
    if onto and same_kind:
        notes.append("compose.moved_onto")
        for group in groups:
            group.dropped = True
        groups.append(Group(when, "next", rules=rules, end=piece.end, target=True))
        return
    wishes = [g for g in groups if not g.refused and not g.dropped]
    if "conclude" in words and link != "or" and replaces(before.when, when):
        notes.append("compose.conclusion")
        day = next((g.when.day_only() for g in reversed(wishes) if g.when.has_day), None)
        for group in wishes:
            group.dropped = True
        groups.append(renewed(before, when, rules, piece.end))
        if day is not None and not groups[-1].when.has_day:
            groups[-1].when = groups[-1].when.merged(day) or groups[-1].when
        return
    if "prefer" in words and same_kind and len(wishes) > 1:
        notes.append("compose.preference")
        for group in wishes:
            group.dropped = True
        groups.append(Group(when, "next", rules=rules, end=piece.end))
        return
    if link != "or":
        both = before.when.merged(when) or (None if before.told else pinned(before.when, when, gap))
        if both is None and tokens[piece.start].hesitant and not gap:
            link = "fix"
            notes.append("compose.hesitation")
            before.dropped = True
            groups.append(renewed(before, when, rules, piece.end))
            return
        if both is not None:
            before.when = both
            before.told = before.told or leaves is not None or works
            before.renewed = before.renewed or (
                when.has_day and bool({"conclude", "fix", "rather"} & set(words))
            )
            if (
                before.when.shift is not None
                and before.when.weekday is not None
                and before.when.shift_first is None
                and when.weekday is not None
            ):
                before.when = replace(before.when, shift_first=True)
            before.rules.extend(rules)
            before.end = piece.end
            return
        if "prefer" in words:
            notes.append("compose.preference")
            for group in groups:
                group.dropped = group.dropped or not group.refused
            groups.append(Group(when, "next", rules=rules, end=piece.end))
            return
        chosen = "but" in words and same_kind and prefers(gap, after)
        if "rather" in words or chosen:
            notes.append("compose.correction")
            before.dropped = True
            groups.append(renewed(before, when, rules, piece.end))
            return
    if before.told and link != "or" and (asks_for_a_day(when, gap) or of_another_day(before.when, when, gap)):
        notes.append("compose.told")
        before.dropped = True
        groups.append(Group(when, "next", rules=rules, end=piece.end))
        return
    named = when.clock is not None or when.time_from is not None or when.time_to is not None
    if named and link != "or" and (before.told or (before.renewed and all(t.norm == "," for t in gap))):
        notes.append("compose.told" if before.told else "compose.renewed")
        before.dropped = True  # "ich muss um fünf los, ginge drei Uhr?", "ich arbeite bis drei, also um vier"
        groups.append(Group(corrected(before.when, when), "next", rules=rules, end=piece.end))
        return
    notes.append("compose.alternative")
    groups.append(Group(when, "or", rules=rules, end=piece.end, contrasted="but" in words))
