"""What has to change on the phone server so that every line rings at the reception. Pure.

One inbound trunk per provider (two trunks with the same number are refused by the server) and one dispatch
rule per number. Only trunks and rules of this installation are changed or deleted; what stands against them
is said. Those made before installations had marks are taken over where everything in them is ours, and left
alone otherwise: they may be another installation's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from caaisy_app.core.i18n import translate
from caaisy_app.domain.lines.rules import (
    AGENT_NAME,
    DEPARTURE_SECONDS,
    EMPTY_SECONDS,
    FORWARDING_HEADERS,
    LINE_ATTRIBUTE,
    LONGEST_CALL_SECONDS,
    RINGING_SECONDS,
    ROOM_PREFIX,
    Note,
)
from caaisy_app.domain.ports import UNMARKED, DispatchRule, RulePlan, Trunk, TrunkPlan

#: Who may call in through a provider whose addresses nobody named: this machine.
NOBODY_ELSE = ("127.0.0.1/32",)

Action = Literal["create", "update", "adopt", "delete", "keep", "conflict", "closed", "left"]
Whose = Literal["strange", "other", "unmarked"]


@dataclass(frozen=True, slots=True)
class Wish:
    """A line as the phone server needs to know it."""

    line_id: str
    token: str
    number: str
    provider: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """All lines of an installation, and its mark."""

    installation: str
    lines: tuple[Wish, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of the plan. `id` is the server's, empty for what is to be made.

    `whose`: of a conflict, who made what is in the way (another product, another installation of this one,
    or an older version, which left no mark).
    """

    action: Action
    what: Literal["trunk", "rule"]
    name: str
    numbers: tuple[str, ...]
    id: str = ""
    trunk: TrunkPlan | None = None
    rule: RulePlan | None = None
    provider: str = ""
    whose: Whose = "strange"

    def sentence(self, lang: str) -> str:
        """The entry as a person reads it."""
        numbers = ", ".join(self.numbers)
        whose = f"_{self.whose}" if self.action == "conflict" and self.whose != "strange" else ""
        key = f"lines.plan.{self.action}_{self.what}{whose}"
        return translate("errors", key, lang, name=self.name, number=numbers, numbers=numbers)


@dataclass(frozen=True, slots=True)
class ServerPlan:
    """All entries: trunks before rules. `settled` = the server is as it should be."""

    changes: tuple[Change, ...]

    @property
    def settled(self) -> bool:
        """Nothing to do and nothing in the way."""
        return all(change.action in ("keep", "closed", "left") for change in self.changes)

    def of(self, what: str, *actions: str) -> tuple[Change, ...]:
        """The entries of a kind."""
        return tuple(item for item in self.changes if item.what == what and item.action in actions)


def plan(
    wanted: Wanted,
    addresses: Mapping[str, Sequence[str]],
    trunks: Sequence[Trunk],
    rules: Sequence[DispatchRule],
) -> ServerPlan:
    """Compare what should be with what is. `addresses` are the networks of each provider."""
    ours, our_rules, left = _whose(wanted, trunks, rules)
    in_the_way, possible = _in_the_way(
        wanted,
        [item for item in trunks if item not in ours],
        [item for item in rules if item not in our_rules],
    )
    trunk_changes = _trunks(possible, addresses, ours, wanted.installation)
    trunk_ids = {
        item.name: item.id for item in trunk_changes if item.id and item.action in ("keep", "update", "adopt")
    }
    rule_changes = _rules(possible, trunk_ids, our_rules, wanted.installation)
    closed = [
        Change("closed", "trunk", name, ())
        for name in sorted({wish.provider for wish in possible})
        if not addresses.get(name)
    ]
    told = {item.id for item in in_the_way}
    return ServerPlan(
        (
            *trunk_changes,
            *closed,
            *rule_changes,
            *in_the_way,
            *(item for item in left if item.id not in told),
        )
    )


def rule_for(wish: Wish, trunk_id: str, installation: str) -> RulePlan:
    """Where calls to this line lead."""
    return RulePlan(
        name=wish.line_id,
        trunk_ids=(trunk_id,) if trunk_id else (),
        numbers=(wish.number,),
        attributes={LINE_ATTRIBUTE: wish.token},
        agent=AGENT_NAME,
        note=Note(wish.token, installation=installation).encode(),
        room_prefix=ROOM_PREFIX,
        departure_seconds=DEPARTURE_SECONDS,
        empty_seconds=EMPTY_SECONDS,
        owner=installation,
    )


def with_trunks(changes: Sequence[Change], trunk_ids: Mapping[str, str]) -> list[Change]:
    """The entries of rules, once every trunk has its id."""
    return [
        replace(item, rule=replace(item.rule, trunk_ids=(trunk_ids[item.provider],)))
        for item in changes
        if item.rule is not None
    ]


def _whose(
    wanted: Wanted, trunks: Sequence[Trunk], rules: Sequence[DispatchRule]
) -> tuple[list[Trunk], list[DispatchRule], list[Change]]:
    """The trunks and rules of this installation, and those without a mark that are left alone."""
    numbers = {wish.number for wish in wanted.lines}
    lines = {wish.line_id for wish in wanted.lines}
    ours: list[Trunk] = []
    our_rules: list[DispatchRule] = []
    left: list[Change] = []
    for item in trunks:
        if item.owner == wanted.installation:
            ours.append(item)
        elif item.owner == UNMARKED:
            if item.plan.numbers and numbers.issuperset(item.plan.numbers):
                ours.append(item)
            else:
                left.append(Change("left", "trunk", item.plan.name, item.plan.numbers, item.id))
    for rule in rules:
        if rule.owner == wanted.installation:
            our_rules.append(rule)
        elif rule.owner == UNMARKED:
            if rule.name in lines:
                our_rules.append(rule)
            else:
                left.append(Change("left", "rule", rule.name, rule.numbers, rule.id))
    return ours, our_rules, left


def _in_the_way(
    wanted: Wanted, other_trunks: Sequence[Trunk], other_rules: Sequence[DispatchRule]
) -> tuple[list[Change], list[Wish]]:
    """What others have made for our numbers, and the lines that nothing stands against."""
    found: list[Change] = []
    possible: list[Wish] = []
    for wish in wanted.lines:
        numbers = (wish.number,)
        trunk = next((item for item in other_trunks if wish.number in item.plan.numbers), None)
        rule = next((item for item in other_rules if wish.number in item.numbers), None)
        if trunk is not None:
            whose = _maker(trunk.owner)
            found.append(Change("conflict", "trunk", trunk.plan.name, numbers, trunk.id, whose=whose))
        elif rule is not None:
            whose = _maker(rule.owner)
            found.append(Change("conflict", "rule", rule.name, numbers, rule.id, whose=whose))
        else:
            possible.append(wish)
    return found, possible


def _maker(owner: str | None) -> Whose:
    if owner is None:
        return "strange"
    return "unmarked" if owner == UNMARKED else "other"


def _trunks(
    wishes: Sequence[Wish],
    addresses: Mapping[str, Sequence[str]],
    ours: Sequence[Trunk],
    installation: str,
) -> list[Change]:
    changes: list[Change] = []
    kept: set[str] = set()
    for provider in sorted({wish.provider for wish in wishes}):
        wanted = TrunkPlan(
            name=provider,
            numbers=tuple(sorted(wish.number for wish in wishes if wish.provider == provider)),
            allowed_addresses=tuple(sorted(addresses.get(provider) or NOBODY_ELSE)),
            ringing_seconds=RINGING_SECONDS,
            longest_call_seconds=LONGEST_CALL_SECONDS,
            headers=FORWARDING_HEADERS,
            owner=installation,
        )
        same = [item for item in ours if item.plan.name == provider]
        # A trunk that shares no number with what it should be is made anew: without numbers in between it
        # would take every call.
        fitting = [item for item in same if set(item.plan.numbers) & set(wanted.numbers)]
        if not fitting:
            changes.append(Change("create", "trunk", provider, wanted.numbers, trunk=wanted))
            continue
        best = next((item for item in fitting if item.plan == wanted), fitting[0])
        kept.add(best.id)
        action: Action = "keep" if best.plan == wanted else "update"
        if best.owner == UNMARKED:
            action = "adopt"
        changes.append(Change(action, "trunk", provider, wanted.numbers, best.id, trunk=wanted))
    gone = [item for item in ours if item.id not in kept]
    return [*changes, *(Change("delete", "trunk", item.plan.name, (), item.id) for item in gone)]


def _rules(
    wishes: Sequence[Wish], trunk_ids: Mapping[str, str], ours: Sequence[DispatchRule], installation: str
) -> list[Change]:
    changes: list[Change] = []
    kept: set[str] = set()
    for wish in sorted(wishes, key=lambda item: item.number):
        wanted = rule_for(wish, trunk_ids.get(wish.provider, ""), installation)
        same = [item for item in ours if item.name == wish.line_id]
        best = next((item for item in same if item.plan == wanted), same[0] if same else None)
        if best is None:
            action: Action = "create"
        else:
            kept.add(best.id)
            action = "keep" if best.plan == wanted and wanted.trunk_ids else "update"
            if best.owner == UNMARKED:
                action = "adopt"
        changes.append(
            Change(
                action,
                "rule",
                wish.line_id,
                (wish.number,),
                best.id if best else "",
                rule=wanted,
                provider=wish.provider,
            )
        )
    gone = [item for item in ours if item.id not in kept]
    return [*changes, *(Change("delete", "rule", item.name, item.numbers, item.id) for item in gone)]
