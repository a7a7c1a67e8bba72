"""The command line `caaisy`. Thin: it reads words, calls services and prints; heavy parts load when used."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Annotated, NoReturn

import typer

app = typer.Typer(
    name="caaisy",
    help="Caaisy, the phone receptionist for small businesses.",
    epilog="Settings come from the environment (CAAISY_...): docs/reference/settings.md.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

_ELSEWHERE = {
    "add_help_option": False,
    "context_settings": {"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []},
}


@app.command()
def run(
    port: Annotated[int | None, typer.Option(help="Port to serve on; default CAAISY_PORT or 8420.")] = None,
    host: Annotated[str | None, typer.Option(help="Address to serve on; loopback only.")] = None,
    phone: Annotated[
        bool, typer.Option("--phone", help="Also answer the phone, with a LiveKit server on this machine.")
    ] = False,
) -> None:
    """Serve the pages and the test call on one port of this machine."""
    from caaisy_app.launcher.refusal import load_settings
    from caaisy_app.launcher.run import run as run_installation

    raise typer.Exit(
        _or_refuse(lambda: run_installation(load_settings(port=port, host=host), with_phone=phone))
    )


@app.command()
def seed(
    what: Annotated[str, typer.Argument(help="`demo`, or a YAML file with a business.", metavar="demo|FILE")],
) -> None:
    """Put demo businesses, or one from a file, into the database."""
    from caaisy_app.commands.seed import seed as seed_installation
    from caaisy_app.launcher.refusal import load_settings

    raise typer.Exit(_or_refuse(lambda: seed_installation(what, load_settings())))


@app.command(**_ELSEWHERE)
def scenarios(context: typer.Context) -> None:
    """Run written calls and compare what comes of them."""
    _agents("scenarios", context.args)


@app.command(**_ELSEWHERE)
def call(context: typer.Context) -> None:
    """Talk to the receptionist in this terminal."""
    if "--voice" in context.args:
        _or_refuse(_find_phone)
    _agents("call", context.args)


@app.command(**_ELSEWHERE)
def agent(context: typer.Context) -> None:
    """Answer telephone calls that the LiveKit server sends here."""
    _agents("agent", context.args)


@app.command(**_ELSEWHERE)
def understand(context: typer.Context) -> None:
    """Say what a phrase means: times, names, numbers, yes and no."""
    _agents("understand", context.args)


@app.command(**_ELSEWHERE)
def slots(context: typer.Context) -> None:
    """Say what is bookable, and rule by rule why a time is not."""
    from caaisy_app.commands.slots import app as slots_app

    slots_app(args=context.args, prog_name="caaisy slots")


@app.command(**_ELSEWHERE)
def lines(context: typer.Context) -> None:
    """Numbers on which the reception answers: add, list, plan, apply, verify, pause, assign, remove."""
    from caaisy_app.commands.lines import app as lines_app

    _or_refuse(_find_phone)
    lines_app(args=context.args, prog_name="caaisy lines")


@app.command()
def jobs() -> None:
    """Do mail, waiting list and upkeep only (`run` does them, too)."""
    from caaisy_app.commands.jobs import end_process, run_jobs
    from caaisy_app.launcher.refusal import load_settings

    end_process(_or_refuse(lambda: run_jobs(load_settings())))


@app.command()
def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="Print the findings as JSON.")] = False,
) -> None:
    """Check everything; exit 1 if something must be mended."""
    from caaisy_app.launcher.doctor import doctor as examine

    raise typer.Exit(examine(as_json=as_json))


def main() -> None:
    """Entry point of the console script."""
    app()


def _agents(command: str, arguments: list[str]) -> NoReturn:
    """Become `python -m agents COMMAND ...`: the app never imports the agents."""
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, "-m", "agents", command, *arguments])


def _find_phone() -> int:
    """Take the phone server of a running `caaisy run --phone`, unless the environment names one."""
    from caaisy_app.launcher.phone import adopt_running_server
    from caaisy_app.launcher.refusal import load_settings

    adopt_running_server(load_settings().data_dir)
    return 0


def _or_refuse(act: Callable[[], int]) -> int:
    """Do it, or say in one sentence why it cannot be done and exit with 1."""
    from caaisy_app.launcher.refusal import Refusal

    try:
        return act()
    except Refusal as refused:
        typer.echo(str(refused), err=True)
        raise typer.Exit(1) from None
