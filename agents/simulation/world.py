"""The world of one scenario.

A database of its own, a pinned clock, rows from before, things that happen meanwhile.
"""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import tempfile
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from agents.simulation.spec import Block, During, ExistingBooking, OtherBooking, Scenario
from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import OwnerActor, SystemActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.db import Database, UnitOfWork
from caaisy_app.core.errors import CaaisyError
from caaisy_app.core.settings import Settings
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.calendars import service as calendars
from caaisy_app.domain.catalog.service import catalog
from caaisy_app.domain.catalog.views import CatalogView
from caaisy_app.seeding.fixtures import fixture
from caaisy_app.seeding.importer import import_business


class Unsupported(Exception):
    """The scenario needs something that text mode or this version does not have."""


@dataclass(frozen=True, slots=True)
class Stage:
    """Where one scenario after the other is played: a data folder and its database."""

    folder: Path
    settings: Settings
    database: Database


class Template:
    """A migrated, empty database file that every scenario copies.

    Who has compiled a statement need not do it again: `Database` objects are used one scenario after the
    other, each time on a fresh copy at the same place. `made`: the file of another process, which removes
    it together with the copies.
    """

    def __init__(self, made: Path | None = None) -> None:
        self._own: tempfile.TemporaryDirectory[str] | None = None
        if made is None:
            self._own = tempfile.TemporaryDirectory(prefix="caaisy-scenarios-")
            self._folder = Path(self._own.name)
        else:
            self._folder = made.parent.parent
        self._file = made
        self._idle: list[Stage] = []
        self._loop: asyncio.AbstractEventLoop | None = None

    def file(self) -> Path:
        """The file; made at first use. Call it outside a running event loop or in a thread."""
        if self._file is None:
            from caaisy_app.core.migrations import upgrade

            folder = self._folder / "template"
            folder.mkdir()
            upgrade(_settings(folder))
            database = folder / "caaisy.db"
            connection = sqlite3.connect(database)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.close()
            self._file = database
        return self._file

    @asynccontextmanager
    async def stage(self) -> AsyncGenerator[Stage]:
        """A data folder and the database in it, for one scenario; closed and emptied afterwards."""
        loop = asyncio.get_running_loop()
        if self._loop is not loop:  # what waits for a lock belongs to the loop that it waits in
            self._idle, self._loop = [], loop
        stage = self._idle.pop() if self._idle else self._new()
        try:
            await asyncio.to_thread(shutil.copyfile, self.file(), stage.folder / "caaisy.db")
            yield stage
        finally:
            await stage.database.aclose()
            await asyncio.to_thread(_empty, stage.folder)
        self._idle.append(stage)

    def _new(self) -> Stage:
        folder = Path(tempfile.mkdtemp(dir=self._folder))
        settings = _settings(folder)
        return Stage(folder, settings, Database(settings.database, durable=False))

    def close(self) -> None:
        """Remove everything."""
        if self._own is not None:
            self._own.cleanup()


class BreakableContainer(Container):
    """A container whose database can be made to fail, as a pulled cable would."""

    broken = False

    def read(self) -> AbstractAsyncContextManager[UnitOfWork]:
        """As the parent's, unless the database is away."""
        return self._failing() if self.broken else super().read()

    def write(self) -> AbstractAsyncContextManager[UnitOfWork]:
        """As the parent's, unless the database is away."""
        return self._failing() if self.broken else super().write()

    @asynccontextmanager
    async def _failing(self) -> AsyncGenerator[UnitOfWork]:
        raise ConnectionRefusedError("the database is away")
        yield  # pragma: no cover


@dataclass(slots=True)
class World:
    """What a scenario's call happens in."""

    container: BreakableContainer
    clock: ManualClock
    business_id: str
    slug: str
    catalog: CatalogView
    folder: Path
    known: dict[str, str] = field(default_factory=dict[str, str])
    starts: dict[str, object] = field(default_factory=dict[str, object])
    foreign: set[str] = field(default_factory=set[str])
    notes: list[str] = field(default_factory=list[str])
    break_model: Callable[[], None] = lambda: None

    async def happen(self, event: During) -> None:
        """Let something happen between a caller turn and the answer to it."""
        if event.fail is not None:
            await self._fail(event.fail)
        elif event.block is not None:
            await self._block(event.block)
        elif event.book is not None:
            await self._book(event.book)

    async def _fail(self, what: str) -> None:
        if what == "database":
            self.container.broken = True
        elif what == "calendar":
            owner = OwnerActor(self.business_id)
            async with self.container.write() as uow:
                connection = await calendars.connect(uow, owner, self.business_id, "google")
                await uow.session.flush()
                await calendars.calendar_failed(uow, owner, self.business_id, connection)
        elif what == "llm":
            self.break_model()
        else:
            raise Unsupported(f"fail: {what} needs a spoken call")

    async def _block(self, block: Block) -> None:
        async with self.container.write() as uow:
            try:
                await booking.block_time(
                    uow,
                    OwnerActor(self.business_id),
                    booking.BlockTime(
                        business_id=self.business_id,
                        staff_id=self.staff_id(block.staff),
                        start=block.start,
                        end=block.end,
                    ),
                )
            except CaaisyError as error:
                self.notes.append(f"block refused: {error.code}")

    async def _book(self, other: OtherBooking) -> None:
        try:
            async with self.container.write() as uow:
                view = await booking.book(
                    uow,
                    OwnerActor(self.business_id),
                    booking.Book(
                        business_id=self.business_id,
                        service_id=self.service_id(other.service),
                        start=other.start,
                        staff_ids=(self.staff_id(other.staff),)
                        if other.staff and other.staff != "any"
                        else (),
                        contact_name=other.contact_name or "Andere Kundin",
                        phone=other.phone,
                        force=True,
                    ),
                )
                self.foreign.add(view.id)
        except CaaisyError as error:
            self.notes.append(f"other booking refused: {error.code}")

    async def put(self, row: ExistingBooking) -> None:
        """Store a row that existed before the call."""
        async with self.container.write() as uow:
            view = await booking.book(
                uow,
                OwnerActor(self.business_id),
                booking.Book(
                    business_id=self.business_id,
                    service_id=self.service_id(row.service),
                    start=row.start,
                    staff_ids=(self.staff_id(row.staff),) if row.staff and row.staff != "any" else (),
                    contact_name=row.contact_name,
                    phone=row.phone,
                    email=row.email,
                    attendee_name=row.attendee_name,
                    force=True,
                ),
            )
        self.known[view.id] = row.id
        self.starts[view.id] = (view.start, view.staff_ids)

    def service_id(self, name: str) -> str:
        """The id of a service; `Unsupported` for an unknown one."""
        for item in self.catalog.services:
            if item.name == name:
                return item.id
        raise Unsupported(f"the business has no service {name!r}")

    def staff_id(self, name: str) -> str:
        """The id of a member of staff; `Unsupported` for an unknown one."""
        for item in self.catalog.staff:
            if item.name == name:
                return item.id
        raise Unsupported(f"the business has no staff {name!r}")


@asynccontextmanager
async def made_world(template: Template, scenario: Scenario) -> AsyncGenerator[World]:
    """Make the world of a scenario; it is gone afterwards."""
    async with template.stage() as stage:
        clock = ManualClock(scenario.now)
        container = BreakableContainer(
            settings=stage.settings, clock=clock, database=stage.database, text_calls=None
        )
        if isinstance(scenario.business, str):
            mapping = fixture(scenario.business)
            slug = str(mapping.pop("slug"))
        else:
            mapping, slug = dict(scenario.business), "scenario"
        async with container.write() as uow:
            business = await import_business(uow, SystemActor(None, "scenarios"), mapping, slug=slug)
            listing = await catalog(uow, business.id)
        world = World(container, clock, business.id, business.slug, listing, stage.folder)
        for row in scenario.bookings:
            await world.put(row)
        yield world


def _settings(folder: Path) -> Settings:
    return Settings(data_dir=folder, database_url=None, text_host_url=None)


def _empty(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
