"""One call: what was said, understood and agreed to, how long it took, and its recording."""

from __future__ import annotations

import reflex as rx

from caaisy_app.core.actor import OwnerActor
from caaisy_app.core.errors import CaaisyError, NotFound
from caaisy_app.domain.calls import measures, recordings
from caaisy_app.domain.calls import service as calls
from caaisy_app.ui.public_routes import last_part
from caaisy_app.ui.runtime import container
from caaisy_app.ui.states import call_view
from caaisy_app.ui.states.base import MAX_ID, open_business, page_lang, put
from caaisy_app.ui.states.call_view import Consent, Said, Sound, StageTime
from caaisy_app.ui.states.shapes import Fact
from caaisy_app.ui.states.toasts import ToastState
from caaisy_app.ui.states.today import TodayState
from caaisy_app.ui.texts import text


class CallState(rx.State):
    """The call in the address, if it is one of the business that `TodayState` has found there."""

    ready: bool = False
    known: bool = False
    title: str = ""
    under_title: list[str] = []
    result: str = ""
    look: str = ""
    turns: list[Said] = []
    facts: list[Fact] = []
    consents: list[Consent] = []
    stage_times: list[StageTime] = []
    measured: str = ""
    sounds: list[Sound] = []
    deleting: str = ""
    deleting_words: str = ""

    _slug: str = ""

    @rx.event
    async def load(self) -> None:
        """The page was opened or came back."""
        put(self, ready=False, deleting="")
        self._slug = (await self.get_state(TodayState)).slug
        await self._read()

    @rx.event
    async def ask_to_delete(self, recording_id: str) -> None:
        """Say what will be lost, and ask."""
        length = next((item["length"] for item in self.sounds if item["id"] == recording_id), None)
        if length is not None:
            put(self, deleting=recording_id)
            self.deleting_words = text(page_lang(self), "calls.delete_words", length=length)

    @rx.event
    async def keep(self) -> None:
        """Delete nothing after all."""
        put(self, deleting="")

    @rx.event
    async def delete(self) -> None:
        """Delete the recording that was asked about."""
        lang = page_lang(self)
        recording_id = self.deleting[:MAX_ID]
        put(self, deleting="")
        business = await open_business(container(), self._slug)
        toasts = await self.get_state(ToastState)
        try:
            async with container().write() as uow:
                data_dir = container().settings.data_dir
                await recordings.delete(uow, OwnerActor(business.id), recording_id, data_dir)
        except CaaisyError as error:
            toasts._add(error.sentence(lang), lang, level="failed")
        else:
            toasts._add(text(lang, "calls.toast_deleted"), lang)
        await self._read()

    async def _refresh(self) -> None:
        """Something has changed: read again, if the session shows this page."""
        if self._call_id():
            await self._read()

    def _call_id(self) -> str:
        path = self.router.url.path
        return (last_part(path, "anrufe") or last_part(path, "calls"))[:MAX_ID]

    async def _read(self) -> None:
        lang = page_lang(self)
        wired = container()
        if not self._slug:
            put(self, ready=True, known=False)
            return
        business = await open_business(wired, self._slug)
        call_id = self._call_id()
        async with wired.read() as uow:
            try:
                call = await calls.call(uow, business.id, call_id)
            except NotFound:
                put(self, ready=True, known=False)
                return
            ledger = await calls.consent_ledger(uow, business.id, call_id)
            times = await measures.measures_of_call(uow, business.id, call_id)
            kept = await recordings.recordings_of_call(uow, business.id, call_id)
        now = wired.clock.now()
        result, look = call_view.result(call, lang)
        put(
            self,
            ready=True,
            known=True,
            title=call_view.who(call, business, lang),
            under_title=call_view.head(call, business, now, lang),
            result=result,
            look=look,
            turns=call_view.said(call, lang),
            facts=call_view.facts(call, business, lang),
            consents=call_view.consents(call, ledger, lang),
            stage_times=call_view.stage_times(times, lang),
            measured=text(lang, "calls.latency_one" if len(times) == 1 else "calls.latency_of", n=len(times)),
            sounds=call_view.sounds(kept, business, now, lang),
        )
