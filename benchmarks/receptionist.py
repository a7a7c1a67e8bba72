"""How quick the receptionist is: `python benchmarks/receptionist.py`.

Prints, for caller turns from the written scenarios, each read once, in a process that is made ready as the
phone worker's:
- `decide` (pure, in this process), bar 5 ms p95;
- the time in a long text without sense, the worst of some, bar 20 ms;
- a text turn with a tool through a real AgentSession, bar 10 ms p95 without the time that the database takes
  to write to disk: with the database in memory (tmpfs) where the machine has it, then on disk.

Beside the time on the clock stands the processor time of this process, which other work on the machine
does not change.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from agents.call.beginning import start_call
from agents.dialogue.state import Ask, CallState
from agents.event_loop import use_uvloop
from agents.language import Language, TimeContext, understand_time
from agents.receptionist.engine import Item, decide
from agents.simulation.spec import load
from agents.text_call import TextCall
from agents.warming import settle, warm_language, warm_tools
from caaisy_app.bootstrap import Container, build_container
from caaisy_app.core.actor import SystemActor
from caaisy_app.core.logging import configure_logging
from caaisy_app.core.migrations import upgrade
from caaisy_app.core.settings import Settings
from caaisy_app.seeding.fixtures import fixture
from caaisy_app.seeding.importer import import_business

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.support.nonsense import LONGEST

SCENARIOS = Path(__file__).resolve().parent.parent / "tests" / "agents" / "scenarios"
MEMORY = Path("/dev/shm")
PLACES = ([(MEMORY, "in memory")] if MEMORY.is_dir() else []) + [(None, "on disk")]
DECIDE_MS, TURN_MS, NONSENSE_MS = 5.0, 10.0, 20.0
WARM = 10
LANGUAGES: tuple[Language, ...] = ("de", "en")
CALLS = 150
NUMBER = "+4917112345678"


@dataclass(slots=True)
class Samples:
    """Times in seconds, on the clock and of the processor."""

    clock: list[float] = field(default_factory=list[float])
    processor: list[float] = field(default_factory=list[float])

    def begin(self) -> Callable[[], None]:
        """Start the watch; call the result to stop it."""
        clock, processor = time.perf_counter(), time.process_time()

        def stop() -> None:
            self.processor.append(time.process_time() - processor)
            self.clock.append(time.perf_counter() - clock)

        return stop

    def line(self, what: str) -> str:
        """One line of the report."""
        values = f"p95 {p95(self.clock):.1f} ms, median {statistics.median(self.clock) * 1000:.1f} ms"
        return f"{what}: {values}; processor p95 {p95(self.processor):.1f} ms ({len(self.clock)} turns)"


def p95(samples: list[float]) -> float:
    """The 95th percentile in milliseconds."""
    return statistics.quantiles(samples, n=20)[-1] * 1000


def written_turns(lang: str, *, first: bool) -> list[str]:
    """What callers say in the scenarios of a language, each once; `first`: only with what they begin."""
    turns: dict[str, None] = {}
    for item in load([SCENARIOS]):
        if item.scenario.lang == lang:
            said = (
                item.scenario.say[:1]
                if first
                else [*item.scenario.say, *(a.say for a in item.scenario.answers)]
            )
            turns |= {say.text: None for say in said if say.text}
    return list(turns)


async def salon(folder: Path) -> tuple[Container, str]:
    """A hairdresser on a fresh database in the folder."""
    settings = Settings(data_dir=folder)
    await asyncio.to_thread(upgrade, settings)
    container = build_container(settings)
    mapping = fixture("friseur-berlin")
    slug = str(mapping.pop("slug"))
    async with container.write() as uow:
        await import_business(uow, SystemActor(None, "benchmark"), mapping, slug=slug)
    return container, slug


async def decisions(container: Container, slug: str) -> Samples:
    """`decide` on every caller turn, each seen for the first time."""
    controller = await start_call(container, slug, caller_number=NUMBER)
    samples = Samples()
    for lang in ("de", "en"):
        for number, text in enumerate(written_turns(lang, first=False)):
            state = CallState(now=controller.now(), language=lang, ask=Ask.INTENT, turns=1)
            stop = samples.begin()
            decide(state, controller.desk, [Item("user", text)])
            if number >= WARM:
                stop()
    return samples


def nonsense() -> float:
    """The longest time in seconds that one of the texts takes, each the best of five."""
    context = TimeContext(now=datetime(2027, 1, 11, 9, tzinfo=UTC), federal_state="BE")
    slowest = 0.0
    for text in LONGEST:
        for lang in LANGUAGES:
            best = float("inf")
            for _ in range(5):
                began = time.perf_counter()
                understand_time(text, lang, context)
                best = min(best, time.perf_counter() - began)
            slowest = max(slowest, best)
    return slowest


async def turns(container: Container, slug: str) -> Samples:
    """The first turn of calls, those in which a tool looked for times."""
    samples = Samples()
    openings = written_turns("de", first=True)
    for number in range(CALLS + WARM):
        call = TextCall(await start_call(container, slug, language="de", caller_number=NUMBER))
        await call.start()
        timed = Samples()
        stop = timed.begin()
        await call.say(openings[number % len(openings)])
        stop()
        if number >= WARM and call.tools_used == ("find_times",):
            samples.clock += timed.clock
            samples.processor += timed.processor
        await call.hang_up()
    return samples


async def main() -> bool:
    """Measure and print; whether the bounds are met."""
    met = True
    configure_logging("error")
    warm_language()
    warm_tools()
    settle()
    for number, (place, name) in enumerate(PLACES):
        with tempfile.TemporaryDirectory(prefix="caaisy-bench-", dir=place) as folder:
            container, slug = await salon(Path(folder))
            if number == 0:
                decided = await decisions(container, slug)
                print(decided.line("decide"))
                slowest = nonsense() * 1000
                print(f"a long text without sense: at most {slowest:.1f} ms")
                met = p95(decided.clock) <= DECIDE_MS and slowest <= NONSENSE_MS
            turned = await turns(container, slug)
            print(turned.line(f"a text turn with a tool, database {name}"))
            met = met and (place is None or p95(turned.clock) <= TURN_MS)
            await container.aclose()
    return met


if __name__ == "__main__":
    use_uvloop()
    raise SystemExit(0 if asyncio.run(main()) else 1)
