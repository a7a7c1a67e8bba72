"""Fixtures of the receptionist's tests."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from caaisy_app.core.settings import Settings
from tests.agents.support import Salon
from tests.agents.support import salon as open_salon


@pytest.fixture
async def salon(sqlite_settings: Settings) -> AsyncIterator[Salon]:
    """The hairdresser of the demo data on a fresh SQLite database; it is Monday, nine o'clock."""
    async with open_salon(sqlite_settings) as made:
        yield made
