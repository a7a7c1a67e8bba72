"""The desk: the running call with its turns, what was understood, and how far it has come."""

from __future__ import annotations

import reflex as rx

from caaisy_app.ui.components.client import Elapsed, Follow
from caaisy_app.ui.components.controls import skeleton
from caaisy_app.ui.components.icons import icon
from caaisy_app.ui.components.states import Item, TestCallState, TodayState
from caaisy_app.ui.texts import t


def desk() -> rx.Component:
    """The running call, or one line about the last one."""
    return rx.cond(TodayState.talking, _running(), _folded())


def turn(item: Item) -> rx.Component:
    """One turn: who, and the words, underlined where they were understood. Words are text, never markup."""
    return rx.el.div(
        rx.el.span(item["by"], class_name="by"),
        rx.el.p(rx.foreach(item["parts"], _part), dir="auto", class_name="long"),
        class_name=rx.cond(item["who"] == "caller", "turn caller", "turn"),
        key=item["key"],
    )


def speaking(by: str) -> rx.Component:
    """The place of an answer that is being made."""
    return rx.el.div(
        rx.el.span(by, class_name="by"),
        rx.el.p(rx.el.span(class_name="cursor", aria_hidden="true")),
        class_name="turn",
        aria_hidden="true",
    )


def _part(part: Item) -> rx.Component:
    return rx.cond(part["mark"], rx.el.mark(part["text"]), rx.el.span(part["text"]))


def _running() -> rx.Component:
    call = TodayState.desk
    return rx.el.section(
        rx.el.header(
            Elapsed.create(seconds=call["seconds"]),
            rx.el.div(
                rx.el.h2(call["heading"]),
                rx.el.p(call["number"], rx.el.span(call["others"], class_name="ml"), class_name="soft sm"),
                class_name="grow",
            ),
        ),
        rx.el.div(
            Follow.create(
                rx.el.div(rx.foreach(call["turns"], turn), class_name="turns"),
                watch=call["turns"].length(),
                quiet=TestCallState.is_open,
                label=t("desk.said"),
                class_name="said",
            ),
            rx.el.div(
                rx.el.h3(t("desk.understood")),
                rx.cond(
                    call["facts"].length() > 0,
                    rx.el.dl(
                        rx.foreach(
                            call["facts"],
                            lambda fact: rx.el.div(
                                rx.el.dt(fact["label"]), rx.el.dd(fact["value"]), key=fact["label"]
                            ),
                        )
                    ),
                    rx.el.p(t("desk.nothing_yet"), class_name="hint"),
                ),
                class_name="got",
            ),
            class_name="live",
        ),
        rx.el.footer(
            rx.el.ol(
                rx.foreach(
                    call["stages"],
                    lambda stage: rx.el.li(
                        stage["label"],
                        class_name=stage["at"],
                        aria_current=rx.cond(stage["at"] == "now", "step", "false"),
                        key=stage["label"],
                    ),
                ),
                class_name="stages",
            ),
            rx.el.p(call["note"], class_name="soft xs"),
        ),
        class_name="desk",
        aria_label=t("desk.running_label"),
    )


def _folded() -> rx.Component:
    return rx.el.section(
        icon("phone"),
        rx.el.div(
            rx.el.h2(t("desk.quiet")),
            rx.cond(
                TodayState.ready,
                rx.el.p(TodayState.last_call["text"], class_name="soft sm"),
                rx.el.p(skeleton("14rem"), class_name="soft sm"),
            ),
            class_name="grow",
        ),
        rx.cond(
            TodayState.last_call["result"] != "",
            rx.el.span(TodayState.last_call["result"], class_name="badge"),
            rx.fragment(),
        ),
        class_name="desk folded",
        aria_label=t("desk.quiet"),
    )
