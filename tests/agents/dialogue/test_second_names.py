"""A surname that is an ordinary word, said behind the first name when the name is asked for."""

from __future__ import annotations

import pytest

from agents.dialogue.state import Ask, CallState
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1


@pytest.mark.parametrize(
    ("words", "language", "name"),
    [
        ("katrin lange", "de", "Katrin Lange"),
        ("ich bin katrin lange und wollte fragen", "de", "Katrin Lange"),
        ("mein name ist anna freitag", "de", "Anna Freitag"),
        ("peter schnell", "de", "Peter Schnell"),
        ("sarah day", "en", "Sarah Day"),
        ("it's tom early", "en", "Tom Early"),
        ("ich bin schon lange da", "de", None),
        ("anna müller, freitag um drei", "de", "Anna Müller"),
        ("das dauert lange", "de", None),
    ],
)
def test_a_plain_word_behind_a_first_name(words: str, language: str, name: str | None) -> None:
    state = CallState(now=K1, language=language, ask=Ask.NAME, turns=3)
    assert understand_turn(words, state, DESK).name == name


@pytest.mark.parametrize("words", ["since i moved here it's orange", "as i work here it's fine"])
def test_what_people_do_here_is_no_name(words: str) -> None:
    state = CallState(now=K1, language="en", ask=Ask.INTENT, turns=1)
    assert understand_turn(words, state, DESK).name is None
