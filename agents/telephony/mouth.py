"""What the receptionist says in a phone call: as sound, and whether it was heard to the end.

Every utterance of the session is reported to the controller when it ends: a read-back counts only if it was
played in full. `settle` waits until that is written down; nothing of the caller is taken before.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any, cast

from livekit import rtc
from livekit.agents import AgentSession
from livekit.agents.voice import AgentStateChangedEvent, SpeechCreatedEvent, SpeechHandle

from agents.beside import Beside
from agents.call.controller import CallController
from agents.session import Speech
from agents.telephony.listening import listen


class Mouth:
    """The voice of one call.

    `on_spoken(ours, heard)` is called after each utterance: whether it was the dialogue's, and made a sound.
    """

    def __init__(
        self,
        session: AgentSession[CallController],
        controller: CallController,
        speech: Speech,
        on_spoken: Callable[[bool, bool], None],
    ) -> None:
        self._session = session
        self._controller = controller
        self._speech = speech
        self._on_spoken = on_spoken
        self._language = controller.state.language
        self._aside: set[str] = set()
        self._sounded: set[str] = set()
        self._broken: set[str] = set()
        self._reports = Beside(controller.call_id)
        self._reported = len(controller.issued)
        listen(session, "speech_created", self._created)
        listen(session, "agent_state_changed", self._state)

    def match_language(self) -> None:
        """Hear and speak the language of the conversation."""
        language = self._controller.state.language
        if language != self._language:
            self._language = language
            self._speech.set_language(language)

    def say(self, text: str, *, interruptible: bool = True, aside: bool = False) -> SpeechHandle:
        """Speak a sentence, from ready-made sound where there is some. `aside`: it is not the dialogue's."""
        self.match_language()
        frames = self.ready_made(text)
        options: dict[str, Any] = {} if frames is None else {"audio": frames}
        handle = self._session.say(text, allow_interruptions=interruptible, **options)
        if aside:
            self._aside.add(handle.id)
        return handle

    def ready_made(self, text: str) -> AsyncIterator[rtc.AudioFrame] | None:
        """The sound of a sentence that was made ahead of time, in the language of the conversation."""
        prompts = self._speech.prompts
        return prompts.frames(text, self._language) if prompts is not None else None

    def broke_off(self) -> None:
        """No voice brought what is being said to its end: it was not heard in full, whatever was played."""
        speech = self._session.current_speech
        if speech is not None:
            self._broken.add(speech.id)

    async def say_surely(self, text: str) -> bool:
        """Speak to the end, whatever the caller does; False if no sound came of it."""
        handle = self.say(text, interruptible=False, aside=True)
        sounded = False

        def over(_: SpeechHandle) -> None:
            nonlocal sounded
            sounded = handle.id in self._sounded

        handle.add_done_callback(over)
        await handle
        return sounded

    async def settle(self) -> None:
        """Wait until everything that was spoken is reported."""
        await self._reports.settle()

    def _created(self, event: SpeechCreatedEvent) -> None:
        event.speech_handle.add_done_callback(self._done)

    def _state(self, event: AgentStateChangedEvent) -> None:
        speech = self._session.current_speech
        if event.new_state == "speaking" and speech is not None:
            self._sounded.add(speech.id)

    def _done(self, handle: SpeechHandle) -> None:
        if handle.id in self._aside:
            self._aside.discard(handle.id)
            self._on_spoken(False, handle.id in self._sounded)
            return
        self._reports.start(self._report(handle))

    async def _report(self, handle: SpeechHandle) -> None:
        text = " ".join(filter(None, (_words(item) for item in handle.chat_items))).strip()
        sounded = handle.id in self._sounded
        issued = len(self._controller.issued)
        if text and sounded:
            await self._controller.spoke(text, fully=not handle.interrupted and handle.id not in self._broken)
        elif (handle.interrupted or text) and issued > self._reported:
            await self._controller.spoke("", fully=False)  # decided, but nobody heard it
        else:
            return
        self._reported = issued
        self._on_spoken(True, sounded)


def _words(item: object) -> str:
    if getattr(item, "type", "") == "message" and getattr(item, "role", "") == "assistant":
        return cast("str", getattr(item, "text_content", "") or "")
    return ""
