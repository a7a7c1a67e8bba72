"""A ticket for a call with the microphone opens one room, for the microphone, and nothing else."""

from __future__ import annotations

import httpx
import jwt
import pytest
from livekit import api, rtc
from livekit.protocol.room import ListParticipantsRequest

from caaisy_app.bootstrap import build_container
from caaisy_app.domain.lines.rules import AGENT_NAME
from caaisy_app.ui import runtime
from caaisy_app.web.routes import routes
from tests.support.livekit import Rig
from tests.support.phone import BUSINESS, Installation


@pytest.fixture
async def web(installation: Installation):
    """The routes of the web server, in this process."""
    container = build_container(installation.settings)
    runtime.use(container)
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(routes()), base_url="http://127.0.0.1"
    ) as client:
        yield client
    runtime.use(None)
    await container.aclose()


async def test_a_ticket_names_one_room_one_business_and_the_microphone(
    web: httpx.AsyncClient, rig: Rig
) -> None:
    first = (await web.post("/voice-call", json={"business": BUSINESS})).json()
    second = (await web.post("/voice-call", json={"business": BUSINESS})).json()
    claims = jwt.decode(first["token"], rig.server.api_secret, algorithms=["HS256"])

    assert first["room"] != second["room"]
    assert claims["video"] == {
        "room": first["room"],
        "roomJoin": True,
        "canPublish": True,
        "canPublishData": False,
        "canPublishSources": ["microphone"],
        "canSubscribe": True,
        "canUpdateOwnMetadata": False,
    }
    assert claims["attributes"] == {"caaisy.business": BUSINESS}
    assert [agent["agentName"] for agent in claims["roomConfig"]["agents"]] == [AGENT_NAME]
    assert claims["exp"] - claims["nbf"] <= 120
    assert claims.get("kind", "standard") == "standard"


async def test_the_server_lets_its_holder_in_but_not_change_whose_business_it_is(
    web: httpx.AsyncClient, rig: Rig
) -> None:
    ticket = (await web.post("/voice-call", json={"business": BUSINESS})).json()
    room = rtc.Room()
    await room.connect(ticket["url"], ticket["token"])
    try:
        assert room.name == ticket["room"]
        await room.local_participant.set_attributes({"caaisy.business": "another"})
        async with api.LiveKitAPI(rig.http_url, rig.server.api_key, rig.server.api_secret) as server:
            request = ListParticipantsRequest(room=room.name)
            people = (await server.room.list_participants(request)).participants
        [me] = [who for who in people if who.identity == room.local_participant.identity]
        assert me.attributes["caaisy.business"] == BUSINESS
    finally:
        await room.disconnect()


@pytest.mark.parametrize(
    ("asked", "status"),
    [({"business": "nobody"}, 404), ({"business": 7}, 400), ([], 400), ({"business": "x" * 2000}, 400)],
)
async def test_other_questions_get_none(web: httpx.AsyncClient, asked: object, status: int) -> None:
    assert (await web.post("/voice-call", json=asked)).status_code == status
