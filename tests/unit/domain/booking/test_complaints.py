"""Whatever the slice refuses is said in words, in both languages."""

from __future__ import annotations

import re

import pytest

from caaisy_app.core.i18n import catalogue
from caaisy_app.domain.booking.complaints import complaint
from tests.support.repository import ROOT

_REFUSALS = re.compile(r'(?:InvalidBooking|RuleViolation)\(\s*[^,()]+(?:\([^)]*\))?,\s*"([a-z_0-9]+)"')


def _reasons() -> set[str]:
    folder = ROOT / "caaisy_app" / "domain" / "booking"
    return {found for path in folder.rglob("*.py") for found in _REFUSALS.findall(path.read_text())}


@pytest.mark.parametrize("lang", ["de", "en"])
def test_every_reason_in_the_code_has_a_sentence_and_every_sentence_a_reason(lang: str) -> None:
    texts = {key for key in catalogue("errors", lang) if key.startswith("booking.invalid.")}
    made_of_others = {"booking.invalid.unknown_zone"}

    assert {f"booking.invalid.{reason}" for reason in _reasons()} == texts - made_of_others


@pytest.mark.parametrize(
    ("field", "reason", "german", "english"),
    [
        (
            "weekly.mon",
            "no_such_time",
            "Öffnungszeiten (mon): Diese Uhrzeit gibt es nicht.",
            "Opening hours (mon): ",
        ),
        (
            "service.before",
            "negative",
            "Puffer davor: Die Zahl darf nicht kleiner als null sein.",
            "Buffer before: ",
        ),
        (
            "zone",
            "unknown",
            "Zeitzone: Diese Zeitzone gibt es nicht.",
            "Time zone: there is no such time zone.",
        ),
        ("to", "too_long", "Ende: Der Zeitraum ist zu lang.", "End: the period is too long."),
        ("contact_name", "too_long", "Name: Der Text ist zu lang.", "Name: the text is too long."),
        (
            "something_else",
            "surprising",
            "Diese Angabe kann nicht stimmen: something_else.",
            "This cannot be right: ",
        ),
    ],
)
def test_fields_are_named_in_words(field: str, reason: str, german: str, english: str) -> None:
    assert complaint(field, reason, "de").startswith(german)
    assert complaint(field, reason, "en").startswith(english)
