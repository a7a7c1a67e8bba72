"""What a model answered to a caller turn, and whether it is a proposal that may be followed.

A model is an untrusted user: one known tool, with words of the caller and ids that code issued, or nothing.
Whatever else comes is noted and left aside; the embedded engine then reads the turn. Pure, but for `collect`.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterable, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from livekit.agents import llm
from livekit.agents.llm.utils import function_arguments_to_pydantic_model

from agents.dialogue.desk import Desk
from agents.dialogue.state import CallState
from agents.receptionist.engine import Decision, Item, decide
from agents.receptionist.guard import check


@dataclass(slots=True)
class Answer:
    """Everything a model sent in answer to one turn."""

    text: str = ""
    calls: list[llm.FunctionToolCall] = field(default_factory=list[llm.FunctionToolCall])
    tokens: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """`decision` is None where the model's answer is of no use; `reason` then says why, for the journal."""

    decision: Decision | None
    reason: str = ""


async def collect(stream: AsyncIterable[Any]) -> Answer:
    """Read a model's stream to its end."""
    answer = Answer()
    async for chunk in stream:
        if isinstance(chunk, str):
            answer.text += chunk
        elif isinstance(chunk, llm.ChatChunk):
            if chunk.usage is not None:
                answer.tokens += chunk.usage.total_tokens
            if chunk.delta is not None:
                answer.text += chunk.delta.content or ""
                answer.calls += chunk.delta.tool_calls
    return answer


def judge(
    answer: Answer,
    words: str,
    tools: Sequence[llm.Tool],
    state: CallState,
    desk: Desk,
    issued: Sequence[str],
) -> Verdict:
    """The first tool call, if code can follow it in this state; `words` is the caller's turn.

    Whether the caller has said yes to what was read back is for code alone to say, either way.
    """
    if not answer.calls:
        return Verdict(None, check(answer.text, issued, "").reason or "no_tool")
    call = answer.calls[0]
    tool = _named(tools, call.name)
    if tool is None:
        return Verdict(None, "unknown_tool")
    arguments = _arguments(tool, call.arguments)
    if arguments is None:
        return Verdict(None, "bad_arguments")
    if call.name == "choose" and arguments.get("offer_id") not in {item.id for item in state.offers}:
        return Verdict(None, "unknown_offer")
    confirms = decide(state, desk, [Item("user", words)])
    if call.name == "confirm" and arguments != confirms.arguments:
        return Verdict(None, "no_yes")
    if call.name != "confirm" and confirms.tool == "confirm":
        return Verdict(None, "unheard_yes")
    return Verdict(
        Decision(tool=call.name, arguments=arguments), "several_tools" if len(answer.calls) > 1 else ""
    )


def _named(tools: Sequence[llm.Tool], name: str) -> llm.FunctionTool[..., Any] | None:
    for item in tools:
        if isinstance(item, llm.FunctionTool):
            tool = cast("llm.FunctionTool[..., Any]", item)
            if tool.info.name == name:
                return tool
    return None


def _arguments(tool: llm.FunctionTool[..., Any], raw: str) -> dict[str, str] | None:
    """The texts a tool takes; None where they are no JSON object, or something is missing or no text."""
    fields = function_arguments_to_pydantic_model(tool).model_fields
    try:
        data: object = json.loads(raw or "{}")
    except ValueError:
        return None
    if not isinstance(data, dict):
        return None
    given = cast("dict[str, object]", data)
    arguments: dict[str, str] = {}
    for name, about in fields.items():
        value = given.get(name)
        if isinstance(value, str):
            arguments[name] = value
        elif value is not None or about.is_required():
            return None
    return arguments
