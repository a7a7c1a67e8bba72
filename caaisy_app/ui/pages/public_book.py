"""The booking page of a business: service, person, time, who comes, done. One page, no account."""

from __future__ import annotations

from typing import Any

import reflex as rx

from caaisy_app.ui.components.client import PlainLink
from caaisy_app.ui.components.controls import button, slip
from caaisy_app.ui.components.public_client import CopyLink, Visit
from caaisy_app.ui.components.public_form import FORM, who_comes, wish
from caaisy_app.ui.components.public_frame import public_page, said
from caaisy_app.ui.components.public_states import BookState
from caaisy_app.ui.components.public_times import time_button, times
from caaisy_app.ui.components.states import Item
from caaisy_app.ui.public_routes import BOOK
from caaisy_app.ui.public_texts import p
from caaisy_app.ui.texts import page_language


def book() -> rx.Component:
    """The page."""
    other = "en" if page_language() == "de" else "de"
    return public_page(
        BookState,
        p("page.book"),
        _address(other),
        rx.cond(BookState.found, rx.cond(BookState.done, _done(), _booking()), _nothing_here()),
        Visit.create(
            name=rx.cond(BookState.found, BookState.shop["book_href"], ""),
            visit=BookState.held["visit"],
            done=BookState.done,
            on_arrive=BookState.arrive,
        ),
    )


def _address(lang: str) -> Any:
    before, _, after = BOOK.path(lang).partition("[shop_address]")
    slug = rx.State.shop_address  # pyright: ignore[reportAttributeAccessIssue] - Reflex adds it for the route
    return rx.Var.create(before) + slug + after


def _booking() -> rx.Component:
    return rx.el.div(
        rx.el.div(
            rx.el.h1(p("page.book")),
            said(
                BookState,
                rx.cond(
                    BookState.nearest.length() > 0,
                    rx.el.ul(
                        rx.foreach(BookState.nearest, lambda item: time_button(BookState, item)),
                        class_name="near",
                    ),
                    rx.fragment(),
                ),
            ),
            _service(),
            rx.cond(
                (BookState.service["id"] != "") & ~BookState.choosing_service,
                rx.fragment(
                    _person(),
                    times(BookState, p("when.ask")),
                    wish(BookState, with_person=True),
                    rx.cond(BookState.form_open & ~BookState.requests_only, who_comes(), rx.fragment()),
                ),
                rx.fragment(),
            ),
        ),
        _side(),
        _bar(),
        class_name="lay",
    )


def _service() -> rx.Component:
    return rx.cond(
        BookState.choosing_service,
        rx.el.section(
            rx.el.h2(p("service.ask"), id="services", tab_index=-1),
            rx.cond(
                BookState.services.length() > 0,
                rx.el.ul(
                    rx.foreach(BookState.services, lambda item: _choice(item, BookState.pick_service)),
                    class_name="choices",
                ),
                rx.el.p(p("service.none"), class_name="soft"),
            ),
            class_name="step",
            aria_labelledby="services",
        ),
        _chosen(
            p("service.label"),
            rx.fragment(BookState.service["name"], ", ", BookState.service["line"]),
            p("change_service"),
            BookState.change_service,
        ),
    )


def _person() -> rx.Component:
    return rx.cond(
        BookState.staff.length() > 0,
        rx.cond(
            BookState.choosing_person,
            rx.el.section(
                rx.el.h2(p("staff.ask"), id="people", tab_index=-1),
                rx.el.ul(
                    rx.foreach(BookState.staff, lambda item: _choice(item, BookState.pick_person)),
                    class_name="choices",
                ),
                class_name="step",
                aria_labelledby="people",
            ),
            _chosen(p("staff.label"), BookState.person["name"], p("change_staff"), BookState.change_person),
        ),
        rx.fragment(),
    )


def _choice(item: Item, pick: Any) -> rx.Component:
    return rx.el.li(
        rx.el.button(
            rx.el.b(item["name"], class_name="break"),
            rx.el.span(item["line"], class_name="soft sm break"),
            type="button",
            class_name="choice",
            on_click=pick(item["id"]),
        ),
        key=item["id"],
    )


def _chosen(label: str, value: Any, change: str, handler: Any) -> rx.Component:
    return rx.el.div(
        rx.el.dl(rx.el.dt(label), rx.el.dd(value, class_name="break")),
        rx.el.button(p("change"), type="button", class_name="btn link", aria_label=change, on_click=handler),
        class_name="chosen",
    )


def _side() -> rx.Component:
    held = BookState.held
    return rx.el.aside(
        rx.cond(
            held["id"] != "",
            rx.fragment(
                slip(BookState.held_slip),
                rx.el.dl(
                    _fact(p("slip.price"), BookState.price),
                    _fact(p("slip.cancel"), BookState.free_until),
                    class_name="facts",
                ),
                rx.cond(
                    BookState.late_text != "",
                    rx.el.p(BookState.late_text, class_name="sm soft break"),
                    rx.fragment(),
                ),
            ),
            rx.cond(
                BookState.requests_only,  # there is no time to choose
                rx.fragment(),
                rx.el.p(p("slip.none"), class_name="slip-empty"),
            ),
        ),
        rx.el.div(_submit(p("form.submit"), "large block"), class_name="go"),
        rx.el.address(
            rx.el.b(BookState.shop["name"], class_name="break"),
            rx.el.span(BookState.shop["address"], class_name="break"),
            rx.foreach(BookState.shop["hours"], lambda line: rx.el.span(line, class_name="soft", key=line)),
            class_name="sm",
        ),
        class_name="side",
        aria_label=p("slip.label"),
    )


def _submit(words: str, extra: str) -> rx.Component:
    return rx.cond(
        BookState.held["id"] != "",
        rx.el.button(words, type="submit", custom_attrs={"form": FORM}, class_name=f"btn primary {extra}"),
        rx.fragment(),
    )


def _bar() -> rx.Component:
    """On small screens the chosen time and the button stay within reach of the thumb."""
    return rx.cond(
        BookState.held["id"] != "",
        rx.el.div(
            rx.el.p(
                rx.el.b(BookState.held["when"]), rx.el.span(BookState.service["name"], class_name="soft clip")
            ),
            _submit(p("form.submit_short"), ""),
            class_name="stick sm",
        ),
        rx.fragment(),
    )


def _fact(label: str, value: Any) -> rx.Component:
    return rx.cond(
        value != "", rx.el.div(rx.el.dt(label), rx.el.dd(value, class_name="break")), rx.fragment()
    )


def _done() -> rx.Component:
    return rx.el.div(
        rx.el.h1(p("done.title"), id="done", tab_index=-1),
        rx.el.p(BookState.done_text, class_name="break"),
        slip(BookState.done_slip),
        rx.el.p(p("done.keep"), class_name="soft"),
        rx.el.div(
            PlainLink.create(p("done.manage"), href=BookState.manage_href, class_name="btn primary"),
            CopyLink.create(href=BookState.manage_href, label=p("done.copy"), done=p("done.copied")),
            PlainLink.create(p("done.calendar"), href=BookState.calendar_href, class_name="btn second"),
            class_name="actions",
        ),
        rx.el.p(button(p("done.again"), kind="link", on_click=BookState.again)),
        class_name="one stack",
    )


def _nothing_here() -> rx.Component:
    return rx.el.div(
        rx.el.h1(p("closed.title")),
        rx.cond(
            BookState.said != "",
            rx.el.p(BookState.said, role="status"),
            rx.el.p(p("closed.text"), class_name="soft"),
        ),
        class_name="one stack",
    )
