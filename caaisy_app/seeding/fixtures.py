"""The businesses that ship with the product, as files beside this module."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

from caaisy_app.seeding.yaml_files import load_yaml

FOLDER = Path(__file__).resolve().parent / "businesses"


def fixture_names() -> tuple[str, ...]:
    """The names of all businesses that ship with the product."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.yaml")))


def fixture(name: str) -> dict[str, Any]:
    """The mapping of one of them; `KeyError` for an unknown name."""
    path = FOLDER / f"{name}.yaml"
    if name not in fixture_names():
        raise KeyError(name)
    return {"slug": name, **cast("dict[str, Any]", load_yaml(path))}
