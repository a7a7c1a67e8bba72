"""`python -m agents agent`: the phone worker, until it is told to stop."""

from __future__ import annotations

import asyncio
import os

import typer
from pydantic import ValidationError

from caaisy_app.core.settings import Settings

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@app.command()
def agent() -> None:
    """Answer telephone calls that the LiveKit server sends here."""
    from caaisy_app.core.logging import configure_logging

    settings = _settings()
    configure_logging(settings.log_level)
    if not settings.has_phone:
        typer.echo(
            "There is no phone server: set CAAISY_LIVEKIT_URL, CAAISY_LIVEKIT_API_KEY and"
            " CAAISY_LIVEKIT_API_SECRET, or start one on this machine with `make phone`.",
            err=True,
        )
        raise typer.Exit(2)
    if settings.agent_metrics_port is not None:
        # read by the metrics library when it is imported: job processes write their part there
        os.environ.setdefault("PROMETHEUS_MULTIPROC_DIR", str(settings.data_dir / "metrics"))
    from agents.event_loop import use_uvloop
    from agents.providers.speech import SpeechNotConfigured, require
    from agents.serving import serve

    try:
        require()
    except SpeechNotConfigured as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None
    use_uvloop()
    raise typer.Exit(asyncio.run(serve(settings)))


def _settings() -> Settings:
    """The settings; where one cannot be used, which and why."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = "CAAISY_" + "_".join(str(part) for part in first["loc"]).upper()
        typer.echo(f"The setting {name} cannot be used: {first['msg']}.", err=True)
        raise typer.Exit(2) from None
