"""Who is alone is alone: nobody comes in meanwhile, and two that take turns do not keep a third outside."""

from __future__ import annotations

import fcntl
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest

from tests.support.room import Room


@pytest.fixture
def visitors(tmp_path: Path) -> list[Room]:
    """Three processes' views of one room: each opened its files itself."""
    return [Room(tmp_path / "room") for _ in range(3)]


def begun(pool: ThreadPoolExecutor, work: Callable[[], None]) -> Future[None]:
    started = Event()

    def run() -> None:
        started.set()
        work()

    future = pool.submit(run)
    assert started.wait(10)
    return future


def test_tests_that_compute_share_the_room(visitors: list[Room]) -> None:
    for visitor in visitors:
        visitor.enter(alone=False)
    for visitor in visitors:
        visitor.leave()


def test_who_is_alone_waits_for_those_inside_and_keeps_others_out(visitors: list[Room]) -> None:
    inside, lonely, late = visitors
    inside.enter(alone=False)
    with ThreadPoolExecutor() as pool:
        alone = begun(pool, lambda: lonely.enter(alone=True))
        wait_until_shut(late)
        after = begun(pool, lambda: late.enter(alone=False))
        assert not alone.done()
        inside.leave()
        alone.result(10)
        assert not after.done()
        lonely.leave()
        after.result(10)
    late.leave()


def wait_until_shut(visitor: Room) -> None:
    """Until one who wants to be alone stands in the gate."""
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        try:
            fcntl.flock(visitor._gate, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return
        fcntl.flock(visitor._gate, fcntl.LOCK_UN)
    raise AssertionError("nobody shut the gate")
