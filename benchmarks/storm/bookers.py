"""The business the storm is about, what bookers want of it, and the processes in which they book."""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import secrets
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from caaisy_app.bootstrap import Container, build_container
from caaisy_app.core.actor import SystemActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.settings import Settings
from caaisy_app.domain.booking import service
from caaisy_app.domain.booking.errors import SlotTaken
from caaisy_app.domain.booking.service import Book, Confirm, Hold
from caaisy_app.domain.booking.views import BookingView
from caaisy_app.domain.catalog.service import catalog
from caaisy_app.seeding import import_business

NOW = datetime(2027, 3, 1, 5, 0, tzinfo=UTC)
BUSINESS: dict[str, Any] = {
    "name": "Sturm",
    "timezone": "Europe/Berlin",
    "country": "DE",
    "open_on_holidays": True,
    "hours": {day: ["06:00-24:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")},
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


async def prepare(settings: Settings, attempts: int) -> Target:
    """Store the business; there is about one free place for two attempts."""
    container = build_container(settings, clock=ManualClock(NOW))
    async with container.write() as uow:
        slug = f"sturm-{secrets.token_hex(4)}"
        stored = await import_business(uow, SystemActor(None, "storm"), BUSINESS, slug=slug)
        known = await catalog(uow, stored.id)
    await container.aclose()
    ids = {item.name: item.id for item in known.services}
    return Target(
        stored.id,
        tuple(ids[name] for name in ("Schnitt", "Hin", "Her")),
        tuple(item.id for item in known.staff),
        days=max(2, min(55, attempts // 350)),
    )


@contextlib.contextmanager
def _timed(answers: list[float] | None) -> Iterator[None]:
    """Note how long an answer took, in milliseconds, a refusal too."""
    begin = time.perf_counter()
    try:
        yield
    finally:
        if answers is not None:
            answers.append((time.perf_counter() - begin) * 1000)


async def attempt(
    container: Container, target: Target, key: str, answers: list[float] | None = None
) -> BookingView:
    """Book what the key wants; twice with the same key is once.

    Who holds first asks twice; `answers` gets the milliseconds of each.
    """
    wish, actor = target.wish(key), SystemActor(target.business_id, "storm")
    if not wish.holds_first:
        with _timed(answers):
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
    with _timed(answers):
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
    with _timed(answers):
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


async def hurry(
    settings: Settings,
    target: Target,
    name: str,
    attempts: int,
    bookers: int,
    at_the_start: Callable[[], None],
) -> tuple[list[float], list[float], float]:
    """One process of a rush: milliseconds of whole attempts and of each answer, and the processor time of all
    attempts in seconds.

    Every booker books once before `at_the_start` is called and the clock runs.
    """
    container = build_container(settings, clock=ManualClock(NOW))
    took: list[float] = []
    answers: list[float] = []
    waiting = iter(range(attempts))

    async def booker(numbers: Iterator[int]) -> None:
        for number in numbers:
            begin = time.perf_counter()
            with contextlib.suppress(SlotTaken):
                await attempt(container, target, f"{name}-{number}", answers)
            took.append((time.perf_counter() - begin) * 1000)

    await asyncio.gather(*(booker(iter([-number])) for number in range(1, bookers + 1)))
    took.clear()
    answers.clear()
    at_the_start()
    begin = time.process_time()
    await asyncio.gather(*(booker(waiting) for _ in range(bookers)))
    seconds = time.process_time() - begin
    await container.aclose()
    return took, answers, seconds
