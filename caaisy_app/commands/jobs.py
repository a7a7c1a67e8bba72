"""`caaisy jobs` and the worker process of `caaisy run` (`python -m caaisy_app.commands.jobs`)."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from typing import NoReturn

from caaisy_app.bootstrap import Container, build_container
from caaisy_app.core.logging import configure_logging
from caaisy_app.core.settings import Settings
from caaisy_app.domain.notifications.appointments import PostOffice
from caaisy_app.jobs.worker import LostLock, work
from caaisy_app.jobs.workshop import Workshop


def workshop(container: Container) -> Workshop:
    """What the jobs work with, from the wired product.

    Mail that leaves this machine has links only where `CAAISY_PUBLIC_URL` says what they lead to; mail that
    stays in the outbox page has links to this machine.
    """
    settings = container.settings
    reachable = settings.public_url is not None or settings.smtp_url is None
    return Workshop(
        database=container.database,
        clock=container.clock,
        mailer=container.mailer,
        office=PostOffice(sender=settings.sender, origin=settings.origin if reachable else None),
        telephony=container.telephony,
        provider_addresses=settings.provider_addresses,
    )


def run_jobs(settings: Settings) -> NoReturn:
    """Do the jobs of this installation until SIGTERM or Ctrl-C, or until we may not be alone.

    Then ends the process (with 0 or 1) without waiting for steps in progress: they are taken up again.
    """
    configure_logging(settings.log_level)
    asyncio.run(_run(settings))
    raise AssertionError("unreachable")


async def _run(settings: Settings) -> NoReturn:
    container = build_container(settings)
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopping.set)
    code = 0
    try:
        await work(workshop(container), stopping)
    except LostLock:
        code = 1
    end_process(code)


def end_process(code: int) -> NoReturn:
    """Leave without waiting for threads that are in the middle of a step."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    run_jobs(Settings())
