"""How names are compared."""

from __future__ import annotations

import pytest

from caaisy_app.domain.contacts.rules import fold_name, names_match


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Müller", "mueller"),
        ("Anna  SCHMIDT", "anna schmidt"),
        ("Yıldız", "yildiz"),
        ("Szczepański", "szczepanski"),
        ("Groß-Gerau", "gross gerau"),
        ("Łukasz", "lukasz"),
    ],
)
def test_spellings_of_one_name_fold_to_the_same(one: str, other: str) -> None:
    assert fold_name(one) == fold_name(other)


@pytest.mark.parametrize(
    ("one", "other", "match"),
    [
        ("Schmidt", "Anna Schmidt", True),
        ("anna schmidt", "Schmidt", True),
        ("Ann", "Anna Schmidt", False),
        ("Schmidt", "Schmitt", False),
        ("", "Schmidt", False),
        ("Anna Schmidt", "Eva Schmidt", False),
    ],
)
def test_whole_words_decide_whether_names_match(one: str, other: str, match: bool) -> None:
    assert names_match(one, other) is match
