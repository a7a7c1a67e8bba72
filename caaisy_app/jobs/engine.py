"""The job library (DBOS) behind our own few words. The only module that imports it; only the worker loads it.

A job is one DBOS workflow, its id is `NAME:KEY`, so the same job handed over twice is one workflow. Each step
of the job (`jobs.tasks`) is a recorded DBOS step: after a crash the finished ones are not repeated, and the
one that was interrupted is. Steps run on the worker's own event loop; DBOS threads only wait for them.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from concurrent import futures
from datetime import datetime
from typing import Any

import structlog
from dbos import DBOS, DBOSClient, DBOSConfig, EnqueueOptions
from dbos import DBOSPortableJSONSerializer as PortableJson

from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import Forbidden, InvalidInput, NotFound
from caaisy_app.core.jobs import Job
from caaisy_app.jobs.tasks import TASKS, Step
from caaisy_app.jobs.workshop import Workshop

APPLICATION = "caaisy"
QUEUE = "caaisy"
MAIL_QUEUE = "mail"  # of its own: a mail server that says nothing must not keep other jobs waiting

#: The number under which pending work is stored. It rises only when work of an earlier release could not be
#: finished by this one; by default DBOS takes a hash of the source, and every release would orphan work.
COMPATIBILITY = "1"

_AT_ONCE = 8
_POLL_SECONDS = 0.5
_TRIES = 8  # 0.5 s, 1 s, 2 s ... together about a minute; then the job is an error in the log
_FINISHED = ["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"]
_BATCH = 200

log = structlog.get_logger()


class StepFailed(Exception):
    """A step did not work out; says which and with what kind of error, never what the error quotes."""


class Interrupted(BaseException):
    """The process is ending in the middle of a step: no outcome, so DBOS must not record one."""


class Engine:
    """One running DBOS executor. There is one per process, and one working process per database."""

    _running: Engine | None = None

    def __init__(self, shop: Workshop, executor_id: str) -> None:
        self._shop = shop
        self._executor_id = executor_id
        self._url = _plain_url(shop)
        self._client: DBOSClient | None = None
        self._loop = asyncio.get_running_loop()

    async def start(self) -> None:
        """Create or migrate the tables of DBOS, take up work that this executor left behind, begin."""
        Engine._running = self
        await asyncio.to_thread(self._start)

    def _start(self) -> None:
        logging.getLogger("dbos").setLevel(logging.ERROR)
        config: DBOSConfig = {
            "name": APPLICATION,
            "system_database_url": self._url,
            "executor_id": self._executor_id,
            "application_version": COMPATIBILITY,
            "serializer": PortableJson(),
            "log_level": "ERROR",
            "enable_otlp": False,
        }
        DBOS(config=config)
        DBOS.launch()
        for name in (QUEUE, MAIL_QUEUE):
            DBOS.register_queue(
                name,
                worker_concurrency=_AT_ONCE,
                polling_interval_sec=_POLL_SECONDS,
                on_conflict="always_update",
            )
        self._client = DBOSClient(
            system_database_url=self._url, serializer=PortableJson(), application_name=APPLICATION, lazy=True
        )

    async def hand_over(self, uow: UnitOfWork, jobs: Sequence[Job]) -> None:
        """Make workflows of jobs, in the caller's transaction."""
        assert self._client is not None
        client, now = self._client, uow.now()

        def enqueue(session: Any) -> None:
            for job in jobs:
                client.enqueue_in_transaction(session, _options(job, now), dict(job.args))

        await uow.session.run_sync(enqueue)

    async def take_over(self, alive: frozenset[str]) -> int:
        """Resume what executors that are not among `alive` have left unfinished; how much that was."""

        def resume() -> int:
            pending = DBOS.list_workflows(status="PENDING", load_input=False, load_output=False)
            orphans = [item.workflow_id for item in pending if item.executor_id not in alive]
            if orphans:
                DBOS.resume_workflows(orphans, queue_name=QUEUE)
            return len(orphans)

        return await asyncio.to_thread(resume)

    async def purge(self, finished_before: datetime) -> int:
        """Delete the history of work that was finished before an instant; how much that was."""

        def delete() -> int:
            deleted = 0
            while True:
                old = DBOS.list_workflows(
                    status=_FINISHED,
                    completed_before=finished_before.isoformat(),
                    limit=_BATCH,
                    load_input=False,
                    load_output=False,
                )
                if not old:
                    return deleted
                DBOS.delete_workflows([item.workflow_id for item in old])
                deleted += len(old)

        return await asyncio.to_thread(delete)

    async def stop(self) -> None:
        """Take up no more work. What is running is not waited for: it is taken up again at the next start."""
        await asyncio.to_thread(self._stop)

    def _stop(self) -> None:
        DBOS.destroy()
        if self._client is not None:
            self._client.destroy()
        Engine._running = None

    def perform(self, step: Step, args: dict[str, str]) -> None:
        """Do one step on the worker's event loop; called in a thread of DBOS, which waits for it."""
        if self._loop.is_closed():
            raise Interrupted
        try:
            asyncio.run_coroutine_threadsafe(self._perform(step, args), self._loop).result()
        except futures.CancelledError:
            raise Interrupted from None

    async def _perform(self, step: Step, args: dict[str, str]) -> None:
        name = step.__name__
        try:
            await step(self._shop, args)
        except (NotFound, Forbidden, InvalidInput) as error:  # what it was about is gone
            log.info("jobs.step_without_object", step=name, code=error.code, subject=args.get("subject"))
        except Exception as error:  # noqa: BLE001  (the edge: DBOS would store and log what an error quotes)
            kind = type(error).__name__
            log.warning("jobs.step_failed", step=name, subject=args.get("subject"), error=kind)
            raise StepFailed(f"{name}: {kind}") from None

    @classmethod
    def current(cls) -> Engine:
        """The engine of this process."""
        if cls._running is None:
            raise RuntimeError("no job engine is running in this process")
        return cls._running


def _options(job: Job, now: datetime) -> EnqueueOptions:
    options: EnqueueOptions = {
        "workflow_name": job.name,
        "queue_name": MAIL_QUEUE if job.name == "mail.send" else QUEUE,
        "workflow_id": f"{job.name}:{job.key}",
        "app_version": COMPATIBILITY,
    }
    if job.not_before is not None and job.not_before > now:
        options["delay_seconds"] = (job.not_before - now).total_seconds()
    return options


def _plain_url(shop: Workshop) -> str:
    driver = "sqlite" if shop.database.dialect == "sqlite" else "postgresql+psycopg"
    return shop.database.url.set(drivername=driver).render_as_string(hide_password=False)


def _as_dbos_step(step: Step) -> Callable[[dict[str, str]], None]:
    def run_step(args: dict[str, str]) -> None:
        Engine.current().perform(step, args)

    decorate = DBOS.step(
        name=step.__name__, retries_allowed=True, interval_seconds=0.5, max_attempts=_TRIES, backoff_rate=2.0
    )
    return decorate(run_step)


def _register() -> None:
    known = dict.fromkeys(step for task in TASKS.values() for step in task)
    steps = {step: _as_dbos_step(step) for step in known}
    for name, task in TASKS.items():

        def run_task(args: dict[str, str], task: tuple[Step, ...] = task) -> None:
            for step in task:
                steps[step](args)

        run_task.__qualname__ = name
        DBOS.workflow(name=name, max_recovery_attempts=None)(run_task)


_register()
