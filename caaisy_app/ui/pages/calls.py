"""Calls: the running ones and the newest, each leading to its own page."""

from __future__ import annotations

import reflex as rx

from caaisy_app.ui.components.controls import empty
from caaisy_app.ui.components.frame import framed
from caaisy_app.ui.components.listing import list_head, loading_lines, table
from caaisy_app.ui.components.states import CallsState, Item
from caaisy_app.ui.routes import CALLS
from caaisy_app.ui.texts import t

_HEADS = ("when", "who", "result", "length")


def calls() -> rx.Component:
    """The page."""
    return framed(
        CALLS,
        list_head("calls", CallsState.ready, CallsState.count),
        rx.el.section(
            rx.cond(
                CallsState.ready,
                rx.cond(
                    CallsState.rows.length() > 0,
                    table("calls", _HEADS, CallsState.rows, _row, "mails calls"),
                    empty(t("calls.empty"), t("calls.empty_hint")),
                ),
                loading_lines("4rem", "60%", "70%", "3rem"),
            ),
            class_name="sheet",
            aria_label=t("calls.name"),
        ),
    )


def _row(item: Item) -> rx.Component:
    return rx.el.tr(
        rx.el.td(item["when"], class_name="when num", role="cell"),
        rx.el.td(
            rx.el.span(item["kind"], class_name="soft"),
            rx.el.a(item["who"], href=item["href"], class_name="opens break"),
            class_name="about",
            role="cell",
        ),
        rx.el.td(
            rx.el.span(item["result"], class_name=rx.Var.create("badge ") + item["look"]),
            class_name="how",
            role="cell",
        ),
        rx.el.td(item["length"], class_name="length num", role="cell"),
        key=item["id"],
        role="row",
    )
