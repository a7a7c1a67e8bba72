"""The output guard: what code issued passes, what a model made up does not."""

from __future__ import annotations

import pytest

from agents.receptionist.guard import invented

ISSUED = [
    "Gern, morgen, Dienstag, den zwölften Januar, um elf Uhr ist bei Lena frei.",
    "Haarschnitt kostet achtundvierzig Euro.",
]


@pytest.mark.parametrize(
    "text",
    [
        "Sehr gern, um elf Uhr ist frei.",
        "Dienstag, den zwölften Januar, passt.",
        "Das kostet achtundvierzig Euro.",
        "Einen Moment bitte, ich sehe gern nach.",
        "Was kann ich für Sie tun?",
    ],
)
def test_what_was_issued_or_is_harmless_passes(text: str) -> None:
    assert invented(text, ISSUED) is None


@pytest.mark.parametrize(
    "text",
    [
        "Um zehn Uhr ist frei.",
        "Am Mittwoch geht es auch.",
        "Kommen Sie um 14:30.",
        "Rufen Sie 030 1234567 an.",
        "Schreiben Sie an chef@salon.de.",
        "Das kostet zwanzig Euro.",
        "Der dreizehnte Januar wäre frei.",
        "Ich habe Sie eingetragen.",
        "Your appointment is confirmed.",
        "How about half past three in the afternoon?",
        "Die Nummer ist null eins sieben zwei drei vier.",
        "Es kostet 5€.",
    ],
)
def test_what_nobody_issued_is_noticed(text: str) -> None:
    assert invented(text, ISSUED)
