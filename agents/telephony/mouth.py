"""What the receptionist says in a phone call: as sound, and whether it was heard to the end.

Every utterance of the session is reported to the controller when it ends: a read-back counts only if it was
played in full. `settle` waits until that is written down; nothing of the caller is taken before.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, cast

from livekit.agents import AgentSession
from livekit.agents.voice import SpeechCreatedEvent, SpeechHandle

from agents.call.controller import CallController
from agents.session import Speech
from agents.telephony.listening import listen


class Mouth:
    """The voice of one call. `on_spoken` is called after each utterance that was reported."""

    def __init__(
        self,
        session: AgentSession[CallController],
        controller: CallController,
        speech: Speech,
        on_spoken: Callable[[], None],
    ) -> None:
        self._session = session
        self._controller = controller
        self._speech = speech
        self._on_spoken = on_spoken
        self._language = controller.state.language
        self._silent: set[str] = set()
        self._reports: set[asyncio.Task[None]] = set()
        self._reported = 0  # how many sentences of the controller have been reported
        listen(session, "speech_created", self._created)

    def match_language(self) -> None:
        """Hear and speak the language of the conversation."""
        language = self._controller.state.language
        if language != self._language:
            self._language = language
            self._speech.set_language(language)

    def say(self, text: str, *, interruptible: bool = True, reported: bool = True) -> SpeechHandle:
        """Speak a sentence, from ready-made sound where there is some; `reported`: the dialogue's own."""
        self.match_language()
        prompts = self._speech.prompts
        frames = prompts.frames(text, self._language) if prompts is not None else None
        options: dict[str, Any] = {} if frames is None else {"audio": frames}
        handle = self._session.say(text, allow_interruptions=interruptible, **options)
        if not reported:
            self._silent.add(handle.id)
        return handle

    async def settle(self) -> None:
        """Wait until everything that was spoken is reported."""
        while self._reports:
            await asyncio.gather(*self._reports)

    def _created(self, event: SpeechCreatedEvent) -> None:
        event.speech_handle.add_done_callback(self._done)

    def _done(self, handle: SpeechHandle) -> None:
        if handle.id in self._silent:
            self._silent.discard(handle.id)
            self._on_spoken()
            return
        task = asyncio.create_task(self._report(handle))
        self._reports.add(task)
        task.add_done_callback(self._reports.discard)

    async def _report(self, handle: SpeechHandle) -> None:
        text = " ".join(filter(None, (_words(item) for item in handle.chat_items))).strip()
        issued = len(self._controller.issued)
        if text:
            await self._controller.spoke(text, fully=not handle.interrupted)
        elif handle.interrupted and issued > self._reported:
            await self._controller.spoke("", fully=False)  # decided, but cut off before the first sound
        else:
            return
        self._reported = issued
        self._on_spoken()


def _words(item: object) -> str:
    if getattr(item, "type", "") == "message" and getattr(item, "role", "") == "assistant":
        return cast("str", getattr(item, "text_content", "") or "")
    return ""
