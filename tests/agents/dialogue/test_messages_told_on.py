"""A message that is only announced, what is told on after one, and what is asked after a mishap."""

from __future__ import annotations

import pytest

from agents.dialogue.dictation import dictated
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.message_added import adds_to_it
from agents.dialogue.lexicon.mishaps import TO_BOOK, WHAT_NOW
from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState, Goal
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1


@pytest.mark.parametrize(
    ("language", "words", "says_it"),
    [
        ("en", "It's Owen Pryce with the blue van. Could you pass something on to Lena?", False),
        (
            "en",
            "Owen Pryce here, I'm a client. Would you mind telling Lena something for me?",
            False,
        ),
        ("de", "Tag, hier ist Nora Beck. Würden Sie der Lena was von mir ausrichten?", False),
        ("en", "Owen Pryce here. Would you mind telling Lena that the van is outside?", True),
        ("de", "Nora Beck, der Schlüssel liegt unter der Matte, könnten Sie das der Lena ausrichten?", True),
    ],
)
def test_that_there_is_something_is_no_message(language: str, words: str, says_it: bool) -> None:
    state = CallState(now=K1, ask=Ask.INTENT, language=language, turns=1)
    assert bool(dictated(understand_turn(words, state, DESK))) is says_it


@pytest.mark.parametrize(
    ("language", "noted", "words", "added"),
    [
        ("en", "message", "And the spare key is under the mat.", True),
        ("de", "message", "Ach ja, und die Rechnung liegt auch dabei.", True),
        ("en", "message", "I need the dryer back by Friday.", True),
        ("en", "message", "Oh, and I've left the haircut voucher on the seat.", True),
        ("de", "message", "Den Gutschein für die Farbe hab ich Ihnen in den Kasten gelegt.", True),
        ("de", "callback", "Das ist aber eilig, heute noch.", True),
        ("en", "callback", "Could he ring me before five?", True),
        ("de", "callback", "Gut, dann warte ich auf den Anruf.", False),
        ("de", "callback", "Ich brauche aber schnell einen Termin, heute noch.", False),
        ("de", "message", "Das ist sehr nett von Ihnen.", False),
        ("en", "message", "I'd also like a haircut on Friday at ten.", False),
        ("de", "message", "Freitag um zehn zum Haareschneiden.", False),
        ("de", "", "Und der Schlüssel liegt unter der Matte.", False),
    ],
)
def test_what_is_told_after_it_belongs_to_it(language: str, noted: str, words: str, added: bool) -> None:
    state = CallState(now=K1, ask=Ask.MORE, language=language, turns=3, noted=noted)
    assert adds_to_it(understand_turn(words, state, DESK), state) is added


@pytest.mark.parametrize(
    ("words", "asks"),
    [
        ("Was mach ich denn jetzt am besten?", True),
        ("Wie muss ich da vorgehen?", True),
        ("Und wie geht das dann weiter?", True),
        ("What do I do now?", True),
        ("How should we go about that?", True),
        ("Was kann ich bei Ihnen machen lassen?", False),
        ("Was muss ich tun, um einen Termin zu bekommen?", False),
        ("What do you do about grey hair?", False),
        ("Was kann ich denn da anziehen?", False),
    ],
)
def test_who_asks_what_is_to_be_done(words: str, asks: bool) -> None:
    folded = plain(words)
    assert (WHAT_NOW.search(folded) is not None and TO_BOOK.search(folded) is None) is asks


@pytest.mark.parametrize(
    ("language", "words", "moves"),
    [
        ("en", "Would it be possible to have it on Friday at ten?", True),
        ("de", "Hätten Sie da am Freitag um zehn was frei?", True),
        ("de", "War das nicht am Freitag um zehn?", False),
        ("de", "Ich möchte noch einen zweiten am Freitag um zehn.", False),
    ],
)
def test_another_time_asked_for_while_the_name_is_asked_moves(language: str, words: str, moves: bool) -> None:
    state = CallState(now=K1, goal=Goal.LOOKUP, ask=Ask.OWN_NAME, language=language, turns=2)
    assert understand_turn(words, state, DESK).has(Intent.MOVE) is moves
