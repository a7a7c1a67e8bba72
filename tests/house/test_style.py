"""The code passes ruff: style, likely mistakes and formatting."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.repository import ROOT


@pytest.mark.parametrize("arguments", [["check"], ["format", "--check"]], ids=["rules", "format"])
def test_ruff_has_nothing_to_say(arguments: list[str]) -> None:
    ruff = Path(sys.executable).parent / "ruff"
    done = subprocess.run([ruff, *arguments, "--quiet", "."], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
