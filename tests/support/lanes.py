"""How tests are spread over worker processes (`pytest -n 3`). Called by `tests/conftest.py` alone.

A file is never torn apart. What runs in real time (spoken calls) is one lane: it waits most of the time, but
must get the processor at once when it wants it, so nothing of it runs side by side, and the other processes,
which compute, are nicer. Two of those share what one lane in real time leaves of two cores.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from functools import cache

from xdist.scheduler import LoadScopeScheduling  # pyright: ignore[reportMissingTypeStubs]

_REAL_TIME = ("tests/agents/telephony/", "tests/phone/")
REAL_TIME = "real time"
#: Every test of these files may run anywhere: each is long, and they share nothing that is costly.
_TORN_APART = ("tests/agents/test_scenarios.py", "tests/unit/domain/booking/test_engine.py")
_NICE = 10


def lane_of(node_id: str) -> str:
    """The lane of a test: tests of one lane run one after another in one process."""
    file = node_id.split("::", 1)[0]
    if file.startswith(_REAL_TIME):
        return REAL_TIME
    return node_id if file in _TORN_APART else file


def in_order(node_ids: Sequence[str]) -> list[int]:
    """The places of the tests in the order in which lanes are handed out: what takes longest begins first."""
    return sorted(range(len(node_ids)), key=lambda place: lane_of(node_ids[place]) != REAL_TIME)


def room_folder() -> str:
    """Where the processes of this run share their room (`tests.support.room`); goes with this process."""
    return _made_folder().name


@cache
def _made_folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="caaisy-tests-")


class Niceness:
    """A worker process whose first test does not run in real time gives way to the one whose does."""

    def __init__(self) -> None:
        self._decided = "PYTEST_XDIST_WORKER" not in os.environ

    def before(self, node_id: str) -> None:
        """A test is about to run."""
        if not self._decided:
            self._decided = True
            if lane_of(node_id) != REAL_TIME:
                os.nice(_NICE)


class Lanes(LoadScopeScheduling):
    """Hands a lane to a worker as soon as the worker is nearly done with its last one."""

    def _split_scope(self, nodeid: str) -> str:
        return lane_of(nodeid)
