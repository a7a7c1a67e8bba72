"""A warm process answers its first turn without building anything first, and writes nothing on the way."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time

from agents.dialogue.state import CallState
from agents.dialogue.turns import understand_turn
from agents.warming import warm_up
from caaisy_app.bootstrap import build_container
from caaisy_app.core.settings import Settings
from tests.agents.support import DESK, K1, Salon
from tests.agents.telephony.caller import salon_with


async def test_the_database_of_a_warm_process_serves_its_calls(salon: Salon) -> None:
    await asyncio.to_thread(warm_up, salon.container)
    call = await salon.call()
    assert "elf" in await call.say("Ich hätte gern morgen um elf einen Termin zum Haareschneiden.")
    await call.hang_up()
    assert await salon.bookings("held", "confirmed") == ()


async def test_words_never_heard_before_are_read_quickly(sqlite_settings: Settings) -> None:
    async with salon_with(sqlite_settings) as salon:
        await asyncio.to_thread(warm_up, salon.container)
    took = []
    for words in ("Geht auch Donnerstag gegen drei?", "Could you do Friday at noon?"):
        start = time.perf_counter()
        understand_turn(words, CallState(now=K1), DESK)
        took.append(time.perf_counter() - start)
    assert min(took) < 0.05


def test_a_missing_database_is_no_error(settings: Settings) -> None:
    warm_up(build_container(settings))


def test_a_process_that_is_forked_imports_nothing_more_and_shares_what_is_loaded() -> None:
    """Otherwise each new process takes a second of a processor from the calls, and 40 MB."""
    program = """
import gc, json, sys, threading
import agents.preloaded
known, threads = set(sys.modules), threading.active_count()
from agents.worker import warm
from agents.dialogue.desk import Desk
from agents.providers import engines, speech
from caaisy_app.core.settings import Settings
from caaisy_app.core.speech_settings import HearingSettings, VoiceSettings
url = "http://127.0.0.1:9/v1"
chosen = speech.SpeechSettings(HearingSettings(base_url=url), VoiceSettings(base_url=url))
vad = speech.prewarm(chosen)
speech.speech_for(Settings(), Desk(name=""), "de", vad=vad, chosen=chosen)
new = sorted(set(sys.modules) - known)
print(json.dumps({"new": new, "shared": gc.get_freeze_count(), "threads": threads}))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=300
    )
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["new"] == []
    assert found["shared"] > 100_000
    assert found["threads"] == 1
