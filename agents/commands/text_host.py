"""`python -m agents text-host`: holds text calls until it is told to stop."""

from __future__ import annotations

import asyncio

import typer

app = typer.Typer(add_completion=False)


@app.command()
def text_host() -> None:
    """Serve text calls on the address and with the secret given in the environment."""
    from agents.event_loop import use_uvloop
    from agents.text_host import serve
    from caaisy_app.core.logging import configure_logging
    from caaisy_app.core.settings import Settings

    settings = Settings()
    configure_logging(settings.log_level)
    use_uvloop()
    raise typer.Exit(asyncio.run(serve(settings)))
