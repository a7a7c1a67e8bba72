"""Which engine answers, by name. An engine that is not configured is refused with the reason."""

from __future__ import annotations

from agents.session import Engine, embedded


class EngineNotConfigured(ValueError):
    """The engine needs settings that are missing."""


def engine_named(name: str) -> Engine:
    """The factory of an engine: `embedded` needs nothing, `openai` a key or an address."""
    if name == "embedded":
        return embedded
    from agents.providers.openai_engine import openai_engine

    return openai_engine()
