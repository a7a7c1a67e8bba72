"""What a page says about an invitation is what the invitation says."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caaisy_app.domain.notifications.invitation import Method, invitation
from caaisy_app.domain.notifications.invitation_facts import invitation_facts
from tests.unit.domain.notifications.test_invitation import NOW, ZONES, appointment, business


def _written(method: Method, start: datetime, zone: str) -> str:
    return invitation(
        appointment(start),
        business(zone),
        method=method,
        organizer="salon@example.com",
        description="Bei: Lena",
        now=NOW,
    ).text


@given(
    start=st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    zone=st.sampled_from(ZONES),
    method=st.sampled_from(("REQUEST", "CANCEL")),
)
def test_the_same_instant_place_and_purpose_come_back_in_every_zone(
    start: datetime, zone: str, method: Method
) -> None:
    start = start.replace(second=0, microsecond=0)

    said = invitation_facts(_written(method, start, zone))

    assert (said.start, said.end) == (start, start + timedelta(minutes=30))
    assert said.method == method
    assert said.summary == "Waschen, Schneiden; Föhnen, Salon Müller & Söhne"
    assert said.place == "Lindenstraße 5\n10969 Berlin"


def test_a_calendar_that_invites_to_nothing_is_refused() -> None:
    published = _written("REQUEST", NOW, "Europe/Berlin").replace("METHOD:REQUEST", "METHOD:PUBLISH")

    for other in (published, "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"):
        with pytest.raises(ValueError, match="no invitation"):
            invitation_facts(other)
