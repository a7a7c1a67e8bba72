"""A process that books or does jobs and kills itself at a named point: run by the crash tests.

Arguments: `book` or `work`, the point, the instant (ISO) at which its clock stands, and for `book` the
business, the service, the start. The database and the mail server come from the environment, as usual.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from datetime import datetime

from caaisy_app.bootstrap import Container, build_container
from caaisy_app.commands.jobs import workshop
from caaisy_app.core.actor import CallerActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.settings import Settings
from caaisy_app.domain.booking import service as booking
from caaisy_app.jobs.worker import work

Probe = Callable[[str], None]


def dying_at(point: str) -> Probe:
    """A probe that ends this process, as if the power had gone, when it passes `point`."""

    def probe(passed: str) -> None:
        if passed == point:
            os.kill(os.getpid(), signal.SIGKILL)

    return probe


async def book(container: Container, probe: Probe, business_id: str, service_id: str, start: str) -> None:
    """Hold a time and confirm it, as a call does."""
    caller = CallerActor(business_id, "call_a", None)
    async with container.write() as uow:
        held = await booking.hold(
            uow,
            caller,
            booking.Hold(business_id=business_id, service_id=service_id, start=datetime.fromisoformat(start)),
        )
        probe("hold.before_commit")
    probe("hold.after_commit")
    async with container.write() as uow:
        await booking.confirm(
            uow,
            caller,
            booking.Confirm(
                business_id=business_id,
                booking_id=held.id,
                contact_name="Anna Müller",
                email="anna@example.org",
            ),
        )
        probe("confirm.before_commit")
    probe("confirm.after_commit")


async def main(what: str, point: str, now: str, *arguments: str) -> None:
    """Do it until the point is reached."""
    container = build_container(Settings(), clock=ManualClock(datetime.fromisoformat(now)))
    if what == "book":
        await book(container, dying_at(point), *arguments)
    else:
        shop = workshop(container)
        shop.probe = dying_at(point)
        await work(shop, asyncio.Event())
    await container.aclose()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
