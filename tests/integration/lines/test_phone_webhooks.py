"""What the phone server tells by webhook: certain, once, and written down."""

from __future__ import annotations

import base64
import hashlib
import json
import time
from collections.abc import AsyncIterator
from typing import Any

import httpx
import jwt
import pytest
from livekit.api import AccessToken
from starlette.applications import Starlette

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import SystemActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.domain.lines import service
from caaisy_app.ui import runtime
from caaisy_app.web import phone_webhooks
from integrations.livekit.webhooks import LiveKitWebhooks
from tests.conftest import START
from tests.fakes.livekit_server import KEY, SECRET
from tests.integration.booking.salon import Salon, open_salon

ROOM = "call_xyz"


@pytest.fixture
async def salon(container: Container, clock: ManualClock) -> Salon:
    container.phone_webhooks = LiveKitWebhooks(KEY, SECRET, clock)
    return await open_salon(container)


@pytest.fixture
async def client(salon: Salon) -> AsyncIterator[httpx.AsyncClient]:
    runtime.use(salon.container)
    transport = httpx.ASGITransport(Starlette(routes=phone_webhooks.webhook_routes()))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as made:
        yield made
    runtime.use(None)


def event(kind: str, event_id: str, **fields: Any) -> bytes:
    """An event as the server writes it (protojson)."""
    body = {"event": kind, "id": event_id, "createdAt": str(int(START.timestamp())), "room": {"name": ROOM}}
    return json.dumps({**body, **fields}).encode()


def caller(token: str) -> dict[str, Any]:
    return {"identity": "sip_1", "kind": "SIP", "attributes": {"caaisy.line": token}}


AGENT = {"identity": "agent-1", "kind": "AGENT"}


def signed(body: bytes, *, key: str = KEY, secret: str = SECRET) -> str:
    digest = base64.b64encode(hashlib.sha256(body).digest()).decode()
    return AccessToken(key, secret).with_sha256(digest).to_jwt()


async def tell(client: httpx.AsyncClient, body: bytes, authorization: str | None = None) -> int:
    headers = {"authorization": signed(body) if authorization is None else authorization}
    return (await client.post(phone_webhooks.PATH, content=body, headers=headers)).status_code


async def line_of(salon: Salon) -> str:
    async with salon.write() as uow:
        operator = SystemActor(None, "test")
        return (await service.add_line(uow, operator, "030 23125000", "easybell", salon.id)).token


WATCHED = (
    "SELECT caller_identity, agent_identity, caller_joined_at, agent_joined_at, agent_lost_at, closed_at"
    " FROM room_watch"
)


async def test_a_call_is_watched_from_the_ring_to_the_end(
    salon: Salon, client: httpx.AsyncClient, clock: ManualClock
) -> None:
    token = await line_of(salon)
    assert await tell(client, event("room_started", "EV_1")) == 200
    assert await tell(client, event("participant_joined", "EV_2", participant=AGENT)) == 200
    assert await tell(client, event("participant_joined", "EV_3", participant=caller(token))) == 200
    ((who, agent, came, agent_came, lost, closed),) = await salon.rows(WATCHED)
    assert (who, agent) == ("sip_1", "agent-1")
    assert came is not None
    assert agent_came is not None
    assert (lost, closed) == (None, None)
    clock.advance(seconds=5)
    assert await tell(client, event("participant_left", "EV_4", participant=AGENT)) == 200
    ((*_, lost, closed),) = await salon.rows(WATCHED)
    assert lost is not None
    assert closed is None
    assert await tell(client, event("room_finished", "EV_5")) == 200
    ((who, *_, closed),) = await salon.rows(WATCHED)
    assert closed is not None
    assert who is None


async def test_a_ringing_line_verifies_the_forwarding(salon: Salon, client: httpx.AsyncClient) -> None:
    token = await line_of(salon)
    async with salon.write() as uow:
        line = await service.line_by_token(uow, token)
        await service.begin_check(uow, salon.owner, line.id)
    await tell(client, event("participant_joined", "EV_1", participant=caller(token)))
    async with salon.read() as uow:
        assert (await service.line_by_token(uow, token)).check == "verified"


async def test_the_same_event_again_changes_nothing(
    salon: Salon, client: httpx.AsyncClient, clock: ManualClock
) -> None:
    token = await line_of(salon)
    joined = event("participant_joined", "EV_1", participant=caller(token))
    assert await tell(client, joined) == 200
    before = await salon.rows(WATCHED)
    clock.advance(seconds=30)
    assert await tell(client, joined) == 200
    assert await salon.rows(WATCHED) == before
    assert await salon.rows("SELECT count(*) FROM webhook_event") == [(1,)]


async def test_nobody_who_came_without_a_line_of_ours_is_a_caller(
    salon: Salon, client: httpx.AsyncClient
) -> None:
    for number, who in enumerate(
        [{"identity": "colleague", "kind": "SIP"}, {"identity": "browser", "kind": "STANDARD"}]
    ):
        assert await tell(client, event("participant_joined", f"EV_{number}", participant=who)) == 200
    assert await salon.rows(WATCHED) == []


BODY = event("room_started", "EV_1")
LATE = event("room_started", "EV_1", createdAt="99999999999999999")


def _token(**claims: Any) -> str:
    digest = base64.b64encode(hashlib.sha256(BODY).digest()).decode()
    values = {"iss": KEY, "exp": int(time.time()) + 60, "sha256": digest, **claims}
    return jwt.encode({name: value for name, value in values.items() if value is not None}, SECRET)


@pytest.mark.parametrize(
    ("body", "authorization"),
    [
        (BODY, ""),
        (BODY, "Bearer"),
        (BODY, "garbage"),
        (BODY, "a.b.c"),
        (BODY, signed(BODY, secret="another-secret-of-thirty-two-characters")),
        (BODY, signed(BODY, key="otherkey")),
        (BODY + b" ", signed(BODY)),
        (BODY, _token(exp=int(time.time()) - 3600)),
        (BODY, _token(exp=None)),
        (BODY, _token(sha256=None)),
        (BODY, _token(sha256="not base64!")),
        (BODY, _token(sha256=7)),
        (BODY, jwt.encode({"iss": KEY, "exp": 9999999999}, "", algorithm="none")),
        (b"", signed(b"")),
        (b"\xff\xfe", signed(b"\xff\xfe")),
        (b"[]", signed(b"[]")),
        (b"{}", signed(b"{}")),
        (event("room_started", ""), signed(event("room_started", ""))),
        (event("room_started", "x" * 81), signed(event("room_started", "x" * 81))),
        (event("r", "E", createdAt="0"), signed(event("r", "E", createdAt="0"))),
        (
            event("r", "E", createdAt="99999999999999999"),
            signed(event("r", "E", createdAt="99999999999999999")),
        ),
        (b"x" * 70_000, signed(b"x" * 70_000)),
    ],
)
async def test_everything_doubtful_is_refused_and_leaves_nothing(
    salon: Salon, client: httpx.AsyncClient, body: bytes, authorization: str
) -> None:
    assert await tell(client, body, authorization) == 401
    assert await salon.rows("SELECT count(*) FROM webhook_event") == [(0,)]


async def test_without_a_phone_server_everything_is_refused(salon: Salon, client: httpx.AsyncClient) -> None:
    salon.container.phone_webhooks = None
    assert await tell(client, BODY) == 401
