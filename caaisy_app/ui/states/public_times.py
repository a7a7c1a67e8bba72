"""The list of days and free times that the booking page and the manage page share, as a state mixin."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import reflex as rx

from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.i18n import Lang
from caaisy_app.domain.booking.errors import CalendarUnreliable
from caaisy_app.ui.public_texts import public_text
from caaisy_app.ui.states import public_reading, public_view
from caaisy_app.ui.states.base import page_lang, put
from caaisy_app.ui.states.public_limits import limits
from caaisy_app.ui.states.public_reading import Shown, Stretch, Wish
from caaisy_app.ui.states.public_shapes import (
    DayChoice,
    Errors,
    Focus,
    TimeChoice,
    TimeGroup,
    no_errors,
)

_MOST_PAGES = 60


class PublicTimes(rx.State, mixin=True):
    """Which days and times are shown, and what was last said about them."""

    days: list[DayChoice] = []
    day: str = ""
    month: str = ""
    groups: list[TimeGroup] = []
    no_times: str = ""
    has_earlier: bool = False
    has_later: bool = False
    picked: str = ""
    said: str = ""
    said_kind: str = ""
    nearest: list[TimeChoice] = []
    requests_only: bool = False  # nobody knows what is free: a wish may be left, nothing can be taken
    wished: bool = False
    errors: Errors = no_errors()
    focus: Focus = Focus(id="", turn=0)

    _pages: list[date | None] = [None]
    _next_from: date | None = None

    @rx.event
    async def pick_day(self, day: str) -> None:
        """Show the free times of a day in the strip."""
        if any(item["date"] == day and item["free"] for item in self.days):
            self.day = day
            await self._refresh()

    @rx.event
    async def later(self) -> None:
        """Show the following days."""
        if self._next_from is not None and len(self._pages) < _MOST_PAGES:
            self._pages = [*self._pages, self._next_from]
            self.day = ""
            await self._refresh()

    @rx.event
    async def earlier(self) -> None:
        """Show the days before."""
        if len(self._pages) > 1:
            self._pages = self._pages[:-1]
            self.day = ""
            await self._refresh()

    async def _refresh(self) -> None:
        raise NotImplementedError

    def _from_the_start(self) -> None:
        self._pages = [None]
        self.day = ""

    def _move_focus(self, target: str) -> None:
        self.focus = Focus(id=target, turn=self.focus["turn"] + 1)

    def _say(self, words: str, kind: str = "", nearest: list[TimeChoice] | None = None) -> None:
        put(self, said=words, said_kind=kind, nearest=nearest or [])

    def _allowed(self, action: str) -> bool:
        """Count an action of this visitor's network; says so where it is one too many."""
        if limits.allow(action, self.router.session.client_ip):
            return True
        self._say(public_text(page_lang(self), "busy"), "cau")
        return False

    async def _show_times(
        self, uow: UnitOfWork, shown: Shown, wish: Wish, lang: Lang, *, leave_out: datetime | None = None
    ) -> None:
        try:
            found = await public_reading.stretch(uow, shown, wish, self._pages[-1])
        except CalendarUnreliable:
            self._show_no_times(public_text(lang, "when.unreliable", business=shown.business.name))
            return
        self._next_from = found.next_from
        day = self._day_to_show(found, leave_out)
        facts = next((item for item in found.days if item.day.isoformat() == day), None)
        service = shown.service(wish.service_id)
        nothing = ""
        if not found.days and service is not None:
            key = "when.nothing" if len(self._pages) == 1 else "when.nothing_more"
            nothing = public_text(lang, key, n=service.horizon_days)
        elif facts is not None and not facts.slots:
            nothing = public_text(lang, "when.day_gone")
        put(
            self,
            days=[public_view.day_choice(item, shown.today, lang) for item in found.days],
            day=day,
            month=public_view.month_of(found.days, lang),
            groups=(
                public_view.time_groups(facts, shown.zone, shown.today, lang, leave_out=leave_out)
                if facts
                else []
            ),
            no_times=nothing,
            has_earlier=len(self._pages) > 1,
            has_later=found.next_from is not None,
            requests_only=False,
        )

    def _show_no_times(self, why: str) -> None:
        self._from_the_start()
        put(
            self,
            days=[],
            month="",
            groups=[],
            no_times=why,
            has_earlier=False,
            has_later=False,
            requests_only=True,
        )

    def _day_to_show(self, found: Stretch, leave_out: datetime | None) -> str:
        """The day that was chosen, even if it has just filled up; else the first with a free time.

        The time an appointment already has (`leave_out`) is none to choose from.
        """
        if any(item.day.isoformat() == self.day for item in found.days):
            return self.day
        return next(
            (
                item.day.isoformat()
                for item in found.days
                if any(slot.start != leave_out for slot in item.slots)
            ),
            "",
        )

    async def _tell_taken(
        self, uow: UnitOfWork, shown: Shown, wish: Wish, start: datetime, key: str, lang: Lang
    ) -> None:
        """Say kindly that a time is gone, and offer the nearest ones."""
        near = await public_reading.nearest(uow, shown, wish, start)
        words = public_text(lang, key, when=public_view.near_when(start, shown.zone, shown.today, lang))
        rest = public_text(lang, "taken.nearest" if near else "taken.none")
        self._say(
            f"{words} {rest}",
            "cau",
            [public_view.time_choice(slot, shown.zone, shown.today, lang, with_day=True) for slot in near],
        )
        self._move_focus("said")


def instant(words: Any) -> datetime | None:
    """A start as it came back from the browser; None for anything that is no whole second with a zone."""
    if not isinstance(words, str) or len(words) > 40:
        return None
    try:
        found = datetime.fromisoformat(words)
        if found.utcoffset() is None or found.microsecond:
            return None
        return found.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
