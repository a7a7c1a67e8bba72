"""`caaisy scenarios new`: hold a text call in a world of its own and keep it as a scenario."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from agents.simulation.grading import EndState
    from agents.simulation.spec import Scenario

Ask = Callable[[str], str]


def new(
    path: Annotated[Path, typer.Argument(help="File to add the scenario to; made if there is none.")],
    case: Annotated[str, typer.Option("--id", help="Name of the case; asked for if left out.")] = "",
    title: Annotated[str, typer.Option(help="What it is about, in a few words.")] = "",
    business: Annotated[str, typer.Option(help="One of the businesses that ship.")] = "friseur-berlin",
    now: Annotated[
        str, typer.Option(help="When the call begins, with offset.")
    ] = "2027-01-11T09:00:00+01:00",
    lang: Annotated[str, typer.Option(help="Language of the line: de or en.")] = "de",
    caller: Annotated[
        str, typer.Option("--from", help="Number of the caller; empty = withheld.")
    ] = "+4917604069000",
) -> None:
    """Type a call as the caller; say at the end whether it went right. An empty line hangs up.

    Use invented names and numbers: the file keeps what was typed.
    """
    from pydantic import ValidationError

    from agents.simulation.spec import MalformedScenario, load
    from agents.simulation.writing import append, blank
    from caaisy_app.core.logging import configure_logging

    configure_logging("error")
    taken = {item.scenario.id for item in load([path])} if path.exists() else set[str]()
    case = case or typer.prompt("Id of the case")
    if case in taken:
        typer.echo(f"{path} has a case {case!r} already. Choose another id.", err=True)
        raise typer.Exit(2)
    try:
        scenario = blank(
            case=case, title=title or case, business=business, now=now, lang=lang, number=caller or None
        )
    except ValidationError as error:
        typer.echo(f"{error.errors()[0]['loc'][0]}: {error.errors()[0]['msg']}", err=True)
        raise typer.Exit(2) from None
    try:
        append(path, asyncio.run(_hold(scenario)))
        load([path])
    except (MalformedScenario, KeyError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None
    typer.echo(f"Added to {path}. Run it: caaisy scenarios run {path} --filter '^{case}$'")


async def _hold(scenario: Scenario) -> dict[str, object]:
    from agents.call.beginning import start_call
    from agents.simulation.grading import read_end_state
    from agents.simulation.runner import SECONDS_A_TURN
    from agents.simulation.world import Template, made_world
    from agents.simulation.writing import written
    from agents.text_call import TextCall

    template = Template()
    try:
        await asyncio.to_thread(template.file)
        async with made_world(template, scenario) as world:
            controller = await start_call(
                world.container,
                world.slug,
                language=scenario.lang,
                caller_number=scenario.caller.number,
                channel="phone",
            )
            call = TextCall(controller)
            typer.secho(await call.start(), fg="cyan")
            said: list[str] = []
            while not call.over and (words := await _line("  > ")):
                said.append(words)
                world.clock.advance(seconds=SECONDS_A_TURN)
                typer.secho(await call.say(words), fg="cyan")
            end = await read_end_state(world, await call.hang_up())
            typer.echo(_summary(end))
            right = (await _line("Is that what should have come of it? [Y/n] ")).lower() in (
                "",
                "y",
                "yes",
                "j",
                "ja",
            )
            return written(scenario, said, end, right=right)
    finally:
        template.close()


async def _line(prompt: str) -> str:
    try:
        return (await asyncio.to_thread(input, prompt)).strip()
    except EOFError:
        return ""


def _summary(end: EndState) -> str:
    rows = [
        f"  {row['service']} {row['start']} {row['staff']} for {row['contact_name']}"
        for row in end.bookings_json()
    ]
    notes = [f"  {item['kind']}: {item['text']}" for item in end.messages_json()]
    return "\n".join([f"Outcome: {end.outcome}", *rows, *notes])
