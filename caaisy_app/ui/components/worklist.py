"""What needs attention: open messages and wishes to be called back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import reflex as rx

from caaisy_app.ui.components.client import PlainLink
from caaisy_app.ui.components.controls import empty, skeleton
from caaisy_app.ui.components.icons import icon
from caaisy_app.ui.components.states import Item, TodayState
from caaisy_app.ui.texts import t


def worklist() -> rx.Component:
    """The open messages, the newest first; done with one click, and back with another.

    Until it is loaded another element stands there, so that nothing moves that one already looks at.
    """
    return rx.cond(TodayState.ready, _loaded(), _loading())


def _loaded() -> rx.Component:
    return _sheet(
        "ready",
        rx.cond(
            (TodayState.messages.length() > 0) | (TodayState.questions.length() > 0),
            rx.fragment(
                rx.el.ul(
                    rx.foreach(TodayState.messages, _row),
                    rx.foreach(TodayState.questions, _question),
                    class_name="work",
                ),
                rx.cond(
                    TodayState.more_messages != "",
                    rx.el.p(TodayState.more_messages, class_name="more"),
                    rx.fragment(),
                ),
            ),
            empty(t("work.empty"), t("work.empty_hint")),
        ),
    )


def _loading() -> rx.Component:
    lines = rx.el.div(skeleton("62%"), skeleton("85%"), skeleton("40%"), class_name="stack empty")
    return _sheet("loading", rx.el.div(lines, aria_hidden="true"))


def _sheet(key: str, content: rx.Component) -> rx.Component:
    return rx.el.section(
        rx.el.header(rx.el.h2(t("work.title"))),
        content,
        class_name="sheet attention",
        aria_label=t("work.title"),
        key=key,
    )


def _row(item: Item) -> rx.Component:
    return rx.el.li(
        rx.match(
            item["kind"],
            ("callback", icon("phone")),
            ("emergency", icon("siren")),
            ("waitlist", icon("hourglass")),
            icon("message-square"),
        ),
        rx.el.div(
            rx.el.div(
                rx.el.b(item["title"]), rx.el.span(item["when"], class_name="soft num"), class_name="head"
            ),
            rx.el.p(item["text"], class_name="text", dir="auto"),
            rx.el.div(
                rx.cond(
                    item["phone"] != "",
                    PlainLink.create(item["phone"], href=item["href"], class_name="num"),
                    rx.fragment(),
                ),
                rx.el.button(
                    t("work.done"),
                    type="button",
                    class_name="btn link",
                    aria_label=item["done_label"],
                    on_click=TodayState.close_message(item["id"]),
                ),
                class_name="act",
            ),
        ),
        class_name=rx.match(item["kind"], ("emergency", "urgent"), ("callback", "callback"), ""),
        key=item["id"],
    )


def _question(item: Item) -> rx.Component:
    """A question without an answer: answered in place, or taken off the list."""
    return rx.el.li(
        icon("notebook-pen"),
        rx.el.div(
            rx.el.div(
                rx.el.b(item["title"]), rx.el.span(item["when"], class_name="soft num"), class_name="head"
            ),
            rx.el.p(item["text"], class_name="text", dir="auto"),
            rx.el.details(
                rx.el.summary(t("gap.open"), aria_label=item["answer_label"], class_name="btn link"),
                rx.el.form(
                    rx.el.input(type="hidden", name="gap", value=item["id"], read_only=True),
                    _entry("topic", item, rx.el.input, max_length=160),
                    _entry("answer", item, rx.el.textarea, max_length=1000, rows=3),
                    rx.cond(
                        TodayState.answer_problem_id == item["id"],
                        rx.el.p(
                            icon("circle-alert"),
                            rx.el.span(TodayState.answer_problem),
                            class_name="err",
                            role="alert",
                        ),
                        rx.fragment(),
                    ),
                    rx.el.div(rx.el.button(t("gap.save"), type="submit", class_name="btn primary")),
                    class_name="stack answer",
                    no_validate=True,
                    on_submit=TodayState.answer_question,
                ),
            ),
            rx.el.div(
                rx.el.button(
                    t("work.done"),
                    type="button",
                    class_name="btn link",
                    aria_label=item["dismiss_label"],
                    on_click=TodayState.dismiss_question(item["id"]),
                ),
                class_name="act",
            ),
        ),
        key=item["id"],
    )


def _entry(name: str, item: Item, control: Callable[..., rx.Component], **options: Any) -> rx.Component:
    field = item["id"].to(str) + f"-{name}"
    return rx.el.div(
        rx.el.label(t(f"gap.{name}"), html_for=field),
        control(
            id=field,
            name=name,
            placeholder=t(f"gap.{name}_example"),
            dir="auto",
            class_name="input",
            **options,
        ),
        class_name="field",
    )
