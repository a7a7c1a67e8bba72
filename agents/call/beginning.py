"""Begins a call: its row, the desk card, the controller.

Used by the phone worker, the text host, the terminal and scenarios.
"""

from __future__ import annotations

from datetime import datetime

from agents.call.controller import DEFAULT_BUDGET, Budget, CallController
from agents.call.desk_builder import build_desk
from agents.call.doing import Doing
from agents.call.journal import Journal
from agents.call.memory import Memory
from agents.dialogue.desk import Desk
from agents.dialogue.state import CallState, Stage
from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import CallerActor, SystemActor
from caaisy_app.core.db import UnitOfWork
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.calls import service as calls
from caaisy_app.domain.calls.rules import Channel
from caaisy_app.domain.catalog.service import catalog
from caaisy_app.domain.tenants.service import business_by_slug


async def start_call(
    container: Container,
    slug: str,
    *,
    language: str | None = None,
    caller_number: str | None = None,
    channel: Channel = "test",
    line_id: str | None = None,
    room: str | None = None,
    budget: Budget = DEFAULT_BUDGET,
) -> CallController:
    """Open a call: the desk card, the journal row, the controller. `NotFound` for an unknown business."""
    async with container.write() as uow:
        business = await business_by_slug(uow, slug)
        listing = await catalog(uow, business.id)
        spoken = language if language in ("de", "en") else business.language
        if caller_number is not None:
            await _close_lost(uow, business.id, caller_number)
        row = await calls.start_call(
            uow,
            SystemActor(business.id, "reception"),
            calls.StartCall(business.id, channel, spoken, caller_number, line_id, room),
        )
        actor = CallerActor(business.id, row.id, caller_number)
        starts = await booking.starts_of_line(uow, actor, business.id, caller_number)
    desk = build_desk(business, listing, caller_number, starts)
    state = CallState(
        now=container.clock.now(), language=spoken, line_phone=caller_number, stage=Stage.DISCLOSE
    )
    return assemble(container, desk, Memory(state), actor, channel, budget, row.started_at)


async def _close_lost(uow: UnitOfWork, business_id: str, number: str) -> None:
    """Who rings again after a process died finds the time free that was held for them."""
    for lost in await calls.lost_calls_from(uow, business_id, number):
        actor = CallerActor(business_id, lost.id, number)
        await booking.release_hold(uow, actor, booking.ReleaseHold(business_id=business_id, call_id=lost.id))
        await calls.end_call(uow, actor, lost.id, "abandoned")


def assemble(
    container: Container,
    desk: Desk,
    memory: Memory,
    actor: CallerActor,
    channel: Channel,
    budget: Budget,
    began: datetime,
) -> CallController:
    """The parts of a call put together, from its beginning or from what it remembers."""
    journal = Journal(container, actor, actor.call_id)
    doing = Doing(
        container,
        actor,
        desk,
        journal,
        channel,
        offers_made=memory.offers_made,
        holds_made=memory.holds_made,
        messages_left=memory.messages_left,
        takeovers=memory.takeovers,
    )
    return CallController(container, desk, memory, journal, doing, budget, began)
