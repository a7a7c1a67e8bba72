"""The plainest ways to move an appointment: the wish is heard, and the day and hour to which."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from agents.dialogue.hearing.changes import read_change
from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK

NOW = datetime(2027, 5, 18, 7, 30, tzinfo=UTC)  # Tuesday
BOOKED = datetime(2027, 5, 21, 9, tzinfo=UTC)  # Friday, eleven in Berlin
STATE = CallState(now=NOW, ask=Ask.INTENT, turns=1)


@pytest.mark.parametrize(
    ("language", "text", "day", "hour"),
    [
        ("en", "I have to move my haircut on Friday to Wednesday, same time", 19, 9),
        ("en", "Can I move my appointment on Friday to Wednesday at three?", 19, 13),
        ("en", "I want to change the time of my appointment on Friday to two o'clock", 21, 12),
        ("en", "I'd like to postpone my appointment by a week", 28, 9),
        ("en", "I can't make Friday, could I come on Wednesday at three instead?", 19, 13),
        ("en", "Could we do Thursday at two instead of Friday at eleven?", 20, 12),
        ("en", "Can I come on Thursday at two rather than Friday?", 20, 12),
        ("en", "Something's come up on Friday, have you got anything on Thursday at two?", 20, 12),
        ("en", "I have a haircut on Friday and I need it to be on Thursday at two instead", 20, 12),
        ("en", "I'd need to move Friday's haircut. Thursday at two would be good", 20, 12),
        ("en", "would it be possible to shift Friday's appointment to Wednesday, three pm", 19, 13),
        ("de", "Am Freitag kann ich nicht, könnte ich stattdessen am Mittwoch um drei kommen?", 19, 13),
        ("de", "Könnte ich den Freitag gegen Mittwoch um drei tauschen?", 19, 13),
        (
            "de",
            "Mir ist am Freitag was dazwischengekommen, hätten Sie am Donnerstag um zwei was frei?",
            20,
            12,
        ),
        ("de", "Ich hab Freitag einen Haarschnitt und bräuchte den am Donnerstag um zwei", 20, 12),
        ("de", "Ich sollte am Freitag kommen, ginge auch Mittwoch um drei?", 19, 13),
        (
            "en",
            "My boy has his haircut with you on Friday, but I'm on shift. Can it go to Wednesday at three?",
            19,
            13,
        ),
        ("en", "Can we move Friday's haircut to three o'clock that same day?", 21, 13),
        (
            "de",
            "Den Haarschnitt am Freitag bitte auf den 26. um drei verschieben, das ist ein Mittwoch",
            26,
            13,
        ),
        ("de", "Den Freitag bitte auf Mittwoch, den 26., um drei verschieben", 26, 13),
        ("de", "Wäre es möglich, den Freitagstermin auf Mittwoch fünfzehn Uhr zu legen", 19, 13),
    ],
)
def test_a_move_is_heard_with_where_to(language: str, text: str, day: int, hour: int):
    state = replace(STATE, language=language)
    assert understand_turn(text, state, DESK).has(Intent.MOVE)
    new = read_change(text, state, DESK, BOOKED).new
    assert new is not None
    assert [window.start for window in new.windows] == [datetime(2027, 5, day, hour, tzinfo=UTC)]


@pytest.mark.parametrize(
    "text", ["I'm around Friday to Monday for a haircut", "a haircut, Monday rather early"]
)
def test_a_new_wish_is_no_move(text: str):
    assert not understand_turn(text, replace(STATE, language="en"), DESK).has(Intent.MOVE)
