"""The sound of a call over HTTP: whole, in parts, for its own business only, and not once it is deleted."""

from __future__ import annotations

import io
import wave
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import SystemActor
from caaisy_app.core.crypto import SealedWriter
from caaisy_app.domain.calls import recordings
from caaisy_app.domain.calls import service as calls
from caaisy_app.domain.calls.service import StartCall
from caaisy_app.domain.tenants.views import BusinessView
from caaisy_app.seeding import fixture, import_business
from caaisy_app.ui import runtime
from caaisy_app.web.recordings import recording_routes

SOUND = bytes(range(256)) * 1000  # 4 seconds, several sealed chunks


@pytest.fixture
async def client(container: Container) -> AsyncIterator[httpx.AsyncClient]:
    runtime.use(container)
    transport = httpx.ASGITransport(Starlette(routes=recording_routes()))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as made:
        yield made
    runtime.use(None)


async def salon(container: Container, slug: str = "friseur-berlin", **settings: Any) -> BusinessView:
    spec = fixture(slug)
    spec["settings"] = {**spec.get("settings", {}), "recording": True, **settings}
    async with container.write() as uow:
        return await import_business(uow, SystemActor(None, "test"), spec, demo=True)


async def recorded(container: Container, business: BusinessView) -> str:
    """A recording of `SOUND`, with consent; its id."""
    actor = SystemActor(business.id, "test")
    async with container.write() as uow:
        call = await calls.start_call(uow, actor, StartCall(business.id, "phone", "de", None))
        await calls.record_consent(
            uow, actor, call.id, kind="recording", answer="granted", wording_version="1"
        )
        made = await recordings.begin(uow, actor, call.id, container.keyring, container.settings.data_dir)
    made.path.parent.mkdir(parents=True, exist_ok=True)
    with SealedWriter(made.path, made.key, made.place) as file:
        file.write(SOUND)
    async with container.write() as uow:
        await recordings.finish(uow, actor, made.id, size=len(SOUND))
    return made.id


def address(business: BusinessView, recording_id: str) -> str:
    return f"/recordings/{business.slug}/{recording_id}.wav"


async def test_the_player_gets_a_wav_that_nobody_may_keep(
    container: Container, client: httpx.AsyncClient
) -> None:
    business = await salon(container)
    answer = await client.get(address(business, await recorded(container, business)))
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["content-type"] == "audio/wav"
    assert int(answer.headers["content-length"]) == len(answer.content) == len(SOUND) + 44
    with wave.open(io.BytesIO(answer.content)) as sound:
        assert (sound.getnchannels(), sound.getframerate()) == (2, 16_000)
        assert sound.readframes(sound.getnframes()) == SOUND


@pytest.mark.parametrize(
    ("asked", "start", "end"),
    [
        ("bytes=0-", 0, 256_044),
        ("bytes=0-1", 0, 2),
        ("bytes=44-47", 44, 48),
        ("bytes=65000-140000", 65_000, 140_001),
        ("bytes=256000-999999999", 256_000, 256_044),
        ("bytes=-100", 255_944, 256_044),
        ("bytes=-999999999", 0, 256_044),
    ],
)
async def test_a_part_is_exactly_what_was_asked_for(
    container: Container, client: httpx.AsyncClient, asked: str, start: int, end: int
) -> None:
    business = await salon(container)
    url = address(business, await recorded(container, business))
    whole = (await client.get(url)).content
    part = await client.get(url, headers={"range": asked})
    assert part.status_code == 206
    assert part.headers["content-range"] == f"bytes {start}-{end - 1}/{len(whole)}"
    assert part.content == whole[start:end]
    assert int(part.headers["content-length"]) == end - start


async def test_a_part_that_does_not_exist_is_refused_and_an_odd_wish_gets_everything(
    container: Container, client: httpx.AsyncClient
) -> None:
    business = await salon(container)
    url = address(business, await recorded(container, business))
    for asked in ("bytes=256044-", "bytes=9-3"):
        answer = await client.get(url, headers={"range": asked})
        assert (answer.status_code, answer.headers["content-range"]) == (416, "bytes */256044")
    for asked in ("bytes=-", "lines=1-2", "bytes=1-2,5-6", "bytes=a-b", "x"):
        assert (await client.get(url, headers={"range": asked})).status_code == 200


async def test_nobody_gets_what_is_not_theirs_deleted_changed_or_switched_off(
    container: Container, client: httpx.AsyncClient
) -> None:
    business = await salon(container)
    other = await salon(container, "physio-bayern")
    silent = await salon(container, "versicherung-nrw", recording=False)
    kept, changed, deleted = [await recorded(container, business) for _ in range(3)]
    muted = await recorded(container, silent)
    async with container.write() as uow:
        actor = SystemActor(business.id, "test")
        await recordings.delete(uow, actor, deleted, container.settings.data_dir)
    file = container.settings.data_dir / recordings.FOLDER / changed
    file.write_bytes(b"garbage" + file.read_bytes())
    refused = [
        address(other, kept),
        address(business, deleted),
        address(business, "rec_unknown"),
        address(silent, muted),
        "/recordings/nobody/rec_1.wav",
        f"/recordings/{business.slug}/{'x' * 500}.wav",
    ]
    for url in refused:
        answer = await client.get(url)
        assert (answer.status_code, answer.content) == (404, b""), url
    assert (await client.get(address(business, kept))).status_code == 200
    assert (await client.get(address(business, changed))).status_code == 404
