"""How the phone behaves under load: `python benchmarks/phone.py [--parallel 12] [--soak 200]`.

Real LiveKit server, real worker, callers of kind SIP; hearing and voice answer at once (a script and tones),
so that what is measured is ours. Everything runs on this machine, the callers too.

Prints and checks:
- calls at the same time: all booked, time to the first sound, holes in the sound, event loops that blocked;
- what we add to a turn beyond voice activity and end of turn (the measures of the calls, `total` without
  `end_of_turn`), and the time from the caller's last sound to the first of the answer on the wire;
- how soon the receptionist falls silent when a caller talks over her;
- many short calls: processes, open files and memory of the worker before and after.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from agents.simulation.voice_caller import CallFailed
from caaisy_app.bootstrap import build_container
from caaisy_app.core.migrations import upgrade
from caaisy_app.core.settings import Settings
from caaisy_app.domain.calls.measures import measures_of_call

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.phone.scripted_worker import SCRIPTS, speak_slowly_to
from tests.support.livekit import running_rig
from tests.support.phone import Installation, Phone, Worker, install, next_slot, running_worker, wish_for

FIRST_SOUND_S, OWN_MS, BARGE_IN_MS, GROWTH = 1.5, 150, 300, 0.10
APART_S = 1.0  # between the beginnings of calls
BARGE_INS = 8
AT_ONCE = 4
WARM = 12
TROUBLE = ("blocked", "unresponsive", "memory usage is high")


@dataclass(frozen=True)
class State:
    """What the worker holds."""

    processes: int
    files: int
    memory: int


def main() -> int:
    """Measure; 1 if a bound is not met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--parallel", type=int, default=12)
    parser.add_argument("--soak", type=int, default=200)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        settings = Settings(data_dir=place / "data")
        settings.data_dir.mkdir()
        upgrade(settings)
        with running_rig(place / "server") as rig:
            made = install(rig, settings, place / "scripts")
            with running_worker(
                made.settings, place, "tests.phone.scripted_worker", {SCRIPTS: str(made.scripts)}
            ) as worker:
                return asyncio.run(_measure(made, worker, arguments.parallel, arguments.soak))


async def _measure(made: Installation, worker: Worker, parallel: int, soak: int) -> int:
    container = build_container(made.settings)
    phone = Phone(made, container)
    try:
        met = [await _parallel(phone, parallel), await _barge_in(phone), await _soak(phone, worker, soak)]
    finally:
        for caller in phone.made:
            await caller.hang_up()
        await container.aclose()
    trouble = [line for line in worker.log_text().splitlines() if any(word in line for word in TROUBLE)]
    print(f"log lines about blocked loops or memory: {len(trouble)}", *trouble[:3], sep="\n  ")
    return 0 if all(met) and not trouble else 1


async def _parallel(phone: Phone, calls: int) -> bool:
    waits: list[float] = []
    firsts: list[float] = []
    own: list[float] = []
    gaps = booked = now = most = 0

    async def call(nth: int) -> None:
        nonlocal gaps, booked, now, most
        await asyncio.sleep(nth * APART_S)
        now += 1
        most = max(most, now)
        try:
            await talk()
        except CallFailed as failed:
            print(f"  a call failed: {failed}")
        now -= 1

    async def talk() -> None:
        nonlocal gaps, booked
        number, start = phone.new_number(), next_slot()
        speak_slowly_to(phone.installation.scripts, number)
        phone.script(number, wish_for(start), "Anna Schmidt", "Ja, genau.")
        caller = await phone.dial(number)
        await caller.agent_speaks(within=20)
        for _ in range(3):
            await caller.agent_finishes(quiet=0.8)
            said = await caller.say("Guten Tag")
            waits.append(await caller.agent_speaks(within=20) - said.end)
        await caller.agent_finishes(quiet=0.8)
        await caller.hang_up()
        firsts.append(caller.first_audio or 99.0)
        gaps += caller.gaps
        row = await phone.ended(number)
        booked += any(item.status == "confirmed" for item in await phone.bookings(number))
        async with phone.container.read() as uow:
            turns = await measures_of_call(uow, row.business_id, row.id)
        own.extend(
            item.total - item.end_of_turn
            for item in turns
            if item.total is not None and item.end_of_turn is not None
        )

    await asyncio.gather(*(call(nth) for nth in range(calls)))
    print(f"{calls} calls, {most} at the same time: {booked} booked, {gaps} holes in the sound")
    print(f"  first sound       {_spread(firsts, 's')}   bound {FIRST_SOUND_S} s")
    print(f"  ours in a turn    {_spread(own, 'ms')}   bound {OWN_MS} ms (95 of 100)")
    print(f"  answer on wire    {_spread(waits, 's')}   with voice activity and end of turn")
    return (
        booked == most == calls
        and gaps == 0
        and max(firsts) <= FIRST_SOUND_S
        and bool(own)
        and _p95(own) <= OWN_MS
    )


async def _barge_in(phone: Phone) -> bool:
    times: list[float] = []
    for _ in range(BARGE_INS):
        number = phone.new_number()
        speak_slowly_to(phone.installation.scripts, number)
        phone.script(number, wish_for(next_slot()), "Moment bitte.")
        caller = await phone.dial(number)
        await caller.agent_finishes()
        await caller.say("Guten Tag")
        await caller.agent_speaks()
        await caller.agent_speaks()
        mine = await caller.say("Moment bitte, lieber doch nicht")
        await caller.agent_finishes(quiet=0.5)
        voice = min(span.start for span in caller.recording.voice("caller") if span.end > mine.start)
        spans = caller.recording.voice("agent", pause=0.25)
        times += [(span.end - voice) * 1000 for span in spans if span.start < voice < span.end]
        await caller.hang_up()
    print(f"talking over the answer, until silence  {_spread(times, 'ms')}   bound {BARGE_IN_MS} ms (median)")
    return bool(times) and statistics.median(times) <= BARGE_IN_MS


async def _soak(phone: Phone, worker: Worker, calls: int) -> bool:
    async def short() -> None:
        caller = await phone.dial(phone.new_number())
        await caller.agent_speaks(within=20)
        await caller.hang_up()
        phone.made.remove(caller)

    async def many(number: int) -> None:
        for _ in range(0, number, AT_ONCE):
            await asyncio.gather(*(short() for _ in range(AT_ONCE)))

    await many(WARM)
    before = await _settled(worker)
    await many(calls)
    after = await _settled(worker)
    print(f"{calls} short calls: before {before}, after {after}")
    return all(
        now <= then * (1 + GROWTH) + 1
        for then, now in (
            (before.processes, after.processes),
            (before.files, after.files),
            (before.memory, after.memory),
        )
    )


async def _settled(worker: Worker) -> State:
    """The worker once the processes of ended calls are gone: as many processes for five seconds."""
    root = psutil.Process(worker.process.pid)
    same, last = 0, -1
    while same < 10:
        await asyncio.sleep(0.5)
        now = len(root.children(recursive=True))
        same, last = (same + 1 if now == last else 0), now
    return State(last, root.num_fds(), root.memory_info().rss)


def _p95(values: Sequence[float]) -> float:
    return sorted(values)[max(0, round(len(values) * 0.95) - 1)]


def _spread(values: Sequence[float], unit: str) -> str:
    if not values:
        return "nothing measured"
    digits = 0 if unit == "ms" else 2
    return (
        f"median {statistics.median(values):.{digits}f} {unit}, 95 of 100 {_p95(values):.{digits}f} {unit},"
        f" longest {max(values):.{digits}f} {unit}"
    )


if __name__ == "__main__":
    sys.exit(main())
