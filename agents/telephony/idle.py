"""Counts the quiet on a line: eight seconds in which nobody speaks and nobody is expected to."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


class Idle:
    """Calls `on_quiet` after each stretch of quiet of `seconds`. Not started before the first `quiet`."""

    def __init__(self, seconds: float, on_quiet: Callable[[], None]) -> None:
        self._seconds = seconds
        self._on_quiet = on_quiet
        self._timer: asyncio.TimerHandle | None = None

    def quiet(self) -> None:
        """Nobody speaks from now on."""
        self.stop()
        self._timer = asyncio.get_running_loop().call_later(self._seconds, self._on_quiet)

    def stop(self) -> None:
        """Somebody speaks, or the call is over."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
