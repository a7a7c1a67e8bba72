"""How late the event loop was: what a machine that is busy takes longer, for tests of waits."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

_WINK = 0.02


class Lateness:
    """Seconds by which the loop ran behind, in all."""

    def __init__(self) -> None:
        self.seconds = 0.0

    async def watch(self) -> None:
        """Note it until cancelled."""
        while True:
            due = time.monotonic() + _WINK
            await asyncio.sleep(_WINK)
            self.seconds += time.monotonic() - due


@asynccontextmanager
async def measured_lateness() -> AsyncGenerator[Lateness]:
    """Note how late the loop is while the block runs."""
    late = Lateness()
    watching = asyncio.create_task(late.watch())
    try:
        yield late
    finally:
        watching.cancel()
