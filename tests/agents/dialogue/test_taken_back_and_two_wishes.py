"""A call back that is taken back for an appointment; one appointment cancelled and another wished for."""

from __future__ import annotations

import pytest

from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1

NOTHING: frozenset[Intent] = frozenset()
RING = frozenset({Intent.CALLBACK})


def state(language: str) -> CallState:
    return CallState(now=K1, ask=Ask.INTENT, language=language, turns=1)


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("de", "Könnte mich jemand zurückrufen? Ach nein, machen wir gleich einen Termin.", NOTHING),
        (
            "de",
            "Ich möchte mit Lena sprechen. Ach nee, egal, geben Sie mir einen Termin am Freitag.",
            NOTHING,
        ),
        (
            "de",
            "Könnten Sie mich zurückrufen? Ach was, nein, sagen Sie den Termin am Freitag ab.",
            NOTHING,
        ),
        ("de", "Ich hätte gern einen Termin. Ach nein, rufen Sie mich lieber zurück.", RING),
        ("de", "Könnte mich jemand zurückrufen? Nein, nicht wegen einem Termin.", RING),
        (
            "de",
            "Rufen Sie mich bitte zurück, nein, nicht heute, morgen, wegen dem Termin.",
            {Intent.CALLBACK},
        ),
        ("de", "Bitte um Rückruf wegen eines Termins.", RING),
        ("en", "Could someone call me back? Actually no, just book me in on Friday at ten.", NOTHING),
        ("en", "Can I speak to someone? Oh, you know what, could I book a haircut?", NOTHING),
        ("en", "Can I leave a message? Never mind, I'd like to book a haircut.", NOTHING),
        ("en", "Can you ring me back? No, not today, tomorrow, about my appointment.", RING),
        ("en", "Can I book an appointment? Actually, could someone call me back instead?", RING),
    ],
)
def test_what_is_taken_back_is_not_done(language: str, text: str, asked: frozenset[Intent]) -> None:
    heard = understand_turn(text, state(language), DESK).intents
    assert heard & {Intent.CALLBACK, Intent.HUMAN, Intent.MESSAGE} == asked


@pytest.mark.parametrize(
    ("language", "text", "rest"),
    [
        (
            "de",
            "Die Farbe am Donnerstag können Sie streichen. Und ich bräuchte einen Haarschnitt am Samstag.",
            "Und ich bräuchte einen Haarschnitt am Samstag.",
        ),
        (
            "de",
            "Ich bräuchte einen Haarschnitt am Samstag um elf, und die Farbe am Montag müssen Sie absagen.",
            "Ich bräuchte einen Haarschnitt am Samstag um elf",
        ),
        (
            "en",
            "I have to cancel my Farbe on Thursday, and I'd like a haircut on Saturday at eleven.",
            "I'd like a haircut on Saturday at eleven.",
        ),
        ("de", "Meine Farbe am Donnerstag absagen und stattdessen einen Haarschnitt am Samstag.", ""),
        ("de", "Haarschnitt und Farbe muss ich beide absagen.", ""),
        ("de", "Ich muss den Haarschnitt absagen, und ich bräuchte eine Bestätigung.", ""),
    ],
)
def test_one_cancelled_and_another_wished_for(language: str, text: str, rest: str) -> None:
    meaning = understand_turn(text, state(language), DESK)
    assert meaning.next_words == rest
    if rest:
        assert meaning.has(Intent.CANCEL)
        assert meaning.service_id == "s2"
