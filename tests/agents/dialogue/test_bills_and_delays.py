"""Bills, delays, things of the house and other talk that is no wish for an appointment."""

from __future__ import annotations

import pytest

from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1

DE, EN = "de", "en"


def _state(language: str) -> CallState:
    return CallState(now=K1, ask=Ask.INTENT, language=language, turns=1)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (DE, "Auf Ihrer Rechnung vom Juni ist der Haarschnitt zweimal drauf, das kann nicht sein."),
        (DE, "Ich habe eine Frage zu meiner Rechnung"),
        (DE, "Auf der Rechnung stimmt was nicht"),
        (DE, "Ich hab die Rechnung nie bekommen"),
        (DE, "Sie haben mir zu viel berechnet"),
        (DE, "Ich hab eine Mahnung gekriegt, obwohl ich schon bezahlt hab"),
        (DE, "Ich sitz in der Bahn fest und bin eine Viertelstunde später da."),
        (DE, "Ich bin zehn Minuten später da"),
        (DE, "Ich hab um vier einen Haarschnitt, sagen Sie es bitte der Lena, es wird zehn nach"),
        (DE, "Ich schaff's nicht rechtzeitig, geben Sie das bitte weiter"),
        (EN, "I've got your invoice here and the haircut is on it twice, that can't be right"),
        (EN, "you've overcharged me"),
        (EN, "I never got the receipt"),
    ],
)
def test_what_somebody_has_to_look_into_is_a_message(language: str, words: str) -> None:
    assert Intent.MESSAGE in understand_turn(words, _state(language), DESK).intents


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (DE, "Kann ich auf Rechnung zahlen?"),
        (DE, "Kann ich eine Viertelstunde später kommen?"),
        (DE, "Ich hab um vier einen Haarschnitt, geht's auch eine Viertelstunde später?"),
        (EN, "Can I pay by invoice?"),
    ],
)
def test_what_is_asked_for_at_once_is_no_message(language: str, words: str) -> None:
    assert Intent.MESSAGE not in understand_turn(words, _state(language), DESK).intents


@pytest.mark.parametrize(
    ("language", "words", "intent"),
    [
        (DE, "Wir hatten am Freitag einen Haarschnitt, das müssten wir leider sausen lassen", Intent.CANCEL),
        (DE, "Den Haarschnitt am Freitag müssen wir leider bleiben lassen", Intent.CANCEL),
        (DE, "Wann sollte ich denn noch mal zu Ihnen kommen?", Intent.LOOKUP),
        (DE, "Für wann war ich noch mal bestellt?", Intent.LOOKUP),
        (DE, "Ach, eine Maschine. Ich würd lieber mit einem richtigen Menschen reden", Intent.HUMAN),
        (DE, "ein Roboter, ich red lieber mit einem Menschen", Intent.HUMAN),
        (DE, "wat nehm'n Se denn so für'n Haarschnitt?", Intent.QUESTION),
        (DE, "was kriegen Sie für einen Haarschnitt?", Intent.QUESTION),
        (DE, "haben Sie einen Lift?", Intent.QUESTION),
        (DE, "haben Sie WLAN?", Intent.QUESTION),
        (EN, "We had a haircut booked for Friday, we'll have to give it a miss", Intent.CANCEL),
        (EN, "Oh it's a robot, I'd sooner speak to a human", Intent.HUMAN),
    ],
)
def test_everyday_ways_to_say_what_is_wanted(language: str, words: str, intent: Intent) -> None:
    meaning = understand_turn(words, _state(language), DESK)
    assert intent in meaning.intents
    assert meaning.unknown_service == ""


@pytest.mark.parametrize(
    ("language", "words", "intent"),
    [
        (DE, "Das Konzert am Freitag lasse ich sausen, ich brauche einen Haarschnitt", Intent.CANCEL),
        (DE, "Wann soll ich kommen?", Intent.LOOKUP),
        (
            DE,
            "Spreche ich mit einem echten Menschen oder einer Maschine? Würde mich interessieren.",
            Intent.HUMAN,
        ),
        (DE, "was kriege ich für einen Termin am Freitag?", Intent.QUESTION),
    ],
)
def test_what_only_sounds_like_it(language: str, words: str, intent: Intent) -> None:
    assert intent not in understand_turn(words, _state(language), DESK).intents


@pytest.mark.parametrize(
    ("language", "words", "attendee"),
    [
        (
            DE,
            "Meine Mutter, Gerda Ziegler, ist operiert worden und braucht einen Haarschnitt.",
            "Gerda Ziegler",
        ),
        (DE, "meine mutter gerda ziegler ist operiert worden und braucht einen haarschnitt", "Gerda Ziegler"),
        (DE, "meine mutter ist operiert worden und braucht einen haarschnitt", None),
        (EN, "My mother, Gerda Ziegler, has had an operation and needs a haircut.", "Gerda Ziegler"),
        (EN, "My son is starting school and needs a haircut", None),
    ],
)
def test_somebody_of_whom_something_is_told_first(language: str, words: str, attendee: str | None) -> None:
    meaning = understand_turn(words, _state(language), DESK)
    assert meaning.attendee_relation is not None
    assert meaning.attendee == attendee


@pytest.mark.parametrize(
    "words",
    [
        "Meine Freundin geht zu Ihnen und ich möchte auch mal kommen",
        "Meine Frau war bei Ihnen und schwärmt und ich brauch auch einen Haarschnitt",
    ],
)
def test_somebody_who_is_only_told_of(words: str) -> None:
    assert understand_turn(words, _state(DE), DESK).attendee_relation is None
