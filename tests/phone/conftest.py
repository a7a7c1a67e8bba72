"""The real LiveKit server on loopback, one for the session, and callers for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.livekit import Rig, running_rig


@pytest.fixture(scope="session")
def livekit_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rig]:
    """The server, its Redis and a catcher of its webhooks; skipped with the reason where they are absent."""
    with running_rig(tmp_path_factory.mktemp("phone-server")) as rig:
        yield rig


@pytest.fixture
def rig(livekit_server: Rig) -> Iterator[Rig]:
    """The session's server with an empty list of webhooks."""
    livekit_server.webhooks.caught.clear()
    yield livekit_server
    livekit_server.webhooks.passes_on = None
