"""What the hearing is told to expect: possibilities, never an answer, and nothing where a yes decides."""

from __future__ import annotations

from pathlib import Path

import pytest

from agents.dialogue.state import Ask
from agents.providers.fallback import Hearing, Rung
from agents.providers.hints import echoes, hint
from agents.providers.whisper import WhisperSTT
from agents.telephony.expecting import expected
from tests.fakes.speech import ListScript, ScriptedSTT

WORDS = ("Haarschnitt", "Haare schneiden", "Färben", "Lena")


@pytest.mark.parametrize("language", ["de", "en"])
def test_where_a_yes_decides_nothing_is_suggested(language: str) -> None:
    for ask in (Ask.CONSENT, Ask.READBACK, Ask.CANCEL_CONFIRM):
        assert hint(expected(ask), language, WORDS) is None


def test_a_wish_is_heard_with_the_words_of_the_business_and_all_days() -> None:
    given = hint(expected(Ask.INTENT), "de", WORDS)
    assert given is not None
    for word in ("Haarschnitt", "Lena", "Montag", "Samstag", "übermorgen", "halb drei"):
        assert word in given
    assert hint(expected(Ask.NAME), "de", WORDS) is None


def test_every_question_and_language_has_an_answer() -> None:
    for ask in Ask:
        for language in ("de", "en", "tr"):
            given = hint(expected(ask), language, WORDS)
            assert given is None or language != "tr"


@pytest.mark.parametrize(
    ("heard", "echo"),
    [
        ("Montag, Dienstag, Mittwoch, Donnerstag, Freitag.", True),
        ("Haarlo, um acht, um neun, um zehn", True),
        ("Ich hätte gern einen Termin am Montag um elf.", False),
        ("Am Dienstag oder Mittwoch um zehn oder um elf", False),
        ("Ich hätte gern einen Termin. Haare schneiden, Färben,", True),
        ("Ich hätte gern einen Termin.", False),
        ("Heute, morgen, übermorgen, nächste Woche", True),
        ("", False),
    ],
)
def test_an_echo_of_the_hint_is_told_from_an_answer(heard: str, echo: bool) -> None:
    given = hint("wish", "de", WORDS)
    assert given is not None
    assert echoes(heard, given) is echo


def test_what_is_expected_reaches_the_one_who_can_use_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agents.providers.whisper.check_model", lambda _: None)
    ear = WhisperSTT(Path("weights"), vocabulary=WORDS)
    hearing = Hearing({"de": [Rung(ScriptedSTT(ListScript()), 1.0), Rung(ear, 1.0)]}, language="de")
    hearing.expect("name")
    assert ear.expected == "name"
