"""The worker: takes requested jobs over, has them done, keeps house. For `caaisy_app.commands.jobs`.

One process per database works; a second one waits for its turn. It may be killed at any moment: everything it
does is either one transaction or recorded step by step, and is taken up again.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any, Never

import structlog

from caaisy_app.core.db import DATABASE_ERRORS
from caaisy_app.core.jobs import any_requests, forget_workers, note_worker, take_requests, workers_seen_since
from caaisy_app.jobs.alone import WorkerLock, worker_lock
from caaisy_app.jobs.engine import Engine
from caaisy_app.jobs.tasks import TASKS
from caaisy_app.jobs.upkeep import sweep
from caaisy_app.jobs.watchdog import WATCH_SECONDS, watch
from caaisy_app.jobs.workshop import Workshop

EXECUTOR = "worker-1"
LEASE = timedelta(seconds=30)
KEEP_HISTORY = timedelta(days=30)

_INTAKE_SECONDS = 0.25
_BEAT_SECONDS = 5.0
_SWEEP_SECONDS = 30.0
_PURGE_SECONDS = 86_400.0
_STANDBY_SECONDS = 1.0
_STOP_SECONDS = 2.0

log = structlog.get_logger()


class LostLock(Exception):
    """Another worker may be at work: this one has to end at once."""


async def work(shop: Workshop, stopping: asyncio.Event, *, executor_id: str = EXECUTOR) -> None:
    """Work until `stopping` is set. Raises `LostLock` when it is no longer sure to be the only worker."""
    lock = worker_lock(shop.database)
    if not await _get(lock, stopping):
        return
    try:
        engine = Engine(shop, executor_id)
        await engine.start()
        log.info("jobs.started", executor=executor_id)
        chores = [
            _again(_INTAKE_SECONDS, lambda: take_in(shop, engine)),
            _again(_BEAT_SECONDS, lambda: _beat(shop, lock, engine, executor_id)),
            _again(_SWEEP_SECONDS, lambda: sweep(shop)),
            _again(_PURGE_SECONDS, lambda: _purge(engine, shop.clock.now())),
            _again(WATCH_SECONDS, lambda: watch(shop)),
        ]
        running: list[asyncio.Task[Any]] = [asyncio.create_task(chore) for chore in chores]
        asked = asyncio.create_task(stopping.wait())
        try:
            await asyncio.wait([*running, asked], return_when=asyncio.FIRST_COMPLETED)
            for task in running:
                if task.done():
                    task.result()
        finally:
            for task in (*running, asked):
                task.cancel()
            await asyncio.gather(*running, asked, return_exceptions=True)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(engine.stop(), _STOP_SECONDS)
            log.info("jobs.stopped", executor=executor_id)
    finally:
        await lock.release()


async def take_in(shop: Workshop, engine: Engine) -> int:
    """Hand requested jobs over to the engine, each in one transaction with its request; how many."""
    async with shop.read() as uow:
        if not await any_requests(uow.session):
            return 0
    async with shop.write("take_in") as uow:
        jobs = [job for job in await take_requests(uow.session) if job.name in TASKS]
        await engine.hand_over(uow, jobs)
    return len(jobs)


async def _get(lock: WorkerLock, stopping: asyncio.Event) -> bool:
    """Wait for the lock; False if we are to stop first."""
    told = False
    while not stopping.is_set():
        try:
            if await lock.acquire():
                return True
            if not told:
                log.info("jobs.waiting", reason="another worker does the jobs of this database")
                told = True
        except DATABASE_ERRORS as error:
            log.warning("jobs.database_away", error=type(error).__name__)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stopping.wait(), _STANDBY_SECONDS)
    return False


async def _beat(shop: Workshop, lock: WorkerLock, engine: Engine, executor_id: str) -> None:
    """Say that we are alive, and take over from those who have not said so for a while."""
    if not await lock.still_ours():
        raise LostLock
    async with shop.write("beat") as uow:
        await note_worker(uow.session, executor_id, uow.now())
        alive = await workers_seen_since(uow.session, uow.now() - LEASE)
        await forget_workers(uow.session, uow.now() - KEEP_HISTORY)
    taken_over = await engine.take_over(alive)
    if taken_over:
        log.info("jobs.taken_over", count=taken_over)


async def _purge(engine: Engine, now: datetime) -> None:
    deleted = await engine.purge(now - KEEP_HISTORY)
    if deleted:
        log.info("jobs.purged", count=deleted)


async def _again(seconds: float, chore: Callable[[], Awaitable[object]]) -> Never:
    """Do a chore now and again; a database that is away is waited for."""
    while True:
        try:
            await chore()
        except DATABASE_ERRORS as error:
            log.warning("jobs.database_away", error=type(error).__name__)
        await asyncio.sleep(seconds)
