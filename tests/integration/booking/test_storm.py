"""A storm of bookers whose processes are killed at random: nothing overlaps and nothing is lost."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import postgres

ROOT = Path(__file__).parents[3]
ATTEMPTS, KILLS = 3000, 5


def _storm(*arguments: str) -> dict[str, object]:
    done = subprocess.run(
        [
            sys.executable,
            str(ROOT / "benchmarks" / "booking_storm.py"),
            "--json",
            "--attempts",
            str(ATTEMPTS),
            "--kills",
            str(KILLS),
            "--rush",
            "0",
            *arguments,
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    assert done.stdout, done.stderr[-2000:]
    (outcome,) = json.loads(done.stdout)["storms"]
    return outcome


def _nothing_was_lost(outcome: dict[str, object]) -> None:
    assert outcome["failures"] == []
    assert outcome["kills"] == KILLS
    assert outcome["resolved"] == outcome["unanswered"]
    assert int(str(outcome["acknowledged"])) > 100
    assert int(str(outcome["taken"])) > 100


@pytest.mark.slow
def test_no_booking_is_lost_or_doubled_on_sqlite_when_bookers_are_killed() -> None:
    _nothing_was_lost(_storm("--database", "sqlite"))


@pytest.mark.slow
def test_no_booking_is_lost_or_doubled_on_postgresql_when_bookers_are_killed(
    postgres_cluster: postgres.Cluster,
) -> None:
    postgres_cluster.create("storm")
    _nothing_was_lost(_storm("--database", "postgresql", "--postgres", postgres_cluster.url("storm")))
