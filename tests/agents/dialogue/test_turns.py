"""What a turn means: quick, pure, total on any text, and a name is never made of other words."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agents.dialogue.hearing.basics import clean
from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1


def state(ask: Ask = Ask.INTENT, language: str = "de") -> CallState:
    return CallState(now=K1, ask=ask, language=language, turns=1)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.sampled_from(list(Ask)), st.sampled_from(["de", "en"]))
def test_no_text_makes_the_understanding_fail(text: str, ask: Ask, language: str) -> None:
    meaning = understand_turn(text, state(ask, language), DESK)
    assert bool(meaning.words) == bool(clean(text))  # dialect and short forms are put as others say them


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Schmidt", "Anna Schmidt"),
        ("Schmidt, und könnte ich zu Lena?", "Schmidt"),
        ("Kowalski. Dieter Kowalski.", "Dieter Kowalski"),
        ("Ja, das ist die Anna Schmidt bitte", "Anna Schmidt"),
        ("Thomas Freitag", "Thomas Freitag"),
        ("Ach nein, lieber um elf.", None),
        ("Ja, stimmt so.", None),
        ("Sagen Sie, kann man bei Ihnen parken?", None),
        ("Und lieber bei Mehmet.", None),
        ("Moment, spreche ich hier mit einem echten Menschen?", None),
        ("Wozu brauchen Sie das?", None),
    ],
)
def test_the_answer_to_the_question_for_the_name(text: str, name: str | None) -> None:
    assert understand_turn(text, state(Ask.NAME), DESK).name == name


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Sind Sie ein Roboter?", Intent.ROBOT),
        ("Ich möchte mit einem richtigen Menschen reden", Intent.HUMAN),
        ("Löschen Sie bitte alle meine Daten", Intent.PRIVACY),
        ("Was haben Sie denn alles über mich gespeichert?", Intent.PRIVACY),
        ("Wo finde ich die Datenschutzinfos?", Intent.PRIVACY_INFO),
        ("Ist Frau Müller heute bei Ihnen?", Intent.THIRD_PARTY),
        ("Ich muss meinen Termin verschieben", Intent.MOVE),
        ("Ich muss leider absagen", Intent.CANCEL),
        ("Wann ist denn mein Termin?", Intent.LOOKUP),
        ("Ich glaube, ich habe einen Herzinfarkt", Intent.EMERGENCY),
        ("Können Sie mich bitte zurückrufen?", Intent.CALLBACK),
        ("Wie bitte?", Intent.REPEAT),
        ("Wo kann ich denn parken?", Intent.QUESTION),
    ],
)
def test_what_callers_want(text: str, intent: Intent) -> None:
    assert understand_turn(text, state(), DESK).has(intent)


PLAIN = (
    "Guten Tag, hier ist Anna Schmidt, ich hätte gern übermorgen Nachmittag so gegen drei "
    "einen Haarschnitt bei Lena. "
)
#: How many times as long as plain talk of the same length; milliseconds are measured by
#: `benchmarks/receptionist.py`.
NONSENSE_AT_MOST = 4


def _times_as_long(text: str, ask: Ask = Ask.INTENT) -> float:
    """Processor time of reading a text over that of plain talk; the best of some each, in turns, because a
    busy machine slows all of them.
    """
    best = [float("inf"), float("inf")]
    for _ in range(4):
        for place, words in enumerate(((text * 1000)[:1000], (PLAIN * 20)[:1000])):
            fresh = state(ask=ask)  # the latest readings are remembered by their state
            begin = time.process_time()
            understand_turn(words, fresh, DESK)
            best[place] = min(best[place], time.process_time() - begin)
    return best[0] / best[1]


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "ä",
        "a-",
        "'a'",
        "a b c ",
        "yäcq21zt0w7 ",
        "4307585 ",
        "Anna Schmidt hier ",
        "einundzwanzighundert",
    ],
)
def test_a_thousand_characters_of_nonsense_take_little_more_than_plain_talk(piece: str) -> None:
    assert _times_as_long(piece) < NONSENSE_AT_MOST


@pytest.mark.parametrize(
    "piece",
    [
        "ich bin jetzt ",
        "it's now ",
        "no, sorry, ",
        "my name is ",
        "der, nein, die ",
        "four nine, sieben, ",
        "Sechs' ",
        "booked, am, ",
    ],
)
@pytest.mark.parametrize("ask", [Ask.NAME, Ask.OWN_NAME, Ask.OWN_WHAT, Ask.ATTENDEE, Ask.READBACK])
def test_a_stammer_takes_little_more_than_plain_talk(piece: str, ask: Ask) -> None:
    assert _times_as_long(piece, ask) < NONSENSE_AT_MOST


@settings(max_examples=12, deadline=None)
@given(st.text(min_size=1, max_size=30))
def test_whatever_is_said_again_and_again_takes_little_more_than_plain_talk(piece: str) -> None:
    assert _times_as_long(piece) < NONSENSE_AT_MOST
