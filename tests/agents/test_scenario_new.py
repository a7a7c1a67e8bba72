"""`caaisy scenarios new`: a typed call becomes a case that passes when it is run."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import yaml

TALK = "Guten Tag, ich hätte gern morgen um elf einen Haarschnitt bei Lena.\nAnna Schmidt\nJa, genau.\n\n"


def _scenarios(*arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "agents", "scenarios", *arguments],
        input=typed,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_a_typed_call_is_kept_and_passes_when_it_is_run(tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    made = _scenarios("new", str(file), "--id", "own-1", typed=TALK + "\n")
    assert made.returncode == 0, made.stderr
    (case,) = yaml.safe_load(file.read_text(encoding="utf-8"))
    assert case["say"][0].startswith("Guten Tag")
    assert [row["contact_name"] for row in case["expect"]["bookings"]] == ["Anna Schmidt"]
    ran = _scenarios("run", str(file), "--json")
    assert json.loads(ran.stdout)["passed"] == 1


def test_a_call_that_went_wrong_expects_only_what_always_holds(tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    assert _scenarios("new", str(file), "--id", "own-1", typed=TALK + "n\n").returncode == 0
    (case,) = yaml.safe_load(file.read_text(encoding="utf-8"))
    assert set(case["expect"]) == {"holds", "first_utterance"}


def test_an_id_that_is_taken_and_an_impossible_clock_are_refused_and_nothing_is_lost(tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    file.write_text(
        "- {id: own-1, business: friseur-berlin, now: '2027-01-11T09:00:00+01:00', expect: {}}\n",
        encoding="utf-8",
    )
    before = file.read_text(encoding="utf-8")
    assert _scenarios("new", str(file), "--id", "own-1").returncode == 2
    assert _scenarios("new", str(file), "--id", "own-2", "--now", "gestern").returncode == 2
    assert file.read_text(encoding="utf-8") == before
