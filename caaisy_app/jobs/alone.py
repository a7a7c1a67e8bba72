"""One working worker per database, by a lock that the system gives back when its holder dies.

SQLite: a file lock beside the database (flock(2)). PostgreSQL: an advisory lock of a session of its own.
"""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from typing import Protocol

import psycopg

from caaisy_app.core.db import Database

_ADVISORY_KEY = 0x63616169_73790001  # "caaisy" and a number: the worker


class WorkerLock(Protocol):
    """The right to do the jobs of a database."""

    async def acquire(self) -> bool:
        """Take it if nobody has it."""
        ...

    async def still_ours(self) -> bool:
        """Whether we have it and would know if we had not."""
        ...

    async def release(self) -> None:
        """Give it back."""
        ...


def worker_lock(database: Database) -> WorkerLock:
    """The lock of this database."""
    if database.dialect == "sqlite":
        return _FileLock(Path(f"{database.url.database}.worker"))
    return _AdvisoryLock(database.url.set(drivername="postgresql").render_as_string(hide_password=False))


class _FileLock:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    async def acquire(self) -> bool:
        file = os.open(self._path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(file)
            return False
        self._file = file
        return True

    async def still_ours(self) -> bool:
        return self._file is not None

    async def release(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None


class _AdvisoryLock:
    def __init__(self, url: str) -> None:
        self._url = url
        self._connection: psycopg.AsyncConnection[tuple[object, ...]] | None = None

    async def acquire(self) -> bool:
        connection = await psycopg.AsyncConnection.connect(
            self._url, autocommit=True, connect_timeout=10, keepalives_idle=10, keepalives_interval=5
        )
        cursor = await connection.execute("SELECT pg_try_advisory_lock(%s)", (_ADVISORY_KEY,))
        row = await cursor.fetchone()
        if row is None or row[0] is not True:
            await connection.close()
            return False
        self._connection = connection
        return True

    async def still_ours(self) -> bool:
        if self._connection is None:
            return False
        try:
            await self._connection.execute("SELECT 1")
        except psycopg.Error:
            return False
        return True

    async def release(self) -> None:
        if self._connection is not None:
            await self._connection.close()
            self._connection = None
