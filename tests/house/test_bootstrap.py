"""Setting up: one clear sentence for everything that can be wrong with a machine, and nothing done twice."""

from __future__ import annotations

import ast
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from tests.support.repository import ROOT

SCRIPT = ROOT / "tools" / "bootstrap.py"


@pytest.fixture(scope="module")
def bootstrap() -> ModuleType:
    spec = importlib.util.spec_from_file_location("caaisy_bootstrap", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of one dependency that no index has."""
    folder = tmp_path / "project"
    (folder / "requirements").mkdir(parents=True)
    shutil.copytree(ROOT / "tools", folder / "tools", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copyfile(ROOT / "pyproject.toml", folder / "pyproject.toml")
    for name in ("run", "dev"):
        (folder / "requirements" / f"{name}.txt").write_text(f"caaisy-no-such==1 --hash=sha256:{'0' * 64}\n")
    return folder


def refusal(bootstrap: ModuleType, act: Callable[[], object]) -> str:
    with pytest.raises(bootstrap.Refusal) as caught:
        act()
    return str(caught.value)


def test_an_old_python_is_named_with_what_is_needed(bootstrap: ModuleType) -> None:
    assert refusal(bootstrap, lambda: bootstrap.check_python((3, 10, 4))) == (
        "Caaisy needs Python 3.11 or newer and this is 3.10: install a newer one and run"
        " `make PYTHON=/path/to/python3 ...`."
    )


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 14, 2), (4, 0, 0)])
def test_a_new_enough_python_is_taken(bootstrap: ModuleType, version: tuple[int, int, int]) -> None:
    bootstrap.check_python(version)


def test_an_old_python_can_read_the_script_far_enough_to_say_so() -> None:
    ast.parse(SCRIPT.read_text(), feature_version=(3, 7))


def test_a_folder_that_cannot_be_written_is_one_sentence(project: Path) -> None:
    command = [sys.executable, str(project / "tools" / "bootstrap.py")]
    if os.geteuid() == 0:
        if not shutil.which("setpriv"):
            pytest.skip("root can write everywhere, and setpriv to give that up is not installed")
        command = ["setpriv", "--inh-caps=-dac_override", "--bounding-set=-dac_override", *command]
    project.chmod(0o555)
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    finally:
        project.chmod(0o755)
    assert done.returncode == 1
    assert done.stderr == (
        f"The folder {project} cannot be written to: make it writable for you, or copy the project to one"
        " that is, and run the command again.\n"
    )
    assert not (project / ".venv").exists()
    assert not (project / ".venv").exists()


def test_a_nearly_full_disk_is_said_before_anything_is_downloaded(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    usage = SimpleNamespace(free=3 * 10**8)
    monkeypatch.setattr(bootstrap.shutil, "disk_usage", lambda _folder: usage)
    assert refusal(bootstrap, lambda: bootstrap.check_space(tmp_path)) == (
        "The disk is nearly full: the first set-up needs about 2 GB and 0.3 GB are free."
    )


def test_a_python_without_venv_names_the_package_to_install(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        bootstrap.importlib.util, "find_spec", lambda name: None if name == "ensurepip" else object()
    )
    assert "apt-get install python3-venv" in refusal(bootstrap, bootstrap.check_venv_module)


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("src/av.c:4:10: fatal error: Python.h: No such file or directory", "python3-dev"),
        ("error: command 'gcc' failed: No such file or directory", "no C compiler"),
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
            "disk is full",
        ),
        ("[Errno 13] Permission denied: 'bin'", "Writing to"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "not the one"),
        ("Failed to establish a new connection: [Errno -3] Temporary failure in name resolution", "network"),
    ],
)
def test_what_pip_says_becomes_one_sentence(bootstrap: ModuleType, said: str, sentence: str) -> None:
    explained = bootstrap.explain(f"Collecting av==18.1.0\n{said}\nmore lines\n")
    assert sentence in explained
    assert "\n" not in explained


def test_without_network_the_first_set_up_says_so_in_one_sentence(project: Path) -> None:
    quiet = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    offline = {
        "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
        "PIP_RETRIES": "0",
        "PIP_CONFIG_FILE": os.devnull,
    }
    done = subprocess.run(
        [sys.executable, str(project / "tools" / "bootstrap.py")],
        env=quiet | offline,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 1
    assert done.stderr == (
        "The Python packages could not be downloaded: check the network connection (or pip's mirror and proxy"
        " settings) and run the command again; what is already there is kept.\n"
    )
    assert not (project / ".venv" / "caaisy-installed.json").exists()


def test_a_set_up_environment_is_left_alone() -> None:
    if not (ROOT / ".venv" / "caaisy-installed.json").exists():
        pytest.skip("this environment was not made by `make`")
    done = subprocess.run([sys.executable, str(SCRIPT), "--dev"], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
