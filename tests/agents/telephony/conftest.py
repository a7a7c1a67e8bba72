"""Salons with the settings a spoken call needs."""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator, Iterator

import pytest

from caaisy_app.core.settings import Settings
from tests.agents.support import Salon
from tests.agents.telephony.caller import salon_with


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """What a call leaves is collected here, not later in the middle of something else.

    CPython 3.11 fails with "AST constructor recursion depth mismatch" where tasks are collected while it
    compiles a module.
    """
    yield
    gc.collect()


@pytest.fixture
async def recording_salon(sqlite_settings: Settings) -> AsyncIterator[Salon]:
    """The hairdresser, with recordings and transcripts switched on."""
    async with salon_with(sqlite_settings, recording=True, transcript=True) as made:
        yield made


@pytest.fixture
async def transferring_salon(sqlite_settings: Settings) -> AsyncIterator[Salon]:
    """The hairdresser, who can be reached on a number at all hours."""
    always = {day: ["00:00-23:59"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}
    async with salon_with(sqlite_settings, transfer_number="+493098765432", transfer_hours=always) as made:
        yield made
