"""`caaisy run`: refusals in one sentence, and no process left behind however it ends."""

from __future__ import annotations

import os
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from caaisy_app.core.settings import Settings
from caaisy_app.launcher.refusal import Refusal, free_port, load_settings, refuse_unsafe, refuse_unwritable
from tests.support.repository import ROOT

PATIENCE = 20.0


def caaisy(*arguments: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "from caaisy_app.cli import main; main()", *arguments],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )


def until(holds: Callable[[], bool], what: str) -> None:
    """Look again and again until it holds; other processes run in between."""
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < deadline, f"waited in vain: {what}"
        select.select([], [], [], 0.02)


def alive(pid: int) -> bool:
    try:
        status = Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False
    return status.rsplit(")", 1)[1].split()[0] != "Z"


class Launched:
    """The launcher with stand-in programs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.house.launch", str(free_port()), str(folder)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def pid(self, name: str) -> int:
        """The process id of a program (the newest one), once it has started."""
        file = self.folder / name
        until(lambda: file.exists() and bool(file.read_text().strip()), f"{name} starts")
        return int(file.read_text().split()[-1])

    def pids(self) -> list[int]:
        return [self.pid(name) for name in ("web", "grandchild", "calls")]

    def output(self) -> str:
        return self.process.communicate(timeout=PATIENCE)[0]

    def read_until(self, words: str) -> None:
        assert self.process.stdout is not None
        impatience = threading.Timer(PATIENCE, self.process.kill)
        impatience.start()
        try:
            said = []
            for line in self.process.stdout:
                said.append(line)
                if words in line:
                    return
            raise AssertionError(f"ended without saying {words!r}:\n{''.join(said[-20:])}")
        finally:
            impatience.cancel()


@pytest.fixture
def launched(tmp_path: Path) -> Iterator[Launched]:
    made = Launched(tmp_path)
    yield made
    if made.process.poll() is None:
        made.process.kill()
    made.process.wait()
    if made.process.stdout:
        made.process.stdout.close()


def test_a_busy_port_is_one_sentence_with_a_way_out(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        done = caaisy("run", "--port", str(port), folder=tmp_path)
    assert done.returncode == 1
    assert done.stderr.strip() == (
        f"Port {port} of 127.0.0.1 is in use by another program: stop that one, or choose another port, for"
        f' example: make run ARGS="--port {port + 1}".'
    )


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.20", "::", "example.org"])
def test_nothing_but_loopback_is_served_while_there_is_no_sign_in(tmp_path: Path, host: str) -> None:
    done = caaisy("run", "--host", host, folder=tmp_path)
    assert done.returncode == 1
    assert "no sign-in yet" in done.stderr
    assert host in done.stderr
    assert done.stderr.count("\n") == 1


def test_production_is_refused_while_there_is_no_sign_in() -> None:
    with pytest.raises(Refusal, match="no sign-in yet"):
        refuse_unsafe(Settings(mode="production"))


def test_an_unusable_setting_is_named_with_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAAISY_PORT", "eighty")
    with pytest.raises(Refusal, match=r"^The setting CAAISY_PORT cannot be used: .*integer.*$"):
        load_settings()


def test_a_data_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("")
    with pytest.raises(Refusal, match="CAAISY_DATA_DIR"):
        refuse_unwritable(blocker / "data")


def test_ready_is_said_with_the_address_and_what_to_say(launched: Launched) -> None:
    launched.read_until("Caaisy is ready")
    launched.read_until("Guten Tag, ich hätte gern morgen um elf einen Termin zum Haareschneiden.")
    launched.process.send_signal(signal.SIGINT)
    assert launched.process.wait(PATIENCE) == 0


@pytest.mark.parametrize(
    "number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda number: number.name
)
def test_a_signal_stops_the_children_and_what_they_started(
    launched: Launched, number: signal.Signals
) -> None:
    pids = launched.pids()
    assert all(alive(pid) for pid in pids)
    launched.process.send_signal(number)
    assert "Stopping" in launched.output()
    assert launched.process.returncode == 0
    assert not [pid for pid in pids if alive(pid)]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells children that their parent died")
def test_children_end_when_the_launcher_is_killed(launched: Launched) -> None:
    web, _grandchild, calls = launched.pids()
    launched.process.kill()
    until(lambda: not alive(web) and not alive(calls), "the children end")


def test_the_call_process_comes_back_by_itself(launched: Launched) -> None:
    first = launched.pid("calls")
    os.kill(first, signal.SIGKILL)
    launched.read_until("calls ended (signal SIGKILL); starting it again in 1 s.")
    until(lambda: launched.pid("calls") != first, "the call process is started again")
    assert alive(launched.pid("calls"))
    launched.process.send_signal(signal.SIGINT)
    assert launched.process.wait(PATIENCE) == 0


def test_the_run_ends_with_a_sentence_when_the_web_server_dies(launched: Launched) -> None:
    web, _, calls = launched.pids()
    os.kill(web, signal.SIGKILL)
    assert "The web server ended by itself" in launched.output()
    assert launched.process.returncode == 1
    assert not alive(calls)
