"""The schema: migrations and models agree, every step goes both ways, every column is accounted for."""

from __future__ import annotations

import asyncio

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect

from caaisy_app.core import migrations
from caaisy_app.core.columns import inventory_of
from caaisy_app.core.db import Database
from caaisy_app.core.settings import Settings
from caaisy_app.domain.tables import metadata


def test_models_and_migrations_agree(database_settings: Settings) -> None:
    async def differences() -> list[object]:
        database = Database(database_settings.database)
        try:
            async with database.engine.connect() as connection:
                return await connection.run_sync(
                    lambda sync: compare_metadata(
                        MigrationContext.configure(sync, opts={"compare_type": True}), metadata
                    )
                )
        finally:
            await database.aclose()

    assert asyncio.run(differences()) == []


def test_every_migration_goes_up_and_down(database_settings: Settings) -> None:
    async def tables() -> set[str]:
        database = Database(database_settings.database)
        try:
            async with database.engine.connect() as connection:
                return set(await connection.run_sync(lambda sync: inspect(sync).get_table_names()))
        finally:
            await database.aclose()

    full = asyncio.run(tables())
    for revision in reversed(["base", *migrations.revisions()[:-1]]):
        migrations.downgrade(database_settings, revision)
    assert asyncio.run(tables()) <= {"alembic_version"}
    for revision in migrations.revisions():
        migrations.upgrade(database_settings, revision)
    assert asyncio.run(tables()) == full
    assert migrations.is_current(database_settings)


def test_every_column_says_what_it_is_for() -> None:
    missing = [
        f"{table.name}.{name}"
        for table in metadata.sorted_tables
        for name, inventory in inventory_of(table).items()
        if inventory is None
    ]
    assert missing == []


def test_columns_with_names_and_numbers_of_people_are_marked_personal() -> None:
    telling = {"phone", "email", "contact_name", "attendee_name", "caller_number", "recipient", "name_folded"}
    unmarked = [
        f"{table.name}.{name}"
        for table in metadata.sorted_tables
        for name, inventory in inventory_of(table).items()
        if name in telling and table.name != "business" and not (inventory and inventory.personal)
    ]
    assert unmarked == []
