"""The list of calls: the running ones, then the newest."""

from __future__ import annotations

import reflex as rx

from caaisy_app.domain.calls import service as calls
from caaisy_app.ui.routes import CALLS
from caaisy_app.ui.runtime import container
from caaisy_app.ui.states import call_view
from caaisy_app.ui.states.base import open_business, page_lang, put
from caaisy_app.ui.states.call_view import CallRow
from caaisy_app.ui.states.today import TodayState

SHOWN = 50


class CallsState(rx.State):
    """The calls of the business that `TodayState` has found in the address."""

    ready: bool = False
    count: str = ""
    rows: list[CallRow] = []

    _slug: str = ""

    @rx.event
    async def load(self) -> None:
        """The page was opened or came back."""
        self._slug = (await self.get_state(TodayState)).slug
        await self._read()

    async def _refresh(self) -> None:
        """Something has changed: read again, if the session shows this page."""
        if self.router.url.path.rstrip("/") in (CALLS.path("de"), CALLS.path("en")):
            await self._read()

    async def _read(self) -> None:
        lang = page_lang(self)
        wired = container()
        if not self._slug:
            put(self, ready=True, rows=[], count="")
            return
        business = await open_business(wired, self._slug)
        now = wired.clock.now()
        async with wired.read() as uow:
            found = (
                *await calls.live_calls(uow, business.id),
                *await calls.recent_calls(uow, business.id, SHOWN),
            )
        put(
            self,
            ready=True,
            rows=[call_view.row(item, business, now, lang) for item in found],
            count=call_view.count(len(found), SHOWN, lang),
        )
