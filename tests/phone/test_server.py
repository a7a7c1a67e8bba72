"""The server of `caaisy run --phone` and of these tests: for this machine only, and gone afterwards."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import psutil
import pytest

from caaisy_app.launcher import phone_server
from caaisy_app.launcher.refusal import Refusal
from tests.support.livekit import Rig


def listeners_of(folder: Path) -> set[str]:
    """Every address that the programs started in `folder` listen on."""
    found: set[str] = set()
    for process in psutil.process_iter():
        try:
            if process.cwd() == str(folder):
                found |= {each.laddr.ip for each in process.net_connections() if not each.raddr}
        except (psutil.AccessDenied, psutil.NoSuchProcess, psutil.ZombieProcess):
            continue
    return found


def test_nobody_outside_this_machine_can_reach_it(rig: Rig) -> None:
    assert listeners_of(rig.server.folder) == {"127.0.0.1"}


def test_its_key_is_new_long_and_readable_by_its_owner_only(rig: Rig, tmp_path: Path) -> None:
    with phone_server.running(tmp_path / "other") as other:
        assert other.api_secret != rig.server.api_secret
        assert len(other.api_secret) >= 32
        holding = [path for path in other.folder.iterdir() if other.api_secret.encode() in path.read_bytes()]
        assert {path.name for path in holding} == {"livekit.yaml", "running.json"}
        assert {stat.S_IMODE(path.stat().st_mode) for path in holding} == {0o600}


def test_other_commands_find_it_while_it_runs_and_not_afterwards(rig: Rig, tmp_path: Path) -> None:
    folder = phone_server.folder_of(tmp_path)
    with phone_server.running(folder) as running:
        assert phone_server.running_environment(tmp_path) == running.environment
    assert phone_server.running_environment(tmp_path) == {}
    assert listeners_of(folder) == set()


def test_what_is_missing_is_said_in_one_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(phone_server, "_USUAL_GO", str(tmp_path))
    with pytest.raises(Refusal, match="redis-server was not found"), phone_server.running(tmp_path / "here"):
        raise AssertionError("unreachable")
    redis = tmp_path / "redis-server"
    redis.write_text("#!/bin/sh\nexit 1\n")
    redis.chmod(0o755)
    with pytest.raises(Refusal, match="go was not found"), phone_server.running(tmp_path / "here"):
        raise AssertionError("unreachable")


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("go: github.com/livekit/livekit-server@v1.13.5 requires go >= 1.26", "too old"),
        ("dial tcp: lookup proxy.golang.org: no such host", "check the network"),
        ("package cmd/server: something else", "something else"),
    ],
)
def test_a_failed_build_says_why(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, said: str, sentence: str
) -> None:
    go = tmp_path / "go"
    go.write_text(f"#!/bin/sh\necho '{said}' >&2\nexit 1\n")
    go.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.defpath}")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with pytest.raises(Refusal, match=sentence):
        phone_server.ensure_server(print)
    assert phone_server.find_server() is None
