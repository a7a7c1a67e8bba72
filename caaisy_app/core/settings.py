"""The settings of one installation: read once, in bootstrap, from the environment.

Every name here is documented in `docs/reference/settings.md`; a test compares the two.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import Literal, Self
from urllib.parse import unquote, urlsplit

from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

_ADDRESS = re.compile(r"[^@\s<>,;]+@[^@\s<>,;]+")
#: About half of a core in speech, the rest for turns, pages and what else runs: `docs/benchmarks.md`.
CALLS_PER_CORE = 6


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Settings(BaseSettings):
    """All settings, prefix `CAAISY_`. Frozen; unsafe values are refused with the reason."""

    model_config = SettingsConfigDict(
        env_prefix="CAAISY_", frozen=True, extra="ignore", hide_input_in_errors=True
    )

    mode: Literal["demo", "production"] = Field(
        default="demo", description="`demo` serves the demo businesses without sign-in, on loopback only."
    )
    data_dir: Path = Field(
        default_factory=lambda: Path.cwd() / ".caaisy",
        description="Folder for the embedded database and everything else that is kept.",
    )
    database_url: str | None = Field(
        default=None,
        description="`sqlite:///FILE` or `postgresql://...`; default: a SQLite file in the data folder.",
    )
    host: str = Field(default="127.0.0.1", description="Address the web server listens on.")
    port: int = Field(default=8420, ge=1, le=65535, description="Port the web server listens on.")
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="Least important log line that is written."
    )
    text_host_url: str | None = Field(
        default=None, description="Address of the process that holds text calls; `caaisy run` sets it."
    )
    text_host_token: SecretStr | None = Field(
        default=None,
        description="Secret that opens the text call process; `caaisy run` makes one at each start.",
    )
    smtp_url: SecretStr | None = Field(
        default=None,
        description="`smtp://user:password@host:port` (TLS when the server offers it), `smtp+starttls://`"
        " (TLS or nothing) or `smtps://` (TLS from the start); without it mail stays in the outbox page.",
    )
    mail_from: str | None = Field(
        default=None,
        description="Address that mail comes from; default: the user of `CAAISY_SMTP_URL` if that is an"
        " address, else `reception@` and the host of `CAAISY_PUBLIC_URL`.",
    )
    public_url: str | None = Field(
        default=None, description="Address under which people reach this installation, for links in mail."
    )
    master_keys: SecretStr | None = Field(
        default=None,
        description="Keys that protect what is stored encrypted, `id:key,id:key`, the newest first, each 32"
        " bytes in base64; default: a key file of this machine in the data folder.",
    )
    livekit_url: str | None = Field(
        default=None,
        description="`ws://` or `wss://` address of the LiveKit server; without it there is no phone.",
    )
    livekit_api_key: str | None = Field(default=None, description="API key of the LiveKit server.")
    livekit_api_secret: SecretStr | None = Field(
        default=None, description="Secret of the API key, 32 characters or more."
    )
    max_calls: int = Field(
        default_factory=lambda: CALLS_PER_CORE * _cores(),
        ge=1,
        le=500,
        description="How many telephone calls one worker (`caaisy agent`) holds at once; default: 6 for each"
        " core that it may use. Fewer where words are recognised on this machine, too.",
    )
    agent_port: int = Field(
        default=8430,
        ge=0,
        le=65535,
        description="Port on loopback where the phone worker tells its health (`/`) and load (`/worker`).",
    )
    agent_metrics_port: int | None = Field(
        default=None,
        ge=0,
        le=65535,
        description="Port on loopback where the phone worker shows Prometheus metrics; default: none.",
    )
    livekit_outbound_trunk: str | None = Field(
        default=None,
        description="Id of the LiveKit outbound trunk over which people are called when a call is handed on"
        " with an announcement; without it calls are handed on by SIP REFER only.",
    )
    sip_providers: str | None = Field(
        default=None,
        description="Addresses from which calls of a provider may come, `easybell=192.0.2.0/24,192.0.2.7;"
        "other=...`; calls of a provider that is not named here are taken from this machine only.",
    )

    @field_validator("mail_from")
    @classmethod
    def _one_address(cls, value: str | None) -> str | None:
        """An address alone, without a name around it."""
        if value is not None and not _ADDRESS.fullmatch(value):
            raise ValueError("this is no mail address")
        return value

    @field_validator("smtp_url")
    @classmethod
    def _mail_server(cls, value: SecretStr | None) -> SecretStr | None:
        """A server the product can talk to."""
        if value is not None:
            url = urlsplit(value.get_secret_value())
            if url.scheme not in ("smtp", "smtps", "smtp+starttls") or not url.hostname:
                raise ValueError("the mail server is smtp://, smtp+starttls:// or smtps:// and a host")
            _ = url.port  # raises ValueError for one that is none
        return value

    @field_validator("livekit_url")
    @classmethod
    def _phone_server(cls, value: str | None) -> str | None:
        """A WebSocket address."""
        if value is not None:
            url = urlsplit(value)
            if url.scheme not in ("ws", "wss") or not url.hostname:
                raise ValueError("the LiveKit server is ws:// or wss:// and a host")
            _ = url.port  # raises ValueError for one that is none
        return value

    @model_validator(mode="after")
    def _phone_server_is_whole(self) -> Self:
        """Address, key and secret belong together; a short secret can be guessed."""
        parts = (self.livekit_url, self.livekit_api_key, self.livekit_api_secret)
        if any(part is not None for part in parts):
            if any(part is None for part in parts):
                raise ValueError(
                    "CAAISY_LIVEKIT_URL, CAAISY_LIVEKIT_API_KEY and CAAISY_LIVEKIT_API_SECRET are set"
                    " together or not at all"
                )
            if self.livekit_api_secret and len(self.livekit_api_secret.get_secret_value()) < 32:
                raise ValueError("CAAISY_LIVEKIT_API_SECRET needs 32 characters or more")
        return self

    @field_validator("sip_providers")
    @classmethod
    def _known_addresses(cls, value: str | None) -> str | None:
        """Names with networks that exist."""
        _providers(value)
        return value

    @field_validator("database_url", mode="before")
    @classmethod
    def _plain_url(cls, value: object) -> object:
        """Accept the plain forms that hosters hand out."""
        if isinstance(value, str):
            for plain, full in (
                ("postgres://", "postgresql+psycopg://"),
                ("postgresql://", "postgresql+psycopg://"),
                ("sqlite:///", "sqlite+aiosqlite:///"),
            ):
                if value.startswith(plain):
                    return full + value.removeprefix(plain)
            if not value.startswith(("postgresql+psycopg://", "sqlite+aiosqlite:///")):
                raise ValueError("the database must be SQLite or PostgreSQL")
        return value

    @property
    def database(self) -> str:
        """The SQLAlchemy URL of the database."""
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir / 'caaisy.db'}"

    @property
    def origin(self) -> str:
        """Scheme, host and port of the pages, without a slash at the end."""
        return (self.public_url or f"http://{self.host}:{self.port}").rstrip("/")

    @property
    def sender(self) -> str:
        """The address that mail comes from."""
        if self.mail_from:
            return self.mail_from
        if self.smtp_url is not None:
            user = unquote(urlsplit(self.smtp_url.get_secret_value()).username or "")
            if "@" in user:
                return user
        return f"reception@{urlsplit(self.origin).hostname or 'localhost'}"

    @property
    def provider_addresses(self) -> Mapping[str, tuple[str, ...]]:
        """The networks from which each provider's calls may come."""
        return _providers(self.sip_providers)

    @property
    def has_phone(self) -> bool:
        """Whether a LiveKit server is configured."""
        return self.livekit_url is not None

    @property
    def on_loopback(self) -> bool:
        """Whether the web server can be reached from this machine only."""
        if self.host == "localhost":
            return True
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return False


def _providers(text: str | None) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for part in filter(None, (item.strip() for item in (text or "").split(";"))):
        name, _, addresses = part.partition("=")
        networks = [ip_network(address.strip(), strict=False) for address in addresses.split(",")]
        if not name.strip() or any(network.prefixlen == 0 for network in networks):
            raise ValueError("providers are name=address,address;name=address, and never the whole internet")
        found[name.strip().lower()] = tuple(str(network) for network in networks)
    return found
