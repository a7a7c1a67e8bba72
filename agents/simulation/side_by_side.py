"""Scenarios in several processes at the same time. For `caaisy scenarios run`.

Every scenario has a world of its own, so where it runs changes nothing but the time it takes. A process is
started afresh (its imports take some seconds) and keeps what it has learnt from one scenario to the next.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from agents.providers.engines import engine_named
from agents.simulation.runner import Result, run_scenario
from agents.simulation.spec import Scenario
from agents.simulation.world import Template
from caaisy_app.core.logging import configure_logging

WORTH_A_PROCESS = 25  # scenarios; for fewer, one process is done before another has begun


@dataclass(frozen=True, slots=True)
class Order:
    """How scenarios are to be run: by which engine, and how often each."""

    engine: str = "embedded"
    repeat: int = 1


def run_all(scenarios: Sequence[Scenario], order: Order, *, jobs: int = 0) -> Iterator[Result]:
    """Run them and give each result as soon as those before it are there, in the order given.

    `jobs`: how many processes; 0 is one per core, as far as there is enough to do.
    """
    template = Template()
    try:
        template.file()
        number = jobs or min(os.cpu_count() or 1, len(scenarios) // WORTH_A_PROCESS)
        if number <= 1:
            with asyncio.Runner() as runner:
                for scenario in scenarios:
                    yield runner.run(_run(scenario, template, order))
            return
        with ProcessPoolExecutor(
            number,
            mp_context=multiprocessing.get_context("spawn"),
            initializer=_begin,
            initargs=(template.file(), order),
        ) as pool:
            yield from pool.map(_run_here, scenarios, chunksize=3)
    finally:
        template.close()


async def _run(scenario: Scenario, template: Template, order: Order) -> Result:
    engine = engine_named(order.engine)
    return await run_scenario(
        scenario, template, engine=engine, engine_name=order.engine, repeat=order.repeat
    )


# ---- in a process of the pool --------------------------------------------------------------------
class _Here:
    """What a process of the pool works with, from its beginning to its end."""

    template: Template
    order: Order
    runner: asyncio.Runner


def _begin(made: Path, order: Order) -> None:
    configure_logging("error")
    _Here.template, _Here.order, _Here.runner = Template(made), order, asyncio.Runner()


def _run_here(scenario: Scenario) -> Result:
    return _Here.runner.run(_run(scenario, _Here.template, _Here.order))
