"""A reported call keeps what was said and loses who said it."""

from __future__ import annotations

import pytest

from caaisy_app.domain.calls.report import scrub

NAMES = ["Sevgi Yılmaz-Kara", "Tim"]


@pytest.mark.parametrize(
    ("words", "cleaned"),
    [
        ("Yılmaz-Kara mein Name, SEVGI Yılmaz-Kara", "Schmidt mein Name, Anna Schmidt"),
        ("für meinen Sohn Tim bitte", "für meinen Sohn Roth bitte"),
        ("Meine Nummer ist 0172 992 59 04.", "Meine Nummer ist 0176 04069000."),
        ("+49 (30) 23125-110 bitte", "0176 04069000 bitte"),
        (
            "null eins sieben zwo neun neun zwo fünf neun null vier",
            "null eins sieben sechs null vier null sechs neun null null null",
        ),
        ("sevgi.yilmaz@firma.de ist meine Adresse", "anna.schmidt@example.org ist meine Adresse"),
        ("sevgi punkt y at firma punkt de", "anna.schmidt@example.org"),
        ("Y I L M A Z", "S C H M I D T"),
        ("K wie Kaufmann", "A wie Anton"),
    ],
)
def test_names_numbers_and_addresses_are_replaced(words: str, cleaned: str) -> None:
    assert scrub(words, NAMES, "de") == cleaned


@pytest.mark.parametrize(
    "words",
    [
        "Guten Tag, ich hätte gern morgen um elf einen Termin zum Haareschneiden",
        "am 24.12. um 14:30 oder 15 Uhr",
        "zwischen neun und elf, Dienstag oder Mittwoch",
        "in drei, vier Tagen vielleicht",
        "am 24.12.2026, I could be there at ten",
    ],
)
def test_wishes_and_times_stay_as_they_were_said(words: str) -> None:
    assert scrub(words, NAMES, "de") == words
