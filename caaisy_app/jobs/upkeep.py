"""What happens again and again: holds that ran out, calls that lost their process, lapsed offers, old mail.

These are no durable jobs: each run looks at the state of things and does what is due, so a missed run is made
up by the next one.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable

import structlog

from caaisy_app.core.actor import SystemActor
from caaisy_app.core.db import DATABASE_ERRORS, UnitOfWork
from caaisy_app.domain.booking.service import businesses_that_wait, offer_waitlist, sweep_holds
from caaisy_app.domain.calls.rooms import forget_old_rooms
from caaisy_app.domain.calls.service import businesses_with_lost_calls, end_lost_calls
from caaisy_app.domain.notifications.rules import KEEPS_FRESH
from caaisy_app.domain.notifications.service import mail_left_behind, note_failed
from caaisy_app.jobs.tasks import send_mail
from caaisy_app.jobs.workshop import JOBS, Workshop

log = structlog.get_logger()


async def sweep(shop: Workshop) -> None:
    """Expire holds, end lost calls, offer what has become free, send mail left behind, forget old rooms.

    Each business is a unit of work of its own; trouble with one is logged and does not keep others waiting.
    """
    async with shop.write("sweep_holds") as uow:
        await sweep_holds(uow, JOBS)
        await forget_old_rooms(uow)
    async with shop.read() as uow:
        lost = await businesses_with_lost_calls(uow)
        waiting = await businesses_that_wait(uow)
    await send_mail_left_behind(shop)
    await _for_each(shop, "end_lost_calls", lost, _end_lost_calls)
    await _for_each(shop, "offer_free_times", waiting, _offer)


async def send_mail_left_behind(shop: Workshop) -> None:
    """Send what was written while there was no mail server; mark what has become too old for that."""
    if shop.mailer is None:
        return
    async with shop.read() as uow:
        left = await mail_left_behind(uow, JOBS)
    for mail in left:
        if shop.clock.now() - mail.created_at > KEEPS_FRESH:
            async with shop.write("note_failed") as uow:
                await note_failed(uow, JOBS, mail.business_id, mail.id, "too_old")
        else:
            await send_mail(shop, {"business": mail.business_id, "subject": mail.id})


async def _end_lost_calls(uow: UnitOfWork, business_id: str) -> None:
    await end_lost_calls(uow, SystemActor(business_id, "jobs"), business_id)


async def _offer(uow: UnitOfWork, business_id: str) -> None:
    await offer_waitlist(uow, JOBS, business_id)


async def _for_each(
    shop: Workshop, name: str, businesses: Iterable[str], do: Callable[[UnitOfWork, str], Awaitable[object]]
) -> None:
    for business_id in businesses:
        try:
            async with shop.write(name) as uow:
                await do(uow, business_id)
        except DATABASE_ERRORS:
            raise
        except Exception as error:  # noqa: BLE001  (the edge: the next business has to have its turn)
            log.warning("jobs.upkeep_failed", chore=name, business=business_id, error=type(error).__name__)
