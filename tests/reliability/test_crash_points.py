"""A kill at any named point between hold and confirmation mail: legal at once, complete soon after."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from caaisy_app.bootstrap import Container
from caaisy_app.commands.jobs import workshop
from caaisy_app.core.clock import ManualClock
from caaisy_app.jobs import upkeep, worker
from caaisy_app.jobs.workshop import Workshop, pass_by
from integrations.smtp.mailer import SmtpMailer
from tests.conftest import START
from tests.integration.booking.salon import Salon, at, open_salon
from tests.reliability import dying
from tests.support.mail import MailServer, mail_server
from tests.support.repository import ROOT
from tests.support.waiting import eventually

SENDER = "post@caaisy.example"
BEFORE_THE_BOOKING = ("hold.before_commit", "hold.after_commit", "confirm.before_commit")
POINTS = (
    "take_in.before_commit",
    "take_in.after_commit",
    "tell_of_booking.before_commit",
    "tell_of_booking.after_commit",
    "plan_reminder.before_commit",
    "plan_reminder.after_commit",
    "send_mail.before_send",
    "send_mail.after_send",
    "note_sent.before_commit",
    "note_sent.after_commit",
)
#: Between the server's yes and our note of it a crash repeats the mail, under the same Message-ID.
MAY_REPEAT = ("send_mail.after_send", "note_sent.before_commit")
DIFFERENT_DATABASES_MATTER = ("take_in.after_commit", "tell_of_booking.after_commit", *MAY_REPEAT)
HOUSEKEEPING = frozenset(
    f"{name}.{when}_commit" for name in ("beat", "sweep_holds") for when in ("before", "after")
)


@pytest.fixture
def server() -> Iterator[MailServer]:
    with mail_server() as running:
        yield running


@pytest.fixture
async def salon(container: Container) -> Salon:
    return await open_salon(container)


async def run_until_death(salon: Salon, server: MailServer, *arguments: str) -> int:
    """Run `dying.py`; how it ended (-9: killed)."""
    settings = salon.container.settings
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.reliability.dying", *arguments),
        cwd=ROOT,
        env={
            **os.environ,
            "CAAISY_DATA_DIR": str(settings.data_dir),
            "CAAISY_DATABASE_URL": settings.database,
            "CAAISY_SMTP_URL": server.url,
            "CAAISY_MAIL_FROM": SENDER,
        },
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        return await asyncio.wait_for(process.wait(), 60)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def book(salon: Salon, server: MailServer, point: str = "never") -> int:
    start = at(11, day=7).isoformat()
    return await run_until_death(
        salon, server, "book", point, START.isoformat(), salon.id, salon.service("Schnitt"), start
    )


async def book_here(salon: Salon) -> None:
    """Hold and confirm in this process."""
    await dying.book(salon.container, pass_by, salon.id, salon.service("Schnitt"), at(11, day=7).isoformat())


def shop_of(salon: Salon, server: MailServer) -> Workshop:
    shop = workshop(salon.container)
    shop.mailer = SmtpMailer(server.url, SENDER, seconds=5)
    shop.office = type(shop.office)(sender=SENDER, origin=shop.office.origin)
    return shop


@asynccontextmanager
async def restarted(shop: Workshop) -> AsyncIterator[None]:
    stopping = asyncio.Event()
    task = asyncio.create_task(worker.work(shop, stopping))
    try:
        yield
    finally:
        stopping.set()
        await asyncio.wait_for(task, 10)


async def settled(salon: Salon) -> bool:
    """Whether nothing is left to do but what is planned for later."""
    prefix = "dbos." if salon.container.database.dialect == "postgresql" else ""
    if await salon.rows("SELECT 1 FROM job_request"):
        return False
    rows = await salon.rows(f"SELECT name, status FROM {prefix}workflow_status ORDER BY name")
    return rows == [("booking.created", "SUCCESS"), ("booking.reminder", "DELAYED"), ("mail.send", "SUCCESS")]


@pytest.mark.parametrize(
    ("database_settings", "point"),
    [
        *(("sqlite", point) for point in POINTS),
        *(("postgresql", point) for point in DIFFERENT_DATABASES_MATTER),
    ],
    indirect=["database_settings"],
)
async def test_after_a_kill_while_the_job_is_done_the_mail_goes_once(
    salon: Salon, server: MailServer, point: str
) -> None:
    await book_here(salon)
    assert await run_until_death(salon, server, "work", point, START.isoformat()) == -signal.SIGKILL
    assert await salon.rows("SELECT status FROM booking") == [("confirmed",)]
    async with restarted(shop_of(salon, server)):
        await eventually(lambda: settled(salon), "everything is done", seconds=30)
    assert await salon.rows("SELECT kind, status FROM outbox_mail") == [("booked", "sent")]
    assert len(set(server.message_ids)) == 1
    assert len(server.raw) == 1 or (point in MAY_REPEAT and len(server.raw) == 2)
    assert await salon.overlaps() == 0


async def test_after_a_kill_right_after_the_booking_the_mail_goes_once(
    salon: Salon, server: MailServer
) -> None:
    assert await book(salon, server, "confirm.after_commit") == -signal.SIGKILL
    async with restarted(shop_of(salon, server)):
        await eventually(lambda: settled(salon), "everything is done", seconds=30)
    assert await salon.rows("SELECT status FROM booking") == [("confirmed",)]
    assert len(server.raw) == 1


@pytest.mark.parametrize("point", BEFORE_THE_BOOKING)
async def test_after_a_kill_before_the_booking_the_time_is_free_again_and_nobody_gets_mail(
    salon: Salon, server: MailServer, clock: ManualClock, point: str
) -> None:
    assert await book(salon, server, point) == -signal.SIGKILL
    held = [] if point == "hold.before_commit" else [("held",)]
    assert await salon.rows("SELECT status FROM booking") == held
    assert await salon.rows("SELECT 1 FROM job_request") == []
    clock.set(START + timedelta(minutes=3))
    await upkeep.sweep(shop_of(salon, server))
    assert await salon.rows("SELECT status FROM booking") == [("expired",) for _ in held]
    assert await salon.rows("SELECT 1 FROM occupancy WHERE active") == []
    assert await book(salon, server) == 0
    assert server.raw == []


async def test_the_list_of_points_is_complete(salon: Salon, server: MailServer) -> None:
    passed: list[str] = []
    shop = shop_of(salon, server)
    shop.probe = passed.append
    await book_here(salon)
    async with restarted(shop):
        await eventually(lambda: settled(salon), "everything is done", seconds=30)
    assert set(passed) - HOUSEKEEPING == set(POINTS)
