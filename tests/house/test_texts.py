"""The catalogues of both languages hold the same keys with the same placeholders, and every text is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from tests.support.repository import ROOT, place

CATALOGUES = sorted((ROOT / "caaisy_app" / "locale" / "de" / "LC_MESSAGES").glob("*.po"))


def texts(path: Path) -> dict[str, str]:
    with path.open("rb") as file:
        return {str(message.id): str(message.string) for message in read_po(file) if message.id}


def english(german: Path) -> Path:
    return ROOT / "caaisy_app" / "locale" / "en" / "LC_MESSAGES" / german.name


@pytest.mark.parametrize("german", CATALOGUES, ids=lambda path: path.stem)
def test_both_languages_have_the_same_keys(german: Path) -> None:
    assert set(texts(german)) == set(texts(english(german)))


@pytest.mark.parametrize("german", CATALOGUES, ids=lambda path: path.stem)
def test_no_text_is_empty(german: Path) -> None:
    for path in (german, english(german)):
        assert not [key for key, text in texts(path).items() if not text.strip()], place(path)


@pytest.mark.parametrize("german", CATALOGUES, ids=lambda path: path.stem)
def test_both_languages_fill_in_the_same_placeholders(german: Path) -> None:
    other = texts(english(german))
    differing = {
        key
        for key, text in texts(german).items()
        if set(re.findall(r"\{(\w+)\}", text)) != set(re.findall(r"\{(\w+)\}", other.get(key, "")))
    }
    assert not differing
