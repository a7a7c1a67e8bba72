"""Questions to the database that are asked together. Repositories make them, units of work ask them.

While somebody books, everybody else who wants to waits, and on PostgreSQL each answer that is waited for
makes that longer. Questions that do not need each other's answers therefore go out in one go. On SQLite,
which answers in the same process, what counts is the way to it: see `core.prepared`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from psycopg import AsyncConnection, AsyncCursor
from sqlalchemy.ext.asyncio import AsyncSession

from caaisy_app.core.prepared import Prepared, Query, Rows, prepare
from caaisy_app.core.sqlite import Connection

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Question(Generic[Answer]):
    """One query and how its rows are read.

    `statement` is made once per process and has no list among its parameters.
    """

    statement: Query
    parameters: Mapping[str, Any]
    read: Callable[[Rows], Answer]


async def ask_in_turn(session: AsyncSession, questions: Sequence[Question[Any]]) -> tuple[Any, ...]:
    """The answers, one question after another."""
    await flush(session)
    answers = [
        question.read((await session.execute(question.statement, question.parameters)).all())
        for question in questions
    ]
    return tuple(answers)


async def ask_here(
    session: AsyncSession, connection: Connection, questions: Sequence[Question[Any]]
) -> tuple[Any, ...]:
    """The answers of SQLite, one question after another."""
    await flush(session)
    dialect = session.get_bind().dialect
    answers: list[Any] = []
    for question in questions:
        prepared = prepare(question.statement, dialect)
        rows = await connection.fetch(prepared.text, prepared.ordered(question.parameters))
        answers.append(question.read(prepared.converted(rows)))
    return tuple(answers)


async def ask_at_once(
    session: AsyncSession,
    connection: AsyncConnection[Any],
    questions: Sequence[Question[Any]],
    *before: tuple[str, Mapping[str, Any]],
) -> tuple[Any, ...]:
    """The answers of PostgreSQL, which gets all questions in one go; `before` goes ahead of them.

    Every statement sees what was committed when its own turn comes, so what follows a lock sees what those
    who held it before have done.
    """
    await flush(session)
    dialect = session.get_bind().dialect
    asked: list[tuple[Question[Any], Prepared, AsyncCursor[Any]]] = []
    async with connection.pipeline():
        for statement, parameters in before:
            await connection.execute(statement.encode(), parameters)
        for question in questions:
            prepared = prepare(question.statement, dialect)
            values = prepared.named(question.parameters)
            cursor = await connection.execute(prepared.text.encode(), values)
            asked.append((question, prepared, cursor))
    answers = [
        question.read(prepared.converted(await cursor.fetchall())) for question, prepared, cursor in asked
    ]
    return tuple(answers)


async def flush(session: AsyncSession) -> None:
    """What was written as objects is seen by statements that go past the session."""
    if session.new or session.dirty or session.deleted:
        await session.flush()
