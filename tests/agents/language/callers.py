"""The callers' corpus: phrases in the format of `caaisy understand --cases`, each with the answers that
are accepted.

A list in place of a scalar accepts each of its values; `any_of` lists whole accepted answers. Readings and
exclusions are compared without their order and without confidence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from agents.commands.understand import Case, answer, read_cases

FOLDER = Path(__file__).parents[1] / "corpus" / "callers"
_TIME_KEYS = ("readings", "ask", "relation", "exclude", "problem")


def cases(pattern: str = "*.yaml") -> list[tuple[Case, Mapping[str, Any]]]:
    """Every case with what is accepted as its answer."""
    found: list[tuple[Case, Mapping[str, Any]]] = []
    for path in sorted(FOLDER.glob(pattern)):
        expectations = {str(e["id"]): e["expect"] for e in yaml.safe_load(path.read_text(encoding="utf-8"))}
        found.extend((case, expectations[case.id]) for case in read_cases(path, "time"))
    return found


def accepted(case: Case, expected: Mapping[str, Any]) -> tuple[bool, Mapping[str, Any]]:
    """Whether the answer is one of those accepted, and the answer."""
    got = answer(case)
    options = expected.get("any_of", [expected])
    return any(_fits(got, option) for option in options), got


def _fits(got: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    for key, value in wanted.items():
        if key in {"readings", "exclude"}:
            if not _same_windows(got[key], value):
                return False
        elif not _scalar(got[key], value):
            return False
    return True


def _same_windows(got: Sequence[Mapping[str, Any]], wanted: Sequence[Mapping[str, Any]]) -> bool:
    """Each wanted window matches one of the windows that came, and none is left."""
    left = list(got)
    for window in wanted:
        hit = next(
            (g for g in left if all(_scalar(g.get(k), v) for k, v in window.items() if k != "confidence")),
            None,
        )
        if hit is None:
            return False
        left.remove(hit)
    return not left


def _scalar(got: Any, wanted: Any) -> bool:
    if isinstance(wanted, list):
        return any(_scalar(got, w) for w in wanted)
    if isinstance(got, str) and isinstance(wanted, str) and "T" in got:
        try:
            return datetime.fromisoformat(got) == datetime.fromisoformat(wanted)
        except ValueError:
            return got == wanted
    return bool(got == wanted)
