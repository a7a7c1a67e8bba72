"""Bringing the phone server to where it should be. For the command line, the page and the jobs.

Idempotent: every run looks at what is there and changes only what differs, so an interrupted run is made up
for by the next one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from caaisy_app.core.actor import Actor
from caaisy_app.core.db import UnitOfWork
from caaisy_app.domain.lines.plan import Change, ServerPlan, Wanted, Wish, plan, with_trunks
from caaisy_app.domain.lines.service import all_lines, installation_mark
from caaisy_app.domain.ports import PhoneConflict, Telephony, TrunkPlan

_TRIES = 2


async def wishes(uow: UnitOfWork, actor: Actor) -> Wanted:
    """What the phone server should know: every line, also a paused one (it says so to callers)."""
    lines = tuple(
        Wish(line.id, line.token, line.number, line.provider) for line in await all_lines(uow, actor)
    )
    return Wanted(await installation_mark(uow), lines)


async def look(server: Telephony, wanted: Wanted, addresses: Mapping[str, Sequence[str]]) -> ServerPlan:
    """What would change (a dry run); `settled` where the server is right."""
    return plan(wanted, addresses, await server.trunks(), await server.rules())


async def apply(server: Telephony, wanted: Wanted, addresses: Mapping[str, Sequence[str]]) -> ServerPlan:
    """Do it; returns the plan that was carried out.

    Somebody who does the same at the same moment makes the server refuse; then it is looked at once more.
    """
    for _ in range(_TRIES - 1):
        try:
            return await _carry_out(server, await look(server, wanted, addresses))
        except PhoneConflict:
            continue
    return await _carry_out(server, await look(server, wanted, addresses))


def told_to(found: ServerPlan, numbers: Collection[str]) -> tuple[Change, ...]:
    """What of a plan concerns the owner of these numbers: what is in the way or not done yet."""
    return tuple(
        change
        for change in found.changes
        if change.action in ("conflict", "create", "update", "adopt") and set(change.numbers) & set(numbers)
    )


async def _carry_out(server: Telephony, todo: ServerPlan) -> ServerPlan:
    """Take away before adding: a number may move from one trunk to another."""
    for item in todo.of("rule", "delete"):
        await server.delete_rule(item.id)
    for item in todo.of("trunk", "delete"):
        await server.delete_trunk(item.id)
    trunk_ids = {item.name: item.id for item in todo.of("trunk", "keep", "update", "adopt")}
    changed = [(item, item.trunk) for item in todo.of("trunk", "update", "adopt") if item.trunk is not None]
    before = {trunk.id: trunk.plan for trunk in await server.trunks()} if len(changed) > 1 else {}
    for item, wanted in changed:
        shrunk = _common(wanted, before.get(item.id))
        if shrunk is not None:
            await server.update_trunk(item.id, shrunk)
    for item, wanted in changed:
        await server.update_trunk(item.id, wanted)
    for item in todo.of("trunk", "create"):
        if item.trunk is not None:
            trunk_ids[item.name] = (await server.create_trunk(item.trunk)).id
    await _rules(server, todo, trunk_ids)
    return todo


async def _rules(server: Telephony, todo: ServerPlan, trunk_ids: Mapping[str, str]) -> None:
    ready: list[Change] = with_trunks(todo.of("rule", "create", "update", "adopt"), trunk_ids)
    for item in ready:
        if item.rule is None:
            continue
        if item.action in ("update", "adopt"):
            await server.update_rule(item.id, item.rule)
        else:
            await server.create_rule(item.rule)


def _common(wanted: TrunkPlan, current: TrunkPlan | None) -> TrunkPlan | None:
    """The trunk with only the numbers that it has and keeps, if it gives some up."""
    if current is None:
        return None
    staying = tuple(number for number in wanted.numbers if number in current.numbers)
    return replace(wanted, numbers=staying) if staying and len(staying) < len(current.numbers) else None
