"""The worker as a process of its own: it starts, it ends when asked, also in the middle of sending."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

import pytest

from caaisy_app.bootstrap import Container
from caaisy_app.domain.booking import service as booking
from tests.conftest import START
from tests.integration.booking.salon import Salon, open_salon
from tests.support.repository import ROOT
from tests.support.waiting import eventually


@asynccontextmanager
async def worker_process(
    container: Container, **environment: str
) -> AsyncIterator[asyncio.subprocess.Process]:
    """The worker as `caaisy run` starts it, once it says that it works."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "caaisy_app.commands.jobs"),
        cwd=ROOT,
        env={
            **os.environ,
            "CAAISY_DATA_DIR": str(container.settings.data_dir),
            "CAAISY_DATABASE_URL": container.settings.database,
            **environment,
        },
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stderr is not None
    try:
        while b"jobs.started" not in (line := await asyncio.wait_for(process.stderr.readline(), 30)):
            assert line, "the worker ended by itself"
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def seconds_to_end(process: asyncio.subprocess.Process, number: signal.Signals) -> float:
    loop = asyncio.get_running_loop()
    begun = loop.time()
    process.send_signal(number)
    assert await asyncio.wait_for(process.wait(), 10) == 0
    return loop.time() - begun


async def book(salon: Salon, start: datetime) -> None:
    async with salon.write() as uow:
        await booking.book(
            uow,
            salon.owner,
            booking.Book(
                business_id=salon.id,
                service_id=salon.service("Schnitt"),
                start=start,
                contact_name="Anna Müller",
                email="anna@example.org",
                force=True,
            ),
        )


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_the_worker_ends_when_asked(container: Container, number: signal.Signals) -> None:
    async with worker_process(container) as process:
        assert await seconds_to_end(process, number) < 3


async def test_the_worker_ends_in_the_middle_of_sending(container: Container) -> None:
    salon: Salon = await open_salon(container)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(30)
        url = f"smtp://127.0.0.1:{silent.getsockname()[1]}"
        async with worker_process(container, CAAISY_SMTP_URL=url) as process:
            await book(salon, START.replace(year=START.year + 20))
            connection, _ = await asyncio.to_thread(silent.accept)
            with connection:
                assert await seconds_to_end(process, signal.SIGTERM) < 3
    assert await salon.rows("SELECT status, attempts FROM outbox_mail") == [("queued", 0)]


async def test_a_mail_server_that_says_nothing_keeps_no_other_job_waiting(container: Container) -> None:
    salon = await open_salon(container)
    with socket.create_server(("127.0.0.1", 0), backlog=50) as silent:
        url = f"smtp://127.0.0.1:{silent.getsockname()[1]}"
        async with worker_process(container, CAAISY_SMTP_URL=url):
            for number in range(12):
                await book(salon, START.replace(year=START.year + 20, day=number + 3))

            async def all_written() -> bool:
                rows = await salon.rows("SELECT status FROM outbox_mail")
                return rows == [("queued",)] * 12

            await eventually(all_written, "all twelve mails are written", seconds=12)
