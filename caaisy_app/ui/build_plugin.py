"""What happens around the compilation of the front end: our own parts go in, and the result is finished.

Before it: React's own element function in the place of a style engine that no page needs. After it:
`<html lang>` of the English pages, the document of the pages with a changing address in both languages, a
socket address that fits every port, and the hashes of all inline scripts for the content security policy
(the documents and the hashes are read by `caaisy_app.web.gateway`).
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import reflex as rx
from reflex import constants

from caaisy_app.core.i18n import LANGUAGES
from caaisy_app.ui.public_routes import BOOK, MANAGE

CSP_FILE = "script-hashes.json"
_ALIASES = "    alias: [\n"
_PLAIN = (
    '      { find: "@emotion/react", replacement: '
    'fileURLToPath(new URL("./components/caaisy/plain.jsx", import.meta.url)) },\n'
)
#: Pages whose address changes have no document of their own; they get this one beside their fixed part.
DOCUMENT = "page.html"
CHANGING = (BOOK, MANAGE)
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

    def pre_compile(self, **context: Any) -> None:
        """Put our element function in the place of the style engine."""
        context["add_modify_task"](constants.ReactRouter.VITE_CONFIG_FILE, with_plain_elements)

    def post_build(self, **context: Any) -> None:
        """Finish what the bundler has written."""
        static_dir: Path = context["static_dir"]
        for folder in (route.path(lang).partition("[")[0] for route in CHANGING for lang in LANGUAGES):
            document = static_dir / folder.strip("/") / DOCUMENT
            document.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(static_dir / constants.ReactRouter.SPA_FALLBACK, document)
        for page in static_dir.rglob("*.html"):
            _finish_page(page, static_dir)
        patched = sum(_free_of_port(script) for script in (static_dir / "assets").glob("*.js"))
        if patched == 0:
            raise RuntimeError("The bundle holds no socket address of the known form; see build_plugin.py.")
        (static_dir.parent / CSP_FILE).write_text(json.dumps(script_hashes(static_dir)), encoding="utf-8")


def with_plain_elements(vite_config: str) -> str:
    """The configuration of the bundler with our stand-in for `@emotion/react`. `RuntimeError` if it is not
    of the known form."""
    if _PLAIN in vite_config:
        return vite_config
    if _ALIASES not in vite_config:
        raise RuntimeError(
            "The bundler's configuration has no aliases of the known form; see build_plugin.py."
        )
    return vite_config.replace(_ALIASES, _ALIASES + _PLAIN, 1)


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
