"""The answer to whether a call may be recorded: what plainly allows it, and what leaves a doubt."""

from __future__ import annotations

import pytest

from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState, Goal
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1


def _granted(language: str, words: str) -> bool:
    meaning = understand_turn(words, CallState(now=K1, ask=Ask.CONSENT, language=language, turns=1), DESK)
    return meaning.yesno == "yes" and not meaning.facts


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Yeah, go ahead and record, that's fine."),
        ("en", "Sure, you may record this call, I don't mind."),
        ("en", "I'm happy for you to record it."),
        ("en", "I consent to being recorded."),
        ("en", "Yes of course, record it if you like."),
        ("en", "No problem, record away."),
        ("de", "Ja, Sie können ruhig aufzeichnen, kein Problem."),
        ("de", "Klar, nehmen Sie das Gespräch auf."),
        ("de", "Ich bin mit der Aufzeichnung einverstanden."),
        ("de", "Ja, ich stimme der Aufnahme zu."),
        ("de", "Das darf gern aufgezeichnet werden."),
        ("de", "Ja, zeichnen Sie auf, wenn Sie möchten."),
        ("de", "Öh, ähm, ja, ist okay."),
    ],
)
def test_who_allows_the_recording_is_recorded(language: str, words: str) -> None:
    assert _granted(language, words)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "No problem, but please don't record."),
        ("en", "Yes, can you record it?"),
        ("en", "Can you record it"),
        ("en", "You may not record this."),
        ("en", "I'd prefer it not to be recorded."),
        ("en", "Only record if you have to."),
        ("en", "No, I don't mind."),
        ("en", "I'm not happy for you to record it."),
        ("en", "Recording."),
        ("de", "Ja, aber zeichnen Sie nichts auf."),
        ("de", "Das dürfen Sie nicht aufnehmen."),
        ("de", "Ich stimme nicht zu."),
        ("de", "Kein Problem, aber lieber keine Aufnahme."),
        ("de", "Ja, wer nimmt das denn auf"),
        ("de", "Nein, das stört mich, nehmen Sie nicht auf."),
        ("de", "Ich habe was dagegen, dass Sie aufzeichnen."),
    ],
)
def test_a_no_a_doubt_or_a_question_is_not_recorded(language: str, words: str) -> None:
    assert not _granted(language, words)


@pytest.mark.parametrize(
    ("language", "words", "ends"),
    [
        ("de", "Ach, schalten Sie die Aufzeichnung bitte wieder ab.", True),
        ("de", "Das mit dem Mitschneiden ist mir doch nicht recht.", True),
        ("de", "Ich fühl mich mit der Aufnahme nicht wohl.", True),
        ("de", "Nehmen Sie das bitte nicht mehr auf.", True),
        ("de", "Die Aufzeichnung möchte ich nun doch nicht, bitte löschen.", True),
        ("de", "Die Aufnahme, die können Sie abstellen.", True),
        ("de", "Nehmen Sie keine neuen Patienten auf?", False),
        ("de", "Die Aufnahme ist kein Problem, aber Dienstag kann ich nicht.", False),
        ("de", "Wie lange heben Sie die Aufnahme auf, ohne dass ich was sage?", False),
        ("en", "I've changed my mind about the recording.", True),
        ("en", "I'm not comfortable being recorded any more.", True),
        ("en", "Could we carry on without the recording?", True),
        ("en", "The recording's no problem, but I can't do Tuesday.", False),
        ("en", "You needn't stop the recording.", False),
    ],
)
def test_consent_is_taken_back_in_many_words(language: str, words: str, ends: bool) -> None:
    state = CallState(now=K1, ask=Ask.WHEN, goal=Goal.BOOK, consent="granted", language=language, turns=3)
    assert (Intent.CONSENT_WITHDRAWN in understand_turn(words, state, DESK).intents) is ends
