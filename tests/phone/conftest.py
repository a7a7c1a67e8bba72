"""The real LiveKit server on loopback, one for the session, and callers for it."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from caaisy_app.bootstrap import build_container
from caaisy_app.core.settings import Settings
from tests.phone.scripted_worker import SCRIPTS
from tests.support.livekit import Rig, running_rig
from tests.support.phone import Installation, Phone, Worker, install, running_worker


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


@pytest.fixture(scope="session")
def installation(
    livekit_server: Rig, sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Installation:
    """The hairdresser on a line that provisioning made; one for the session."""
    folder = tmp_path_factory.mktemp("phone-data")
    shutil.copyfile(sqlite_template, folder / "caaisy.db")
    return install(livekit_server, Settings(data_dir=folder), folder / "scripts")


@pytest.fixture(scope="session")
def worker(installation: Installation, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Worker]:
    """The worker of the session: all real but what the caller is understood to say, and the voice."""
    with running_worker(
        installation.settings,
        tmp_path_factory.mktemp("worker"),
        "tests.phone.scripted_worker",
        {SCRIPTS: str(installation.scripts)},
    ) as running:
        yield running


@pytest.fixture
async def phone(installation: Installation, worker: Worker, rig: Rig) -> AsyncIterator[Phone]:
    """The line, answered. Whoever a test has called with hangs up at its end."""
    container = build_container(installation.settings)
    made = Phone(installation, container)
    yield made
    for caller in made.made:
        await caller.hang_up()
    await container.aclose()
