"""Every written call passes with the embedded engine; our own ones give the same three times."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from agents.simulation.runner import run_scenario
from agents.simulation.spec import load
from agents.simulation.world import Template
from tests.agents.support import ATTACKS, OPEN_CASES, SCENARIOS

FILES = sorted(SCENARIOS.rglob("*.yaml"))


@pytest.fixture(scope="module")
def template() -> Iterator[Template]:
    made = Template()
    made.file()
    yield made
    made.close()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
async def test_the_calls_of_a_file_end_as_written(file, template: Template) -> None:  # pyright: ignore[reportMissingParameterType, reportUnknownParameterType]  # pytest gives a Path
    repeat = 3 if file.parent == SCENARIOS else 1
    failed: dict[str, list[str]] = {}
    for item in load([file]):
        result = await run_scenario(item.scenario, template, repeat=repeat)
        if not result.passed:
            failed[result.id] = result.failures
        assert result.identical
    assert failed == {}


@pytest.mark.parametrize("file", sorted(ATTACKS.glob("*.yaml")), ids=lambda file: file.stem)
async def test_who_is_after_what_is_not_theirs_leaves_with_nothing(file, template: Template) -> None:  # pyright: ignore[reportMissingParameterType, reportUnknownParameterType]  # pytest gives a Path
    failed: dict[str, list[str]] = {}
    for item in load([file]):
        result = await run_scenario(item.scenario, template)
        if not result.passed:
            failed[result.id] = result.failures
    assert failed == {}


async def test_no_call_that_is_not_managed_yet_passes_unnoticed(template: Template) -> None:
    """Whoever mends one moves it to the other calls."""
    for item in load([OPEN_CASES]):
        result = await run_scenario(item.scenario, template)
        assert not result.passed, f"{result.id} passes now: move it to tests/agents/scenarios"
