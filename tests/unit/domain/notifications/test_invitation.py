"""Invitations: what RFC 5545 and RFC 5546 ask for, and that every calendar reads the same instant."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from caaisy_app.domain.booking.calendar_zone import timezone_component
from caaisy_app.domain.booking.views import BookingView
from caaisy_app.domain.notifications.invitation import Invitation, Method, invitation
from caaisy_app.domain.tenants.views import BusinessSettings, BusinessView

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
ZONES = ("Europe/Berlin", "America/New_York", "Pacific/Apia", "Asia/Kathmandu", "Australia/Lord_Howe")


def business(zone: str = "Europe/Berlin", name: str = "Salon Müller & Söhne") -> BusinessView:
    return BusinessView(
        id="biz_1",
        slug="probe",
        name=name,
        demo=False,
        phone="+493012345678",
        timezone=zone,
        country="DE",
        federal_state="BE",
        municipality=None,
        language="de",
        formality="sie",
        clock_interval=30,
        hours={},
        overrides={},
        open_on_holidays=False,
        holiday_exceptions={},
        settings=BusinessSettings(late_cancel_text="Späte Absagen kosten die Hälfte."),
        knowledge={"Adresse": "Lindenstraße 5\n10969 Berlin"},
    )


def appointment(start: datetime = datetime(2026, 3, 10, 10, tzinfo=UTC), **changes: Any) -> BookingView:
    made = BookingView(
        id="bkg_1",
        business_id="biz_1",
        kind="appointment",
        status="confirmed",
        start=start,
        end=start + timedelta(minutes=30),
        service_id="svc_1",
        service_name="Waschen, Schneiden; Föhnen",
        staff_ids=("stf_1",),
        staff_names=("Lena",),
        resource_ids=(),
        contact_id="con_1",
        contact_name="Anna Müller",
        phone=None,
        email="anna@example.org",
        attendee_name=None,
        language="de",
        note=None,
        title=None,
        price_text="35 Euro",
        source="phone",
        call_id=None,
        hold_expires_at=None,
        created_at=NOW,
        cancelled_at=None,
        late_cancelled=False,
        sequence=0,
        series_id=None,
        session_id=None,
        moves_id=None,
    )
    return replace(made, **changes)


def invite(item: BookingView, zone: str = "Europe/Berlin", method: Method = "REQUEST") -> Invitation:
    return invitation(
        item,
        business(zone),
        method=method,
        organizer="post@caaisy.example",
        description="Was: Schnitt\nBei: Lena",
        now=NOW,
    )


def event_of(made: Invitation) -> Any:
    return Calendar.from_ical(made.text).walk("VEVENT")[0]


@pytest.mark.parametrize("method", ["REQUEST", "CANCEL"])
def test_a_message_has_what_the_standard_requires_of_it(method: Method) -> None:
    calendar: Any = Calendar.from_ical(invite(appointment(sequence=3), method=method).text)
    (event,) = calendar.walk("VEVENT")
    assert calendar["METHOD"] == method
    assert calendar["VERSION"] == "2.0"
    assert calendar["PRODID"]
    for name in ("UID", "DTSTAMP", "DTSTART", "SEQUENCE", "ORGANIZER", "ATTENDEE", "SUMMARY"):
        assert name in event, name
        assert not isinstance(event[name], list), f"{name} stands there twice"
    assert event["SEQUENCE"] == 3
    assert event["STATUS"] == ("CANCELLED" if method == "CANCEL" else "CONFIRMED")
    assert event["DTSTAMP"].dt == NOW
    assert event["ORGANIZER"] == "mailto:post@caaisy.example"
    assert event["ATTENDEE"] == "mailto:anna@example.org"
    assert event["ATTENDEE"].params["PARTSTAT"] == "ACCEPTED"
    assert event["SUMMARY"] == "Waschen, Schneiden; Föhnen, Salon Müller & Söhne"
    assert event["LOCATION"] == "Lindenstraße 5\n10969 Berlin"


@pytest.mark.parametrize("method", ["REQUEST", "CANCEL"])
def test_lines_end_with_crlf_and_are_folded_at_75_octets(method: Method) -> None:
    made = invite(appointment(contact_name="Ännchen " * 20), method=method)
    assert "\n" not in made.text.replace("\r\n", "")
    lines = made.text.encode().split(b"\r\n")
    assert lines[-1] == b""
    assert max(len(line) for line in lines) <= 75
    assert lines[0] == b"BEGIN:VCALENDAR"
    for line in lines:
        line.decode()  # no character is cut in two


def test_the_start_names_the_zone_of_the_business_and_the_zone_is_in_the_file() -> None:
    made = invite(appointment())
    assert re.search(r"^DTSTART;TZID=Europe/Berlin:20260310T110000\r$", made.text, re.MULTILINE)
    assert re.search(r"^DTEND;TZID=Europe/Berlin:20260310T113000\r$", made.text, re.MULTILINE)
    calendar: Any = Calendar.from_ical(made.text)
    assert [item["TZID"] for item in calendar.walk("VTIMEZONE")] == ["Europe/Berlin"]


def test_change_and_cancellation_replace_the_same_entry() -> None:
    first, second = invite(appointment()), invite(appointment(sequence=1, start=NOW + timedelta(days=9)))
    third = invite(appointment(sequence=2, status="cancelled"), method="CANCEL")
    uids = {str(event_of(made)["UID"]) for made in (first, second, third)}
    assert len(uids) == 1
    assert [event_of(made)["SEQUENCE"] for made in (first, second, third)] == [0, 1, 2]


@given(
    zone=st.sampled_from(ZONES),
    start=st.datetimes(datetime(2024, 1, 1), datetime(2036, 12, 31)),  # noqa: DTZ001
)
def test_whoever_reads_the_zone_from_the_file_finds_the_same_instant(zone: str, start: datetime) -> None:
    """The file's own VTIMEZONE is used, not a zone of that name that the reader happens to know."""
    instant = start.replace(tzinfo=UTC, microsecond=0)
    calendar: Any = Calendar.from_ical(invite(appointment(instant), zone).text.replace(zone, "X/Own"))
    (event,) = calendar.walk("VEVENT")
    (rules,) = calendar.walk("VTIMEZONE")
    read = event["DTSTART"].dt
    if read.tzinfo is not None and read.utcoffset() == timedelta(0) and "TZID" not in event["DTSTART"].params:
        assert read == instant
    else:
        assert read.replace(tzinfo=None) - _offset_by(rules, read.replace(tzinfo=None)) == instant.replace(
            tzinfo=None
        )


def _offset_by(rules: Any, local: datetime) -> timedelta:
    """The offset that RFC 5545 section 3.6.5 derives: of the latest onset not after the local time."""
    from dateutil.rrule import rrulestr

    latest: tuple[datetime, timedelta] | None = None
    for part in rules.subcomponents:
        first = part["DTSTART"].dt
        onsets = [first]
        if "RRULE" in part:
            rule = rrulestr(part["RRULE"].to_ical().decode(), dtstart=first)
            before = rule.before(local, inc=True)
            onsets = [before] if before else []
        elif "RDATE" in part:
            given_dates = part["RDATE"] if isinstance(part["RDATE"], list) else [part["RDATE"]]
            onsets += [item.dt for dates in given_dates for item in dates.dts]
        for onset in onsets:
            if onset <= local and (latest is None or onset > latest[0]):
                latest = onset, part["TZOFFSETTO"].td
    assert latest is not None, "no onset before the appointment"
    return latest[1]


def test_summer_time_begins_in_the_file_when_it_begins_in_the_world() -> None:
    text = timezone_component("Europe/Berlin", 2026).to_ical().decode()
    assert "BEGIN:DAYLIGHT\r\nDTSTART:20250330T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3" in text
    assert "BEGIN:STANDARD\r\nDTSTART:20251026T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10" in text


def test_both_readings_of_the_repeated_hour_stay_apart() -> None:
    first, second = (
        event_of(invite(appointment(datetime(2026, 10, 25, hour, 30, tzinfo=UTC))))["DTSTART"].dt
        for hour in (0, 1)
    )
    assert second.astimezone(UTC) - first.astimezone(UTC) == timedelta(hours=1)


@given(name=st.text(max_size=60), service=st.text(max_size=60), address=st.text(max_size=60))
def test_nothing_a_person_says_can_add_a_line_to_the_file(name: str, service: str, address: str) -> None:
    plain = business()
    made = invitation(
        appointment(contact_name=name or None, service_name=service or None),
        replace(plain, name=name or "Salon", knowledge={"Adresse": address}),
        method="REQUEST",
        organizer="post@caaisy.example",
        description=service,
        now=NOW,
    )
    calendar: Any = Calendar.from_ical(made.text)
    (event,) = calendar.walk("VEVENT")
    assert event["UID"] == "bkg_1@caaisy"
    assert set(event) <= {
        *("UID", "DTSTAMP", "CREATED", "LAST-MODIFIED", "DTSTART", "DTEND", "SEQUENCE", "STATUS", "TRANSP"),
        *("SUMMARY", "DESCRIPTION", "LOCATION", "ORGANIZER", "ATTENDEE"),
    }


def test_the_zone_rules_fit_the_zone_database_for_years() -> None:
    for zone in ZONES:
        rules = timezone_component(zone, 2026)
        moment = datetime(2025, 6, 1, tzinfo=UTC)
        while moment < datetime(2030, 1, 1, tzinfo=UTC):
            there = moment.astimezone(ZoneInfo(zone))
            assert _offset_by(rules, there.replace(tzinfo=None)) == there.utcoffset(), (zone, there)
            moment += timedelta(days=1, hours=1)
