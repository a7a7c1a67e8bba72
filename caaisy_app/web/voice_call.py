"""Where a page gets the ticket for a call with the microphone: POST /voice-call."""

from __future__ import annotations

import json

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from caaisy_app.core.errors import CaaisyError
from caaisy_app.ui.runtime import container
from caaisy_app.ui.states.base import open_business

PATH = "/voice-call"
_LARGEST = 1024


async def voice_call(request: Request) -> Response:
    """`{"business": SLUG}` -> `{"url", "token", "room"}`. 404 where no phone server is, or no such business.

    The gateway has refused requests of other sites. A ticket is never kept by anybody.
    """
    calls = container().browser_calls
    body = await request.body()
    try:
        asked = json.loads(body) if len(body) <= _LARGEST else None
    except ValueError:
        asked = None
    slug = asked.get("business") if isinstance(asked, dict) else None
    if not isinstance(slug, str):
        return JSONResponse({}, 400)
    try:
        business = await open_business(container(), slug)
    except CaaisyError:
        return JSONResponse({}, 404)
    if calls is None:
        return JSONResponse({}, 404)
    ticket = calls.ticket(business.slug)
    return JSONResponse(
        {"url": ticket.url, "token": ticket.token, "room": ticket.room}, headers={"cache-control": "no-store"}
    )


def voice_call_routes() -> list[Route]:
    """The address of the tickets."""
    return [Route(PATH, voice_call, methods=["POST"])]
