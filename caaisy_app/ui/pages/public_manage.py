"""The page behind a manage link: one appointment, and what its guest may do with it."""

from __future__ import annotations

from typing import Any

import reflex as rx

from caaisy_app.ui.components.client import PlainLink
from caaisy_app.ui.components.controls import button, slip
from caaisy_app.ui.components.public_client import Ask
from caaisy_app.ui.components.public_form import wish
from caaisy_app.ui.components.public_frame import public_page, said
from caaisy_app.ui.components.public_states import ManageState
from caaisy_app.ui.components.public_times import time_button, times
from caaisy_app.ui.public_routes import MANAGE
from caaisy_app.ui.public_texts import p
from caaisy_app.ui.texts import page_language


def manage() -> rx.Component:
    """The page."""
    other = "en" if page_language() == "de" else "de"
    return public_page(
        ManageState,
        p("page.manage"),
        _address(other),
        rx.cond(ManageState.found, _appointment(), _unknown()),
        _ask(),
    )


def _address(lang: str) -> Any:
    before, _, after = MANAGE.path(lang).partition("[link_token]")
    token = rx.State.link_token  # pyright: ignore[reportAttributeAccessIssue] - Reflex adds it for the route
    return rx.Var.create(before) + token + after


def _appointment() -> rx.Component:
    return rx.el.div(
        rx.el.h1(
            rx.match(
                ManageState.status,
                ("cancelled", p("manage.cancelled")),
                ("offered", p("offer.title")),
                ("declined", p("offer.declined")),
                ("lapsed", p("offer.lapsed")),
                p("manage.booked"),
            ),
            id="top",
            tab_index=-1,
        ),
        said(
            ManageState,
            rx.cond(
                ManageState.nearest.length() > 0,
                rx.el.ul(
                    rx.foreach(ManageState.nearest, lambda item: time_button(ManageState, item)),
                    class_name="near",
                ),
                rx.fragment(),
            ),
        ),
        slip(ManageState.slip),
        rx.el.dl(
            _fact(p("slip.name"), ManageState.name),
            _fact(p("slip.price"), ManageState.price),
            rx.cond(ManageState.can_change, _fact(p("slip.cancel"), ManageState.free_until), rx.fragment()),
            class_name="facts",
        ),
        rx.match(
            ManageState.status,
            ("cancelled", _cancelled(ManageState.cancelled_text)),
            ("offered", _offered()),
            ("declined", _cancelled(p("offer.declined_text"))),
            ("lapsed", _cancelled(p("offer.lapsed_text"))),
            ("past", rx.el.p(p("manage.past"), class_name="soft")),
            rx.cond(ManageState.moving, _moving(), _actions()),
        ),
        class_name="one stack",
    )


def _actions() -> rx.Component:
    return rx.el.div(
        button(p("manage.move"), on_click=ManageState.start_moving),
        PlainLink.create(p("done.calendar"), href=ManageState.calendar_href, class_name="btn second"),
        button(p("manage.cancel"), kind="danger-quiet", on_click=ManageState.ask),
        class_name="actions",
    )


def _moving() -> rx.Component:
    return rx.el.div(
        rx.el.p(p("manage.moving_note"), class_name="soft"),
        times(ManageState, p("manage.new_time")),
        wish(ManageState, with_person=False),
        rx.el.div(
            rx.cond(
                ManageState.picked != "",
                button(
                    ManageState.picked_label,
                    kind="primary",
                    id="confirm-move",
                    on_click=ManageState.move,
                ),
                rx.cond(
                    ManageState.requests_only,
                    rx.fragment(),
                    rx.el.span(p("manage.move_pick"), class_name="hint"),
                ),
            ),
            button(p("manage.keep_time"), on_click=ManageState.stop_moving),
            class_name="actions",
        ),
        class_name="stack",
    )


def _offered() -> rx.Component:
    return rx.el.div(
        rx.el.p(ManageState.offer_until),
        rx.el.div(
            button(p("offer.accept"), kind="primary", on_click=ManageState.accept),
            button(p("offer.decline"), on_click=ManageState.decline),
            class_name="actions",
        ),
        rx.el.p(p("offer.decline_note"), class_name="soft"),
        class_name="stack",
    )


def _cancelled(text: Any) -> rx.Component:
    """An appointment that is none any more, and the way to another one."""
    return rx.el.div(
        rx.el.p(text, class_name="break"),
        rx.el.p(
            PlainLink.create(
                p("manage.book_again"), href=ManageState.shop["book_href"], class_name="btn primary"
            )
        ),
        class_name="stack",
    )


def _ask() -> rx.Component:
    return Ask.create(
        rx.el.p(ManageState.ask_text, class_name="break"),
        rx.cond(
            ManageState.late_text != "", rx.el.p(ManageState.late_text, class_name="break"), rx.fragment()
        ),
        rx.el.div(
            button(p("manage.keep"), custom_attrs={"data-first": "true"}, on_click=ManageState.keep),
            button(p("manage.cancel"), kind="danger", on_click=ManageState.cancel),
            class_name="actions",
        ),
        open=ManageState.asking,
        title=p("manage.ask_cancel"),
        on_close=ManageState.keep,
    )


def _fact(label: str, value: Any) -> rx.Component:
    return rx.cond(
        value != "", rx.el.div(rx.el.dt(label), rx.el.dd(value, class_name="break")), rx.fragment()
    )


def _unknown() -> rx.Component:
    return rx.el.div(
        rx.el.h1(p("manage.unknown"), id="top", tab_index=-1),
        rx.cond(
            ManageState.said != "",
            rx.el.p(ManageState.said, role="status"),
            rx.el.p(p("manage.unknown_text"), class_name="soft"),
        ),
        class_name="one stack",
    )
