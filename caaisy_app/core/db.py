"""The database and the unit of work.

SQLite (one machine, no set-up) and PostgreSQL (more than one) behind the same two calls:
`Database.read` and `Database.write`. One use case is one unit of work; it commits at its edge and
nothing else commits.
"""

from __future__ import annotations

import asyncio
import hashlib
import inspect
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar, cast, overload

from psycopg import AsyncConnection
from psycopg import Error as PsycopgError
from psycopg import IntegrityError as PsycopgIntegrityError
from sqlalchemy import Connection, Engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DisconnectionError, IntegrityError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection as SessionConnection
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from caaisy_app.core.clock import Clock
from caaisy_app.core.jobs import Job, write_requests
from caaisy_app.core.prepared import Change, Rows, prepare
from caaisy_app.core.questions import Question, ask_at_once, ask_here, ask_in_turn, flush
from caaisy_app.core.sqlite import BUSY_TIMEOUT_MS, Driver
from caaisy_app.core.sqlite import Connection as SqliteConnection
from caaisy_app.core.turns import Turns

#: What database calls raise when the database is away or refuses: for outermost edges that go on without it.
DATABASE_ERRORS: tuple[type[Exception], ...] = (SQLAlchemyError, PsycopgError, OSError)

CHANGE_CHANNEL = "caaisy_changes"
_WRITE = "caaisy_write"
_READERS, _WRITERS = 24, 8  # connections of one process; the writers of one business do not work side by side
_IDLE_SECONDS = 5.0  # after this an unused connection is asked whether it still lives
_SAVEPOINT, _RELEASE = "SAVEPOINT together", "RELEASE SAVEPOINT together"
_ROLL_BACK = "ROLLBACK TO SAVEPOINT together"
_LOCK = "SELECT pg_advisory_xact_lock(%(key)s)"
_NOTIFY = text("SELECT pg_notify(:channel, :business)")
_COUNT = (
    "INSERT INTO change_counter (business_id, value) VALUES (?, 1) "
    "ON CONFLICT (business_id) DO UPDATE SET value = value + 1"
)
_First = TypeVar("_First")
_Second = TypeVar("_Second")
_Third = TypeVar("_Third")


class UnitOfWork:
    """One transaction and what belongs to it. Made by `Database`, handed to services."""

    def __init__(
        self,
        session: AsyncSession,
        clock: Clock,
        dialect: str,
        *,
        writable: bool,
        raw: SqliteConnection | AsyncConnection[Any] | None = None,
    ) -> None:
        self.session = session
        self._raw = raw
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

    @overload
    async def ask(self, first: Question[_First], /) -> tuple[_First]: ...
    @overload
    async def ask(self, first: Question[_First], second: Question[_Second], /) -> tuple[_First, _Second]: ...
    async def ask(self, *questions: Question[Any]) -> tuple[Any, ...]:
        """The answers to questions that go out together."""
        if isinstance(self._raw, AsyncConnection):
            return await ask_at_once(self.session, self._raw, questions)
        return await self._ask_in_turn(questions)

    async def _ask_in_turn(self, questions: Sequence[Question[Any]]) -> tuple[Any, ...]:
        if isinstance(self._raw, SqliteConnection):
            return await ask_here(self.session, self._raw, questions)
        return await ask_in_turn(self.session, questions)

    async def change(self, statement: Change, *rows: Mapping[str, Any]) -> Rows:
        """Insert or change, once for each of `rows`, by a statement that is made once per process; what it
        returns (RETURNING).

        All rows name the same values, also those that would have a default; a statement that returns
        something takes one row. `sqlalchemy.exc.IntegrityError` for a broken constraint, on PostgreSQL inside
        `together` at its end.
        """
        if isinstance(self._raw, SqliteConnection):
            await flush(self.session)
            prepared = prepare(statement, self.session.get_bind().dialect, tuple(rows[0]))
            found = await self._raw.fetch(prepared.text, *(prepared.ordered(row) for row in rows))
            return prepared.converted(found)
        result = await self.session.execute(statement, rows[0] if len(rows) == 1 else list(rows))
        return cast("Rows", result.all()) if len(statement.exported_columns) else ()

    @overload
    async def lock_business(self, business_id: str, /) -> tuple[()]: ...
    @overload
    async def lock_business(self, business_id: str, first: Question[_First], /) -> tuple[_First]: ...
    @overload
    async def lock_business(
        self, business_id: str, first: Question[_First], second: Question[_Second], /
    ) -> tuple[_First, _Second]: ...
    @overload
    async def lock_business(
        self,
        business_id: str,
        first: Question[_First],
        second: Question[_Second],
        third: Question[_Third],
        /,
    ) -> tuple[_First, _Second, _Third]: ...
    async def lock_business(self, business_id: str, *questions: Question[Any]) -> tuple[Any, ...]:
        """Let nobody else book for this business until this work ends, and ask what is asked then.

        PostgreSQL: a transaction-level advisory lock. SQLite needs none: a writing unit of work
        began with BEGIN IMMEDIATE and is the only one. As everybody waits for it now, its statements,
        which must be short, are executed at once (see `core.sqlite`).
        """
        if isinstance(self._raw, AsyncConnection):
            key = int.from_bytes(
                hashlib.blake2b(business_id.encode(), digest_size=8).digest(), "big", signed=True
            )
            return await ask_at_once(self.session, self._raw, questions, (_LOCK, {"key": key}))
        if isinstance(self._raw, SqliteConnection):
            if self._raw.at_once:
                await asyncio.sleep(0)  # one of many bookings in one unit of work: let others have the thread
            self._raw.at_once = True
        return await self._ask_in_turn(questions)

    async def be_brief(self) -> None:
        """Promise that the statements from here on are few and short, by key or by a short range of an index.

        SQLite then executes them at once, in this thread (see `core.sqlite`): on the path of a live call.
        """
        if self.dialect == "sqlite":
            if self._raw is None:
                self._raw = cast("SqliteConnection", await _raw_connection(await self.session.connection()))
            cast("SqliteConnection", self._raw).at_once = True

    def take_time(self) -> None:
        """No more short statements: what follows may take its time."""
        if isinstance(self._raw, SqliteConnection):
            self._raw.at_once = False

    @asynccontextmanager
    async def together(self) -> AsyncGenerator[None]:
        """What is written inside is written as a whole or, on any exception, not at all; so with jobs.

        PostgreSQL gets it in one go, so nothing may be asked for inside, and the database's errors come at
        the end (`sqlalchemy.exc.IntegrityError` for a broken constraint).
        """
        jobs, changed = list(self._jobs), dict(self._changed)
        try:
            async with self._sent_together():
                await self._tell(_SAVEPOINT)
                yield
                await self._tell(_RELEASE)
        except BaseException:
            self._jobs, self._changed = jobs, changed
            await self._tell(_ROLL_BACK)
            raise

    async def _tell(self, statement: str) -> None:
        """Execute a statement that has no parameters and answers nothing."""
        if isinstance(self._raw, SqliteConnection):
            await self._raw.tell(statement)
        else:
            await self.session.execute(text(statement))

    @asynccontextmanager
    async def _sent_together(self) -> AsyncGenerator[None]:
        """PostgreSQL: send the statements inside without waiting for the answer to each."""
        if not isinstance(self._raw, AsyncConnection):
            yield
            return
        try:
            async with self._raw.pipeline():
                yield
        except PsycopgIntegrityError as error:
            raise IntegrityError(None, None, error) from error

    async def finish(self) -> None:
        """Write jobs and change notes into the transaction and commit; called by `Database`.

        PostgreSQL gets all of it in one go, because everybody who wants to book waits for the commit.
        """
        if isinstance(self._raw, AsyncConnection):
            async with self._sent_together():
                await write_requests(self.session, self._jobs, self.now())
                await self._publish_changes()
                await self._raw.commit()
        else:
            await write_requests(self.session, self._jobs, self.now())
            await self._publish_changes()
            self.take_time()  # the commit may wait for the disk
        await self.session.commit()

    async def _publish_changes(self) -> None:
        for business_id in self._changed:
            if isinstance(self._raw, SqliteConnection):
                await self._raw.tell(_COUNT, (business_id,))
            else:
                await self.session.execute(_NOTIFY, {"channel": CHANGE_CHANNEL, "business": business_id})

    async def run_after_commit(self) -> None:
        """Run what was registered with `after_commit`, in order."""
        for callback in self._after_commit:
            result = callback()
            if inspect.isawaitable(result):
                await result


class Database:
    """The engine of one process. Cheap to make; connects on first use.

    `durable=False`: on SQLite, a power cut may take what was committed. For data made to be thrown away.
    """

    def __init__(self, url: str, *, durable: bool = True) -> None:
        self.url = make_url(url)
        self.dialect = self.url.get_backend_name()
        options: dict[str, Any] = {"pool_size": 10, "max_overflow": _READERS + _WRITERS - 10}
        if self.dialect == "sqlite":
            if self.url.database:
                Path(self.url.database).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            options["connect_args"] = {"timeout": BUSY_TIMEOUT_MS / 1000}
            options["module"] = Driver()
        self.engine = create_async_engine(self.url, **options)
        self._sessions = async_sessionmaker(self.engine, expire_on_commit=False, autoflush=True)
        self._readers, self._writers = asyncio.Semaphore(_READERS), asyncio.Semaphore(_WRITERS)
        self._turns: Turns | None = None
        if self.dialect == "sqlite":
            event.listen(self.engine.sync_engine, "connect", prepare_sqlite)
            if not durable:
                event.listen(self.engine.sync_engine, "connect", _do_not_wait_for_the_disk)
            event.listen(self.engine.sync_engine, "begin", _begin_sqlite)
            self._turns = Turns(Path(self.url.database) if self.url.database else None)
        else:
            event.listen(self.engine.sync_engine, "checkin", _note_idle)
            event.listen(self.engine.sync_engine, "checkout", _ping_after_idle(self.engine.sync_engine))

    @asynccontextmanager
    async def read(self, clock: Clock) -> AsyncGenerator[UnitOfWork]:
        """A unit of work that looks only; it is rolled back at its end."""
        async with self._readers, self._sessions() as session:
            uow = UnitOfWork(session, clock, self.dialect, writable=False)
            try:
                yield uow
            finally:
                try:
                    await session.rollback()
                finally:
                    uow.take_time()

    @asynccontextmanager
    async def write(self, clock: Clock) -> AsyncGenerator[UnitOfWork]:
        """A unit of work that commits at a clean end and rolls back on any exception.

        Writers queue up here, first come first served, and leave connections for those who only look.
        On SQLite the writers of other processes stand in the same line, because the busy handler of
        SQLite lets them sleep and starve; BEGIN IMMEDIATE then finds the way free.
        """
        async with self._writers if self._turns is None else self._turns.turn():
            uow = await self._begin_write(clock)
            async with self._committing(uow):
                yield uow
        await uow.run_after_commit()

    async def _begin_write(self, clock: Clock) -> UnitOfWork:
        session = self._sessions()
        try:
            connection = await session.connection(execution_options={_WRITE: True})
            raw = await _raw_connection(connection)
        except BaseException:
            await session.close()
            raise
        return UnitOfWork(session, clock, self.dialect, writable=True, raw=raw)

    @asynccontextmanager
    async def _committing(self, uow: UnitOfWork) -> AsyncGenerator[None]:
        session = uow.session
        try:
            yield
            await session.flush()
            await uow.finish()
        except BaseException:
            await session.rollback()
            raise
        finally:
            uow.take_time()
            await session.close()

    async def aclose(self) -> None:
        """Close all connections."""
        await self.engine.dispose()
        if self._turns is not None:
            self._turns.close()


async def _raw_connection(connection: SessionConnection) -> SqliteConnection | AsyncConnection[Any]:
    pooled = await connection.get_raw_connection()
    raw = pooled.dbapi_connection if connection.dialect.name == "sqlite" else pooled.driver_connection
    return cast("SqliteConnection | AsyncConnection[Any]", raw)


def _note_idle(_connection: Any, record: ConnectionPoolEntry) -> None:
    record.info["idle_since"] = monotonic()


def _ping_after_idle(engine: Engine) -> Callable[..., None]:
    """Whoever takes a connection that has lain idle gets a living one; a busy one is not asked each time."""

    def checkout(connection: Any, record: ConnectionPoolEntry, _proxy: Any) -> None:
        idle_since = record.info.get("idle_since")
        if idle_since is not None and monotonic() - idle_since > _IDLE_SECONDS:
            try:
                engine.dialect.do_ping(connection)
            except PsycopgError as error:
                raise DisconnectionError from error

    return checkout


def prepare_sqlite(connection: Any, _record: Any = None) -> None:
    """Set up a new SQLite connection: WAL, foreign keys, a busy timeout, transactions by hand.

    The driver's own transaction handling is switched off (it begins late and never IMMEDIATE);
    `_begin_sqlite` begins instead.
    """
    connection.isolation_level = None
    cursor = connection.cursor()
    try:
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
    finally:
        cursor.close()


def _do_not_wait_for_the_disk(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    try:
        cursor.execute("PRAGMA synchronous = OFF")
    finally:
        cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    write = bool(connection.get_execution_options().get(_WRITE, False))
    cast("SqliteConnection", connection.connection.dbapi_connection).begin(writing=write)
