"""`caaisy jobs` and the worker process of `caaisy run` (`python -m caaisy_app.commands.jobs`)."""

from __future__ import annotations

import asyncio
import os
import signal
import sys

from caaisy_app.bootstrap import Container, build_container
from caaisy_app.core.logging import configure_logging
from caaisy_app.core.settings import Settings
from caaisy_app.domain.notifications.appointments import PostOffice
from caaisy_app.jobs.worker import LostLock, work
from caaisy_app.jobs.workshop import Workshop


def workshop(container: Container) -> Workshop:
    """What the jobs work with, from the wired product."""
    return Workshop(
        database=container.database,
        clock=container.clock,
        mailer=container.mailer,
        office=PostOffice(sender=container.settings.sender, origin=container.settings.origin),
    )


def run_jobs(settings: Settings) -> int:
    """Do the jobs of this installation until SIGTERM or Ctrl-C (0), or until we may not be alone (1)."""
    configure_logging(settings.log_level)
    return asyncio.run(_run(settings))


async def _run(settings: Settings) -> int:
    container = build_container(settings)
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopping.set)
    try:
        await work(workshop(container), stopping)
    except LostLock:
        return 1
    finally:
        await container.aclose()
    return 0


def end_process(code: int) -> None:
    """Leave without waiting for threads that are in the middle of a step: it is taken up again."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    end_process(run_jobs(Settings()))
