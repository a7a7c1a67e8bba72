"""What happens around the compilation of the front end: our own parts go in, and the result is finished.

After the build: `<html lang>` of the English pages, a socket address that fits every port, and the hashes
of all inline scripts for the content security policy (read by `caaisy_app.web.gateway`).
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import reflex as rx

CSP_FILE = "script-hashes.json"
_CLIENT = Path(__file__).resolve().parent / "client"
_INLINE_SCRIPT = re.compile(r"<script(?![^>]*\ssrc=)[^>]*>(.*?)</script>", re.DOTALL)
_SOCKET_ADDRESS = re.compile(r"""(["'`])ws://localhost:\d+/_event\1""")
_SOCKET_HERE = '("ws://localhost"+(globalThis.location&&location.port?":"+location.port:"")+"/_event")'


class CaaisyBuild(rx.plugins.Plugin):
    """Reflex plugin, named in `rxconfig.py`."""

    def get_static_assets(self, **_context: Any) -> Sequence[tuple[Path, str | bytes]]:
        """Our own React parts."""
        return [
            (Path("components/caaisy") / part.name, part.read_text(encoding="utf-8"))
            for part in sorted(_CLIENT.glob("*.jsx"))
        ]

    def post_build(self, **context: Any) -> None:
        """Finish what the bundler has written."""
        static_dir: Path = context["static_dir"]
        for page in static_dir.rglob("*.html"):
            _finish_page(page, static_dir)
        patched = sum(_free_of_port(script) for script in (static_dir / "assets").glob("*.js"))
        if patched == 0:
            raise RuntimeError("The bundle holds no socket address of the known form; see build_plugin.py.")
        (static_dir.parent / CSP_FILE).write_text(json.dumps(script_hashes(static_dir)), encoding="utf-8")


def script_hashes(static_dir: Path) -> list[str]:
    """CSP sources (`sha256-...`) of every inline script in the built pages, sorted."""
    hashes: set[str] = set()
    for page in static_dir.rglob("*.html"):
        for script in _INLINE_SCRIPT.findall(page.read_text(encoding="utf-8")):
            digest = hashlib.sha256(script.encode()).digest()
            hashes.add("sha256-" + base64.b64encode(digest).decode())
    return sorted(hashes)


def _finish_page(page: Path, static_dir: Path) -> None:
    if page.relative_to(static_dir).parts[0] == "en":
        html = page.read_text(encoding="utf-8")
        page.write_text(html.replace('<html lang="de"', '<html lang="en"', 1), encoding="utf-8")


def _free_of_port(script: Path) -> bool:
    code = script.read_text(encoding="utf-8")
    changed, count = _SOCKET_ADDRESS.subn(lambda _: _SOCKET_HERE, code)
    if count:
        script.write_text(changed, encoding="utf-8")
    return count > 0
