"""The life of the phone worker's main process: start, serve, and on SIGTERM or SIGINT drain and stop.

A second signal ends it at once.
"""

from __future__ import annotations

import asyncio
import os
import signal

import structlog
from livekit.agents import AgentServer

from agents.call.desk_builder import build_desk
from agents.call.spool import store_kept
from agents.dialogue.desk import Desk
from agents.providers.prompts_audio import Sentence
from agents.providers.speech import prepare_prompts
from agents.telephony.listening import listen
from agents.telephony.lost import tell_of_lost_calls
from agents.telephony.sentences import SENTENCES
from agents.worker import build_server
from agents.worker_logs import library_logs
from caaisy_app.bootstrap import Container, build_container
from caaisy_app.core.db import DATABASE_ERRORS
from caaisy_app.core.settings import Settings
from caaisy_app.domain.catalog.service import catalog
from caaisy_app.domain.lines.service import installation_mark
from caaisy_app.domain.tenants.service import business_by_slug, list_businesses

log = structlog.get_logger(__name__)
FORCED = 130
STORE_SECONDS = 15.0


async def serve(settings: Settings) -> int:
    """Run the worker until a signal; exit code 0 after a clean end, 1 if the phone server turned us away."""
    library_logs()
    container = build_container(settings)
    server = build_server(settings, await _installation(container))
    ready = asyncio.Event()

    def registered(*_: object) -> None:
        log.info("worker.registered")
        ready.set()

    listen(server, "worker_registered", registered)
    stopping = _stop_on_signals()
    running = asyncio.create_task(server.run())
    errands = [
        asyncio.create_task(_prepare(settings, container)),
        asyncio.create_task(_store_kept(container)),
        asyncio.create_task(_watch(server, container, ready)),
    ]
    try:
        waiting = asyncio.create_task(stopping.wait())
        await asyncio.wait({running, waiting}, return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        if running.done():
            log.error("worker.failed", error=type(running.exception()).__name__)
            return 1
        await _drain(server)
        return 0
    finally:
        for errand in errands:
            errand.cancel()
        await asyncio.gather(*errands, return_exceptions=True)
        await server.aclose()
        await asyncio.gather(running, return_exceptions=True)
        await container.aclose()


async def _installation(container: Container) -> str | None:
    """The mark of this installation; None where the database does not tell: then every call is taken."""
    try:
        async with container.read() as uow:
            return await installation_mark(uow)
    except (*DATABASE_ERRORS, TimeoutError) as error:
        log.warning("worker.installation_unknown", error=type(error).__name__)
        return None


async def _watch(server: AgentServer, container: Container, ready: asyncio.Event) -> None:
    """Look after the processes of calls, once there can be any."""
    await ready.wait()
    await tell_of_lost_calls(server, container)


async def _drain(server: AgentServer) -> None:
    """Take no more calls and let those that run come to their end."""
    log.info("worker.draining", calls=len(server.active_jobs))
    try:
        await server.drain()
    except TimeoutError:
        log.warning("worker.drain_timeout", calls=len(server.active_jobs))


def _stop_on_signals() -> asyncio.Event:
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()

    def told() -> None:
        if stopping.is_set():
            os._exit(FORCED)
        stopping.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, told)
    return stopping


async def _prepare(settings: Settings, container: Container) -> None:
    """Make the fixed sentences into sound, so that they are heard at once and in every trouble."""
    others = [Sentence(text, language) for language, texts in SENTENCES.items() for text in texts.values()]
    try:
        desks = await _desks(container)
        missed = await prepare_prompts(settings, desks, others)
    except (*DATABASE_ERRORS, TimeoutError, OSError) as error:
        log.warning("worker.prompts_failed", error=type(error).__name__)
        return
    log.info("worker.prompts_ready", businesses=len(desks), missed=missed)


async def _store_kept(container: Container) -> None:
    """Bring messages that the database could not take into it as soon as it can."""
    while True:
        try:
            stored = await store_kept(container)
            if stored:
                log.info("worker.messages_stored", messages=stored)
        except (*DATABASE_ERRORS, TimeoutError) as error:
            log.warning("worker.messages_wait", error=type(error).__name__)
        await asyncio.sleep(STORE_SECONDS)


async def _desks(container: Container) -> list[tuple[str, Desk]]:
    async with container.read() as uow:
        found = [await business_by_slug(uow, item.slug) for item in await list_businesses(uow)]
        return [
            (business.slug, build_desk(business, await catalog(uow, business.id), None)) for business in found
        ]
