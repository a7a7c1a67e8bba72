"""The livekit agent of a spoken call: the receptionist, with the order of hearing and speaking kept."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator
from typing import Any

from livekit import rtc
from livekit.agents import Agent, ModelSettings, StopResponse, llm

from agents.call.controller import CallController
from agents.receptionist.agent import Receptionist
from agents.telephony.mouth import Mouth


class PhoneReceptionist(Receptionist):
    """Takes a caller turn only after the words before it are reported."""

    def __init__(self, controller: CallController) -> None:
        super().__init__(controller)
        self.mouth: Mouth | None = None
        self.deaf = False  # while the caller is put through, and after the goodbye
        self._voicing = 0
        self._bridge: asyncio.Queue[AsyncIterator[rtc.AudioFrame]] = asyncio.Queue()

    async def on_user_turn_completed(self, turn_ctx: llm.ChatContext, new_message: llm.ChatMessage) -> None:
        """A spoken turn ended. Nothing said, nothing to answer."""
        if self.mouth is not None:
            await self.mouth.settle()
        if self.deaf or self.controller.ended or not (new_message.text_content or "").strip():
            raise StopResponse
        await super().on_user_turn_completed(turn_ctx, new_message)

    async def tts_node(
        self, text: AsyncIterable[str], model_settings: ModelSettings
    ) -> AsyncIterator[rtc.AudioFrame]:
        """The voice, in the language that the conversation has by now."""
        if self.mouth is not None:
            self.mouth.match_language()
        frames: AsyncIterable[Any] = Agent.default.tts_node(self, text, model_settings)
        async for frame in self._bridged(aiter(frames)):
            yield frame

    @property
    def voicing(self) -> bool:
        """Whether a voice has words to say and has not begun yet."""
        return self._voicing > 0

    def bridge(self, sound: AsyncIterator[rtc.AudioFrame]) -> None:
        """Let the caller hear this before the words that the voice is late with. Only while `voicing`."""
        self._bridge.put_nowait(sound)

    async def _bridged(self, frames: AsyncIterator[Any]) -> AsyncIterator[rtc.AudioFrame]:
        """The frames of the voice, after what was bridged with until the first of them came."""
        first = asyncio.ensure_future(anext(frames, None))
        self._voicing += 1
        try:
            while not first.done():
                bridge = asyncio.ensure_future(self._bridge.get())
                try:
                    await asyncio.wait({first, bridge}, return_when=asyncio.FIRST_COMPLETED)
                    if bridge.done():
                        async for frame in bridge.result():
                            yield frame
                finally:
                    bridge.cancel()
        finally:
            self._voicing -= 1
            first.cancel()
        try:
            frame = await first
            while frame is not None:
                yield frame
                frame = await anext(frames, None)
        except Exception:
            if self.mouth is not None:
                self.mouth.broke_off()
            raise
