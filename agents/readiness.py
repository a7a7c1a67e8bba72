"""How full the phone worker is, told to the phone server; a worker that cannot begin a call counts as full.

Where the processes for calls fail to start (no database folder, a model file that is gone, no memory), the
worker would still be sent calls and let each wait in silence for a process that never comes. Full, it is sent
none: another worker gets them, or the watchdog hands the line back. Used by `agents.worker` only.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from time import monotonic

import structlog
from livekit.agents import AgentServer

log = structlog.get_logger(__name__)
PATIENCE_SECONDS = 5.0  # a new process is ready within a second or two


@dataclass(slots=True)
class Load:
    """How full a worker is, from 0 to 1: calls it holds over calls it may hold (`load_fnc`)."""

    most: int
    _since: float | None = field(default=None, init=False)  # when there last was no process for a call
    _told: bool = field(default=False, init=False)

    def __call__(self, server: AgentServer) -> float:
        """Asked every few seconds and before each call that is offered."""
        calls = len(server.active_jobs)
        if calls or _a_process_waits(server):
            if self._told:
                log.info("worker.takes_calls_again")
            self._since, self._told = None, False
            return min(1.0, calls / self.most)
        now = monotonic()
        if self._since is None:
            self._since = now
        if now - self._since < PATIENCE_SECONDS:
            return 0.0
        if not self._told:
            log.error("worker.takes_no_calls", reason="no process for a call starts: see the errors above")
            self._told = True
        return 1.0


def _a_process_waits(server: AgentServer) -> bool:
    """Whether a process is ready for the next call; livekit-agents 1.8.9 tells it nowhere else."""
    return not server._proc_pool._warmed_proc_queue.empty()  # pyright: ignore[reportPrivateUsage]
