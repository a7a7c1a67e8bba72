"""The test call: one types as the caller; what the reception says is read from the call journal."""

from __future__ import annotations

import unicodedata
from typing import Any
from zoneinfo import ZoneInfo

import reflex as rx

from caaisy_app.core.actor import OwnerActor
from caaisy_app.core.errors import CaaisyError, NotFound
from caaisy_app.core.i18n import Lang
from caaisy_app.domain.calls.service import call_in_room
from caaisy_app.domain.calls.views import CallView
from caaisy_app.domain.ports import TextCallsDown
from caaisy_app.seeding.reporting import FOLDER, report_call
from caaisy_app.ui import live
from caaisy_app.ui.runtime import container, text_calls
from caaisy_app.ui.states import conversation_view, day_view, reading, understood_view
from caaisy_app.ui.states.base import open_business, page_lang, put
from caaisy_app.ui.states.shapes import Part, Slip, Turn
from caaisy_app.ui.states.today import TodayState
from caaisy_app.ui.texts import text

LIMIT = 5_000
# A number that the Bundesnetzagentur keeps free for film and test; nobody has it.
SAMPLE_NUMBER = "+491729925904"
_REMEMBERED = 64


class TestCallState(rx.State):
    """The drawer "Testanruf" of one browser session."""

    __test__ = False  # not a test for pytest

    is_open: bool = False
    phase: str = "setup"
    language: str = ""
    number_shown: bool = True
    turns: list[Turn] = []
    answering: bool = False
    problem: str = ""
    result: str = ""
    result_text: str = ""
    slips: list[Slip] = []
    restore: dict[str, Any] = {}
    reported: str = ""
    report_problem: str = ""
    has_voice: bool = False

    _room: str = ""
    _call_id: str = ""
    _business_id: str = ""
    _sent: list[str] = []
    _pending: str = ""
    _heard: int = 0

    @rx.event
    async def show(self) -> None:
        """Open the drawer."""
        self.is_open = True
        put(self, has_voice=container().browser_calls is not None)
        if not self.language:
            self.language = page_lang(self)

    @rx.event
    async def hide(self) -> None:
        """Close the drawer. A running call goes on and can be seen at the desk."""
        self.is_open = False

    @rx.event
    async def choose_language(self, language: str) -> None:
        """In which language the caller speaks first."""
        if language in ("de", "en"):
            self.language = language

    @rx.event
    async def choose_number(self, shown: bool) -> None:
        """Whether the caller's number is shown or withheld."""
        self.number_shown = bool(shown)

    @rx.event(background=True)
    async def begin(self) -> None:
        """Start the call; the reception says first that it is a machine."""
        async with self:
            if self.phase in ("starting", "running"):
                return
            lang = page_lang(self)
            business = await open_business(container(), (await self.get_state(TodayState)).slug)
            put(
                self,
                phase="starting",
                problem="",
                turns=[],
                slips=[],
                result="",
                result_text="",
                answering=True,
                reported="",
                report_problem="",
            )
            number = SAMPLE_NUMBER if self.number_shown else None
            language = self.language or lang
        try:
            call_id = await text_calls().start(business.slug, language, number)
        except CaaisyError as error:
            live.line.doubt()
            async with self:
                put(self, phase="setup", answering=False, problem=error.sentence(lang))
            return
        async with self:
            self._call_id, self._business_id = call_id, business.id
            self._sent, self._pending, self._heard = [], "", 0
            put(self, phase="running", answering=False)
            await self._read()

    @rx.event
    async def voice_began(self, room: str) -> None:
        """A call with the microphone has been placed; what is said appears as it is written down."""
        if self.phase != "setup" or not isinstance(room, str):
            return
        business = await open_business(container(), (await self.get_state(TodayState)).slug)
        self._room, self._call_id, self._business_id = room[:80], "", business.id
        put(self, phase="voice", turns=[], slips=[], result="", result_text="", problem="")
        put(self, reported="", report_problem="")
        await self._read()

    @rx.event
    async def voice_ended(self) -> None:
        """That call is over, whoever ended it."""
        if self.phase == "voice":
            await self._read()

    @rx.event(background=True)
    async def say(self, words: str, sent: str) -> None:
        """Say `words` as the caller. `sent` marks this sending: the same mark counts once."""
        async with self:
            lang = page_lang(self)
            if self.phase != "running" or self.answering or not isinstance(words, str) or sent in self._sent:
                return
            words = _speakable(words)
            if not words or len(words) > LIMIT:
                return
            self._sent = [*self._sent, str(sent)[:80]][-_REMEMBERED:]
            self._pending = words
            put(self, answering=True, problem="")
            self.turns = [*self.turns, _own(words, lang)]
            call_id = self._call_id
        try:
            await text_calls().say(call_id, words)
        except TextCallsDown as error:
            live.line.doubt()
            async with self:
                put(self, answering=False, problem=error.sentence(lang), restore={"text": words, "key": sent})
                self._pending = ""
                await self._read()
            return
        except NotFound:
            async with self:
                await self._lost(lang)
            return
        async with self:
            put(self, answering=False)
            self._pending = ""
            await self._read()

    @rx.event(background=True)
    async def hang_up(self) -> None:
        """The caller hangs up."""
        async with self:
            lang, call_id = page_lang(self), self._call_id
            if self.phase != "running":
                return
        try:
            await text_calls().hang_up(call_id)
        except CaaisyError:
            live.line.doubt()
            async with self:
                await self._lost(lang)
            return
        async with self:
            put(self, answering=False)
            await self._read()

    @rx.event
    async def report(self, form: dict[str, Any]) -> None:
        """Keep this call as a scenario file without personal data, for whoever mends the reception."""
        if self.phase != "ended" or not self._call_id:
            return
        lang = page_lang(self)
        note = str(form.get("note", ""))[:200]
        try:
            path = await report_call(container(), OwnerActor(self._business_id), self._call_id, note)
        except CaaisyError as error:
            put(self, reported="", report_problem=error.sentence(lang))
        except OSError:
            put(self, reported="", report_problem=text(lang, "report.not_written"))
        else:
            put(self, reported=text(lang, "report.kept", file=f"{FOLDER}/{path.name}"), report_problem="")

    @rx.event
    async def again(self) -> None:
        """Back to the beginning of the drawer, for another call."""
        self._call_id = ""
        put(self, phase="setup", turns=[], slips=[], result="", result_text="", problem="", answering=False)
        put(self, reported="", report_problem="")

    async def _read(self) -> None:
        """Copy the journal of the own call; the push task calls this too."""
        if self.phase == "voice" and not self._call_id:
            async with container().read() as uow:
                begun = await call_in_room(uow, self._business_id, self._room)
            self._call_id = begun.id if begun is not None else ""
        if not self._call_id or self.phase not in ("running", "ended", "voice"):
            return
        lang = page_lang(self)
        call, business, booked = await reading.one_call(container(), self._business_id, self._call_id)
        zone, now = ZoneInfo(business.timezone), container().clock.now()
        insights = understood_view.lines(call.turns, zone, now, lang)
        turns = conversation_view.turns(call.turns, lang, insights)
        heard = sum(turn["who"] == "caller" for turn in turns)
        if self._pending and heard <= self._heard:
            turns = [*turns, _own(self._pending, lang)]
        if not self._pending:
            self._heard = heard
        shown = [item for item in booked if item.status in ("confirmed", "held", "cancelled")]
        put(self, turns=turns, slips=[day_view.slip(item, zone, now, lang) for item in shown])
        if call.ended_at:
            self._end(call, lang)
        elif call.lost and not self.answering:
            await self._lost(lang)

    def _end(self, call: CallView, lang: Lang) -> None:
        outcome = call.outcome or "abandoned"
        put(
            self,
            phase="ended",
            answering=False,
            result=text(lang, f"outcome.{outcome}"),
            result_text=text(lang, f"outcome_text.{outcome}"),
            slips=[slip for slip in self.slips if slip["state"] != "held"],
        )

    async def _lost(self, lang: Lang) -> None:
        put(
            self,
            phase="ended",
            answering=False,
            result=text(lang, "outcome.lost"),
            result_text=text(lang, "outcome_text.lost"),
        )
        self._pending = ""


def _own(words: str, lang: Lang) -> Turn:
    return Turn(
        key="pending",
        who="caller",
        by=text(lang, "call.by.caller"),
        parts=[Part(text=words, mark=False)],
        pending=True,
        insights=[],
    )


def _speakable(words: str) -> str:
    """What was typed, without control characters and broken halves of characters: nobody can store them."""
    kept = (
        char if char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cs") else " " for char in words
    )
    return "".join(kept).strip()
