"""The calls shown in the documentation are what the receptionist really says."""

from __future__ import annotations

from tests.agents.conversations import PAGE, page, run_all


async def test_the_calls_in_the_documentation_are_said_word_for_word() -> None:
    calls = await run_all()

    assert [result.failures for _, result in calls] == [[], [], []]
    assert PAGE.read_text(encoding="utf-8") == page(calls), "python -m tests.agents.conversations renews it"
