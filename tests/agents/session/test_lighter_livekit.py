"""What livekit does again in every turn is done once, and livekit still does it where we think."""

from __future__ import annotations

import inspect

import pytest
from livekit.agents.ipc import supervised_proc
from livekit.agents.llm import ToolContext, tool_context

from agents import lighter_livekit
from tests.agents.support import Salon


async def test_a_turn_with_a_tool_makes_no_class_once_there_was_one(
    salon: Salon, monkeypatch: pytest.MonkeyPatch
) -> None:
    call = await salon.call()
    await call.say("Haarschnitt morgen um elf bitte.")
    assert call.tools_used == ("find_times",)
    made = dict(lighter_livekit._made)  # pyright: ignore[reportPrivateUsage]
    assert any(name.endswith("_SpeechSegment") for name in made)

    def refuse(declared: type) -> type:
        raise AssertionError(f"{declared.__qualname__} is made again")

    monkeypatch.setattr(lighter_livekit, "dataclass", refuse)
    await call.say("Anna Schmidt.")
    assert call.tools_used
    await call.hang_up()


def test_a_context_has_no_tool_among_its_own_members_and_asks_for_them() -> None:
    lighter_livekit.make_turns_lighter()
    context = ToolContext.empty()
    assert lighter_livekit._look_through(context) == []  # pyright: ignore[reportPrivateUsage]
    assert "find_function_tools(self)" in inspect.getsource(tool_context.ToolContext)


def test_processes_are_weighed_each_half_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervised_proc, "_MEMORY_MONITOR_INTERVAL", 5.0)
    lighter_livekit.weigh_processes_less_often()
    assert supervised_proc._MEMORY_MONITOR_INTERVAL == 30.0  # pyright: ignore[reportPrivateUsage]
    weighing = inspect.getsource(supervised_proc.SupervisedProc)
    assert "asyncio.sleep(_MEMORY_MONITOR_INTERVAL)" in weighing
