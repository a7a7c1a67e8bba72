"""A storm of bookers against one business: processes, random kill -9, both databases.

    python benchmarks/booking_storm.py [--database sqlite|postgresql|both] [--attempts 5000]
        [--processes 6] [--bookers 64] [--kills 6] [--postgres URL] [--json]

Bookers want random times of six people and of services that need two rooms in opposite order; a part of
them holds first and confirms then. Every attempt is written to a log before it begins and after it was
acknowledged. Afterwards the database must show: no overlap, no acknowledged booking lost, no half booking,
and every attempt without an answer gets one by its idempotency key. Exits 1 if anything is missed.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import random
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import text

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from caaisy_app.bootstrap import Container, build_container
from caaisy_app.core import migrations
from caaisy_app.core.actor import SystemActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.settings import Settings
from caaisy_app.domain.booking import service
from caaisy_app.domain.booking.errors import SlotTaken
from caaisy_app.domain.booking.service import Book, Confirm, Hold
from caaisy_app.domain.booking.views import BookingView
from caaisy_app.domain.catalog.service import catalog
from caaisy_app.seeding import import_business
from tests.support import postgres

NOW = datetime(2027, 3, 1, 5, 0, tzinfo=UTC)
BAR_MS = 300.0
BUSINESS: dict[str, Any] = {
    "name": "Sturm",
    "timezone": "Europe/Berlin",
    "country": "DE",
    "hours": {day: ["06:00-22:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")},
    "staff": [{"name": f"Person {number}"} for number in range(6)],
    "resources": [{"name": "Raum A"}, {"name": "Raum B"}],
    "services": [
        {"name": "Schnitt", "duration": 30, "step": 15},
        {"name": "Hin", "duration": 45, "step": 15, "resources": ["Raum A", "Raum B"]},
        {"name": "Her", "duration": 45, "step": 15, "resources": ["Raum B", "Raum A"]},
    ],
    "settings": {"max_bookings_per_call": 1000},
}


@dataclass(frozen=True)
class Wish:
    """What an attempt asks for; the same wish follows from the same key."""

    service_id: str
    staff_id: str
    start: datetime
    holds_first: bool


@dataclass(frozen=True)
class Target:
    """The business the storm is about."""

    business_id: str
    service_ids: tuple[str, ...]
    staff_ids: tuple[str, ...]
    days: int

    def wish(self, key: str) -> Wish:
        """The wish behind a key."""
        chance = random.Random(key)
        start = NOW + timedelta(days=1 + chance.randrange(self.days), minutes=15 * chance.randrange(60))
        kind = self.service_ids[chance.choice((0, 0, 0, 1, 2))]
        return Wish(kind, chance.choice(self.staff_ids), start, chance.random() < 0.2)


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


async def attempt(container: Container, target: Target, key: str) -> BookingView:
    """Book what the key wants; twice with the same key is once."""
    wish, actor = target.wish(key), SystemActor(target.business_id, "storm")
    if not wish.holds_first:
        async with container.write() as uow:
            return await service.book(
                uow,
                actor,
                Book(
                    business_id=target.business_id,
                    service_id=wish.service_id,
                    start=wish.start,
                    staff_ids=(wish.staff_id,),
                    contact_name="Eva Roth",
                    idempotency_key=key,
                ),
            )
    async with container.write() as uow:
        held = await service.hold(
            uow,
            actor,
            Hold(
                business_id=target.business_id,
                service_id=wish.service_id,
                start=wish.start,
                staff_ids=(wish.staff_id,),
                call_id=f"call-{key}",
                idempotency_key=f"{key}-hold",
            ),
        )
    async with container.write() as uow:
        return await service.confirm(
            uow,
            actor,
            Confirm(
                business_id=target.business_id,
                booking_id=held.id,
                contact_name="Eva Roth",
                idempotency_key=key,
            ),
        )


def work(settings: Settings, target: Target, name: str, numbers: range, bookers: int, log: Path) -> None:
    """One process of the storm: every number is attempted once, `bookers` at a time."""
    out = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def note(*words: object) -> None:
        os.write(out, (" ".join(str(word) for word in words) + "\n").encode())

    async def storm() -> None:
        container = build_container(settings, clock=ManualClock(NOW))
        waiting = iter(numbers)

        async def booker() -> None:
            for number in waiting:
                key = f"{name}-{number}"
                note("try", key)
                begin = time.perf_counter()
                try:
                    view = await attempt(container, target, key)
                    note("ack", key, view.id, (time.perf_counter() - begin) * 1000)
                except SlotTaken:
                    note("taken", key, "-", (time.perf_counter() - begin) * 1000)

        await asyncio.gather(*(booker() for _ in range(bookers)))
        await container.aclose()

    try:
        asyncio.run(storm())
    except BaseException as error:  # noqa: BLE001 - the parent hears of it through the log
        traceback.print_exc()
        note("error", repr(error).replace("\n", " "))
        os._exit(1)
    os._exit(0)


def read_log(log: Path) -> list[list[str]]:
    """The complete lines of a log, split into words."""
    return [line.split(" ") for line in log.read_text().splitlines()] if log.exists() else []


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

    def tried() -> int:
        return sum(line[0] == "try" for log in folder.glob("*.log") for line in read_log(log))

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


async def prepare(settings: Settings, attempts: int) -> Target:
    """Store the business; there is about one free place for two attempts."""
    container = build_container(settings, clock=ManualClock(NOW))
    async with container.write() as uow:
        stored = await import_business(uow, SystemActor(None, "storm"), BUSINESS, slug="sturm")
        known = await catalog(uow, stored.id)
    await container.aclose()
    ids = {item.name: item.id for item in known.services}
    return Target(
        stored.id,
        tuple(ids[name] for name in ("Schnitt", "Hin", "Her")),
        tuple(item.id for item in known.staff),
        days=max(2, min(55, attempts // 350)),
    )


async def verify(
    settings: Settings, target: Target, lines: list[list[str]]
) -> tuple[list[str], int, int, list[float], Counter[str]]:
    """Hold the logs against the database: failures, unanswered, resolved, latencies, counts."""
    counts = Counter(line[0] for line in lines)
    answered = {line[1] for line in lines if line[0] in ("ack", "taken")}
    acknowledged = {line[1]: line[2] for line in lines if line[0] == "ack"}
    unanswered = [line[1] for line in lines if line[0] == "try" and line[1] not in answered]
    latencies = sorted(float(line[3]) for line in lines if line[0] in ("ack", "taken"))
    failures = [" ".join(line) for line in lines if line[0] == "error"]
    container = build_container(settings, clock=ManualClock(NOW))
    resolved = 0
    for key in unanswered:
        with contextlib.suppress(SlotTaken):
            acknowledged[key] = (await attempt(container, target, key)).id
        resolved += 1
    async with container.read() as uow:
        session = uow.session
        overlaps = (
            await session.execute(
                text(
                    "SELECT count(*) FROM occupancy a JOIN occupancy b ON a.resource_key = b.resource_key "
                    "AND a.lane = b.lane AND a.id < b.id AND a.start_s < b.end_s AND b.start_s < a.end_s "
                    "WHERE a.active AND b.active"
                )
            )
        ).scalar_one()
        confirmed = {
            str(row[0]): int(row[1])
            for row in await session.execute(
                text(
                    "SELECT booking.id, count(occupancy.id) FROM booking LEFT JOIN occupancy "
                    "ON occupancy.booking_id = booking.id AND occupancy.active "
                    "WHERE booking.status = 'confirmed' GROUP BY booking.id"
                )
            )
        }
    await container.aclose()
    if overlaps:
        failures.append(f"{overlaps} overlapping pairs")
    for key, booking_id in acknowledged.items():
        needs = 1 if target.wish(key).service_id == target.service_ids[0] else 3
        if confirmed.get(booking_id) != needs:
            failures.append(f"{key}: {booking_id} has {confirmed.get(booking_id)} footprints of {needs}")
    strays = set(confirmed) - set(acknowledged.values())
    failures += [f"{booking_id} is stored and belongs to no attempt" for booking_id in strays]
    return failures, len(unanswered), resolved, latencies, counts


def storm(database: str, settings: Settings, options: argparse.Namespace, folder: Path) -> Outcome:
    """One storm on one database."""
    migrations.upgrade(settings)
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
    parser.add_argument("--postgres", help="URL of an empty database to use instead of a private server")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    outcomes: list[Outcome] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if options.database in ("sqlite", "both"):
            settings = Settings(data_dir=folder / "sqlite")
            outcomes.append(storm("sqlite", settings, options, folder / "sqlite-logs"))
        if options.database in ("postgresql", "both"):
            if options.postgres:
                settings = Settings(data_dir=folder / "pg", database_url=options.postgres)
                outcomes.append(storm("postgresql", settings, options, folder / "pg-logs"))
            elif binaries := postgres.find_binaries():
                with postgres.running_cluster(binaries) as cluster:
                    cluster.create("storm")
                    settings = Settings(data_dir=folder / "pg", database_url=cluster.url("storm"))
                    outcomes.append(storm("postgresql", settings, options, folder / "pg-logs"))
            else:
                print("PostgreSQL: no server binaries found, not stormed", file=sys.stderr)
    if options.json:
        print(json.dumps([asdict(outcome) for outcome in outcomes]))
    else:
        for outcome in outcomes:
            print(
                f"{outcome.database}: {outcome.attempts} attempts in {outcome.seconds} s, "
                f"{outcome.acknowledged} acknowledged, {outcome.taken} taken, {outcome.kills} kills, "
                f"{outcome.unanswered} unanswered ({outcome.resolved} resolved), p50 {outcome.p50_ms} ms, "
                f"p95 {outcome.p95_ms} ms "
                f"(bar {BAR_MS:.0f} ms {'ok' if outcome.p95_ms <= BAR_MS else 'MISSED'})"
            )
            for failure in outcome.failures[:20]:
                print(f"  BROKEN: {failure}")
    return 1 if any(outcome.failures for outcome in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
