"""The files of the project, for tests that walk over all of them."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


@cache
def files() -> tuple[Path, ...]:
    """Every file of the project as git sees it: committed or new, not what is ignored."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    names = sorted(set(listed.stdout.decode().split("\0")) - {""})
    return tuple(ROOT / name for name in names if (ROOT / name).is_file())


def texts() -> Iterator[tuple[Path, str]]:
    """Every text file with its content; pictures, fonts and the like are left out."""
    for path in files():
        try:
            yield path, path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def modules(*folders: str) -> Iterator[tuple[Path, ast.Module]]:
    """Every Python module below these folders of the project, parsed."""
    wanted = [ROOT / folder for folder in folders]
    for path in files():
        if path.suffix == ".py" and any(path.is_relative_to(folder) for folder in wanted):
            yield path, ast.parse(path.read_text(encoding="utf-8"), str(path))


def imported_names(module: ast.Module) -> Iterator[tuple[int, str]]:
    """Everything a module imports, wherever in it: line number and full name (`sqlalchemy.select`)."""
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for alias in node.names:
                yield node.lineno, f"{node.module}.{alias.name}"


def place(path: Path, line: int | None = None) -> str:
    """How to name a place in a message."""
    name = path.relative_to(ROOT).as_posix()
    return name if line is None else f"{name}:{line}"
