"""The salon of the booking tests, on both databases."""

from __future__ import annotations

import pytest

from caaisy_app.bootstrap import Container
from tests.integration.booking.salon import Salon, open_salon


@pytest.fixture
async def salon(container: Container) -> Salon:
    """A business with staff, rooms, groups and processing time; it is Monday, 10:00 in Berlin."""
    return await open_salon(container)
