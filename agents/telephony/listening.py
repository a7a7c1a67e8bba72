"""Listening to livekit's emitters: their types leave the callbacks open."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def listen(emitter: Any, event: str, callback: Callable[[Any], None]) -> None:
    """Call `callback` with each event of that name, in the event loop."""
    emitter.on(event, callback)
