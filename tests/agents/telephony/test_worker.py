"""The worker around the calls: load, options, and logs that never name a caller."""

from __future__ import annotations

import asyncio
import inspect
import logging
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from livekit.agents import AgentServer
from livekit.agents.ipc.proc_pool import ProcPool
from structlog.testing import capture_logs

from agents import readiness, worker
from agents.readiness import Load
from agents.worker_logs import WithoutPersonalData, fixed_beginning
from caaisy_app.core.settings import Settings
from caaisy_app.domain.lines.rules import Note
from tests.agents.telephony.talkative_worker import CANARY
from tests.support.repository import ROOT


def build(max_calls: int) -> AgentServer:
    return worker.build_server(
        Settings(
            livekit_url="ws://127.0.0.1:7880",
            livekit_api_key="key",
            livekit_api_secret="s" * 32,
            max_calls=max_calls,
        )
    )


def test_a_job_process_tells_no_name_to_the_log() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.agents.telephony.talkative_worker"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    log = done.stdout + done.stderr
    assert done.returncode == 0, log
    for word in CANARY.split():
        assert word not in log
    for event in ("skipping user input", "AgentSession is closing", "failed to say", "call.step_failed"):
        assert event in log, "what happened can still be read"
    assert "ValueError" in log
    assert "RuntimeError" in log
    assert '"speech_duration": 1.5' in log


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("failed to recognize speech: Anna", "failed to recognize speech"),
        ("error in callback `x`", "error in callback"),
        ("Task exception was never retrieved\nfuture: <Task>", "Task exception was never retrieved"),
        ("skipping user input, speech is paused", "skipping user input, speech is paused"),
        ("%s said", ""),
    ],
)
def test_the_fixed_beginning_of_a_sentence(sentence: str, kept: str) -> None:
    assert fixed_beginning(sentence) == kept


def test_a_record_is_cut_once_and_never_dropped() -> None:
    record = logging.LogRecord("livekit", logging.ERROR, "", 1, "said %s", ("Anna",), None)
    record.__dict__["lk.pii.text"] = "Anna"
    record.__dict__["participant"] = "sip_+4917112345678"
    assert WithoutPersonalData().filter(record)
    kept = str([value for value in record.__dict__.values() if not isinstance(value, float)])
    assert "Anna" not in kept
    assert "4917" not in kept


@pytest.mark.parametrize(("calls", "load"), [(0, 0.0), (1, 0.5), (2, 1.0), (3, 1.0)])
def test_load_is_calls_over_calls(calls: int, load: float) -> None:
    assert Load(2)(worker_with(calls)) == load


def test_a_worker_whose_processes_fail_to_start_takes_no_calls_until_they_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = 100.0
    monkeypatch.setattr(readiness, "monotonic", lambda: now)
    load, nothing_ready, ready = Load(2), worker_with(0), worker_with(0, processes=1)
    with capture_logs() as logs:
        assert load(ready) == 0.0
        assert load(nothing_ready) == 0.0, "one may be starting"
        now += readiness.PATIENCE_SECONDS
        assert load(nothing_ready) == 1.0
        assert load(nothing_ready) == 1.0
        assert [entry["event"] for entry in logs] == ["worker.takes_no_calls"], "told once"
        assert load(worker_with(1)) == 0.5, "the last process talks: calls can be begun"
        assert load(nothing_ready) == 0.0, "patience begins anew"
        assert [entry["event"] for entry in logs] == ["worker.takes_no_calls", "worker.takes_calls_again"]
    assert "_warmed_proc_queue.put_nowait(proc)" in inspect.getsource(ProcPool)
    assert "self._proc_pool = " in inspect.getsource(AgentServer)


def worker_with(calls: int, processes: int = 0) -> AgentServer:
    """What `Load` looks at: running calls, and processes that wait for one."""
    waiting = asyncio.Queue[object]()
    for _ in range(processes):
        waiting.put_nowait(object())
    pool = SimpleNamespace(_warmed_proc_queue=waiting)
    return cast("AgentServer", SimpleNamespace(active_jobs=[None] * calls, _proc_pool=pool))


def test_a_worker_holds_as_many_calls_as_its_cores_carry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CAAISY_MAX_CALLS", raising=False)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _process: {0, 1, 5})
    assert Settings().max_calls == 18
    monkeypatch.setenv("CAAISY_MAX_CALLS", "4")
    assert Settings().max_calls == 4


def test_the_worker_answers_to_one_name_on_loopback_with_limits() -> None:
    server = build(max_calls=1)
    assert server._agent_name == "caaisy-phone"
    assert server._host == "127.0.0.1"
    assert server._job_memory_limit_mb == worker.MEMORY_LIMIT_MB
    assert server._drain_timeout > worker.LONGEST_CALL_SECONDS
    assert server._num_idle_processes == 1


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({}, "There is no phone server"),
        ({"CAAISY_LIVEKIT_URL": "http://x"}, "CAAISY_LIVEKIT_URL cannot be used"),
    ],
)
def test_the_command_says_what_is_missing(environment: dict[str, str], words: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "agents", "agent"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        env={"PATH": os.environ["PATH"], "CAAISY_DATA_DIR": str(tmp_path), **environment},
    )
    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("note", "installation", "taken"),
    [
        (Note("token", installation="mine"), "mine", True),
        (Note("token", installation="theirs"), "mine", False),
        (Note("token", installation="theirs"), None, True),
        (Note("token"), "mine", True),
        (None, "mine", True),
    ],
)
async def test_a_call_of_another_installation_is_left_to_its_worker(
    note: Note | None, installation: str | None, taken: bool
) -> None:
    done: list[str] = []

    async def accept(**_: str) -> None:
        done.append("accepted")

    async def reject(*, terminate: bool) -> None:
        done.append("ended for everybody" if terminate else "handed on")

    metadata = note.encode() if note is not None else ""
    request = SimpleNamespace(id="1", job=SimpleNamespace(metadata=metadata), accept=accept, reject=reject)
    await worker.accept(request, installation)  # pyright: ignore[reportArgumentType]
    assert done == ["accepted" if taken else "handed on"]
