"""What livekit does again and again is done once, or less often. For `agents.session` and `agents.worker`.

Read in livekit-agents 1.8.9:

- `voice/agent_activity.py` declares a dataclass (`_SpeechSegment`) inside the function that runs a reply, so
  every turn with a tool makes two classes: the decorator writes and compiles their methods, which costs more
  than the rest of the framework in such a turn. The declaration is the same each time, so the first class
  made for it serves for all.
- `llm/tool_context.py` looks through all members of each `ToolContext` for tools, twice in a turn. Only
  subclasses can have any.
- `ipc/supervised_proc.py` has the kernel add up the pages of every process each five seconds. That takes some
  hundredths of a second for each, in which the process cannot get memory, and so is heard.

Should livekit move one of these, nothing is replaced and nothing breaks;
`tests/agents/session/test_lighter_livekit.py` notices.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from livekit.agents.ipc import supervised_proc
from livekit.agents.llm import tool_context
from livekit.agents.voice import agent_activity

SECONDS_BETWEEN_WEIGHINGS = 30.0  # a call that leaks is still found long before it harms the others
_made: dict[str, type[Any]] = {}
_look_through: Callable[[Any], list[Any]] = tool_context.find_function_tools  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]


def make_turns_lighter() -> None:
    """Have it so in this process; twice is no error."""
    agent_activity.dataclass = _dataclass_once  # pyright: ignore[reportPrivateImportUsage]
    tool_context.find_function_tools = _tools_among_members


def weigh_processes_less_often() -> None:
    """Have it so in this process; twice is no error."""
    supervised_proc._MEMORY_MONITOR_INTERVAL = SECONDS_BETWEEN_WEIGHINGS  # pyright: ignore[reportPrivateUsage]


def _dataclass_once(declared: type[Any]) -> type[Any]:
    """`dataclasses.dataclass` without options, made once per place in the code."""
    known = _made.get(declared.__qualname__)
    if known is None:
        known = _made[declared.__qualname__] = dataclass(declared)
    return known


def _tools_among_members(thing: Any) -> list[Any]:
    """`find_function_tools`; a `ToolContext` itself has no tool among its members."""
    return [] if type(thing) is tool_context.ToolContext else _look_through(thing)
