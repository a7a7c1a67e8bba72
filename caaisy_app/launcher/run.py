"""`caaisy run`: prepare the installation, start its processes, keep them running, end them together."""

from __future__ import annotations

import asyncio
import contextlib
import re
import secrets
import signal
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

from caaisy_app.core.settings import Settings
from caaisy_app.launcher import phone, refusal
from caaisy_app.launcher.children import Child, Program, keep_running

_READY_SECONDS = 60.0
_PHONE = (
    "  The phone is answered. Call it, in another terminal:\n"
    "    .venv/bin/caaisy call --voice --from +4917100000001 --record call.wav \\\n"
    '      --say "Ich hätte gern am Mittwoch um elf einen Haarschnitt." \\\n'
    '      --say "Mein Name ist Peter Müller." --keys 1\n\n'
)
_TRY = "Guten Tag, ich hätte gern morgen um elf einen Termin zum Haareschneiden."


def run(settings: Settings, *, with_phone: bool = False) -> int:
    """Serve until Ctrl-C, SIGTERM or the end of the web server; returns the exit code.

    `with_phone`: with a phone server on this machine, unless the settings name one. Raises `Refusal` where
    the installation cannot start.
    """
    refusal.refuse_unsafe(settings)
    refusal.refuse_busy_port(settings.host, settings.port)
    refusal.refuse_unwritable(settings.data_dir)
    if with_phone:
        phone.refuse_without_speech()
    started = time.monotonic()
    prepare(settings)
    with contextlib.ExitStack() as held:
        if with_phone and not settings.has_phone:
            settings = held.enter_context(phone.local_server(settings, say))
        if with_phone:
            phone.prepare_lines(settings)
        web, *helpers = programs(settings)
        return asyncio.run(serve(settings, web, *helpers, started=started))


def prepare(settings: Settings) -> None:
    """Migrate the database, put the demo businesses into an empty one, build the pages if they are stale."""
    from caaisy_app.core.migrations import is_current, upgrade
    from caaisy_app.ui.build import BuildFailed, ensure_built

    if not is_current(settings):
        say("Preparing the database ...")
        upgrade(settings)
    asyncio.run(_seed_if_empty(settings))
    try:
        ensure_built(settings, say)
    except BuildFailed as failed:
        raise refusal.Refusal(str(failed)) from None


async def _seed_if_empty(settings: Settings) -> None:
    from caaisy_app.bootstrap import build_container
    from caaisy_app.domain.tenants.service import list_businesses

    container = build_container(settings)
    try:
        async with container.read() as uow:
            empty = not await list_businesses(uow)
        if empty:
            from caaisy_app.seeding.demo import seed_demo

            say("Putting in the demo businesses ...")
            await seed_demo(container)
    finally:
        await container.aclose()


def programs(settings: Settings) -> tuple[Program, ...]:
    """The web server, the host of text calls (each told of the other by address and a fresh secret), the
    worker that does jobs, and, where there is a phone server and something to hear and speak with, the
    worker that answers the phone."""
    shared = {
        "CAAISY_MODE": settings.mode,
        "CAAISY_DATA_DIR": str(settings.data_dir.resolve()),
        "CAAISY_DATABASE_URL": settings.database,
        "CAAISY_HOST": settings.host,
        "CAAISY_PORT": str(settings.port),
        "CAAISY_TEXT_HOST_URL": f"http://127.0.0.1:{refusal.free_port()}",
        "CAAISY_TEXT_HOST_TOKEN": secrets.token_urlsafe(32),
        **phone.environment(settings),
    }
    web = Program("web  ", [sys.executable, "-m", "caaisy_app.web.server"], shared)
    calls = Program("calls", [sys.executable, "-m", "agents", "text-host"], shared)
    jobs = Program("jobs ", [sys.executable, "-m", "caaisy_app.commands.jobs"], shared)
    if not (settings.has_phone and phone.can_speak()):
        return web, calls, jobs
    agent = Program("phone", [sys.executable, "-m", "agents", "agent"], shared)
    return web, calls, jobs, agent


async def serve(settings: Settings, web_program: Program, *helpers: Program, started: float) -> int:
    """Keep all programs running until somebody stops us (0) or the web server ends by itself (1).

    `started` (of `time.monotonic`) is when the person asked for it.
    """
    stopping = asyncio.Event()
    children: list[Child] = []

    def stop() -> None:
        if stopping.is_set():
            for child in children:
                child.kill()
        stopping.set()

    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        loop.add_signal_handler(number, stop)
    web = await Child.start(web_program, say)
    children.append(web)
    web_ended = asyncio.create_task(web.wait())
    helping = [asyncio.create_task(keep_running(program, say)) for program in helpers]
    asked_to_stop = asyncio.create_task(stopping.wait())
    ready = asyncio.create_task(_answers(settings.host, settings.port))
    try:
        await _first(ready, web_ended, asked_to_stop)
        if ready.done() and not (web_ended.done() or asked_to_stop.done()):
            if ready.result():
                _welcome(settings, time.monotonic() - started)
            else:
                say(f"The web server has not answered for {_READY_SECONDS:.0f} s; its log is above.")
            await _first(web_ended, asked_to_stop)
        if asked_to_stop.done():
            say("Stopping ...")
            return 0
        say(f"The web server ended by itself (exit code {web_ended.result()}); its log is above.")
        return 1
    finally:
        others: list[asyncio.Task[Any]] = [*helping, ready, asked_to_stop]
        for task in others:
            task.cancel()
        await asyncio.gather(web.stop(), *others, return_exceptions=True)


async def _first(*tasks: asyncio.Task[Any]) -> None:
    await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)


async def _answers(host: str, port: int) -> bool:
    """Whether the front page answers before the patience ends."""
    return await _until(lambda: _front_page_is_up(host, port), _READY_SECONDS)


async def _until(holds: Callable[[], Awaitable[bool]], seconds: float) -> bool:
    loop = asyncio.get_running_loop()
    deadline = loop.time() + seconds
    while loop.time() < deadline:
        if await holds():
            return True
        await asyncio.sleep(0.05)
    return False


async def _front_page_is_up(host: str, port: int) -> bool:
    try:
        reader, writer = await asyncio.open_connection(host, port)
    except OSError:
        return False
    try:
        writer.write(f"GET /heute HTTP/1.1\r\nHost: {host}:{port}\r\nConnection: close\r\n\r\n".encode())
        status = await asyncio.wait_for(reader.readline(), 5.0)
        return re.match(rb"HTTP/1\.\d [23]", status) is not None
    except (OSError, TimeoutError):
        return False
    finally:
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()


def _welcome(settings: Settings, seconds: float) -> None:
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    say(
        f"\nCaaisy is ready after {seconds:.1f} s:  http://{host}:{settings.port}/\n\n"
        "  Open the page, begin a test call and say:\n"
        f"    {_TRY}\n"
        "  The booking appears under Today. Without a browser:  .venv/bin/caaisy call\n\n"
        f"{_PHONE if settings.has_phone and phone.can_speak() else ''}"
        "  There is no sign-in yet: only this machine can open the pages. Ctrl-C stops everything.\n"
    )


def say(text: str) -> None:
    """One line for the person at the terminal; a closed terminal ends nothing."""
    with contextlib.suppress(BrokenPipeError):
        print(text, flush=True)
