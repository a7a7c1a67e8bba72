"""The frame around every page: skip link, rail, bars, toasts, and what says that the connection is gone."""

from __future__ import annotations

from typing import Any

import reflex as rx
from reflex.style import color_mode, set_color_mode
from reflex_components_core.core.banner import has_too_many_connection_errors

from caaisy_app.ui.components.client import MenuBox, MenuChoices, PlainLink
from caaisy_app.ui.components.controls import only_read
from caaisy_app.ui.components.icons import bell, icon
from caaisy_app.ui.components.states import TestCallState, ToastState, TodayState
from caaisy_app.ui.components.test_call import drawer
from caaisy_app.ui.routes import CALL, CALLS, OUTBOX, PHONE, TODAY, Route
from caaisy_app.ui.texts import page_language, t

# What the menu leads to, in order: only pages that exist.
_MENU: tuple[tuple[Route, str], ...] = (
    (TODAY, "house"),
    (CALLS, "phone"),
    (OUTBOX, "mail"),
    (PHONE, "phone-forwarded"),
)
_MAIN = "inhalt"


def framed(
    route: Route, *content: rx.Component, sheet: rx.Component | None = None, sheet_open: Any = False
) -> rx.Component:
    """A page of the app with everything around it.

    `sheet` is a drawer of the page's own, which is open where `sheet_open` is true.
    """
    return rx.el.div(
        PlainLink.create(t("frame.skip"), href=f"#{_MAIN}", class_name="skip"),
        _offline(),
        _rail(route),
        _topbar(route),
        rx.el.main(*content, class_name="main", id=_MAIN, tab_index=-1),
        _tabbar(route),
        drawer(),
        *([] if sheet is None else [sheet]),
        _toasts(),
        class_name=rx.cond(TestCallState.is_open | sheet_open, "app with-drawer", "app"),
    )


def brand() -> rx.Component:
    """The name with the bell."""
    return rx.el.a(bell(), "Caaisy", href=TODAY.path(page_language()), class_name="brand")


def _rail(route: Route) -> rx.Component:
    return rx.el.aside(
        brand(),
        rx.el.nav(*_entries(route), aria_label=t("frame.menu")),
        rx.el.div(_switcher(route, "top-left"), class_name="foot"),
        class_name="rail",
        aria_label=t("frame.rail"),
    )


def _topbar(route: Route) -> rx.Component:
    return rx.el.header(
        brand(),
        rx.el.nav(*_entries(route), aria_label=t("frame.menu")),
        _switcher(route, "bottom-right"),
        class_name="topbar",
    )


def _tabbar(route: Route) -> rx.Component:
    return rx.el.nav(
        *[
            rx.el.a(
                icon(picture),
                t(item.title_key),
                href=_address(item, page_language()),
                aria_current=_current(item, route),
            )
            for item, picture in _MENU
        ],
        rx.el.button(icon("phone"), t("test.open"), type="button", on_click=TestCallState.show),
        aria_label=t("frame.tabs"),
        class_name="tabbar",
    )


def _entries(route: Route) -> list[rx.Component]:
    return [
        rx.el.a(
            icon(picture),
            t(item.title_key),
            href=_address(item, page_language()),
            class_name="item",
            aria_current=_current(item, route),
        )
        for item, picture in _MENU
    ]


def _current(item: Route, route: Route) -> str | None:
    """A call is a page below the calls."""
    return "page" if item is route or (item is CALLS and route is CALL) else None


def _address(route: Route, lang: str) -> Any:
    """The address of a page with the shown business in it."""
    path = route.path(lang)
    return rx.cond(TodayState.slug != "", rx.Var.create(f"{path}?b=") + TodayState.slug, path)


def _switcher(route: Route, side: str) -> rx.Component:
    lang = page_language()
    other = "en" if lang == "de" else "de"
    modes = [{"value": mode, "label": t(f"mode.{mode}")} for mode in ("system", "light", "dark")]
    return MenuBox.create(
        rx.el.span(
            rx.el.span(icon("store"), class_name="sign"),
            rx.el.span(
                rx.el.b(
                    rx.cond(TodayState.business_name != "", TodayState.business_name, "Caaisy"),
                    class_name="clip",
                ),
                rx.el.span(t("frame.demo"), class_name="soft clip"),
                class_name="two-lines",
            ),
            icon("chevron-down", small=True),
            only_read(t("frame.switcher")),
            class_name="face",
        ),
        MenuChoices.create(
            name=t("frame.demo_businesses"),
            value=TodayState.slug,
            entries=TodayState.businesses,
            tick=icon("check", small=True),
            on_pick=TodayState.pick_business,
        ),
        MenuChoices.create(
            name=t("mode.name"),
            value=color_mode,
            entries=modes,
            tick=icon("check", small=True),
            on_pick=set_color_mode,
        ),
        PlainLink.create(
            icon("languages", small=True),
            t("frame.other_language"),
            href=_address(route, other),
            class_name="entry",
            lang=other,
        ),
        side=side,
    )


def _toasts() -> rx.Component:
    return rx.el.div(
        rx.foreach(
            ToastState.toasts,
            lambda toast: rx.el.div(
                rx.match(
                    toast["level"],
                    ("booked", icon("calendar-check")),
                    ("failed", icon("circle-alert")),
                    icon("check"),
                ),
                rx.el.span(toast["text"], class_name="grow break"),
                rx.cond(
                    toast["action"] != "",
                    rx.el.button(
                        toast["action_label"], type="button", on_click=TodayState.act_on_toast(toast["id"])
                    ),
                    rx.fragment(),
                ),
                rx.el.button(
                    icon("x"),
                    type="button",
                    class_name="shut",
                    aria_label=t("toast.dismiss"),
                    on_click=ToastState.dismiss(toast["id"]),
                ),
                class_name="toast",
                key=toast["id"],
            ),
        ),
        class_name="toasts",
        role="status",
        aria_live="polite",
    )


def _offline() -> rx.Component:
    return rx.cond(
        has_too_many_connection_errors,
        rx.el.div(icon("wifi-off"), rx.el.span(t("frame.offline")), class_name="offline", role="status"),
        rx.fragment(),
    )
