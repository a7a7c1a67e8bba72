"""Where the phone server tells what happens: POST /webhooks/livekit."""

from __future__ import annotations

import structlog
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from caaisy_app.core.db import DATABASE_ERRORS
from caaisy_app.domain.calls.rooms import take_event
from caaisy_app.domain.ports import WebhookRefused
from caaisy_app.ui.runtime import container

PATH = "/webhooks/livekit"
_LARGEST = 64 * 1024

log = structlog.get_logger()


async def phone_webhook(request: Request) -> Response:
    """200 for an event of the phone server, also one that came before; 401 for everything doubtful, before
    anything is read from it. 503 while the database is away: the server tells it again.
    """
    wired = container()
    body = await _body(request)
    try:
        if wired.phone_webhooks is None or body is None:
            raise WebhookRefused
        event = wired.phone_webhooks.read(body, request.headers.get("authorization"))
    except WebhookRefused:
        return PlainTextResponse("", 401)
    try:
        async with wired.write() as uow:
            await take_event(uow, event)
    except DATABASE_ERRORS as error:
        log.warning("webhooks.database_away", error=type(error).__name__)
        return PlainTextResponse("", 503)
    return PlainTextResponse("")


async def _body(request: Request) -> bytes | None:
    """The raw bytes; None where there are more than any webhook has."""
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > _LARGEST:
            return None
        parts.append(part)
    return b"".join(parts)


def webhook_routes() -> list[Route]:
    """The address of the webhooks."""
    return [Route(PATH, phone_webhook, methods=["POST"])]
