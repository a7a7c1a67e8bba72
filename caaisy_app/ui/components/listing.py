"""What pages with a list share: head with count, note of a problem, table, lines before it is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import reflex as rx

from caaisy_app.ui.components.controls import note, only_read, skeleton
from caaisy_app.ui.components.states import Item, TodayState
from caaisy_app.ui.texts import t


def list_head(name: str, ready: Item, count: Item) -> rx.Component:
    """The name of the page, how much there is, what is wrong if anything is. `name`: key of its texts."""
    return rx.fragment(
        rx.el.div(
            rx.el.div(rx.el.h1(t(f"{name}.name")), rx.el.p(rx.cond(ready, count, skeleton("9rem")))),
            class_name="page-head",
        ),
        rx.cond(
            TodayState.problem != "",
            note(TodayState.problem, kind="cau", picture="triangle-alert"),
            rx.fragment(),
        ),
    )


def table(
    name: str, heads: Sequence[str], rows: Item, row: Callable[[Item], rx.Component], look: str = "mails"
) -> rx.Component:
    """A table that becomes a list of cards on small screens; so its roles are said."""
    return rx.el.table(
        rx.el.caption(only_read(t(f"{name}.caption"))),
        rx.el.thead(
            rx.el.tr(*[rx.el.th(t(f"{name}.{head}"), scope="col", role="columnheader") for head in heads]),
        ),
        rx.el.tbody(rx.foreach(rows, row)),
        class_name=look,
        role="table",
    )


def loading_lines(*widths: str) -> rx.Component:
    """Three lines with a bar for each column."""
    line = rx.el.div(*[skeleton(width) for width in widths])
    return rx.el.div(line, line, line, class_name="mails-loading", aria_hidden="true")
