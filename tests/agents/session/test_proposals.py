"""What a model may lead to where code is at a loss."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from livekit.agents import llm

from agents.dialogue.state import Ask, CallState
from agents.receptionist.agent import Receptionist
from agents.receptionist.proposals import Answer, judge
from agents.receptionist.toolbox import needed, schemas, tools_of
from tests.agents.support import DESK, K1

TOOLS = [item for item in tools_of(object.__new__(Receptionist)) if isinstance(item, llm.Tool)]
STATE = CallState(now=K1, language="en", ask=Ask.MORE, turns=4)


def proposed(tool: str, words: str, state: CallState = STATE) -> tuple[str | None, str]:
    arguments = dict.fromkeys(needed(schemas(TOOLS)[tool]), words)
    call = llm.FunctionToolCall(name=tool, arguments=json.dumps(arguments), call_id="1")
    verdict = judge(Answer(calls=[call]), words, TOOLS, state, DESK, ())
    return (verdict.decision.tool if verdict.decision else None), verdict.reason


@pytest.mark.parametrize("tool", ["cancel", "move"])
def test_a_kind_word_is_no_wish_to_cancel_or_to_move(tool: str) -> None:
    words = "thanks a million, you have been ever so kind"
    assert proposed(tool, words) == ("end_call", "against_reading")


def test_no_and_thanks_after_anything_else_is_a_no() -> None:
    assert proposed("cancel", "No, that's grand, thanks a million.") == ("end_call", "against_reading")


@pytest.mark.parametrize("tool", ["cancel", "move", "leave_message"])
def test_where_nothing_at_all_was_understood_the_model_leads(tool: str) -> None:
    state = replace(STATE, ask=Ask.INTENT, turns=1)
    assert proposed(tool, "blimey the thingamajig went sideways", state)[0] == tool
