"""Erasure told plainly, visitors who are no group, and what is not to be said aloud."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agents.dialogue.desk import DeskService
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask, CallState
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1


def _meaning(language: str, words: str) -> Meaning:
    return understand_turn(words, CallState(now=K1, ask=Ask.INTENT, language=language, turns=1), DESK)


@pytest.mark.parametrize(
    ("language", "words", "kind"),
    [
        ("en", "please get rid of whatever you've got stored on me", "erasure"),
        ("en", "I want my details off your system", "erasure"),
        ("de", "weg mit allem, was Sie über mich haben", "erasure"),
        ("de", "ich möchte aus Ihrer Kartei raus", "erasure"),
        ("en", "you have saved it incorrectly, please get my details put right", "rectification"),
        ("de", "mein Geburtsdatum ist in Ihrem System falsch", "rectification"),
        ("de", "was haben Sie über mich gespeichert", "access"),
    ],
)
def test_which_right_is_used(language: str, words: str, kind: str) -> None:
    meaning = _meaning(language, words)
    assert (meaning.has(Intent.PRIVACY), meaning.detail) == (True, kind)


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "can you clear Friday for me"), ("de", "entfernen Sie mir den Gelnagel")],
)
def test_what_is_removed_from_hands_or_diaries_is_no_data(language: str, words: str) -> None:
    assert not _meaning(language, words).has(Intent.PRIVACY)


@pytest.mark.parametrize(
    ("language", "words", "group"),
    [
        ("en", "the whole family's coming up from Kent for the wedding", False),
        ("en", "I've got three kids and no time", False),
        ("de", "am Sonntag kommt die ganze Familie zu Besuch", False),
        ("de", "meine zwei Hunde bellen gerade", False),
        ("en", "can the whole family come on Saturday", True),
        ("de", "meine zwei Kinder brauchen einen Haarschnitt", True),
    ],
)
def test_who_only_visits_is_no_group(language: str, words: str, group: bool) -> None:
    meaning = _meaning(language, words)
    assert (meaning.has(Intent.GROUP) or bool(meaning.next_words)) is group


TALKS = replace(
    DESK, services=(*DESK.services, DeskService("rings", "Trauringberatung", ("wedding rings",), 60))
)


@pytest.mark.parametrize(
    ("language", "words", "group"),
    [
        ("en", "my boyfriend and I would like to see your wedding rings", False),
        ("de", "eine Trauringberatung für mich und meine Verlobte", False),
        ("de", "wir sind zu dritt und kommen zur Trauringberatung", True),
        ("de", "einen Haarschnitt für mich und meine Verlobte", True),
        ("en", "my boyfriend and I both need a haircut", True),
    ],
)
def test_two_at_one_talk_are_one_appointment(language: str, words: str, group: bool) -> None:
    meaning = understand_turn(words, CallState(now=K1, ask=Ask.INTENT, language=language, turns=1), TALKS)
    assert (meaning.has(Intent.GROUP) or bool(meaning.next_words)) is group


@pytest.mark.parametrize(
    ("language", "words", "message"),
    [
        ("de", "Haarschnitt morgen um neun, sagen Sie das aber nicht so laut, der Chef hört mit", False),
        ("en", "a haircut tomorrow at nine, but don't say it so loud, my boss is here", False),
        ("de", "sagen Sie das der Frau Weber", True),
        ("en", "please tell her that I'm ill", True),
    ],
)
def test_what_is_not_to_be_said_aloud_is_no_message(language: str, words: str, message: bool) -> None:
    assert _meaning(language, words).has(Intent.MESSAGE) is message
