"""Turns of processes that write to one SQLite file. For `core.db` only.

SQLite lets writers sleep and try again, up to a tenth of a second each time and in no order: with several
busy processes somebody waits until the busy timeout. Locks on files beside the database let the kernel wake
the next one at once. They guard nothing by themselves (SQLite's own locks do), and the kernel takes them
back from a process that is killed.

There are two, as at a counter with a waiting line: whoever holds `next` waits for `turn` and then lets the
next one come. So who has just been served cannot be served again before the one who waited.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from time import monotonic

LONGEST_STAY = 0.02  # seconds: some ten bookings


class Turns:
    """The place of one process in the line at one file; one turn at a time within the process.

    Within the process it is first come, first served. Whose process is at the counter is served there as long
    as others of that process wait too, for at most `LONGEST_STAY`: handing the counter to another process
    costs more than a short turn. Without a path (a database in memory) there are no other processes.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._files: tuple[int, int] | None = None
        self._here = asyncio.Lock()
        self._waiting = 0
        self._since: float | None = None  # when this process came to the counter; None while it is not there

    @asynccontextmanager
    async def turn(self) -> AsyncGenerator[None]:
        """Wait until no other writer of this or another process has a turn, and have one."""
        self._waiting += 1
        try:
            await self._here.acquire()
        except asyncio.CancelledError:
            self._waiting -= 1
            if not self._here.locked():
                self._leave_unless_wanted()
            raise
        self._waiting -= 1
        try:
            if self._since is None:
                await self._come()
            yield
        finally:
            self._leave_unless_wanted()
            self._here.release()

    async def _come(self) -> None:
        if self._path is not None:
            if self._files is None:
                self._files = _open(self._path, "next"), _open(self._path, "turn")
            following, turn = self._files
            await _lock(following)
            try:
                await _lock(turn)
            finally:
                fcntl.flock(following, fcntl.LOCK_UN)
        self._since = monotonic()

    def _leave_unless_wanted(self) -> None:
        if self._since is None or (self._waiting and monotonic() - self._since < LONGEST_STAY):
            return
        self._since = None
        if self._files is not None:
            fcntl.flock(self._files[1], fcntl.LOCK_UN)

    def close(self) -> None:
        """Let go of the files."""
        for file in self._files or ():
            os.close(file)
        self._files = None


def _open(path: Path, name: str) -> int:
    return os.open(f"{path}-{name}", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


async def _lock(file: int) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        waiting = asyncio.ensure_future(asyncio.to_thread(fcntl.flock, file, fcntl.LOCK_EX))
        try:
            await asyncio.shield(waiting)
        except asyncio.CancelledError:  # the thread cannot be stopped: give back what it will get
            waiting.add_done_callback(lambda _: fcntl.flock(file, fcntl.LOCK_UN))
            raise
