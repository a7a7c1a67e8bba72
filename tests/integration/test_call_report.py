"""A test call can be reported as a scenario file; nobody else's call can."""

from __future__ import annotations

import stat

import pytest
import yaml

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import CallerActor, OwnerActor, SystemActor
from caaisy_app.core.errors import Forbidden, NotFound
from caaisy_app.domain.calls import messages, service
from caaisy_app.domain.calls.rules import Channel
from caaisy_app.seeding import fixture, import_business
from caaisy_app.seeding.reporting import report_call

NUMBER = "+491729925904"


async def _called(container: Container, channel: Channel) -> CallerActor:
    async with container.write() as uow:
        business = await import_business(uow, SystemActor(None, "test"), fixture("friseur-berlin"))
        call = await service.start_call(
            uow, SystemActor(business.id, "test"), service.StartCall(business.id, channel, "de", NUMBER)
        )
        caller = CallerActor(business.id, call.id, NUMBER)
        await service.add_turn(uow, caller, call.id, "agent", "Guten Tag, hier ist der KI-Assistent.")
        await service.add_turn(uow, caller, call.id, "caller", "Hier ist Sevgi Yılmaz, morgen um elf bitte")
        await service.add_turn(uow, caller, call.id, "caller", "0172 992 59 04")
        await messages.leave_message(
            uow,
            caller,
            messages.LeaveMessage(business.id, "callback", "Rückruf", name="Sevgi Yılmaz", call_id=call.id),
        )
        await service.end_call(uow, caller, call.id, "callback")
    return caller


async def test_a_reported_test_call_is_a_scenario_without_names_and_numbers(container: Container) -> None:
    caller = await _called(container, "test")
    path = await report_call(
        container, OwnerActor(caller.business_id), caller.call_id, "Sevgi wollte elf Uhr"
    )
    text = path.read_text(encoding="utf-8")
    (scenario,) = yaml.safe_load(text)
    assert scenario["business"] == "friseur-berlin"
    assert scenario["now"] == "2026-03-02T10:00:00+01:00"
    assert scenario["say"] == ["Hier ist Anna Schmidt, morgen um elf bitte", "0176 04069000"]
    assert scenario["title"] == "Anna wollte elf Uhr"
    assert not any(personal in text for personal in ("Sevgi", "Yılmaz", "9925904", "992 59"))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_a_call_by_telephone_or_of_another_business_is_not_reported(container: Container) -> None:
    caller = await _called(container, "phone")
    with pytest.raises(Forbidden):
        await report_call(container, OwnerActor(caller.business_id), caller.call_id)
    async with container.write() as uow:
        other = await import_business(uow, SystemActor(None, "test"), fixture("physio-bayern"))
    with pytest.raises(NotFound):
        await report_call(container, OwnerActor(other.id), caller.call_id)
    assert not (container.settings.data_dir / "reported-calls").exists()
