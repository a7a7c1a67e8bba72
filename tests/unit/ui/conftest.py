"""A browser without a browser: events go through the app's own processor into a memory state."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import reflex as rx
from reflex.istate.manager.memory import StateManagerMemory
from reflex_base.event import Event
from reflex_base.event.processor.base_state_processor import BaseStateEventProcessor
from reflex_base.utils.format import format_event_handler

from caaisy_app.bootstrap import Container, build_container
from caaisy_app.core.actor import SystemActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.errors import NotFound
from caaisy_app.core.settings import Settings
from caaisy_app.domain.calls import service as calls
from caaisy_app.domain.calls.service import StartCall
from caaisy_app.domain.ports import TextCallsDown
from caaisy_app.domain.tenants import service as tenants
from caaisy_app.domain.tenants.views import BusinessView
from caaisy_app.seeding import fixture, import_business
from caaisy_app.ui import live, runtime

ROOT = Path(__file__).resolve().parents[3]


class JournalOnly:
    """Text calls that write into the real journal and answer every sentence with an echo."""

    def __init__(self, container: Container) -> None:
        self._container = container
        self.up = True
        self.heard: list[str] = []
        self._business: dict[str, str] = {}

    async def start(self, business_slug: str, language: str, caller_number: str | None) -> str:
        self._check()
        async with self._container.write() as uow:
            business = await tenants.business_by_slug(uow, business_slug)
            actor = SystemActor(business.id, "test")
            call = await calls.start_call(
                uow,
                actor,
                StartCall(
                    business_id=business.id, channel="test", language=language, caller_number=caller_number
                ),
            )
            await calls.add_turn(uow, actor, call.id, "agent", "Sie sprechen mit einer KI.")
        self._business[call.id] = business.id
        return call.id

    async def say(self, call_id: str, text: str) -> None:
        self._check()
        if call_id not in self._business:
            raise NotFound
        self.heard.append(text)
        actor = SystemActor(self._business[call_id], "test")
        async with self._container.write() as uow:
            await calls.add_turn(uow, actor, call_id, "caller", text, data={"understood": [[0, 3]]})
            await calls.add_turn(uow, actor, call_id, "agent", f"Verstanden: {text[:20]}")

    async def hang_up(self, call_id: str) -> None:
        self._check()
        async with self._container.write() as uow:
            await calls.end_call(uow, SystemActor(self._business[call_id], "test"), call_id, "abandoned")

    async def healthy(self) -> bool:
        return self.up

    async def aclose(self) -> None:
        return

    def forget(self) -> None:
        """As after a restart: the process is there again and knows no call."""
        self._business.clear()

    def _check(self) -> None:
        if not self.up:
            raise TextCallsDown


class Browser:
    """One browser session on one page."""

    def __init__(self, processor: BaseStateEventProcessor, manager: StateManagerMemory, page: str) -> None:
        self._processor = processor
        self._manager = manager
        self.page = page
        self.token = f"token-{id(self)}"

    async def do(self, handler: Any, **payload: Any) -> None:
        """Send an event as the page would; returns when it and what it caused are done."""
        address = urlsplit(self.page)
        router_data = {
            "pathname": address.path,
            "asPath": self.page,
            "query": dict(parse_qsl(address.query)),
            "token": self.token,
            "sid": "sid",
            "headers": {"origin": "http://127.0.0.1:8431", "host": "127.0.0.1:8431"},
            "ip": "127.0.0.1",
        }
        name = handler if isinstance(handler, str) else format_event_handler(handler)
        future = await self._processor.enqueue(
            self.token, Event(name=name, payload=payload, router_data=router_data)
        )
        await future.wait_all() if hasattr(future, "wait_all") else await future

    async def state(self, cls: type[rx.State]) -> Any:
        """The state as it stands on the server."""
        root = await self._manager.get_state(rx.BaseStateToken(ident=self.token, cls=cls))
        return await root.get_state(cls)


class _NoSocket:
    """Takes the place of the socket: what would go to the browser."""

    def __init__(self) -> None:
        self.sent: list[Any] = []

    async def emit_update(self, update: Any, token: str) -> None:
        self.sent.append(update)


@pytest.fixture
async def installation(sqlite_settings: Settings, clock: ManualClock) -> AsyncIterator[Container]:
    """The wired product with one demo business and no bookings, in place for the states."""
    made = build_container(sqlite_settings, clock=clock)
    made.text_calls = JournalOnly(made)
    async with made.write() as uow:
        await import_business(uow, SystemActor(None, "test"), fixture("friseur-berlin"), demo=True)
    runtime.use(made)
    live.line.open = True
    yield made
    live.pages.closed(list(live.pages.tokens()))
    runtime.use(None)
    await made.aclose()


@pytest.fixture
def text_calls(installation: Container) -> JournalOnly:
    """The text calls of the installation."""
    assert isinstance(installation.text_calls, JournalOnly)
    return installation.text_calls


@pytest.fixture
async def business(installation: Container) -> BusinessView:
    """The demo business."""
    async with installation.read() as uow:
        return await tenants.business_by_slug(uow, "friseur-berlin")


@pytest.fixture
async def open_page(installation: Container, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Any]:
    """Opens pages: `open_page("/heute")` is a browser session on that address."""
    monkeypatch.chdir(ROOT)
    from caaisy_app.caaisy_app import app

    manager = StateManagerMemory()
    processor = BaseStateEventProcessor(middleware=app)
    processor.configure(state_manager=manager, event_namespace=_NoSocket())  # pyright: ignore[reportArgumentType]
    with app.set_contexts():
        async with processor:
            yield lambda page: Browser(processor, manager, page)
    await manager.close()
