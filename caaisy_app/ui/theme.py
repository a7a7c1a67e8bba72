"""The look: which style sheets, the font that loads first, and the roles Tailwind may use.

Colours, sizes and motion are roles in `assets/tokens.css`; nothing else names a colour.
"""

from __future__ import annotations

from typing import Any

import reflex as rx

STYLESHEETS = [
    "tokens.css",
    "styles/base.css",
    "styles/parts.css",
    "styles/frame.css",
    "styles/desk.css",
    "styles/day.css",
    "styles/outbox.css",
    "styles/phone.css",
    "styles/public.css",
]
FIRST_FONT = "/fonts/source-sans-3.dfb447f6.woff2"

# fmt: off
_ROLES = [
    "paper", "surface", "sunken", "hover", "ink", "ink-soft", "ink-faint", "line", "line-strong", "accent",
    "accent-wash", "desk", "desk-raised", "desk-ink", "desk-mark", "positive", "positive-wash", "caution",
    "caution-wash", "danger", "danger-wash", "focus",
]
# fmt: on

TAILWIND: dict[str, Any] = {
    "darkMode": "class",
    "theme": {"colors": {role: f"var(--{role})" for role in _ROLES} | {"transparent": "transparent"}},
}


def head() -> list[rx.Component]:
    """What every page has in its head."""
    return [
        rx.el.link(rel="icon", href="/favicon.svg", type="image/svg+xml"),
        rx.el.link(
            rel="preload",
            href=FIRST_FONT,
            custom_attrs={"as": "font", "type": "font/woff2"},
            cross_origin="anonymous",
        ),
        rx.el.meta(name="color-scheme", content="light dark"),
        rx.el.meta(name="robots", content="noindex"),
    ]
