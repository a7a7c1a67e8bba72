"""What visitors type: taken where it can be meant, else answered with a sentence and an example."""

from __future__ import annotations

from typing import Any

import pytest

from caaisy_app.core.i18n import Lang
from caaisy_app.ui.states.public_entries import LONGEST_NAME, LONGEST_NOTE, checked


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("0172 992 59 04", "+491729925904"),
        ("+49 (0) 172 / 9925904", "+491729925904"),
        ("0049 172 9925904", "+491729925904"),
        ("030 23 12 51 10", "+493023125110"),
        ("+43 664 1234567", "+436641234567"),
    ],
)
def test_numbers_are_understood_as_people_write_them(typed: str, stored: str) -> None:
    entries, _ = checked({"name": "Anna Schmidt", "phone": typed}, "DE", "de")

    assert entries is not None
    assert (entries.phone, entries.email) == (stored, None)


def test_an_address_alone_is_enough() -> None:
    entries, _ = checked({"name": "Anna Schmidt", "email": " Anna.Schmidt@Beispiel.DE "}, "DE", "de")

    assert entries is not None
    assert entries.email == "Anna.Schmidt@beispiel.de"


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize(
    ("form", "fields"),
    [
        ({}, ["name", "phone"]),
        ({"name": "  ", "phone": "0172 992 59 04"}, ["name"]),
        ({"name": "12345", "phone": "0172 992 59 04"}, ["name"]),
        ({"name": "A" * (LONGEST_NAME + 1), "phone": "0172 992 59 04"}, ["name"]),
        ({"name": "Anna", "phone": "0172"}, ["phone"]),
        ({"name": "Anna", "phone": "110"}, ["phone"]),
        ({"name": "Anna", "phone": "anrufen!"}, ["phone"]),
        ({"name": "Anna", "phone": "0" * 41}, ["phone"]),
        ({"name": "Anna", "email": "anna@"}, ["email"]),
        ({"name": "Anna", "email": "anna@beispiel.de\nBcc: x@y.de"}, ["email"]),
        ({"name": "Anna", "email": "a" * 300 + "@beispiel.de"}, ["email"]),
        ({"name": "Anna", "email": "anna@", "phone": "0172 992 59 04"}, ["email"]),
        ({"name": "Anna", "phone": "0172 992 59 04", "note": "x" * (LONGEST_NOTE + 1)}, ["note"]),
        ({"name": {"evil": 1}, "phone": ["0172 992 59 04"]}, ["name", "phone"]),
    ],
)
def test_what_cannot_be_is_answered_with_a_sentence(
    form: dict[str, Any], fields: list[str], lang: Lang
) -> None:
    entries, errors = checked(form, "DE", lang)

    assert entries is None
    assert [name for name in ("name", "phone", "email", "note") if errors[name]] == fields
    assert errors["all"].endswith(".")


def test_missing_digits_are_called_missing() -> None:
    _, errors = checked({"name": "Anna", "phone": "0172"}, "DE", "de")

    assert errors["phone"] == "Es fehlen noch Ziffern, zum Beispiel 0172 992 59 04."


def test_control_characters_never_reach_a_name() -> None:
    entries, _ = checked({"name": "Anna\x00\r\n\u202eSchmidt", "phone": "0172 992 59 04"}, "DE", "de")

    assert entries is not None
    assert entries.name == "Anna Schmidt"
