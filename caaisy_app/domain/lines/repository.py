"""Queries on phone lines and received webhooks.

Lines belong to an installation before they belong to a business: a number nobody uses yet must be found, and
a call tells only the line. What a business sees is filtered by its id.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, cast

from sqlalchemy import Table, delete, inspect
from sqlalchemy.dialects.postgresql import insert as insert_postgresql
from sqlalchemy.dialects.sqlite import insert as insert_sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel, col, select

from caaisy_app.domain.lines.models import Installation, Line, WebhookEvent


def _table(model: type[SQLModel]) -> Table:
    return cast("Table", inspect(model).local_table)


_lines, _events = _table(Line), _table(WebhookEvent)


class LineRepository:
    """All lines of the installation."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def by_id(self, line_id: str) -> Line | None:
        """The line with this id."""
        return await self._session.get(Line, line_id)

    async def by_token(self, token: str) -> Line | None:
        """The line that the dispatch rule names so."""
        return (await self._session.execute(select(Line).where(Line.token == token))).scalar_one_or_none()

    async def by_number(self, number: str) -> Line | None:
        """The line with this number (E.164)."""
        return (await self._session.execute(select(Line).where(Line.number == number))).scalar_one_or_none()

    async def installation(self) -> str:
        """The mark of this installation."""
        return (await self._session.execute(select(Installation.mark))).scalars().one()

    async def all(self) -> list[Line]:
        """All lines, by number."""
        return list((await self._session.execute(select(Line).order_by(col(Line.number)))).scalars())

    async def of_business(self, business_id: str) -> list[Line]:
        """The lines of one business, by number."""
        query = select(Line).where(Line.business_id == business_id).order_by(col(Line.number))
        return list((await self._session.execute(query)).scalars())

    async def add(self, values: dict[str, Any]) -> bool:
        """Store a new line; False if its number is taken."""
        postgres = self._session.get_bind().dialect.name == "postgresql"
        insert = insert_postgresql if postgres else insert_sqlite
        statement = insert(_lines).values(**values).on_conflict_do_nothing(index_elements=[_lines.c.number])
        return (await self._session.execute(statement.returning(_lines.c.id))).first() is not None

    async def remove(self, line_id: str) -> None:
        """Forget a line."""
        await self._session.execute(delete(Line).where(col(Line.id) == line_id))


class WebhookRepository:
    """What has been received."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def take(self, source: str, event_id: str, kind: str, now: datetime) -> bool:
        """Write down that this event was taken; False if it was taken before."""
        postgres = self._session.get_bind().dialect.name == "postgresql"
        insert = insert_postgresql if postgres else insert_sqlite
        statement = (
            insert(_events)
            .values(source=source, event_id=event_id, kind=kind, received_at=now)
            .on_conflict_do_nothing(index_elements=[_events.c.source, _events.c.event_id])
        )
        return (await self._session.execute(statement.returning(_events.c.event_id))).first() is not None

    async def forget(self, before: datetime) -> None:
        """Forget what was received before an instant: replays that old are refused by their time."""
        await self._session.execute(delete(_events).where(_events.c.received_at < before))
