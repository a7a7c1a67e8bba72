"""`caaisy call`: a call against the installation's database, typed in the terminal or spoken on a line."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(add_completion=False)
DIM, BOLD = "bright_black", True


@app.command()
def call(
    business: Annotated[str, typer.Option(help="Short name of the business.")] = "friseur-berlin",
    caller: Annotated[
        str | None, typer.Option("--from", help="Number of the caller, +49...; left out = withheld.")
    ] = None,
    lang: Annotated[
        str | None, typer.Option(help="Language of the line: de or en; default: the business's.")
    ] = None,
    voice: Annotated[
        bool, typer.Option("--voice", help="A spoken call to the business's line on the phone server.")
    ] = False,
    say: Annotated[
        list[str] | None, typer.Option(help="With --voice: what the caller says, one after another.")
    ] = None,
    keys: Annotated[
        str, typer.Option(help="With --voice: keys pressed after that, one for each answer.")
    ] = "",
    record: Annotated[
        Path | None, typer.Option(help="With --voice: WAV file to write, caller left, reception right.")
    ] = None,
) -> None:
    """Talk to the receptionist as a caller would. An empty line is silence; Ctrl-D or Ctrl-C hangs up."""
    from caaisy_app.core.logging import configure_logging
    from caaisy_app.core.settings import Settings

    configure_logging("error")
    if lang not in (None, "de", "en"):
        typer.echo("The receptionist speaks de and en.", err=True)
        raise typer.Exit(2)
    if not voice:
        if say or keys or record:
            typer.echo("--say, --keys and --record belong to a spoken call: add --voice.", err=True)
            raise typer.Exit(2)
        raise typer.Exit(asyncio.run(_talk(Settings(), business, caller, lang)))
    from agents.simulation.test_call import CannotCall, TestCall, place

    try:
        asyncio.run(
            place(
                Settings(),
                TestCall(business, caller, lang or "de", tuple(say or ()), keys, record),
                lambda line: typer.secho(line, fg=DIM if line.startswith("[") else None),
            )
        )
    except CannotCall as refused:
        typer.echo(str(refused), err=True)
        raise typer.Exit(1) from None


async def _talk(settings: object, business: str, caller: str | None, lang: str | None) -> int:
    from agents.call.beginning import start_call
    from agents.providers.engines import configured_engine
    from agents.text_call import TextCall
    from caaisy_app.bootstrap import build_container
    from caaisy_app.core.db import DATABASE_ERRORS
    from caaisy_app.core.errors import CaaisyError
    from caaisy_app.core.settings import Settings

    assert isinstance(settings, Settings)
    container = build_container(settings)
    try:
        try:
            controller = await start_call(container, business, language=lang, caller_number=caller)
        except CaaisyError as error:
            typer.echo(f"{business}: {error.sentence(lang or 'en')}", err=True)
            return 1
        except DATABASE_ERRORS:
            typer.echo("The database cannot be read. Run `make run` or `caaisy seed demo` first.", err=True)
            return 1
        text_call = TextCall(controller, engine=configured_engine())
        _print_agent(await text_call.start())
        outcome = await _turns(text_call)
        typer.secho(f"[{outcome}]", fg=DIM)
        return 0
    finally:
        await container.aclose()


async def _turns(text_call: object) -> str:
    from agents.text_call import TextCall

    assert isinstance(text_call, TextCall)
    while not text_call.over:
        try:
            line = await asyncio.to_thread(input, "  > ")
        except (EOFError, KeyboardInterrupt, asyncio.CancelledError):
            typer.echo()
            break
        answer = await text_call.say(line) if line.strip() else await text_call.silence()
        _print_agent(answer)
    return await text_call.hang_up()


def _print_agent(words: str) -> None:
    typer.secho(words, fg="cyan", bold=BOLD)
