"""Methods of the agent as tools of a model, with their schemas made once.

livekit builds a schema and a validator from a method's signature again for every call of a tool; here the
schema is made at the first use of a process and the tools take the model's arguments as they are.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar, cast

from livekit.agents import llm
from livekit.agents.llm import function_tool
from livekit.agents.llm.utils import (
    build_strict_openai_schema,  # pyright: ignore[reportUnknownVariableType]  # livekit leaves it open
)

_MARK = "__caaisy_tool__"
F = TypeVar("F", bound=Callable[..., Awaitable[str]])


def tool(method: F) -> F:
    """Mark a method as a tool; its parameters are texts and its docstring describes it to the model."""
    setattr(method, _MARK, True)
    return method


def tools_of(agent: object) -> list[llm.Tool | llm.Toolset]:
    """The marked methods of an agent."""
    return [_bound(agent, name, schema) for name, schema in schemas_of(type(agent)).items()]


def schemas(tools: Sequence[llm.Tool]) -> dict[str, Mapping[str, Any]]:
    """The parameters of each tool by its name, as JSON schema."""
    known: dict[str, Mapping[str, Any]] = {}
    for item in tools:
        if isinstance(item, llm.RawFunctionTool):
            raw = cast("llm.RawFunctionTool[..., Any]", item)
            known[raw.info.name] = raw.info.raw_schema["parameters"]
    return known


def needed(parameters: Mapping[str, Any]) -> list[str]:
    """The parameters without a default; a strict schema lists all and lets those with one be null."""
    return [name for name, about in parameters["properties"].items() if about.get("type") == "string"]


@cache
def schemas_of(kind: type) -> dict[str, dict[str, Any]]:
    """The marked methods of a kind of agent with their schemas: a tenth of a second at the first use."""
    methods = {name: getattr(kind, name) for name in dir(kind) if hasattr(getattr(kind, name), _MARK)}
    return {name: _schema(method) for name, method in methods.items()}


def _schema(method: Callable[..., Awaitable[str]]) -> dict[str, Any]:
    described = function_tool(method.__get__(object(), object))
    return cast("dict[str, Any]", build_strict_openai_schema(described)["function"])


def _bound(agent: object, name: str, schema: dict[str, Any]) -> llm.Tool:
    method: Callable[..., Awaitable[str]] = getattr(agent, name)

    known = frozenset(schema["parameters"]["properties"])

    async def run(raw_arguments: dict[str, object]) -> str:
        given = {key: value for key, value in raw_arguments.items() if key in known and value is not None}
        return await method(**given)

    return function_tool(run, raw_schema=schema)
