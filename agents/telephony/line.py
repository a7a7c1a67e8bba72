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

    async def refer(self, number: str) -> None:
        """Hand the caller's line on to a number (E.164); a `CaaisyError` if that fails: the caller stays."""
        ...

    async def bring_in(
        self, number: str, *, on_key: Callable[[str], None], on_gone: Callable[[], None]
    ) -> None:
        """Call a person (E.164) into the conversation; returns once answered, a `CaaisyError` if not."""
        ...

    async def send_away(self) -> None:
        """Hang up on the person that was brought in."""
        ...

    async def hang_up(self) -> None:
        """End the call for everybody. Twice is no error."""
        ...

    async def leave(self) -> None:
        """Go away without ending the call for the others."""
        ...
