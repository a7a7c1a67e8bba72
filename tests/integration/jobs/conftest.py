"""The salon, a letter box, and a bench to do jobs at by hand."""

from __future__ import annotations

import pytest

from caaisy_app.bootstrap import Container
from tests.integration.booking.salon import Salon, open_salon
from tests.support.bench import Bench, PostBox, workshop


@pytest.fixture
async def salon(container: Container) -> Salon:
    """A business with staff; it is Monday, 2 March 2026, 10:00 in Berlin."""
    return await open_salon(
        container, phone="+493012345678", knowledge={"Adresse": "Lindenstraße 5, 10969 Berlin"}
    )


@pytest.fixture
def box() -> PostBox:
    return PostBox()


@pytest.fixture
def bench(container: Container, box: PostBox) -> Bench:
    return Bench(workshop(container, box))
