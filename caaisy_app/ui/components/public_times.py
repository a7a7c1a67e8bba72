"""A strip of days and the free times of one: the same list for booking and for moving."""

from __future__ import annotations

import reflex as rx

from caaisy_app.ui.components.controls import square_button
from caaisy_app.ui.components.public_states import Source
from caaisy_app.ui.components.states import Item
from caaisy_app.ui.public_texts import p


def times(source: Source, heading: str) -> rx.Component:
    """The section with its heading; the free times are buttons in lists."""
    return rx.el.section(
        rx.el.div(
            rx.el.h2(heading, id="when", tab_index=-1),
            rx.cond(source.requests_only, rx.fragment(), _turn_pages(source)),
            class_name="row between step-head",
        ),
        rx.cond(
            source.days.length() > 0,
            rx.el.div(
                rx.foreach(source.days, lambda item: _day(source, item)),
                class_name="dates",
                role="group",
                aria_label=p("when.days"),
            ),
            rx.fragment(),
        ),
        rx.cond(source.no_times != "", rx.el.p(source.no_times, class_name="soft"), rx.fragment()),
        rx.el.div(rx.foreach(source.groups, lambda group: _group(source, group)), class_name="slots"),
        class_name="step",
        aria_labelledby="when",
    )


def _turn_pages(source: Source) -> rx.Component:
    return rx.el.div(
        rx.el.span(source.month, class_name="soft sm"),
        square_button(
            p("when.earlier"), "chevron-left", disabled=~source.has_earlier, on_click=source.earlier
        ),
        square_button(p("when.later"), "chevron-right", disabled=~source.has_later, on_click=source.later),
        class_name="row turn-pages",
    )


def time_button(source: Source, item: Item) -> rx.Component:
    """A free time; pressed = it is the one that was chosen."""
    return rx.el.li(
        rx.el.button(
            rx.el.span(item["time"], class_name="num", aria_hidden="true"),
            rx.cond(
                item["note"] != "",
                rx.el.span(item["note"], class_name="xs soft", aria_hidden="true"),
                rx.fragment(),
            ),
            type="button",
            class_name="slot",
            aria_label=item["label"],
            aria_pressed=source.picked == item["start"],
            on_click=source.pick_time(item["start"]),
        ),
        key=item["start"],
    )


def _day(source: Source, item: Item) -> rx.Component:
    return rx.el.button(
        rx.el.span(item["weekday"], aria_hidden="true"),
        rx.el.b(item["day"], aria_hidden="true"),
        rx.el.span(item["line"], aria_hidden="true"),
        type="button",
        class_name="date",
        aria_label=item["label"],
        aria_pressed=source.day == item["date"],
        aria_disabled=~item["free"],
        on_click=source.pick_day(item["date"]),
        key=item["date"],
    )


def _group(source: Source, group: Item) -> rx.Component:
    return rx.el.div(
        rx.el.h3(group["name"]),
        rx.el.ul(rx.foreach(group["times"], lambda item: time_button(source, item))),
        key=group["name"],
    )
