"""Phrases: both languages have the same keys, and the words that callers answer to stay where they belong."""

from __future__ import annotations

import re

import pytest

from agents.dialogue.events import Say
from agents.dialogue.phrases import de, de_du, en
from agents.dialogue.speech import Speaker
from tests.agents.support import DESK, K1


def test_german_and_english_have_the_same_phrases() -> None:
    assert set(de.SIE) == set(en.PHRASES)
    assert set(de_du.DU) <= set(de.SIE)


@pytest.mark.parametrize("key", sorted(de.SIE))
def test_wordings_of_a_phrase_take_the_same_parameters_in_both_languages(key: str) -> None:
    def fields(text: str) -> set[str]:
        return set(re.findall(r"\{(\w+)\}", text))

    german = set[str]().union(*(fields(text) for text in de.SIE[key]))
    english = set[str]().union(*(fields(text) for text in en.PHRASES[key]))
    assert german == english
    if key in de_du.DU:
        assert set[str]().union(*(fields(text) for text in de_du.DU[key])) == german


def test_only_the_question_for_the_name_says_name() -> None:
    asking = {"ask_name", "ask_name_too", "ask_surname", "ask_own_name", "own_retry", "ask_message_name"}
    for key, wordings in de.SIE.items():
        for text in wordings:
            if re.search(r"(?i)name", re.sub(r"[{]\w+[}]", "", text)):
                assert key in asking, f"{key}: {text}"


def test_the_informal_form_never_says_sie() -> None:
    for key, wordings in de_du.DU.items():
        for text in wordings:
            assert not re.search(r"\b(?:Sie|Ihnen|Ihr|Ihre|Ihren|Ihrer)\b", text), key


@pytest.mark.parametrize(("language", "words"), [("de", "KI-Assistent"), ("en", "AI assistant")])
def test_the_first_sentence_says_that_a_machine_speaks(language: str, words: str) -> None:
    assert words in Speaker(DESK, language, K1).disclosure()


def test_a_repeated_question_sounds_different() -> None:
    speaker = Speaker(DESK, "de", K1)
    assert speaker.sentence(Say("ask_name", variant=0)) != speaker.sentence(Say("ask_name", variant=1))


def test_who_is_addressed_with_du_is_never_addressed_with_sie() -> None:
    """But for an emergency: the sentences of danger are the same for everybody."""
    formal = re.compile(r"\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b")
    left = {
        key
        for key, wordings in de.SIE.items()
        if key not in de_du.DU and any(formal.search(text) for text in wordings)
    }
    assert {key for key in left if not key.startswith("emergency_")} == set()
