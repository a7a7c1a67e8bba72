"""Alembic environment: one for SQLite and PostgreSQL, through the product's own engine."""

from __future__ import annotations

import asyncio
from typing import Any, Literal

from sqlalchemy import Connection
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

from alembic import context
from caaisy_app.core.db import Database
from caaisy_app.core.settings import Settings
from caaisy_app.domain.tables import metadata


def render_item(kind: str, item: Any, _autogen: Any) -> str | Literal[False]:
    """Write SQLModel's own types by their names, without a module path."""
    if kind == "type" and isinstance(item, AutoString):
        return "AutoString()"
    if kind == "type" and isinstance(item, UTCDateTime):
        return "UTCDateTime()"
    return False


def migrate(connection: Connection) -> None:
    """Run the migrations on an open connection."""
    context.configure(
        connection=connection,
        target_metadata=metadata,
        compare_type=True,
        compare_server_default=False,
        render_as_batch=connection.dialect.name == "sqlite",
        render_item=render_item,
        transaction_per_migration=False,
    )
    with context.begin_transaction():
        context.run_migrations()


async def migrate_by_url(url: str) -> None:
    """Connect and run the migrations."""
    database = Database(url)
    try:
        async with database.engine.connect() as connection:
            await connection.execution_options(caaisy_write=True)
            await connection.run_sync(migrate)
            await connection.commit()
    finally:
        await database.aclose()


def run() -> None:
    """Use the connection that the caller hands over, or make one."""
    connection = context.config.attributes.get("connection")
    if connection is not None:
        migrate(connection)
    else:
        asyncio.run(migrate_by_url(context.config.attributes.get("url") or Settings().database))


run()
