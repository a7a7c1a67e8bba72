"""Threads that compute have a lower priority than the one that started them."""

from __future__ import annotations

import os
import sys
import threading

import pytest

from agents.yielding import yielding_threads


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has priorities of threads")
def test_only_the_threads_give_way() -> None:
    before = os.getpriority(os.PRIO_PROCESS, 0)
    with yielding_threads(1, "test") as threads:
        niceness = threads.submit(lambda: os.getpriority(os.PRIO_PROCESS, threading.get_native_id())).result()

    assert niceness == min(before + 5, 19)
    assert os.getpriority(os.PRIO_PROCESS, 0) == before
