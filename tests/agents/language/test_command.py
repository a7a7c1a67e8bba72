"""`caaisy understand`: its answers as JSON, its exit codes, and the words it uses when a case is
malformed.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from agents.commands import understand

runner = CliRunner()
NOW = "2027-01-11T09:00:00+01:00"


def _cases(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "cases.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_one_phrase_is_answered_as_the_format_says() -> None:
    result = runner.invoke(understand.app, ["--lang", "de", "--now", NOW, "morgen um elf"])
    assert result.exit_code == 0
    assert json.loads(result.stdout) == {
        "readings": [
            {
                "start": "2027-01-12T11:00:00+01:00",
                "end": "2027-01-12T11:00:00+01:00",
                "grain": "minute",
                "confidence": 1.0,
            }
        ],
        "ask": False,
        "relation": None,
        "exclude": [],
        "problem": None,
    }


def test_the_explanation_names_the_rules_and_the_words() -> None:
    result = runner.invoke(understand.app, ["--now", NOW, "--explain", "bitte morgen um halb neun"])
    answer = json.loads(result.stdout)
    assert "clock.half" in answer["readings"][0]["rules"]
    assert [span["text"] for span in answer["spans"]] == ["morgen", "um halb neun"]


def test_a_phrase_that_is_no_time_has_no_readings() -> None:
    result = runner.invoke(understand.app, ["--now", NOW, "eine Viertelstunde länger"])
    assert json.loads(result.stdout)["readings"] == []


def test_opening_hours_from_a_file_decide_the_half_of_the_day(tmp_path: Path) -> None:
    hours = tmp_path / "hours.yaml"
    hours.write_text('tue: ["17:00-23:00"]\n', encoding="utf-8")
    result = runner.invoke(understand.app, ["--now", NOW, "--open", str(hours), "morgen um acht"])
    assert json.loads(result.stdout)["readings"][0]["start"] == "2027-01-12T20:00:00+01:00"


def test_a_file_of_cases_is_answered_by_id(tmp_path: Path) -> None:
    path = _cases(
        tmp_path,
        f'- {{id: a, lang: de, now: {NOW}, phrase: "morgen"}}\n'
        f'- {{id: b, lang: en, now: "{NOW}", phrase: "next Friday"}}\n',
    )
    result = runner.invoke(understand.app, ["--cases", str(path), "--json"])
    assert result.exit_code == 0
    answers = json.loads(result.stdout)
    assert list(answers) == ["a", "b"]
    assert answers["b"]["ask"] is True
    assert answers["b"]["relation"] == "ambiguous"


@pytest.mark.parametrize(
    ("kind", "phrase", "value"),
    [
        ("phone", "0171 2345678", "+491712345678"),
        ("name", "mein Name ist anna schmidt", "Anna Schmidt"),
        ("email", "anna punkt schmidt at web punkt de", "anna.schmidt@web.de"),
        ("yesno", "ja genau", "yes"),
        ("number", "dreiundzwanzig", 23),
        ("duration", "eine halbe Stunde", 30),
    ],
)
def test_the_other_kinds_answer_with_a_value(kind: str, phrase: str, value: object) -> None:
    result = runner.invoke(understand.app, ["--kind", kind, phrase])
    assert json.loads(result.stdout) == {"value": value, "ask": False}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("- {id: a, now: 2027-01-11T09:00, lang: fr, phrase: x}", ["'a'", "'lang'"]),
        ("- {id: a, now: gestern, phrase: x}", ["'a'", "'now'"]),
        ("- {id: a, now: 2027-01-11T09:00}", ["'a'", "'phrase'"]),
        ("- {now: 2027-01-11T09:00, phrase: x}", ["case 1", "'id'"]),
        ("- {id: a, now: 2027-01-11T09:00, phrase: x, open: {mo: []}}", ["'a'", "'open'"]),
        ("- {id: a, now: 2027-01-11T09:00, phrase: x, zone: Mars/Olympus}", ["'a'", "'zone'"]),
        ("nothing: here", ["list"]),
        ("- [", ["YAML"]),
    ],
)
def test_a_malformed_file_is_named_with_case_and_field(tmp_path: Path, text: str, named: list[str]) -> None:
    path = _cases(tmp_path, text)
    result = runner.invoke(understand.app, ["--cases", str(path), "--json"])
    assert result.exit_code == 2
    assert result.stdout == ""
    assert str(path) in result.stderr
    for word in named:
        assert word in result.stderr


def test_a_phrase_that_fails_does_not_take_the_others_along(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = understand.understand_time

    def fails_once(text: str, *rest: object) -> object:
        if text == "kaputt":
            raise RuntimeError("broken")
        return real(text, *rest)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(understand, "understand_time", fails_once)
    path = _cases(
        tmp_path,
        f'- {{id: a, now: {NOW}, phrase: kaputt}}\n- {{id: b, now: {NOW}, phrase: "morgen um elf"}}\n',
    )
    result = runner.invoke(understand.app, ["--cases", str(path)])
    assert result.exit_code == 1
    answers = json.loads(result.stdout)
    assert "error" in answers["a"]
    assert len(answers["b"]["readings"]) == 1
