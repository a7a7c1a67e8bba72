"""Texts: both catalogues have the same keys and placeholders, and every error speaks both languages."""

from __future__ import annotations

import importlib
import pkgutil
import string

import pytest

import caaisy_app
from caaisy_app.core.errors import CaaisyError
from caaisy_app.core.i18n import LANGUAGES, LOCALE_DIR, MissingText, catalogue, translate

DOMAINS = sorted(path.stem for path in (LOCALE_DIR / "de" / "LC_MESSAGES").glob("*.po"))


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("domain", DOMAINS)
def test_both_languages_have_the_same_texts_with_the_same_placeholders(domain: str) -> None:
    german, english = catalogue(domain, "de"), catalogue(domain, "en")
    assert german.keys() == english.keys()
    differing = [key for key in german if _placeholders(german[key]) != _placeholders(english[key])]
    assert differing == []
    assert [key for key in german if not german[key].strip() or not english[key].strip()] == []


def test_every_error_of_the_product_has_its_sentence() -> None:
    for module in pkgutil.walk_packages(caaisy_app.__path__, "caaisy_app."):
        if module.name.endswith(".errors"):
            importlib.import_module(module.name)

    def below(kind: type[CaaisyError]) -> list[type[CaaisyError]]:
        return [kind, *(item for child in kind.__subclasses__() for item in below(child))]

    for kind in below(CaaisyError):
        for lang in LANGUAGES:
            assert kind.message_key in catalogue("errors", lang), f"{kind.__name__} has no text in {lang}"


def test_an_unknown_key_is_a_mistake_and_an_unknown_language_is_german() -> None:
    with pytest.raises(MissingText):
        translate("errors", "no.such.key", "de")
    assert translate("errors", "error.not_found", "tr") == translate("errors", "error.not_found", "de")
