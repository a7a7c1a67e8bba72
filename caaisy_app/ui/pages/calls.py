"""Calls: the running ones and the newest, each leading to its own page."""

from __future__ import annotations

import reflex as rx

from caaisy_app.ui.components.controls import empty, note, only_read, skeleton
from caaisy_app.ui.components.frame import framed
from caaisy_app.ui.components.states import CallsState, Item, TodayState
from caaisy_app.ui.routes import CALLS
from caaisy_app.ui.texts import t


def calls() -> rx.Component:
    """The page."""
    return framed(
        CALLS,
        rx.el.div(
            rx.el.div(
                rx.el.h1(t("calls.name")),
                rx.el.p(rx.cond(CallsState.ready, CallsState.count, skeleton("8rem"))),
            ),
            class_name="page-head",
        ),
        rx.cond(
            TodayState.problem != "",
            note(TodayState.problem, kind="cau", picture="triangle-alert"),
            rx.fragment(),
        ),
        rx.el.section(
            rx.cond(
                CallsState.ready,
                rx.cond(
                    CallsState.rows.length() > 0, _table(), empty(t("calls.empty"), t("calls.empty_hint"))
                ),
                _loading(),
            ),
            class_name="sheet",
            aria_label=t("calls.name"),
        ),
    )


def _table() -> rx.Component:
    heads = ("when", "who", "result", "length")
    return rx.el.table(
        rx.el.caption(only_read(t("calls.caption"))),
        rx.el.thead(
            rx.el.tr(*[rx.el.th(t(f"calls.{head}"), scope="col", role="columnheader") for head in heads]),
        ),
        rx.el.tbody(rx.foreach(CallsState.rows, _row)),
        class_name="mails calls",
        role="table",
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


def _loading() -> rx.Component:
    line = rx.el.div(skeleton("4rem"), skeleton("60%"), skeleton("70%"), skeleton("3rem"))
    return rx.el.div(line, line, line, class_name="mails-loading", aria_hidden="true")
