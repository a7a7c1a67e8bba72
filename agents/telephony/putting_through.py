"""Putting a caller through to a person: by SIP REFER, or by calling the person into the room first.

With an outbound trunk the person is called, hears who is on the line and about what, and takes the call with
key 1 or declines with key 2; without one the caller's line is handed on (RFC 3515). A call that came from
the number it would go to is not put through, nor is the same caller twice within a minute: such calls
would go round in a circle.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import structlog

from agents.call.controller import CallController
from agents.telephony.caller import Caller, to_e164
from agents.telephony.line import Line
from agents.telephony.sentences import introduction
from caaisy_app.bootstrap import Container
from caaisy_app.core.db import DATABASE_ERRORS
from caaisy_app.core.errors import CaaisyError
from caaisy_app.domain.calls.service import recent_calls

log = structlog.get_logger(__name__)
AGAIN = timedelta(seconds=60)
DECISION_SECONDS = 20.0


class PuttingThrough:
    """The transfer of one call. `speak` says a sentence to everybody on the line and returns after it."""

    def __init__(
        self,
        container: Container,
        controller: CallController,
        line: Line,
        caller: Caller,
        *,
        decision_seconds: float = DECISION_SECONDS,
    ) -> None:
        self._container = container
        self._controller = controller
        self._line = line
        self._caller = caller
        self._decision_seconds = decision_seconds

    async def run(self, speak: Callable[[str], Awaitable[object]]) -> bool:
        """Try it once; True when the caller is with a person. Every failure leaves the caller on the line."""
        number = to_e164(self._controller.desk.settings.transfer_number or "", self._controller.desk.country)
        if number is None or await self._in_a_circle(number):
            return False
        try:
            if self._container.settings.livekit_outbound_trunk is None:
                await self._line.refer(number)
                return True
            return await self._announced(number, speak)
        except (CaaisyError, TimeoutError) as error:
            log.warning("call.not_put_through", call_id=self._controller.call_id, error=type(error).__name__)
            return False

    async def _announced(self, number: str, speak: Callable[[str], Awaitable[object]]) -> bool:
        decision: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

        def decide(taken: bool) -> None:
            if not decision.done():
                decision.set_result(taken)

        def key(pressed: str) -> None:
            if pressed in ("1", "2"):
                decide(pressed == "1")

        await self._line.bring_in(number, on_key=key, on_gone=lambda: decide(False))
        announcing = asyncio.ensure_future(speak(introduction(self._controller)))
        try:
            async with asyncio.timeout(self._decision_seconds):
                taken = await decision
        except TimeoutError:
            taken = False
        if taken:
            announcing.cancel()
            return True
        await asyncio.gather(announcing, return_exceptions=True)
        await self._line.send_away()
        return False

    async def _in_a_circle(self, number: str) -> bool:
        caller = self._caller
        if number in caller.diverted or number == caller.number:
            log.warning("call.transfer_loop", call_id=self._controller.call_id)
            return True
        if caller.number is None:
            return False
        try:
            async with self._container.read() as uow:
                before = await recent_calls(uow, self._controller.journal.actor.business_id)
        except (*DATABASE_ERRORS, TimeoutError):
            return False
        now = self._controller.now()
        return any(
            call.outcome == "transferred"
            and call.caller_number == caller.number
            and call.ended_at is not None
            and now - call.ended_at < AGAIN
            for call in before
        )
