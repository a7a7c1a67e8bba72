"""A sentence for a caller with whom no conversation is possible: an unused number, a pause, a breakdown.

Spoken in German and English, then the line is hung up. Nothing is recorded or stored.
"""

from __future__ import annotations

import asyncio
from typing import Any

import structlog
from livekit.agents import Agent, AgentSession

from agents.session import Speech
from agents.telephony.line import Line
from agents.telephony.sentences import Key, sentence
from agents.telephony.timing import USUAL, Timing

log = structlog.get_logger(__name__)
_LONGEST = 60.0  # seconds; a voice that hangs must not hold the line


async def announce(
    line: Line, speech: Speech, key: Key, *, languages: tuple[str, ...] = ("de", "en"), timing: Timing = USUAL
) -> None:
    """Speak the sentence in each language and hang up; ends early if the caller does."""
    gone = asyncio.Event()
    session: AgentSession[Any] = AgentSession(
        tts=speech.tts,
        vad=None,
        turn_handling={"turn_detection": "manual"},
        user_away_timeout=None,
        aec_warmup_duration=None,
        tts_text_transforms=None,
    )
    speaking: asyncio.Task[None] | None = None
    log.info("call.announced", what=key)
    try:
        line.listen(on_key=lambda _: None, on_gone=gone.set)
        await line.connect(session)
        await session.start(Agent(instructions=""), record=False)  # pyright: ignore[reportUnknownMemberType]
        speaking = asyncio.create_task(_speak(session, speech, key, languages, timing))
        waiting = asyncio.create_task(gone.wait())
        await asyncio.wait({speaking, waiting}, timeout=_LONGEST, return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
    finally:
        if speaking is not None:
            speaking.cancel()
        await session.aclose()
        await line.hang_up()


async def _speak(
    session: AgentSession[Any], speech: Speech, key: Key, languages: tuple[str, ...], timing: Timing
) -> None:
    for language in languages:
        speech.set_language(language)
        text = sentence(key, language)
        frames = speech.prompts.frames(text, language) if speech.prompts is not None else None
        options: dict[str, Any] = {} if frames is None else {"audio": frames}
        await session.say(text, allow_interruptions=False, add_to_chat_ctx=False, **options)
    await asyncio.sleep(timing.tail)
