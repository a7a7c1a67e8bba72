"""Text calls over authenticated loopback HTTP: the web's side of `domain.ports.TextCalls`.

The server is `agents/text_host.py`. Made by bootstrap, once per process.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import httpx

from caaisy_app.core.errors import NotFound
from caaisy_app.domain.ports import TextCallsDown

_QUICK = httpx.Timeout(2.0)
_START = httpx.Timeout(15.0, connect=2.0)
_SAY = httpx.Timeout(60.0, connect=2.0)  # the answer may take a while; the page shows that it is being made


class TextHostClient:
    """Starts and carries on text calls in the agents process.

    `url` is the address of that process, `token` the secret both were given at their start. Proxies
    named in the environment are not used: the process is on this machine.
    """

    def __init__(self, url: str, token: str) -> None:
        self._client = httpx.AsyncClient(
            base_url=url.rstrip("/"), headers={"Authorization": f"Bearer {token}"}, trust_env=False
        )

    async def start(self, business_slug: str, language: str, caller_number: str | None) -> str:
        """Begin a call and return its id. Raises `TextCallsDown`, `NotFound` for an unknown business."""
        answer = await self._post(
            "/calls",
            {"business": business_slug, "language": language, "caller_number": caller_number},
            _START,
        )
        call_id = answer.get("call_id")
        if not isinstance(call_id, str):
            raise TextCallsDown
        return call_id

    async def say(self, call_id: str, text: str) -> None:
        """Say something as the caller; returns when the reception has answered."""
        await self._post(f"/calls/{quote(call_id, safe='')}/say", {"text": text}, _SAY)

    async def hang_up(self, call_id: str) -> None:
        """The caller hangs up. A call that is over already is no error."""
        try:
            await self._post(f"/calls/{quote(call_id, safe='')}/hang-up", {}, _START)
        except NotFound:
            return

    async def healthy(self) -> bool:
        """Whether the process answers; never raises."""
        try:
            return (await self._client.get("/health", timeout=_QUICK)).status_code == httpx.codes.OK
        except httpx.HTTPError:
            return False

    async def aclose(self) -> None:
        """Let go of connections."""
        await self._client.aclose()

    async def _post(self, path: str, body: dict[str, Any], patience: httpx.Timeout) -> dict[str, Any]:
        try:
            response = await self._client.post(path, json=body, timeout=patience)
        except httpx.HTTPError as error:
            raise TextCallsDown from error
        if response.status_code == httpx.codes.NOT_FOUND:
            raise NotFound
        if response.is_error:
            raise TextCallsDown
        if not response.content:
            return {}
        answer: Any = response.json()
        return answer if isinstance(answer, dict) else {}
