"""Who may import whom: the contracts of pyproject.toml, and what import-linter cannot say."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.support.repository import ROOT, imported_names, modules, place

PRODUCT = ("caaisy_app", "agents", "integrations")


def importers(prefixes: Iterable[str], allowed: Iterable[str]) -> list[str]:
    """Places outside the `allowed` files and folders that import something below `prefixes`."""
    wanted = tuple(prefixes)
    rooms = [ROOT / room for room in allowed]
    return [
        f"{place(path, line)}: {name}"
        for path, module in modules(*PRODUCT)
        if not any(path.is_relative_to(room) for room in rooms)
        for line, name in imported_names(module)
        if any(name == prefix or name.startswith(prefix + ".") for prefix in wanted)
    ]


def test_import_contracts_hold() -> None:
    linter = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([linter, "--no-logo"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_reflex_is_known_to_the_pages_and_the_app_object_only() -> None:
    packages = ("reflex", "reflex_base", "reflex_components_core", "reflex_components_radix")
    assert not importers(packages, ["caaisy_app/ui", "caaisy_app/caaisy_app.py"])


def test_the_agent_framework_is_known_to_the_agents_only() -> None:
    assert not importers(["livekit.agents", "livekit.plugins", "livekit.rtc"], ["agents"])


def test_durable_jobs_are_known_to_jobs_only() -> None:
    assert not importers(["dbos"], ["caaisy_app/jobs"])


def test_openai_is_reached_through_the_agents_only() -> None:
    assert not importers(["openai"], ["agents", "integrations"])


QUERIES = tuple(
    f"{package}.{name}"
    for package in ("sqlalchemy", "sqlmodel", "sqlalchemy.dialects.postgresql", "sqlalchemy.dialects.sqlite")
    for name in ("select", "insert", "update", "delete", "text", "func", "exists", "union", "union_all")
)


def test_queries_are_written_in_repositories_only() -> None:
    found = importers(QUERIES, ["caaisy_app/core"])
    assert not [line for line in found if "/repository.py:" not in line and "/repository/" not in line]


def test_a_session_is_used_by_core_and_repositories_only() -> None:

    running = {"execute", "scalar", "scalars", "exec", "add", "add_all", "merge", "get"}
    found = [
        place(path, node.lineno)
        for path, module in modules(*PRODUCT)
        if path.stem != "repository" and "repository" not in path.parts and "core" not in path.parts
        for node in ast.walk(module)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in running
        and isinstance(node.func.value, ast.Attribute)
        and node.func.value.attr == "session"
    ]
    assert not found


@pytest.mark.parametrize("word", ["commit", "rollback"])
def test_only_the_unit_of_work_ends_a_transaction(word: str) -> None:

    found = [
        place(path, node.lineno)
        for path, module in modules(*PRODUCT)
        if not path.is_relative_to(ROOT / "caaisy_app/core")
        for node in ast.walk(module)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == word
    ]
    assert not found


def loaded_after(statement: str) -> set[str]:
    """The modules a fresh interpreter has loaded after `statement`."""
    code = f"{statement}\nimport sys\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_importing_the_agent_worker_loads_no_reflex() -> None:
    loaded = loaded_after("import agents.worker, agents.text_host")
    assert "livekit.agents" in loaded
    assert not {name for name in loaded if name.split(".")[0].startswith("reflex")}


def test_importing_the_web_app_loads_no_agent_framework() -> None:
    loaded = loaded_after("import caaisy_app.caaisy_app, caaisy_app.web.server")
    assert "reflex" in loaded
    assert not {name for name in loaded if name.startswith(("livekit.agents", "livekit.rtc", "agents"))}


def test_the_command_line_loads_nothing_heavy_before_it_is_told_what_to_do() -> None:
    loaded = {name.split(".")[0] for name in loaded_after("import caaisy_app.cli")}
    assert not loaded & {
        "sqlalchemy",
        "pydantic",
        "alembic",
        "reflex",
        "livekit",
        "babel",
        "asyncio",
        "agents",
    }
