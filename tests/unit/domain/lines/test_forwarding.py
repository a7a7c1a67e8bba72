"""The codes with which a business forwards its number, and the page that lists them."""

from __future__ import annotations

import pytest

from caaisy_app.domain.lines.forwarding import CARRIERS, SOURCES, code, codes, fits, situations
from tests.support.repository import ROOT

TARGET = "+493023125000"


def test_a_fixed_line_of_telekom_forwards_with_the_national_number() -> None:
    assert {item.situation: item.text for item in codes("telekom", TARGET)} == {
        "always": "*21*03023125000#",
        "no_answer": "*61*03023125000#",
        "busy": "*67*03023125000#",
        "off": "#21#  #61#  #67#",
    }


def test_a_mobile_registers_with_two_stars_and_a_delay_and_erases_everything_at_once() -> None:
    assert {item.situation: item.text for item in codes("o2-mobile", TARGET)} == {
        "always": "**21*+493023125000#",
        "no_answer": "**61*+493023125000**20#",
        "busy": "**67*+493023125000#",
        "unreachable": "**62*+493023125000#",
        "off": "##002#",
    }


def test_a_foreign_target_is_dialled_with_its_country() -> None:
    assert code("telekom", "always", "+43662123456").text == "*21*0043662123456#"


def test_a_line_abroad_dials_the_country_and_its_own_numbers_without_it() -> None:
    assert code("other-fixed", "always", TARGET, "+43662123456").text == "*21*00493023125000#"
    assert code("other-fixed", "always", "+43662123456", "+43662654321").text == "*21*0662123456#"


@pytest.mark.parametrize(
    ("carrier", "own", "right"),
    [
        ("telekom", "+49301234567", True),
        ("telekom", "+491711234567", False),
        ("o2-mobile", "+491711234567", True),
        ("o2-mobile", "+49301234567", False),
        ("sipgate", "+491711234567", True),
    ],
)
def test_a_mobile_number_is_no_fixed_line(carrier: str, own: str, right: bool) -> None:
    assert fits(carrier, own) is right


def test_a_carrier_that_is_set_in_its_portal_has_no_codes() -> None:
    assert codes("easybell", TARGET) == ()
    with pytest.raises(ValueError, match="no code"):
        code("sipgate", "always", TARGET)


def test_unreachable_is_for_mobiles_only() -> None:
    assert {name for name in CARRIERS if "unreachable" in situations(name)} == {
        name for name, carrier in CARRIERS.items() if carrier.kind == "mobile"
    }


@pytest.mark.parametrize("name", list(CARRIERS))
def test_every_carrier_stands_in_the_reference_with_its_codes_and_sources(name: str) -> None:
    carrier = CARRIERS[name]
    page = (ROOT / "docs" / "reference" / "forwarding.md").read_text()
    row = next(row for row in page.splitlines() if row.startswith(f"| {carrier.name} |"))
    for item in codes(name, "+493023125000"):
        assert item.text.replace("+493023125000", "NUMBER").replace("03023125000", "NUMBER") in row
    assert ("yes" if carrier.checked else "no") in row.split("|")[-3]
    for source in carrier.sources:
        assert source in row.split("|")[-2]
        assert SOURCES[source] in page
