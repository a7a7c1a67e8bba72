"""All parts with their states on one page, for those who build pages. Shown in demo mode only."""

from __future__ import annotations

import reflex as rx

from caaisy_app.ui.components.controls import button, empty, initials, note, skeleton, slip, square_button
from caaisy_app.ui.components.frame import framed
from caaisy_app.ui.components.icons import icon
from caaisy_app.ui.routes import KIT
from caaisy_app.ui.states.shapes import Slip
from caaisy_app.ui.texts import t

_GROUNDS = [
    "paper",
    "surface",
    "sunken",
    "hover",
    "ink",
    "accent",
    "accent-wash",
    "desk",
    "desk-mark",
    "positive-wash",
    "caution-wash",
    "danger-wash",
]


def kit() -> rx.Component:
    """The page."""
    return framed(
        KIT,
        rx.el.div(rx.el.div(rx.el.h1(t("kit.name")), rx.el.p(t("kit.text"))), class_name="page-head"),
        _block(
            t("kit.colours"),
            rx.el.ul(
                *[
                    rx.el.li(
                        rx.el.i(custom_attrs={"style": {"background": f"var(--{role})"}}),
                        role,
                        class_name="swatch xs",
                    )
                    for role in _GROUNDS
                ],
                class_name="cells",
            ),
            rx.el.ul(
                *[
                    rx.el.li(initials(f"S{number}", f"st{number}"), f"staff-{number}", class_name="row xs")
                    for number in range(1, 9)
                ],
                class_name="cells",
            ),
        ),
        _block(
            t("kit.buttons"),
            rx.el.div(
                button(t("kit.primary"), kind="primary", picture="phone"),
                button(t("kit.second")),
                button(t("kit.ghost"), kind="ghost"),
                button(t("kit.danger_quiet"), kind="danger-quiet"),
                button(t("kit.danger"), kind="danger"),
                square_button(t("toast.dismiss"), "x"),
                button(t("kit.primary"), kind="primary", disabled=True),
                rx.el.span(t("kit.reason"), class_name="hint"),
                class_name="cells",
            ),
        ),
        _block(
            t("kit.signs"),
            rx.el.div(
                rx.el.span(rx.el.i(), t("line.open"), class_name="pill"),
                rx.el.span(rx.el.i(), t("line.down"), class_name="pill off"),
                rx.el.span(t("outcome.message"), class_name="badge"),
                rx.el.span(icon("check"), t("outcome.booked"), class_name="badge pos"),
                rx.el.span(t("outcome.callback"), class_name="badge cau"),
                rx.el.span(t("outcome.emergency"), class_name="badge dan"),
                class_name="cells",
            ),
        ),
        _block(
            t("kit.slips"),
            rx.el.div(
                slip(_sample("booked")), slip(_sample("held")), slip(_sample("cancelled")), class_name="slips"
            ),
        ),
        _block(
            t("kit.notes"),
            rx.el.div(
                note(t("kit.note")),
                note(t("kit.note"), kind="pos", picture="circle-check"),
                note(t("kit.note"), kind="cau", picture="triangle-alert"),
                note(t("kit.note"), kind="dan", picture="circle-alert"),
                class_name="stack",
            ),
        ),
        _block(
            t("kit.empty"),
            rx.el.div(
                rx.el.div(empty(t("work.empty"), t("work.empty_hint")), class_name="sheet"),
                rx.el.div(skeleton("70%"), skeleton("90%"), skeleton("40%"), class_name="stack"),
                class_name="slips",
            ),
        ),
    )


def _block(name: str, *content: rx.Component) -> rx.Component:
    return rx.el.section(rx.el.h2(name), *content, class_name="kit-block")


def _sample(state: str) -> Slip:
    return Slip(
        id=state,
        weekday=t("kit.weekday"),
        day="24",
        month=t("kit.month"),
        time="11:00–11:45",
        what=t("kit.what"),
        who="Anna Schmidt",
        by_phone=state == "booked",
        state=state,
        fresh=False,
        date="2027-03-24",
        label="",
    )
