"""Today: is the line open, who is talking, what needs me, when is the next free time."""

from __future__ import annotations

import reflex as rx

from caaisy_app.ui.components.controls import button, note, skeleton
from caaisy_app.ui.components.day import day, latest
from caaisy_app.ui.components.desk import desk
from caaisy_app.ui.components.frame import framed
from caaisy_app.ui.components.states import TestCallState, TodayState
from caaisy_app.ui.components.worklist import worklist
from caaisy_app.ui.routes import TODAY
from caaisy_app.ui.texts import t


def today() -> rx.Component:
    """The page."""
    return framed(
        TODAY,
        rx.el.div(
            rx.el.div(
                rx.el.h1(rx.cond(TodayState.title != "", TodayState.title, t("today.name"))),
                rx.el.p(rx.cond(TodayState.ready, TodayState.counts, skeleton("16rem"))),
            ),
            rx.el.div(
                rx.el.span(
                    rx.el.i(),
                    rx.cond(TodayState.line_open, t("line.open"), t("line.down")),
                    class_name=rx.cond(
                        TodayState.ready, rx.cond(TodayState.line_open, "pill", "pill off"), "pill waiting"
                    ),
                ),
                button(
                    t("test.open"),
                    kind="primary",
                    picture="phone",
                    class_name="by-thumb",
                    on_click=TestCallState.show,
                ),
                class_name="row",
            ),
            class_name="page-head",
        ),
        rx.cond(
            TodayState.problem != "",
            note(TodayState.problem, kind="cau", picture="triangle-alert"),
            rx.fragment(),
        ),
        rx.el.div(desk(), worklist(), latest(), class_name="top"),
        day(),
    )
