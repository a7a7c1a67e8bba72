"""The stand-ins of calls with exact words behave like providers."""

from __future__ import annotations

from pathlib import Path

from livekit import rtc
from livekit.agents import APIConnectOptions, inference, stt

from agents.providers.espeak import EspeakTTS
from caaisy_app.core.speech_settings import voice_program
from tests.fakes.speech import FileScript, ListScript, ScriptedSTT, ToneTTS
from tests.support import parts

ONCE = APIConnectOptions(max_retry=0)


async def test_every_utterance_that_was_really_spoken_takes_the_next_words() -> None:
    if voice_program() is None:
        parts.missing("speech", "espeak-ng is not installed (Debian: apt-get install espeak-ng)")
    script = ListScript(["Guten Tag", "morgen um elf"])
    hearing = ScriptedSTT(script)
    spoken = await EspeakTTS().synthesize("Guten Tag, ich hätte gern einen Termin.").collect()
    pause = rtc.AudioFrame(bytes(2 * 22_050), 22_050, 1, 22_050)
    adapter = stt.StreamAdapter(stt=hearing, vad=inference.VAD(model="silero"))
    stream = adapter.stream()

    for frame in (spoken, pause, pause, spoken, pause, pause):
        stream.push_frame(frame)
    stream.end_input()
    finals = [
        event.alternatives[0].text
        async for event in stream
        if event.type == stt.SpeechEventType.FINAL_TRANSCRIPT
    ]
    await stream.aclose()

    assert finals == ["Guten Tag", "morgen um elf"]
    assert all(1.0 < seconds < 5.0 for seconds in hearing.heard)


def test_a_script_in_a_file_goes_on_in_the_next_process(tmp_path: Path) -> None:
    caller = FileScript(tmp_path / "script")
    assert caller.take() == ""
    caller.add("eins", "zwei\nund drei")

    assert FileScript(tmp_path / "script").take() == "eins"
    assert FileScript(tmp_path / "script").take() == "zwei und drei"
    assert FileScript(tmp_path / "script").take() == ""
    caller.add("vier")
    assert FileScript(tmp_path / "script").take() == "vier"


async def test_tones_are_as_long_as_their_text() -> None:
    voice = ToneTTS(seconds_per_letter=0.05)

    short = await voice.synthesize("Guten Tag", conn_options=ONCE).collect()
    long = await voice.synthesize("Guten Tag Guten Tag", conn_options=ONCE).collect()

    assert abs(short.duration - 0.5) < 0.02
    assert abs(long.duration - 2 * short.duration) < 0.02
    assert voice.said == ["Guten Tag", "Guten Tag Guten Tag"]
