"""What happens again and again: holds that ran out, calls that lost their process, lapsed offers.

These are no durable jobs: each run looks at the state of things and does what is due, so a missed run is made
up by the next one.
"""

from __future__ import annotations

from caaisy_app.domain.booking.service import businesses_that_wait, offer_waitlist, sweep_holds
from caaisy_app.domain.calls.service import businesses_with_lost_calls, end_lost_calls
from caaisy_app.jobs.workshop import JOBS, Workshop


async def sweep(shop: Workshop) -> None:
    """Expire holds, end lost calls, offer what has become free; each business in its own unit of work."""
    async with shop.write("sweep_holds") as uow:
        await sweep_holds(uow, JOBS)
    async with shop.read() as uow:
        lost = await businesses_with_lost_calls(uow)
        waiting = await businesses_that_wait(uow)
    for business_id in lost:
        async with shop.write("end_lost_calls") as uow:
            await end_lost_calls(uow, JOBS, business_id)
    for business_id in waiting:
        async with shop.write("offer_free_times") as uow:
            await offer_waitlist(uow, JOBS, business_id)
