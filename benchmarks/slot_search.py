"""How long a search for free times takes: the pure engine, through both databases, and as history grows.

    python benchmarks/slot_search.py [--rounds 40] [--history 1000000] [--postgres URL]

30 days, 10 people, 2,000 busy events. Prints p50 and p95 in milliseconds, the ratio to the loop written
from the definition (tests/unit/domain/booking/reference.py) in the same run, and exits 1 where a bar is
missed. Without --postgres a private server is started where its binaries are present.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert, text

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from caaisy_app.bootstrap import Container, build_container
from caaisy_app.core import migrations
from caaisy_app.core.actor import SystemActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.settings import Settings
from caaisy_app.domain.booking import models, service
from caaisy_app.domain.booking.rules import (
    Claim,
    Member,
    OpeningRules,
    Plan,
    ServiceRule,
    Situation,
    Zone,
    openings,
    parse_weekly,
)
from caaisy_app.domain.catalog.service import catalog
from caaisy_app.seeding import import_business
from tests.support import postgres
from tests.unit.domain.booking import reference

NOW = datetime(2027, 3, 1, 7, 0, tzinfo=UTC)
DAYS, PEOPLE, EVENTS = 30, 10, 2000
HOURS = {day: ["08:00-12:00", "13:00-18:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat")}
BARS = {"pure": 20.0, "database": 60.0, "next three": 15.0}


def busy_events(names: list[str]) -> list[tuple[str, int, int]]:
    """2,000 busy events over the 30 days, none overlapping another of the same person."""
    chance = random.Random(7)
    start = int(NOW.timestamp())
    events: list[tuple[str, int, int]] = []
    for number in range(EVENTS):
        name = names[number % len(names)]
        slot = number // len(names)
        begin = start + slot * (DAYS * 86400 * len(names) // EVENTS) + chance.randrange(0, 60) * 60
        events.append((name, begin, begin + chance.choice((15, 30, 45, 60)) * 60))
    return events


def measure(rounds: int, action: Callable[[], object]) -> list[float]:
    """Milliseconds of every round."""
    times: list[float] = []
    for _ in range(rounds):
        begin = time.perf_counter()
        action()
        times.append((time.perf_counter() - begin) * 1000)
    return times


async def measure_async(rounds: int, action: Callable[[], Awaitable[object]]) -> list[float]:
    """Milliseconds of every round; two rounds to warm up."""
    times: list[float] = []
    for number in range(rounds + 2):
        begin = time.perf_counter()
        await action()
        if number >= 2:
            times.append((time.perf_counter() - begin) * 1000)
    return times


def report(name: str, times: list[float], bar: float | None = None) -> bool:
    """Print a line; whether the bar is kept."""
    p95 = sorted(times)[max(0, int(len(times) * 0.95) - 1)]
    kept = bar is None or p95 <= bar
    against = "" if bar is None else f"  bar {bar:.0f} ms {'ok' if kept else 'MISSED'}"
    print(f"{name:<48} p50 {statistics.median(times):8.2f} ms  p95 {p95:8.2f} ms{against}", flush=True)
    return kept


def pure(rounds: int) -> bool:
    """The engine without a database, and the definition beside it."""
    zone = Zone("Europe/Berlin")
    names = [f"p{number}" for number in range(PEOPLE)]
    rules = OpeningRules(parse_weekly(HOURS))
    first = date(2027, 3, 1)
    from_ = int(NOW.timestamp())
    to = from_ + DAYS * 86400
    claims: dict[str, list[Claim]] = {name: [] for name in names}
    for name, begin, end in busy_events(names):
        claims[name].append(Claim(begin, end, 0, "x"))

    def search() -> list[Any]:
        opened = openings(zone, rules, first - timedelta(days=8), first + timedelta(days=DAYS + 8))
        situation = Situation(
            zone=zone,
            now=from_,
            service=ServiceRule("s", 30 * 60, 15 * 60, before=5 * 60, after=5 * 60),
            members={name: Member(name, True, opened) for name in names},
            teams=tuple((name,) for name in names),
            claims=claims,
        )
        return Plan(situation, from_, to).starts()

    kept = report(f"pure search ({len(search())} starts)", measure(rounds, search), BARS["pure"])
    windows = {
        first + timedelta(days=n): rules.of_day(first + timedelta(days=n))[0] for n in range(-8, DAYS + 2)
    }
    question = reference.Question(
        zone="Europe/Berlin",
        now=from_,
        duration=1800,
        step=900,
        before=300,
        after=300,
        notice=0,
        horizon_end=None,
        inside=False,
        pack=False,
        people={
            name: reference.Person(windows, claims=[(claim.start, claim.end, 0) for claim in claims[name]])
            for name in names
        },
        teams=[(name,) for name in names],
    )
    begin = time.perf_counter()
    expected = reference.starts(question, from_, to)
    slow = (time.perf_counter() - begin) * 1000
    fast = statistics.median(measure(5, search))
    same = expected.keys() == {choice.start for choice in search()}
    agreement = "same starts" if same else "DIFFERENT STARTS"
    print(f"{'the definition, once':<48} {slow:12.0f} ms  = {slow / fast:.0f} x the engine, {agreement}")
    return kept and same


BUSINESS: dict[str, Any] = {
    "name": "Messstelle",
    "timezone": "Europe/Berlin",
    "country": "DE",
    "federal_state": "BE",
    "hours": HOURS,
    "staff": [{"name": f"Person {number}"} for number in range(PEOPLE)],
    "services": [
        {"name": "Schnitt", "duration": 30, "step": 15, "before": 5, "after": 5, "horizon_days": 60}
    ],
}


async def fill(container: Container) -> tuple[str, str]:
    """A business with 2,000 future bookings; its id and its service's."""
    async with container.write() as uow:
        stored = await import_business(uow, SystemActor(None, "benchmark"), BUSINESS, slug="bench")
        known = await catalog(uow, stored.id)
    events = busy_events([member.id for member in known.staff])
    await add_bookings(container, stored.id, known.services[0].id, events, "f")
    return stored.id, known.services[0].id


async def add_bookings(
    container: Container, business_id: str, service_id: str, events: list[tuple[str, int, int]], prefix: str
) -> None:
    """Store confirmed bookings with their footprints, as the service would leave them."""
    for at in range(0, len(events), 5000):
        part = events[at : at + 5000]
        bookings = [
            {
                "id": f"bkg_{prefix}{at + number}",
                "business_id": business_id,
                "kind": "appointment",
                "status": "confirmed",
                "start": datetime.fromtimestamp(begin, UTC),
                "end": datetime.fromtimestamp(end, UTC),
                "service_id": service_id,
                "staff_ids": [staff_id],
                "resource_ids": [],
                "language": "de",
                "source": "owner",
                "late_cancelled": False,
                "sequence": 0,
                "created_at": NOW,
                "updated_at": NOW,
            }
            for number, (staff_id, begin, end) in enumerate(part)
        ]
        rows = [
            {
                "id": f"occ_{prefix}{at + number}",
                "business_id": business_id,
                "booking_id": f"bkg_{prefix}{at + number}",
                "resource_key": staff_id,
                "lane": 0,
                "start_s": begin,
                "end_s": end,
                "active": True,
                "counted_s": begin,
            }
            for number, (staff_id, begin, end) in enumerate(part)
        ]
        async with container.write() as uow:
            await uow.session.execute(insert(models.TABLES["booking"]), bookings)
            await uow.session.execute(insert(models.TABLES["occupancy"]), rows)


async def through(name: str, settings: Settings, rounds: int, history: int) -> bool:
    """Search through one database, with 10 and with `history` past bookings."""
    container = build_container(settings, clock=ManualClock(NOW))
    business_id, service_id = await fill(container)
    actor = SystemActor(business_id, "benchmark")
    search = service.FindTimes(
        business_id=business_id, service_id=service_id, from_=NOW, to=NOW + timedelta(days=DAYS)
    )
    first_three = service.NextTimes(business_id=business_id, service_id=service_id, after=NOW)
    kept = True
    medians: list[float] = []
    for past in (10, history):
        async with container.read() as uow:
            known = await catalog(uow, business_id)
        begin = int(NOW.timestamp()) - 86400
        events = [
            (known.staff[n % PEOPLE].id, begin - n // PEOPLE * 1800 - 1500, begin - n // PEOPLE * 1800)
            for n in range(past)
        ]
        await add_bookings(container, business_id, service_id, events, f"p{past}_")
        if container.database.dialect == "postgresql":
            async with container.write() as uow:
                await uow.session.execute(text("ANALYZE"))

        async def find() -> object:
            async with container.read() as uow:
                return await service.find_times(uow, actor, search)

        async def find_next() -> object:
            async with container.read() as uow:
                return await service.next_times(uow, actor, first_three)

        times = await measure_async(rounds, find)
        medians.append(statistics.median(times))
        kept &= report(f"{name}, 30 days, {past:,} past bookings", times, BARS["database"])
        times = await measure_async(rounds, find_next)
        kept &= report(f"{name}, next three, {past:,} past bookings", times, BARS["next three"])
        if past == 10:  # the past of this round would overlap that of the next
            async with container.write() as uow:
                await uow.session.execute(text("DELETE FROM occupancy WHERE id LIKE 'occ_p10%'"))
                await uow.session.execute(text("DELETE FROM booking WHERE id LIKE 'bkg_p10%'"))
    flat = medians[1] <= medians[0] * 1.5 + 2
    verdict = "ok" if flat else "NOT FLAT"
    print(f"{name}: {medians[1] / medians[0]:.2f} x with {history:,} past bookings {verdict}")
    await container.aclose()
    return kept and flat


@contextlib.contextmanager
def postgres_settings(folder: Path, url: str | None) -> Iterator[Settings | None]:
    """Settings for a PostgreSQL database: the given one, or a private server's; None without either."""
    binaries = postgres.find_binaries()
    if url is not None:
        yield Settings(data_dir=folder, database_url=url)
    elif binaries is None:
        yield None
    else:
        with postgres.running_cluster(binaries) as cluster:
            cluster.create("bench")
            yield Settings(data_dir=folder, database_url=cluster.url("bench"))


def main() -> int:
    """Run everything; 0 if every bar is kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--history", type=int, default=1_000_000)
    parser.add_argument("--postgres", help="URL of an empty database to use instead of a private server")
    options = parser.parse_args()
    kept = pure(options.rounds)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        settings = Settings(data_dir=folder / "sqlite")
        migrations.upgrade(settings)
        kept &= asyncio.run(through("SQLite", settings, options.rounds, options.history))
        with postgres_settings(folder / "postgres", options.postgres) as found:
            if found is None:
                print("PostgreSQL: no server binaries found, not measured")
            else:
                migrations.upgrade(found)
                kept &= asyncio.run(through("PostgreSQL", found, options.rounds, options.history))
    print(json.dumps({"kept": kept}))
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
