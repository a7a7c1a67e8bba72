"""Hours that are asked for inside a sentence, alarms that are none, and who is expected at another time."""

from __future__ import annotations

import pytest

from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask, CallState
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1


def _heard(language: str, words: str) -> Meaning:
    return understand_turn(words, CallState(now=K1, ask=Ask.INTENT, language=language, turns=1), DESK)


@pytest.mark.parametrize(
    ("language", "words", "topic"),
    [
        ("en", "Can you tell me how late you're open on Saturdays?", "hours_day"),
        ("en", "I just wanted to know when you close on Saturday.", "hours_day"),
        ("en", "could you tell me what time you're open till", "hours"),
        ("en", "just wondering whether you're open on Saturday", "hours_day"),
        ("en", "can you remind me when the salon closes", "hours"),
        ("en", "I'd like to come when you open tomorrow", None),
        ("en", "I'd like an appointment right before you close on Friday", None),
        ("en", "let me know when you open up a slot", None),
        ("en", "I wanted to know if you're close to the station", None),
        ("en", "could you tell me if you're open to trying a new colour", None),
        ("de", "Können Sie mir sagen, wie lange Sie samstags offen haben?", "hours_day"),
        ("de", "Ich wollte nur wissen, wann Sie am Samstag zumachen.", "hours_day"),
        ("de", "mich würde interessieren, wie lang ihr freitags da seid", "hours_day"),
        ("de", "sagen Sie mir bitte, wann der Salon schließt", "hours"),
        ("de", "Haben Sie am Freitag offen?", "hours_day"),
        ("de", "Haben Sie am Freitag noch was offen?", None),
        ("de", "Ich wollte fragen, ob Sie am Freitag noch was offen haben", None),
        ("de", "Ich würd gern kommen, gleich wenn ihr aufmacht", None),
    ],
)
def test_hours_are_asked_for_inside_a_sentence(language: str, words: str, topic: str | None) -> None:
    assert _heard(language, words).topic == topic


@pytest.mark.parametrize(
    "words", ["Haben Sie am Freitag noch was offen?", "Ich wollte fragen, ob ihr morgen noch was offen habt"]
)
def test_something_open_is_a_time_that_is_free(words: str) -> None:
    assert Intent.BOOK in _heard("de", words).intents


@pytest.mark.parametrize(
    ("language", "words", "alarm"),
    [
        ("en", "the train is not moving at all", False),
        ("en", "I'm on the train and it's not moving", False),
        ("en", "the traffic isn't moving, can I come half an hour later", False),
        ("en", "I'm not moving the appointment after all", False),
        ("en", "your website is not responding", False),
        ("en", "you're not responding to my emails", False),
        ("en", "There's been an accident on the motorway so I'll be ten minutes late", False),
        ("en", "my train is delayed because of a fire on the tracks", False),
        ("en", "a man on the train is not moving", True),
        ("en", "we're in the car and he's not moving", True),
        ("en", "a car hit my dog and it's not moving", True),
        ("en", "there's been an accident, please help", True),
        ("en", "there's been an accident, I'm late, my wife is hurt", True),
        ("en", "I've had an accident and I'm stuck in the car", True),
        ("en", "my mum is not responding", True),
        ("de", "der Zug bewegt sich nicht", False),
        ("de", "ich sitze in der Bahn und die bewegt sich nicht", False),
        ("de", "Ihre Webseite reagiert nicht", False),
        ("de", "auf der A100 ist ein Unfall passiert, ich komme zehn Minuten später", False),
        ("de", "ein Baum ist umgefallen und liegt auf dem Gleis", False),
        ("de", "ein Mann in der Bahn bewegt sich nicht", True),
        ("de", "sie liegt auf der Seite und reagiert nicht mehr", True),
        ("de", "ein Baum ist umgefallen und liegt auf meinem Mann", True),
        ("de", "es ist ein Unfall passiert, kommen Sie schnell", True),
    ],
)
def test_what_stands_still_is_no_person(language: str, words: str, alarm: bool) -> None:
    assert (Intent.EMERGENCY in _heard(language, words).intents) is alarm


@pytest.mark.parametrize(
    ("language", "words", "moved"),
    [
        (
            "en",
            "I'm supposed to see Lena at ten today but my bus is late, can I come at eleven instead?",
            True,
        ),
        ("en", "I've got a haircut at ten and I'm stuck in traffic, could I come at eleven instead?", True),
        ("en", "I've got a haircut at ten and I'm stuck in traffic, I'll be ten minutes late", False),
        ("en", "I'm supposed to get a haircut every month, can I come tomorrow at ten?", False),
        (
            "en",
            "I'm supposed to meet a friend at ten tomorrow, so can I come at eleven for a haircut?",
            False,
        ),
        ("de", "Ich soll heute um zehn bei Lena sein, kann ich stattdessen um elf kommen?", True),
        (
            "de",
            "Ich hab um zehn einen Haarschnitt und steck im Stau, kann ich stattdessen um elf kommen?",
            True,
        ),
        ("de", "Ich muss morgen um zehn beim Zahnarzt sein, kann ich um elf zum Haarschnitt kommen?", False),
    ],
)
def test_who_is_expected_asks_for_another_time(language: str, words: str, moved: bool) -> None:
    assert (Intent.MOVE in _heard(language, words).intents) is moved
