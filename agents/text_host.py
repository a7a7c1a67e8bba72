"""The process that holds text calls.

Authenticated loopback HTTP, started by `caaisy run` as `python -m agents text-host`.

Implements the server side of `caaisy_app.domain.ports.TextCalls`: `POST /calls`, `POST /calls/{id}/say`,
`POST /calls/{id}/hang-up`, `GET /health`. What is said stands in the call journal; answers here are
short.
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import signal
import time
from collections.abc import Awaitable, Callable
from typing import Any, cast
from urllib.parse import urlsplit

import structlog
from aiohttp import web

from agents.call.beginning import start_call
from agents.call.controller import CallController
from agents.call.resuming import resume_call
from agents.providers.engines import configured_engine
from agents.session import Engine, embedded
from agents.text_call import MAX_TEXT, TextCall
from caaisy_app.bootstrap import Container, build_container
from caaisy_app.core.errors import CaaisyError, NotFound
from caaisy_app.core.settings import Settings
from caaisy_app.domain.calls.errors import CallEnded

log = structlog.get_logger(__name__)

MAX_BODY = 64 * 1024
MAX_CALLS = 200
IDLE_SECONDS = 300.0
HEARTBEAT_SECONDS = 5.0
LOOPBACK = ("127.0.0.1", "::1", "localhost")
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class TextHost:
    """All text calls of one process. `idle_seconds` without a word end a call."""

    def __init__(
        self,
        container: Container,
        token: str,
        *,
        engine: Engine = embedded,
        idle_seconds: float = IDLE_SECONDS,
    ) -> None:
        if len(token) < 16:
            raise ValueError("the token of the text host needs at least 16 characters")
        self._container = container
        self._token = token
        self._engine = engine
        self._idle_seconds = idle_seconds
        self._calls: dict[str, TextCall] = {}
        self._last_used: dict[str, float] = {}
        self._beat: asyncio.Task[None] | None = None

    def application(self) -> web.Application:
        """The HTTP application; its clean-up hangs up every call."""
        application = web.Application(client_max_size=MAX_BODY, middlewares=[self._guard])
        application.router.add_post("/calls", self._start)
        application.router.add_post("/calls/{call_id}/say", self._say)
        application.router.add_post("/calls/{call_id}/hang-up", self._hang_up)
        application.router.add_get("/health", self._health)
        application.on_startup.append(self._begin)
        application.on_cleanup.append(self._finish)
        return application

    # ---- routes ---------------------------------------------------------------------------------
    async def _start(self, request: web.Request) -> web.Response:
        body = await _body(request)
        slug, language, number = body.get("business"), body.get("language"), body.get("caller_number")
        if (
            not isinstance(slug, str)
            or not isinstance(language, str | None)
            or not isinstance(number, str | None)
        ):
            return _problem(422, "business, language and caller_number are texts")
        if len(self._calls) >= MAX_CALLS:
            return _problem(503, "too many calls at once")
        controller = await start_call(self._container, slug, language=language, caller_number=number)
        call = TextCall(controller, engine=self._engine)
        self._calls[call.call_id] = call
        self._touch(call.call_id)
        said = await call.start()
        return web.json_response({"call_id": call.call_id, "said": said})

    async def _say(self, request: web.Request) -> web.Response:
        call = self._call(request)
        body = await _body(request)
        text = body.get("text")
        if not isinstance(text, str):
            return _problem(422, "text is missing")
        if call is None:
            said, call = await self._take_over(request.match_info["call_id"])
            return web.json_response({"said": said, "over": call.over})
        if call.over:
            return _problem(404, "no such call")
        self._touch(call.call_id)
        said = await call.say(text[:MAX_TEXT])
        self._touch(call.call_id)
        if call.over:
            self._forget(call.call_id)
        return web.json_response({"said": said, "over": call.over})

    async def _take_over(self, call_id: str) -> tuple[str, TextCall]:
        """Go on with a call of a process that died; what was typed meanwhile is asked for again."""
        call = TextCall(await self._resumed(call_id), engine=self._engine)
        self._calls[call_id] = call
        self._touch(call_id)
        return await call.take_over(), call

    async def _resumed(self, call_id: str) -> CallController:
        """A call of a process that died. `NotFound` where it is unknown, over, or on the phone."""
        try:
            return await resume_call(self._container, call_id, channel="test")
        except CallEnded as error:
            raise NotFound from error

    async def _hang_up(self, request: web.Request) -> web.Response:
        call = self._call(request)
        if call is None:
            left = await self._resumed(request.match_info["call_id"])
            return web.json_response({"outcome": await left.hang_up()})
        self._forget(call.call_id)
        return web.json_response({"outcome": await call.hang_up()})

    async def _health(self, _request: web.Request) -> web.Response:
        return web.json_response({"status": "ok", "calls": len(self._calls)})

    # ---- guard ----------------------------------------------------------------------------------
    @web.middleware
    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """The secret first, then errors as short JSON: this is the outermost edge of the process."""
        given = request.headers.get("Authorization", "")
        if not hmac.compare_digest(given.encode(), f"Bearer {self._token}".encode()):
            return _problem(401, "not allowed")
        try:
            return await handler(request)
        except web.HTTPException as error:
            return _problem(error.status, error.reason)
        except CaaisyError as error:
            return _problem(error.http_status, error.code)
        except _BadBody:
            return _problem(400, "the body is not a JSON object")
        except Exception as error:  # noqa: BLE001  # outermost edge: one call's failure must not end the others
            log.error(
                "text_host.request_failed",
                error=type(error).__name__,
                path=request.match_info.route.name or "",
            )
            return _problem(500, "internal error")

    # ---- life -----------------------------------------------------------------------------------
    def _call(self, request: web.Request) -> TextCall | None:
        return self._calls.get(request.match_info["call_id"])

    def _touch(self, call_id: str) -> None:
        self._last_used[call_id] = time.monotonic()

    def _forget(self, call_id: str) -> None:
        self._calls.pop(call_id, None)
        self._last_used.pop(call_id, None)

    async def _begin(self, _application: web.Application) -> None:
        self._beat = asyncio.create_task(self._keep_alive())

    async def _keep_alive(self) -> None:
        while True:
            await asyncio.sleep(HEARTBEAT_SECONDS)
            await self.tend()

    async def tend(self) -> None:
        """Heartbeat for living calls, an end for idle ones."""
        now = time.monotonic()
        for call_id, call in list(self._calls.items()):
            if now - self._last_used.get(call_id, now) > self._idle_seconds:
                self._forget(call_id)
                await call.hang_up()
            else:
                await call.controller.heartbeat()

    async def _finish(self, _application: web.Application) -> None:
        if self._beat is not None:
            self._beat.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._beat
        for call in list(self._calls.values()):
            await call.hang_up()
        self._calls.clear()


class _BadBody(Exception):
    """The request's body is no JSON object."""


async def _body(request: web.Request) -> dict[str, Any]:
    try:
        data: Any = await request.json()
    except ValueError as error:
        raise _BadBody from error
    if not isinstance(data, dict):
        raise _BadBody
    return cast("dict[str, Any]", data)


def _problem(status: int, sentence: str) -> web.Response:
    return web.json_response({"error": sentence}, status=status)


async def serve(settings: Settings) -> int:
    """Serve until SIGINT or SIGTERM; 0 when it ended cleanly, 2 when the settings do not allow it."""
    if settings.text_host_url is None or settings.text_host_token is None:
        log.error("text_host.not_configured", needed="CAAISY_TEXT_HOST_URL and CAAISY_TEXT_HOST_TOKEN")
        return 2
    address = urlsplit(settings.text_host_url)
    if address.hostname not in LOOPBACK or address.port is None:
        log.error("text_host.not_loopback")
        return 2
    container = build_container(settings)
    host = TextHost(container, settings.text_host_token.get_secret_value(), engine=configured_engine())
    runner = web.AppRunner(host.application(), access_log=None, handle_signals=False)
    await runner.setup()
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopping.set)
    try:
        await web.TCPSite(runner, address.hostname, address.port).start()
        log.info("text_host.ready")
        await stopping.wait()
    finally:
        await runner.cleanup()
        await container.aclose()
    return 0
