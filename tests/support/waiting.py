"""Waiting for what has to come about, with a deadline: the only waiting that tests do."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")


async def eventually(look: Callable[[], Awaitable[T]], what: str, *, seconds: float = 30.0) -> T:
    """The first truthy answer of `look`; fails with `what` and the last answer when the time is over."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + seconds
    while True:
        found = await look()
        if found:
            return found
        assert loop.time() < deadline, f"after {seconds:.0f} s still not: {what} (last seen: {found!r})"
        await asyncio.sleep(0.05)
