"""Grading: the end state of the database and what was said, compared with what was expected."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar, cast
from zoneinfo import ZoneInfo

from agents.simulation.spec import Expect, MessageRow, PrivacyRow, Row, Scenario
from agents.simulation.world import World
from caaisy_app.core.actor import OwnerActor
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.views import BookingView
from caaisy_app.domain.calls import messages as call_messages
from caaisy_app.domain.calls import service as calls
from caaisy_app.domain.calls.views import MessageView
from caaisy_app.domain.privacy.service import open_requests
from caaisy_app.domain.tenants.service import business_by_id

E = TypeVar("E")
A = TypeVar("A")
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
FAR_AHEAD = datetime(2100, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class EndState:
    """What the world looks like after the call."""

    outcome: str
    bookings: list[BookingView] = field(default_factory=list[BookingView])
    unchanged: list[BookingView] = field(default_factory=list[BookingView])
    cancelled: list[str] = field(default_factory=list[str])
    messages: list[MessageView] = field(default_factory=list[MessageView])
    privacy: list[str] = field(default_factory=list[str])
    consent: dict[str, str] = field(default_factory=dict[str, str])
    holds: int = 0
    names: dict[str, str] = field(default_factory=dict[str, str])
    zone: str = "UTC"
    notes: list[str] = field(default_factory=list[str])

    def comparable(self) -> tuple[object, ...]:
        """Everything but ids."""
        rows = [tuple(sorted((k, str(v)) for k, v in row.items())) for row in self.bookings_json()]
        notes = [tuple(sorted((k, str(v)) for k, v in row.items())) for row in self.messages_json()]
        return (
            self.outcome,
            tuple(rows),
            tuple(notes),
            tuple(self.cancelled),
            tuple(self.privacy),
            self.holds,
        )

    def bookings_json(self) -> list[dict[str, Any]]:
        """New and moved bookings."""
        zone = ZoneInfo(self.zone)
        rows: list[dict[str, Any]] = []
        for view in self.bookings:
            row: dict[str, Any] = {
                "service": view.service_name,
                "start": view.start.astimezone(zone).isoformat(),
                "staff": view.staff_name,
                "contact_name": view.contact_name,
                "phone": view.phone,
                "email": view.email,
                "attendee_name": view.attendee_name,
            }
            if view.id in self.names:
                row["id"] = self.names[view.id]
            rows.append(row)
        return rows

    def messages_json(self) -> list[dict[str, Any]]:
        """Messages left in the call."""
        return [
            {"kind": m.kind, "text": m.text, "name": m.name, "phone": m.phone, "window": m.reachable}
            for m in self.messages
        ]


async def read_end_state(world: World, outcome: str) -> EndState:
    """Read everything the expectations may speak about."""
    world.container.broken = False
    owner = OwnerActor(world.business_id)
    async with world.container.read() as uow:
        business = await business_by_id(uow, world.business_id)
        rows = await booking.bookings_between(
            uow,
            owner,
            booking.BookingsBetween(
                business_id=world.business_id,
                from_=LONG_AGO,
                to=FAR_AHEAD,
                statuses=("held", "confirmed", "cancelled", "expired", "no_show"),
            ),
        )
        recent = await calls.recent_calls(uow, world.business_id, 5)
        messages: list[MessageView] = []
        consent: dict[str, str] = {}
        for call in recent:
            messages += await call_messages.messages_of_call(uow, world.business_id, call.id)
            for entry in await calls.consent_ledger(uow, world.business_id, call.id):
                consent[entry.kind] = entry.answer
        requests = await open_requests(uow, world.business_id)
    now = world.clock.now()
    end = EndState(outcome=recent[0].outcome or outcome if recent else outcome, zone=business.timezone)
    end.names = world.known
    end.notes = world.notes
    end.messages, end.consent = messages, consent
    end.privacy = [item.kind for item in requests]
    for view in sorted(rows, key=lambda item: (item.start, item.id)):
        if view.kind != "appointment" or view.id in world.foreign:
            continue
        if view.status == "held" and (view.hold_expires_at is None or view.hold_expires_at > now):
            end.holds += 1
        elif view.status == "cancelled" and view.id in world.known:
            end.cancelled.append(world.known[view.id])
        elif view.status == "confirmed":
            known = world.starts.get(view.id)
            (end.unchanged if known == (view.start, view.staff_ids) else end.bookings).append(view)
    return end


def grade(scenario: Scenario, end: EndState, said: Sequence[str], caller_turns: int) -> list[str]:
    """Every expectation that does not hold, in words."""
    expect = scenario.expect
    given = expect.model_fields_set
    failures: list[str] = []
    if "bookings" in given:
        failures += _rows(
            "booking",
            expect.bookings or [],
            end.bookings,
            end.unchanged,
            lambda row, view: _booking(row, view, end),
        )
    if "cancelled" in given and sorted(expect.cancelled or []) != sorted(end.cancelled):
        failures.append(f"cancelled: expected {sorted(expect.cancelled or [])}, got {sorted(end.cancelled)}")
    if "messages" in given:
        failures += _rows("message", expect.messages or [], end.messages, [], _message)
    if "privacy_requests" in given:
        failures += _rows("privacy request", expect.privacy_requests or [], end.privacy, [], _privacy)
    if "consent" in given and expect.consent is not None:
        for kind in expect.consent.model_fields_set:
            actual = end.consent.get(kind, "none")
            if not _accepts(getattr(expect.consent, kind), actual):
                failures.append(f"consent.{kind}: expected {getattr(expect.consent, kind)}, got {actual}")
    if "holds" in given and not _accepts(expect.holds, end.holds):
        failures.append(f"holds: expected {expect.holds}, got {end.holds}")
    if "outcome" in given and not _accepts(expect.outcome, end.outcome):
        failures.append(f"outcome: expected {expect.outcome}, got {end.outcome}")
    failures += _words(expect, said)
    if expect.max_caller_turns is not None and caller_turns > expect.max_caller_turns:
        failures.append(
            f"the caller needed {caller_turns} turns, at most {expect.max_caller_turns} are allowed"
        )
    return failures


def _words(expect: Expect, said: Sequence[str]) -> list[str]:
    failures: list[str] = []
    failures += [
        f"nothing said matches {pattern!r}"
        for pattern in expect.said or []
        if not any(re.search(pattern, text) for text in said)
    ]
    for pattern in expect.not_said or []:
        for text in said:
            if re.search(pattern, text):
                failures.append(f"said, but must not be: {pattern!r} in {text!r}")
                break
    if expect.first_utterance is not None and not (said and re.search(expect.first_utterance, said[0])):
        failures.append(f"the first utterance does not match {expect.first_utterance!r}")
    return failures


def _rows(
    what: str, expected: Sequence[E], actual: Sequence[A], optional: Sequence[A], fits: Callable[[E, A], bool]
) -> list[str]:
    """Every expected row has one of its own among the actual ones, and no actual row is left over."""
    pool = [*actual, *optional]
    pairs = _assign([[index for index, item in enumerate(pool) if fits(row, item)] for row in expected])
    failures = [
        f"{what} missing: {_brief(row)}" for row, place in zip(expected, pairs, strict=True) if place is None
    ]
    taken = {place for place in pairs if place is not None}
    failures += [
        f"{what} not expected: {_brief(item)}" for index, item in enumerate(actual) if index not in taken
    ]
    return failures


def _assign(candidates: list[list[int]]) -> list[int | None]:
    """A largest assignment of rows to candidates (augmenting paths)."""
    owner: dict[int, int] = {}

    def find(row: int, seen: set[int]) -> bool:
        for place in candidates[row]:
            if place in seen:
                continue
            seen.add(place)
            if place not in owner or find(owner[place], seen):
                owner[place] = row
                return True
        return False

    for row in range(len(candidates)):
        find(row, set())
    places: list[int | None] = [None] * len(candidates)
    for place, row in owner.items():
        places[row] = place
    return places


def _booking(row: Row, view: BookingView, end: EndState) -> bool:
    if row.any_of is not None:
        return any(_booking(option, view, end) for option in row.any_of)
    given = row.model_fields_set
    checks: dict[str, object] = {
        "id": end.names.get(view.id),
        "service": view.service_name,
        "contact_name": view.contact_name,
        "phone": view.phone,
        "email": view.email,
        "attendee_name": view.attendee_name,
    }
    if any(name in given and not _accepts(getattr(row, name), actual) for name, actual in checks.items()):
        return False
    if "start" in given and not _accepts(row.start, view.start):
        return False
    wanted = row.staff if isinstance(row.staff, list) else [row.staff]
    return "staff" not in given or "any" in wanted or any(name in wanted for name in view.staff_names)


def _message(row: MessageRow, view: MessageView) -> bool:
    if row.any_of is not None:
        return any(_message(option, view) for option in row.any_of)
    given = row.model_fields_set
    if "kind" in given and not _accepts(row.kind, view.kind):
        return False
    if "phone" in given and not _accepts(row.phone, view.phone):
        return False
    if "contact_name" in given and not _accepts(row.contact_name, view.name):
        return False
    if "name" in given and not _accepts(row.name, view.name):
        return False
    return row.text_matches is None or re.search(row.text_matches, view.text) is not None


def _privacy(row: PrivacyRow, kind: str) -> bool:
    if row.any_of is not None:
        return any(_privacy(option, kind) for option in row.any_of)
    return "kind" not in row.model_fields_set or _accepts(row.kind, kind)


def _accepts(expected: object, actual: object) -> bool:
    if isinstance(expected, list):
        return any(_accepts(item, actual) for item in cast("list[object]", expected))
    if isinstance(expected, datetime) and isinstance(actual, datetime):
        return abs(expected - actual) < timedelta(seconds=1)
    return expected == actual


def _brief(item: object) -> str:
    if isinstance(item, BookingView):
        return (
            f"{item.service_name} {item.start.isoformat()} {item.staff_name} {item.contact_name} {item.phone}"
        )
    if isinstance(item, MessageView):
        return f"{item.kind} {item.name} {item.phone}: {item.text[:80]}"
    if isinstance(item, Row | MessageRow | PrivacyRow):
        return str(item.model_dump(exclude_unset=True, mode="json"))
    return str(item)
