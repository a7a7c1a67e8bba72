"""How the phone behaves under load: `python benchmarks/phone.py [--parallel 12] [--soak 200] ...`.

Real LiveKit server, real worker, callers of kind SIP; hearing and voice answer at once (a script and tones),
so that what is measured is ours. Everything runs on this machine, the callers too: they suppress silence,
which leaves more of it to what is measured. 0 leaves a part out.

Prints each figure with its bound and whether it was met:
- calls at the same time: all booked, time to the first sound, sound that came too late (what the callers'
  receivers had to invent, and pauses within words), event loops that blocked, processor time for each call;
- what we add to a turn beyond voice activity and end of turn (the measures of the calls, `total` without
  `end_of_turn`), and the time from the caller's last sound to the first of the answer on the wire;
- how soon the receptionist falls silent when a caller talks over her;
- every fault of a server for hearing, voice or model, at every moment: how long nothing is heard;
- many short calls: processes, open files and memory of the worker before and after.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import statistics
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import psutil

from agents.event_loop import use_uvloop
from agents.simulation.voice_caller import CallFailed, Concealed, VoiceCaller
from caaisy_app.bootstrap import build_container
from caaisy_app.core.migrations import upgrade
from caaisy_app.core.settings import Settings
from caaisy_app.domain.calls.measures import measures_of_call

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.phone.scripted_worker import SCRIPTS, speak_slowly_to
from tests.support.livekit import running_rig
from tests.support.phone import Installation, Phone, Worker, install, next_slot, running_worker, wish_for
from tests.support.provider_faults import every_case, hold

FIRST_SOUND_S, OWN_MS, BARGE_IN_MS, GROWTH = 1.5, 150, 300, 0.10
SILENCE_S = 3.0
APART_S = 1.0  # between the beginnings of calls
BROKEN_S = (0.12, 0.45)  # longer than the pause between two words, shorter than between two utterances
AT_ONCE = 4
SOAK_PATIENCE_S = 120.0  # what is kept is measured, not how quick it is
WARM = 12
BLOCKED = ("blocked", "unresponsive")
TROUBLE = (*BLOCKED, "memory usage is high")


@dataclass(frozen=True)
class State:
    """What the worker holds."""

    processes: int
    files: int
    memory: int
    all_memory: int


class Figures:
    """Prints figures as they come and remembers whether all bounds were met."""

    def __init__(self) -> None:
        self.met = True

    def tell(self, name: str, value: str, bound: str = "", *, met: bool = True) -> None:
        """One line."""
        self.met = self.met and met
        verdict = f"{'met' if met else 'MISSED':7} bound {bound}" if bound else ""
        print(f"  {name:34} {value:62} {verdict}".rstrip(), flush=True)


def main() -> int:
    """Measure; 1 if a bound is not met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--parallel", type=int, default=12)
    parser.add_argument("--barge-ins", type=int, default=8)
    parser.add_argument("--faults", type=int, default=2, help="calls with a fault at the same time")
    parser.add_argument("--soak", type=int, default=200)
    arguments = parser.parse_args()
    use_uvloop()
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
                return asyncio.run(_measure(made, worker, arguments))


async def _measure(made: Installation, worker: Worker, arguments: argparse.Namespace) -> int:
    container = build_container(made.settings)
    phone, figures = Phone(made, container), Figures()
    try:
        if arguments.parallel:
            await _parallel(phone, worker, figures, arguments.parallel)
        if arguments.barge_ins:
            await _barge_in(phone, figures, arguments.barge_ins)
        if arguments.faults:
            await _faults(phone, figures, arguments.faults)
        if arguments.soak:
            await _soak(phone, worker, figures, arguments.soak)
    finally:
        for caller in phone.made:
            await caller.hang_up()
        await container.aclose()
    print("the worker's log")
    trouble = _trouble(worker)
    figures.tell("lines about blocks or memory", str(len(trouble)), "none", met=not trouble)
    print(*trouble[:5], sep="\n")
    return 0 if figures.met else 1


def _trouble(worker: Worker) -> list[str]:
    return [line for line in worker.log_text().splitlines() if any(word in line for word in TROUBLE)]


async def _parallel(phone: Phone, worker: Worker, figures: Figures, calls: int) -> None:
    waits: list[float] = []
    firsts: list[float] = []
    own: list[float] = []
    concealed: list[Concealed] = []
    broken = booked = now = most = 0
    busy = Busy(worker)

    async def call(nth: int) -> None:
        nonlocal now, most
        await asyncio.sleep(nth * APART_S)
        now += 1
        most = max(most, now)
        if now == calls:
            busy.begin()
        try:
            await talk()
        except CallFailed as failed:
            print(f"  a call failed: {failed}")
        if now == calls:
            busy.end(calls)
        now -= 1

    async def talk() -> None:
        nonlocal broken, booked
        number, start = phone.new_number(), next_slot()
        speak_slowly_to(phone.installation.scripts, number)
        phone.script(number, wish_for(start), "Anna Schmidt", "Ja, genau.")
        caller = await phone.dial(number, dtx=True)
        await caller.agent_speaks(within=20)
        for _ in range(3):
            await caller.agent_finishes(quiet=0.8)
            said = await caller.say("Guten Tag")
            waits.append(await caller.agent_speaks(within=20) - said.end)
        await caller.agent_finishes(quiet=0.8)
        concealed.append(await caller.concealed())
        await caller.hang_up()
        firsts.append(caller.first_audio or 99.0)
        broken += len(_breaks(caller))
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
    late, times = sum(item.seconds for item in concealed), sum(item.times for item in concealed)
    blocked = sum(any(word in line for word in BLOCKED) for line in worker.log_text().splitlines())
    print(f"{calls} calls")
    figures.tell("at the same time, booked", f"{most}, {booked}", "all", met=booked == most == calls)
    figures.tell("sound that came too late", f"{late * 1000:.0f} ms in {times} places", "none", met=not times)
    figures.tell("pauses within what was said", str(broken), "none", met=not broken)
    figures.tell("event loops that blocked", str(blocked), "none", met=not blocked)
    figures.tell(
        "first sound",
        _spread(firsts, "s"),
        f"{FIRST_SOUND_S} s",
        met=max(firsts, default=99) <= FIRST_SOUND_S,
    )
    met = bool(own) and _p95(own) <= OWN_MS
    figures.tell("ours in a turn", _spread(own, "ms"), f"{OWN_MS} ms (95 of 100)", met=met)
    figures.tell("answer on the wire", _spread(waits, "s"))
    for name, value in busy.for_each_call.items():
        figures.tell(f"processor, {name}", f"{value:.3f} of a core for each call")


def _breaks(caller: VoiceCaller) -> list[float]:
    """Pauses, in seconds, where the receptionist had not come to an end."""
    spans = caller.recording.voice("agent", pause=BROKEN_S[0])
    pauses = [after.start - before.end for before, after in pairwise(spans)]
    return [pause for pause in pauses if pause < BROKEN_S[1]]


class Busy:
    """Processor time of callers, worker and server while all calls run."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker
        self._before: dict[str, float] = {}
        self._began = 0.0
        self.for_each_call: dict[str, float] = {}

    def begin(self) -> None:
        """All calls run."""
        self._before, self._began = self._used(), time.monotonic()

    def end(self, calls: int) -> None:
        """One call has ended."""
        if self._before and not self.for_each_call:
            seconds = time.monotonic() - self._began
            self.for_each_call = {
                name: (used - self._before[name]) / seconds / calls for name, used in self._used().items()
            }

    def _used(self) -> dict[str, float]:
        me = psutil.Process()
        of_worker = psutil.Process(self._worker.process.pid)
        workers = {of_worker, *of_worker.children(recursive=True)}
        others = set(me.children(recursive=True)) - workers
        return {"callers": _cpu({me}), "worker": _cpu(workers), "server": _cpu(others)}


def _cpu(processes: Iterable[psutil.Process]) -> float:
    used = 0.0
    for process in processes:
        with contextlib.suppress(psutil.Error):
            times = process.cpu_times()
            used += times.user + times.system
    return used


async def _barge_in(phone: Phone, figures: Figures, calls: int) -> None:
    times: list[float] = []
    for _ in range(calls):
        number = phone.new_number()
        speak_slowly_to(phone.installation.scripts, number)
        phone.script(number, wish_for(next_slot()), "Moment bitte.")
        caller = await phone.dial(number, dtx=True)
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
    print(f"{calls} callers who talk over the answer")
    met = bool(times) and statistics.median(times) <= BARGE_IN_MS
    figures.tell("until silence", _spread(times, "ms"), f"{BARGE_IN_MS} ms (median)", met=met)


async def _faults(phone: Phone, figures: Figures, at_once: int) -> None:
    waits: list[float] = []
    wrong: list[str] = []
    cases, beginning = every_case(), asyncio.Lock()
    for first in range(0, len(cases), at_once):
        some = cases[first : first + at_once]
        held = await asyncio.gather(*(hold(phone, case, beginning) for case in some), return_exceptions=True)
        for case, call in zip(some, held, strict=True):
            if isinstance(call, BaseException):
                wrong.append(f"{case}: {call}")
                continue
            silent = [call.caller.first_audio or 99.0, *call.waits]
            waits += silent
            wrong += call.untruths()
            wrong += [f"{case}: silent for {wait:.2f} s" for wait in silent if wait > SILENCE_S]
    print(f"{len(cases)} calls with a server that fails")
    figures.tell(
        "until something is heard", _spread(waits, "s"), f"{SILENCE_S} s", met=max(waits) <= SILENCE_S
    )
    figures.tell("what is wrong", str(len(wrong)), "none", met=not wrong)
    print(*wrong, sep="\n")


async def _soak(phone: Phone, worker: Worker, figures: Figures, calls: int) -> None:
    async def short() -> None:
        caller = await phone.dial(phone.new_number(), dtx=True)
        await caller.agent_speaks(within=SOAK_PATIENCE_S)
        await caller.hang_up()
        phone.made.remove(caller)

    async def many(number: int) -> None:
        for _ in range(0, number, AT_ONCE):
            await asyncio.gather(*(short() for _ in range(AT_ONCE)))

    await many(WARM)
    before = await _settled(worker)
    began = time.monotonic()
    await many(calls)
    after = await _settled(worker)
    print(f"{calls} short calls in {time.monotonic() - began:.0f} s")
    for name, then, now in (
        ("processes", before.processes, after.processes),
        ("open files of the worker", before.files, after.files),
        ("memory of the worker, MB", before.memory, after.memory),
        ("memory of all its processes, MB", before.all_memory, after.all_memory),
    ):
        figures.tell(name, f"{then} before, {now} after", "10 % more", met=now <= then * (1 + GROWTH) + 1)


async def _settled(worker: Worker) -> State:
    """The worker once the processes of ended calls are gone: as many processes for five seconds."""
    root = psutil.Process(worker.process.pid)
    same, last = 0, -1
    while same < 10:
        await asyncio.sleep(0.5)
        now = len(root.children(recursive=True))
        same, last = (same + 1 if now == last else 0), now
    memory = {child: _memory(child) for child in (root, *root.children(recursive=True))}
    return State(last, root.num_fds(), memory[root], sum(memory.values()))


def _memory(process: psutil.Process) -> int:
    """Proportional set size in MB: pages that processes share count once in all."""
    try:
        return round(process.memory_full_info().pss / 1e6)
    except psutil.NoSuchProcess:
        return 0


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
