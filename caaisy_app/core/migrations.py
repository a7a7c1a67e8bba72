"""Bringing a database to the schema of this release. For the launcher, the command line and tests."""

from __future__ import annotations

import asyncio
from pathlib import Path

from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from alembic import command
from caaisy_app.core.db import Database
from caaisy_app.core.settings import Settings

SCRIPTS = Path(__file__).resolve().parent.parent.parent / "alembic"


def upgrade(settings: Settings, revision: str = "head") -> None:
    """Migrate to `revision`; does nothing where the database is there already.

    Not to be called inside a running event loop.
    """
    command.upgrade(_config(settings), revision)


def downgrade(settings: Settings, revision: str) -> None:
    """Migrate back to `revision` (`base` = empty). Data of tables that go is lost."""
    command.downgrade(_config(settings), revision)


def revisions() -> list[str]:
    """All revisions, the oldest first."""
    script = ScriptDirectory(str(SCRIPTS))
    return [item.revision for item in reversed(list(script.walk_revisions()))]


async def current(database: Database) -> str | None:
    """The revision the database is at; None for an empty one."""
    async with database.engine.connect() as connection:
        return await connection.run_sync(lambda sync: MigrationContext.configure(sync).get_current_revision())


def is_current(settings: Settings) -> bool:
    """Whether the database is at the newest revision. Not to be called inside a running event loop."""

    async def ask() -> str | None:
        database = Database(settings.database)
        try:
            return await current(database)
        finally:
            await database.aclose()

    return asyncio.run(ask()) == revisions()[-1]


def _config(settings: Settings) -> Config:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.attributes["url"] = settings.database
    return config
