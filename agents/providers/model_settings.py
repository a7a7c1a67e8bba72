"""Where an external language model is. Cheap to import: the package of the model is loaded only when used."""

from __future__ import annotations

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class ModelSettings(BaseSettings):
    """Only the address and the model's name are needed for a server of one's own."""

    model_config = SettingsConfigDict(env_prefix="CAAISY_LLM_", frozen=True, extra="ignore")

    base_url: str | None = Field(default=None, description="Address of the OpenAI-compatible server.")
    model: str = Field(default="gpt-4.1-mini", description="Name of the model.")
    api_key: SecretStr | None = Field(default=None, description="Key, where the server wants one.")
