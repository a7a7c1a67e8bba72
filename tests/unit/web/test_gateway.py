"""The gateway: headers, policy, caching, and who may talk to us at all."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route

from caaisy_app.ui.build_plugin import script_hashes
from caaisy_app.web.gateway import Gateway, content_security_policy
from caaisy_app.web.routes import routes

HOST = "127.0.0.1:8420"
PAGE = "<html><head><script>let a = 1</script></head></html>"


def _build(folder: Path) -> Path:
    client = folder / "client"
    (client / "heute").mkdir(parents=True)
    (client / "heute" / "index.html").write_text(PAGE)
    (client / "en" / "b").mkdir(parents=True)
    (client / "en" / "b" / "page.html").write_text(PAGE)
    (folder / "script-hashes.json").write_text(json.dumps(script_hashes(client)))
    return folder


@pytest.fixture
def client(tmp_path: Path) -> httpx.AsyncClient:
    async def page(request: Request) -> HTMLResponse:
        return HTMLResponse(f"{PAGE}{request.url.path}")

    async def file(request: Request) -> PlainTextResponse:
        return PlainTextResponse("x", headers={"content-type": "text/javascript"})

    inner = routes()
    inner.routes.extend(
        [
            Route("/heute/", page, methods=["GET", "POST"]),
            Route("/en/b/page.html", page),
            Route("/assets/{name}", file),
            Route("/fonts/{name}", file),
            Route("/nothing", lambda _request: PlainTextResponse("no", 404)),
        ]
    )
    app = Gateway(inner, build=_build(tmp_path))
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=f"http://{HOST}")


async def test_pages_come_with_a_policy_that_knows_their_scripts_and_no_eval(client):
    policy = (await client.get("/heute")).headers["content-security-policy"]
    scripts = next(part for part in policy.split("; ") if part.startswith("script-src"))

    assert "unsafe" not in scripts
    assert scripts.count("'sha256-") == 1
    assert "frame-ancestors 'none'" in policy
    assert "default-src 'self'" in policy


@pytest.mark.parametrize("path", ["/heute", "/assets/a.js", "/health", "/nothing"])
async def test_every_answer_carries_the_security_headers(client, path):
    headers = (await client.get(path)).headers

    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    if not path.startswith("/assets/"):
        assert headers["cross-origin-opener-policy"] == "same-origin"
        assert "microphone=()" in headers["permissions-policy"]


@pytest.mark.parametrize("path", ["/assets/a-1234.js", "/fonts/a.1234.woff2"])
async def test_files_with_a_hash_in_their_name_are_kept_for_ever(client, path):
    assert "immutable" in (await client.get(path)).headers["cache-control"]


async def test_pages_are_asked_for_each_time(client):
    assert (await client.get("/heute")).headers["cache-control"] == "no-cache"


async def test_a_page_answers_under_its_short_address_without_a_redirect(client):
    answer = await client.get("/heute")

    assert (answer.status_code, answer.text.endswith("/heute/")) == (200, True)


@pytest.mark.parametrize(
    ("path", "language", "target"),
    [
        ("/", "de-DE,de", "/heute"),
        ("/", "en-GB,en", "/en/today"),
        ("/en", "de", "/en/today"),
        ("/", "", "/heute"),
    ],
)
async def test_the_front_door_leads_to_today(client, path, language, target):
    answer = await client.get(path, headers={"accept-language": language})

    assert (answer.status_code, answer.headers["location"]) == (303, target)


async def test_health_says_ok(client):
    assert (await client.get("/health")).json() == {"status": "ok"}


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example:8420", ""])
async def test_foreign_names_for_this_machine_get_nothing(client, host):
    answer = await client.get("/heute", headers={"host": host})

    assert answer.status_code == 421
    assert "script" not in answer.text


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"origin": f"http://{HOST}"}, 200),
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"content-length": "1000000"}, 413),
    ],
)
async def test_requests_that_change_something_come_from_our_own_pages(client, headers, status):
    assert (await client.post("/heute/", headers=headers)).status_code == status


class _Socket:
    """An ASGI server's side of a websocket handshake."""

    def __init__(self) -> None:
        self.seen: list[tuple[bytes, bytes]] | None = None
        self.sent: list[dict] = []

    async def app(self, scope, receive, send) -> None:
        self.seen = scope["headers"]

    async def shake(self, tmp_path: Path, **headers: str) -> None:
        raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]

        async def receive():
            return {"type": "websocket.connect"}

        async def send(message):
            self.sent.append(message)

        gateway = Gateway(self.app, build=tmp_path)
        await gateway({"type": "websocket", "path": "/_event", "headers": raw}, receive, send)


@pytest.mark.parametrize("origin", ["https://evil.example", "null", f"http://{HOST}.evil.example"])
async def test_a_socket_from_another_site_is_refused(tmp_path, origin):
    socket = _Socket()

    await socket.shake(tmp_path, host=HOST, origin=origin)

    assert socket.seen is None
    assert socket.sent[0]["type"] == "websocket.close"


async def test_a_socket_under_a_foreign_name_is_refused(tmp_path):
    socket = _Socket()

    await socket.shake(tmp_path, host="evil.example", origin="http://evil.example")

    assert socket.seen is None


async def test_cookies_and_credentials_do_not_reach_the_framework(tmp_path):
    socket = _Socket()

    await socket.shake(tmp_path, host=HOST, origin=f"http://{HOST}", cookie="a=b", authorization="Basic x")

    assert socket.seen == [(b"host", HOST.encode()), (b"origin", f"http://{HOST}".encode())]


def test_the_policy_without_a_build_allows_our_files_only():
    assert "script-src 'self';" in content_security_policy([])


@pytest.mark.parametrize("address", ["/en/b/salon-linde", "/en/b/gibt-es-nicht"])
async def test_pages_with_a_changing_address_get_the_document_of_their_language(client, address):
    answer = await client.get(address)

    assert (answer.status_code, answer.text) == (200, f"{PAGE}/en/b/page.html")
    assert answer.headers["content-security-policy"]


@pytest.mark.parametrize("address", ["/heute/salon", "/en/b/salon/mehr", "/b/salon"])
async def test_other_addresses_get_no_document(client, address):
    assert (await client.get(address)).status_code == 404


async def test_a_page_may_reach_the_phone_server_and_the_microphone_only_where_there_is_one(tmp_path):
    async def page(request: Request) -> HTMLResponse:
        return HTMLResponse(PAGE)

    inner = routes()
    inner.routes.append(Route("/heute/", page))
    app = Gateway(inner, build=_build(tmp_path), phone=lambda: "wss://phone.example:7880")
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=f"http://{HOST}") as client:
        answer = await client.get("/heute")
    assert (
        "connect-src 'self' wss://phone.example:7880 https://phone.example:7880;"
        in answer.headers["content-security-policy"]
    )
    assert "microphone=(self)" in answer.headers["permissions-policy"]
    assert "connect-src 'self';" in content_security_policy([])
