"""Rules of scheduling that deserve a sentence of their own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caaisy_app.domain.booking.holidays import closed_days, public_holidays
from caaisy_app.domain.booking.rules import (
    Claim,
    Member,
    OpeningRules,
    Plan,
    RuleViolation,
    Segment,
    ServiceRule,
    Session,
    Situation,
    Zone,
    decide,
    epoch,
    openings,
    parse_weekly,
)
from caaisy_app.domain.booking.rules.intervals import intersect, merge, subtract

BERLIN = Zone("Europe/Berlin")
MINUTE = 60
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _instant(text: str) -> int:
    return epoch(datetime.fromisoformat(text), "test")


def _open(windows: list[str], first: date, days: int = 1, zone: Zone = BERLIN) -> list[str]:
    rules = OpeningRules(parse_weekly(dict.fromkeys(WEEK, windows)))
    found = openings(zone, rules, first, first + timedelta(days=days - 1))
    return [
        f"{zone.to_datetime(start):%dT%H:%M%z}/{zone.to_datetime(end):%dT%H:%M%z}" for start, end in found
    ]


def _situation(**changes: object) -> Situation:
    """Open on Monday, 7 December 2026 from 09:00 to 18:00; an hour on the hour; asked well before."""
    rules = OpeningRules(parse_weekly({"mon": ["09:00-18:00"]}))
    opened = openings(BERLIN, rules, date(2026, 11, 28), date(2026, 12, 12))
    base = Situation(
        zone=BERLIN,
        now=_instant("2026-12-01T08:00+01:00"),
        service=ServiceRule("s", 3600, 3600),
        members={name: Member(name, True, opened) for name in ("a", "b")},
        teams=(("a",),),
    )
    return replace(base, **changes)  # pyright: ignore[reportArgumentType]


def _starts(situation: Situation) -> list[str]:
    from_ = _instant("2026-12-07T00:00+01:00")
    return [
        f"{BERLIN.to_datetime(choice.start):%H:%M}"
        for choice in Plan(situation, from_, from_ + 86400).starts()
    ]


def test_an_opening_across_the_autumn_hour_is_an_hour_longer() -> None:
    assert _open(["01:00-05:00"], date(2027, 10, 31)) == ["31T01:00+0200/31T05:00+0100"]
    assert _open(["02:00-03:00"], date(2027, 10, 31)) == ["31T02:00+0200/31T03:00+0100"]


def test_an_opening_inside_the_spring_gap_is_none() -> None:
    assert _open(["02:10-02:50"], date(2027, 3, 28)) == []
    assert _open(["02:30-04:00"], date(2027, 3, 28)) == ["28T03:00+0200/28T04:00+0200"]


def test_a_day_that_the_calendar_skipped_has_no_hours() -> None:
    apia = Zone("Pacific/Apia")
    assert _open(["09:00-17:00"], date(2011, 12, 29), 3, apia) == [
        "29T09:00-1000/29T17:00-1000",
        "31T09:00+1400/31T17:00+1400",
    ]


def test_windows_that_overlap_or_touch_become_one_also_across_midnight() -> None:
    assert _open(["09:00-12:00", "12:00-13:00", "11:00-11:30"], date(2027, 6, 9)) == [
        "09T09:00+0200/09T13:00+0200"
    ]
    assert _open(["20:00-26:00", "00:00-03:00"], date(2027, 6, 9), 2) == [
        "09T00:00+0200/09T03:00+0200",
        "09T20:00+0200/10T03:00+0200",
        "10T20:00+0200/11T02:00+0200",
    ]


def test_the_later_of_two_equal_wall_times_is_its_own_start() -> None:
    rules = OpeningRules(parse_weekly({"sun": ["01:00-04:00"]}))
    situation = _situation(
        now=_instant("2027-10-01T08:00+02:00"),
        members={"a": Member("a", True, openings(BERLIN, rules, date(2027, 10, 23), date(2027, 11, 2)))},
    )
    from_ = _instant("2027-10-31T00:00+02:00")
    found = [
        BERLIN.to_datetime(choice.start).isoformat()
        for choice in Plan(situation, from_, from_ + 86400).starts()
    ]
    assert found == [
        f"2027-10-31T{wall}:00" for wall in ("01:00:00+02", "02:00:00+02", "02:00:00+01", "03:00:00+01")
    ]


def test_seconds_are_never_rounded_in_anyones_favour() -> None:
    nine = _instant("2026-12-07T09:00+01:00")
    late = Claim(nine, nine + 3601, 0, "x")
    assert _starts(_situation(claims={"a": [late]}))[0] == "11:00"
    assert _starts(_situation(claims={"a": [late._replace(end=nine + 3600)]}))[0] == "10:00"
    assert _starts(_situation(now=nine))[0] == "09:00"
    assert _starts(_situation(now=nine + 1))[0] == "10:00"
    half_a_second = datetime.fromisoformat("2026-12-07T09:00:00.5+01:00")
    assert epoch(half_a_second, "now", up=True) == nine + 1


def test_buffers_may_stand_outside_the_hours_unless_the_business_says_otherwise() -> None:
    service = ServiceRule("s", 3600, 3600, before=900, after=900)
    assert (_starts(_situation(service=service))[0], _starts(_situation(service=service))[-1]) == (
        "09:00",
        "17:00",
    )
    inside = _starts(_situation(service=service, buffer_inside_hours=True))
    assert (inside[0], inside[-1]) == ("10:00", "16:00")


def test_the_packing_grid_begins_where_the_appointment_before_ends() -> None:
    ten = _instant("2026-12-07T10:00+01:00")
    claims = {"a": [Claim(ten, ten + 70 * MINUTE, 0, "x")]}
    service = ServiceRule("s", 2700, 2700)
    assert _starts(_situation(grid="pack", service=service, claims=claims))[:3] == ["09:00", "11:15", "12:00"]
    assert _starts(_situation(service=service, claims=claims))[:3] == ["09:00", "11:15", "12:00"]
    hour = _situation(grid="pack", service=ServiceRule("s", 2700, 1800), claims=claims)
    assert _starts(hour)[:3] == ["09:00", "11:30", "12:00"]


def test_round_the_clock_the_grid_begins_anew_every_midnight() -> None:
    rules = OpeningRules(parse_weekly({day: ["00:00-24:00"] for day in WEEK}))
    opened = openings(BERLIN, rules, date(2026, 11, 20), date(2026, 12, 20))
    situation = _situation(service=ServiceRule("s", 3000, 3000), members={"a": Member("a", True, opened)})
    assert _starts(situation)[:2] == ["00:00", "00:50"]


def test_every_member_of_a_team_must_be_free() -> None:
    ten, two = _instant("2026-12-07T10:00+01:00"), _instant("2026-12-07T14:00+01:00")
    claims = {"a": [Claim(ten, ten + 3600, 0, "x")], "b": [Claim(two, two + 3600, 0, "y")]}
    together = _starts(_situation(teams=(("a", "b"),), claims=claims))
    assert "10:00" not in together
    assert "14:00" not in together
    assert _starts(_situation(teams=(("a",), ("b",)), claims=claims)) == _starts(_situation())


def test_the_least_loaded_person_is_named_and_the_owners_order_decides_between_equals() -> None:
    nine = _instant("2026-12-07T09:00+01:00")

    def who(**booked: list[int]) -> tuple[str, ...] | None:
        situation = _situation(teams=(("b",), ("a",)), booked_starts=booked)
        choice = Plan(situation, nine, nine + 1).is_bookable(nine)
        assert Plan(situation, nine, nine + 1).starts() == [choice]
        return choice and choice.team

    assert who() == ("b",)
    assert who(b=[nine + 7200]) == ("a",)
    assert who(a=[nine + 7200], b=[nine + 7200, nine + 10800]) == ("a",)
    assert who(b=[nine - 7 * 86400]) == ("b",)


def test_a_lane_is_free_as_long_as_one_is() -> None:
    nine = _instant("2026-12-07T09:00+01:00")
    members = {
        "a": Member("a", True, _situation().members["a"].openings),
        "r": Member("r", False, None, lanes=2),
    }
    one = [Claim(nine, nine + 3600, 0, "x")]
    both = [*one, Claim(nine + 1800, nine + 5400, 1, "y")]
    shared = _situation(members=members, teams=(("a", "r"),))
    assert _starts(replace(shared, claims={"r": one}))[0] == "09:00"
    assert _starts(replace(shared, claims={"r": both}))[0] == "10:00"
    assert Plan(replace(shared, claims={"r": one}), nine, nine + 1).lane(members["r"], nine) == 1


def test_a_group_that_meets_is_offered_until_it_is_full() -> None:
    ten = _instant("2026-12-07T10:00+01:00")
    service = ServiceRule("s", 3600, 3600, capacity=2)
    claims = {"a": [Claim(ten, ten + 3600, 0, "g")]}
    group = Session("g", ten, frozenset({"a"}), 1)
    open_group = _situation(service=service, claims=claims, sessions=[group])
    assert "10:00" in _starts(open_group)
    choice = Plan(open_group, ten, ten + 1).is_bookable(ten)
    assert choice is not None
    assert (choice.session_id, choice.seats_left) == ("g", 1)
    full = replace(open_group, sessions=[group._replace(seats_taken=2)])
    assert "10:00" not in _starts(full)
    assert decide(full, ten).reason == "full"


def test_processing_time_leaves_the_person_free_and_the_room_taken() -> None:
    nine = _instant("2026-12-07T09:00+01:00")
    service = ServiceRule(
        "s", 5400, 1800, segments=(Segment(1800, True), Segment(1800, False), Segment(1800, True))
    )
    between = [Claim(nine + 1800, nine + 3600, 0, "x")]
    assert _starts(_situation(service=service, claims={"a": between}))[0] == "09:00"
    members = {**_situation().members, "r": Member("r", False, None)}
    roomy = _situation(service=service, members=members, teams=(("a", "r"),), claims={"r": between})
    assert _starts(roomy)[0] == "10:00"


@pytest.mark.parametrize(
    ("start", "reason"),
    [
        ("2026-12-07T08:00+01:00", "outside_hours"),
        ("2026-12-07T17:30+01:00", "outside_hours"),
        ("2026-12-08T09:00+01:00", "closed"),
        ("2026-12-07T09:30+01:00", "off_grid"),
        ("2026-12-07T12:00+01:00", "taken"),
        ("2026-12-07T14:00+01:00", "calendar"),
        ("2026-12-07T16:00+01:00", "absent"),
        ("2026-11-30T09:00+01:00", "past"),
        ("2027-01-04T09:00+01:00", "horizon"),
        ("2026-12-07T09:00+01:00", None),
    ],
)
def test_the_first_rule_that_fails_is_the_reason(start: str, reason: str | None) -> None:
    noon = _instant("2026-12-07T12:00+01:00")
    situation = _situation(
        horizon_end=_instant("2027-01-01T00:00+01:00"),
        claims={"a": [Claim(noon, noon + 3600, 0, "x")]},
        calendar={"a": [(noon + 7200, noon + 10800)]},
        absences={"a": [(noon + 14400, noon + 18000)]},
    )
    rules = {"a": OpeningRules(parse_weekly({"mon": ["09:00-18:00"]}))}
    decision = decide(situation, _instant(start), rules)
    assert decision.reason == reason
    assert decision.bookable == (reason is None)


@pytest.mark.parametrize(
    ("field", "make"),
    [
        ("zone", lambda: Zone("Mars/Olympus")),
        ("zone", lambda: Zone("../etc/passwd")),
        ("before", lambda: ServiceRule("s", 3600, 3600, before=-60)),
        ("duration", lambda: ServiceRule("s", 0, 3600)),
        ("step", lambda: ServiceRule("s", 3600, 30)),
        ("capacity", lambda: ServiceRule("s", 3600, 3600, capacity=0)),
        ("segments", lambda: ServiceRule("s", 3600, 3600, segments=(Segment(1800, True),))),
        ("segments", lambda: ServiceRule("s", 3600, 3600, segments=(Segment(3600, False),))),
        ("hours.mon", lambda: parse_weekly({"mon": ["25:00-26:00"]})),
        ("hours.mon", lambda: parse_weekly({"mon": ["09:60-10:00"]})),
        ("hours.mon", lambda: parse_weekly({"mon": ["18:00-09:00"]})),
        ("hours.mon", lambda: parse_weekly({"mon": ["NaN-NaN"]})),
        ("hours.mon", lambda: parse_weekly({"mon": ["20:00-49:00"]})),
        ("at", lambda: epoch(datetime(2026, 1, 1), "at")),  # noqa: DTZ001 - naive on purpose
        ("to", lambda: Plan(_situation(), 0, 10 * 366 * 86400)),
        ("to", lambda: Plan(_situation(), 10, 0)),
        ("grid", lambda: _situation(grid="loose")),
    ],
)
def test_what_cannot_be_is_refused_with_its_field(field: str, make: object) -> None:
    with pytest.raises(RuleViolation) as refused:
        make()  # pyright: ignore[reportCallIssue]
    assert refused.value.field == field


def test_public_holidays_differ_by_state_and_municipality() -> None:
    corpus_christi, assumption = date(2027, 5, 27), date(2027, 8, 15)
    assert corpus_christi in public_holidays("DE", "BY", None, 2027)
    assert corpus_christi in public_holidays("DE", "NW", None, 2027)
    assert corpus_christi not in public_holidays("DE", "BE", None, 2027)
    assert date(2027, 8, 8) in public_holidays("DE", "BY", "Augsburg", 2027)
    assert assumption in public_holidays("DE", "BY", "catholic", 2027)
    assert assumption not in public_holidays("DE", "BY", None, 2027)
    assert public_holidays("DE", "BY", None, 2027)[date(2027, 3, 26)] == ("Karfreitag", "Good Friday")


def test_the_business_has_the_last_word_on_holidays() -> None:
    christmas_eve, new_year, good_friday = date(2026, 12, 24), date(2027, 1, 1), date(2027, 3, 26)
    span = (date(2026, 12, 1), date(2027, 4, 30))
    exceptions = {christmas_eve: False, new_year: True}
    closed = closed_days("DE", "BE", None, False, exceptions, *span)
    assert christmas_eve in closed
    assert new_year not in closed
    assert good_friday in closed
    assert date(2026, 12, 31) not in closed
    assert closed_days("DE", "BE", None, True, exceptions, *span) == {christmas_eve}


_spans = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=8)


@given(_spans, _spans)
def test_interval_arithmetic_is_that_of_sets(
    left: list[tuple[int, int]], right: list[tuple[int, int]]
) -> None:
    def points(spans: list[tuple[int, int]]) -> set[int]:
        return {point for start, end in spans for point in range(start, end)}

    one, other = merge(left), merge(right)
    assert points(one) == points(left)
    assert all(a[1] < b[0] for a, b in pairwise(one))
    assert points(intersect(one, other)) == points(one) & points(other)
    assert points(subtract(one, other)) == points(one) - points(other)


@given(
    st.sampled_from(
        ["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia"]
    ),
    st.dates(date(1971, 1, 1), date(2100, 1, 1)),
    st.integers(0, 2879),
)
def test_a_wall_time_becomes_the_first_instant_that_shows_it(name: str, day: date, minutes: int) -> None:
    zone = Zone(name)
    instant = zone.instant(day, minutes)
    info = ZoneInfo(name)
    wanted = datetime(day.year, day.month, day.day) + timedelta(minutes=minutes)  # noqa: DTZ001 - a wall time

    def wall(at: int) -> datetime:
        return datetime.fromtimestamp(at, info).replace(tzinfo=None)

    assert wall(instant) >= wanted
    assert wall(instant - 1) < wanted
    if wall(instant) > wanted:  # only inside a gap
        assert info.utcoffset(wanted) != info.utcoffset(wanted.replace(fold=1))
