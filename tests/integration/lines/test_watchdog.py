"""The watchdog at work: the database, the rules, and a phone server that has the last word."""

from __future__ import annotations

from typing import Any

import pytest

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import SystemActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.domain.calls import rooms
from caaisy_app.domain.calls.service import StartCall, end_call, start_call
from caaisy_app.domain.lines import service
from caaisy_app.domain.lines.rules import Note
from caaisy_app.domain.notifications.appointments import PostOffice
from caaisy_app.domain.ports import PhoneEvent, PhoneParticipant
from caaisy_app.jobs.watchdog import watch
from caaisy_app.jobs.workshop import Workshop
from integrations.livekit.client import LiveKitTelephony
from tests.fakes.livekit_server import FakeLiveKit, Refused
from tests.integration.booking.salon import Salon, open_salon

ROOM = "call_xyz"


class Phone:
    """A call that is going on, at the server and in the database."""

    def __init__(
        self,
        salon: Salon,
        shop: Workshop,
        server: FakeLiveKit,
        clock: ManualClock,
        token: str,
        mark: str,
    ) -> None:
        self.salon, self.shop, self.server, self.clock = salon, shop, server, clock
        self.token, self.mark = token, mark
        self._events = 0

    async def tell(self, kind: str, who: PhoneParticipant | None = None) -> None:
        self._events += 1
        async with self.salon.write() as uow:
            await rooms.take_event(uow, PhoneEvent(f"EV_{self._events}", kind, uow.now(), ROOM, who))

    async def caller_comes(self) -> None:
        self.server.person(ROOM, "sip_1", "SIP", **{"caaisy.line": self.token})
        await self.tell(
            "participant_joined", PhoneParticipant("sip_1", "caller", {"caaisy.line": self.token})
        )

    async def agent_comes(self, name: str, *, heard: bool = True) -> None:
        self.server.person(ROOM, name, "AGENT")
        if heard:
            await self.tell("participant_joined", PhoneParticipant(name, "agent"))

    async def agent_goes(self, name: str) -> None:
        del self.server.rooms[ROOM][name]
        await self.tell("participant_left", PhoneParticipant(name, "agent"))

    async def begins(self) -> str:
        async with self.salon.write() as uow:
            command = StartCall(self.salon.id, "phone", "de", None, room=ROOM)
            return (await start_call(uow, self.salon.system, command)).id

    async def wait(self, seconds: float) -> None:
        """Time passes; the watchdog looks twice a second."""
        for _ in range(int(seconds * 2)):
            self.clock.advance(seconds=0.5)
            await watch(self.shop)

    @property
    def notes(self) -> list[Note | None]:
        return [Note.decode(sent.metadata) for sent in self.server.dispatches]

    async def row(self) -> dict[str, Any]:
        names = ("dispatches", "removed_at", "closed_at", "agent_identity")
        ((*values,),) = await self.salon.rows(f"SELECT {', '.join(names)} FROM room_watch")
        return dict(zip(names, values, strict=True))


def note_of(phone: Phone, call_id: str | None = None) -> Note:
    return Note(phone.token, call_id, phone.mark)


@pytest.fixture
async def phone(
    container: Container, server: FakeLiveKit, telephony: LiveKitTelephony, clock: ManualClock
) -> Phone:
    salon = await open_salon(container)
    async with salon.write() as uow:
        line = await service.add_line(uow, SystemActor(None, "test"), "030 23125000", "easybell", salon.id)
        mark = await service.installation_mark(uow)
    office = PostOffice(sender="reception@test.example", origin=None)
    shop = Workshop(container.database, clock, None, office, telephony=telephony)
    return Phone(salon, shop, server, clock, line.token, mark)


async def test_a_caller_whom_nobody_answers_gets_a_second_agent_and_then_the_line_back(phone: Phone) -> None:
    await phone.caller_comes()
    await phone.wait(3.5)
    assert phone.notes == []
    await phone.wait(0.5)
    assert phone.notes == [note_of(phone)]
    await phone.wait(4)
    assert phone.server.rooms[ROOM] == {}
    row = await phone.row()
    assert row["dispatches"] == 1
    assert row["removed_at"] is not None


async def test_an_agent_that_dies_in_a_call_is_replaced_by_one_that_goes_on(phone: Phone) -> None:
    await phone.caller_comes()
    await phone.agent_comes("agent-1")
    call_id = await phone.begins()
    await phone.wait(20)
    assert phone.notes == []
    await phone.agent_goes("agent-1")
    await phone.wait(1)
    assert phone.notes == [note_of(phone, call_id)]
    await phone.agent_comes("agent-2")
    await phone.wait(20)
    assert phone.notes == [note_of(phone, call_id)]
    assert (await phone.row())["removed_at"] is None


async def test_an_agent_whose_process_is_known_to_be_dead_is_put_out_before_the_next_is_sent(
    phone: Phone,
) -> None:
    await phone.caller_comes()
    await phone.agent_comes("agent-1")
    call_id = await phone.begins()
    async with phone.salon.write() as uow:
        await rooms.agent_lost(uow, ROOM)
    await phone.wait(0.5)
    assert "agent-1" not in phone.server.rooms[ROOM]
    assert phone.notes == [note_of(phone, call_id)]
    await phone.tell("participant_left", PhoneParticipant("agent-1", "agent"))
    await phone.wait(1)
    assert phone.notes == [note_of(phone, call_id)]


async def test_two_agents_are_never_on_their_way_at_once(phone: Phone) -> None:
    await phone.caller_comes()
    await phone.agent_comes("agent-1")
    await phone.begins()
    await phone.agent_goes("agent-1")
    await phone.wait(10)
    assert (await phone.row())["dispatches"] == 3
    assert len(phone.notes) == 1


async def test_an_agent_that_came_unheard_is_not_doubled(phone: Phone) -> None:
    await phone.caller_comes()
    await phone.agent_comes("agent-1", heard=False)
    await phone.wait(10)
    assert phone.notes == []
    row = await phone.row()
    assert (row["agent_identity"], row["removed_at"]) == ("agent-1", None)


async def test_a_caller_who_left_unheard_is_not_called_for(phone: Phone) -> None:
    await phone.caller_comes()
    phone.server.rooms.clear()
    await phone.wait(5)
    assert phone.notes == []
    assert (await phone.row())["closed_at"] is not None


async def test_after_the_end_of_a_call_the_line_is_hung_up_and_no_agent_is_sent(phone: Phone) -> None:
    await phone.caller_comes()
    await phone.agent_comes("agent-1")
    call_id = await phone.begins()
    async with phone.salon.write() as uow:
        await end_call(uow, phone.salon.system, call_id, "booked")
    await phone.agent_goes("agent-1")
    await phone.wait(4.5)
    assert "sip_1" in phone.server.rooms[ROOM]
    await phone.wait(0.5)
    assert phone.server.rooms[ROOM] == {}
    assert phone.notes == []


async def test_a_caller_who_was_put_through_keeps_talking(phone: Phone) -> None:
    await phone.caller_comes()
    await phone.agent_comes("agent-1")
    call_id = await phone.begins()
    phone.server.person(ROOM, "colleague", "SIP")
    await phone.tell("participant_joined", PhoneParticipant("colleague", "caller"))
    async with phone.salon.write() as uow:
        await end_call(uow, phone.salon.system, call_id, "transferred")
    await phone.agent_goes("agent-1")
    await phone.wait(60)
    assert set(phone.server.rooms[ROOM]) == {"sip_1", "colleague"}


async def test_a_server_that_is_away_for_a_moment_is_asked_again(phone: Phone) -> None:
    await phone.caller_comes()
    phone.server.broken = Refused("unavailable", "no response from servers")
    await phone.wait(5)
    assert (await phone.row())["dispatches"] == 0
    phone.server.broken = None
    await phone.wait(0.5)
    assert phone.notes == [note_of(phone)]
