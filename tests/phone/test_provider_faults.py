"""Servers that fail in a call on the real line: something true is heard in time, the database is whole.

What was heard, and when, is measured in the sound at the caller's end.
"""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import Mapping
from typing import Literal, get_args

import pytest

from agents.call.desk_builder import build_desk
from agents.dialogue.desk import Desk
from agents.simulation.voice_caller import VoiceCaller
from caaisy_app.domain.catalog.service import catalog
from caaisy_app.domain.tenants.service import business_by_slug
from tests.fakes import openai_server
from tests.fakes.model_mind import Mind
from tests.fakes.openai_server import Model
from tests.fakes.speech import ListScript
from tests.fakes.speech_server import Fault, SpeechServer
from tests.phone.scripted_worker import use_model_for, use_servers_for
from tests.support.phone import BERLIN, BUSINESS, Phone, next_slot, wish_for

FAULTS = get_args(Fault)
#: The same faults of a language model.
OF_THE_MODEL: Mapping[str, openai_server.Fault] = {
    "hang": "stall before headers",
    "429": "429",
    "500": "500",
    "cut": "drop in the stream",
    "garbage": "no json",
}
LONGEST_SILENCE = 3.0
PROMISED = re.compile(r"(?i)eingetragen|gebucht|ist reserviert")
DISCLOSURE = re.compile(r"KI-Assistent")
Who = Literal["hearing", "voice and model"]


def unused_address() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}/v1"


async def desk_of(phone: Phone) -> Desk:
    async with phone.container.read() as uow:
        business = await business_by_slug(uow, BUSINESS)
        return build_desk(business, await catalog(uow, business.id), None)


class Call:
    """A call whose `who` fails with `fault` from that caller turn on; 0 = from the greeting on."""

    def __init__(self, phone: Phone, who: Who, fault: str, failing_from: int) -> None:
        self.fault = fault
        self._phone = phone
        self._who = who
        self._failing_from = failing_from
        self.number = phone.new_number()
        self.slot = next_slot()

    def _fail(self, server: SpeechServer, model: Model) -> None:
        if self.fault == "refused":
            return
        fault: Fault = self.fault  # pyright: ignore[reportAssignmentType]  # one of its literals
        if self._who == "hearing":
            server.hearing_fault = fault
        else:
            server.voice_fault, model.always = fault, OF_THE_MODEL[fault]

    async def hold(self, one_at_a_time: asyncio.Lock) -> VoiceCaller:
        """Ask for an appointment, give a name, say yes; what the servers allow comes of it."""
        phone, folder = self._phone, self._phone.installation.scripts
        script = ListScript([wish_for(self.slot), "Anna Schmidt", "Ja, genau."])
        model = Model(Mind(await desk_of(phone), phone.container.clock.now(), "de"))
        async with SpeechServer(script).running() as server, openai_server.serving(model):
            refused = self.fault == "refused"
            nowhere = refused and self._who == "hearing"
            use_servers_for(folder, self.number, unused_address() if nowhere else server.url)
            use_model_for(folder, self.number, unused_address() if refused else model.url)
            if not self._failing_from:
                self._fail(server, model)
            async with one_at_a_time:
                caller = await phone.dial(self.number)
                await caller.agent_speaks(within=10)
            for turn in range(1, 4):
                await caller.agent_finishes(quiet=0.8, within=60)
                if turn == self._failing_from:
                    self._fail(server, model)
                await caller.say("Guten Tag")
                await caller.agent_speaks(within=12)
            # who was told to wait is asked to repeat after that
            await caller.agent_finishes(quiet=2.8 if self._who == "hearing" else 0.8, within=60)
            await caller.hang_up()
            assert server.refused == model.refused == []
            return caller


async def calls_with(phone: Phone, who: Who, failing_from: int, faults: list[str]) -> list[Call]:
    """Hold one call for each fault, side by side, and look at what is true of all of them."""
    beginning = asyncio.Lock()
    held = [Call(phone, who, fault, failing_from) for fault in faults]
    callers = await asyncio.gather(*(call.hold(beginning) for call in held))
    for call, caller in zip(held, callers, strict=True):
        ended = await phone.ended(call.number)
        rows = await phone.bookings(call.number)
        said = phone.said(call.number)
        confirmed = [row for row in rows if row.status == "confirmed"]
        waits = caller.recording.waits()

        assert DISCLOSURE.search(said[0]), call.fault
        assert caller.first_audio is not None
        assert caller.first_audio <= LONGEST_SILENCE, call.fault
        assert len(waits) == 3
        assert max(waits) <= LONGEST_SILENCE, (call.fault, waits)
        assert "held" not in [row.status for row in rows], call.fault
        assert len(confirmed) == (1 if ended.outcome == "booked" else 0), call.fault
        assert bool(PROMISED.search(" ".join(said))) == bool(confirmed), (call.fault, said)
    return held


WHEN = pytest.mark.parametrize("failing_from", [0, 2, 3], ids=["greeting", "mid-turn", "commit"])


@WHEN
async def test_hearing_that_fails_is_spoken_about_within_three_seconds(
    phone: Phone, failing_from: int
) -> None:
    faults = [*FAULTS] if failing_from else ["refused", *FAULTS]
    for call in await calls_with(phone, "hearing", failing_from, faults):
        said = phone.said(call.number)
        assert "Entschuldigung" in said[-1], (call.fault, said)


@WHEN
async def test_a_voice_and_a_model_that_fail_are_replaced_and_the_booking_is_made(
    phone: Phone, failing_from: int
) -> None:
    faults = [*FAULTS] if failing_from else ["refused", *FAULTS]
    for call in await calls_with(phone, "voice and model", failing_from, faults):
        [row] = await phone.bookings(call.number)
        assert (row.status, row.start.astimezone(BERLIN), row.contact_name) == (
            "confirmed",
            call.slot,
            "Anna Schmidt",
        ), call.fault
