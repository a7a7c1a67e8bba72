"""From a call that was typed to a scenario file: what was said, and what it came to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from agents.simulation.grading import EndState
from agents.simulation.spec import Scenario

DISCLOSED = {
    "de": "(?i)KI-Assistent|künstliche Intelligenz",
    "en": "(?i)AI assistant|artificial intelligence",
}


def blank(*, case: str, title: str, business: str, now: str, lang: str, number: str | None) -> Scenario:
    """A scenario in which nothing has been said yet. `pydantic.ValidationError` for impossible values."""
    return Scenario.model_validate(
        {
            "id": case,
            "title": title,
            "business": business,
            "now": now,
            "lang": lang,
            "caller": {"number": number},
            "expect": {},
        }
    )


def written(scenario: Scenario, said: list[str], end: EndState, *, right: bool) -> dict[str, Any]:
    """The scenario as it goes into a file.

    `right`: the end state is what should have come of the call and becomes the expectation. Otherwise only
    what must hold in every call is expected, and whoever mends the fault fills in the rest.
    """
    return {
        "id": scenario.id,
        "title": scenario.title,
        "business": scenario.business,
        "now": scenario.now.isoformat(),
        "lang": scenario.lang,
        "caller": {"number": scenario.caller.number},
        "say": said,
        "hang_up_after": len(said),
        "max_turns": max(20, len(said) + 1),
        "expect": (_came_to(end) if right else {})
        | {"holds": 0, "first_utterance": DISCLOSED[scenario.lang]},
    }


def append(path: Path, case: dict[str, Any]) -> None:
    """Add a scenario at the end of a file, or begin the file. What stands there is not touched."""
    text = yaml.safe_dump([case], allow_unicode=True, sort_keys=False, width=110)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(text)


def _came_to(end: EndState) -> dict[str, Any]:
    rows = [
        {
            key: value
            for key, value in row.items()
            if key in ("id", "service", "start", "contact_name") or value
        }
        for row in end.bookings_json()
    ]
    return {
        "bookings": rows,
        "cancelled": end.cancelled,
        "messages": [{"kind": item.kind} for item in end.messages],
        "privacy_requests": [{"kind": kind} for kind in end.privacy],
        "outcome": end.outcome,
    }
