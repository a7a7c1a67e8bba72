"""The page of the outbox: the newest mail of the shown business, and the mail that is open in the drawer."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import reflex as rx

from caaisy_app.core.errors import NotFound
from caaisy_app.domain.notifications import service as notifications
from caaisy_app.ui.routes import OUTBOX
from caaisy_app.ui.runtime import container
from caaisy_app.ui.states import outbox_view
from caaisy_app.ui.states.base import MAX_ID, open_business, page_lang, put
from caaisy_app.ui.states.outbox_view import Letter, MailRow, no_letter
from caaisy_app.ui.states.test_call import TestCallState
from caaisy_app.ui.states.today import TodayState

SHOWN = 50


class OutboxState(rx.State):
    """What the outbox shows of the business that `TodayState` has found in the address."""

    ready: bool = False
    count: str = ""
    stays_here: bool = False
    rows: list[MailRow] = []
    is_open: bool = False
    chosen: str = ""
    letter: Letter = no_letter()
    as_html: bool = False
    html: str = ""

    _slug: str = ""

    @rx.event
    async def load(self) -> None:
        """The page was opened or came back: read the mail of the shown business."""
        slug = (await self.get_state(TodayState)).slug
        if slug != self._slug:
            self._slug = slug
            self._shut()
        await self._read()

    @rx.event
    async def open_mail(self, mail_id: str) -> None:
        """Show this mail in the drawer."""
        self.chosen = str(mail_id)[:MAX_ID]
        put(self, as_html=False, html="")
        await self._read()
        if self.chosen:
            self.is_open = True
            put(await self.get_state(TestCallState), is_open=False)

    @rx.event
    async def close_mail(self) -> None:
        """Close the drawer."""
        self._shut()

    @rx.event
    async def show_html(self, wanted: bool) -> None:
        """Show the open mail as a mailbox draws it, or as plain text."""
        self.as_html = bool(wanted)
        await self._read()

    def _shut(self) -> None:
        put(self, chosen="", is_open=False, as_html=False, html="")

    async def _refresh(self) -> None:
        """Something has changed: read again, if the session shows this page."""
        if self.router.url.path.rstrip("/") in (OUTBOX.path("de"), OUTBOX.path("en")):
            await self._read()

    async def _read(self) -> None:
        lang = page_lang(self)
        wired = container()
        leaves = wired.mailer is not None
        if not self._slug:
            put(self, ready=True, rows=[], count="", stays_here=not leaves)
            return
        business = await open_business(wired, self._slug)
        zone, now = ZoneInfo(business.timezone), wired.clock.now()
        async with wired.read() as uow:
            newest = await notifications.outbox(uow, business.id, SHOWN)
            try:
                opened = await notifications.mail(uow, business.id, self.chosen) if self.chosen else None
            except NotFound:
                opened = None
        put(
            self,
            ready=True,
            stays_here=not leaves,
            count=outbox_view.count(len(newest), SHOWN, lang),
            rows=[outbox_view.row(mail, zone, now, lang, leaves=leaves) for mail in newest],
        )
        if opened is None:
            self._shut()
            return
        put(
            self,
            letter=outbox_view.letter(opened, zone, now, lang, leaves=leaves),
            html=outbox_view.framed_html(opened.html) if self.as_html and opened.html else "",
        )
