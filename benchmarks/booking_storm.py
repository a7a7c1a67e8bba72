"""Many bookers against one business, on both databases: how long each waits, and what survives kill -9.

    python benchmarks/booking_storm.py [--database sqlite|postgresql|both] [--attempts 5000]
        [--processes 6] [--bookers 64] [--kills 6] [--rush 2000] [--postgres URL] [--json]

First a rush, without kills: 64 bookers in one process, then 64 in several, each again and again. It measures
how long each answer takes (the bar), how long whole attempts do, and how much processor time they cost. Then
the storm, with kills; a process that starts again has to load everything first, so its times are those of bad
days.

Bookers want random times of six people and of services that need two rooms in opposite order; a part of
them holds first and confirms then. Every attempt is written to a log before it begins and after it was
acknowledged. Afterwards the database must show: no overlap, no acknowledged booking lost, no half booking,
and every attempt without an answer gets one by its idempotency key. Exits 1 if anything is missed.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.storm.bookers import Target, hurry, prepare, work
from benchmarks.storm.judge import read_log, verify
from caaisy_app.core import migrations
from caaisy_app.core.settings import Settings
from tests.support import postgres

BAR_MS = 300.0


@dataclass
class Rush:
    """How long answers took with many bookers at once, in milliseconds.

    An attempt that holds a time first and then confirms it waits for two answers: `whole_p95_ms` is of whole
    attempts; `cpu_ms` of one attempt.
    """

    database: str
    processes: int
    bookers: int
    attempts: int
    per_second: float
    p50_ms: float
    p95_ms: float
    longest_ms: float
    whole_p95_ms: float
    cpu_ms: float

    @property
    def met(self) -> bool:
        """Whether the bar is met."""
        return self.p95_ms <= BAR_MS


@dataclass
class Outcome:
    """What a storm came to; `failures` is empty if every promise was kept."""

    database: str
    attempts: int
    acknowledged: int
    taken: int
    kills: int
    unanswered: int
    resolved: int
    seconds: float
    p50_ms: float
    p95_ms: float
    failures: list[str]


def run_processes(settings: Settings, target: Target, options: argparse.Namespace, folder: Path) -> int:
    """Let the processes run, kill some at random, start others in their place; how many were killed."""
    chance = random.Random(options.seed)
    each = -(-options.attempts // options.processes)
    bookers = max(1, options.bookers // options.processes)
    running: dict[int, tuple[str, int]] = {}

    def start(name: str, begin: int) -> None:
        pid = os.fork()
        if pid == 0:
            work(settings, target, name, range(begin, each), bookers, folder / f"{name}.log")
        running[pid] = (name, begin)

    read: Counter[Path] = Counter()
    tries = 0

    def tried() -> int:
        nonlocal tries
        for log in folder.glob("*.log"):
            with log.open("rb") as file:
                file.seek(read[log])
                fresh = file.read()
            read[log] += len(fresh)
            tries += fresh.count(b"try ")
        return tries

    for number in range(options.processes):
        start(f"p{number}", 0)
    kills = 0
    when = [options.attempts * (n + 1) // (options.kills + 2) for n in range(options.kills)]
    while running:
        pid, status = os.waitpid(-1, os.WNOHANG)
        if pid in running:
            name, _ = running.pop(pid)
            if os.WIFSIGNALED(status):
                done = sum(line[0] == "try" for line in read_log(folder / f"{name}.log"))
                if done < each:
                    start(name, done)
            continue
        if kills < len(when) and tried() >= when[kills]:
            os.kill(chance.choice(sorted(running)), signal.SIGKILL)
            kills += 1
        time.sleep(0.02)  # noqa: TID251 - a parent that looks after its children
    return kills


def rush(database: str, settings: Settings, options: argparse.Namespace, processes: int) -> Rush:
    """Many bookers at once, in as many processes; each process books once before the clock runs."""
    target = asyncio.run(prepare(settings, options.rush))
    bookers, each = options.bookers // processes, options.rush // processes
    ready_in, ready_out = os.pipe()
    go_in, go_out = os.pipe()
    results: list[int] = []
    for number in range(processes):
        result_in, result_out = os.pipe()
        results.append(result_in)
        if os.fork() == 0:
            os.close(go_out)

            def at_the_start(ready: int = ready_out, go: int = go_in) -> None:
                os.write(ready, b".")
                os.read(go, 1)  # returns when the parent closes its end

            measured = asyncio.run(hurry(settings, target, f"r{number}", each, bookers, at_the_start))
            os.write(result_out, json.dumps(measured).encode() + b"\n")
            os._exit(0)
        os.close(result_out)
    for _ in range(processes):
        os.read(ready_in, 1)
    begin = time.perf_counter()
    os.close(go_out)
    took: list[float] = []
    answers: list[float] = []
    cpu = 0.0
    for result in results:
        with os.fdopen(result) as file:
            attempts, waits, seconds = json.loads(file.read())
        took += attempts
        answers += waits
        cpu += seconds
        os.wait()
    elapsed = time.perf_counter() - begin
    for end in (ready_in, ready_out, go_in):
        os.close(end)
    took.sort()
    answers.sort()
    return Rush(
        database=database,
        processes=processes,
        bookers=bookers * processes,
        attempts=len(took),
        per_second=round(len(took) / elapsed, 1),
        p50_ms=round(answers[len(answers) // 2], 1),
        p95_ms=round(answers[int(len(answers) * 0.95)], 1),
        longest_ms=round(answers[-1], 1),
        whole_p95_ms=round(took[int(len(took) * 0.95)], 1),
        cpu_ms=round(cpu / len(took) * 1000, 2),
    )


def storm(database: str, settings: Settings, options: argparse.Namespace, folder: Path) -> Outcome:
    """One storm on one database."""
    target = asyncio.run(prepare(settings, options.attempts))
    folder.mkdir()
    begin = time.perf_counter()
    kills = run_processes(settings, target, options, folder)
    seconds = time.perf_counter() - begin
    lines = [line for log in sorted(folder.glob("*.log")) for line in read_log(log)]
    failures, unanswered, resolved, latencies, counts = asyncio.run(verify(settings, target, lines))
    if counts["try"] < options.attempts:
        failures.append(f"only {counts['try']} of {options.attempts} attempts were made")
    return Outcome(
        database=database,
        attempts=counts["try"],
        acknowledged=counts["ack"],
        taken=counts["taken"],
        kills=kills,
        unanswered=unanswered,
        resolved=resolved,
        seconds=round(seconds, 1),
        p50_ms=round(latencies[len(latencies) // 2], 1),
        p95_ms=round(latencies[int(len(latencies) * 0.95)], 1),
        failures=failures,
    )


def main() -> int:
    """Run the storms; 0 if every promise was kept."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--database", choices=("sqlite", "postgresql", "both"), default="both")
    parser.add_argument("--attempts", type=int, default=5000)
    parser.add_argument("--processes", type=int, default=6)
    parser.add_argument("--bookers", type=int, default=64)
    parser.add_argument("--kills", type=int, default=6)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rush", type=int, default=2000, help="attempts of each rush; 0 for none")
    parser.add_argument("--postgres", help="URL of an empty database to use instead of a private server")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    outcomes: list[Outcome] = []
    rushes: list[Rush] = []

    def measure(database: str, settings: Settings, folder: Path) -> None:
        migrations.upgrade(settings)
        if options.rush:
            rushes.extend(rush(database, settings, options, count) for count in (1, options.processes))
        if options.attempts:
            outcomes.append(storm(database, settings, options, folder / f"{database}-logs"))

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if options.database in ("sqlite", "both"):
            measure("sqlite", Settings(data_dir=folder / "sqlite"), folder)
        if options.database in ("postgresql", "both"):
            if options.postgres:
                measure("postgresql", Settings(data_dir=folder / "pg", database_url=options.postgres), folder)
            elif binaries := postgres.find_binaries():
                with postgres.running_cluster(binaries) as cluster:
                    cluster.create("storm")
                    url = cluster.url("storm")
                    measure("postgresql", Settings(data_dir=folder / "pg", database_url=url), folder)
            else:
                print("PostgreSQL: no server binaries found, not stormed", file=sys.stderr)
    if options.json:
        print(
            json.dumps(
                {"rushes": [asdict(one) for one in rushes], "storms": [asdict(one) for one in outcomes]}
            )
        )
    else:
        tell(rushes, outcomes)
    return 1 if any(one.failures for one in outcomes) or not all(one.met for one in rushes) else 0


def tell(rushes: list[Rush], outcomes: list[Outcome]) -> None:
    """Print what was measured, a line each."""
    for one in rushes:
        print(
            f"{one.database}, {one.bookers} bookers in {one.processes} process(es): {one.attempts} attempts, "
            f"{one.per_second:.0f}/s, p50 {one.p50_ms} ms, p95 {one.p95_ms} ms, longest {one.longest_ms} ms "
            f"(bar {BAR_MS:.0f} ms {'ok' if one.met else 'MISSED'}); "
            f"whole attempts p95 {one.whole_p95_ms} ms, {one.cpu_ms} ms processor time each"
        )
    for outcome in outcomes:
        print(
            f"{outcome.database}, storm: {outcome.attempts} attempts in {outcome.seconds} s, "
            f"{outcome.acknowledged} acknowledged, {outcome.taken} taken, {outcome.kills} kills, "
            f"{outcome.unanswered} unanswered ({outcome.resolved} resolved), p50 {outcome.p50_ms} ms, "
            f"p95 {outcome.p95_ms} ms, {len(outcome.failures)} broken promises"
        )
        for failure in outcome.failures[:20]:
            print(f"  BROKEN: {failure}")


if __name__ == "__main__":
    sys.exit(main())
