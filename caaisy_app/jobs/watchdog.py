"""The watchdog of the phone: looks twice a second whether a caller waits in silence. Run by the worker."""

from __future__ import annotations

import asyncio

import structlog

from caaisy_app.core.errors import CaaisyError
from caaisy_app.domain.calls.rooms import Due, help_room, note_helped, rooms_in_need
from caaisy_app.domain.ports import Telephony
from caaisy_app.jobs.workshop import Workshop

WATCH_SECONDS = 0.5

log = structlog.get_logger()


async def watch(shop: Workshop) -> None:
    """Look once, and help every room that needs it, all at the same time; nothing without a phone server."""
    if shop.telephony is None:
        return
    async with shop.read() as uow:
        rooms = await rooms_in_need(uow)
    if rooms:
        await asyncio.gather(*(_help(shop, shop.telephony, due) for due in rooms))


async def _help(shop: Workshop, server: Telephony, due: Due) -> None:
    """A server that is away is asked again the next time."""
    try:
        helped = await help_room(server, due)
        people = None if helped else await server.participants(due.room)
    except CaaisyError as error:
        log.warning("watchdog.server_refuses", room=due.room, action=due.action, error=error.code)
        return
    async with shop.write("watchdog") as uow:
        await note_helped(uow, due, people)
    log.info("watchdog.helped" if helped else "watchdog.in_order", room=due.room, action=due.action)
