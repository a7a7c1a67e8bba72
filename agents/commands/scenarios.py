"""`caaisy scenarios`: written calls against the receptionist."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from agents.commands.scenario_new import new

if TYPE_CHECKING:
    from agents.simulation.runner import Result
    from agents.simulation.spec import Loaded

app = typer.Typer(
    add_completion=False, no_args_is_help=True, help="Written calls: run them, compare what comes of them."
)


@app.callback()
def scenarios() -> None:
    """Written calls: run them, compare what comes of them."""


@app.command()
def run(
    paths: Annotated[
        list[Path], typer.Argument(help="Files or folders of scenario files.", metavar="PATH...")
    ],
    engine: Annotated[Literal["embedded", "openai"], typer.Option(help="Which engine answers.")] = "embedded",
    repeat: Annotated[int, typer.Option(min=1, help="Run each scenario so often; all must agree.")] = 1,
    only: Annotated[
        str, typer.Option("--filter", help="Run only ids that this regular expression finds.")
    ] = "",
    jobs: Annotated[
        int, typer.Option(min=0, help="Processes that share the work; 0: one per core, if there is enough.")
    ] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
) -> None:
    """Run scenarios. Exit 0 when all passed, 1 when some failed, 2 on a malformed file."""
    from agents.simulation.spec import MalformedScenario, load
    from caaisy_app.core.logging import configure_logging

    configure_logging("error")
    try:
        loaded = load(paths)
        chosen = [item for item in loaded if re.search(only, item.scenario.id)]
    except MalformedScenario as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None
    except re.error as error:
        typer.echo(f"--filter is no regular expression: {error}", err=True)
        raise typer.Exit(2) from None
    try:
        results = _run(chosen, engine, repeat, jobs, quiet=as_json)
    except ValueError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None
    failed = [item for item in results if not item.passed]
    if as_json:
        typer.echo(json.dumps(_document(results), ensure_ascii=False, indent=1))
    else:
        typer.echo(f"{len(results) - len(failed)} passed, {len(failed)} failed")
    raise typer.Exit(1 if failed else 0)


@app.command()
def attack(
    paths: Annotated[
        list[Path], typer.Argument(help="Files or folders of scenario files.", metavar="PATH...")
    ],
    seed: Annotated[int, typer.Option(help="Where the dice begin.")] = 0,
    every: Annotated[int, typer.Option(min=1, help="Take only every n-th scenario, each once.")] = 1,
) -> None:
    """Run scenarios with a model at its worst, in several temperaments. Exit 1 where any harm was done."""
    from agents.simulation.spec import MalformedScenario, load
    from caaisy_app.core.logging import configure_logging

    configure_logging("error")
    try:
        loaded = load(paths)
    except MalformedScenario as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None
    runs, harmful = asyncio.run(_attack(loaded[::every], seed, once=every > 1))
    typer.echo(f"{runs} calls, {harmful} with harm done")
    raise typer.Exit(1 if harmful else 0)


app.command()(new)


async def _attack(chosen: list[Loaded], seed: int, *, once: bool) -> tuple[int, int]:
    from agents.simulation.adversary import TEMPERAMENTS, adversary, harm
    from agents.simulation.runner import run_scenario
    from agents.simulation.world import Template

    template, runs, harmful = Template(), 0, 0
    try:
        await asyncio.to_thread(template.file)
        for number, item in enumerate(chosen, seed):
            names = list(TEMPERAMENTS)
            for name in [names[number % len(names)]] if once else names:
                result = await run_scenario(
                    item.scenario, template, engine=adversary(name, number), engine_name=name
                )
                runs += 1
                if found := harm(item.scenario, result.end, result.turns):
                    harmful += 1
                    typer.echo(f"{result.id} ({name}, seed {number}): {'; '.join(found)}")
    finally:
        template.close()
    return runs, harmful


def _run(chosen: list[Loaded], engine: str, repeat: int, jobs: int, *, quiet: bool) -> list[Result]:
    from agents.simulation.side_by_side import Order, run_all

    scenarios = [item.scenario for item in chosen]
    results: list[Result] = []
    for item, result in zip(scenarios, run_all(scenarios, Order(engine, repeat), jobs=jobs), strict=True):
        results.append(result)
        if not quiet:
            typer.echo(f"{'ok  ' if result.passed else 'FAIL'} {result.id}  {item.title}")
            for failure in result.failures:
                typer.echo(f"       {failure}")
            if result.failures:
                for turn in result.turns:
                    typer.echo(f"         {turn['who']:<7}{turn['text']}")
    return results


def _document(results: list[Result]) -> dict[str, Any]:
    return {
        "passed": sum(item.passed for item in results),
        "failed": sum(not item.passed for item in results),
        "identical": all(item.identical for item in results),
        "results": [item.as_json() for item in results],
    }
