"""Bookings against a simple model: whatever happens in whatever order, both say the same."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from caaisy_app.bootstrap import Container, build_container
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.settings import Settings
from caaisy_app.domain.booking import service
from caaisy_app.domain.booking.errors import (
    BookingNotFound,
    HoldExpired,
    NotBookable,
    NotCancellable,
    SlotTaken,
)
from caaisy_app.domain.booking.service import (
    BlockTime,
    Book,
    BookingsBetween,
    Cancel,
    Confirm,
    Hold,
    Move,
    ReleaseHold,
)
from tests.integration.booking.salon import Salon, at, open_salon

RUNS = int(os.environ.get("CAAISY_TEST_RUNS", "180"))
REFUSED = (SlotTaken, NotBookable, HoldExpired, BookingNotFound, NotCancellable)
START = datetime.fromisoformat("2026-03-02T09:00:00+00:00")
#: Times that overlap one another in many ways; every one is on the grid of every service.
HOURS = (9, 10, 11, 12)
GROUP, SEATS = "Kurs", 3
MINUTES = {"Schnitt": 30, "Farbe": 60, GROUP: 60}
BUFFER = {"Schnitt": 0, "Farbe": 15, GROUP: 0}


@dataclass
class Thing:
    """What the model knows of a booking: whom it takes, when, and until when it is only a hold."""

    service: str
    person: str
    start: datetime
    end: datetime
    call: str | None = None
    hold_until: datetime | None = None
    given_back: bool = False
    gone: bool = False

    def footprint(self) -> tuple[datetime, datetime]:
        buffer = timedelta(minutes=BUFFER.get(self.service, 0))
        return self.start - buffer, self.end + buffer


@dataclass
class Model:
    """A list of things and a clock: the whole definition of who has what."""

    now: datetime = START
    things: dict[str, Thing] = field(default_factory=dict[str, Thing])

    def live(self) -> dict[str, Thing]:
        return {
            key: thing
            for key, thing in self.things.items()
            if not thing.gone and (thing.hold_until is None or thing.hold_until > self.now)
        }

    def free(self, wanted: Thing, ignore: set[str]) -> bool:
        begin, end = wanted.footprint()
        together = 0
        for key, other in self.live().items():
            if key in ignore or other.person != wanted.person:
                continue
            if wanted.service == GROUP == other.service and other.start == wanted.start:
                together += 1
            elif begin < other.footprint()[1] and other.footprint()[0] < end:
                return False
        return together < SEATS

    def holds_of(self, call: str) -> set[str]:
        return {
            key
            for key, thing in self.things.items()
            if thing.call == call and thing.hold_until is not None and not thing.gone
        }


def _machine(salon: Salon, clock: ManualClock, runner: asyncio.Runner) -> type[RuleBasedStateMachine]:
    calls = st.sampled_from(["call_a", "call_b"])
    services = st.sampled_from(sorted(MINUTES))
    hours = st.sampled_from(HOURS)
    halves = st.sampled_from([0, 30])

    class Bookings(RuleBasedStateMachine):
        @initialize()
        def begin(self) -> None:
            clock.set(START)
            self.model = Model()
            self.sql("DELETE FROM occupancy", "DELETE FROM booking")

        def sql(self, *statements: str) -> None:
            from sqlalchemy import text

            async def run() -> None:
                async with salon.write() as uow:
                    for statement in statements:
                        await uow.session.execute(text(statement))

            runner.run(run())

        def do(self, use_case: Any, actor: Any, command: Any) -> Any:
            async def run() -> Any:
                async with salon.write() as uow:
                    return await use_case(uow, actor, command)

            try:
                return runner.run(run())
            except REFUSED:
                return None

        def thing(self, name: str, hour: int, minute: int) -> Thing:
            start = at(hour, 0 if name == GROUP else minute)
            person = "Mehmet" if name == GROUP else "Lena"
            return Thing(name, person, start, start + timedelta(minutes=MINUTES[name]))

        def pick(self, data: st.DataObject, **want: object) -> str | None:
            keys = sorted(
                key
                for key, thing in self.model.things.items()
                if all(getattr(thing, name) == value for name, value in want.items())
            )
            return data.draw(st.sampled_from(keys)) if keys else None

        @rule(name=services, hour=hours, minute=halves)
        def book(self, name: str, hour: int, minute: int) -> None:
            wanted = self.thing(name, hour, minute)
            view = self.do(
                service.book,
                salon.owner,
                Book(
                    business_id=salon.id,
                    service_id=salon.service(name),
                    start=wanted.start,
                    staff_ids=(salon.staff(wanted.person),),
                ),
            )
            assert (view is not None) == self.model.free(wanted, set())
            if view is not None:
                self.model.things[view.id] = wanted

        @rule(name=services, hour=hours, minute=halves, call=calls)
        def hold(self, name: str, hour: int, minute: int, call: str) -> None:
            wanted = self.thing(name, hour, minute)
            view = self.do(
                service.hold,
                salon.caller(call),
                Hold(
                    business_id=salon.id,
                    service_id=salon.service(name),
                    start=wanted.start,
                    staff_ids=(salon.staff(wanted.person),),
                ),
            )
            own = self.model.holds_of(call)
            assert (view is not None) == self.model.free(wanted, own)
            if view is not None:
                for key in own:
                    if key in self.model.live():
                        self.model.things[key].given_back = True
                    self.model.things[key].gone = True
                wanted.call, wanted.hold_until = call, self.model.now + timedelta(seconds=150)
                self.model.things[view.id] = wanted

        @rule(data=st.data())
        def confirm(self, data: st.DataObject) -> None:
            held = [key for key, thing in self.model.things.items() if thing.hold_until is not None]
            if not held:
                return
            key = data.draw(st.sampled_from(sorted(held)))
            thing = self.model.things[key]
            view = self.do(
                service.confirm,
                salon.system,
                Confirm(business_id=salon.id, booking_id=key, contact_name="Anna Schmidt"),
            )
            alive = key in self.model.live()
            possible = not thing.given_back and (alive or self.model.free(thing, {key}))
            assert (view is not None) == possible
            if view is not None:
                thing.hold_until, thing.gone = None, False

        @rule(call=calls)
        def hang_up(self, call: str) -> None:
            self.do(service.release_hold, salon.caller(call), ReleaseHold(business_id=salon.id, call_id=call))
            for key in self.model.holds_of(call):
                if key in self.model.live():
                    self.model.things[key].given_back = True
                self.model.things[key].gone = True

        @rule(data=st.data(), hour=hours, minute=halves)
        def move(self, data: st.DataObject, hour: int, minute: int) -> None:
            key = self.pick(data, hold_until=None, gone=False)
            if key is None or self.model.things[key].service == "block":
                return
            thing = self.model.things[key]
            wanted = self.thing(thing.service, hour, minute)
            view = self.do(
                service.move,
                salon.owner,
                Move(
                    business_id=salon.id,
                    booking_id=key,
                    start=wanted.start,
                    staff_ids=(salon.staff(wanted.person),),
                ),
            )
            assert (view is not None) == self.model.free(wanted, {key})
            if view is not None:
                thing.start, thing.end = wanted.start, wanted.end

        @rule(data=st.data())
        def cancel(self, data: st.DataObject) -> None:
            key = self.pick(data, hold_until=None, gone=False)
            if key is not None:
                self.do(service.cancel, salon.owner, Cancel(business_id=salon.id, booking_id=key))
                self.model.things[key].gone = True

        @rule(hour=hours, minute=halves, person=st.sampled_from(["Lena", "Mehmet"]))
        def block(self, hour: int, minute: int, person: str) -> None:
            start = at(hour, minute)
            wanted = Thing("block", person, start, start + timedelta(minutes=45))
            view = self.do(
                service.block_time,
                salon.owner,
                BlockTime(business_id=salon.id, staff_id=salon.staff(person), start=start, end=wanted.end),
            )
            holds = {key for key, thing in self.model.live().items() if thing.hold_until is not None}
            in_the_way = {
                key
                for key in holds
                if self.model.things[key].person == person
                and not self.model.free(wanted, set(self.model.live()) - {key})
            }
            mixed = {
                key
                for key in in_the_way
                if self.model.things[key].service == GROUP
                and any(
                    other.service == GROUP
                    and other.start == self.model.things[key].start
                    and other.hold_until is None
                    for other in self.model.live().values()
                )
            }
            assert (view is not None) == self.model.free(wanted, in_the_way - mixed)
            if view is not None:
                self.model.things[view.id] = wanted
                for key in in_the_way:
                    self.model.things[key].gone = True

        @rule(seconds=st.sampled_from([30, 90, 151]))
        def wait(self, seconds: int) -> None:
            clock.advance(seconds=seconds)
            self.model.now += timedelta(seconds=seconds)

        @invariant()
        def both_say_the_same(self) -> None:
            async def look() -> tuple[set[tuple[str, datetime]], int, int]:
                async with salon.read() as uow:
                    views = await service.bookings_between(
                        uow,
                        salon.owner,
                        BookingsBetween(
                            business_id=salon.id,
                            from_=at(0),
                            to=at(24),
                            kinds=("appointment", "block"),
                        ),
                    )
                now = int(clock.now().timestamp())
                (row,) = await salon.rows(
                    "SELECT count(*) FROM occupancy WHERE active AND resource_key NOT LIKE 'seat:%' "
                    f"AND (hold_until_s IS NULL OR hold_until_s > {now})"
                )
                return {(view.id, view.start) for view in views}, await salon.overlaps(), int(row[0])

            seen, overlaps, footprints = runner.run(look())
            live = self.model.live()
            assert seen == {(key, thing.start) for key, thing in live.items()}
            groups = {thing.start for thing in live.values() if thing.service == GROUP}
            alone = [thing for thing in live.values() if thing.service != GROUP]
            assert (overlaps, footprints) == (0, len(groups) + len(alone))

    return Bookings


@pytest.fixture
def model_salon(
    database_settings: Settings, tmp_path: Path
) -> Iterator[tuple[Salon, ManualClock, asyncio.Runner]]:
    """The salon with a loop of its own, because the machine runs outside of any."""
    clock = ManualClock(START)
    with asyncio.Runner() as runner:
        container: Container = build_container(database_settings, clock=clock)
        yield runner.run(open_salon(container)), clock, runner
        runner.run(container.aclose())


@pytest.mark.slow
def test_no_order_of_events_makes_bookings_differ_from_the_model(
    model_salon: tuple[Salon, ManualClock, asyncio.Runner],
) -> None:
    run_state_machine_as_test(
        _machine(*model_salon),
        settings=settings(
            max_examples=RUNS,
            stateful_step_count=8,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
        ),
    )
