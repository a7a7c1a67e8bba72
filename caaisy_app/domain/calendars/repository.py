"""Queries on busy intervals of one business."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col, select

from caaisy_app.core.prepared import Rows
from caaisy_app.core.questions import Question
from caaisy_app.domain.calendars.models import BusyInterval, CalendarConnection
from caaisy_app.domain.calendars.views import Busy

# Made once: this is on the path of every booking.
_OVERLAPPING = (
    select(BusyInterval.staff_id, BusyInterval.start_s, BusyInterval.end_s)
    .where(
        col(BusyInterval.business_id) == bindparam("in_business"),
        col(BusyInterval.end_s) > bindparam("from_s"),
        col(BusyInterval.start_s) < bindparam("to_s"),
    )
    .order_by(col(BusyInterval.start_s))
)
_STATES = select(CalendarConnection.state, CalendarConnection.synced_at).where(
    col(CalendarConnection.business_id) == bindparam("in_business")
)


class BusyRepository:
    """The busy intervals of one business."""

    def __init__(self, session: AsyncSession, business_id: str) -> None:
        self._session = session
        self._business_id = business_id

    def overlapping(self, from_s: int, to_s: int) -> Question[tuple[Busy, ...]]:
        """Who is busy in the half-open interval [from, to), epoch seconds, by start."""
        parameters = {"in_business": self._business_id, "from_s": from_s, "to_s": to_s}
        return Question(_OVERLAPPING, parameters, _busy)

    async def replace(self, staff_id: str, source: str, rows: list[BusyInterval]) -> None:
        """Put `rows` in the place of all rows of this person from this source."""
        await self._session.execute(
            delete(BusyInterval).where(
                col(BusyInterval.business_id) == self._business_id,
                col(BusyInterval.staff_id) == staff_id,
                col(BusyInterval.source) == source,
            )
        )
        self._session.add_all(rows)


def _states(rows: Rows) -> list[tuple[str, datetime | None]]:
    return [(state, read) for state, read in rows]


def _busy(rows: Rows) -> tuple[Busy, ...]:
    return tuple(Busy(*row) for row in rows)


class ConnectionRepository:
    """The connected calendars of one business."""

    def __init__(self, session: AsyncSession, business_id: str) -> None:
        self._session = session
        self._business_id = business_id

    async def by_id(self, connection_id: str) -> CalendarConnection | None:
        """The connection, if it is one of this business."""
        query = select(CalendarConnection).where(
            CalendarConnection.business_id == self._business_id, CalendarConnection.id == connection_id
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    def states(self) -> Question[list[tuple[str, datetime | None]]]:
        """State and last reading of each connection."""
        return Question(_STATES, {"in_business": self._business_id}, _states)

    def add(self, row: CalendarConnection) -> None:
        """Store a new connection with the unit of work."""
        self._session.add(row)
