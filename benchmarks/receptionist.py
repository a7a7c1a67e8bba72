"""How quick the receptionist is: `python benchmarks/receptionist.py`.

Prints the p95 of `decide` (pure, in this process) and of a text turn with a tool through a real
AgentSession on SQLite. Bars: 5 ms and 10 ms (the turn without the time that the database takes to write
to disk).
"""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from pathlib import Path

from agents.call.controller import start_call
from agents.dialogue.state import Ask, CallState
from agents.receptionist.engine import Item, decide
from agents.text_call import TextCall
from caaisy_app.bootstrap import build_container
from caaisy_app.core.actor import SystemActor
from caaisy_app.core.migrations import upgrade
from caaisy_app.core.settings import Settings
from caaisy_app.seeding.fixtures import fixture
from caaisy_app.seeding.importer import import_business

TURNS = (
    "Guten Tag, ich hätte gern morgen um elf einen Termin zum Haareschneiden.",
    "Anna Schmidt",
    "Ja, genau, das stimmt so.",
    "Nein, lieber am Donnerstag gegen halb vier bei Lena, wenn das geht.",
    "Wo kann ich denn bei Ihnen parken?",
    "Ich muss meinen Termin verschieben.",
)


def p95(samples: list[float]) -> float:
    """The 95th percentile in milliseconds."""
    return statistics.quantiles(samples, n=20)[-1] * 1000


async def main() -> None:
    """Measure and print."""
    folder = Path(tempfile.mkdtemp(prefix="caaisy-bench-"))
    settings = Settings(data_dir=folder)
    await asyncio.to_thread(upgrade, settings)
    container = build_container(settings)
    mapping = fixture("friseur-berlin")
    slug = mapping.pop("slug")
    async with container.write() as uow:
        await import_business(uow, SystemActor(None, "benchmark"), mapping, slug=slug)
    controller = await start_call(container, slug, caller_number="+4917112345678")
    decided: list[float] = []
    for _ in range(40):
        for text in TURNS:
            state = CallState(now=controller.now(), ask=Ask.INTENT, turns=1)
            begin = time.perf_counter()
            decide(state, controller.desk, [Item("user", text)])
            decided.append(time.perf_counter() - begin)
    turned: list[float] = []
    for _ in range(20):
        call = TextCall(await start_call(container, slug, caller_number="+4917112345678"))
        await call.start()
        begin = time.perf_counter()
        await call.say(TURNS[0])
        turned.append(time.perf_counter() - begin)
        await call.hang_up()
    await container.aclose()
    print(
        f"decide: p95 {p95(decided[len(TURNS) :]):.2f} ms, median {statistics.median(decided) * 1000:.2f} ms"
    )
    print(
        f"a text turn with a tool: p95 {p95(turned):.1f} ms, median {statistics.median(turned) * 1000:.1f} ms"
    )


if __name__ == "__main__":
    asyncio.run(main())
