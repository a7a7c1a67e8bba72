"""Open pages hear of what other processes commit: who has which business open, and who tells them.

Three tasks live as long as the server: one waits for changes in the database, one looks whether the
text call process answers, one moves the line "now" each minute. Each tells the pages concerned through
`App.modify_state`; pages whose socket is gone are forgotten.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from functools import partial

import structlog

from caaisy_app.core.db import DATABASE_ERRORS
from caaisy_app.ui.runtime import container

_log = structlog.get_logger(__name__)

_GATHER_SECONDS = 0.04  # changes that come together are told together
_RECONNECT_SECONDS = 1.0
_HEALTH_SECONDS = 2.0


class OpenPages:
    """Which browser session has which business open."""

    def __init__(self) -> None:
        self._business_of: dict[str, str] = {}

    def opened(self, token: str, business_id: str) -> None:
        """This session now shows this business, and no other."""
        self._business_of[token] = business_id

    def tokens(self) -> list[str]:
        """All sessions."""
        return list(self._business_of)

    def closed(self, tokens: Iterable[str]) -> None:
        """These sessions are gone."""
        for token in tokens:
            self._business_of.pop(token, None)

    def of(self, business_id: str) -> list[str]:
        """The sessions that show this business."""
        return [token for token, shown in self._business_of.items() if shown == business_id]

    def by_business(self) -> dict[str, list[str]]:
        """All sessions, by business."""
        groups: dict[str, list[str]] = {}
        for token, business_id in self._business_of.items():
            groups.setdefault(business_id, []).append(token)
        return groups

    def forget_all_but(self, connected: Mapping[str, object]) -> None:
        """Forget sessions without a socket; they come back through their page's load event."""
        self.closed([token for token in self._business_of if token not in connected])


class Line:
    """Whether the reception can take a text call right now."""

    def __init__(self) -> None:
        self.open = False
        self._look = asyncio.Event()

    def doubt(self) -> None:
        """Somebody got no answer: look again at once."""
        self.open = False
        self._look.set()

    async def changes(self) -> None:
        """Return when the line has opened or closed."""
        while True:
            calls = container().text_calls
            is_open = calls is not None and await calls.healthy()
            if is_open != self.open:
                self.open = is_open
                return
            self._look.clear()
            try:
                await asyncio.wait_for(self._look.wait(), _HEALTH_SECONDS)
            except TimeoutError:
                continue


pages = OpenPages()
line = Line()

Tell = Callable[[str, list[str]], Awaitable[None]]
Connected = Callable[[], Mapping[str, object]]


async def tell_changes(tell: Tell, connected: Connected) -> None:
    """For ever: when a business has changed, tell the pages that show it."""
    while True:
        waiting: dict[str, None] = {}
        wake = asyncio.Event()
        async with asyncio.TaskGroup() as group:
            teller = group.create_task(_tell_waiting(waiting, wake, tell, connected))
            try:
                # What was committed while nobody watched is told at once.
                everything = partial(_all_of_them, waiting, wake)
                async for business_id in container().changes().watch(everything):
                    waiting[business_id] = None
                    wake.set()
            except DATABASE_ERRORS as error:
                _log.warning("changes.feed_lost", reason=type(error).__name__)
            finally:
                teller.cancel()
        await asyncio.sleep(_RECONNECT_SECONDS)


def _all_of_them(waiting: dict[str, None], wake: asyncio.Event) -> None:
    waiting.update(dict.fromkeys(pages.by_business()))
    wake.set()


async def tell_line(tell: Tell, connected: Connected) -> None:
    """For ever: when the text call process has come or gone, tell all pages."""
    while True:
        await line.changes()
        _log.info("text_calls.line", open=line.open)
        await _tell_all(tell, connected)


async def tell_minutes(tell: Tell, connected: Connected) -> None:
    """For ever: at each full minute, tell all pages."""
    while True:
        await asyncio.sleep(60 - container().clock.now().timestamp() % 60)
        await _tell_all(tell, connected)


async def _tell_waiting(
    waiting: dict[str, None], wake: asyncio.Event, tell: Tell, connected: Connected
) -> None:
    while True:
        await wake.wait()
        await asyncio.sleep(_GATHER_SECONDS)
        wake.clear()
        changed = list(waiting)
        waiting.clear()
        pages.forget_all_but(connected())
        for business_id in changed:
            if tokens := pages.of(business_id):
                await tell(business_id, tokens)


async def _tell_all(tell: Tell, connected: Connected) -> None:
    pages.forget_all_but(connected())
    for business_id, tokens in pages.by_business().items():
        await tell(business_id, tokens)
