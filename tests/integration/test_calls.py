"""The call journal: written as the call goes, and empty of words where they may not be kept."""

from __future__ import annotations

import pytest

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import CallerActor, OwnerActor, SystemActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.errors import Forbidden, NotFound
from caaisy_app.domain.calls import messages, service
from caaisy_app.domain.calls.errors import CallEnded
from caaisy_app.domain.calls.rules import Channel, ConsentAnswer
from caaisy_app.domain.calls.views import MessageView
from caaisy_app.domain.privacy.service import OpenRequest, open_request, open_requests
from caaisy_app.seeding import fixture, import_business

NUMBER = "+4917604069001"


async def _business(container: Container, slug: str = "friseur-berlin") -> str:
    async with container.write() as uow:
        return (await import_business(uow, SystemActor(None, "test"), fixture(slug))).id


async def _call(container: Container, business_id: str, channel: Channel = "phone") -> CallerActor:
    async with container.write() as uow:
        system = SystemActor(business_id, "test")
        call = await service.start_call(uow, system, service.StartCall(business_id, channel, "de", NUMBER))
    return CallerActor(business_id, call.id, NUMBER)


async def test_a_running_call_can_be_read_by_another_process_turn_by_turn(container: Container) -> None:
    business_id = await _business(container)
    caller = await _call(container, business_id)
    for who, text in (("agent", "Guten Tag"), ("caller", "Hallo"), ("agent", "Was kann ich tun?")):
        async with container.write() as uow:
            await service.add_turn(uow, caller, caller.call_id, who, text)  # pyright: ignore[reportArgumentType]
    async with container.read() as uow:
        (live,) = await service.live_calls(uow, business_id)
    assert [(turn.position, turn.who, turn.text) for turn in live.turns] == [
        (0, "agent", "Guten Tag"),
        (1, "caller", "Hallo"),
        (2, "agent", "Was kann ich tun?"),
    ]
    assert not live.lost


@pytest.mark.parametrize(
    ("channel", "answers", "kept"),
    [
        ("phone", [], False),
        ("phone", ["refused"], False),
        ("phone", ["granted"], True),
        ("phone", ["granted", "withdrawn"], False),
        ("test", [], True),
    ],
)
async def test_words_stay_only_with_consent(
    container: Container, channel: Channel, answers: list[ConsentAnswer], kept: bool
) -> None:
    business_id = await _business(container)
    caller = await _call(container, business_id, channel)
    async with container.write() as uow:
        for answer in answers:
            await service.record_consent(
                uow, caller, caller.call_id, kind="transcript", answer=answer, wording_version="1"
            )
        await service.add_turn(uow, caller, caller.call_id, "caller", "Mein Rücken schmerzt", data={"a": 1})
        await service.set_state(uow, caller, caller.call_id, stage="request", facts={"name": "Anna"})
        await service.end_call(uow, caller, caller.call_id, "info")
    async with container.read() as uow:
        call = await service.call(uow, business_id, caller.call_id)
    assert [turn.text for turn in call.turns] == (["Mein Rücken schmerzt"] if kept else [None])
    assert [bool(turn.data) for turn in call.turns] == [kept]
    assert bool(call.facts) is kept
    assert call.state == {}


async def test_nothing_is_added_to_a_call_that_is_over_and_its_first_outcome_stays(
    container: Container,
) -> None:
    business_id = await _business(container)
    caller = await _call(container, business_id)
    async with container.write() as uow:
        await service.end_call(uow, caller, caller.call_id, "booked")
    async with container.write() as uow:
        again = await service.end_call(uow, caller, caller.call_id, "abandoned")
    assert again.outcome == "booked"
    with pytest.raises(CallEnded):
        async with container.write() as uow:
            await service.add_turn(uow, caller, caller.call_id, "caller", "Noch da?")


async def test_a_step_of_a_call_is_written_down_as_a_whole_and_after_what_stands_there(
    container: Container, clock: ManualClock
) -> None:
    business_id = await _business(container)
    caller = await _call(container, business_id)
    other = await _call(container, business_id)
    elsewhere = OwnerActor(await _business(container, "physio-bayern"))
    async with container.write() as uow:
        await service.add_turn(uow, caller, caller.call_id, "agent", "Guten Tag")
        await service.add_turn(uow, other, other.call_id, "agent", "Guten Tag")
    clock.advance(seconds=10)
    said = [service.Entry("caller", "Morgen um elf", {"intents": ["book"]}, clock.now())]
    said.append(service.Entry("tool", "find_times", {}, clock.now()))
    standing = service.Standing("offer", {"service": "Haarschnitt"}, {"format": 1}, "en", "bkg_1")
    async with container.write() as uow:
        await service.write_down(uow, caller, caller.call_id, said, standing, disclosure_version="3")
    async with container.write() as uow:
        await service.write_down(uow, caller, caller.call_id, (), service.Standing("booked", {}, {}, "en"))
    clock.advance(seconds=14)
    async with container.read() as uow:
        call = await service.call(uow, business_id, caller.call_id)
    assert [(turn.position, turn.who, turn.text) for turn in call.turns] == [
        (0, "agent", "Guten Tag"),
        (1, "caller", "Morgen um elf"),
        (2, "tool", "find_times"),
    ]
    assert call.turns[1].data == {"intents": ["book"]}
    assert (call.stage, call.language, call.booking_id) == ("booked", "en", "bkg_1")
    assert not call.lost
    async with container.write() as uow:
        await service.end_call(uow, caller, caller.call_id, "booked")
    with pytest.raises(CallEnded):
        async with container.write() as uow:
            await service.write_down(uow, caller, caller.call_id, said, None)
    with pytest.raises(NotFound):
        async with container.write() as uow:
            await service.write_down(uow, elsewhere, other.call_id, said, None)


async def test_a_call_whose_process_has_died_is_seen_as_lost_and_then_ended(
    container: Container, clock: ManualClock
) -> None:
    business_id = await _business(container)
    caller = await _call(container, business_id)
    clock.advance(seconds=16)
    async with container.read() as uow:
        assert [call.lost for call in await service.live_calls(uow, business_id)] == [True]
    clock.advance(seconds=30)
    async with container.write() as uow:
        assert await service.end_lost_calls(uow, SystemActor(business_id, "sweeper"), business_id) == 1
    async with container.read() as uow:
        assert (await service.call(uow, business_id, caller.call_id)).outcome == "abandoned"


async def test_another_business_can_neither_read_nor_write_a_call(container: Container) -> None:
    mine = await _business(container)
    other = await _business(container, "physio-bayern")
    caller = await _call(container, mine)
    async with container.read() as uow:
        with pytest.raises(NotFound):
            await service.call(uow, other, caller.call_id)
    with pytest.raises(NotFound):
        async with container.write() as uow:
            await service.add_turn(uow, OwnerActor(other), caller.call_id, "agent", "x")
    with pytest.raises(Forbidden):
        async with container.write() as uow:
            await messages.leave_message(
                uow, caller, messages.LeaveMessage(business_id=other, kind="message", text="x")
            )


async def test_what_is_told_on_stands_behind_the_open_note_of_the_call_and_nothing_is_lost(
    container: Container,
) -> None:
    business_id = await _business(container)
    caller = await _call(container, business_id)
    owner = OwnerActor(business_id)

    async def leave(text: str, *, goes_on: bool = False, reachable: str | None = None) -> MessageView:
        note = messages.LeaveMessage(
            business_id, "callback", text, reachable=reachable, call_id=caller.call_id, goes_on=goes_on
        )
        async with container.write() as uow:
            return await messages.leave_message(uow, caller, note)

    alone = await leave("Nur so gesagt", goes_on=True)
    first = await leave("Bitte um Rückruf")
    added = await leave(" Es geht um die Rechnung. ", goes_on=True, reachable="vormittags")
    too_long = await leave("x" * 1_990, goes_on=True)
    async with container.write() as uow:
        await messages.close_message(uow, owner, business_id, too_long.id)
        await messages.close_message(uow, owner, business_id, first.id)
        await messages.close_message(uow, owner, business_id, alone.id)
    dealt_with = await leave("Und noch etwas", goes_on=True)

    assert (added.id, added.text) == (first.id, "Bitte um Rückruf\nEs geht um die Rechnung.")
    assert added.reachable == "vormittags"
    assert len({alone.id, first.id, too_long.id, dealt_with.id}) == 4
    assert too_long.text == "x" * 1_990


async def test_messages_are_worked_off_and_can_be_taken_back(container: Container) -> None:
    business_id = await _business(container)
    caller = await _call(container, business_id)
    async with container.write() as uow:
        left = await messages.leave_message(
            uow,
            caller,
            messages.LeaveMessage(
                business_id, "callback", " Bitte zurückrufen ", phone=NUMBER, call_id=caller.call_id
            ),
        )
    assert left.text == "Bitte zurückrufen"
    owner = OwnerActor(business_id)
    async with container.write() as uow:
        await messages.close_message(uow, owner, business_id, left.id)
        assert await messages.open_messages(uow, business_id) == ()
        await messages.reopen_message(uow, owner, business_id, left.id)
        assert [item.id for item in await messages.open_messages(uow, business_id)] == [left.id]
    with pytest.raises(Forbidden):
        async with container.write() as uow:
            await messages.close_message(uow, caller, business_id, left.id)


async def test_the_same_privacy_request_twice_in_a_call_is_one_request(
    container: Container, clock: ManualClock
) -> None:
    business_id = await _business(container)
    caller = await _call(container, business_id)
    command = OpenRequest(business_id, "erasure", "phone", NUMBER, caller.call_id)
    async with container.write() as uow:
        first = await open_request(uow, caller, command)
        clock.advance(seconds=5)
        second = await open_request(uow, caller, command)
        other = await open_request(
            uow, caller, OpenRequest(business_id, "access", "phone", NUMBER, caller.call_id)
        )
    assert first == second
    assert first.due_on.isoformat() == "2026-04-02"
    async with container.read() as uow:
        assert {item.reference for item in await open_requests(uow, business_id)} == {
            first.reference,
            other.reference,
        }
