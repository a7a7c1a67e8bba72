"""How SQLite is spoken to: one hop per statement, none while a business is locked, no lock left behind."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from caaisy_app.core.clock import SystemClock
from caaisy_app.core.db import Database, UnitOfWork

CLOCK = SystemClock()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A database with one table; `thread_of()` tells which thread executes a statement."""
    path = tmp_path / "test.db"
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, word TEXT UNIQUE)")
        connection.execute("CREATE TABLE change_counter (business_id TEXT PRIMARY KEY, value INTEGER)")
    connection.close()
    return path


@pytest.fixture
async def database(file: Path) -> AsyncIterator[Database]:
    made = Database(f"sqlite+aiosqlite:///{file}")
    yield made
    await made.aclose()


async def thread_of(uow: UnitOfWork) -> int:
    """The thread in which SQLite calls back while it executes a statement of this unit of work."""
    raw = (await (await uow.session.connection()).get_raw_connection()).driver_connection
    assert raw is not None
    await raw.create_function("thread_of", 0, threading.get_ident)
    return int((await uow.session.execute(text("SELECT thread_of()"))).scalar_one())


async def test_rows_counts_and_new_keys_come_through(database: Database) -> None:
    add = text("INSERT INTO note (word) VALUES (:word)")
    async with database.write(CLOCK) as uow:
        first = await uow.session.execute(add, {"word": "one"})
        assert getattr(first, "lastrowid", None) == 1
        await uow.session.execute(add, [{"word": "two"}, {"word": "three"}])
        changed = await uow.session.execute(text("UPDATE note SET word = word || '!' WHERE id > 1"))
        assert getattr(changed, "rowcount", None) == 2
    async with database.read(CLOCK) as uow:
        rows = (await uow.session.execute(text("SELECT id, word FROM note ORDER BY id"))).all()
    assert [tuple(row) for row in rows] == [(1, "one"), (2, "two!"), (3, "three!")]


async def test_statements_run_in_the_calling_thread_once_they_are_promised_to_be_brief(
    database: Database,
) -> None:
    async with database.read(CLOCK) as uow:
        assert await thread_of(uow) != threading.get_ident()
        await uow.be_brief()
        assert await thread_of(uow) == threading.get_ident()
    async with database.read(CLOCK) as uow:
        assert await thread_of(uow) != threading.get_ident()
    async with database.write(CLOCK) as uow:
        await uow.be_brief()
        assert await thread_of(uow) == threading.get_ident()
    async with database.write(CLOCK) as uow:
        assert await thread_of(uow) != threading.get_ident()


async def test_statements_run_in_the_calling_thread_only_while_a_business_is_locked(
    database: Database,
) -> None:
    here = threading.get_ident()
    async with database.write(CLOCK) as uow:
        assert await thread_of(uow) != here
        await uow.lock_business("biz_1")
        assert await thread_of(uow) == here
    async with database.write(CLOCK) as uow:
        assert await thread_of(uow) != here
    async with database.read(CLOCK) as uow:
        assert await thread_of(uow) != here


async def test_a_failed_booking_leaves_its_connection_as_others_want_it(database: Database) -> None:
    async def fail() -> None:
        async with database.write(CLOCK) as uow:
            await uow.lock_business("biz_1")
            await uow.session.execute(text("INSERT INTO note (word) VALUES ('gone')"))
            raise LookupError

    with pytest.raises(LookupError):
        await fail()
    async with database.write(CLOCK) as uow:
        assert await thread_of(uow) != threading.get_ident()
        assert (await uow.session.execute(text("SELECT count(*) FROM note"))).scalar_one() == 0


async def test_a_foreign_writer_is_waited_for_without_stopping_the_event_loop(
    database: Database, file: Path
) -> None:
    foreign = sqlite3.connect(file, isolation_level=None)
    foreign.execute("BEGIN IMMEDIATE")
    turns = 0

    async def write() -> None:
        async with database.write(CLOCK) as uow:
            await uow.session.execute(text("INSERT INTO note (word) VALUES ('late')"))

    waiting = asyncio.ensure_future(write())
    while turns < 50:
        await asyncio.sleep(0.002)
        turns += 1
    assert not waiting.done()
    foreign.execute("COMMIT")
    await asyncio.wait_for(waiting, 10)
    assert foreign.execute("SELECT word FROM note").fetchall() == [("late",)]
    foreign.close()


async def test_who_is_cancelled_while_waiting_leaves_no_lock_behind(database: Database, file: Path) -> None:
    foreign = sqlite3.connect(file, isolation_level=None)
    foreign.execute("BEGIN IMMEDIATE")
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05), database.write(CLOCK):
            raise AssertionError("unreachable")
    foreign.execute("COMMIT")
    async with asyncio.timeout(10), database.write(CLOCK) as uow:
        await uow.session.execute(text("INSERT INTO note (word) VALUES ('next')"))
    foreign.execute("BEGIN IMMEDIATE")
    foreign.execute("ROLLBACK")
    foreign.close()


async def test_a_statement_told_past_sqlalchemy_fails_as_others_do(database: Database, file: Path) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("DROP TABLE change_counter")
    connection.close()

    async def write() -> None:
        async with database.write(CLOCK) as uow:
            await uow.session.execute(text("INSERT INTO note (word) VALUES ('lost')"))
            uow.changed("business")

    with pytest.raises(OperationalError, match="no such table: change_counter"):
        await write()
    async with database.read(CLOCK) as uow:
        assert (await uow.session.execute(text("SELECT count(*) FROM note"))).scalar_one() == 0
