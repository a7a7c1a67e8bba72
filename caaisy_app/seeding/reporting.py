"""Storing a reported call as a scenario file in the data folder, for whoever improves the reception."""

from __future__ import annotations

import os
from pathlib import Path
from zoneinfo import ZoneInfo

import yaml

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import OwnerActor
from caaisy_app.core.errors import Forbidden
from caaisy_app.domain.booking.service import bookings_of_call
from caaisy_app.domain.calls import service as calls
from caaisy_app.domain.calls.messages import messages_of_call
from caaisy_app.domain.calls.report import scenario_of
from caaisy_app.domain.tenants.service import business_by_id

FOLDER = "reported-calls"


async def report_call(container: Container, actor: OwnerActor, call_id: str, note: str = "") -> Path:
    """Write the call down as a scenario and return the file; the same call again replaces it.

    Only test calls: there the business itself was the caller. `Forbidden` for any other,
    `NotFound` for a call of somebody else.
    """
    async with container.read() as uow:
        call = await calls.call(uow, actor.business_id, call_id)
        if call.channel != "test":
            raise Forbidden
        business = await business_by_id(uow, actor.business_id)
        booked = await bookings_of_call(uow, actor, actor.business_id, call_id)
        left = await messages_of_call(uow, actor.business_id, call_id)
    names = [
        name
        for name in (
            *(item.contact_name for item in booked),
            *(item.attendee_name for item in booked),
            *(item.name for item in left),
        )
        if name
    ]
    scenario = scenario_of(
        call, business=business.slug, zone=ZoneInfo(business.timezone), names=names, note=note
    )
    return _write(container.settings.data_dir / FOLDER, f"{call_id}.yaml", scenario)


def _write(folder: Path, name: str, scenario: object) -> Path:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    text = yaml.safe_dump([scenario], allow_unicode=True, sort_keys=False, width=110)
    path = folder / name
    with os.fdopen(
        os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8"
    ) as file:
        file.write(text)
    return path
