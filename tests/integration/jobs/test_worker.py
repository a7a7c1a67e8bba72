"""The worker with its real engine: same transaction, one worker, nothing personal stored, history purged."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from sqlalchemy import text

from caaisy_app.bootstrap import Container
from caaisy_app.core.clock import SystemClock
from caaisy_app.core.jobs import Job
from caaisy_app.domain.booking import service as booking
from caaisy_app.jobs import worker
from caaisy_app.jobs.alone import worker_lock
from caaisy_app.jobs.engine import Engine
from caaisy_app.jobs.workshop import Workshop
from tests.integration.booking.salon import Salon, at
from tests.support.bench import PostBox, workshop
from tests.support.waiting import eventually


class Undone(Exception):
    """Thrown to roll a unit of work back."""


@asynccontextmanager
async def engine_of(shop: Workshop) -> AsyncIterator[Engine]:
    engine = Engine(shop, "worker-1")
    await engine.start()
    try:
        yield engine
    finally:
        await engine.stop()


@asynccontextmanager
async def at_work(shop: Workshop) -> AsyncIterator[asyncio.Task[None]]:
    stopping = asyncio.Event()
    task = asyncio.create_task(worker.work(shop, stopping))
    try:
        yield task
    finally:
        stopping.set()
        await asyncio.wait_for(task, 10)


async def book(salon: Salon, number: int, *, undo: bool = False) -> str:
    """Booking `number` in a free time of its own; its id. `undo`: the unit of work fails at its end."""
    start = at(9 + number % 16 // 2, 30 * (number % 2), day=number // 16)
    async with salon.write() as uow:
        item = await booking.book(
            uow,
            salon.owner,
            booking.Book(
                business_id=salon.id,
                service_id=salon.service("Schnitt"),
                start=start,
                staff_ids=(salon.staff("Lena"),),
                contact_name="Anna Müller",
                email="anna@example.org",
                force=True,
            ),
        )
        if undo:
            raise Undone
    return item.id


async def workflows(salon: Salon, name: str) -> list[tuple[str, str]]:
    """(booking, status) of the workflows of a kind."""
    prefix = "dbos." if salon.container.database.dialect == "postgresql" else ""
    rows = await salon.rows(
        f"SELECT w.workflow_uuid, w.status, i.inputs FROM {prefix}workflow_status w "
        f"JOIN {prefix}workflow_input i ON i.workflow_uuid = w.workflow_uuid WHERE w.name = '{name}'"
    )
    return [(json.loads(row[2])["positionalArgs"][0]["subject"], str(row[1])) for row in rows]


async def test_exactly_the_committed_bookings_have_their_jobs(salon: Salon, container: Container) -> None:
    kept: set[str] = set()
    for number in range(200):
        if number % 4 == 3:
            with pytest.raises(Undone):
                await book(salon, number, undo=True)
        else:
            kept.add(await book(salon, number))

    async def requested() -> int:
        # only these: the workflows that begin meanwhile ask for mails and reminders of their own
        return int(
            (await salon.rows("SELECT count(*) FROM job_request WHERE name = 'booking.created'"))[0][0]
        )

    assert await requested() == 150
    shop = workshop(container, PostBox())
    async with engine_of(shop) as engine:
        while before := await requested():
            await worker.take_in(shop, engine)
            assert await requested() < before
        found = await workflows(salon, "booking.created")
    assert sorted(subject for subject, _ in found) == sorted(kept)


async def test_a_handing_over_that_fails_leaves_the_requests_and_makes_no_work(
    salon: Salon, container: Container
) -> None:
    shop = workshop(container, PostBox())
    await book(salon, 1)

    def fail(point: str) -> None:
        if point == "take_in.before_commit":
            raise Undone

    async with engine_of(shop) as engine:
        shop.probe = fail
        with pytest.raises(Undone):
            await worker.take_in(shop, engine)
        assert await workflows(salon, "booking.created") == []
        assert await salon.rows("SELECT count(*) FROM job_request") == [(1,)]


async def test_a_job_that_is_asked_for_while_only_looking_is_refused(container: Container) -> None:
    async with container.read() as uow:
        with pytest.raises(RuntimeError, match="only looks"):
            uow.enqueue(Job("mail.send", "x"))


async def test_a_booking_becomes_one_mail_and_a_delayed_reminder(salon: Salon, container: Container) -> None:
    box = PostBox()
    async with at_work(workshop(container, box)):
        booking_id = await book(salon, 100)

        async def sent() -> bool:
            return bool(await salon.rows("SELECT 1 FROM outbox_mail WHERE status = 'sent'"))

        await eventually(sent, "the confirmation is sent")

        async def planned() -> list[tuple[str, str]]:
            return await workflows(salon, "booking.reminder")

        assert await eventually(planned, "the reminder is planned") == [(booking_id, "DELAYED")]
    assert len(box.letters) == 1


async def test_the_same_job_twice_is_done_once(salon: Salon, container: Container) -> None:
    shop = workshop(container, PostBox())
    async with engine_of(shop) as engine:
        for _ in range(2):
            async with container.write() as uow:
                await engine.hand_over(uow, [Job("booking.created", "evt_1", {"subject": "bkg_none"})])
        assert len(await workflows(salon, "booking.created")) == 1


async def test_what_the_engine_stores_is_json_of_ids(salon: Salon, container: Container) -> None:
    prefix = "dbos." if container.database.dialect == "postgresql" else ""
    box = PostBox()
    async with at_work(workshop(container, box)):
        await book(salon, 100)

        async def sent() -> bool:
            return bool(box.letters)

        await eventually(sent, "the confirmation is sent")
    for table, column in (
        ("workflow_input", "inputs"),
        ("workflow_output", "output"),
        ("operation_outputs", "output"),
        ("operation_outputs", "error"),
    ):
        rows = await salon.rows(f"SELECT {column} FROM {prefix}{table} WHERE {column} IS NOT NULL")
        for (stored,) in rows:
            assert not any(word in stored for word in ("Anna", "Müller", "anna@", "Schnitt", "Salon"))
            assert stored[0] in '{["n'
    kinds = await salon.rows(f"SELECT DISTINCT serialization FROM {prefix}workflow_status")
    assert kinds == [("portable_json",)]


async def test_only_one_worker_of_a_database_works_and_the_next_one_follows(
    salon: Salon, container: Container
) -> None:
    first, second = worker_lock(container.database), worker_lock(container.database)
    assert await first.acquire()
    assert await first.still_ours()
    assert not await second.acquire()
    assert not await second.still_ours()
    box = PostBox()
    async with at_work(workshop(container, box)) as waiting:
        await book(salon, 100)

        async def nothing_done() -> bool:
            return bool(await salon.rows("SELECT 1 FROM job_request")) and not waiting.done()

        assert await nothing_done()
        await first.release()

        async def sent() -> bool:
            return bool(box.letters)

        await eventually(sent, "the waiting worker takes its turn")
    assert len(box.letters) == 1
    assert await second.acquire()
    await second.release()


async def test_work_of_a_silent_executor_is_taken_over_and_of_a_living_one_is_not(
    salon: Salon, container: Container
) -> None:
    prefix = "dbos." if container.database.dialect == "postgresql" else ""
    box = PostBox()
    shop = workshop(container, box)
    await book(salon, 100)
    async with engine_of(shop) as engine:
        await worker.take_in(shop, engine)

        async def done() -> bool:
            return [status for _, status in await workflows(salon, "booking.created")] == ["SUCCESS"]

        await eventually(done, "the job is done")
        async with container.write() as uow:
            await uow.session.execute(
                text(
                    f"UPDATE {prefix}workflow_status SET status = 'PENDING', executor_id = 'worker-9' "
                    "WHERE name = 'booking.created'"
                )
            )
        assert await engine.take_over(frozenset({"worker-1", "worker-9"})) == 0
        assert await engine.take_over(frozenset({"worker-1"})) == 1
        await eventually(done, "the job of the silent executor is done")
    assert [row[0] for row in await salon.rows("SELECT kind FROM outbox_mail")] == ["booked"]


async def test_the_history_of_finished_work_goes_after_thirty_days_and_waiting_work_stays(
    salon: Salon, container: Container
) -> None:
    shop = workshop(container, PostBox())
    await book(salon, 100)
    async with engine_of(shop) as engine:

        async def finished() -> bool:
            await worker.take_in(shop, engine)
            done = [*await workflows(salon, "mail.send"), *await workflows(salon, "booking.created")]
            return [status for _, status in done] == ["SUCCESS", "SUCCESS"]

        async def planned() -> bool:
            await worker.take_in(shop, engine)
            return bool(await workflows(salon, "booking.reminder"))

        await eventually(finished, "the mail is sent")
        await eventually(planned, "the reminder is planned")
        machine = SystemClock().now()  # the engine notes times by the clock of the machine
        assert await engine.purge(machine - worker.KEEP_HISTORY) == 0
        assert len(await workflows(salon, "booking.created")) == 1
        assert await engine.purge(machine + timedelta(minutes=5)) == 2
        assert await workflows(salon, "booking.created") == []
        assert [status for _, status in await workflows(salon, "booking.reminder")] == ["DELAYED"]
