"""Questions to the database that are asked together. Repositories make them, units of work ask them.

While somebody books, everybody else who wants to waits, and on PostgreSQL each answer that is waited for
makes that longer. Questions that do not need each other's answers therefore go out in one go.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Generic, TypeVar, cast

from psycopg import AsyncConnection, AsyncCursor
from sqlalchemy import CompoundSelect, Dialect, Select
from sqlalchemy.ext.asyncio import AsyncSession

Answer = TypeVar("Answer")
Rows = Sequence[Sequence[Any]]
Statement = Select[*tuple[Any, ...]] | CompoundSelect[*tuple[Any, ...]]
_Processor = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Question(Generic[Answer]):
    """One query and how its rows are read.

    `statement` is made once per process and has no list among its parameters; its columns are texts, numbers,
    truth values and times, which need no conversion (a time is aware, in whatever zone).
    """

    statement: Statement
    parameters: Mapping[str, Any]
    read: Callable[[Rows], Answer]


async def ask_in_turn(session: AsyncSession, questions: Sequence[Question[Any]]) -> tuple[Any, ...]:
    """The answers, one question after another."""
    await _flush(session)
    answers = [
        question.read((await session.execute(question.statement, question.parameters)).all())
        for question in questions
    ]
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
    await _flush(session)
    dialect = session.get_bind().dialect
    asked: list[AsyncCursor[Any]] = []
    async with connection.pipeline():
        for statement, parameters in before:
            await connection.execute(statement.encode(), parameters)
        for question in questions:
            text, fixed, processors = _for_driver(question.statement, dialect)
            values = {**fixed, **question.parameters}
            for name, processor in processors.items():
                values[name] = processor(values[name])
            asked.append(await connection.execute(text, values))
    answers = [
        question.read(await cursor.fetchall()) for question, cursor in zip(questions, asked, strict=True)
    ]
    return tuple(answers)


async def _flush(session: AsyncSession) -> None:
    """What was written as objects is seen by the questions."""
    if session.new or session.dirty or session.deleted:
        await session.flush()


@lru_cache(maxsize=256)
def _for_driver(
    statement: Statement, dialect: Dialect
) -> tuple[bytes, Mapping[str, Any], Mapping[str, _Processor]]:
    """A statement as the driver takes it: text, the values that stand in it, how others are converted."""
    compiled = statement.compile(dialect=dialect)
    processors: dict[str, _Processor] = {}
    for bind, name in compiled.bind_names.items():
        processor = bind.type.dialect_impl(dialect).bind_processor(dialect)
        if processor is not None:
            processors[name] = cast("_Processor", processor)
    return str(compiled).encode(), compiled.params, processors
