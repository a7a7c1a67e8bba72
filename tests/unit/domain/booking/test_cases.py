"""Worked cases as data: the file format, its answers, and what is wrong with a broken file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from caaisy_app.commands.slots import app
from caaisy_app.domain.booking.cases import MalformedCases, answer_text
from tests.unit.domain.booking.test_engine import process_zone

CASES = (Path(__file__).parent / "scheduling_cases.json").read_text(encoding="utf-8")


def _one(**changes: Any) -> str:
    case: dict[str, Any] = {
        "id": "X",
        "zone": "Europe/Berlin",
        "query": ["2026-12-07T00:00:00+01:00", "2026-12-08T00:00:00+01:00"],
        "now": "2020-01-01T01:00:00+01:00",
        "weekly": {"mon": ["09:00-12:00"]},
        "service": {"duration": 60, "step": 60},
    }
    return json.dumps({"cases": [{**case, **changes}]})


@pytest.mark.parametrize("zone", ["UTC", "Europe/Berlin", "Pacific/Auckland"])
def test_every_worked_case_is_answered_exactly_in_any_process_zone(zone: str) -> None:
    with process_zone(zone):
        answers = {answer.id: list(answer.starts) for answer in answer_text(CASES)}
    assert answers == {case["id"]: case["expect"] for case in json.loads(CASES)["cases"]}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"zone": "Europe/Atlantis"}, "zone"),
        ({"zone": None}, "zone"),
        ({"query": ["2026-12-08T00:00:00+01:00", "2026-12-07T00:00:00+01:00"]}, "to"),
        ({"query": ["2026-12-08T00:00:00+01:00", "2036-12-07T00:00:00+01:00"]}, "to"),
        ({"query": ["2026-12-08T00:00:00+01:00"]}, "query"),
        ({"query": "NaN"}, "query"),
        ({"now": "2026-12-08T00:00:00"}, "now"),
        ({"now": "2026-12-08T25:00:00+01:00"}, "now"),
        ({"now": float("nan")}, "now"),
        ({"weekly": {"mon": ["25:00-26:00"]}}, "weekly.mon"),
        ({"weekly": {"mon": ["12:00-09:00"]}}, "weekly.mon"),
        ({"weekly": {"mon": "09:00-12:00"}}, "weekly.mon"),
        ({"weekly": {"monday": []}}, "weekly.monday"),
        ({"weekly": None}, "weekly"),
        ({"overrides": {"2026-02-30": []}}, "overrides"),
        ({"overrides": {"2026-12-07": ["9-12"]}}, "overrides.2026-12-07"),
        ({"closed": ["tomorrow"]}, "closed"),
        ({"service": {"duration": 60, "step": 60, "before": -15}}, "before"),
        ({"service": {"duration": 0, "step": 60}}, "duration"),
        ({"service": {"duration": 60, "step": 0}}, "step"),
        ({"service": {"duration": float("nan"), "step": 60}}, "service.duration"),
        ({"service": {"duration": "60", "step": 60}}, "service.duration"),
        ({"service": {"duration": True, "step": 60}}, "service.duration"),
        ({"service": {"duration": 1e9, "step": 60}}, "service.duration"),
        ({"service": []}, "service"),
        ({"service": {"duration": 60, "segments": [[30, True]]}}, "segments"),
        ({"service": {"duration": 60, "segments": [30]}}, "service.segments"),
        ({"notice_minutes": -1}, "notice"),
        ({"grid": "loose"}, "grid"),
        ({"busy": [["2026-12-07T10:00:00+01:00", "2026-12-07T09:00:00+01:00"]]}, "busy"),
        ({"busy": [["2026-12-07T10:00:00+01:00"]]}, "busy"),
        ({"bookable_until": "later"}, "bookable_until"),
        ({"expect": "nothing"}, "expect"),
        ({"expect": ["noon"]}, "expect"),
        ({"id": ""}, "id"),
        ({"query": ["0001-01-01T00:00:00+01:00", "0001-01-02T00:00:00+01:00"]}, "query"),
    ],
)
def test_a_malformed_case_is_named_with_its_field(changes: dict[str, Any], field: str) -> None:
    with pytest.raises(MalformedCases) as refused:
        answer_text(_one(**changes))
    assert refused.value.field == field
    assert refused.value.case_id is not None


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"cases": {}}', "3", '{"cases": [{"id": 3}]}'])
def test_a_file_that_is_no_list_of_cases_is_refused(text: str) -> None:
    with pytest.raises(MalformedCases):
        answer_text(text)


def test_the_command_says_by_its_exit_code_how_it_went(tmp_path: Path) -> None:
    runner = CliRunner()
    file = tmp_path / "cases.json"
    file.write_text(_one(expect=[f"2026-12-07T{hour:02}:00:00+01:00" for hour in (9, 10, 11)]))
    fine = runner.invoke(app, ["--cases", str(file), "--json"])
    assert fine.exit_code == 0
    assert json.loads(fine.stdout) == {"X": [f"2026-12-07T{hour:02}:00:00+01:00" for hour in (9, 10, 11)]}
    file.write_text(_one(expect=["2026-12-07T09:00:00+01:00"]))
    wrong = runner.invoke(app, ["--cases", str(file), "--json"])
    assert wrong.exit_code == 1
    assert len(json.loads(wrong.stdout)["X"]) == 3
    file.write_text(_one(zone="Nowhere/Land"))
    broken = runner.invoke(app, ["--cases", str(file), "--json"])
    assert (broken.exit_code, broken.stdout) == (2, "")
    assert all(word in broken.stderr for word in (str(file), "X", "zone"))
    assert runner.invoke(app, ["--cases", str(tmp_path / "missing.json")]).exit_code == 2
