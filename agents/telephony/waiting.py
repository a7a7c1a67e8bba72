"""Nobody waits in silence: counts how long the line has been quiet while the caller expects words.

The quiet is the caller's: from the last sound of either side, whatever the hearing, the engine or the voice
are doing meanwhile. Used by `agents.telephony.phone_call`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

SETTLE = 0.4  # seconds after which a wait that is noticed late may end at the earliest


class Waiting:
    """Calls `on_wait(times)` when an answer is expected and nobody was heard for `seconds`.

    `times` counts up to the answer. Where nothing is heard after `on_wait`, it is called again.
    """

    def __init__(self, seconds: float, on_wait: Callable[[int], None]) -> None:
        self._seconds = seconds
        self._on_wait = on_wait
        self._timer: asyncio.TimerHandle | None = None
        self._quiet_from: float | None = None
        self._expected = False
        self._times = 0

    def sound(self) -> None:
        """Somebody is heard."""
        self._quiet_from = None
        self._cancel()

    def quiet(self, ago: float = 0.0) -> None:
        """Nobody is heard, since `ago` seconds; a pressed key counts as a sound that is over."""
        self._quiet_from = asyncio.get_running_loop().time() - ago
        self._arm()

    def begin(self) -> None:
        """An answer is expected from now on; while one is, this changes nothing."""
        if not self._expected:
            self._expected = True
            self._arm()

    def stop(self) -> None:
        """Nothing is expected: the caller was asked to say it again, or the call is over."""
        self._expected = False
        self._cancel()

    def answered(self) -> None:
        """The answer was heard."""
        self.stop()
        self._times = 0

    def left(self) -> float:
        """Seconds until the caller has waited for too long; all of them while somebody is heard."""
        if self._quiet_from is None:
            return self._seconds
        return self._quiet_from + self._seconds - asyncio.get_running_loop().time()

    def _arm(self) -> None:
        self._cancel()
        if self._expected and self._quiet_from is not None:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(max(self.left(), min(SETTLE, self._seconds)), self._waited)

    def _cancel(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _waited(self) -> None:
        self._timer = None
        self._times += 1
        self.quiet()
        self._on_wait(self._times)
