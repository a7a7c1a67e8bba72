"""What a phone call needs of the line under it. Implemented by `agents.telephony.room_line`, and by tests."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from livekit.agents import AgentSession

from agents.call.controller import CallController


class Line(Protocol):
    """The line of one caller. Callbacks are called in the event loop of the call."""

    async def connect(self, session: AgentSession[CallController]) -> None:
        """Give the session ears and a voice on this line; the caller can hear from now on."""
        ...

    def listen(self, *, on_key: Callable[[str], None], on_gone: Callable[[], None]) -> None:
        """Report keys (`0`-`9`, `*`, `#`) and that the caller is gone, also if that was before."""
        ...

    async def hang_up(self) -> None:
        """End the call for everybody. Twice is no error."""
        ...

    async def leave(self) -> None:
        """Go away without ending the call for the others."""
        ...
