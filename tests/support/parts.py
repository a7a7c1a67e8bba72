"""Optional parts of a test machine (PostgreSQL, Chromium, ...), and what their absence means.

A missing part skips the tests that need it, with the reason. A part named in `CAAISY_TEST_REQUIRE`
(comma-separated) must be there: its absence is then a failure.
"""

from __future__ import annotations

import os
import shutil
from functools import cache
from pathlib import Path

import pytest


def required(part: str) -> bool:
    """Whether the machine was said to have `part`."""
    return part in {name.strip() for name in os.environ.get("CAAISY_TEST_REQUIRE", "").split(",")}


def missing(part: str, reason: str) -> None:
    """Skip the running test because `part` is absent; fail it where the part is required."""
    if required(part):
        pytest.fail(f"{part} is required by CAAISY_TEST_REQUIRE, but {reason}", pytrace=False)
    pytest.skip(f"{part}: {reason}")


def chromium() -> Path:
    """The Chromium of this machine, or skip (`CAAISY_CHROMIUM` names another one)."""
    found = _find_chromium()
    if found is None:
        missing("chromium", "no Chromium found (Debian: apt-get install chromium)")
        raise AssertionError("unreachable")
    return found


@cache
def _find_chromium() -> Path | None:
    candidates = (os.environ.get("CAAISY_CHROMIUM"), "chromium", "chromium-browser", "google-chrome")
    for candidate in candidates:
        path = shutil.which(candidate) if candidate else None
        if path:
            return Path(path)
    return None
