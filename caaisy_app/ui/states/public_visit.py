"""What a visit of the booking page has chosen, holds and has booked: a part of the page's state.

A visit is a secret of the browser tab; what it holds or has booked is found again by it in the database.
"""

from __future__ import annotations

from datetime import datetime

import reflex as rx

from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.i18n import Lang
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.links.service import make_link
from caaisy_app.domain.booking.service import ReleaseHold
from caaisy_app.domain.booking.views import BookingView
from caaisy_app.ui.public_routes import calendar_path, last_part, manage_path
from caaisy_app.ui.public_texts import public_text
from caaisy_app.ui.runtime import container
from caaisy_app.ui.states import public_reading, public_view
from caaisy_app.ui.states.base import put
from caaisy_app.ui.states.public_reading import Shown, Wish, visitor
from caaisy_app.ui.states.public_shapes import Held, Offer, no_errors, no_held, no_slip
from caaisy_app.ui.states.public_times import PublicTimes
from caaisy_app.ui.states.shapes import Slip


class PublicVisit(PublicTimes, rx.State, mixin=True):
    """The choices, the held time and the booked appointment of one visit."""

    services: list[Offer] = []
    staff: list[Offer] = []
    service: Offer = Offer(id="", name="", line="")
    person: Offer = Offer(id="", name="", line="")
    choosing_service: bool = True
    choosing_person: bool = False
    held: Held = no_held()
    held_slip: Slip = no_slip()
    price: str = ""
    free_until: str = ""
    late_text: str = ""
    form_open: bool = False
    done: bool = False
    done_slip: Slip = no_slip()
    done_text: str = ""
    manage_href: str = ""
    calendar_href: str = ""

    _held_since: datetime | None = None
    _booked_id: str = ""
    _visit: str | None = None  # of the appointment that was booked

    async def _shop(self, uow: UnitOfWork) -> Shown:
        """The business of the address, which is there even when the server has forgotten this session."""
        return await public_reading.shop(uow, last_part(self.router.url.path, "b"))

    def _wish(self, shown: Shown) -> Wish:
        return Wish(
            business_id=shown.business.id,
            service_id=self.service["id"],
            staff_id=self.person["id"],
            actor=visitor(shown.business.id, self.held["visit"] or "nobody"),
            own_times=bool(self.held["id"]),
        )

    def _choose_service(self, shown: Shown, service_id: str, staff_id: str, lang: Lang) -> bool:
        service = shown.service(service_id)
        if service is None:
            put(self, service=Offer(id="", name="", line=""), choosing_service=True)
            return False
        anyone = Offer(id="", name=public_text(lang, "staff.any"), line="")
        people = [Offer(id=item.id, name=item.name, line="") for item in shown.staff_of(service)]
        choices = [anyone, *people] if len(people) > 1 and service.capacity == 1 else []
        put(
            self,
            service=public_view.offer(service, lang),
            price=service.price_text or "",
            late_text=shown.business.settings.late_cancel_text or "",
            staff=choices,
            person=next((item for item in choices if item["id"] == staff_id), anyone),
            choosing_service=False,
            choosing_person=False,
        )
        return True

    def _show_held(self, shown: Shown, held: BookingView, visit: str, lang: Lang) -> None:
        expires = held.hold_expires_at or shown.now
        put(
            self,
            held=Held(
                id=held.id,
                visit=visit,
                start=held.start.isoformat(),
                seconds=max(0, int((expires - container().clock.now()).total_seconds())),
                turn=self.held["turn"] + 1,
                when=public_view.near_when(held.start, shown.zone, shown.today, lang),
            ),
            held_slip=public_view.slip(held, shown, lang),
            free_until=public_view.free_until(held.start, shown.business, shown.now, lang),
            picked=held.start.isoformat(),
            form_open=True,
        )

    async def _show_done(
        self, uow: UnitOfWork, shown: Shown, visit: str, booked: BookingView, lang: Lang
    ) -> None:
        """Show the booked appointment with a link of its own."""
        actor = visitor(shown.business.id, visit)
        token = await make_link(uow, actor, shown.business.id, booked.id)
        said = [public_text(lang, "done.text", business=shown.business.name)]
        if booked.email:
            said.append(public_text(lang, "done.mail", email=booked.email))
        self._booked_id = booked.id
        self._visit = visit
        self._held_since = None
        put(
            self,
            done=True,
            done_slip=public_view.slip(booked, shown, lang),
            done_text=" ".join(said),
            manage_href=manage_path(lang, token),
            calendar_href=calendar_path(lang, token),
            held=no_held(),
            picked="",
            days=[],
            groups=[],
            errors=no_errors(),
        )
        self._say("")
        self._move_focus("done")

    async def _still_booked(self, uow: UnitOfWork, shown: Shown) -> bool:
        """Whether what this visit has booked still stands; it may have been cancelled by its link."""
        if self._visit is None:
            return False
        actor = visitor(shown.business.id, self._visit)
        mine = await booking.bookings_of_call(uow, actor, shown.business.id, actor.call_id)
        return any(item.id == self._booked_id and item.status == "confirmed" for item in mine)

    async def _release(self) -> None:
        if not self.held["id"]:
            return
        async with container().write() as uow:
            shown = await self._shop(uow)
            actor = visitor(shown.business.id, self.held["visit"])
            await booking.release_hold(
                uow, actor, ReleaseHold(business_id=shown.business.id, booking_id=self.held["id"])
            )
        self._held_since = None
        put(self, held=Held(**{**no_held(), "visit": self.held["visit"]}), held_slip=no_slip(), picked="")

    def _forget_visit(self) -> None:
        self._held_since = None
        self._booked_id = ""
        self._visit = None
        self._from_the_start()
        self._say("")
        put(
            self,
            done=False,
            wished=False,
            held=no_held(),
            held_slip=no_slip(),
            picked="",
            form_open=False,
            errors=no_errors(),
            service=Offer(id="", name="", line=""),
            person=Offer(id="", name="", line=""),
            staff=[],
            choosing_service=True,
            manage_href="",
            calendar_href="",
        )
