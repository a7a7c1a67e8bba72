"""The dialog that asks once before something is lost: names it, offers the way back first."""

from __future__ import annotations

from typing import Any

import reflex as rx

from caaisy_app.ui.components.client import Confirm
from caaisy_app.ui.components.controls import button


def confirming(
    is_open: Any, title: Any, words: Any, *, back: str, go: str, on_back: Any, on_go: Any
) -> rx.Component:
    """A question with two answers; `back` has the focus."""
    return Confirm.create(
        rx.el.p(words),
        rx.el.div(
            button(back, on_click=on_back, custom_attrs={"data-first": ""}),
            button(go, kind="danger", on_click=on_go),
            class_name="row",
        ),
        open=is_open,
        title=title,
        on_close=on_back,
    )
