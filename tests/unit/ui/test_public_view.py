"""Free times and hours in the words of the public pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from caaisy_app.core.i18n import Lang
from caaisy_app.domain.booking.views import SlotView
from caaisy_app.domain.tenants.views import BusinessSettings, BusinessView
from caaisy_app.ui.public_routes import calendar_path, last_part, manage_path
from caaisy_app.ui.states import public_view
from caaisy_app.ui.states.public_reading import DayFacts
from caaisy_app.ui.states.public_times import instant

BERLIN = ZoneInfo("Europe/Berlin")
TODAY = date(2026, 3, 2)
DAY = date(2026, 3, 4)
SHOP = BusinessView(
    id="biz_1",
    slug="salon",
    name="Salon Linde",
    demo=True,
    phone="+493023125110",
    timezone="Europe/Berlin",
    country="DE",
    federal_state="BE",
    municipality=None,
    language="de",
    formality="sie",
    clock_interval=30,
    hours={
        "mon": (),
        "tue": ("09:00-18:00",),
        "wed": ("09:00-18:00",),
        "thu": ("09:00-12:30", "14:00-20:00"),
        "fri": ("20:00-26:00",),
        "sat": (),
        "sun": ("00:00-24:00",),
    },
    overrides={},
    open_on_holidays=False,
    holiday_exceptions={},
    settings=BusinessSettings(late_cancel_text="Später kostet es die Hälfte."),
)


def _slot(hour: int, minute: int = 0, seats: int | None = None) -> SlotView:
    start = datetime(DAY.year, DAY.month, DAY.day, hour, minute, tzinfo=BERLIN).astimezone(UTC)
    return SlotView(start, start + timedelta(minutes=45), "stf_1", "Jana", ("stf_1",), ("Jana",), seats)


def test_times_are_grouped_by_part_of_the_day_and_the_first_names_the_day() -> None:
    facts = DayFacts(DAY, (_slot(9), _slot(11, 45), _slot(12), _slot(16, 30), _slot(17)), None)

    groups = public_view.time_groups(facts, BERLIN, TODAY, "de")

    assert [(group["name"], [item["time"] for item in group["times"]]) for group in groups] == [
        ("Mittwoch vormittags", ["9:00", "11:45"]),
        ("Nachmittags", ["12:00", "16:30"]),
        ("Abends", ["17:00"]),
    ]
    assert groups[0]["times"][0]["label"] == "Mittwoch, 4. März, 9:00\u00a0Uhr, bei Jana"


def test_while_moving_the_own_time_is_left_out_and_nobody_is_promised() -> None:
    facts = DayFacts(DAY, (_slot(9), _slot(10)), None)

    (group,) = public_view.time_groups(facts, BERLIN, TODAY, "en", leave_out=_slot(9).start)

    assert [item["label"] for item in group["times"]] == ["Wednesday 4 March, 10:00"]


@pytest.mark.parametrize(("seats", "note"), [(1, "noch 1 Platz"), (4, "noch 4 Plätze")])
def test_groups_say_how_many_places_are_left(seats: int, note: str) -> None:
    shown = public_view.time_choice(_slot(9, seats=seats), BERLIN, TODAY, "de")

    assert shown["note"] == note
    assert shown["label"].endswith(note)


@pytest.mark.parametrize(
    ("facts", "line", "label"),
    [
        (DayFacts(DAY, (_slot(9),), None), "1 frei", "Mittwoch, 4. März, 1 freie Zeit"),
        (DayFacts(DAY, (), None), "belegt", "Mittwoch, 4. März, belegt"),
        (DayFacts(DAY, (), "holiday"), "Feiertag", "Mittwoch, 4. März, Feiertag"),
        (DayFacts(DAY, (), "override"), "zu", "Mittwoch, 4. März, zu"),
    ],
)
def test_a_day_says_whether_it_is_free_and_why_not(facts: DayFacts, line: str, label: str) -> None:
    shown = public_view.day_choice(facts, TODAY, "de")

    assert (shown["line"], shown["label"], shown["free"]) == (line, label, bool(facts.slots))
    assert (shown["weekday"], shown["day"]) == ("Mi", "4")


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        (
            "de",
            [
                "Di bis Mi 9–18\u00a0Uhr",
                "Do 9–12:30 und 14–20\u00a0Uhr",
                "Fr 20–2\u00a0Uhr",
                "So 0–24\u00a0Uhr",
            ],
        ),
        ("en", ["Tue to Wed 9–18", "Thu 9–12:30 and 14–20", "Fri 20–2", "Sun 0–24"]),
    ],
)
def test_weekly_hours_in_a_few_lines(lang: Lang, lines: list[str]) -> None:
    assert public_view.weekly_hours(SHOP, lang) == lines


def test_until_when_cancelling_is_free_is_said_only_where_there_is_a_rule() -> None:
    now = datetime(2026, 3, 2, 9, tzinfo=UTC)
    start = _slot(11).start

    assert public_view.free_until(start, SHOP, now, "de") == "frei bis morgen, 11:00\u00a0Uhr"
    assert public_view.free_until(start, SHOP, start - timedelta(hours=3), "de") == ""
    plain = replace(SHOP, settings=BusinessSettings(late_cancel_text=None))
    assert public_view.free_until(start, plain, now, "de") == ""


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(45, "45 Min."), (60, "1 Std."), (90, "90 Min."), (120, "2 Std."), (150, "2 Std. 30 Min.")],
)
def test_lengths_as_people_say_them(minutes: int, words: str) -> None:
    assert public_view.minutes(minutes, "de") == words


@pytest.mark.parametrize(
    ("path", "kind", "found"),
    [
        ("/b/salon-linde", "b", "salon-linde"),
        ("/en/b/salon-linde/", "b", "salon-linde"),
        ("/t/abc", "b", ""),
        ("/b/one/two", "b", ""),
        ("/b", "b", ""),
        ("/heute", "t", ""),
    ],
)
def test_addresses_lead_to_what_they_name(path: str, kind: str, found: str) -> None:
    assert last_part(path, kind) == found


def test_links_stay_in_their_language() -> None:
    assert manage_path("en", "abc") == "/en/t/abc"
    assert calendar_path("de", "abc") == "/t/abc/termin.ics"


@pytest.mark.parametrize(
    "words",
    [
        None,
        5,
        "",
        "morgen",
        "2026-03-04",
        "2026-03-04T09:00",
        "2026-03-04T09:00:00.5+00:00",
        "0001-01-01T00:00:00+14:00",
        "x" * 99,
        {"start": 1},
    ],
)
def test_only_a_whole_instant_with_a_zone_is_a_start(words: object) -> None:
    assert instant(words) is None
