"""Notices calls whose process died: the worker's main process knows sooner than the phone server.

livekit-server 1.13 waits for a participant that was cut off to come back, for many seconds; the caller would
wait in silence for as long.
"""

from __future__ import annotations

import asyncio

import structlog
from livekit.agents import AgentServer

from caaisy_app.bootstrap import Container
from caaisy_app.core.db import DATABASE_ERRORS
from caaisy_app.domain.calls.rooms import agent_lost

log = structlog.get_logger(__name__)
LOOK_SECONDS = 0.25


async def tell_of_lost_calls(server: AgentServer, container: Container) -> None:
    """Write down every room whose job is no longer there, for the watchdog. Ends only when it is cancelled.

    A call that ended as it should is told of, too: its room is closed by then, so nothing comes of it.
    """
    rooms: dict[str, str] = {}
    while True:
        await asyncio.sleep(LOOK_SECONDS)
        now = {running.job.id: running.job.room.name for running in server.active_jobs}
        for job in rooms.keys() - now.keys():
            try:
                async with container.write() as uow:
                    await agent_lost(uow, rooms[job])
            except (*DATABASE_ERRORS, TimeoutError) as error:
                log.warning("worker.lost_call_not_told", error=type(error).__name__)
        rooms = now
