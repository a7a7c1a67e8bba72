"""Nobody waits in silence: agents that die or never come are replaced, or the line's own fallback rings."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager

import pytest
from livekit.protocol.room import RoomConfiguration

from agents.simulation.voice_caller import CallFailed, Dialled, VoiceCaller
from caaisy_app.core.errors import CaaisyError
from caaisy_app.domain.calls.rooms import take_event
from caaisy_app.launcher.children import end_with_parent
from caaisy_app.launcher.phone import environment
from tests.support.livekit import Webhook
from tests.support.phone import BERLIN, LINE, Installation, Phone, Worker, next_slot, wish_for
from tests.support.repository import ROOT
from tests.support.waiting import eventually


@pytest.fixture(scope="module")
def jobs(installation: Installation, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The process that does jobs, which holds the watchdog."""
    log = tmp_path_factory.mktemp("jobs") / "jobs.log"
    settings = installation.settings
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "caaisy_app.commands.jobs"],
            cwd=ROOT,
            env={**os.environ, "CAAISY_DATA_DIR": str(settings.data_dir), **environment(settings)},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            preexec_fn=end_with_parent(),
        )

    async def started() -> bool:
        assert process.poll() is None, log.read_text()
        return "jobs.started" in log.read_text()

    try:
        asyncio.run(eventually(started, "jobs are done", seconds=60))
        yield
    finally:
        process.kill()
        process.wait()


@pytest.fixture
async def told(phone: Phone, jobs: None) -> AsyncIterator[Phone]:
    """The line, with the server's webhooks taken as the web server takes them."""
    loop = asyncio.get_running_loop()

    async def take(webhook: Webhook) -> None:
        assert phone.container.phone_webhooks is not None
        try:
            event = phone.container.phone_webhooks.read(webhook.body, webhook.authorization)
        except CaaisyError:
            return
        async with phone.container.write() as uow:
            await take_event(uow, event)

    phone.rig.webhooks.passes_on = lambda webhook: asyncio.run_coroutine_threadsafe(
        take(webhook), loop
    ).result(10)
    yield phone
    phone.rig.webhooks.passes_on = None


def job_of(worker: Worker, room: str) -> int:
    """The process that holds the call in this room."""
    found = 0
    for line in worker.log_text().splitlines():
        try:
            numbers = json.loads(line).get("numbers", {})
        except ValueError:
            continue
        if numbers.get("room") == room:
            found = int(numbers["pid"])
    assert found
    return found


async def test_a_call_whose_process_is_killed_goes_on_within_eight_seconds(
    told: Phone, worker: Worker
) -> None:
    number, start = told.new_number(), next_slot()
    told.script(number, wish_for(start), "Anna Schmidt", "Ja, genau.")
    caller = await told.dial(number)
    await told.converse(caller, 1)
    os.kill(job_of(worker, caller.room_name), signal.SIGKILL)
    killed = caller.now
    back = await caller.agent_speaks(within=8)
    await told.converse(caller, 2)
    await caller.hang_up()
    call = await told.ended(number)

    assert back - killed <= 8
    assert "gestört" in " ".join(told.said(number))
    [row] = await told.bookings(number)
    assert (row.status, row.start.astimezone(BERLIN)) == ("confirmed", start)
    assert call.outcome == "booked"


async def test_a_process_killed_while_it_books_books_once_at_most(told: Phone, worker: Worker) -> None:
    number, start = told.new_number(), next_slot()
    told.script(number, wish_for(start), "Anna Schmidt", "Ja, genau.", "Ja, genau.")
    caller = await told.dial(number)
    await told.converse(caller, 2)
    await caller.say("Guten Tag")

    async def heard() -> bool:
        call = await told.call_from(number)
        return call is not None and sum(turn.who == "caller" for turn in call.turns) >= 3

    await eventually(heard, "the yes has been heard", seconds=10)
    os.kill(job_of(worker, caller.room_name), signal.SIGKILL)
    await caller.agent_speaks(within=8)
    await told.converse(caller, 1)
    await caller.hang_up()
    await told.ended(number)

    assert [row.status for row in await told.bookings(number) if row.status != "cancelled"] == ["confirmed"]


async def test_where_no_agent_was_sent_one_is_sent_within_five_seconds(told: Phone) -> None:
    number = told.new_number()
    rule = told.installation.rule
    forgotten = Dialled(LINE, number, RoomConfiguration(departure_timeout=5), dict(rule.attributes))
    caller = await VoiceCaller.dial(told.rig.door, forgotten)
    told.made.append(caller)
    assert await caller.agent_speaks(within=8) >= 4


@contextmanager
def stopped(worker: Worker) -> Iterator[None]:
    """The worker takes nothing, and says nothing of it."""
    os.kill(worker.process.pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(worker.process.pid, signal.SIGCONT)


async def answers_again(told: Phone) -> bool:
    """Call until somebody answers: the worker has been silent, the server has to trust it again."""
    for _ in range(8):
        caller = await told.dial(told.new_number())
        try:
            await caller.agent_speaks(within=5)
        except CallFailed:
            await caller.hang_up()
        else:
            return True
    return False


async def test_where_nobody_can_answer_the_line_is_hung_up_after_eight_seconds(
    told: Phone, worker: Worker
) -> None:
    with stopped(worker):
        caller = await told.dial(told.new_number())
        await caller.over(within=11)
        assert 7.5 <= caller.now <= 11
        assert caller.first_audio is None
    assert await answers_again(told), "the worker takes calls again"
