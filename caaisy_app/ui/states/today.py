"""The page Today: which business and day are shown, and what the services say about them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import reflex as rx

from caaisy_app.core.actor import OwnerActor
from caaisy_app.core.errors import CaaisyError, Forbidden, NotFound
from caaisy_app.core.i18n import Lang
from caaisy_app.domain.calls import gaps, messages
from caaisy_app.ui import formats, live
from caaisy_app.ui.routes import TODAY
from caaisy_app.ui.runtime import container
from caaisy_app.ui.states import conversation_view, day_view, reading
from caaisy_app.ui.states.base import open_business, page_lang, put, token_of
from caaisy_app.ui.states.reading import TodayFacts
from caaisy_app.ui.states.shapes import (
    Choice,
    Conversation,
    Day,
    LastCall,
    Message,
    Question,
    Slip,
    no_conversation,
    no_day,
)
from caaisy_app.ui.states.toasts import ToastState
from caaisy_app.ui.texts import text

_SHOWN_MESSAGES = 5
_SHOWN_QUESTIONS = 3
Gathered = dict[tuple[str, date | None, Lang], TodayFacts]
_FURTHEST_DAYS = 60


class TodayState(rx.State):
    """What the page Today shows. Everything is rebuilt from the address and the database at each load."""

    ready: bool = False
    slug: str = ""
    business_name: str = ""
    businesses: list[Choice] = []
    title: str = ""
    counts: str = ""
    line_open: bool = True
    talking: bool = False
    desk: Conversation = no_conversation()
    last_call: LastCall = LastCall(text="", result="")
    messages: list[Message] = []
    more_messages: str = ""
    questions: list[Question] = []
    answer_problem: str = ""
    answer_problem_id: str = ""
    latest: list[Slip] = []
    day: Day = no_day()
    problem: str = ""

    _business_id: str = ""
    _shown_day: date | None = None
    _known: list[str] | None = None

    @rx.event
    async def load(self) -> None:
        """The page was opened or came back: find the business in the address and read everything."""
        lang = page_lang(self)
        choices = await reading.businesses(container())
        if not choices:
            put(self, ready=True, problem=text(lang, "page.no_business"), businesses=[])
            return
        wanted = str(self.router.url.query_parameters.get("b") or self.slug or choices[0].slug)
        try:
            business = await open_business(container(), wanted)
        except (NotFound, Forbidden):
            business = await open_business(container(), choices[0].slug)
        if business.id != self._business_id:
            self._shown_day = None
        self._known = None
        self._business_id = business.id
        live.pages.opened(token_of(self), business.id)
        put(
            self,
            slug=business.slug,
            businesses=[Choice(value=item.slug, label=item.name) for item in choices],
        )
        await self._read()

    @rx.event
    async def pick_business(self, slug: str) -> rx.event.EventSpec:
        """Show another demo business; the address keeps it."""
        business = await open_business(container(), slug)
        return rx.redirect(f"{self.router.url.path.rstrip('/')}?b={business.slug}")

    @rx.event
    async def previous_day(self) -> None:
        """Show the day before."""
        await self._step(-1)

    @rx.event
    async def next_day(self) -> None:
        """Show the day after."""
        await self._step(1)

    @rx.event
    async def show_day(self, day: str) -> None:
        """Show this date, `YYYY-MM-DD`."""
        await self._show(day)

    @rx.event
    async def close_message(self, message_id: str) -> None:
        """Somebody has dealt with this message; it can be taken back."""
        lang = page_lang(self)
        business = await open_business(container(), self.slug)
        toasts = await self.get_state(ToastState)
        try:
            async with container().write() as uow:
                done = await messages.close_message(uow, OwnerActor(business.id), business.id, message_id)
        except CaaisyError as error:
            toasts._add(error.sentence(lang), lang, level="failed")
        else:
            who = done.name or text(lang, "message.somebody")
            toasts._add(text(lang, "toast.message_done", who=who), lang, action="reopen", subject=message_id)
        await self._read()

    @rx.event
    async def answer_question(self, form: dict[str, Any]) -> None:
        """Tell the reception what to say to a question; what is wrong is said beside the form."""
        lang = page_lang(self)
        business = await open_business(container(), self.slug)
        gap_id, topic, answer = (str(form.get(key, "")) for key in ("gap", "topic", "answer"))
        try:
            async with container().write() as uow:
                await gaps.answer_gap(
                    uow, OwnerActor(business.id), business.id, gap_id, topic=topic, answer=answer
                )
        except CaaisyError as error:
            put(self, answer_problem=error.sentence(lang), answer_problem_id=gap_id)
            return
        put(self, answer_problem="", answer_problem_id="")
        (await self.get_state(ToastState))._add(text(lang, "toast.gap_answered", topic=topic.strip()), lang)
        await self._read()

    @rx.event
    async def dismiss_question(self, gap_id: str) -> None:
        """Take a question off the list without an answer; it can be taken back."""
        lang = page_lang(self)
        business = await open_business(container(), self.slug)
        toasts = await self.get_state(ToastState)
        try:
            async with container().write() as uow:
                await gaps.dismiss_gap(uow, OwnerActor(business.id), business.id, str(gap_id))
        except CaaisyError as error:
            toasts._add(error.sentence(lang), lang, level="failed")
        else:
            toasts._add(text(lang, "toast.gap_dismissed"), lang, action="reopen_gap", subject=str(gap_id))
        await self._read()

    @rx.event
    async def act_on_toast(self, toast_id: str) -> rx.event.EventSpec | None:
        """Do what the button of a toast says."""
        toasts = await self.get_state(ToastState)
        toast = toasts._take(toast_id)
        if toast is None:
            return None
        if toast["action"] == "show_day":
            await self._show(toast["subject"])
            today = TODAY.path(page_lang(self))
            if self.router.url.path.rstrip("/") != today:
                return rx.redirect(f"{today}?b={self.slug}")
        elif toast["action"] == "reopen_gap":
            business = await open_business(container(), self.slug)
            async with container().write() as uow:
                await gaps.reopen_gap(uow, OwnerActor(business.id), business.id, toast["subject"])
            await self._read()
        elif toast["action"] == "reopen":
            business = await open_business(container(), self.slug)
            async with container().write() as uow:
                await messages.reopen_message(uow, OwnerActor(business.id), business.id, toast["subject"])
            await self._read()
        return None

    async def _step(self, days: int) -> None:
        if self.day["date"]:
            await self._show((date.fromisoformat(self.day["date"]) + timedelta(days=days)).isoformat())

    async def _show(self, day: str) -> None:
        business = await open_business(container(), self.slug)
        try:
            wanted = date.fromisoformat(day)
        except (ValueError, TypeError):
            return
        today = container().clock.now().astimezone(ZoneInfo(business.timezone)).date()
        if abs((wanted - today).days) <= _FURTHEST_DAYS:
            self._shown_day = wanted
            await self._read()

    async def _read(self, gathered: Gathered | None = None) -> None:
        """Copy what the services say. Pages that are told of the same change share what was `gathered`."""
        lang = page_lang(self)
        key = (self._business_id, self._shown_day, lang)
        facts = gathered.get(key) if gathered is not None else None
        if facts is None:
            facts = await reading.today(container(), *key)
            if gathered is not None:
                gathered[key] = facts
        await self._copy(facts, lang)

    async def _copy(self, facts: TodayFacts, lang: Lang) -> None:
        zone = ZoneInfo(facts.business.timezone)
        put(
            self,
            ready=True,
            problem="",
            business_name=facts.business.name,
            line_open=live.line.open,
            title=formats.long_day(facts.today, facts.today, lang),
            counts=day_view.counts(facts.today_bookings, lang),
            day=day_view.day(facts.day, lang),
            latest=[day_view.slip(item, zone, facts.now, lang) for item in facts.latest],
            messages=[
                conversation_view.message(item, facts.business, facts.now, lang)
                for item in facts.messages[:_SHOWN_MESSAGES]
            ],
            questions=[
                conversation_view.question(item, facts.business, facts.now, lang)
                for item in facts.gaps[:_SHOWN_QUESTIONS]
            ],
            more_messages=_more(len(facts.messages) - _SHOWN_MESSAGES, lang),
            last_call=(
                conversation_view.last_call(facts.last, facts.business, facts.now, lang)
                if facts.last
                else LastCall(text=text(lang, "desk.no_call_yet"), result="")
            ),
            talking=bool(facts.live),
            desk=(
                conversation_view.conversation(
                    facts.live[0], facts.business, facts.now, lang, others=len(facts.live) - 1
                )
                if facts.live
                else no_conversation()
            ),
        )
        await self._announce(facts, lang)

    async def _announce(self, facts: TodayFacts, lang: Lang) -> None:
        current = [item.id for item in facts.latest if item.status == "confirmed"]
        if self._known is not None:
            zone = ZoneInfo(facts.business.timezone)
            for item in reversed(facts.latest):
                if item.status == "confirmed" and item.id not in self._known:
                    toasts = await self.get_state(ToastState)
                    toasts._add(
                        day_view.sentence(item, zone, facts.now, lang),
                        lang,
                        level="booked",
                        action="show_day",
                        subject=item.start.astimezone(zone).date().isoformat(),
                    )
        self._known = [*(self._known or []), *current][-32:]


def _more(count: int, lang: Lang) -> str:
    return "" if count <= 0 else text(lang, "message.one_more" if count == 1 else "message.more", n=count)
