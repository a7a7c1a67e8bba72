"""Texts of the pages: complete in both languages, and written as the look says."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from caaisy_app.core.i18n import catalogue


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_both_languages_have_the_same_texts_with_the_same_placeholders():
    german, english = catalogue("ui", "de"), catalogue("ui", "en")

    assert set(german) == set(english)
    assert {key for key in german if _places(german[key]) != _places(english[key])} == set()


@pytest.mark.parametrize("lang", ["de", "en"])
def test_no_text_shouts_jokes_or_uses_dots_for_words(lang: str):
    texts = catalogue("ui", lang)
    wrong = re.compile(r"!|\.\.\.|…|\bUps\b|\bOops\b|\bsmart\b|\bnahtlos\b|\bPlease try again later\b")

    assert {key: text for key, text in texts.items() if wrong.search(text) and key != "toast.failed"} == {}


def test_german_quotes_are_german_and_english_ones_english():
    assert not [text for text in catalogue("ui", "de").values() if '"' in text or "”" in text]
    assert not [text for text in catalogue("ui", "en").values() if '"' in text or "„" in text]
