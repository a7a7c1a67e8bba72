"""Names that are plain words, lateness that is told, a foreign greeting, something of one's own wished."""

from __future__ import annotations

import pytest

from agents.dialogue.hearing.days_named import names_a_day
from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1

CHANGES = {Intent.MOVE, Intent.CANCEL, Intent.LOOKUP, Intent.MESSAGE}


def state(language: str, ask: Ask = Ask.INTENT) -> CallState:
    return CallState(now=K1, ask=ask, language=language, turns=1 if ask is Ask.INTENT else 2)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Can Yıldırım", "Can Yıldırım"),
        ("de", "Birgit Freitag.", "Birgit Freitag"),
        ("de", "Birgit Freitag, bitte", "Birgit Freitag"),
        ("de", "Will ich nicht sagen", None),
        ("de", "Will Lena", None),
        ("de", "gleiche Uhrzeit, eine Woche später", None),
        ("en", "Rob Friday, please", "Rob Friday"),
        ("en", "June Marsh.", "June Marsh"),
        ("en", "Can Friday", None),
        ("en", "will you call me", None),
    ],
)
def test_the_answer_to_the_question_for_the_name(language: str, text: str, name: str | None) -> None:
    assert understand_turn(text, state(language, Ask.NAME), DESK).name == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Guten Tag, Can Demir, ich hätte gern einen Haarschnitt.", "Can Demir"),
        ("de", "Ja, nur kurz, ich sitz im Zug: Kolb, Rita Kolb. Einen Haarschnitt bitte.", "Rita Kolb"),
        ("de", "Ja, hallo, ich, also, Haarschnitt, Waschen Haarschnitt bitte", None),
        ("en", "Hello, Will Young here, a haircut please", "Will Young"),
        ("en", "Can Peter come on Friday", None),
    ],
)
def test_the_name_in_the_first_words(language: str, text: str, name: str | None) -> None:
    assert understand_turn(text, state(language), DESK).name == name


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("de", "Ich komm zu meinem Termin um zwei zehn Minuten später, können Sie ihr das sagen?", "message"),
        ("de", "Kann ich zu meinem Termin um zwei zehn Minuten später kommen?", "move"),
        ("de", "Ich komm am Freitag um drei zum Haarschnitt, könnte ich auch eine Stunde später?", "move"),
        ("de", "Können Sie das bitte noch mal sagen?", None),
        ("de", "Den Termin für die Farbe am Montag um zehn müsste ich leider streichen", "cancel"),
        ("de", "Meinen Haarschnitt am Freitag möcht ich nicht streichen, nur verschieben", "move"),
        ("de", "Könne mer den Haarschnitt uff Samstag legen?", "move"),
        ("de", "Ich möchte meine Haare am Donnerstag schneiden lassen, ach nee, da kann ich nicht", None),
        ("de", "Ich möchte meinen Haarschnitt besprechen, am Donnerstag um neun, nee, Freitag um neun", None),
        ("de", "Ich möchte meinen Haarschnitt am Freitag sausen lassen", "cancel"),
        ("en", "I'll be at my two o'clock with Lena ten minutes late, could you tell her?", "message"),
        ("en", "I'll be ten minutes late for my appointment, can we move it to three?", "move"),
        ("en", "I'm working till late on Friday, a haircut on Saturday?", None),
    ],
)
def test_what_is_asked_about_an_appointment(language: str, text: str, asked: str | None) -> None:
    heard = understand_turn(text, state(language), DESK).intents & CHANGES
    assert heard == ({Intent(asked)} if asked else set())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bonjour, äh, guten Tag! Ich hätte gern einen Haarschnitt, am Dienstag um zehn", None),
        ("Ciao, ich bräuchte einen Haarschnitt", None),
        ("Bonjour, parlez-vous français?", "other"),
        ("Merhaba, randevu istiyorum", "other"),
        ("Hola, ich spreche nur Spanisch", "other"),
    ],
)
def test_a_foreign_greeting_is_no_other_language(text: str, language: str | None) -> None:
    assert understand_turn(text, state("de"), DESK).language == language


@pytest.mark.parametrize(
    ("folded", "names"),
    [
        ("neun uhr statt zehn der tag bleibt", False),
        ("am selben tag um neun", False),
        ("same day but at nine", False),
        ("der tag danach um neun", True),
        ("the day after at nine", True),
        ("am freitag um neun", True),
    ],
)
def test_the_day_in_talk_is_no_other_day(folded: str, names: bool) -> None:
    assert names_a_day(folded) is names
