"""Instructions for an external model, from a versioned file in `instructions/`.

A change of wording is a new file with the next number. What is filled in is the business's own catalogue:
no secret, no caller's data, no bookings, no calendar titles.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from agents.dialogue.desk import Desk

PROMPT_VERSION = "receptionist-2"


@cache
def _template() -> str:
    return (files("agents.receptionist") / "instructions" / f"{PROMPT_VERSION}.md").read_text(
        encoding="utf-8"
    )


def instructions(desk: Desk, language: str) -> str:
    """The instructions for a call."""
    return _template().format(
        business=desk.name,
        language="English" if language == "en" else "German",
        services=", ".join(item.name for item in desk.services),
        staff=", ".join(item.name for item in desk.staff),
    )
