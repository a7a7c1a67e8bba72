"""The gateway: every request and every socket passes here before it reaches a page.

It adds the security headers and how long an answer may be kept, refuses hosts and origins that are not
ours, and takes cookies and credentials off sockets before the pages' framework could store them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from caaisy_app.ui.runtime import phone_address

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_BUILD = Path(".web") / "build"
_DOCUMENT = "page.html"  # see `caaisy_app.ui.build_plugin`
_KEEP_FOR_EVER = "public, max-age=31536000, immutable"
_ASK_EACH_TIME = "no-cache"
_LARGEST_BODY = 64 * 1024
_HEADERS = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
_WITH_MICROPHONE = _HEADERS["permissions-policy"].replace("microphone=()", "microphone=(self)")

#: What concerns windows says nothing for scripts, styles and fonts, of which a page has a dozen.
_FILE_HEADERS = {
    name: value
    for name, value in _HEADERS.items()
    if name not in ("cross-origin-opener-policy", "permissions-policy")
}


def content_security_policy(script_hashes: Iterable[str], phone: str | None = None) -> str:
    """Only our own files; inline scripts only those that were built, known by their hash; no eval.

    `phone` is the `ws` address of the phone server, which a page may call, too.
    """
    places = ["'self'", *([phone, "http" + phone.removeprefix("ws")] if phone else [])]
    scripts = " ".join(["'self'", *(f"'{source}'" for source in script_hashes)])
    return "; ".join(
        [
            "default-src 'self'",
            f"script-src {scripts}",
            "style-src 'self' 'unsafe-inline'",  # positions in the day are style attributes
            "img-src 'self' data:",
            f"connect-src {' '.join(places)}",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        ]
    )


class Gateway:
    """ASGI middleware around everything. `build` is the folder of the built pages."""

    def __init__(
        self,
        app: ASGIApp,
        build: Path = _BUILD,
        public_host: str | None = None,
        phone: Callable[[], str | None] = phone_address,
    ) -> None:
        self._app = app
        self._pages = build / "client"
        self._hosts = _LOOPBACK | ({public_host} if public_host else set())
        self._hashes = _read_hashes(build / "script-hashes.json")
        self._phone = phone

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Check, then pass on."""
        if scope["type"] == "websocket":
            await self._socket(scope, receive, send)
        elif scope["type"] == "http":
            await self._request(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    async def _socket(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        origin = headers.get("origin")
        # A browser always names the page it comes from; other programs on this machine name none.
        if not self._host_is_ours(headers) or (origin and urlsplit(origin).netloc != headers.get("host")):
            await receive()
            await send({"type": "websocket.close", "code": 1008})
            return
        secret = (b"cookie", b"authorization")
        kept = [(name, value) for name, value in scope["headers"] if name.lower() not in secret]
        await self._app({**scope, "headers": kept}, receive, send)

    async def _request(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        refusal = self._refusal(scope, headers)
        path = str(scope["path"])

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._add_headers(MutableHeaders(scope=message), path, int(message["status"]))
            await send(message)

        if refusal:
            await PlainTextResponse(refusal[1], refusal[0])(scope, receive, answer)
            return
        await self._app(self._rewritten(scope, path), receive, answer)

    def _refusal(self, scope: Scope, headers: Headers) -> tuple[int, str] | None:
        """Status and sentence where a request is not for us.

        The host is checked because without sign-in a foreign name that resolves to this machine would
        otherwise make our pages readable to a foreign site (DNS rebinding).
        """
        if not self._host_is_ours(headers):
            return 421, "This server answers under its own name only."
        if scope["method"] not in ("GET", "HEAD", "OPTIONS"):
            origin = headers.get("origin")
            if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none") or (
                origin and urlsplit(origin).netloc != headers.get("host")
            ):
                return 403, "This request comes from another site."
            if int(headers.get("content-length") or 0) > _LARGEST_BODY:
                return 413, "This request is too large."
        return None

    def _host_is_ours(self, headers: Headers) -> bool:
        return urlsplit(f"//{headers.get('host', '')}").hostname in self._hosts

    def _rewritten(self, scope: Scope, path: str) -> Scope:
        """`/page` is answered as `/page/` where such a page was built: no redirect, no absolute address.

        `/b/anything` is answered with the document of such pages, in the language of the address.
        """
        if path.endswith("/") or "." in path.rsplit("/", 1)[-1] or ".." in path:
            return scope
        if (self._pages / path.lstrip("/") / "index.html").is_file():
            return {**scope, "path": f"{path}/", "raw_path": f"{path}/".encode()}
        document = f"{path.rpartition('/')[0]}/{_DOCUMENT}"
        if (self._pages / document.lstrip("/")).is_file():
            return {**scope, "path": document, "raw_path": document.encode()}
        return scope

    def _add_headers(self, headers: MutableHeaders, path: str, status: int) -> None:
        hashed = path.startswith(("/assets/", "/fonts/")) and status < 400
        for name, value in (_FILE_HEADERS if hashed else _HEADERS).items():
            headers[name] = value
        if headers.get("content-type", "").startswith("text/html"):
            phone = self._phone()
            headers["content-security-policy"] = content_security_policy(self._hashes, phone)
            if phone is not None:
                headers["permissions-policy"] = _WITH_MICROPHONE
        if hashed:
            headers["cache-control"] = _KEEP_FOR_EVER
        elif "cache-control" not in headers:
            headers["cache-control"] = _ASK_EACH_TIME


def _read_hashes(path: Path) -> list[str]:
    if not path.is_file():
        return []
    hashes: list[str] = json.loads(path.read_text(encoding="utf-8"))
    return hashes
