"""The page docs/reference/conversations.md, made from calls that are really run.

`python -m tests.agents.conversations` writes it anew after a wording has changed.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from agents.simulation.runner import Result, run_scenario
from agents.simulation.spec import Loaded, load
from agents.simulation.world import Template
from tests.agents.support import SCENARIOS

SOURCE = SCENARIOS / "conversations.yaml"
PAGE = Path(__file__).resolve().parents[2] / "docs" / "reference" / "conversations.md"
_HEAD = """# Three whole calls

What callers and the receptionist say, word for word, with the embedded engine: run from
`tests/agents/scenarios/conversations.yaml`, written by `python -m tests.agents.conversations`, and compared
by a test.
Every date, time, price and number is spoken by code; it is Monday, 11 January 2027, nine o'clock.
"""
_WHO = {"de": {"agent": "Empfang", "caller": "Anruf"}, "en": {"agent": "Reception", "caller": "Caller"}}


async def run_all() -> list[tuple[Loaded, Result]]:
    """Each call with what came of it."""
    template = Template()
    try:
        await asyncio.to_thread(template.file)
        return [(item, await run_scenario(item.scenario, template)) for item in load([SOURCE])]
    finally:
        template.close()


def page(calls: list[tuple[Loaded, Result]]) -> str:
    """The page as Markdown."""
    return "\n".join([_HEAD, *(_call(item, result) for item, result in calls)])


def _call(item: Loaded, result: Result) -> str:
    who = _WHO[item.scenario.lang]
    said = [f"**{who[turn['who']]}:** {turn['text']}" for turn in result.turns if turn["who"] in who]
    rows = [
        f"{row['service']}, {row['start'][:16].replace('T', ' ')}, {row['staff']}, {row['contact_name']}"
        for row in result.end.bookings_json()
    ]
    came = "; ".join([result.end.outcome, *rows])
    return "\n\n".join([f"## {item.scenario.title}", *said, f"*({came})*"]) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(asyncio.run(run_all())), encoding="utf-8")
