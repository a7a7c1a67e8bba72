"""Plain HTTP beside the pages: health, the way from `/` to the first page, files, webhooks."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse
from starlette.routing import Route

from caaisy_app.web.appointment_file import appointment_routes
from caaisy_app.web.phone_webhooks import webhook_routes
from caaisy_app.web.recordings import recording_routes
from caaisy_app.web.voice_call import voice_call_routes

_HOME = {"de": "/heute", "en": "/en/today"}


async def health(_request: Request) -> JSONResponse:
    """`{"status": "ok"}` as soon as the server answers."""
    return JSONResponse({"status": "ok"})


async def home(request: Request) -> RedirectResponse:
    """To the first page, in English if the browser asks for English before German."""
    wanted = request.headers.get("accept-language", "").lower()
    english = request.url.path.startswith("/en") or (wanted.startswith("en") and "de" not in wanted)
    return RedirectResponse(_HOME["en" if english else "de"], status_code=303)


def routes() -> Starlette:
    """The routes; Reflex mounts its own app behind them."""
    return Starlette(
        routes=[
            Route("/health", health),
            Route("/", home),
            Route("/en", home),
            Route("/en/", home),
            *appointment_routes(),
            *webhook_routes(),
            *voice_call_routes(),
            *recording_routes(),
            *recording_routes(),
        ],
    )
