"""How fast the prebuilt pages answer, are told of changes, and what an idle open page costs the server.

    .venv/bin/python benchmarks/idle_clients.py [--clients 200] [--json]

Needs built pages (`make run` once). Starts the web server on demo data in a temporary folder, measures the
time to the first page with status 200, opens the page Today as many times as asked over the same socket
protocol as a browser, compares the server's memory before and after, and leaves messages from this other
process, waiting for each until an open page is told of it. Exits with 1 if a bound is not met.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import secrets
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from typing import Any

import aiohttp
import psutil

from caaisy_app.bootstrap import build_container
from caaisy_app.core.actor import SystemActor
from caaisy_app.core.migrations import upgrade
from caaisy_app.core.settings import Settings
from caaisy_app.domain.calls import messages
from caaisy_app.domain.calls.messages import LeaveMessage
from caaisy_app.domain.tenants import service as tenants
from caaisy_app.launcher.refusal import free_port
from caaisy_app.seeding.demo import seed_demo
from caaisy_app.ui.build import is_stale

START_BOUND_SECONDS = 2.0
CLIENT_BOUND_MB = 0.3
TOLD_BOUND_SECONDS = 1.0
CHANGES = 10
PAGE = "/heute"
WARM_UP = 20
PATIENCE_SECONDS = 60.0
# Socket.IO over Engine.IO 4, in text frames: 0 open, 2 ping, 3 pong, 40 connect, 42 event.
NAMESPACE = "/_event"


class Server:
    """A running web server on a database of its own."""

    def __init__(self, settings: Settings) -> None:
        self.origin = settings.origin
        self._environment = {
            **os.environ,
            "CAAISY_DATA_DIR": str(settings.data_dir),
            "CAAISY_PORT": str(settings.port),
            "CAAISY_LOG_LEVEL": "error",
        }
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> float:
        """Start; seconds until the page answers with 200."""
        began = time.perf_counter()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "caaisy_app.web.server"], env=self._environment, stdin=subprocess.DEVNULL
        )
        while time.perf_counter() - began < PATIENCE_SECONDS:
            with (
                suppress(urllib.error.URLError),
                urllib.request.urlopen(self.origin + PAGE, timeout=5) as answer,
            ):
                if answer.status == 200:
                    return time.perf_counter() - began
            if self._process.poll() is not None:
                break
        raise SystemExit("The web server did not start.")

    def megabytes(self) -> float:
        """Memory of the server and its worker, what they share counted once."""
        assert self._process is not None
        main = psutil.Process(self._process.pid)
        everyone = [main, *main.children(recursive=True)]
        return sum(process.memory_full_info().pss for process in everyone) / 1e6

    def stop(self) -> None:
        """End it and wait for that."""
        if self._process is not None:
            self._process.send_signal(signal.SIGTERM)
            self._process.wait(timeout=30)
            self._process = None


async def open_page(session: aiohttp.ClientSession, origin: str) -> aiohttp.ClientWebSocketResponse:
    """Open the page's socket and wait until it is filled with what the server knows."""
    token = secrets.token_hex(16)
    socket = await session.ws_connect(
        f"{origin}{NAMESPACE}/?token={token}&EIO=4&transport=websocket",
        protocols=[version("reflex")],
        origin=origin,
        max_msg_size=0,
    )
    begin = {
        "event": {
            "name": "reflex___state____state.hydrate_and_load",
            "payload": {"vars": {}, "hashes": None},
            "router_data": {"pathname": PAGE, "asPath": PAGE, "query": {}},
        }
    }
    hydrated = False
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not hydrated:
            frame = await socket.receive_str()
            if frame.startswith("0"):
                await socket.send_str(f"40{NAMESPACE},{json.dumps(begin)}")
            elif frame == "2":
                await socket.send_str("3")
            elif frame.startswith("42"):
                hydrated = _says_hydrated(json.loads(frame.split(",", 1)[1]))
            elif frame.startswith("44"):
                raise SystemExit(f"The server refused the socket: {frame}")
    return socket


def _says_hydrated(message: list[Any]) -> bool:
    """Whether this update tells the page that it is complete."""
    return '"is_hydrated' in (text := json.dumps(message)) and "true" in text.split('"is_hydrated', 1)[1][:40]


async def stay(socket: aiohttp.ClientWebSocketResponse) -> None:
    """What an idle page does: answer pings, read what comes."""
    async for frame in socket:
        if frame.data == "2":
            await socket.send_str("3")


async def measure_clients(server: Server, clients: int) -> tuple[float, float]:
    """Megabytes before and after `clients` pages were opened and have settled."""
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector) as session:
        staying: list[asyncio.Task[None]] = []

        async def settle(count: int) -> float:
            staying.extend(
                [asyncio.create_task(stay(await open_page(session, server.origin))) for _ in range(count)]
            )
            await asyncio.sleep(3)
            return await asyncio.to_thread(server.megabytes)

        try:
            before = await settle(WARM_UP)
            after = await settle(clients)
            gone = [task for task in staying if task.done()]
            if gone:
                raise SystemExit(f"{len(gone)} of {len(staying)} sockets were closed by the server.")
        finally:
            for task in staying:
                task.cancel()
    return before, after


async def measure_told(server: Server, settings: Settings) -> list[float]:
    """Seconds from the commit of a message in this process until an open page is sent its name."""
    container = build_container(settings)
    seconds: list[float] = []
    async with aiohttp.ClientSession() as session:
        socket = await open_page(session, server.origin)
        try:
            async with container.read() as uow:
                [business, *_] = await tenants.list_businesses(uow)
            for _ in range(CHANGES):
                name = f"Probe {secrets.token_hex(4)}"
                async with container.write() as uow:
                    text = LeaveMessage(
                        business_id=business.id, kind="message", text="Bitte melden.", name=name
                    )
                    await messages.leave_message(uow, SystemActor(business.id, "benchmark"), text)
                began = time.perf_counter()
                async with asyncio.timeout(PATIENCE_SECONDS):
                    while name not in (frame := await socket.receive_str()):
                        if frame == "2":
                            await socket.send_str("3")
                seconds.append(time.perf_counter() - began)
        finally:
            await socket.close()
            await container.aclose()
    return seconds


async def prepare(settings: Settings) -> None:
    """Demo businesses into the fresh database."""
    container = build_container(settings)
    try:
        await seed_demo(container)
    finally:
        await container.aclose()


def main() -> int:
    """Measure, print, compare with the bounds."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--clients", type=int, default=200)
    parser.add_argument("--starts", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    if is_stale():
        raise SystemExit("The pages are not built: `make run` builds them.")
    with tempfile.TemporaryDirectory(prefix="caaisy-bench-") as folder:
        settings = Settings(data_dir=Path(folder), port=free_port())
        upgrade(settings)
        asyncio.run(prepare(settings))
        server = Server(settings)
        starts: list[float] = []
        try:
            for _ in range(given.starts):
                server.stop()
                starts.append(server.start())
            before, after = asyncio.run(measure_clients(server, given.clients))
            told = max(asyncio.run(measure_told(server, settings)))
        finally:
            server.stop()
    start = statistics.median(starts)
    each = (after - before) / given.clients
    met = start <= START_BOUND_SECONDS and each <= CLIENT_BOUND_MB and told <= TOLD_BOUND_SECONDS
    if given.json:
        print(
            json.dumps(
                {
                    "start_seconds": round(start, 2),
                    "clients": given.clients,
                    "mb_before": round(before, 1),
                    "mb_after": round(after, 1),
                    "mb_per_client": round(each, 3),
                    "told_seconds": round(told, 2),
                    "met": met,
                }
            )
        )
    else:
        print(
            f"start to first page    {start:.2f} s   (bound {START_BOUND_SECONDS} s; median of {len(starts)})"
        )
        print(f"server with {WARM_UP} pages   {before:.0f} MB")
        print(f"server with {WARM_UP + given.clients} pages  {after:.0f} MB")
        print(f"each idle page         {each:.3f} MB (bound {CLIENT_BOUND_MB} MB)")
        print(f"told of a change        {told:.2f} s   (bound {TOLD_BOUND_SECONDS} s; longest of {CHANGES})")
        print("bounds met" if met else "BOUNDS NOT MET")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
