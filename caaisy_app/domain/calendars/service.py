"""Use cases around busy times."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from caaisy_app.core.actor import Actor, runs_business
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import Forbidden, InvalidInput, NotFound
from caaisy_app.core.ids import new_id
from caaisy_app.core.questions import Question
from caaisy_app.domain.calendars.models import BusyInterval, CalendarConnection
from caaisy_app.domain.calendars.repository import BusyRepository, ConnectionRepository
from caaisy_app.domain.calendars.rules import ConnectionState, Trust, trust_in
from caaisy_app.domain.calendars.views import Busy


async def busy(uow: UnitOfWork, business_id: str, from_s: int, to_s: int) -> tuple[Busy, ...]:
    """Who is busy elsewhere in [from, to), epoch seconds, by start."""
    (found,) = await uow.ask(busy_question(uow, business_id, from_s, to_s))
    return found


def busy_question(uow: UnitOfWork, business_id: str, from_s: int, to_s: int) -> Question[tuple[Busy, ...]]:
    """The same as a question, to be asked together with others."""
    return BusyRepository(uow.session, business_id).overlapping(from_s, to_s)


async def set_busy(
    uow: UnitOfWork,
    actor: Actor,
    business_id: str,
    staff_id: str,
    source: str,
    intervals: Sequence[tuple[datetime, datetime]],
) -> None:
    """Replace what `source` knows of a person's busy times. `InvalidInput` for an end before its start."""
    if not runs_business(actor, business_id):
        raise Forbidden
    rows: list[BusyInterval] = []
    for start, end in intervals:
        if end <= start:
            raise InvalidInput(field="end", reason="")
        rows.append(
            BusyInterval(
                id=new_id("bsy"),
                business_id=business_id,
                staff_id=staff_id,
                source=source,
                start_s=int(start.timestamp()),
                end_s=int(end.timestamp()),
                updated_at=uow.now(),
            )
        )
    await BusyRepository(uow.session, business_id).replace(staff_id, source, rows)
    uow.changed(business_id)


async def trust(uow: UnitOfWork, business_id: str) -> Trust:
    """How far the connected calendars can be relied on right now; `none` where none is connected."""
    (states,) = await uow.ask(states_question(uow, business_id))
    return trust_in(states, uow.now())


def states_question(uow: UnitOfWork, business_id: str) -> Question[list[tuple[str, datetime | None]]]:
    """The question how the connected calendars stand, for `trust_in`; to be asked together with others."""
    return ConnectionRepository(uow.session, business_id).states()


async def connect(
    uow: UnitOfWork, actor: Actor, business_id: str, provider: str, staff_id: str | None = None
) -> str:
    """A calendar is connected; the connection's id. It is stale until it was read for the first time."""
    if not runs_business(actor, business_id):
        raise Forbidden
    row = CalendarConnection(
        id=new_id("cnx"),
        business_id=business_id,
        staff_id=staff_id,
        provider=provider,
        created_at=uow.now(),
    )
    ConnectionRepository(uow.session, business_id).add(row)
    uow.changed(business_id)
    return row.id


async def calendar_read(uow: UnitOfWork, actor: Actor, business_id: str, connection_id: str) -> None:
    """The calendar was read to its end: it is fresh from here on."""
    row = await _connection(uow, actor, business_id, connection_id)
    row.state, row.synced_at, row.failing_since = "ok", uow.now(), None
    uow.changed(business_id)


async def calendar_failed(
    uow: UnitOfWork,
    actor: Actor,
    business_id: str,
    connection_id: str,
    state: ConnectionState = "error",
) -> None:
    """The calendar could not be read; the first of several failures is remembered."""
    row = await _connection(uow, actor, business_id, connection_id)
    row.state, row.failing_since = state, row.failing_since or uow.now()
    uow.changed(business_id)


async def _connection(
    uow: UnitOfWork, actor: Actor, business_id: str, connection_id: str
) -> CalendarConnection:
    if not runs_business(actor, business_id):
        raise Forbidden
    row = await ConnectionRepository(uow.session, business_id).by_id(connection_id)
    if row is None:
        raise NotFound
    return row
