"""Which engine answers, by name."""

from __future__ import annotations

from agents.session import Engine, embedded


def engine_named(name: str) -> Engine:
    """The factory of an engine; `ValueError` where the engine lacks an address or a key."""
    if name == "embedded":
        return embedded
    from agents.providers.openai_engine import openai_engine

    return openai_engine()
