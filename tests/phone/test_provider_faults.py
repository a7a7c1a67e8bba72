"""Speech servers that fail in a call on the real line: something true is heard, the database is whole."""

from __future__ import annotations

import asyncio
import socket
from typing import Any, get_args

import pytest

from agents.simulation.voice_caller import VoiceCaller
from tests.fakes.speech import ListScript
from tests.fakes.speech_server import Fault, SpeechServer
from tests.phone.scripted_worker import use_servers_for
from tests.support.phone import Phone, next_slot, wish_for

FAULTS = get_args(Fault)
LONGEST_SILENCE = 3.0
ON_THE_WAY = 0.5  # of the sound, there and back, on a busy machine


def unused_address() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}/v1"


async def say_and_wait(caller: VoiceCaller, waits: list[float]) -> None:
    await caller.agent_finishes(quiet=0.8, within=60)
    said = await caller.say("Guten Tag")
    waits.append(await caller.agent_speaks(within=12) - said.end)


async def call_with(
    phone: Phone, fault: Any, failing_from: int, one_at_a_time: asyncio.Lock
) -> tuple[list[float], list[str], VoiceCaller]:
    """A call whose servers fail from that caller turn on; 0 = from the greeting on."""
    number = phone.new_number()
    script = ListScript([wish_for(next_slot()), "Anna Schmidt", "Ja, genau."])
    waits: list[float] = []
    async with SpeechServer(script).running() as server:
        refused = fault == "refused"
        if not failing_from and not refused:
            server.hearing_fault = server.voice_fault = fault
        use_servers_for(phone.installation.scripts, number, unused_address() if refused else server.url)
        async with one_at_a_time:
            caller = await phone.dial(number)
            await caller.agent_speaks(within=5)
        for turn in range(1, 4):
            if turn == failing_from and not refused:
                server.hearing_fault = server.voice_fault = fault
            await say_and_wait(caller, waits)
        await caller.agent_finishes(quiet=0.8, within=60)
        await caller.hang_up()
        call = await phone.ended(number)
        rows = [row.status for row in await phone.bookings(number)]
        assert "held" not in rows
        assert rows.count("confirmed") == (1 if call.outcome == "booked" else 0)
        return waits, rows, caller


@pytest.mark.parametrize("failing_from", [0, 2, 3], ids=["greeting", "mid-turn", "commit"])
async def test_every_fault_is_spoken_about_within_three_seconds(phone: Phone, failing_from: int) -> None:
    faults = FAULTS if failing_from else ("refused", *FAULTS)
    beginning = asyncio.Lock()
    found = await asyncio.gather(*(call_with(phone, fault, failing_from, beginning) for fault in faults))
    for fault, (waits, _, caller) in zip(faults, found, strict=True):
        assert max(waits) <= LONGEST_SILENCE + ON_THE_WAY, (fault, waits)
        assert caller.first_audio is not None
        assert caller.first_audio <= LONGEST_SILENCE, fault
