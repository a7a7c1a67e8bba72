"""The page for addresses that lead nowhere, and the one for when a page itself has failed."""

from __future__ import annotations

import reflex as rx

from caaisy_app.ui.components.client import ByAddress
from caaisy_app.ui.components.icons import bell
from caaisy_app.ui.routes import TODAY
from caaisy_app.ui.texts import page_language, speaking, t


def not_found() -> rx.Component:
    """Nothing here; the way back. In the language of the address."""
    return _both("not_found")


def failed() -> rx.Component:
    """The page could not be drawn; loading it again usually helps."""
    return _both("failed")


def _both(name: str) -> rx.Component:
    with speaking("de"):
        german = _plain(name)
    with speaking("en"):
        english = _plain(name)
    return ByAddress.create(german=german, english=english)


def _plain(name: str) -> rx.Component:
    home = TODAY.path(page_language())
    return rx.el.main(
        rx.el.p(rx.el.span(bell(), "Caaisy", class_name="brand")),
        rx.el.h1(t(f"{name}.title")),
        rx.el.p(t(f"{name}.text"), class_name="soft"),
        rx.el.p(rx.el.a(t(f"{name}.action"), href=home, class_name="btn primary")),
        class_name="plain",
        lang=page_language(),
    )
