"""A real LiveKit server for the tests of the phone, and a place that takes its webhooks."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from agents.simulation.voice_caller import Server
from caaisy_app.launcher import phone_server
from caaisy_app.launcher.refusal import Refusal
from tests.support import parts


@dataclass(frozen=True)
class Webhook:
    """One request of the server, exactly as it came."""

    body: bytes
    authorization: str


@dataclass
class WebhookCatcher:
    """Keeps what the server sent; `passes_on` gets each one, too, while a test has set it."""

    url: str = ""
    caught: list[Webhook] = field(default_factory=list)
    passes_on: Callable[[Webhook], None] | None = None

    def take(self, webhook: Webhook) -> None:
        self.caught.append(webhook)
        if self.passes_on is not None:
            self.passes_on(webhook)


@dataclass(frozen=True)
class Rig:
    """The server of a test session."""

    server: phone_server.PhoneServer
    webhooks: WebhookCatcher

    @property
    def door(self) -> Server:
        """What a caller needs."""
        return Server(self.server.url, self.server.api_key, self.server.api_secret)

    @property
    def http_url(self) -> str:
        """Where the server's interface for other programs listens."""
        return self.server.url.replace("ws://", "http://")


@contextmanager
def catching() -> Iterator[WebhookCatcher]:
    """Listen on a free port of 127.0.0.1."""
    catcher = WebhookCatcher()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            catcher.take(Webhook(body, self.headers.get("Authorization", "")))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """The tests' output stays clean."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        catcher.url = f"http://127.0.0.1:{listening.server_port}/webhooks/livekit"
        thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield catcher
        finally:
            listening.shutdown()
            thread.join()


@contextmanager
def running_rig(folder: Path) -> Iterator[Rig]:
    """Server and catcher; the test is skipped, or fails where the phone is required, without them."""
    try:
        phone_server.find_redis()
        if phone_server.find_server() is None and not parts.required("phone"):
            parts.missing("phone", "no LiveKit server has been built (`make phone` does it)")
        phone_server.ensure_server(print)
    except Refusal as refused:
        parts.missing("phone", str(refused))
    with catching() as catcher, phone_server.running(folder, [catcher.url]) as server:
        yield Rig(server, catcher)
