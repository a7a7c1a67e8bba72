"""Who tells of the very time of an appointment that the line has speaks of that appointment."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1

THURSDAY_AT_TEN = datetime(2027, 1, 14, 9, tzinfo=UTC)
KNOWN = replace(DESK, line_starts=(THURSDAY_AT_TEN,))


def intents(language: str, text: str, *, known: bool = True) -> frozenset[Intent]:
    state = CallState(now=K1, language=language, ask=Ask.INTENT, turns=1)
    heard = understand_turn(text, state, KNOWN if known else DESK)
    return heard.intents & {Intent.MOVE, Intent.CANCEL, Intent.LOOKUP, Intent.BOOK}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Lena's got me down for Thursday at ten, only I can't get away. Could I come at twelve?"),
        ("en", "I'm down to see Dr. Lim Thursday at ten, but I'm in Stockholm. Can we do it a week later?"),
        ("de", "Die Lena hat mich Donnerstag um zehn drin, aber ich komm da nicht weg. Ginge es um zwölf?"),
    ],
)
def test_another_time_beside_it_moves_it(language: str, text: str):
    assert intents(language, text) == {Intent.MOVE}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I have driving on Thursday at ten, but my class finishes early that day."),
        ("en", "Zofia's got chickenpox, so there'll be no singing for her on Thursday, I'm afraid."),
        ("de", "Wir sind am Donnerstag um zehn da, aber der Kleine hat jetzt die Windpocken."),
    ],
)
def test_what_is_in_its_way_looks_it_up(language: str, text: str):
    assert Intent.LOOKUP in intents(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I'd like a haircut on Thursday at ten, or Friday if that's gone."),
        ("en", "I'm with you on Thursday at ten, but my daughter needs another one on Friday at nine."),
        ("de", "Haarschnitt am Donnerstag um zehn, aber nur bei Lena."),
        (
            "de",
            "Donnerstag um zehn bin ich da, der bleibt, aber den nächsten hätt ich gern vier Wochen später.",
        ),
        ("de", "Ich bin am Freitag um neun in der Nähe, geht da ein Haarschnitt? Aber nicht später."),
    ],
)
def test_a_wish_stays_a_wish(language: str, text: str):
    assert not intents(language, text) & {Intent.MOVE, Intent.CANCEL, Intent.LOOKUP}


def test_without_such_an_appointment_the_words_alone_decide():
    text = "I have driving on Thursday at ten, but my class finishes early that day."
    assert not intents("en", text, known=False) & {Intent.MOVE, Intent.LOOKUP}
