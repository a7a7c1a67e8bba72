"""What has to change on the phone server so that every line rings at the reception. Pure.

One inbound trunk per provider (two trunks with the same number are refused by the server) and one dispatch
rule per number. Only trunks and rules of ours are changed or deleted; what stands against them is said.
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
from caaisy_app.domain.ports import DispatchRule, RulePlan, Trunk, TrunkPlan

#: Who may call in through a provider whose addresses nobody named: this machine.
NOBODY_ELSE = ("127.0.0.1/32",)

Action = Literal["create", "update", "delete", "keep", "conflict", "closed"]


@dataclass(frozen=True, slots=True)
class Wish:
    """A line as the phone server needs to know it."""

    line_id: str
    token: str
    number: str
    provider: str


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of the plan. `id` is the server's, empty for what is to be made."""

    action: Action
    what: Literal["trunk", "rule"]
    name: str
    numbers: tuple[str, ...]
    id: str = ""
    trunk: TrunkPlan | None = None
    rule: RulePlan | None = None
    provider: str = ""

    def sentence(self, lang: str) -> str:
        """The entry as a person reads it."""
        numbers = ", ".join(self.numbers)
        key = f"lines.plan.{self.action}_{self.what}"
        return translate("errors", key, lang, name=self.name, number=numbers, numbers=numbers)


@dataclass(frozen=True, slots=True)
class ServerPlan:
    """All entries: trunks before rules. `settled` = the server is as it should be."""

    changes: tuple[Change, ...]

    @property
    def settled(self) -> bool:
        """Nothing to do and nothing in the way."""
        return all(change.action in ("keep", "closed") for change in self.changes)

    def of(self, what: str, *actions: str) -> tuple[Change, ...]:
        """The entries of a kind."""
        return tuple(item for item in self.changes if item.what == what and item.action in actions)


def plan(
    wishes: Sequence[Wish],
    addresses: Mapping[str, Sequence[str]],
    trunks: Sequence[Trunk],
    rules: Sequence[DispatchRule],
) -> ServerPlan:
    """Compare what should be with what is. `addresses` are the networks of each provider."""
    in_the_way, possible = _in_the_way(wishes, trunks, rules)
    trunk_changes = _trunks(possible, addresses, [item for item in trunks if item.ours])
    trunk_ids = {
        item.name: item.id for item in trunk_changes if item.id and item.action in ("keep", "update")
    }
    rule_changes = _rules(possible, trunk_ids, [item for item in rules if item.ours])
    closed = [
        Change("closed", "trunk", name, ())
        for name in sorted({wish.provider for wish in possible})
        if not addresses.get(name)
    ]
    return ServerPlan((*trunk_changes, *closed, *rule_changes, *in_the_way))


def rule_for(wish: Wish, trunk_id: str) -> RulePlan:
    """Where calls to this line lead."""
    return RulePlan(
        name=wish.line_id,
        trunk_ids=(trunk_id,) if trunk_id else (),
        numbers=(wish.number,),
        attributes={LINE_ATTRIBUTE: wish.token},
        agent=AGENT_NAME,
        note=Note(wish.token).encode(),
        room_prefix=ROOM_PREFIX,
        departure_seconds=DEPARTURE_SECONDS,
        empty_seconds=EMPTY_SECONDS,
    )


def with_trunks(changes: Sequence[Change], trunk_ids: Mapping[str, str]) -> list[Change]:
    """The entries of rules, once every trunk has its id."""
    return [
        replace(item, rule=replace(item.rule, trunk_ids=(trunk_ids[item.provider],)))
        for item in changes
        if item.rule is not None
    ]


def _in_the_way(
    wishes: Sequence[Wish], trunks: Sequence[Trunk], rules: Sequence[DispatchRule]
) -> tuple[list[Change], list[Wish]]:
    """What others have made for our numbers, and the lines that nothing stands against."""
    found: list[Change] = []
    possible: list[Wish] = []
    other_trunks = [item for item in trunks if not item.ours]
    other_rules = [item for item in rules if not item.ours]
    for wish in wishes:
        other_trunk = next((item for item in other_trunks if wish.number in item.plan.numbers), None)
        other_rule = next((item for item in other_rules if wish.number in item.numbers), None)
        if other_trunk is not None:
            found.append(Change("conflict", "trunk", other_trunk.plan.name, (wish.number,), other_trunk.id))
        elif other_rule is not None:
            found.append(Change("conflict", "rule", other_rule.name, (wish.number,), other_rule.id))
        else:
            possible.append(wish)
    return found, possible


def _trunks(
    wishes: Sequence[Wish], addresses: Mapping[str, Sequence[str]], ours: Sequence[Trunk]
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
        changes.append(Change(action, "trunk", provider, wanted.numbers, best.id, trunk=wanted))
    gone = [item for item in ours if item.id not in kept]
    return [*changes, *(Change("delete", "trunk", item.plan.name, (), item.id) for item in gone)]


def _rules(
    wishes: Sequence[Wish], trunk_ids: Mapping[str, str], ours: Sequence[DispatchRule]
) -> list[Change]:
    changes: list[Change] = []
    kept: set[str] = set()
    for wish in sorted(wishes, key=lambda item: item.number):
        wanted = rule_for(wish, trunk_ids.get(wish.provider, ""))
        same = [item for item in ours if item.name == wish.line_id]
        best = next((item for item in same if item.plan == wanted), same[0] if same else None)
        if best is None:
            action: Action = "create"
        else:
            kept.add(best.id)
            action = "keep" if best.plan == wanted and wanted.trunk_ids else "update"
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
