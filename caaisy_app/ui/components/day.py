"""The day: a lane per member of staff, hours from left to right, a list on small ones; the newest slips."""

from __future__ import annotations

import reflex as rx

from caaisy_app.ui.components.client import Placed
from caaisy_app.ui.components.controls import initials, only_read, skeleton, slip, square_button
from caaisy_app.ui.components.icons import icon
from caaisy_app.ui.components.states import Item, TodayState
from caaisy_app.ui.texts import t


def latest() -> rx.Component:
    """Slips of what was booked last, the newest first; a slip leads to its day."""
    return rx.cond(
        TodayState.latest.length() > 0,
        rx.el.section(
            rx.el.h2(t("latest.title")),
            rx.el.div(
                rx.foreach(
                    TodayState.latest,
                    lambda item: slip(item, on_click=TodayState.show_day(item["date"])),
                ),
                class_name="slips",
            ),
            class_name="booked",
            aria_label=t("latest.title"),
        ),
        rx.fragment(),
    )


def day() -> rx.Component:
    """The shown day; until it is loaded, its place."""
    return rx.cond(TodayState.ready, _shown(), _loading())


def _shown() -> rx.Component:
    shown = TodayState.day
    return rx.el.section(
        rx.el.header(
            rx.el.div(
                rx.el.h2(shown["title"]),
                square_button(
                    t("day.previous"), "chevron-left", small=True, on_click=TodayState.previous_day
                ),
                square_button(t("day.next"), "chevron-right", small=True, on_click=TodayState.next_day),
                class_name="day-head",
            ),
            rx.el.p(
                rx.cond(
                    shown["next_free"] != "",
                    rx.fragment(
                        rx.el.span(shown["next_free_of"], class_name="soft"), rx.el.b(shown["next_free"])
                    ),
                    rx.fragment(),
                ),
                class_name="nextfree",
            ),
        ),
        rx.cond(shown["lanes"].length() > 0, rx.fragment(_lanes(), _agenda()), _closed()),
        class_name="sheet",
        aria_label=t("day.title"),
        key="ready",
    )


def _lanes() -> rx.Component:
    shown = TodayState.day
    return rx.el.div(
        rx.el.div(
            rx.el.span(),
            rx.el.div(
                rx.foreach(
                    shown["axis"],
                    lambda hour: Placed.create(hour["label"], element="span", at=hour["at"], key=hour["at"]),
                ),
                class_name="track",
            ),
            class_name="axis",
            aria_hidden="true",
        ),
        rx.foreach(shown["lanes"], _lane),
        rx.cond(
            shown["now"] != "",
            Placed.create(rx.el.span(shown["now"]), part=shown["now_part"], class_name="nowline"),
            rx.fragment(),
        ),
        class_name="day-line",
    )


def _lane(lane: Item) -> rx.Component:
    return rx.el.div(
        rx.el.h3(
            initials(lane["initials"], lane["colour"]),
            rx.el.span(lane["name"], class_name="clip"),
            class_name="name",
        ),
        Placed.create(
            rx.foreach(
                lane["closed"],
                lambda gap: Placed.create(at=gap["at"], long=gap["long"], class_name="closed", key=gap["at"]),
            ),
            rx.el.ul(rx.foreach(lane["bars"], _bar)),
            hours=TodayState.day["hours"],
            class_name="track",
        ),
        class_name="lane",
        key=lane["id"],
    )


def _bar(bar: Item) -> rx.Component:
    return Placed.create(
        rx.el.b(bar["name"], aria_hidden="true"),
        rx.el.span(
            bar["start"],
            rx.cond(bar["phone"], icon("phone"), rx.fragment()),
            rx.el.span(bar["service"], class_name="service"),
            aria_hidden="true",
        ),
        only_read(bar["label"]),
        rx.cond(bar["phone"], only_read(t("booking.by_phone")), rx.fragment()),
        class_name=bar["look"],
        title=bar["label"],
        element="li",
        at=bar["at"],
        long=bar["long"],
        key=bar["id"],
    )


def _agenda() -> rx.Component:
    return rx.el.ul(
        rx.foreach(
            TodayState.day["agenda"],
            lambda bar: rx.el.li(
                rx.el.span(
                    rx.el.b(bar["start"]),
                    rx.el.br(),
                    rx.el.span(bar["end"], class_name="soft"),
                    class_name="when num",
                ),
                rx.el.i(class_name=rx.Var.create("bar ") + bar["look"].replace("bk ", "")),
                rx.el.span(
                    rx.el.b(bar["name"]),
                    rx.el.br(),
                    rx.el.span(
                        bar["service"],
                        rx.cond(
                            bar["phone"],
                            rx.fragment(icon("phone"), only_read(t("booking.by_phone"))),
                            rx.fragment(),
                        ),
                        class_name="soft",
                    ),
                    class_name="grow",
                ),
                initials(bar["initials"], bar["look"].replace("bk ", "")),
                class_name=rx.cond(bar["fresh"], "fresh", rx.cond(bar["past"], "past", "")),
                key=bar["id"],
            ),
        ),
        class_name="agenda",
    )


def _closed() -> rx.Component:
    return rx.el.p(
        rx.cond(TodayState.day["closed"] != "", TodayState.day["closed"], t("day.nobody")),
        class_name="no-day soft",
    )


def _loading() -> rx.Component:
    row = rx.el.div(skeleton("4.5rem"), skeleton("70%"))
    return rx.el.section(
        rx.el.header(rx.el.h2(t("day.title"))),
        rx.el.div(rx.el.div(), row, row, row, class_name="lanes-loading", aria_hidden="true"),
        class_name="sheet",
        aria_label=t("day.title"),
        key="loading",
    )
