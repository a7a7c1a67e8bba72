"""Helpers for tests of the receptionist: a desk, a container with a hairdresser, a call in text mode."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from agents.call.beginning import start_call
from agents.call.controller import CallController
from agents.dialogue.desk import Desk, DeskService, DeskSettings, DeskStaff
from agents.session import Engine, embedded
from agents.text_call import TextCall
from caaisy_app.bootstrap import Container, build_container
from caaisy_app.core.actor import OwnerActor, SystemActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.settings import Settings
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.views import BookingView
from caaisy_app.seeding.fixtures import fixture
from caaisy_app.seeding.importer import import_business

K1 = datetime(2027, 1, 11, 8, 0, tzinfo=UTC)  # Monday, 9:00 in Berlin
HOURS = {
    "mon": (),
    "tue": ("09:00-18:00",),
    "wed": ("09:00-18:00",),
    "thu": ("09:00-20:00",),
    "fri": ("09:00-18:00",),
    "sat": ("09:00-14:00",),
    "sun": (),
}
DESK = Desk(
    name="Salon Linde",
    federal_state="BE",
    hours=HOURS,
    services=(
        DeskService("s1", "Haarschnitt", ("Haare schneiden", "Schnitt", "haircut"), 45, "48 Euro"),
        DeskService("s2", "Farbe", ("Färben",), 120, "ab 95 Euro"),
    ),
    staff=(DeskStaff("p1", "Lena"), DeskStaff("p2", "Mehmet")),
    settings=DeskSettings(
        late_cancel_hours=24, late_cancel_text="Absagen unter 24 Stunden kosten die Hälfte."
    ),
    knowledge={"Adresse": "Lindenstraße 5"},
)


class Salon:
    """A container with the hairdresser in it and a standing clock."""

    def __init__(self, container: Container, clock: ManualClock, business_id: str) -> None:
        self.container, self.clock, self.business_id = container, clock, business_id

    async def call(
        self, *, number: str | None = "+4917112345678", lang: str = "de", engine: Engine = embedded
    ) -> TextCall:
        """A call that has just been greeted."""
        controller = await start_call(self.container, "friseur-berlin", language=lang, caller_number=number)
        call = TextCall(controller, engine=engine)
        await call.start()
        return call

    async def controller(self) -> CallController:
        """A call without a session."""
        return await start_call(
            self.container, "friseur-berlin", language="de", caller_number="+4917112345678"
        )

    async def bookings(self, *statuses: str) -> tuple[BookingView, ...]:
        """All rows with one of the statuses (default: confirmed)."""
        async with self.container.read() as uow:
            return await booking.bookings_between(
                uow,
                OwnerActor(self.business_id),
                booking.BookingsBetween(
                    business_id=self.business_id,
                    from_=datetime(2020, 1, 1, tzinfo=UTC),
                    to=datetime(2040, 1, 1, tzinfo=UTC),
                    statuses=statuses or ("confirmed",),  # pyright: ignore[reportArgumentType]  # plain words in tests
                ),
            )

    async def book_other(
        self, start: datetime, name: str = "Ute Müller", phone: str = "+4915155555555"
    ) -> BookingView:
        """Another customer's booking."""
        async with self.container.write() as uow:
            service = (await self._services())["Haarschnitt"]
            return await booking.book(
                uow,
                OwnerActor(self.business_id),
                booking.Book(
                    business_id=self.business_id,
                    service_id=service,
                    start=start,
                    contact_name=name,
                    phone=phone,
                    force=True,
                ),
            )

    async def _services(self) -> dict[str, str]:
        from caaisy_app.domain.catalog.service import catalog

        async with self.container.read() as uow:
            return {item.name: item.id for item in (await catalog(uow, self.business_id)).services}


@asynccontextmanager
async def salon(settings: Settings) -> AsyncIterator[Salon]:
    """The hairdresser on a migrated, empty database."""
    clock = ManualClock(K1)
    container = build_container(settings, clock=clock)
    try:
        mapping = fixture("friseur-berlin")
        slug = mapping.pop("slug")
        async with container.write() as uow:
            business = await import_business(uow, SystemActor(None, "tests"), mapping, slug=slug)
        yield Salon(container, clock, business.id)
    finally:
        await container.aclose()


SCENARIOS = Path(__file__).resolve().parent / "scenarios"
ATTACKS = Path(__file__).resolve().parent / "attacks"
OPEN_CASES = Path(__file__).resolve().parent / "open_cases"
