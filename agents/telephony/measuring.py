"""Times the six stages of each turn, from what livekit measured, and writes them down beside the call."""

from __future__ import annotations

from typing import Any

import structlog
from livekit.agents import llm
from livekit.agents.voice import ConversationItemAddedEvent

from agents.beside import Beside
from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import CallerActor
from caaisy_app.core.db import DATABASE_ERRORS
from caaisy_app.core.errors import CaaisyError
from caaisy_app.domain.calls.measures import Stage, note_measures

log = structlog.get_logger(__name__)
_OF_CALLER: dict[str, Stage] = {"end_of_turn_delay": "end_of_turn", "transcription_delay": "stt"}
_OF_ANSWER: dict[str, Stage] = {
    "llm_node_ttft": "llm_first_token",
    "tts_node_ttfb": "tts_first_byte",
    "playback_latency": "playout",
    "e2e_latency": "total",
}


class Measuring:
    """The measures of one call."""

    def __init__(self, container: Container, actor: CallerActor) -> None:
        self._container = container
        self._actor = actor
        self._writes = Beside(actor.call_id)
        self.turn = 0

    async def finish(self) -> None:
        """Wait until everything is written down."""
        await self._writes.settle()

    def item(self, event: ConversationItemAddedEvent) -> None:
        """Something was said, and livekit has timed it."""
        if not isinstance(event.item, llm.ChatMessage):
            return
        caller = event.item.role == "user"
        if caller:
            self.turn += 1
        elif not self.turn:
            return
        stages = stages_of(dict(event.item.metrics), _OF_CALLER if caller else _OF_ANSWER)
        if stages:
            self._writes.start(self._write(self.turn, stages))

    async def _write(self, turn: int, stages: dict[Stage, int]) -> None:
        try:
            async with self._container.write() as uow:
                await note_measures(uow, self._actor, self._actor.call_id, turn, stages)
        except (*DATABASE_ERRORS, CaaisyError, TimeoutError) as error:
            log.warning("call.measure_failed", call_id=self._actor.call_id, error=type(error).__name__)


def stages_of(metrics: dict[str, Any], names: dict[str, Stage]) -> dict[Stage, int]:
    """livekit's seconds as our stages in milliseconds."""
    return {
        stage: round(metrics[name] * 1000)
        for name, stage in names.items()
        if isinstance(metrics.get(name), int | float)
    }
