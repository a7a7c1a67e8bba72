"""A whole installation for browser tests: database with demo data, web server, host of text calls."""

from __future__ import annotations

import asyncio
import contextlib
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import httpx

from caaisy_app.bootstrap import build_container
from caaisy_app.core.settings import Settings
from caaisy_app.seeding import seed_demo

ROOT = Path(__file__).resolve().parents[2]
_START_SECONDS = 30.0
_STOP_SECONDS = 10.0


class Installation:
    """Processes of one installation on free ports of 127.0.0.1. Every process writes its own log file."""

    def __init__(self, settings: Settings, folder: Path, more: Mapping[str, str] | None = None) -> None:
        self.port = free_port()
        self.origin = f"http://127.0.0.1:{self.port}"
        self._folder = folder
        self._environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("CAAISY_")},
            "CAAISY_DATA_DIR": str(settings.data_dir),
            "CAAISY_DATABASE_URL": settings.database,
            "CAAISY_PORT": str(self.port),
            "CAAISY_TEXT_HOST_URL": f"http://127.0.0.1:{free_port()}",
            "CAAISY_TEXT_HOST_TOKEN": secrets.token_urlsafe(32),
            **(more or {}),
        }
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def start_web(self) -> float:
        """Start the web server; returns after how many seconds it gave the first page."""
        began = time.monotonic()
        self._start("web", "caaisy_app.web.server")
        while time.monotonic() - began < _START_SECONDS:
            try:
                if httpx.get(f"{self.origin}/heute", trust_env=False).status_code == httpx.codes.OK:
                    return time.monotonic() - began
            except httpx.TransportError:
                self._still_running("web")
        raise AssertionError(f"The web server gave no page. {self.log('web')}")

    def start_calls(self) -> None:
        """Start the host of text calls; pages notice by themselves when it answers."""
        self._start("calls", "agents", "text-host")

    def start_jobs(self) -> None:
        """Start the worker that writes mail."""
        self._start("jobs", "caaisy_app.commands.jobs")

    def kill(self, name: str) -> None:
        """End a process without letting it say goodbye."""
        process = self._running.pop(name)
        self.end_group(process.pid)
        process.wait(_STOP_SECONDS)

    def computing_seconds(self, name: str) -> float:
        """How long a process and what it started have computed so far; without /proc for ever."""
        group, ticks = str(self._running[name].pid), 0
        found = False
        for stat in Path("/proc").glob("[0-9]*/stat"):
            with contextlib.suppress(OSError):
                fields = stat.read_text().rpartition(")")[2].split()
                if fields[2] == group:
                    found = True
                    ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK") if found else float("inf")

    def kill_only_parent(self, name: str) -> int:
        """Kill the process we started, nothing it started itself; returns its process group."""
        process = self._running.pop(name)
        process.kill()
        process.wait(_STOP_SECONDS)
        return process.pid

    def end_group(self, group: int) -> None:
        """End what is left of a process group."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(group, signal.SIGKILL)

    def stop(self) -> None:
        """End everything."""
        for process in self._running.values():
            process.send_signal(signal.SIGTERM)
        for process in self._running.values():
            try:
                process.wait(_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self.end_group(process.pid)
                process.wait(_STOP_SECONDS)
        self._running.clear()

    async def elsewhere(self, *arguments: str) -> str:
        """Run `tests.e2e.elsewhere` in a process of its own; what it printed, once it is committed."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.e2e.elsewhere",
            *arguments,
            cwd=ROOT,
            env=self._environment,
            stdout=subprocess.PIPE,
        )
        said, _ = await process.communicate()
        assert process.returncode == 0
        return said.decode().strip()

    def log(self, name: str) -> str:
        """What a process has written so far."""
        return (self._folder / f"{name}.log").read_text(encoding="utf-8", errors="replace")

    def _start(self, name: str, module: str, *arguments: str) -> None:
        with (self._folder / f"{name}.log").open("ab") as log:
            self._running[name] = subprocess.Popen(
                [sys.executable, "-m", module, *arguments],
                cwd=ROOT,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def _still_running(self, name: str) -> None:
        if self._running[name].poll() is not None:
            raise AssertionError(f"{name} ended by itself. {self.log(name)}")


def seed(settings: Settings, *names: str) -> None:
    """Put the demo businesses (or only those named) into a migrated database."""

    async def put() -> None:
        container = build_container(settings)
        try:
            await seed_demo(container, names or None)
        finally:
            await container.aclose()

    asyncio.run(put())


def free_port() -> int:
    """A port of 127.0.0.1 that nobody uses right now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
