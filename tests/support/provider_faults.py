"""Calls during which the servers for hearing, voice or model fail: for the phone's tests and benchmark.

What was heard, and when, is measured in the sound at the caller's end.
"""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, get_args

from agents.call.desk_builder import build_desk
from agents.dialogue.desk import Desk
from agents.simulation.voice_caller import VoiceCaller
from caaisy_app.domain.booking.views import BookingView
from caaisy_app.domain.catalog.service import catalog
from caaisy_app.domain.tenants.service import business_by_slug
from tests.fakes import openai_server
from tests.fakes.model_mind import Mind
from tests.fakes.openai_server import Model
from tests.fakes.speech import ListScript
from tests.fakes.speech_server import Fault, SpeechServer
from tests.phone.scripted_worker import use_model_for, use_servers_for
from tests.support.phone import BUSINESS, Phone, next_slot, wish_for

Who = Literal["hearing", "voice and model"]
#: From which caller turn on servers fail.
MOMENTS: Mapping[str, int] = {"greeting": 0, "mid-turn": 2, "commit": 3}
REFUSED = "refused"
FAULTS = get_args(Fault)
#: The same faults of a language model.
OF_THE_MODEL: Mapping[str, openai_server.Fault] = {
    "hang": "stall before headers",
    "429": "429",
    "500": "500",
    "cut": "drop in the stream",
    "garbage": "no json",
}
PROMISED = re.compile(r"(?i)eingetragen|gebucht|ist reserviert")
DISCLOSURE = re.compile(r"KI-Assistent")
_PATIENCE_S = 40.0  # how long silence may last before the caller of a test gives up


@dataclass(frozen=True)
class Case:
    """`who` fails with `fault` from that moment on."""

    who: Who
    fault: str
    moment: str

    def __str__(self) -> str:
        return f"{self.who}, {self.fault}, {self.moment}"


def every_case() -> list[Case]:
    """Each fault of each server at each moment; who refuses connections does so from the beginning."""
    return [
        Case(who, fault, moment)
        for who in get_args(Who)
        for moment, turn in MOMENTS.items()
        for fault in ([*FAULTS] if turn else [REFUSED, *FAULTS])
    ]


@dataclass
class Held:
    """What became of such a call."""

    case: Case
    slot: datetime
    caller: VoiceCaller
    said: list[str]
    outcome: str | None
    rows: list[BookingView] = field(default_factory=list["BookingView"])

    @property
    def waits(self) -> list[float]:
        """Seconds from each of the caller's last sounds to the next sound of the receptionist."""
        return self.caller.recording.waits()

    @property
    def confirmed(self) -> list[BookingView]:
        return [row for row in self.rows if row.status == "confirmed"]

    def untruths(self) -> list[str]:
        """What must not be, whatever fails and however slow the machine is."""
        found = {
            "no disclosure": not DISCLOSURE.search(self.said[0]),
            "a turn without an answer": len(self.waits) != 3,
            "a held time was left behind": "held" in [row.status for row in self.rows],
            "the outcome is not what the database says": len(self.confirmed) != (self.outcome == "booked"),
            "a promise is not in the database": bool(PROMISED.search(" ".join(self.said)))
            != bool(self.confirmed),
        }
        return [f"{self.case}: {what}; said {self.said}" for what, untrue in found.items() if untrue]


async def hold(phone: Phone, case: Case, beginning: asyncio.Lock) -> Held:
    """Ask for an appointment, give a name, say yes; what the servers allow comes of it.

    `beginning`: one call of several begins at a time.
    """
    folder, number, slot = phone.installation.scripts, phone.new_number(), next_slot()
    script = ListScript([wish_for(slot), "Anna Schmidt", "Ja, genau."])
    model = Model(Mind(await _desk_of(phone), phone.container.clock.now(), "de"))
    failing_from = MOMENTS[case.moment]
    async with SpeechServer(script).running() as server, openai_server.serving(model):
        refused = case.fault == REFUSED
        nowhere = refused and case.who == "hearing"
        use_servers_for(folder, number, _unused_address() if nowhere else server.url)
        use_model_for(folder, number, _unused_address() if refused else model.url)
        if not failing_from:
            _fail(case, server, model)
        async with beginning:
            caller = await phone.dial(number)
            await caller.agent_speaks(within=_PATIENCE_S)
        for turn in range(1, 4):
            await caller.agent_finishes(quiet=0.8, within=60)
            if turn == failing_from:
                _fail(case, server, model)
            await caller.say("Guten Tag")
            await caller.agent_speaks(within=_PATIENCE_S)
        # who was told to wait is asked to repeat after that
        await caller.agent_finishes(quiet=2.8 if case.who == "hearing" else 0.8, within=60)
        await caller.hang_up()
        assert server.refused == model.refused == []
    ended = await phone.ended(number)
    return Held(case, slot, caller, phone.said(number), ended.outcome, await phone.bookings(number))


def _fail(case: Case, server: SpeechServer, model: Model) -> None:
    if case.fault == REFUSED:
        return
    fault: Fault = case.fault  # pyright: ignore[reportAssignmentType]  # one of its literals
    if case.who == "hearing":
        server.hearing_fault = fault
    else:
        server.voice_fault, model.always = fault, OF_THE_MODEL[fault]


def _unused_address() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}/v1"


async def _desk_of(phone: Phone) -> Desk:
    async with phone.container.read() as uow:
        business = await business_by_slug(uow, BUSINESS)
        return build_desk(business, await catalog(uow, business.id), None)
