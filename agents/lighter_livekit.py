"""One thing that livekit does again in every turn is done once. For `agents.session`.

livekit-agents 1.8.9 declares a dataclass inside the function that runs a reply, so every turn with a tool
makes two classes (`voice/agent_activity.py`, `_SpeechSegment`): the decorator writes and compiles their
methods, which costs more than the rest of the framework in such a turn. The declaration is the same each
time, so the first class made for it serves for all. Should livekit move it, nothing is replaced and
nothing breaks; `tests/agents/session/test_lighter_livekit.py` notices.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from livekit.agents.voice import agent_activity

_made: dict[str, type[Any]] = {}


def make_turns_lighter() -> None:
    """Have it so in this process; twice is no error."""
    agent_activity.dataclass = _dataclass_once  # pyright: ignore[reportPrivateImportUsage]


def _dataclass_once(declared: type[Any]) -> type[Any]:
    """`dataclasses.dataclass` without options, made once per place in the code."""
    known = _made.get(declared.__qualname__)
    if known is None:
        known = _made[declared.__qualname__] = dataclass(declared)
    return known
