"""A phone server and a client of it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from integrations.livekit.client import LiveKitTelephony
from tests.fakes import livekit_server
from tests.fakes.livekit_server import KEY, SECRET, FakeLiveKit


@pytest.fixture
async def server() -> AsyncIterator[FakeLiveKit]:
    async with livekit_server.serving() as fake:
        yield fake


@pytest.fixture
async def telephony(server: FakeLiveKit) -> AsyncIterator[LiveKitTelephony]:
    client = LiveKitTelephony(server.url, KEY, SECRET)
    yield client
    await client.aclose()
