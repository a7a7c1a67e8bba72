"""The file format of a business: what is wrong is named, what is right is kept."""

from __future__ import annotations

from typing import Any

import pytest

from caaisy_app.seeding import SpecError, fixture, fixture_names, parse_business
from caaisy_app.seeding.spec import slugify


def _with(**changes: Any) -> dict[str, Any]:
    return {**fixture("friseur-berlin"), **changes}


def test_every_business_that_ships_is_well_formed() -> None:
    assert set(fixture_names()) >= {"friseur-berlin", "physio-bayern", "versicherung-nrw"}
    for name in fixture_names():
        assert parse_business(fixture(name)).slug == name


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"hours": {"mon": ["9-18"]}}, "hours.mon.0"),
        ({"hours": {"mon": ["18:00-09:00"]}}, "hours.mon.0"),
        ({"hours": {"mon": ["09:00-25:61"]}}, "hours.mon.0"),
        ({"hours": {"montag": []}}, "hours"),
        ({"timezone": "Europe/Belrin"}, "timezone"),
        ({"country": "Deutschland"}, "country"),
        ({"language": "tr"}, "language"),
        ({"block_list": ["0171 123"]}, "business"),
        ({"services": [{"name": "X"}]}, "services.0.duration"),
        ({"services": [{"name": "X", "duration": -5}]}, "services.0.duration"),
        ({"services": [{"name": "X", "duration": 30, "before": -1}]}, "services.0.before"),
        ({"services": [{"name": "X", "duration": 30, "staff": ["Niemand"]}]}, "business"),
        ({"services": [{"name": "X", "duration": float("nan")}]}, "services.0.duration"),
        ({"staff": [{"name": "Lena"}, {"name": "Lena"}], "services": []}, "business"),
        ({"settings": {"plan": "free"}}, "settings.plan"),
        ({"unknown": 1}, "unknown"),
    ],
)
def test_what_is_wrong_is_named(changes: dict[str, Any], field: str) -> None:
    with pytest.raises(SpecError) as caught:
        parse_business(_with(**changes))
    assert caught.value.field == field
    assert caught.value.reason


@pytest.mark.parametrize("nonsense", [None, [], "Salon", 3])
def test_something_that_is_no_mapping_is_refused(nonsense: object) -> None:
    with pytest.raises(SpecError):
        parse_business(nonsense)


def test_hours_may_pass_midnight_and_a_single_window_needs_no_brackets() -> None:
    spec = parse_business(_with(hours={"fri": "20:00-26:00", "sat": None}))
    assert spec.hours == {"fri": ("20:00-26:00",), "sat": ()}


def test_the_country_follows_the_time_zone_unless_it_is_given() -> None:
    assert parse_business(_with(country=None, timezone="Europe/Vienna")).country_code == "AT"
    assert parse_business(_with(country="CH", timezone="Europe/Vienna")).country_code == "CH"


def test_names_become_addresses() -> None:
    assert slugify("Salon Größe & Co.") == "salon-groesse-co"
    assert slugify("***") == "business"
