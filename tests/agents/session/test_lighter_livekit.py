"""What livekit does again in every turn is done once, and livekit still does it where we think."""

from __future__ import annotations

import pytest

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
