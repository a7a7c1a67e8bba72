"""Small parts: buttons, initials, slips, notes, empty places, skeletons."""

from __future__ import annotations

from typing import Any

import reflex as rx

from caaisy_app.ui.components.icons import icon
from caaisy_app.ui.components.states import Item
from caaisy_app.ui.states.shapes import Slip
from caaisy_app.ui.texts import t


def button(label: Any, *, kind: str = "second", picture: str = "", **props: Any) -> rx.Component:
    """A button: verb plus object. `kind`: primary (one per view), second, ghost, danger, danger-quiet."""
    names = " ".join(part for part in ("btn", kind, str(props.pop("class_name", ""))) if part)
    inside = [icon(picture), label] if picture else [label]
    return rx.el.button(*inside, type="button", class_name=names, **props)


def square_button(label: str, picture: str, *, small: bool = False, **props: Any) -> rx.Component:
    """A button that shows only a drawing; `label` is its name."""
    names = "btn square small" if small else "btn square"
    return rx.el.button(
        icon(picture), type="button", class_name=names, aria_label=label, title=label, **props
    )


def initials(letters: rx.Var[str] | str, colour: rx.Var[str] | str) -> rx.Component:
    """A member of staff in a dot. The name stands beside it."""
    return rx.el.span(letters, class_name=_join("who", colour), aria_hidden="true")


def note(*content: Any, kind: str = "", picture: str = "info", **props: Any) -> rx.Component:
    """A sentence one should see; `kind`: empty, pos, cau, dan."""
    return rx.el.div(
        icon(picture), rx.el.div(*content, class_name="grow"), class_name=f"note {kind}".strip(), **props
    )


def empty(title: str, words: str) -> rx.Component:
    """What will appear here, and the next step."""
    return rx.el.p(rx.el.b(title), words, class_name="empty")


def skeleton(width: str) -> rx.Component:
    """A place that is still empty, as high as what will stand there."""
    return rx.el.span(class_name="sk", custom_attrs={"style": {"width": width}})


def slip(item: Item | Slip, **props: Any) -> rx.Component:
    """A booking as the card a front desk hands over."""
    names = _join("slip", item["state"]) + rx.cond(item["fresh"], " fresh", "")
    element = rx.el.button if "on_click" in props else rx.el.div
    if element is rx.el.button:
        props |= {"type": "button", "aria_label": item["label"]}
    return element(
        rx.el.span(
            rx.el.span(item["weekday"]), rx.el.b(item["day"]), rx.el.span(item["month"]), class_name="day"
        ),
        rx.el.span(
            rx.el.span(item["time"], class_name="time num"),
            rx.el.span(item["who"], class_name="break"),
            rx.el.span(
                item["what"],
                rx.cond(
                    item["by_phone"],
                    rx.fragment(" ", icon("phone"), only_read(t("booking.by_phone"))),
                    rx.fragment(),
                ),
                class_name="soft",
            ),
            class_name="what",
        ),
        class_name=names,
        key=item["id"],
        **props,
    )


def only_read(words: str | rx.Var[str]) -> rx.Component:
    """Words for a screen reader where others see a drawing."""
    return rx.el.span(words, class_name="only-screenreader")


def _join(first: str, second: Any) -> Any:
    return f"{first} {second}" if isinstance(second, str) else rx.Var.create(f"{first} ") + second
