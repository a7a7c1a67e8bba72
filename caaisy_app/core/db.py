"""The database and the unit of work.

SQLite (one machine, no set-up) and PostgreSQL (more than one) behind the same two calls:
`Database.read` and `Database.write`. One use case is one unit of work; it commits at its edge and
nothing else commits.
"""

from __future__ import annotations

import hashlib
import inspect
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from psycopg import Error as PsycopgError
from sqlalchemy import Connection, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine

from caaisy_app.core.clock import Clock
from caaisy_app.core.jobs import Job, write_requests
from caaisy_app.core.turns import Turns

#: What database calls raise when the database is away or refuses: for outermost edges that go on without it.
DATABASE_ERRORS: tuple[type[Exception], ...] = (SQLAlchemyError, PsycopgError, OSError)

CHANGE_CHANNEL = "caaisy_changes"
_BUSY_TIMEOUT_MS = 10_000
_WRITE = "caaisy_write"


class UnitOfWork:
    """One transaction and what belongs to it. Made by `Database`, handed to services."""

    def __init__(self, session: AsyncSession, clock: Clock, dialect: str, *, writable: bool) -> None:
        self.session = session
        self.clock = clock
        self.dialect = dialect
        self.writable = writable
        self._changed: dict[str, None] = {}
        self._jobs: list[Job] = []
        self._after_commit: list[Callable[[], Awaitable[None] | None]] = []

    def now(self) -> datetime:
        """The current instant by the injected clock, aware and in UTC."""
        return self.clock.now()

    def changed(self, business_id: str) -> None:
        """Tell open pages of this business, in this and every other process, once it is committed."""
        self._changed[business_id] = None

    def enqueue(self, job: Job) -> None:
        """Have `job` done if, and only if, this unit of work commits (port `JobQueue`).

        Its row is written into the same transaction just before the commit.
        """
        if not self.writable:
            raise RuntimeError(f"{job.name} was asked for in a unit of work that only looks")
        self._jobs.append(job)

    def forget_jobs(self) -> None:
        """Have nothing done of what was enqueued so far: for invented data, which has no consequences."""
        self._jobs.clear()

    def after_commit(self, callback: Callable[[], Awaitable[None] | None]) -> None:
        """Run `callback` after the commit; never if the work is rolled back."""
        self._after_commit.append(callback)

    async def lock_business(self, business_id: str) -> None:
        """Let nobody else book for this business until this work ends.

        PostgreSQL: a transaction-level advisory lock. SQLite needs none: a writing unit of work
        began with BEGIN IMMEDIATE and is the only one.
        """
        if self.dialect == "postgresql":
            key = int.from_bytes(
                hashlib.blake2b(business_id.encode(), digest_size=8).digest(), "big", signed=True
            )
            await self.session.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": key})

    async def write_jobs(self) -> None:
        """Write what was enqueued into the transaction; called by `Database` just before the commit."""
        await write_requests(self.session, self._jobs, self.now())

    async def publish_changes(self) -> None:
        """Write the change notes into the transaction; called by `Database` just before the commit."""
        for business_id in self._changed:
            if self.dialect == "postgresql":
                await self.session.execute(
                    text("SELECT pg_notify(:channel, :business)"),
                    {"channel": CHANGE_CHANNEL, "business": business_id},
                )
            else:
                await self.session.execute(
                    text(
                        "INSERT INTO change_counter (business_id, value) VALUES (:business, 1) "
                        "ON CONFLICT (business_id) DO UPDATE SET value = value + 1"
                    ),
                    {"business": business_id},
                )

    async def run_after_commit(self) -> None:
        """Run what was registered with `after_commit`, in order."""
        for callback in self._after_commit:
            result = callback()
            if inspect.isawaitable(result):
                await result


class Database:
    """The engine of one process. Cheap to make; connects on first use."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.dialect = self.url.get_backend_name()
        options: dict[str, Any] = {"pool_size": 10, "max_overflow": 30, "pool_timeout": 30}
        if self.dialect == "sqlite":
            if self.url.database:
                Path(self.url.database).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            options["connect_args"] = {"timeout": _BUSY_TIMEOUT_MS / 1000}
        else:
            options["pool_pre_ping"] = True
        self.engine = create_async_engine(self.url, **options)
        self._sessions = async_sessionmaker(self.engine, expire_on_commit=False, autoflush=True)
        self._turns: Turns | None = None
        if self.dialect == "sqlite":
            event.listen(self.engine.sync_engine, "connect", prepare_sqlite)
            event.listen(self.engine.sync_engine, "begin", _begin_sqlite)
            self._turns = Turns(Path(self.url.database) if self.url.database else None)

    @asynccontextmanager
    async def read(self, clock: Clock) -> AsyncGenerator[UnitOfWork]:
        """A unit of work that looks only; it is rolled back at its end."""
        async with self._sessions() as session:
            try:
                yield UnitOfWork(session, clock, self.dialect, writable=False)
            finally:
                await session.rollback()

    @asynccontextmanager
    async def write(self, clock: Clock) -> AsyncGenerator[UnitOfWork]:
        """A unit of work that commits at a clean end and rolls back on any exception.

        On SQLite writers of this and of other processes queue up here, because the busy handler of
        SQLite lets them sleep and starve; BEGIN IMMEDIATE then finds the way free.
        """
        if self._turns is not None:
            async with self._turns.turn():
                uow = await self._begin_write(clock)
                async with self._committing(uow):
                    yield uow
        else:
            uow = await self._begin_write(clock)
            async with self._committing(uow):
                yield uow
        await uow.run_after_commit()

    async def _begin_write(self, clock: Clock) -> UnitOfWork:
        session = self._sessions()
        try:
            await session.connection(execution_options={_WRITE: True})
        except BaseException:
            await session.close()
            raise
        return UnitOfWork(session, clock, self.dialect, writable=True)

    @asynccontextmanager
    async def _committing(self, uow: UnitOfWork) -> AsyncGenerator[None]:
        session = uow.session
        try:
            yield
            await session.flush()
            await uow.write_jobs()
            await uow.publish_changes()
            await session.commit()
        except BaseException:
            await session.rollback()
            raise
        finally:
            await session.close()

    async def aclose(self) -> None:
        """Close all connections."""
        await self.engine.dispose()
        if self._turns is not None:
            self._turns.close()


def prepare_sqlite(connection: Any, _record: Any = None) -> None:
    """Set up a new SQLite connection: WAL, foreign keys, a busy timeout, transactions by hand.

    The driver's own transaction handling is switched off (it begins late and never IMMEDIATE);
    `_begin_sqlite` begins instead.
    """
    connection.isolation_level = None
    cursor = connection.cursor()
    try:
        cursor.execute(f"PRAGMA busy_timeout = {_BUSY_TIMEOUT_MS}")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
    finally:
        cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    write = connection.get_execution_options().get(_WRITE, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")
