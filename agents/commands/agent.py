"""`python -m agents agent`: the phone worker, until it is told to stop."""

from __future__ import annotations

import asyncio
import os

import typer

app = typer.Typer(add_completion=False)


@app.command()
def agent() -> None:
    """Answer telephone calls that the LiveKit server sends here."""
    from caaisy_app.core.logging import configure_logging
    from caaisy_app.core.settings import Settings

    settings = Settings()
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
    from agents.providers.speech import SpeechNotConfigured, require
    from agents.serving import serve

    try:
        require()
    except SpeechNotConfigured as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None
    raise typer.Exit(asyncio.run(serve(settings)))
