"""The embedded engine: pure, without I/O, quick; and through a real session it speaks what tools return."""

from __future__ import annotations

import asyncio
import builtins
import socket
import time
from typing import Any

import pytest

from agents.dialogue.state import Ask, CallState, ReadBack
from agents.receptionist.engine import Item, decide
from tests.agents.support import DESK, K1, Salon

TEXTS = (
    "Guten Tag, ich hätte gern morgen um elf einen Termin zum Haareschneiden.",
    "Anna Schmidt",
    "Ja, genau.",
    "Ich muss meinen Termin verschieben",
    "Wo kann ich parken?",
    "Löschen Sie meine Daten",
)


def test_decide_does_no_input_or_output_and_never_looks_at_a_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    state = CallState(now=K1, ask=Ask.INTENT, turns=1)
    for text in TEXTS:
        decide(state, DESK, [Item("user", text)])  # warm: grammars are compiled at first use

    def refuse(*_arguments: Any, **_options: Any) -> Any:
        raise AssertionError("the engine must not do this")

    monkeypatch.setattr(builtins, "open", refuse)
    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(time, "time", refuse)
    monkeypatch.setattr(asyncio, "get_running_loop", refuse)
    for text in TEXTS:
        decide(state, DESK, [Item("user", text)])


def test_the_same_turn_gives_the_same_decision_and_changes_nothing() -> None:
    state = CallState(now=K1, ask=Ask.INTENT, turns=1)
    for text in TEXTS:
        first = decide(state, DESK, [Item("user", text)])
        assert decide(state, DESK, [Item("user", text)]) == first
    assert state == CallState(now=K1, ask=Ask.INTENT, turns=1)


def test_what_a_tool_returned_is_spoken_word_for_word() -> None:
    state = CallState(now=K1)
    assert (
        decide(state, DESK, [Item("user", "x"), Item("tool", "Gern, morgen um elf.")]).text
        == "Gern, morgen um elf."
    )


def test_a_yes_to_a_readback_becomes_confirm_with_its_id() -> None:
    state = CallState(now=K1, ask=Ask.READBACK, turns=3, readback=ReadBack("rb-7", "offer-1", 2, played=True))
    decision = decide(state, DESK, [Item("user", "Ja, das stimmt so.")])
    assert (decision.tool, dict(decision.arguments)) == ("confirm", {"readback_id": "rb-7"})


async def test_a_turn_with_a_tool_goes_through_a_real_session(salon: Salon) -> None:
    call = await salon.call()
    answer = await call.say("Guten Tag, ich hätte gern morgen um elf einen Haarschnitt bei Lena.")
    assert "elf Uhr" in answer
    assert call.tools_used == ("find_times",)
    await call.hang_up()
