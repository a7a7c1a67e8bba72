"""A spoken call without key and network: espeak-ng speaks, Whisper hears, put together by `speech_for`."""

from __future__ import annotations

import asyncio

import pytest
from livekit import rtc

from agents.call.beginning import start_call
from agents.providers.espeak import EspeakTTS
from agents.providers.speech import SpeechSettings, prepare_prompts, prewarm, speech_for
from agents.telephony.caller import Caller as Participant
from agents.telephony.phone_call import PhoneCall
from caaisy_app.core.speech_settings import HearingSettings, VoiceSettings, voice_program
from tests.agents.support import Salon
from tests.agents.telephony.caller import QUICK
from tests.agents.telephony.sound import RATE, SoundLine
from tests.support import parts
from tests.support.whisper import model_folder


async def spoken(text: str) -> bytes:
    frame = await EspeakTTS().synthesize(text).collect()
    resampler = rtc.AudioResampler(frame.sample_rate, RATE)
    return b"".join(bytes(piece.data) for piece in [*resampler.push(frame), *resampler.flush()])


@pytest.mark.slow
async def test_a_wish_that_was_really_spoken_is_really_heard(salon: Salon) -> None:
    if voice_program() is None:
        parts.missing("speech", "espeak-ng is not installed (Debian: apt-get install espeak-ng)")
    settings = salon.container.settings
    chosen = SpeechSettings(HearingSettings(model_dir=model_folder()), VoiceSettings())
    vad = prewarm(chosen)
    controller = await start_call(
        salon.container, "friseur-berlin", language="de", caller_number="+4917112345678", channel="phone"
    )
    assert await prepare_prompts(settings, [("friseur-berlin", controller.desk)], chosen=chosen) == 0
    speech = speech_for(settings, controller.desk, "de", vad=vad, chosen=chosen)
    line = SoundLine()
    call = PhoneCall(
        salon.container, controller, speech, line, Participant("caller", "+4917112345678"), timing=QUICK
    )
    running = asyncio.create_task(call.run())
    try:
        async with asyncio.timeout(120):  # Whisper on a loaded machine
            await _answered(call, line, running, 2)
            line.ears.speak(await spoken("Guten Tag, ich hätte gern einen Haarschnitt am Dienstag."))
            await _answered(call, line, running, 3)
    finally:
        line.gone()
        await running
        await speech.stt.aclose()
        await speech.tts.aclose()

    first, *_ = line.mouthpiece.heard
    assert first[1] > 2, "the disclosure was spoken in full"
    said = " ".join(controller.issued)
    assert "KI-Assistent" in said
    assert "morgen um" in said, "it is Monday: Tuesday was understood and times were found"


async def _answered(call: PhoneCall, line: SoundLine, running: asyncio.Task[str], count: int) -> None:
    """Until the conversation has spoken `count` times; "one moment" in between is none of it."""
    while len(call.controller.issued) < count or line.mouthpiece.sounding.is_set():
        assert not running.done()
        await asyncio.wait({running}, timeout=0.05)
