"""From fragments to statements: which of them belong together, which are alternatives, corrections or
refusals.

The words between the fragments decide ("oder", "nein", "sondern", "geht nicht"); a fragment that does not
contradict
the group before it joins it, wherever it stands in the sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from agents.language.pieces import Placed
from agents.language.tokens import Token
from agents.language.when import Clock, When

Link = Literal["first", "or", "fix", "next"]


@dataclass(slots=True)
class Group:
    """Fragments that speak of one wish; `refused` when the caller ruled it out."""

    when: When
    link: Link
    refused: bool = False
    target: bool = False
    rules: list[str] = field(default_factory=list[str])
    end: int = 0
    dropped: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """What a phrase asks for (alternatives) and what it rules out, with the notes of how that was decided."""

    wishes: tuple[tuple[When, tuple[str, ...]], ...]
    refused: tuple[When, ...]
    notes: tuple[str, ...]


def _connectors(tokens: Sequence[Token]) -> list[str]:
    return [str(t.senses["connector"]) for t in tokens if "connector" in t.senses]


def _is_question(tokens: Sequence[Token], place: int) -> bool:
    """ "Haben Sie nicht am Dienstag was frei": a "nicht" after verb and person asks, it does not refuse."""
    before = [t.norm for t in tokens[max(0, place - 3) : place]]
    asks = {
        "haetten",
        "haben",
        "koennen",
        "koennten",
        "ginge",
        "geht",
        "gibt",
        "gaebe",
        "warum",
        "wieso",
        "wuerde",
        "kann",
        "koennte",
        "ob",
        "can",
        "could",
        "couldn't",
        "don't",
        "why",
        "is",
        "isn't",
        "wouldn't",
        "have",
        "haettet",
        "habt",
        "passt",
        "wollen",
    }
    persons = {"sie", "es", "man", "ihr", "wir", "du", "you", "there", "we", "da", "das", "ich"}
    if before and before[-1] in {"warum", "wieso", "why", "ob"}:
        return True
    return (
        len(before) >= 2
        and before[-1] in persons
        and before[-2] in asks
        and (
            len(before) < 3
            or place == 2
            or before[-3] in {",", ".", "und", "oder", "aber", "tag", "hallo", "and", "or"}
        )
        and before[-2] != "kann"
    ) or (len(before) == 2 and before[-1] in persons and before[-2] in asks and before[-2] != "kann")


_LISTING = {"und", "oder", ",", "and", "or", "sowie", "noch", "weder", "am", "on"}
_CLAUSE_END = {",", ".", ";", "!", "?", "-", "–"}


def _clauses(tokens: Sequence[Token]) -> list[Token]:
    """The words up to the end of the clause."""
    found: list[Token] = []
    for token in tokens:
        if token.norm in {".", ";", "!", "?"} or token.senses.get("connector") in {"but", "instead_of_that"}:
            break
        if token.norm == "," and found:
            break
        found.append(token)
    return found


def compose(tokens: Sequence[Token], placed: Sequence[Placed]) -> Statement:
    """The statement of a phrase."""
    times = [p for p in placed if p.piece.when is not None]
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
        _add(groups, notes, when, piece, gap, after, tokens, last=index + 1 == len(times))
        previous_end = piece.end
    return _finish(groups, notes)


def _refuses_before(gap: Sequence[Token], tokens: Sequence[Token], same_kind_before: bool) -> str | None:
    """Whether the words right before a fragment refuse it ("nicht Dienstag", "außer montags"): the word
    that does.
    """
    for near, token in enumerate(reversed(gap)):
        connector = token.senses.get("connector")
        if connector == "not":
            place = tokens.index(token)
            if _is_question(tokens, place):
                return None
            verb_before = token.norm not in {"neither", "nor", "weder"} and any(
                "verb" in t.senses for t in gap[: gap.index(token)]
            )
            if same_kind_before and verb_before:
                return None
            return "not"
        if connector == "except":
            return "except"
        if connector == "but":
            place = tokens.index(token)
            if place and tokens[place - 1].norm in {
                "anything",
                "everything",
                "day",
                "any",
                "anytime",
                "time",
            }:
                return "except"
            return None
        if connector == "bad" and near < 2:
            return "bad"
        if connector in {"instead", "than"}:
            return str(connector)
        if token.norm == "of" and near == 0:
            continue
        if token.norm == "instead" and gap[-1].norm == "of":
            return "instead"
        if token.norm in _CLAUSE_END or connector is not None:
            return None
        if near >= 3:
            return None
    return None


_MOVES = {
    "move",
    "reschedule",
    "change",
    "shift",
    "switch",
    "postpone",
    "push",
    "verschieben",
    "verlegen",
    "umbuchen",
    "moved",
    "changed",
}


def _replaces(base: When, when: When) -> bool:
    """Whether "also ..." puts a new wish in the place of what was told before."""
    if base.feast is not None and when.weekday is not None:
        return True
    return base.merged(when) is None


def _not_this(gap: Sequence[Token]) -> bool:
    """ "nicht diesen, sondern nächsten Dienstag": the one of next week, without a question."""
    norms = [t.norm for t in gap]
    return any(
        norms[n] in {"nicht", "not"} and gap[n + 1].senses.get("which") == "this" for n in range(len(gap) - 1)
    )


def _counted_from(base: When, when: When) -> When:
    """ "übermorgen oder am Tag danach", "um drei oder eine Stunde später": counted from what was just
    said.
    """
    if (
        when.shift is not None
        and base.has_day
        and base.shift is None
        and base.day_from is None
        and base.day_to is None
    ):
        both = base.day_only().merged(replace(when, from_reference=None))
        return both if both is not None else when
    if when.minutes is not None and base.clock is not None:
        total = base.clock.hour * 60 + base.clock.minute + when.minutes
        if not base.clock.fixed:
            total %= 720
            hour = total // 60
            return When(clock=Clock(12 if hour == 0 else hour, total % 60, False))
        if 0 <= total < 1440:
            return When(clock=Clock(total // 60, total % 60, True))
    return when


def _moved(when: When, tokens: Sequence[Token], start: int) -> When:
    """ "Move it from Tuesday to Wednesday" asks for Wednesday, not for a range."""
    if (
        when.day_from is None
        or when.day_to is None
        or when.has_time
        or tokens[start].norm not in {"from", "von", "vom"}
    ):
        return when
    if any(t.norm in _MOVES for t in tokens[:start]):
        return when.day_to
    return when


_AWKWARD = {"frueh", "spaet", "knapp", "kurzfristig", "lange", "early", "late", "soon"}
_WELL = {
    "gut",
    "guenstig",
    "toll",
    "recht",
    "optimal",
    "ideal",
    "ganz",
    "richtig",
    "einfach",
    "gerne",
    "gern",
    "well",
}


def _busy(when: When, gap: Sequence[Token], after: Sequence[Token]) -> When:
    """ "Ich arbeite bis fünf" means from five on."""
    before: list[Token] = []
    for token in reversed(gap):
        if token.norm in _CLAUSE_END or "connector" in token.senses:
            break
        before.append(token)
    near = [*before[:4], *_clauses(after)[:4]]
    said = {t.norm for t in near}
    if not any("busy" in t.senses for t in near) and not ({"i", "work"} <= said):
        return when
    if when.time_to is not None and when.time_from is None:
        return replace(when, time_to=None, time_from=when.time_to)
    if when.time_from is not None and when.time_to is None:
        return replace(when, time_from=None, time_to=when.time_from)
    return when


def _occupied(gap: Sequence[Token], after: Sequence[Token]) -> bool:
    """ "Dienstag muss ich arbeiten", "um drei habe ich Schule": work and school rule a time out."""
    before: list[Token] = []
    for token in reversed(gap):
        if token.norm in _CLAUSE_END or "connector" in token.senses:
            break
        before.append(token)
    return any(t.senses.get("busy") == "strong" for t in [*before[:4], *_clauses(after)[:4]])


def _refuses_after(after: Sequence[Token], last: bool, next_kind_same: bool) -> bool:
    """Whether the words after a fragment refuse it ("geht nicht", "habe ich keine Zeit", "ist schlecht")."""
    clause = _clauses(after)
    for place, token in enumerate(clause):
        connector = token.senses.get("connector")
        if connector == "bad":
            return not any(t.senses.get("connector") == "not" for t in clause[:place])
        if connector == "or":
            return False
        if (
            token.norm == "no"
            and place + 1 < len(clause)
            and clause[place + 1].norm in {"good", "use", "longer"}
        ):
            return True
        if token.norm in {"zu", "too"} and place + 1 < len(clause) and clause[place + 1].norm in _AWKWARD:
            return not any(t.senses.get("connector") == "not" for t in clause[:place])
        if token.norm in {"schon", "already"} and any("verb" in t.senses for t in clause[:place]):
            following = [t.norm for t in clause[place + 1 : place + 4]]
            if following and following[0] in {
                "was",
                "etwas",
                "einen",
                "vor",
                "verabredet",
                "something",
                "plans",
                "booked",
                "anderes",
            }:
                return True
        if connector == "not":
            rest = clause[place + 1 :]
            if not rest and not last and not any("verb" in t.senses for t in clause[:place]):
                return False
            if any(t.senses.get("connector") == "bad" for t in rest):
                return False
            if token.norm in {"keine", "kein", "keinen", "no"}:
                return (
                    any(t.norm in {"zeit", "moeglichkeit", "time", "luft", "termin"} for t in rest)
                    or not rest
                )
            if rest and "which" in rest[0].senses:
                return False
            if rest and rest[0].norm in {"schlecht", "wahr", "nur"}:
                return False
            if rest and rest[0].norm == "so" and (len(rest) < 2 or rest[1].norm not in _WELL):
                return False
            if (
                not last
                and len(rest) <= 2
                and not next_kind_same
                and clause is not after
                and len(clause) == len(after)
            ):
                return False
            return any("verb" in t.senses for t in clause) or place <= 1
    return False


def _add(
    groups: list[Group],
    notes: list[str],
    when: When,
    piece: Placed,
    gap: Sequence[Token],
    after: Sequence[Token],
    tokens: Sequence[Token],
    *,
    last: bool,
) -> None:
    words = _connectors(gap)
    before = next((g for g in reversed(groups) if not g.dropped), None)
    when = _moved(_busy(when, gap, after), tokens, piece.start)
    if when.period == "until_then":
        if before is None or not before.when.has_day:
            return
        before.dropped, before.refused = True, False
        groups.append(
            Group(
                When(day_to=before.when.day_only(), day_to_before=True),
                "next",
                rules=list(piece.rules),
                end=piece.end,
            )
        )
        return
    plain = when.weekday is not None and when.which is None and when.dom is None
    if before is not None and before.when.feast is not None and "conclude" in words and plain:
        when = replace(when, anchor=When(feast=before.when.feast), side="after")
    if when.which == "next" and when.weekday is not None and _not_this(gap):
        when = replace(when, which=None, week=1)
    if before is not None and when.from_reference:
        when = _counted_from(before.when, when)
    same_kind = before is not None and (
        (before.when.has_day and when.has_day) or (before.when.has_time and when.has_time)
    )
    if (
        before is not None
        and before.when.from_reference
        and before.when.minutes is not None
        and when.clock is not None
    ):
        before.when = replace(before.when, minutes=None, from_reference=None)
        same_kind = False
    refusal = _refuses_before(gap, tokens, same_kind)
    if (
        before is not None
        and before.refused
        and same_kind
        and gap
        and gap[0].norm in {"noch", "nor"}
        and len(gap) <= 2
    ):
        refusal = "not"
    if refusal is None and (when.clock is not None or not when.has_time) and _occupied(gap, after):
        refusal = "after"
    if piece.piece.negated:
        refusal = "except"
    if refusal is None and _refuses_after(after, last, True):
        refusal = "after"
    link: Link = "first" if before is None else "next"
    if before is not None:
        if "fix" in words:
            link = "fix"
        elif "or" in words:
            link = "or"
    rules = list(piece.rules)
    gone = {t.norm for t in _clauses(after)}
    if ("war" in gone and "schon" in gone) or "vorbei" in gone:
        notes.append("compose.over")
        groups.append(Group(when, "next", dropped=True, rules=rules, end=piece.end))
        return
    if refusal in {"than", "instead"}:
        notes.append(f"compose.{refusal}")
        groups.append(Group(when, "next", dropped=True, rules=rules, end=piece.end))
        return
    if refusal is not None:
        notes.append("compose.refused")
        if (
            refusal == "after"
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
        ):
            for group in reversed(groups):
                if group.refused or group.dropped:
                    break
                group.refused = True
                if group.link != "or":
                    break
        groups.append(Group(when, link, refused=True, rules=rules, end=piece.end))
        return
    onto = "onto" in words and bool(gap) and any(t.senses.get("connector") == "onto" for t in gap[-3:])
    if before is None or before.dropped:
        groups.append(
            Group(when, "first" if before is None else "next", rules=rules, end=piece.end, target=onto)
        )
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
            base.when = _inherit(when, before.when)
        groups.append(base)
        return
    if link == "fix":
        notes.append("compose.correction")
        before.dropped = True
        groups.append(Group(_corrected(before.when, when), "next", rules=before.rules + rules, end=piece.end))
        return
    if onto and same_kind:
        notes.append("compose.moved_onto")
        for group in groups:
            group.dropped = True
        groups.append(Group(when, "next", rules=rules, end=piece.end, target=True))
        return
    wished = [g for g in groups if not g.refused and not g.dropped]
    if "conclude" in words and link != "or" and _replaces(before.when, when):
        notes.append("compose.conclusion")
        for group in wished:
            group.dropped = True
        groups.append(Group(_corrected(before.when, when), "next", rules=before.rules + rules, end=piece.end))
        return
    if "prefer" in words and same_kind and len(wished) > 1:
        notes.append("compose.preference")
        for group in wished:
            group.dropped = True
        groups.append(Group(when, "next", rules=rules, end=piece.end))
        return
    if link != "or":
        both = before.when.merged(when)
        if both is not None:
            before.when = both
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
        if "rather" in words:
            notes.append("compose.correction")
            before.dropped = True
            groups.append(
                Group(_corrected(before.when, when), "next", rules=before.rules + rules, end=piece.end)
            )
            return
    notes.append("compose.alternative")
    groups.append(Group(when, "or", rules=rules, end=piece.end))


_COARSE = ("week", "month", "month_rel", "iso_week", "year", "year_rel", "shift", "which")


def _inherit(when: When, base: When) -> When:
    """`when` with what it leaves unsaid about the day taken from `base`, its time too if it has none."""
    found = when
    if not found.has_day and base.has_day:
        found = found.merged(base.day_only()) or found
    elif found.has_day:
        found = _coarse(found, base)
    if not found.has_time and base.has_time:
        found = found.merged(base.time_only()) or found
    return found


def _coarse(when: When, base: When) -> When:
    """Takes over the week, month or "nächsten" of the other alternative: "nächste Woche Dienstag oder
    Donnerstag".
    """
    only_weekday = when.weekday is not None and all(
        getattr(when, name) is None
        for name in ("dom", "week", "month", "which", "shift", "iso_week", "month_rel", "anchor")
    )
    only_dom = when.dom is not None and when.month is None and when.month_rel is None
    if base.past:
        return when
    if only_weekday and base.weekday is not None and base.dom is None and base.anchor is None:
        return (
            when.merged(When(week=base.week, iso_week=base.iso_week, which=base.which, month=base.month))
            or when
        )
    if only_weekday and base.weekday is None and (base.week is not None or base.iso_week is not None):
        return when
    if only_dom and base.dom is not None:
        return when.merged(When(month=base.month, month_rel=base.month_rel, year=base.year)) or when
    return when


def _corrected(base: When, new: When) -> When:
    """`base` with the correction put over it: a new hour keeps the day, a new weekday keeps the week and
    the hour.
    """
    part = (
        base.part
        if new.has_time and new.clock is not None and new.part is None and base.clock is not None
        else None
    )
    coarse = _coarse(new, base) if new.has_day else new
    fixed = coarse.over(base)
    if part is not None:
        fixed = fixed.merged(When(part=part)) or fixed
    return fixed


def _finish(groups: list[Group], notes: list[str]) -> Statement:
    wishes = [g for g in groups if not g.refused and not g.dropped]
    for place, group in enumerate(wishes):
        if place and group.link == "or":
            earlier = wishes[place - 1]
            if not group.when.has_day and earlier.when.has_day:
                group.when = group.when.merged(earlier.when.day_only()) or group.when
            else:
                group.when = _coarse(group.when, earlier.when)
    for place in range(len(wishes) - 2, -1, -1):
        group, later = wishes[place], wishes[place + 1]
        if later.link == "or":
            if not group.when.has_time and later.when.has_time:
                group.when = group.when.merged(later.when.time_only()) or group.when
            if not group.when.has_day and later.when.has_day and later.when.has_time:
                group.when = group.when.merged(later.when.day_only()) or group.when
            else:
                group.when = _coarse(group.when, later.when)
    refused: list[When] = []
    for place, group in enumerate(groups):
        if group.refused:
            when = group.when
            near = next((g for g in reversed(groups[:place]) if not g.dropped and g.when.has_day), None)
            if near is None and not when.has_day:
                near = next((g for g in wishes if g.when.has_day), None)
            if near is not None and near.when.has_day:
                if not when.has_day:
                    when = when.merged(near.when.day_only()) or when
                else:
                    when = _coarse(when, near.when)
                    if (
                        when.weekday is not None
                        and when.week is None
                        and near.when.week is not None
                        and near.when.weekday is None
                    ):
                        when = when.merged(When(week=near.when.week)) or when
            refused.append(when)
    return Statement(tuple((g.when, tuple(g.rules)) for g in wishes), tuple(refused), tuple(notes))
