"""Work that must happen after a commit: written down in the transaction that asks for it.

`UnitOfWork.enqueue` puts a `Job` here; the worker (`caaisy_app.jobs`) takes the rows out and hands them to
the job library, both in one transaction. So a rolled-back booking leaves no job, a committed one always has
its jobs, and neither pages nor calls load the job library (docs/adr/0009-durable-jobs.md).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast

from sqlalchemy import JSON, Table, delete, inspect, select
from sqlalchemy.dialects.postgresql import insert as insert_postgresql
from sqlalchemy.dialects.sqlite import insert as insert_sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel

from caaisy_app.core.columns import column
from caaisy_app.core.ids import new_id


@dataclass(frozen=True, slots=True)
class Job:
    """Durable work. `args` are ids and numbers as text, never personal data.

    The same `name` and `key` again is the same work and is done once. `not_before` (aware) delays it.
    """

    name: str
    key: str
    args: Mapping[str, str] = field(default_factory=dict[str, str])
    not_before: datetime | None = None


class JobRequest(SQLModel, table=True):
    """A job that is asked for and not yet handed to the job library. Rows live for seconds."""

    __tablename__ = "job_request"  # pyright: ignore[reportAssignmentType]

    id: str = column(primary_key=True, category="identifier", purpose="operation", retention="technical")
    name: str = column(category="technical", purpose="operation", retention="technical")
    key: str = column(category="technical", purpose="operation", retention="technical")
    args: dict[str, Any] = column(
        type_=JSON, category="identifier", purpose="operation", retention="technical"
    )
    not_before: datetime | None = column(
        default=None, category="technical", purpose="operation", retention="technical"
    )
    created_at: datetime = column(category="technical", purpose="operation", retention="technical")


class JobWorker(SQLModel, table=True):
    """Who does jobs, and when it was last heard of: work of one that fell silent is taken over."""

    __tablename__ = "job_worker"  # pyright: ignore[reportAssignmentType]

    executor_id: str = column(
        primary_key=True, category="technical", purpose="operation", retention="technical"
    )
    started_at: datetime = column(category="technical", purpose="operation", retention="technical")
    seen_at: datetime = column(category="technical", purpose="operation", retention="technical")


def _table(model: type[SQLModel]) -> Table:
    return cast("Table", inspect(model).local_table)


_requests = _table(JobRequest)
_workers = _table(JobWorker)
_ADD_REQUESTS = _requests.insert()


async def write_requests(session: AsyncSession, jobs: Sequence[Job], now: datetime) -> None:
    """Write jobs into the caller's transaction."""
    if jobs:
        await session.execute(
            _ADD_REQUESTS,
            [
                {
                    "id": new_id("job"),
                    "name": job.name,
                    "key": job.key,
                    "args": dict(job.args),
                    "not_before": job.not_before,
                    "created_at": now,
                }
                for job in jobs
            ],
        )


async def take_requests(session: AsyncSession, limit: int = 100) -> tuple[Job, ...]:
    """Take the oldest requests out; they are gone once the caller's transaction commits."""
    query = select(_requests).order_by(_requests.c.id).limit(limit).with_for_update(skip_locked=True)
    rows = (await session.execute(query)).mappings().all()
    if rows:
        await session.execute(delete(_requests).where(_requests.c.id.in_([row["id"] for row in rows])))
    return tuple(
        Job(
            name=row["name"],
            key=row["key"],
            args={str(name): str(value) for name, value in row["args"].items()},
            not_before=row["not_before"],
        )
        for row in rows
    )


async def any_requests(session: AsyncSession) -> bool:
    """Whether something is waiting to be handed over."""
    return (await session.execute(select(_requests.c.id).limit(1))).first() is not None


async def note_worker(session: AsyncSession, executor_id: str, now: datetime) -> None:
    """Write down that a worker is alive."""
    values = {"executor_id": executor_id, "started_at": now, "seen_at": now}
    insert = insert_postgresql if session.get_bind().dialect.name == "postgresql" else insert_sqlite
    statement = insert(_workers).values(**values)
    await session.execute(
        statement.on_conflict_do_update(index_elements=[_workers.c.executor_id], set_={"seen_at": now})
    )


async def workers_seen_since(session: AsyncSession, since: datetime) -> frozenset[str]:
    """The workers that were heard of since an instant."""
    query = select(_workers.c.executor_id).where(_workers.c.seen_at >= since)
    return frozenset((await session.execute(query)).scalars())


async def forget_workers(session: AsyncSession, silent_since: datetime) -> None:
    """Remove workers that were not heard of since an instant."""
    await session.execute(delete(_workers).where(_workers.c.seen_at < silent_since))
