"""Connections to servers that speak the OpenAI protocol: for hearing, voice and model alike.

A client that makes its own trust reads all certificates again, 0.02 s of the processor in one go while a
caller listens; so the trusted certificates are read once in a process (`agents.warming` does it before the
first call).
"""

from __future__ import annotations

import ssl
from functools import cache

import openai
from pydantic import SecretStr


def client(base_url: str | None, api_key: SecretStr | None, seconds: float) -> openai.AsyncClient:
    """One connection pool to one address; `seconds` for each step of a request. The caller closes it."""
    return openai.AsyncClient(
        base_url=base_url,
        api_key=api_key.get_secret_value() if api_key is not None else "none",
        max_retries=0,
        timeout=seconds,
        http_client=openai.DefaultAsyncHttpxClient(verify=trusted(), timeout=seconds),
    )


@cache
def trusted() -> ssl.SSLContext:
    """The certificates that this machine trusts."""
    return ssl.create_default_context()
