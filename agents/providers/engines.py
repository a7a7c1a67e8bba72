"""Which engine answers: by name, or as the environment says."""

from __future__ import annotations

from agents.providers.model_settings import ModelSettings
from agents.session import Engine, embedded


def engine_named(name: str) -> Engine:
    """The factory of an engine; `ValueError` where the engine lacks an address or a key."""
    if name == "embedded":
        return embedded
    from agents.providers.openai_engine import openai_engine

    return openai_engine()


def configured_engine() -> Engine:
    """The model whose address or key is set, with the embedded engine behind it; else that alone."""
    settings = ModelSettings()
    return engine_named("openai" if settings.base_url or settings.api_key else "embedded")
