"""Text calls over HTTP: what goes out, and what every failure becomes."""

from __future__ import annotations

import httpx
import pytest

from caaisy_app.core.errors import NotFound
from caaisy_app.domain.ports import TextCallsDown
from integrations.text_host.client import TextHostClient


def _client(answer) -> tuple[TextHostClient, list[httpx.Request]]:
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return answer(request)

    client = TextHostClient("http://127.0.0.1:9", "secret")
    client._client = httpx.AsyncClient(
        base_url="http://127.0.0.1:9",
        headers=client._client.headers,
        transport=httpx.MockTransport(handle),
    )
    return client, seen


async def test_a_call_is_started_with_the_secret_and_answers_with_its_id():
    client, seen = _client(lambda _request: httpx.Response(200, json={"call_id": "cal_1"}))

    assert await client.start("friseur-berlin", "de", None) == "cal_1"

    assert seen[0].headers["authorization"] == "Bearer secret"
    assert seen[0].url.path == "/calls"
    await client.aclose()


async def test_an_id_cannot_leave_its_place_in_the_address():
    client, seen = _client(lambda _request: httpx.Response(204))

    await client.say("../health?x", "Hallo")

    assert seen[0].url.raw_path == b"/calls/..%2Fhealth%3Fx/say"
    await client.aclose()


@pytest.mark.parametrize("status", [401, 500, 503])
async def test_a_process_that_fails_is_a_process_that_is_down(status):
    client, _ = _client(lambda _request: httpx.Response(status))

    with pytest.raises(TextCallsDown):
        await client.say("cal_1", "Hallo")
    assert not await client.healthy()
    await client.aclose()


async def test_nobody_there_is_down_too():
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    client, _ = _client(refuse)

    with pytest.raises(TextCallsDown):
        await client.start("friseur-berlin", "de", None)
    assert not await client.healthy()
    await client.aclose()


async def test_an_unknown_call_is_told_apart_and_hanging_it_up_is_no_error():
    client, _ = _client(lambda _request: httpx.Response(404))

    with pytest.raises(NotFound):
        await client.say("cal_1", "Hallo")
    await client.hang_up("cal_1")
    await client.aclose()
