"""What a model answered to a caller turn, and whether it is a proposal that may be followed.

A model is an untrusted user: one known tool, with words of the caller and ids that code issued, or nothing.
Whatever else comes is noted and left aside; the embedded engine then reads the turn. Pure, but for `collect`.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from livekit.agents import llm

from agents.dialogue.desk import Desk
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import CallState
from agents.dialogue.turns import understand_turn
from agents.receptionist.engine import Decision, Item, decide
from agents.receptionist.guard import invented
from agents.receptionist.toolbox import needed, schemas


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
    """What to do about `words`, the caller's turn.

    Where code has read the turn clearly, that reading stands, and a model that says otherwise is noted. A
    model leads only where code is at a loss, and even then it neither picks a time nor says yes, and takes a
    kind word or a mere name for no wish to move or to cancel.
    """
    if not answer.calls:
        return Verdict(None, invented(answer.text, issued) or "no_tool")
    call = answer.calls[0]
    parameters = schemas(tools).get(call.name)
    if parameters is None:
        return Verdict(None, "unknown_tool")
    arguments = _arguments(parameters, call.arguments)
    if arguments is None:
        return Verdict(None, "bad_arguments")
    own = decide(state, desk, [Item("user", words)])
    heard = understand_turn(words, state, desk)
    if own.tool != "reply" or is_clear(heard):
        return Verdict(own, "" if call.name == own.tool else "against_reading")
    changes = call.name in ("move", "cancel")
    if call.name in ("choose", "confirm") or (changes and (heard.intents or len(words.split()) <= _A_NAME)):
        return Verdict(None, "unheard")
    return Verdict(
        Decision(tool=call.name, arguments=arguments), "several_tools" if len(answer.calls) > 1 else ""
    )


def is_clear(heard: Meaning) -> bool:
    """Whether code understood where a turn leads."""
    return heard.facts or heard.yesno is not None or bool(heard.intents - _SOCIAL)


_A_NAME = 3
"""Words of a turn that may be a name and no more."""
_SOCIAL = frozenset({Intent.GREETING, Intent.THANKS})


def _arguments(parameters: Mapping[str, Any], raw: str) -> dict[str, str] | None:
    """The texts a tool takes; None where they are no JSON object, or something is missing or no text."""
    try:
        data: object = json.loads(raw or "{}")
    except ValueError:
        return None
    if not isinstance(data, dict):
        return None
    given = cast("dict[str, object]", data)
    if not set(needed(parameters)) <= set(given):
        return None
    values = {name: value for name in parameters["properties"] if (value := given.get(name)) is not None}
    if not all(isinstance(value, str) for value in values.values()):
        return None
    return cast("dict[str, str]", values)
