"""Real speech both ways, offline: a synthetic voice calls, and Whisper listens on either side.

Tolerant on purpose: the small model gets about every second word of a synthetic voice.
"""

from __future__ import annotations

import asyncio
import re

import numpy as np
import pytest

from agents.simulation.line_audio import Samples
from tests.phone.scripted_worker import use_offline_speech_for
from tests.support.phone import Phone
from tests.support.whisper import model_folder

WORDS_OF_THE_GREETING = frozenset(
    re.findall(r"\w+", "guten tag hier ist der ki assistent von salon linde wie kann ich ihnen helfen")
)


def heard_by_whisper(samples: Samples) -> str:
    from faster_whisper import WhisperModel

    model = WhisperModel(str(model_folder()), compute_type="int8", cpu_threads=2)
    at_16_khz = np.repeat(samples, 2).astype(np.float32) / 32768
    segments, _ = model.transcribe(at_16_khz, language="de", beam_size=5)
    return " ".join(segment.text for segment in segments)


@pytest.mark.alone
async def test_spoken_german_is_answered_in_german(phone: Phone) -> None:
    number = phone.new_number()
    use_offline_speech_for(phone.installation.scripts, number, model_folder())
    caller = await phone.dial(number)
    await caller.agent_speaks(within=20)
    await caller.agent_finishes(quiet=1.2)
    greeting = caller.recording.side("agent").copy()
    await caller.say("Guten Tag, ich hätte gern einen Termin zum Haareschneiden.")
    await caller.agent_speaks(within=60)
    turn = await phone.turn(number, "caller")
    await caller.hang_up()
    await phone.ended(number)

    assert turn.who == "caller"
    heard = await asyncio.to_thread(heard_by_whisper, greeting)
    assert len(WORDS_OF_THE_GREETING & set(re.findall(r"\w+", heard.lower()))) >= 3, heard
