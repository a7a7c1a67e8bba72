"""The embedded engine.

A `livekit.agents.llm.LLM` that understands German and English without a model or a network.

`decide` is pure: it looks at the state and the last items of the conversation and proposes either the
sentence that a tool returned or one tool call. It may run twice for one turn (preemptive generation);
only tools change anything.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from livekit.agents import llm
from livekit.agents.types import DEFAULT_API_CONNECT_OPTIONS, NOT_GIVEN, APIConnectOptions, NotGivenOr

from agents.dialogue.desk import Desk
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask, CallState, Goal
from agents.dialogue.turns import says_yes, understand_turn


@dataclass(frozen=True, slots=True)
class Item:
    """The last thing in the conversation: what the caller said, or what a tool answered."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What the engine proposes: words to speak, or one tool with the caller's words."""

    text: str = ""
    tool: str = ""
    arguments: Mapping[str, Any] = field(default_factory=dict[str, Any])


SIMPLE_TOOLS: tuple[tuple[Intent, str], ...] = (
    (Intent.EMERGENCY, "emergency"),
    (Intent.PRIVACY, "privacy_request"),
    (Intent.LANGUAGE, "set_language"),
    (Intent.HUMAN, "transfer"),
    (Intent.WRONG_NUMBER, "end_call"),
    (Intent.SOLICITOR, "end_call"),
)


def decide(state: CallState, desk: Desk, items: Sequence[Item]) -> Decision:
    """The next step. Pure, no I/O, below five milliseconds; `items` needs only the last one."""
    last = items[-1] if items else Item("user", "")
    if last.kind == "tool":
        return Decision(text=last.text)
    meaning = understand_turn(last.text, state, desk)
    for intent, tool in SIMPLE_TOOLS:
        if meaning.has(intent):
            extra = {"language": meaning.language or ""} if tool == "set_language" else {}
            return Decision(tool=tool, arguments={"words": meaning.words, **extra})
    if (
        state.ask in (Ask.READBACK, Ask.CANCEL_CONFIRM)
        and state.readback is not None
        and says_yes(last.text, state, desk)
    ):
        return Decision(tool="confirm", arguments={"readback_id": state.readback.id})
    picks = meaning.choice and meaning.choice != "none" and not meaning.choice.startswith("several:")
    if picks and meaning.topic not in (None, "unknown"):
        return Decision(tool="reply", arguments={"words": meaning.words})  # it picks, and asks something
    if picks:
        return Decision(tool="choose", arguments={"offer_id": meaning.choice, **_details(meaning)})
    own = _own_tool(state, meaning)
    if own:
        return Decision(tool=own, arguments=_details(meaning) | _wishes(meaning))
    if meaning.has(Intent.CALLBACK):
        return Decision(
            tool="request_callback", arguments={"window_words": meaning.words, **_details(meaning)}
        )
    if meaning.has(Intent.MESSAGE) or state.ask is Ask.MESSAGE_TEXT:
        return Decision(tool="leave_message", arguments={"text_words": meaning.words, **_details(meaning)})
    if meaning.has(Intent.QUESTION) and not meaning.facts:
        return Decision(tool="answer_question", arguments={"question_words": meaning.words})
    if _wishes(meaning) or meaning.has(Intent.BOOK):
        return Decision(tool="find_times", arguments=_wishes(meaning) | _details(meaning))
    if _details(meaning):
        return Decision(tool="give_details", arguments=_details(meaning))
    if meaning.has(Intent.GOODBYE):
        return Decision(tool="end_call", arguments={"words": meaning.words})
    return Decision(tool="reply", arguments={"words": meaning.words})


def _own_tool(state: CallState, meaning: Meaning) -> str:
    if meaning.has(Intent.CANCEL):
        return "cancel"
    if meaning.has(Intent.MOVE):
        return "move"
    if meaning.has(Intent.LOOKUP):
        return "find_my_booking"
    if state.goal is Goal.MOVE and state.target is not None and meaning.when is not None:
        return "move"
    return ""


def _wishes(meaning: Meaning) -> dict[str, str]:
    wishes: dict[str, str] = {}
    if meaning.service_id or meaning.service_choices or meaning.unknown_service:
        wishes["service"] = meaning.service_words or meaning.unknown_service
    if meaning.when is not None or meaning.shift or meaning.has(Intent.ANY_TIME, Intent.ASAP):
        wishes["when_words"] = meaning.when.words if meaning.when is not None else meaning.words
    elif meaning.old is not None:
        wishes["when_words"] = meaning.words
    if meaning.staff_id or meaning.staff_any or meaning.staff_not or meaning.unknown_staff:
        wishes["staff"] = meaning.staff_words or meaning.unknown_staff
    return wishes


def _details(meaning: Meaning) -> dict[str, str]:
    details = {
        "name_words": meaning.name_words,
        "phone_words": meaning.phone_words or (meaning.line and meaning.words) or "",
        "email_words": meaning.email_words,
        "attendee_words": meaning.attendee_words or (meaning.attendee_relation and meaning.words) or "",
    }
    return {key: value for key, value in details.items() if value}


class EmbeddedLLM(llm.LLM[str]):
    """The engine that needs nothing. `look` returns the state of the call at this moment."""

    def __init__(self, look: Callable[[], tuple[CallState, Desk]]) -> None:
        super().__init__()
        self._look = look

    @property
    def model(self) -> str:
        return "embedded"

    @property
    def provider(self) -> str:
        return "caaisy"

    def chat(
        self,
        *,
        chat_ctx: llm.ChatContext,
        tools: list[llm.Tool] | None = None,
        conn_options: APIConnectOptions = DEFAULT_API_CONNECT_OPTIONS,
        parallel_tool_calls: NotGivenOr[bool] = NOT_GIVEN,
        tool_choice: NotGivenOr[llm.ToolChoice] = NOT_GIVEN,
        extra_kwargs: NotGivenOr[dict[str, Any]] = NOT_GIVEN,
    ) -> llm.LLMStream:
        state, desk = self._look()
        return _EmbeddedStream(
            self, decide(state, desk, last_items(chat_ctx)), chat_ctx, tools or [], conn_options
        )


class _EmbeddedStream(llm.LLMStream):
    def __init__(
        self,
        engine: EmbeddedLLM,
        decision: Decision,
        chat_ctx: llm.ChatContext,
        tools: list[llm.Tool],
        conn_options: APIConnectOptions,
    ) -> None:
        super().__init__(  # pyright: ignore[reportUnknownMemberType]  # livekit leaves LLM[...] open
            engine, chat_ctx=chat_ctx, tools=tools, conn_options=conn_options
        )
        self._decision = decision

    async def _run(self) -> None:
        self._event_ch.send_nowait(as_chunk(self._decision, self._chat_ctx))


def as_chunk(decision: Decision, chat_ctx: llm.ChatContext) -> llm.ChatChunk:
    """A decision in the form in which models answer."""
    delta = llm.ChoiceDelta(role="assistant")
    if decision.tool:
        arguments = json.dumps(dict(decision.arguments), ensure_ascii=False)
        delta.tool_calls = [
            llm.FunctionToolCall(name=decision.tool, arguments=arguments, call_id=_call_id(chat_ctx))
        ]
    else:
        delta.content = decision.text
    return llm.ChatChunk(id="embedded", delta=delta)


def _call_id(chat_ctx: llm.ChatContext) -> str:
    return f"call_{len(chat_ctx.items)}"


def last_items(chat_ctx: llm.ChatContext) -> list[Item]:
    """The last item of the conversation in the engine's own words."""
    for item in reversed(chat_ctx.items):
        if item.type == "function_call_output":
            return [Item("tool", item.output)]
        if item.type == "message" and item.role == "user":
            return [Item("user", item.text_content or "")]
    return []
