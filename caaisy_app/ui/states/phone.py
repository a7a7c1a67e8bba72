"""The page of the phone lines: numbers, forwarding codes, the self-test, pausing."""

from __future__ import annotations

from typing import Any

import reflex as rx

from caaisy_app.core.actor import OwnerActor, SystemActor
from caaisy_app.core.errors import CaaisyError, InvalidInput
from caaisy_app.domain.lines import provisioning
from caaisy_app.domain.lines import service as lines
from caaisy_app.domain.lines.forwarding import CARRIERS
from caaisy_app.ui.routes import PHONE
from caaisy_app.ui.runtime import container
from caaisy_app.ui.states import phone_view
from caaisy_app.ui.states.base import MAX_ID, open_business, page_lang, put
from caaisy_app.ui.states.phone_view import LineCard
from caaisy_app.ui.states.shapes import Choice
from caaisy_app.ui.states.toasts import ToastState
from caaisy_app.ui.states.today import TodayState
from caaisy_app.ui.texts import text

_LONGEST_FIELD = 200


class PhoneState(rx.State):
    """The lines of the business that `TodayState` has found in the address."""

    ready: bool = False
    has_server: bool = True
    lines: list[LineCard] = []
    carriers: list[Choice] = []
    server_words: list[str] = []
    problem: str = ""
    given_number: str = ""
    given_provider: str = ""
    pausing: str = ""
    pausing_title: str = ""

    _slug: str = ""
    _situations: dict[str, str] = {}
    _refused: dict[str, tuple[str, str]] = {}

    @rx.event
    async def load(self) -> rx.event.EventSpec | None:
        """The page was opened or came back: read the lines of the shown business, then ask the server."""
        slug = (await self.get_state(TodayState)).slug
        if slug != self._slug:
            self._slug = slug
            self._situations, self._refused = {}, {}
            put(self, problem="", given_number="", given_provider="", pausing="", server_words=[])
        await self._read()
        return self._ask_server()

    @rx.event(background=True)
    async def look_at_server(self) -> None:
        """Say what keeps calls from arriving: a server that is away, something that is in the way there."""
        async with self:
            lang, slug = page_lang(self), self._slug
        wired = container()
        business = await open_business(wired, slug)
        async with wired.read() as uow:
            own = [item.number for item in await lines.lines_of(uow, business.id)]
            wanted = await provisioning.wishes(uow, SystemActor(None, "page"))
        words: list[str] = []
        if wired.telephony is not None and own:
            try:
                found = await provisioning.look(wired.telephony, wanted, wired.settings.provider_addresses)
                words = phone_view.server_words(provisioning.told_to(found, own), lang)
            except CaaisyError as error:
                words = [error.sentence(lang)]
        async with self:
            put(self, server_words=words)

    @rx.event
    async def add_number(self, form: dict[str, Any]) -> rx.event.EventSpec | None:
        """Enter a number; what is wrong with it is said under the field."""
        lang = page_lang(self)
        business = await open_business(container(), self._slug)
        number, provider = (str(form.get(key, ""))[:_LONGEST_FIELD] for key in ("number", "provider"))
        try:
            async with container().write() as uow:
                line = await lines.add_line(uow, OwnerActor(business.id), number, provider, business.id)
        except CaaisyError as error:
            put(self, problem=error.sentence(lang), given_number=number, given_provider=provider)
            return None
        put(self, problem="", given_number="", given_provider="")
        shown = phone_view.card(line, business, container().clock.now(), lang, "")["number"]
        (await self.get_state(ToastState))._add(text(lang, "phone.toast_added", number=shown), lang)
        await self._read()
        return self._ask_server()

    @rx.event
    async def choose_carrier(self, line_id: str, carrier: str) -> None:
        """Whose customer the forwarding number is; kept with the line."""
        if carrier in CARRIERS:
            business = await open_business(container(), self._slug)
            async with container().write() as uow:
                await lines.set_carrier(uow, OwnerActor(business.id), str(line_id)[:MAX_ID], carrier)
        await self._read()

    @rx.event
    async def keep_own_number(self, form: dict[str, Any]) -> None:
        """The number of the business that forwards to a line; what is wrong with it is said there."""
        lang = page_lang(self)
        business = await open_business(container(), self._slug)
        line_id, given = str(form.get("line", ""))[:MAX_ID], str(form.get("own", ""))[:_LONGEST_FIELD]
        try:
            async with container().write() as uow:
                line = await lines.set_forwards_from(uow, OwnerActor(business.id), line_id, given)
        except InvalidInput as error:
            self._refused = {**self._refused, line_id: (given, error.sentence(lang))}
        else:
            self._refused = {key: value for key, value in self._refused.items() if key != line_id}
            shown = phone_view.card(line, business, container().clock.now(), lang, "")["own"]
            key = "phone.toast_own" if shown else "phone.toast_own_gone"
            (await self.get_state(ToastState))._add(text(lang, key, number=shown), lang)
        await self._read()

    @rx.event
    async def choose_situation(self, line_id: str, situation: str) -> None:
        """Show the code of this situation."""
        self._situations = {**self._situations, str(line_id)[:MAX_ID]: str(situation)[:MAX_ID]}
        await self._read()

    @rx.event
    async def begin_check(self, line_id: str) -> None:
        """Wait for a call on this line."""
        business = await open_business(container(), self._slug)
        async with container().write() as uow:
            await lines.begin_check(uow, OwnerActor(business.id), str(line_id)[:MAX_ID])
        await self._read()

    @rx.event
    async def end_check(self, line_id: str) -> None:
        """Wait no longer."""
        business = await open_business(container(), self._slug)
        async with container().write() as uow:
            await lines.end_check(uow, OwnerActor(business.id), str(line_id)[:MAX_ID])
        await self._read()

    @rx.event
    async def ask_to_pause(self, line_id: str) -> None:
        """Say what pausing this line means, and ask."""
        await self._read()
        number = next((item["number"] for item in self.lines if item["id"] == line_id), "")
        if number:
            put(self, pausing=line_id)
            self.pausing_title = text(page_lang(self), "phone.pause_title", number=number)

    @rx.event
    async def keep_answering(self) -> None:
        """Do not pause after all."""
        put(self, pausing="")

    @rx.event
    async def pause(self) -> None:
        """Pause the line that was asked about."""
        line_id = self.pausing
        put(self, pausing="")
        if line_id:
            await self._set_paused(line_id, paused=True)

    @rx.event
    async def resume(self, line_id: str) -> None:
        """Let a line answer again."""
        await self._set_paused(str(line_id)[:MAX_ID], paused=False)

    async def _set_paused(self, line_id: str, *, paused: bool) -> None:
        lang = page_lang(self)
        business = await open_business(container(), self._slug)
        async with container().write() as uow:
            line = await lines.pause_line(uow, OwnerActor(business.id), line_id, paused=paused)
        shown = phone_view.card(line, business, container().clock.now(), lang, "")["number"]
        key = "phone.toast_paused" if paused else "phone.toast_resumed"
        (await self.get_state(ToastState))._add(text(lang, key, number=shown), lang)
        await self._read()

    def _ask_server(self) -> rx.event.EventSpec | None:
        return PhoneState.look_at_server() if self.has_server and self._slug else None  # pyright: ignore[reportReturnType]

    async def _refresh(self) -> None:
        """Something has changed: read again, if the session shows this page."""
        if self.router.url.path.rstrip("/") in (PHONE.path("de"), PHONE.path("en")):
            await self._read()

    async def _read(self) -> None:
        lang = page_lang(self)
        wired = container()
        put(self, has_server=wired.telephony is not None, carriers=phone_view.carriers())
        if not self._slug:
            put(self, ready=True, lines=[])
            return
        business = await open_business(wired, self._slug)
        now = wired.clock.now()
        async with wired.read() as uow:
            found = await lines.lines_of(uow, business.id)
        put(
            self,
            ready=True,
            lines=[
                phone_view.card(
                    line,
                    business,
                    now,
                    lang,
                    self._situations.get(line.id, ""),
                    refused=self._refused.get(line.id),
                )
                for line in found
            ],
        )
