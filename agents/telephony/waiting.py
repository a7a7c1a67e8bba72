"""Nobody waits in silence: counts the seconds between a caller turn and the first word of the answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


class Waiting:
    """Calls `on_wait(times)` after each `seconds` of waiting; `times` counts up to the answer."""

    def __init__(self, seconds: float, on_wait: Callable[[int], None]) -> None:
        self._seconds = seconds
        self._on_wait = on_wait
        self._timer: asyncio.TimerHandle | None = None
        self._times = 0

    def begin(self) -> None:
        """An answer is expected from now on; while one is, this changes nothing."""
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(self._seconds, self._waited)

    def stop(self) -> None:
        """Something is heard."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def answered(self) -> None:
        """The answer was heard."""
        self.stop()
        self._times = 0

    def _waited(self) -> None:
        self._times += 1
        self._timer = None
        self.begin()
        self._on_wait(self._times)
