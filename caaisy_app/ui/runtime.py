"""The wired product inside the web process: made when the server starts, closed when it stops."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from caaisy_app.bootstrap import Container, build_container
from caaisy_app.core.logging import configure_logging
from caaisy_app.core.settings import Settings
from caaisy_app.domain.ports import TextCalls, TextCallsDown

_current: Container | None = None


def container() -> Container:
    """The container of this process. Only there while the server runs (or a test has put one in)."""
    if _current is None:
        raise RuntimeError("The server is not running.")
    return _current


def text_calls() -> TextCalls:
    """The port to the process that holds text calls; `TextCallsDown` where none is configured."""
    calls = container().text_calls
    if calls is None:
        raise TextCallsDown
    return calls


def phone_address() -> str | None:
    """Where browsers find the phone server; None without one, or while the server is not running."""
    return _current.settings.livekit_url if _current is not None else None


def use(wired: Container | None) -> None:
    """Put a container in place; tests do, and `running` does at the start."""
    global _current
    _current = wired


@asynccontextmanager
async def running() -> AsyncIterator[None]:
    """Lifespan of the server: settings are read and everything is wired here."""
    settings = Settings()
    configure_logging(settings.log_level)
    if settings.log_level != "debug":
        # The framework would log what people typed along with an error; we log the kind ourselves.
        logging.getLogger("reflex_base.event").setLevel(logging.CRITICAL)
    wired = build_container(settings)
    use(wired)
    try:
        yield
    finally:
        use(None)
        await wired.aclose()
