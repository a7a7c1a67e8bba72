"""What the jobs work with: made once by the worker's entry, handed to every step."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field

from caaisy_app.core.actor import SystemActor
from caaisy_app.core.clock import Clock
from caaisy_app.core.db import Database, UnitOfWork
from caaisy_app.domain.notifications.appointments import PostOffice
from caaisy_app.domain.ports import Mailer, Telephony

#: The product itself, at its jobs.
JOBS = SystemActor(None, "jobs")


def pass_by(_point: str) -> None:
    """The probe of every day: nothing happens at any point."""


@dataclass(slots=True)
class Workshop:
    """Database, clock, the way out for mail (None: mail stays in the outbox), and the house's addresses.

    `telephony` is None without a phone server; `provider_addresses` are those from which calls may come.

    `probe` is told of each named point that work passes; tests of crashes end the process there.
    """

    database: Database
    clock: Clock
    mailer: Mailer | None
    office: PostOffice
    probe: Callable[[str], None] = pass_by
    telephony: Telephony | None = None
    provider_addresses: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    _locks: dict[str, tuple[asyncio.Lock, int]] = field(default_factory=dict[str, tuple[asyncio.Lock, int]])

    def read(self) -> AbstractAsyncContextManager[UnitOfWork]:
        """A unit of work that looks only."""
        return self.database.read(self.clock)

    @asynccontextmanager
    async def write(self, point: str) -> AsyncGenerator[UnitOfWork]:
        """A unit of work that commits; passes the points `POINT.before_commit` and `POINT.after_commit`."""
        async with self.database.write(self.clock) as uow:
            yield uow
            self.probe(f"{point}.before_commit")
        self.probe(f"{point}.after_commit")

    @asynccontextmanager
    async def one_at_a_time(self, key: str) -> AsyncGenerator[None]:
        """Let only one task of this process at a time work on `key`. One worker per database: that is all."""
        lock, users = self._locks.get(key, (asyncio.Lock(), 0))
        self._locks[key] = (lock, users + 1)
        try:
            async with lock:
                yield
        finally:
            lock, users = self._locks[key]
            if users == 1:
                del self._locks[key]
            else:
                self._locks[key] = (lock, users - 1)
