"""The page of a manage link: see, move or cancel one appointment, and save it in a calendar.

Each handler opens the link again from the address; nothing else says what may be done.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import reflex as rx

from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import CaaisyError, NotFound
from caaisy_app.core.i18n import Lang
from caaisy_app.core.ids import token_digest
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.errors import CalendarUnreliable, HoldExpired, NotBookable, SlotTaken
from caaisy_app.domain.booking.links.service import LinkNotFound, OpenLink, open_link
from caaisy_app.domain.booking.service import Cancel, Move
from caaisy_app.domain.booking.views import BookingView
from caaisy_app.ui import live
from caaisy_app.ui.public_routes import calendar_path, last_part
from caaisy_app.ui.public_texts import public_text
from caaisy_app.ui.runtime import container
from caaisy_app.ui.states import public_reading, public_view
from caaisy_app.ui.states.base import page_lang, put, token_of
from caaisy_app.ui.states.public_entries import checked
from caaisy_app.ui.states.public_reading import Shown, Wish
from caaisy_app.ui.states.public_shapes import Shop, no_errors, no_shop, no_slip
from caaisy_app.ui.states.public_times import PublicTimes, instant
from caaisy_app.ui.states.public_wishes import pass_on
from caaisy_app.ui.states.shapes import Slip


@dataclass(frozen=True, slots=True)
class _Opened:
    link: OpenLink
    shown: Shown
    item: BookingView


class ManageState(PublicTimes, rx.State):
    """What a manage link shows."""

    ready: bool = False
    found: bool = False
    shop: Shop = no_shop()
    slip: Slip = no_slip()
    price: str = ""
    name: str = ""
    free_until: str = ""
    status: str = ""
    can_change: bool = False
    offer_until: str = ""
    moving: bool = False
    picked_label: str = ""
    asking: bool = False
    ask_text: str = ""
    late_text: str = ""
    cancelled_text: str = ""
    calendar_href: str = ""

    _seen: str = ""
    _sequence: int = -1

    @rx.event
    async def load(self) -> None:
        """The page was opened or came back."""
        put(self, focus={"id": "", "turn": 0}, asking=False)
        if self._token_digest() != self._seen:
            put(self, moving=False, picked="", picked_label="")
            self._say("")
        async with container().read() as uow:
            opened = await self._open(uow)
            if opened is None:
                return
            live.pages.opened(token_of(self), opened.link.business_id)
            self._sequence = opened.item.sequence
            await self._show(uow, opened)
        put(self, ready=True)

    @rx.event
    async def start_moving(self) -> None:
        """Show the free times."""
        put(self, moving=True, picked="", picked_label="", wished=False, errors=no_errors())
        self._from_the_start()
        self._say("")
        await self._refresh()
        self._move_focus("when")

    @rx.event
    async def stop_moving(self) -> None:
        """Leave the appointment as it is."""
        put(self, moving=False, picked="", picked_label="")
        self._say("")
        self._move_focus("top")

    @rx.event
    async def pick_time(self, start: str) -> None:
        """Choose a new time; it is taken only when the choice is confirmed."""
        wanted, lang = instant(start), page_lang(self)
        if wanted is None or not self.moving:
            return
        async with container().read() as uow:
            opened = await self._open(uow)
            if opened is None:
                return
            shown = opened.shown
            local = public_view.near_when(wanted, shown.zone, shown.today, lang)
        self._say("")
        put(
            self, picked=wanted.isoformat(), picked_label=public_text(lang, "manage.confirm_move", when=local)
        )
        self._move_focus("confirm-move")

    @rx.event
    async def move(self) -> None:
        """Give the appointment the chosen time, or say who was faster."""
        wanted, lang = instant(self.picked), page_lang(self)
        if wanted is None or not self._allowed("confirm"):
            return
        async with container().read() as uow:
            opened = await self._open(uow)
        if opened is None:
            return
        try:
            async with container().write() as uow:
                moved = await booking.move(
                    uow,
                    opened.link.actor,
                    Move(
                        business_id=opened.link.business_id,
                        booking_id=opened.link.booking_id,
                        start=wanted,
                        idempotency_key=f"link:{opened.link.booking_id}:{self._sequence}:{self.picked}",
                    ),
                )
        except (SlotTaken, NotBookable, CalendarUnreliable) as error:
            put(self, picked="", picked_label="")
            public_reading.forget(opened.link.business_id)
            await self._refresh()
            if self.requests_only:
                self._move_focus("when")
                return
            key = "not_bookable" if isinstance(error, NotBookable) else "taken"
            async with container().read() as uow:
                await self._tell_taken(uow, opened.shown, _wish(opened), wanted, key, lang)
            return
        except CaaisyError as error:
            self._say(error.sentence(lang), "dan")
            await self._refresh()
            return
        self._sequence = moved.sequence
        put(self, moving=False, picked="", picked_label="")
        await self._refresh()
        shown = opened.shown
        words = public_view.near_when(moved.start, shown.zone, shown.today, lang)
        self._say(public_text(lang, "manage.moved", when=words), "pos")
        self._move_focus("said")

    @rx.event
    async def leave_wish(self, form: dict[str, Any]) -> None:
        """While nobody knows what is free: pass on when the visitor would like to come instead."""
        lang = page_lang(self)
        if self.wished or not self.requests_only or not self._allowed("confirm"):
            return
        async with container().read() as uow:
            opened = await self._open(uow)
        if opened is None:
            return
        item, shown = opened.item, opened.shown
        known = {"name": item.contact_name, "phone": item.phone, "email": item.email}
        entries, errors = checked({**form, **known}, shown.business.country, lang, wish=True)
        put(self, errors=errors)
        if entries is None:
            self._move_focus("note")
            return
        when = public_view.near_when(item.start, shown.zone, shown.today, lang)
        what = public_text(lang, "wish.move", what=item.service_name or "", when=when)
        async with container().write() as uow:
            await pass_on(uow, opened.link.actor, shown.business, what, entries, lang)
        put(self, wished=True, moving=False)
        self._say(public_text(lang, "wish.noted_move", business=shown.business.name), "pos")
        self._move_focus("said")

    @rx.event
    async def ask(self) -> None:
        """Ask before cancelling; the late rule is said here."""
        lang = page_lang(self)
        async with container().read() as uow:
            opened = await self._open(uow)
            if opened is None or not self.can_change:
                return
            item, shown = opened.item, opened.shown
            terms = await booking.cancellation_terms(uow, opened.link.actor, item.business_id, item.id)
        late = public_text(lang, "manage.in_time")
        if terms.late:
            late = " ".join(
                part for part in (public_text(lang, "manage.late", n=terms.hours), terms.text) if part
            )
        put(
            self,
            asking=True,
            ask_text=public_text(
                lang,
                "manage.ask_cancel_text",
                what=item.service_name or "",
                when=public_view.near_when(item.start, shown.zone, shown.today, lang),
            ),
            late_text=late if terms.late or shown.business.settings.late_cancel_text else "",
        )

    @rx.event
    async def keep(self) -> None:
        """Nothing is cancelled."""
        put(self, asking=False)

    @rx.event
    async def cancel(self) -> None:
        """Cancel the appointment."""
        lang = page_lang(self)
        if not self.asking or not self._allowed("confirm"):
            return
        put(self, asking=False)
        async with container().read() as uow:
            opened = await self._open(uow)
        if opened is None:
            return
        try:
            async with container().write() as uow:
                await booking.cancel(
                    uow,
                    opened.link.actor,
                    Cancel(business_id=opened.link.business_id, booking_id=opened.link.booking_id),
                )
        except CaaisyError as error:
            self._say(error.sentence(lang), "dan")
        else:
            self._say("")
        self._sequence = -1  # what follows is the visitor's own doing
        put(self, moving=False, picked="", picked_label="")
        await self._refresh()
        self._move_focus("top")

    @rx.event
    async def accept(self) -> None:
        """Take the time that is kept for somebody who waits."""
        await self._answer(accepting=True)

    @rx.event
    async def decline(self) -> None:
        """Give the kept time to the next in line."""
        await self._answer(accepting=False)

    async def _answer(self, *, accepting: bool) -> None:
        lang = page_lang(self)
        if self.status != "offered" or not self._allowed("confirm"):
            return
        async with container().read() as uow:
            opened = await self._open(uow)
        if opened is None:
            return
        link, shown = opened.link, opened.shown
        try:
            async with container().write() as uow:
                entry = await booking.offer_of(uow, link.actor, link.business_id, link.booking_id)
                if accepting:
                    await booking.accept_offer(uow, link.actor, link.business_id, entry.id)
                else:
                    await booking.withdraw_waitlist(uow, link.actor, link.business_id, entry.id)
        except HoldExpired:
            self._say("")  # the page says that the offer has run out
        except CaaisyError as error:
            self._say(error.sentence(lang), "dan")
        else:
            words = public_view.near_when(opened.item.start, shown.zone, shown.today, lang)
            self._say(public_text(lang, "offer.accepted", when=words) if accepting else "", "pos")
        self._sequence = -1
        await self._refresh()
        self._move_focus("said" if self.said else "top")

    async def _refresh(self) -> None:
        """Read the appointment again, and the free times while it is moved. The push task calls this too."""
        async with container().read() as uow:
            opened = await self._open(uow)
            if opened is None:
                return
            if self._sequence not in (-1, opened.item.sequence) and not self.said:
                self._say(public_text(page_lang(self), "manage.changed"), "cau")
            self._sequence = opened.item.sequence
            await self._show(uow, opened)

    async def _show(self, uow: UnitOfWork, opened: _Opened) -> None:
        lang, item, shown = page_lang(self), opened.item, opened.shown
        business = shown.business
        offer_until = ""
        if item.status == "cancelled":
            status = "cancelled"
        elif item.status in ("held", "expired"):
            status, offer_until = await self._offer(uow, opened)
        else:
            status = "past" if item.status != "confirmed" or item.start <= shown.now else "booked"
        late = ""
        if item.late_cancelled:
            words = public_text(lang, "manage.cancelled_late", n=business.settings.late_cancel_hours)
            late = " ".join(part for part in (words, business.settings.late_cancel_text) if part)
        put(
            self,
            found=True,
            shop=public_view.shop(business, lang),
            slip=public_view.slip(item, shown, lang),
            price=item.price_text or "",
            name=item.attendee_name or item.contact_name or "",
            free_until=public_view.free_until(item.start, business, shown.now, lang),
            status=status,
            can_change=status == "booked",
            offer_until=offer_until,
            cancelled_text=" ".join(
                part
                for part in (public_text(lang, "manage.cancelled_text", business=business.name), late)
                if part
            ),
            calendar_href=calendar_path(lang, last_part(self.router.url.path, "t")),
        )
        if status != "booked":
            put(self, moving=False)
        if self.moving and shown.service(item.service_id or "") is not None:
            await self._show_times(uow, shown, _wish(opened), lang, leave_out=item.start)
            self._check_picked(lang, opened)
        else:
            put(self, days=[], groups=[], no_times="")

    async def _offer(self, uow: UnitOfWork, opened: _Opened) -> tuple[str, str]:
        """How an offer stands, and until when it does."""
        lang, link, shown = page_lang(self), opened.link, opened.shown
        entry = await booking.offer_of(uow, link.actor, link.business_id, link.booking_id)
        if entry.status == "withdrawn":
            return "declined", ""
        if entry.status != "offered" or entry.offer_expires_at is None or entry.offer_expires_at <= shown.now:
            return "lapsed", ""
        until = public_view.near_when(entry.offer_expires_at, shown.zone, shown.today, lang)
        return "offered", public_text(lang, "offer.until", when=until)

    def _check_picked(self, lang: Lang, opened: _Opened) -> None:
        """The chosen time may just have been taken by somebody else."""
        wanted = instant(self.picked)
        shown = opened.shown
        if wanted is None or wanted.astimezone(shown.zone).date().isoformat() != self.day:
            return
        if not any(choice["start"] == self.picked for group in self.groups for choice in group["times"]):
            words = public_view.near_when(wanted, shown.zone, shown.today, lang)
            self._say(f"{public_text(lang, 'taken', when=words)} {public_text(lang, 'taken.none')}", "cau")
            put(self, picked="", picked_label="")

    async def _open(self, uow: UnitOfWork) -> _Opened | None:
        """The appointment behind the address, or the neutral page: for any link that does not open one."""
        token = last_part(self.router.url.path, "t")
        if token_digest(token) != self._seen and not self._allowed("token"):
            put(self, ready=True, found=False)
            return None
        try:
            link = await open_link(uow, token)
            item = await booking.booking(uow, link.actor, link.business_id, link.booking_id)
            shown = await public_reading.shop_of(uow, link.business_id)
        except (LinkNotFound, NotFound):
            self._seen = ""
            live.pages.closed([token_of(self)])
            put(
                self, ready=True, found=False, shop=no_shop(), slip=no_slip(), name="", price="", asking=False
            )
            return None
        self._seen = token_digest(token)
        return _Opened(link, shown, item)

    def _token_digest(self) -> str:
        return token_digest(last_part(self.router.url.path, "t"))


def _wish(opened: _Opened) -> Wish:
    """Times of the same service with anybody; moving keeps the person where that is possible."""
    return Wish(
        business_id=opened.link.business_id,
        service_id=opened.item.service_id or "",
        staff_id="",
        actor=opened.link.actor,
        moving=opened.item.id,
        own_times=True,
    )
