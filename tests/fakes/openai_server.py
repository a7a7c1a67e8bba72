"""A chat completions server on loopback, as strict as the `openai` package's own types, that can misbehave.

Every request is validated against `CompletionCreateParamsStreaming`; what the types do not know is refused
with 400, as is a request without tools or without streaming. Answers are chunks of the package's own types.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Literal

from aiohttp import web
from openai.types import CompletionUsage
from openai.types.chat import ChatCompletionChunk
from openai.types.chat.chat_completion_chunk import (
    Choice,
    ChoiceDelta,
    ChoiceDeltaToolCall,
    ChoiceDeltaToolCallFunction,
)
from openai.types.chat.completion_create_params import CompletionCreateParamsStreaming
from pydantic import TypeAdapter, ValidationError

Fault = Literal[
    "",
    "stall before headers",
    "stall in the stream",
    "drip",
    "drop",
    "drop in the stream",
    "429",
    "500",
    "truncated json",
    "no json",
    "nothing",
    "unknown tool",
    "missing argument",
    "extra argument",
    "argument of another type",
    "arguments that are no json",
    "arguments that are a list",
    "two tools",
    "words instead of a tool",
    "an invented time",
]
Reason = Literal["tool_calls", "stop"]
Call = tuple[str, Mapping[str, Any]]
Mind = Callable[[list[dict[str, Any]]], Call]
_PARAMS: TypeAdapter[Any] = TypeAdapter(CompletionCreateParamsStreaming)


def violations(body: Any) -> list[str]:
    """What the package's types object to in a request body, unknown keys included."""
    found: list[str] = []
    try:
        known = _PARAMS.validate_python(body)
        _unlike(body, known, "body", found)
    except ValidationError as error:
        return [f"{item['loc']}: {item['msg']}: {item['input']!r}" for item in error.errors()]
    if not known.get("stream"):
        found.append("body.stream: this server only streams")
    if not body.get("tools"):
        found.append("body.tools: a receptionist without tools")
    return found


def _unlike(given: Any, known: Any, where: str, found: list[str]) -> None:
    """Collect keys that validation dropped. Lists of the types are validated as they are walked."""
    if isinstance(given, Mapping) and isinstance(known, Mapping):
        found += [f"{where}.{key}: unknown" for key in given if key not in known]
        for key in given:
            if key in known:
                _unlike(given[key], known[key], f"{where}.{key}", found)
    elif isinstance(given, list) and not isinstance(known, str) and isinstance(known, Iterable):
        for number, (left, right) in enumerate(zip(given, known, strict=True)):
            _unlike(left, right, f"{where}[{number}]", found)


@dataclass(slots=True)
class Model:
    """The server. `mind` answers; `faults` go wrong first, one per request, then `always`."""

    mind: Mind
    faults: list[Fault] = field(default_factory=list[Fault])
    always: Fault = ""
    tokens: int = 120
    requests: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    headers: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    refused: list[str] = field(default_factory=list[str])
    url: str = ""
    _released: asyncio.Event = field(default_factory=asyncio.Event)

    async def complete(self, request: web.Request) -> web.StreamResponse:
        """POST /v1/chat/completions."""
        self.headers.append(dict(request.headers))
        try:
            body: Any = await request.json()
        except ValueError:
            return self._refuse(["body: no JSON"])
        if found := violations(body):
            return self._refuse(found)
        self.requests.append(body)
        fault = self.faults.pop(0) if self.faults else self.always
        if fault == "stall before headers":
            await self._released.wait()
        if fault in ("429", "500"):
            return web.json_response({"error": {"message": "no", "type": "server_error"}}, status=int(fault))
        if fault == "drop":
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        try:
            return await self._stream(request, body, fault)
        except ConnectionError:  # whoever asked has waited long enough and is gone
            return web.Response()

    def _refuse(self, found: list[str]) -> web.Response:
        self.refused += found
        return web.json_response(
            {"error": {"message": "; ".join(found), "type": "invalid_request_error"}}, status=400
        )

    async def _stream(self, request: web.Request, body: dict[str, Any], fault: Fault) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        chunks = [item.model_dump_json(exclude_none=True) for item in self._chunks(body, fault)]
        for number, chunk in enumerate(chunks):
            last = number == len(chunks) - 1
            if number == 1 and fault == "stall in the stream":
                await self._released.wait()
            if number == 1 and fault == "drop in the stream":
                assert request.transport is not None
                request.transport.abort()
                return response
            if number == 1 and fault == "truncated json":
                await response.write(f"data: {chunk[: len(chunk) // 2]}\n\n".encode())
                return response
            if fault == "no json":
                await response.write(b"data: <html>Bad gateway</html>\n\n")
                return response
            if fault == "drip" and not last:
                for _ in range(40):  # alive, but never done: a comment is no progress
                    await response.write(b": wait\n\n")
                    try:
                        await asyncio.wait_for(self._released.wait(), 0.25)
                    except TimeoutError:
                        continue
                    break
            await response.write(f"data: {chunk}\n\n".encode())
        await response.write(b"data: [DONE]\n\n")
        return response

    def _chunks(self, body: dict[str, Any], fault: Fault) -> list[ChatCompletionChunk]:
        identity = f"chatcmpl-{len(self.requests)}"
        empty = ChatCompletionChunk(
            id=identity, choices=[], created=0, model=body["model"], object="chat.completion.chunk"
        )

        def chunk(delta: ChoiceDelta, reason: Reason | None = None) -> ChatCompletionChunk:
            choice = Choice(index=0, delta=delta, finish_reason=reason)
            return empty.model_copy(update={"choices": [choice]})

        asked = self.tokens - 20
        usage = CompletionUsage(completion_tokens=20, prompt_tokens=asked, total_tokens=self.tokens)
        end = empty.model_copy(update={"usage": usage})
        first = chunk(ChoiceDelta(role="assistant"))
        words = {
            "nothing": "",
            "words instead of a tool": "Gern, einen Moment bitte, ich sehe nach.",
            "an invented time": "Wunderbar, ich habe Sie am Freitag um 23 Uhr eingetragen.",
        }.get(fault)
        if words is not None:
            return [first, chunk(ChoiceDelta(content=words)), chunk(ChoiceDelta(), "stop"), end]
        calls = _spoilt(self.mind(body["messages"]), fault)
        deltas: list[ChatCompletionChunk] = []
        for index, (name, arguments) in enumerate(calls):
            start = ChoiceDeltaToolCallFunction(name=name, arguments="")
            call = ChoiceDeltaToolCall(index=index, id=f"{identity}-{index}", type="function", function=start)
            deltas.append(chunk(ChoiceDelta(tool_calls=[call])))
            for part in (arguments[: len(arguments) // 2], arguments[len(arguments) // 2 :]):
                rest = ChoiceDeltaToolCallFunction(arguments=part)
                deltas.append(
                    chunk(ChoiceDelta(tool_calls=[ChoiceDeltaToolCall(index=index, function=rest)]))
                )
        return [first, *deltas, chunk(ChoiceDelta(), "tool_calls"), end]


def _spoilt(call: Call, fault: Fault) -> list[tuple[str, str]]:
    name, arguments = call
    whole = json.dumps(dict(arguments), ensure_ascii=False)
    match fault:
        case "unknown tool":
            return [("read_all_bookings", whole)]
        case "missing argument":
            return [("choose", "{}")]
        case "extra argument":
            extra = {**arguments, "business_id": "biz_other", "force": True, "price": 1}
            return [(name, json.dumps(extra, ensure_ascii=False))]
        case "argument of another type":
            return [
                (
                    name,
                    json.dumps({**arguments, "words": 7, "when_words": 7, "offer_id": 7, "readback_id": 7}),
                )
            ]
        case "arguments that are no json":
            return [(name, "{'offer_id': offer-1")]
        case "arguments that are a list":
            return [(name, "[1, 2]")]
        case "two tools":
            return [(name, whole), ("end_call", "{}")]
        case _:
            return [(name, whole)]


@asynccontextmanager
async def serving(model: Model) -> AsyncIterator[Model]:
    """The server on a free port of loopback; requests that hang are let go at the end."""
    application = web.Application()
    application.router.add_post("/v1/chat/completions", model.complete)
    runner = web.AppRunner(application, handle_signals=False, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    model.url = f"http://127.0.0.1:{runner.addresses[0][1]}/v1"
    try:
        yield model
    finally:
        model._released.set()  # pyright: ignore[reportPrivateUsage]  # its own
        await runner.cleanup()
