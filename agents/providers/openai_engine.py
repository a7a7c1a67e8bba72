"""An engine over any OpenAI-compatible address, with the embedded engine behind it.

The model proposes tool calls only; tools, guard and state are those of the embedded engine, so a model
that hangs or fails is replaced within a turn and nothing is asked twice. Configured by environment:
`CAAISY_LLM_BASE_URL`, `CAAISY_LLM_MODEL`, `CAAISY_LLM_API_KEY`.
"""

from __future__ import annotations

from typing import Any

from livekit.agents import llm
from livekit.agents.types import NOT_GIVEN
from livekit.plugins import openai
from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from agents.call.controller import CallController
from agents.session import Engine, embedded

ATTEMPT_SECONDS = 1.5  # a caller waits no longer for a model; then the embedded engine answers


class ModelSettings(BaseSettings):
    """Where the model is. Only the address and the model's name are needed for a server of one's own."""

    model_config = SettingsConfigDict(env_prefix="CAAISY_LLM_", frozen=True, extra="ignore")

    base_url: str | None = Field(default=None, description="Address of the OpenAI-compatible server.")
    model: str = Field(default="gpt-4.1-mini", description="Name of the model.")
    api_key: SecretStr | None = Field(default=None, description="Key, where the server wants one.")


class EngineNotConfigured(ValueError):
    """Neither an address nor a key is set."""


def openai_engine(settings: ModelSettings | None = None) -> Engine:
    """A factory of engines for calls; `EngineNotConfigured` where nothing says where the model is."""
    chosen = settings or ModelSettings()
    if chosen.base_url is None and chosen.api_key is None:
        raise EngineNotConfigured("set CAAISY_LLM_BASE_URL (and CAAISY_LLM_API_KEY) to use the engine openai")
    key = chosen.api_key.get_secret_value() if chosen.api_key is not None else "none"

    def make(controller: CallController) -> llm.LLM[Any]:
        model = openai.LLM(
            model=chosen.model,
            api_key=key,
            base_url=chosen.base_url or NOT_GIVEN,
            parallel_tool_calls=False,
            max_retries=0,
        )
        return llm.FallbackAdapter(
            [model, embedded(controller)], attempt_timeout=ATTEMPT_SECONDS, max_retry_per_llm=0
        )

    return make
