"""The booking page: choose a service, a person and a time, say who comes, done.

A time that is chosen is held for the visit (a secret of the browser tab) while the form is filled in.
Everything can be rebuilt from the address, the visit and the database; a replayed click does nothing twice.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import reflex as rx

from caaisy_app.core.errors import CaaisyError, NotFound
from caaisy_app.core.i18n import Lang
from caaisy_app.core.ids import new_token
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.errors import (
    BookingNotFound,
    CalendarUnreliable,
    HoldExpired,
    NotBookable,
    SlotTaken,
    TooManyBookings,
)
from caaisy_app.domain.booking.service import Confirm, ExtendHold, Hold
from caaisy_app.ui import live
from caaisy_app.ui.public_routes import last_part
from caaisy_app.ui.public_texts import public_text
from caaisy_app.ui.runtime import container
from caaisy_app.ui.states import public_reading, public_view
from caaisy_app.ui.states.base import page_lang, put, token_of
from caaisy_app.ui.states.public_entries import FIELDS, WISH_FIELDS, Entries, checked
from caaisy_app.ui.states.public_reading import Shown, visitor
from caaisy_app.ui.states.public_shapes import Held, Shop, no_held, no_shop, no_slip
from caaisy_app.ui.states.public_times import instant
from caaisy_app.ui.states.public_visit import PublicVisit
from caaisy_app.ui.states.public_wishes import pass_on

HOLD_SECONDS = 150
_LONGEST_HOLDING = timedelta(minutes=15)  # then somebody else may have the time
_LONGEST_SECRET = 64


class BookState(PublicVisit, rx.State):
    """One visit of the booking page."""

    ready: bool = False
    found: bool = False
    shop: Shop = no_shop()

    _slug: str = ""

    @rx.event
    async def load(self) -> None:
        """The page was opened or came back."""
        lang = page_lang(self)
        slug = last_part(self.router.url.path, "b")
        put(self, focus={"id": "", "turn": 0})
        if not self._allowed("look"):
            put(self, ready=True, found=self.found)
            return
        async with container().read() as uow:
            try:
                shown = await public_reading.shop(uow, slug)
            except NotFound:
                live.pages.closed([token_of(self)])
                put(self, ready=True, found=False, shop=no_shop())
                return
            if self.done and not await self._still_booked(uow, shown):
                self._forget_visit()
        if self._slug not in ("", slug):
            self._forget_visit()
        self._slug = slug
        live.pages.opened(token_of(self), shown.business.id)
        put(
            self,
            found=True,
            shop=public_view.shop(shown.business, lang),
            services=[public_view.offer(item, lang) for item in shown.services],
        )
        if self.service["id"]:
            self._choose_service(shown, self.service["id"], self.person["id"], lang)
        elif len(shown.services) == 1:
            self._choose_service(shown, shown.services[0].id, "", lang)
        await self._refresh()
        put(self, ready=True)

    @rx.event
    async def arrive(self, visit: str) -> None:
        """The tab remembers an earlier visit of this page: bring its held time or its booking back."""
        if (
            not _is_secret(visit)
            or self.held["visit"]
            or self.done
            or not self.found
            or not self._allowed("look")
        ):
            return
        lang = page_lang(self)
        async with container().write() as uow:
            shown = await self._shop(uow)
            actor = visitor(shown.business.id, visit)
            mine = await booking.bookings_of_call(uow, actor, shown.business.id, actor.call_id)
            last = mine[-1] if mine else None
            if last is None:
                return
            if last.status == "confirmed" and last.end > shown.now:
                await self._show_done(uow, shown, visit, last, lang)
            elif last.status == "held" and last.hold_expires_at and last.hold_expires_at > shown.now:
                self._held_since = last.created_at
                self._choose_service(shown, last.service_id or "", "", lang)
                self._show_held(shown, last, visit, lang)
        await self._refresh()

    @rx.event
    async def change_service(self) -> None:
        """Show all services again."""
        put(self, choosing_service=True)
        self._move_focus("services")

    @rx.event
    async def pick_service(self, service_id: str) -> None:
        """Choose a service; a time held for another one is given back."""
        lang = page_lang(self)
        async with container().read() as uow:
            shown = await self._shop(uow)
        same = service_id == self.service["id"]
        if not self._choose_service(shown, service_id, self.person["id"] if same else "", lang):
            return
        if not same:
            await self._release()
            self._from_the_start()
            self._say("")
        await self._refresh()
        self._move_focus("when")

    @rx.event
    async def change_person(self) -> None:
        """Show who offers the service."""
        put(self, choosing_person=True)
        self._move_focus("people")

    @rx.event
    async def pick_person(self, staff_id: str) -> None:
        """Choose a person, or with an empty id nobody in particular."""
        chosen = next((item for item in self.staff if item["id"] == staff_id), None)
        if chosen is None:
            return
        if chosen["id"] != self.person["id"]:
            await self._release()
            self._from_the_start()
            self._say("")
        put(self, person=chosen, choosing_person=False)
        await self._refresh()
        self._move_focus("when")

    @rx.event
    async def pick_time(self, start: str) -> None:
        """Hold a time for this visit."""
        wanted, lang = instant(start), page_lang(self)
        if wanted is None or not self.service["id"] or self.done or not self._allowed("hold"):
            return
        visit = self.held["visit"] or new_token()
        async with container().read() as uow:
            shown = await self._shop(uow)
        actor = visitor(shown.business.id, visit)
        try:
            async with container().write() as uow:
                held = await booking.hold(
                    uow,
                    actor,
                    Hold(
                        business_id=shown.business.id,
                        service_id=self.service["id"],
                        start=wanted,
                        staff_ids=(self.person["id"],) if self.person["id"] else (),
                        seconds=HOLD_SECONDS,
                        source="web",
                    ),
                )
        except (SlotTaken, NotBookable, CalendarUnreliable) as error:
            await self._gone(shown, wanted, error, lang)
            return
        except CaaisyError as error:
            self._say(error.sentence(lang), "dan")
            return
        if self._held_since is None:
            self._held_since = shown.now
        self._say("")
        self._show_held(shown, held, visit, lang)
        await self._refresh()
        self._move_focus("who")

    @rx.event
    async def active(self) -> None:
        """Somebody is typing: keep the time a little longer, but not for ever."""
        now = container().clock.now()
        if not self.held["id"] or self._held_since is None or now - self._held_since > _LONGEST_HOLDING:
            return
        async with container().read() as uow:
            shown = await self._shop(uow)
        try:
            async with container().write() as uow:
                held = await booking.extend_hold(
                    uow,
                    visitor(shown.business.id, self.held["visit"]),
                    ExtendHold(
                        business_id=shown.business.id, booking_id=self.held["id"], seconds=HOLD_SECONDS
                    ),
                )
        except (HoldExpired, BookingNotFound):
            return
        self._show_held(shown, held, self.held["visit"], page_lang(self))

    @rx.event
    async def submit(self, form: dict[str, Any]) -> None:
        """Book the held time for who stands in the form. The same sending again books nothing twice."""
        lang = page_lang(self)
        hold_id, visit = str(form.get("hold") or ""), str(form.get("visit") or "")
        if (self.done and hold_id == self._booked_id) or not self._allowed("confirm"):
            return
        if not _is_secret(visit) or not 0 < len(hold_id) <= _LONGEST_SECRET:
            self._say(public_text(lang, "form.wait"), "cau")
            self._move_focus("when")
            return
        async with container().read() as uow:
            shown = await self._shop(uow)
        entries, errors = checked(form, shown.business.country, lang)
        put(self, errors=errors)
        if entries is None:
            self._move_focus(next(field for field in FIELDS if errors[field]))
            return
        await self._confirm(shown, visit, hold_id, entries, lang)

    @rx.event
    async def leave_wish(self, form: dict[str, Any]) -> None:
        """While nobody knows what is free: pass on what the visitor would like."""
        lang = page_lang(self)
        if self.wished or not self.service["id"] or not self._allowed("confirm"):
            return
        async with container().read() as uow:
            shown = await self._shop(uow)
        entries, errors = checked(form, shown.business.country, lang, wish=True)
        put(self, errors=errors)
        if entries is None:
            self._move_focus(next(field for field in WISH_FIELDS if errors[field]))
            return
        what = public_view.wish_for(
            self.service["name"], self.person["name"] if self.person["id"] else "", lang
        )
        async with container().write() as uow:
            actor = visitor(shown.business.id, self.held["visit"] or new_token())
            await pass_on(uow, actor, shown.business, what, entries, lang)
        put(self, wished=True)
        self._say(public_text(lang, "wish.noted", business=shown.business.name), "pos")
        self._move_focus("said")

    @rx.event
    async def again(self) -> None:
        """Book another appointment."""
        self._forget_visit()
        await self._refresh()
        self._move_focus("services")

    async def _confirm(self, shown: Shown, visit: str, hold_id: str, entries: Entries, lang: Lang) -> None:
        actor = visitor(shown.business.id, visit)
        try:
            async with container().write() as uow:
                booked = await booking.confirm(
                    uow,
                    actor,
                    Confirm(
                        business_id=shown.business.id,
                        booking_id=hold_id,
                        contact_name=entries.name,
                        phone=entries.phone,
                        email=entries.email,
                        note=entries.note,
                        language=lang,
                        idempotency_key=f"web:{hold_id}",
                    ),
                )
                await self._show_done(uow, shown, visit, booked, lang)
        except (SlotTaken, NotBookable, CalendarUnreliable, HoldExpired, BookingNotFound) as error:
            await self._lost_hold(shown, error, lang)
        except TooManyBookings:
            self._say(public_text(lang, "failed"), "dan")
        except CaaisyError as error:
            self._say(error.sentence(lang), "dan")

    async def _lost_hold(self, shown: Shown, error: CaaisyError, lang: Lang) -> None:
        wanted = instant(self.held["start"])
        put(self, held=Held(**{**no_held(), "visit": self.held["visit"]}), held_slip=no_slip(), picked="")
        self._held_since = None
        if wanted is None:
            self._say(public_text(lang, "taken.none"), "cau")
            await self._refresh()
            return
        await self._gone(shown, wanted, error, lang)

    async def _gone(self, shown: Shown, wanted: datetime, error: CaaisyError, lang: Lang) -> None:
        key = "not_bookable" if isinstance(error, NotBookable) else "taken"
        public_reading.forget(shown.business.id)
        await self._refresh()
        if self.requests_only:
            self._say("")  # the list of times says it
            self._move_focus("when")
            return
        async with container().read() as uow:
            await self._tell_taken(uow, shown, self._wish(shown), wanted, key, lang)

    async def _refresh(self) -> None:
        """Read the times again; what the visitor has chosen stays. The push task calls this too."""
        if not self.found or self.done or not self.service["id"]:
            put(self, days=[], groups=[], no_times="")
            return
        lang = page_lang(self)
        async with container().read() as uow:
            shown = await self._shop(uow)
            await self._show_times(uow, shown, self._wish(shown), lang)


def _is_secret(words: Any) -> bool:
    return isinstance(words, str) and 20 <= len(words) <= _LONGEST_SECRET
