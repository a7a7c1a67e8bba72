"""Hearing of changes that another process has committed.

PostgreSQL tells by LISTEN/NOTIFY. SQLite has no such thing: one connection watches
`PRAGMA data_version`, which moves when another connection commits
(https://www.sqlite.org/pragma.html#pragma_data_version), and then reads the change counters.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing

import psycopg
from sqlalchemy import text
from sqlmodel import SQLModel

from caaisy_app.core.columns import column
from caaisy_app.core.db import CHANGE_CHANNEL, Database

_POLL_SECONDS = 0.1


class ChangeCounter(SQLModel, table=True):
    """How often something of a business has changed (written on SQLite only)."""

    __tablename__ = "change_counter"  # pyright: ignore[reportAssignmentType]

    business_id: str = column(
        primary_key=True, category="identifier", purpose="operation", retention="technical"
    )
    value: int = column(default=0, category="technical", purpose="operation", retention="technical")


class ChangeFeed:
    """The businesses that change, as they do, whichever process changes them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def watch(self, on_ready: Callable[[], None] | None = None) -> AsyncGenerator[str, None]:
        """Yield a business id for every committed change; ends only when it is closed.

        `on_ready` is called once nothing that is committed from then on can be missed. Several changes
        of one business in quick succession may be told as one. A broken connection raises the
        driver's error: the caller decides when to come again.
        """
        feed = self._listen(on_ready) if self._database.dialect == "postgresql" else self._poll(on_ready)
        async with aclosing(feed):
            async for business_id in feed:
                yield business_id

    async def _listen(self, on_ready: Callable[[], None] | None) -> AsyncGenerator[str, None]:
        url = self._database.url.set(drivername="postgresql").render_as_string(hide_password=False)
        connection = await psycopg.AsyncConnection.connect(url, autocommit=True)
        async with connection:
            await connection.execute(f"LISTEN {CHANGE_CHANNEL}")
            if on_ready is not None:
                on_ready()
            async for note in connection.notifies():
                yield note.payload

    async def _poll(self, on_ready: Callable[[], None] | None) -> AsyncGenerator[str, None]:
        seen: dict[str, int] | None = None
        version: int | None = None
        async with self._database.engine.connect() as connection:
            while True:
                current = (await connection.execute(text("PRAGMA data_version"))).scalar_one()
                if current != version:
                    version = current
                    rows = (
                        await connection.execute(text("SELECT business_id, value FROM change_counter"))
                    ).all()
                    counters = {str(row[0]): int(row[1]) for row in rows}
                    if seen is not None:
                        for business_id, value in counters.items():
                            if seen.get(business_id) != value:
                                yield business_id
                    elif on_ready is not None:
                        on_ready()
                    seen = counters
                await connection.rollback()
                await asyncio.sleep(_POLL_SECONDS)
