"""How SQLite is spoken to. For `core.db` only.

SQLAlchemy's adapter for aiosqlite hands every step of a statement to the thread of its connection: make a
cursor, execute, fetch, close. A hop costs more than most statements, and between two hops other processes
get the processor while everybody waits for the writer. So here

- a statement with all its rows is one hop, and
- a connection that is `at_once` makes none: it executes in the calling thread. That is for the few short
  statements of a unit of work that holds the lock of a business or writes down a step of a call, or looks for
  times in one, never for one that may take long, because the event loop stands still meanwhile.
"""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import aiosqlite
from sqlalchemy.dialects.sqlite.aiosqlite import (
    AsyncAdapt_aiosqlite_connection,
    AsyncAdapt_aiosqlite_dbapi,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.util.concurrency import await_

Parameters = Sequence[Any]
BUSY_TIMEOUT_MS = 10_000


class Cursor:
    """A cursor (PEP 249) that has fetched everything when `execute` returns."""

    server_side = False
    arraysize = 1

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._rows: deque[Any] = deque()
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    def execute(self, operation: str, parameters: Parameters | None = None) -> None:
        """Execute one statement and fetch its rows."""
        self._connection.do(lambda raw: self._keep(raw.execute(operation, parameters or ())))

    def executemany(self, operation: str, seq_of_parameters: Iterable[Parameters]) -> None:
        """Execute one statement several times."""
        self._connection.do(lambda raw: self._keep(raw.executemany(operation, seq_of_parameters)))

    def _keep(self, cursor: sqlite3.Cursor) -> None:
        self.description = cursor.description
        self._rows = deque(cursor.fetchall() if cursor.description else ())
        self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid
        cursor.close()

    def fetchone(self) -> Any:
        """The next row, None after the last."""
        return self._rows.popleft() if self._rows else None

    def fetchmany(self, size: int | None = None) -> Sequence[Any]:
        """The next rows."""
        return [self._rows.popleft() for _ in range(min(size or self.arraysize, len(self._rows)))]

    def fetchall(self) -> Sequence[Any]:
        """The remaining rows."""
        rows = list(self._rows)
        self._rows.clear()
        return rows

    def __iter__(self) -> Iterator[Any]:
        while self._rows:
            yield self._rows.popleft()

    def close(self) -> None:
        """Forget what was fetched; the database's own cursor is closed already."""
        self._rows.clear()

    async def _async_soft_close(self) -> None:
        """SQLAlchemy asks cursors to let go of the database and keep their rows: they always do."""


class Connection(AsyncAdapt_aiosqlite_connection):
    """A connection as SQLAlchemy wants it, with `at_once`."""

    __slots__ = ("_in_thread", "at_once")
    _cursor_cls = Cursor

    def __init__(self, dbapi: Any, connection: Any) -> None:
        super().__init__(dbapi, connection)
        self.at_once = False
        self._in_thread = 0

    def do(self, work: Callable[[sqlite3.Connection], None]) -> None:
        """Do something with the connection: in its thread, or here if it is `at_once`."""
        await_(self._do(work, self.at_once))

    async def fetch(self, statement: str, *parameters: Parameters) -> list[tuple[Any, ...]]:
        """The rows of a statement, executed once for each of `parameters`, past SQLAlchemy, which takes
        longer than SQLite for it.

        Raises what SQLAlchemy would (`sqlalchemy.exc.DBAPIError`), without the values.
        """
        rows: list[tuple[Any, ...]] = []

        def work(raw: sqlite3.Connection) -> None:
            for values in parameters:
                cursor = raw.execute(statement, values)
                rows.extend(cursor.fetchall())
                cursor.close()

        try:
            await self._do(work, self.at_once)
        except sqlite3.Error as error:
            raise DBAPIError.instance(statement, None, error, sqlite3.Error, hide_parameters=True) from error
        return rows

    async def tell(self, statement: str, parameters: Parameters = ()) -> None:
        """Execute one statement that answers nothing (see `fetch`)."""
        await self.fetch(statement, parameters)

    def begin(self, *, writing: bool) -> None:
        """Begin a transaction; a writing one waits until nobody else writes, but not in this thread."""
        raw = self._connection._conn
        if not writing:
            raw.execute("BEGIN").close()
            return
        raw.execute("PRAGMA busy_timeout = 0").close()
        try:
            raw.execute("BEGIN IMMEDIATE").close()
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
        finally:
            raw.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}").close()
        await_(self._do(lambda waiting: waiting.execute("BEGIN IMMEDIATE").close(), False))

    def commit(self) -> None:
        """Commit, in the connection's thread because that may wait for the disk; nothing if none began."""
        if self._connection._conn.in_transaction:
            await_(self._do(lambda raw: raw.commit(), False))

    def rollback(self) -> None:
        """Roll back; nothing if no transaction began."""
        if self._connection._connection and (self._in_thread or self._connection._conn.in_transaction):
            self.do(lambda raw: raw.rollback())

    async def _do(self, work: Callable[[sqlite3.Connection], None], at_once: bool) -> None:
        if at_once and not self._in_thread:  # work of somebody who was cancelled may still be in the thread
            work(self._connection._conn)
        else:
            self._in_thread += 1
            await self._connection._execute(self._there, work)

    def _there(self, work: Callable[[sqlite3.Connection], None]) -> None:
        try:
            work(self._connection._conn)
        finally:
            self._in_thread -= 1


class Driver(AsyncAdapt_aiosqlite_dbapi):
    """The module (PEP 249) that `create_async_engine` is given."""

    def __init__(self) -> None:
        super().__init__(aiosqlite, sqlite3)

    def connect(self, *arguments: Any, **options: Any) -> Connection:
        """Connect as SQLAlchemy does."""
        made = super().connect(*arguments, **options)
        return Connection(self, made.driver_connection)
