"""First turns that ask whether this is the right house, tell a story, or hint at what is wished."""

from __future__ import annotations

import pytest

from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1


def _first(language: str, words: str):
    return understand_turn(words, CallState(now=K1, ask=Ask.INTENT, language=language, turns=1), DESK)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Hallo, bin ich da richtig beim Friseur?"),
        ("de", "Ist da der Salon? Ich ruf an wegen meiner Haare."),
        ("de", "Guten Tag, bin ich hier richtig?"),
        ("en", "Hello, is that the hairdresser's?"),
        ("en", "Have I got the barbers? I'm calling about my son."),
    ],
)
def test_who_asks_for_the_house_is_told_that_it_is(language: str, words: str) -> None:
    meaning = _first(language, words)
    assert meaning.topic == "reached"
    assert Intent.WRONG_NUMBER not in meaning.intents


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Berger, guten Tag", "Berger"),
        ("Guten Tag, Berger, ich hätte gern einen Termin", "Berger"),
        ("Ja, Krause, grüß Gott", "Krause"),
        ("Moin, Petersen. Ich bräuchte einen Termin", "Petersen"),
        ("Haarschnitt, guten Tag", None),
        ("Hallo, Lena, ich bräuchte einen Termin", None),
        ("Guten Tag, Reifenwechsel, ich brauch bald einen", None),
        ("Hallo, Schuppen, ich habe so Schuppen", None),
        ("Hallo. Super. Ich hätte gern einen Termin", None),
        ("Guten Tag, Montag", None),
    ],
)
def test_a_surname_alone_beside_the_greeting_is_who_calls(words: str, name: str | None) -> None:
    assert _first("de", words).name == name


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Ist da die Werkstatt?"),
        ("en", "Is this the library?"),
        ("de", "Ich bin um zwei beim Friseur."),
    ],
)
def test_another_house_is_not_taken_for_it(language: str, words: str) -> None:
    assert _first(language, words).topic != "reached"


def test_what_is_wished_beside_the_question_is_heard() -> None:
    meaning = _first("de", "Hallo, ist da der Friseur? Ich hätte gern einen Herrenhaarschnitt.")
    assert (meaning.topic, meaning.service_id is not None) == ("reached", True)


@pytest.mark.parametrize(
    ("language", "words", "person"),
    [
        ("en", "Could I pop in and have a chat with someone about it?", False),
        ("de", "Kann man da mal vorbeikommen und mit jemandem reden?", False),
        ("en", "Could I have a chat with someone?", True),
        ("de", "Kann ich mal mit jemandem reden?", True),
    ],
)
def test_who_comes_in_to_talk_wants_nobody_on_the_phone(language: str, words: str, person: bool) -> None:
    assert (Intent.HUMAN in _first(language, words).intents) is person


def test_a_surname_is_no_wrong_number() -> None:
    words = "Farthing is the name, I'd like a haircut."
    assert Intent.WRONG_NUMBER not in _first("en", words).intents
