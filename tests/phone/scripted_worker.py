"""The phone worker as it is, but for hearing and voice: `python -m tests.phone.scripted_worker`.

Everything between the room and the words is real (voice activity, end of turn, turns, tools, database). What
the caller "said" stands in a file that is named by the caller's number, in the folder that
`CAAISY_TEST_SCRIPTS` names; the voice is tones, so that no sentence takes long.
"""

from __future__ import annotations

import asyncio
import functools
import os
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from livekit import rtc
from livekit.agents import APIConnectOptions, JobProcess, inference, llm, tts
from livekit.agents.types import DEFAULT_API_CONNECT_OPTIONS

from agents import serving, worker
from agents.call.controller import CallController
from agents.event_loop import use_uvloop
from agents.providers.model_settings import ModelSettings
from agents.providers.openai_engine import openai_engine
from agents.providers.speech import SpeechSettings, speech_for
from agents.providers.voice_activity import VoiceActivity
from agents.session import Speech, embedded
from agents.telephony.job import Desk
from agents.warming import settle, warm_up
from agents.worker_logs import quiet_logs
from caaisy_app.bootstrap import build_container
from caaisy_app.core.logging import configure_logging
from caaisy_app.core.settings import Settings
from caaisy_app.core.speech_settings import HearingSettings, VoiceSettings
from tests.fakes.speech import FileScript, ScriptedSTT, ToneTTS

SCRIPTS = "CAAISY_TEST_SCRIPTS"
SECONDS_PER_LETTER = 0.012
SPOKEN_SECONDS = 0.06  # as long as people take
IDLE_PROCESSES = 5  # as many calls begin at once in the tests of faults


def script_of(folder: Path, number: str | None) -> FileScript:
    """What the caller with this number says."""
    return FileScript(folder / (number or "withheld").removeprefix("+"))


def speak_slowly_to(folder: Path, number: str | None) -> None:
    """Let this caller's worker take as long for its words as people do."""
    (folder / f"{(number or 'withheld').removeprefix('+')}.slow").touch()


def spoken_slowly(text: str) -> float:
    """How many seconds of sound this text is for a caller who is spoken to slowly, pauses left out."""
    return SPOKEN_SECONDS * sum(len(word) for word in text.split())


def use_servers_for(folder: Path, number: str | None, url: str) -> None:
    """Let this caller's worker hear and speak through servers at this address, as in production."""
    (folder / f"{(number or 'withheld').removeprefix('+')}.servers").write_text(url)


def use_model_for(folder: Path, number: str | None, url: str) -> None:
    """Let a language model at this address propose what this caller is answered, as in production."""
    (folder / f"{(number or 'withheld').removeprefix('+')}.model").write_text(url)


def use_offline_speech_for(folder: Path, number: str | None, model: Path) -> None:
    """Let this caller's worker hear with Whisper and speak with espeak-ng."""
    (folder / f"{(number or 'withheld').removeprefix('+')}.offline").write_text(str(model))


def said_to(folder: Path, number: str | None) -> list[str]:
    """Every sentence that this caller's worker began to speak."""
    path = folder / f"{(number or 'withheld').removeprefix('+')}.said"
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def note_said(speech: Speech, path: Path) -> Speech:
    """The same speech; every sentence that any voice or ready-made sound is asked for is kept in a file."""
    voice, prompts = speech.tts, speech.prompts
    assert prompts is not None

    def note(text: str) -> None:
        with path.open("a", encoding="utf-8") as file:
            file.write(text.replace("\n", " ") + "\n")

    synthesize, frames = voice.synthesize, prompts.frames

    def noted_synthesize(text: str, **options: object) -> tts.ChunkedStream:
        note(text)
        return synthesize(text, **options)

    def noted_frames(text: str, language: str) -> AsyncIterator[rtc.AudioFrame] | None:
        found = frames(text, language)
        if found is not None:
            note(text)
        return found

    voice.synthesize = noted_synthesize
    return replace(speech, prompts=SimpleNamespace(frames=noted_frames))


class HeardTones(ToneTTS):
    """Tones; the words are kept in a file, too: without transcripts they are nowhere else."""

    def __init__(self, path: Path) -> None:
        slow = path.with_suffix(".slow").exists()
        super().__init__(seconds_per_letter=SPOKEN_SECONDS if slow else SECONDS_PER_LETTER)
        self._path = path

    def synthesize(
        self, text: str, *, conn_options: APIConnectOptions = DEFAULT_API_CONNECT_OPTIONS
    ) -> tts.ChunkedStream:
        with self._path.open("a", encoding="utf-8") as file:
            file.write(text.replace("\n", " ") + "\n")
        return super().synthesize(text, conn_options=conn_options)


def warm(process: JobProcess) -> None:
    """In place of `agents.worker.warm`."""
    settings = Settings()
    configure_logging(settings.log_level)
    quiet_logs()
    vad = VoiceActivity()
    folder = Path(os.environ[SCRIPTS])

    def speech_of(controller: CallController | None) -> Speech:
        number = controller.state.line_phone if controller is not None else None
        offline = folder / f"{(number or 'withheld').removeprefix('+')}.offline"
        if controller is not None and offline.exists():
            chosen = SpeechSettings(HearingSettings(model_dir=Path(offline.read_text())), VoiceSettings())
            return speech_for(settings, controller.desk, controller.state.language, vad=vad, chosen=chosen)
        servers = folder / f"{(number or 'withheld').removeprefix('+')}.servers"
        if controller is not None and servers.exists():
            url = servers.read_text()
            chosen = SpeechSettings(HearingSettings(base_url=url), VoiceSettings(base_url=url))
            speech = speech_for(settings, controller.desk, controller.state.language, vad=vad, chosen=chosen)
            return note_said(speech, servers.with_suffix(".said"))
        return Speech(
            stt=ScriptedSTT(script_of(folder, number)),
            tts=HeardTones(folder / f"{(number or 'withheld').removeprefix('+')}.said"),
            vad=vad,
            turn_detection=inference.TurnDetector(version="v1-mini"),
        )

    def engine(controller: CallController) -> llm.LLM[Any]:
        model = folder / f"{(controller.state.line_phone or 'withheld').removeprefix('+')}.model"
        if not model.exists():
            return embedded(controller)
        return openai_engine(ModelSettings(base_url=model.read_text()))(controller)

    container = build_container(settings)
    warm_up(container)
    process.userdata["desk"] = Desk(container, speech_of, engine)
    settle()


def main() -> int:
    """Serve until a signal."""
    settings = Settings()
    configure_logging(settings.log_level)
    serving.build_server = functools.partial(
        worker.build_server, setup_fnc=warm, num_idle_processes=IDLE_PROCESSES
    )
    use_uvloop()
    return asyncio.run(serving.serve(settings))


if __name__ == "__main__":
    raise SystemExit(main())
