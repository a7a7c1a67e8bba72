"""Holds what the bookers wrote down against what the database has: which promises were broken?"""

from __future__ import annotations

import contextlib
from collections import Counter
from pathlib import Path

from sqlalchemy import text

from benchmarks.storm.bookers import NOW, Target, attempt
from caaisy_app.bootstrap import build_container
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.settings import Settings
from caaisy_app.domain.booking.errors import SlotTaken


def read_log(log: Path) -> list[list[str]]:
    """The complete lines of a log, split into words."""
    return [line.split(" ") for line in log.read_text().splitlines()] if log.exists() else []


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
                    "WHERE booking.status = 'confirmed' AND booking.business_id = :business "
                    "GROUP BY booking.id"
                ),
                {"business": target.business_id},
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
