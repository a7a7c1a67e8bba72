"""Doing jobs by hand, step by step, on a clock that stands still: the worker without its engine."""

from __future__ import annotations

from caaisy_app.bootstrap import Container
from caaisy_app.core.jobs import Job, take_requests
from caaisy_app.domain.notifications.appointments import PostOffice
from caaisy_app.domain.ports import Letter, MailDown, MailRefused
from caaisy_app.jobs.tasks import TASKS
from caaisy_app.jobs.workshop import Workshop

PAGES = "https://caaisy.example"
OFFICE = PostOffice(sender="post@caaisy.example", origin=PAGES)


class Bench:
    """Takes what was asked for and does it when the clock says so. `done` are the names of jobs, in order."""

    def __init__(self, shop: Workshop) -> None:
        self.shop = shop
        self.later: list[Job] = []
        self.done: list[str] = []
        self._seen: set[tuple[str, str]] = set()

    async def run(self) -> None:
        """Do everything that is due now, and everything that follows from it at once."""
        while due := await self._due():
            for job in due:
                self.done.append(job.name)
                for step in TASKS[job.name]:
                    await step(self.shop, job.args)

    async def _due(self) -> list[Job]:
        async with self.shop.write("bench") as uow:
            for job in await take_requests(uow.session, limit=1000):
                if job.name in TASKS and (job.name, job.key) not in self._seen:
                    self._seen.add((job.name, job.key))
                    self.later.append(job)
        now = self.shop.clock.now()
        due = [job for job in self.later if job.not_before is None or job.not_before <= now]
        self.later = [job for job in self.later if job not in due]
        return due


class PostBox:
    """A mailer that keeps letters. `trouble` is raised once per entry before letters are taken again."""

    def __init__(self) -> None:
        self.letters: list[Letter] = []
        self.trouble: list[MailDown | MailRefused] = []

    async def send(self, letter: Letter) -> None:
        if self.trouble:
            raise self.trouble.pop(0)
        self.letters.append(letter)


def workshop(container: Container, mailer: PostBox | None = None) -> Workshop:
    """The workshop of a container, with a mailer of the test's."""
    return Workshop(container.database, container.clock, mailer or container.mailer, OFFICE)
