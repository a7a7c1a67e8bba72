"""`caaisy lines` from end to end: numbers in, a plan, a server that is right, sentences for what is not."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from typer.testing import CliRunner, Result

from caaisy_app.commands.lines import app
from caaisy_app.core.settings import Settings
from tests.fakes import livekit_server
from tests.fakes.livekit_server import KEY, SECRET, FakeLiveKit


@contextmanager
def in_a_thread() -> Iterator[FakeLiveKit]:
    """The phone server beside a command that runs its own event loop."""
    ready, done = threading.Event(), threading.Event()
    made: list[FakeLiveKit] = []

    async def serve() -> None:
        async with livekit_server.serving() as fake:
            made.append(fake)
            ready.set()
            await asyncio.to_thread(done.wait)

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    assert ready.wait(10)
    try:
        yield made[0]
    finally:
        done.set()
        thread.join()


@pytest.fixture
def phone_server(sqlite_settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeLiveKit]:
    monkeypatch.setenv("CAAISY_DATA_DIR", str(sqlite_settings.data_dir))
    monkeypatch.setenv("CAAISY_SIP_PROVIDERS", "easybell=192.0.2.0/24")
    with in_a_thread() as fake:
        monkeypatch.setenv("CAAISY_LIVEKIT_URL", fake.url)
        monkeypatch.setenv("CAAISY_LIVEKIT_API_KEY", KEY)
        monkeypatch.setenv("CAAISY_LIVEKIT_API_SECRET", SECRET)
        yield fake


def lines(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


def test_from_a_number_to_a_server_that_rings_the_reception(phone_server: FakeLiveKit) -> None:
    assert "No lines yet" in lines("list").output
    assert lines("add", "030 23125000", "--provider", "easybell").exit_code == 0
    assert "nobody  no business  forwarding: never" in lines("list").output

    planned = lines("plan")
    assert planned.exit_code == 1
    assert "+ create trunk easybell: +493023125000" in planned.output
    assert "+ lead calls to +493023125000 to the reception" in planned.output
    assert not phone_server.changes

    assert lines("apply").exit_code == 0
    assert len(phone_server.rules) == 1
    again = lines("apply")
    assert again.exit_code == 0
    assert "= calls to +493023125000 reach the reception" in again.output
    assert lines("verify").exit_code == 0

    assert "is paused" in lines("pause", "+49 30 23125000").output
    assert "answers again" in lines("pause", "03023125000", "--off").output
    assert lines("remove", "03023125000").exit_code == 0
    assert lines("verify").exit_code == 1
    assert lines("apply").exit_code == 0
    assert not phone_server.rules
    assert not phone_server.trunks


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["add", "12", "--provider", "easybell"], "This is no number that can be called."),
        (["add", "03023125000", "--provider", "easybell"], "This number is connected already."),
        (["add", "03023125001", "--provider", "a b"], "letters, digits and hyphens"),
        (
            ["assign", "03023125000", "--business", "nobody"],
            "There is no business with the short name nobody.",
        ),
        (["pause", "03023125009"], "There is no line with the number 03023125009."),
    ],
)
def test_what_cannot_be_is_one_sentence_and_exit_2(
    phone_server: FakeLiveKit, arguments: list[str], sentence: str
) -> None:
    lines("add", "03023125000", "--provider", "easybell")
    done = lines(*arguments)
    assert done.exit_code == 2
    assert sentence in done.output
    assert "Traceback" not in done.output


def test_without_a_phone_server_the_settings_are_named(
    phone_server: FakeLiveKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("URL", "API_KEY", "API_SECRET"):
        monkeypatch.delenv(f"CAAISY_LIVEKIT_{name}")
    done = lines("plan", "--lang", "de")
    assert done.exit_code == 2
    assert "CAAISY_LIVEKIT_URL" in done.output


def test_an_open_provider_is_refused_before_anything_starts(
    phone_server: FakeLiveKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAAISY_SIP_PROVIDERS", "easybell=0.0.0.0/0")
    done = lines("plan")
    assert done.exit_code == 2
    assert "CAAISY_SIP_PROVIDERS" in done.output
