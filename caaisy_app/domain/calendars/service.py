"""Use cases around busy times."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from caaisy_app.core.actor import Actor, runs_business
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import Forbidden, InvalidInput
from caaisy_app.core.ids import new_id
from caaisy_app.domain.calendars.models import BusyInterval
from caaisy_app.domain.calendars.repository import BusyRepository
from caaisy_app.domain.calendars.views import Busy


async def busy(uow: UnitOfWork, business_id: str, from_s: int, to_s: int) -> tuple[Busy, ...]:
    """Who is busy elsewhere in [from, to), epoch seconds, by start."""
    rows = await BusyRepository(uow.session, business_id).overlapping(from_s, to_s)
    return tuple(Busy(*row) for row in rows)


async def set_busy(
    uow: UnitOfWork,
    actor: Actor,
    business_id: str,
    staff_id: str,
    source: str,
    intervals: Sequence[tuple[datetime, datetime]],
) -> None:
    """Replace what `source` knows of a person's busy times. `InvalidInput` for an end before its start."""
    if not runs_business(actor, business_id):
        raise Forbidden
    rows: list[BusyInterval] = []
    for start, end in intervals:
        if end <= start:
            raise InvalidInput(field="end", reason="")
        rows.append(
            BusyInterval(
                id=new_id("bsy"),
                business_id=business_id,
                staff_id=staff_id,
                source=source,
                start_s=int(start.timestamp()),
                end_s=int(end.timestamp()),
                updated_at=uow.now(),
            )
        )
    await BusyRepository(uow.session, business_id).replace(staff_id, source, rows)
    uow.changed(business_id)
