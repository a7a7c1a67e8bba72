"""The answer to whether a call may be recorded: what plainly allows it, and what leaves a doubt."""

from __future__ import annotations

import pytest

from agents.dialogue.state import Ask, CallState
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
