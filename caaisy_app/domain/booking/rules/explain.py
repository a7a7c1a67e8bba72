"""Why a start is or is not bookable: one result per rule, in the order a person would think of them.

The verdict itself comes from `Plan`; this module only names the rules that stand against a start.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from caaisy_app.domain.booking.rules.hours import DaySource, OpeningRules
from caaisy_app.domain.booking.rules.offer import Situation, Team
from caaisy_app.domain.booking.rules.plan import Choice, Plan, touches

Reason = Literal[
    "staff_not_offering",
    "past",
    "notice",
    "horizon",
    "closed",
    "holiday",
    "override_closed",
    "outside_hours",
    "absent",
    "taken",
    "calendar",
    "cap",
    "full",
    "off_grid",
]
_CLOSED_BY: Mapping[DaySource, Reason] = {
    "weekly": "closed",
    "holiday": "holiday",
    "override": "override_closed",
}
RULES = ("staff", "notice", "horizon", "hours", "absence", "bookings", "calendar", "cap", "seats", "grid")


@dataclass(frozen=True, slots=True)
class RuleResult:
    """One rule about one start. `params` are plain values (instants in epoch seconds) for a sentence."""

    rule: str
    ok: bool
    reason: Reason | None = None
    params: Mapping[str, object] = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class Decision:
    """The verdict on one start. `reason` is the first rule that fails, None if it is bookable."""

    start: int
    choice: Choice | None
    reason: Reason | None
    team: Team | None
    rules: tuple[RuleResult, ...]

    @property
    def bookable(self) -> bool:
        """Whether the start may be offered and booked."""
        return self.choice is not None


def decide(
    situation: Situation,
    start: int,
    opening_rules: Mapping[str, OpeningRules] | None = None,
    plan: Plan | None = None,
) -> Decision:
    """The verdict on one start with its reasons. Of several teams the one that came closest is explained.

    `plan`: one of this situation that covers the start, where there is one already.
    """
    plan = plan or Plan(situation, start, start + 1)
    choice = plan.is_bookable(start)
    if choice is not None:
        return Decision(
            start, choice, None, choice.team, _results(plan, start, choice.team, opening_rules or {})
        )
    if not situation.teams:
        return Decision(
            start, None, "staff_not_offering", None, (RuleResult("staff", False, "staff_not_offering"),)
        )
    explained = [(team, _results(plan, start, team, opening_rules or {})) for team in situation.teams]
    team, results = max(explained, key=lambda item: _how_far(item[1]))
    failed: list[Reason | None] = [result.reason for result in results if not result.ok]
    reason: Reason | None = failed[0] if failed else None
    return Decision(start, None, reason, team, results)


def _how_far(results: tuple[RuleResult, ...]) -> int:
    return next((place for place, result in enumerate(results) if not result.ok), len(results))


def _results(
    plan: Plan, start: int, team: Team, opening_rules: Mapping[str, OpeningRules]
) -> tuple[RuleResult, ...]:
    situation, service = plan.situation, plan.situation.service
    earliest = situation.now + service.notice
    results = [RuleResult("staff", True)]
    if start < situation.now:
        results.append(RuleResult("notice", False, "past", {"now": situation.now}))
    else:
        ok = start >= earliest
        results.append(
            RuleResult(
                "notice",
                ok,
                None if ok else "notice",
                {"minutes": service.notice // 60, "earliest": earliest},
            )
        )
    horizon_ok = situation.horizon_end is None or start < situation.horizon_end
    results.append(
        RuleResult("horizon", horizon_ok, None if horizon_ok else "horizon", {"until": situation.horizon_end})
    )
    results.append(_hours(plan, start, team, opening_rules))
    results.append(_against(plan, start, team, "absence", "absent"))
    results.append(_against(plan, start, team, "bookings", "taken"))
    results.append(_against(plan, start, team, "calendar", "calendar"))
    full = any(lo <= start < hi for lo, hi in plan.full_days(team))
    results.append(
        RuleResult(
            "cap",
            not full,
            "cap" if full else None,
            {"caps": [situation.caps[item] for item in team if item in situation.caps]},
        )
    )
    if service.capacity > 1:
        results.append(_seats(plan, start, team))
    if all(result.ok for result in results):
        on_grid = plan.is_bookable(start, team) is not None
        minutes = service.step // 60
        results.append(RuleResult("grid", on_grid, None if on_grid else "off_grid", {"minutes": minutes}))
    return tuple(results)


def _hours(plan: Plan, start: int, team: Team, opening_rules: Mapping[str, OpeningRules]) -> RuleResult:
    situation, service = plan.situation, plan.situation.service
    ahead = service.before if situation.buffer_inside_hours else 0
    behind = service.duration + (service.after if situation.buffer_inside_hours else 0)
    for opened, closed in plan.shared_openings(team):
        if opened + ahead <= start and start + behind <= closed:
            return RuleResult("hours", True, None, {"opens": opened, "closes": closed})
    day = situation.zone.local_date(start)
    for member_id in team:
        rules = opening_rules.get(member_id)
        if rules is not None:
            windows, source = rules.of_day(day)
            if not windows:
                return RuleResult("hours", False, _CLOSED_BY[source], {"day": day})
    return RuleResult("hours", False, "outside_hours", {"day": day})


def _against(
    plan: Plan, start: int, team: Team, rule: Literal["absence", "bookings", "calendar"], reason: Reason
) -> RuleResult:
    situation = plan.situation
    for member_id in team:
        member = situation.members[member_id]
        if rule == "bookings":
            session = next(
                (
                    item
                    for item in situation.sessions
                    if item.start == start and item.members == frozenset(team)
                ),
                None,
            )
            hit = plan.lane(member, start, session.id if session else None) is None
        else:
            others = situation.absences if rule == "absence" else situation.calendar
            hit = any(touches(situation.pieces(member), start, other) for other in others.get(member_id, ()))
        if hit:
            return RuleResult(rule, False, reason, {"member": member_id})
    return RuleResult(rule, True)


def _seats(plan: Plan, start: int, team: Team) -> RuleResult:
    capacity = plan.situation.service.capacity
    for session in plan.situation.sessions:
        if session.start == start and session.members == frozenset(team):
            free = capacity - session.seats_taken
            return RuleResult("seats", free > 0, None if free > 0 else "full", {"free": free, "of": capacity})
    return RuleResult("seats", True, None, {"free": capacity, "of": capacity})
