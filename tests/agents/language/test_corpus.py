"""Every phrase of the corpus means exactly what a person worked out by hand."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
import yaml

from agents.commands.understand import Case, answer
from agents.language import TimeContext
from tests.agents.language import callers, corpus

_PHRASES = corpus.phrases()
_CALLERS = callers.cases()


def _values() -> list[tuple[Case, dict[str, Any]]]:
    found: list[tuple[Case, dict[str, Any]]] = []
    for path in sorted(corpus.CORPUS.glob("values*.yaml")):
        content = yaml.safe_load(path.read_text(encoding="utf-8"))["values"]
        for kind, languages in content.items():
            for lang, phrases in languages.items():
                for phrase, expected in phrases.items():
                    options = expected if isinstance(expected, list) else [expected]
                    found.extend(_value(path.stem, kind, lang, str(phrase), option) for option in options)
    return found


def _value(file: str, kind: str, lang: str, phrase: str, expected: Any) -> tuple[Case, dict[str, Any]]:
    wanted = expected if isinstance(expected, Mapping) else {"value": expected}
    value, question = wanted["value"], wanted.get("question")
    ask = wanted.get("ask", value is None or value == "unsure")
    context = TimeContext(now=datetime(2027, 1, 11, 8, tzinfo=UTC))
    name = f"{file}-{kind}-{lang}-{phrase}" + (f"-{question}" if question else "")
    return Case(name, lang, phrase, context, question, kind), {"value": value, "ask": ask}


_VALUES = _values()


@pytest.mark.parametrize("phrase", _PHRASES, ids=[p.name for p in _PHRASES])
def test_a_phrase_about_time_means_what_was_worked_out_by_hand(phrase: corpus.Phrase) -> None:
    assert corpus.difference(phrase, corpus.meaning(phrase)) == []


@pytest.mark.parametrize(("case", "expected"), _CALLERS, ids=[case.id for case, _ in _CALLERS])
def test_a_caller_is_understood(case: Case, expected: Mapping[str, Any]) -> None:
    fits, got = callers.accepted(case, expected)
    assert fits, f"{case.phrase!r} was understood as {got}"


@pytest.mark.parametrize(("case", "expected"), _VALUES, ids=[case.id for case, _ in _VALUES])
def test_a_phrase_of_another_kind_has_its_value(case: Case, expected: dict[str, Any]) -> None:
    assert answer(case) == expected, case.phrase


def test_the_corpus_is_as_large_as_promised() -> None:
    german = {(p.text, p.context.now) for p in _PHRASES if p.lang == "de"}
    english = {(p.text, p.context.now) for p in _PHRASES if p.lang == "en"}
    assert len(german) >= 500
    assert len(english) >= 200
    assert len(_VALUES) >= 150
