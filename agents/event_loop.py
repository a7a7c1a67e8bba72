"""The event loop of processes that hold calls: uvloop.

A call wakes its loop some three hundred times a second for pieces of sound. On Python's own loop a tenth of
what a call costs is the loop itself. Used by `agents.preloaded`, the commands that serve calls and
the benchmarks.
"""

from __future__ import annotations

import asyncio
import contextlib


def use_uvloop() -> None:
    """Loops made from now on, here and in forks, are uvloop's; on Windows, where there is none, Python's."""
    with contextlib.suppress(ImportError):
        import uvloop

        asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())  # pyright: ignore[reportDeprecated]
