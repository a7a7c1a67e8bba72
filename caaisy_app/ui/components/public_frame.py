"""The frame of the public pages: skip link, head with the business, one main, foot. No menu, no account."""

from __future__ import annotations

from typing import Any

import reflex as rx
from reflex_components_core.core.banner import has_too_many_connection_errors

from caaisy_app.ui.components.client import PlainLink
from caaisy_app.ui.components.controls import skeleton
from caaisy_app.ui.components.icons import icon
from caaisy_app.ui.components.public_client import FocusOn, PageFacts
from caaisy_app.ui.components.public_states import Source
from caaisy_app.ui.public_texts import p
from caaisy_app.ui.texts import page_language

_MAIN = "inhalt"


def public_page(source: Source, title: str, other: rx.Var[str], *content: rx.Component) -> rx.Component:
    """A public page. `other` is its address in the other language."""
    lang = page_language()
    shop = source.shop
    return rx.el.div(
        PageFacts.create(
            lang=lang,
            title=rx.cond(
                shop["name"] != "", rx.Var.create(f"{title} – ") + shop["name"], f"{title} – Caaisy"
            ),
        ),
        FocusOn.create(target=source.focus["id"], turn=source.focus["turn"]),
        PlainLink.create(p("skip"), href=f"#{_MAIN}", class_name="skip"),
        rx.cond(
            has_too_many_connection_errors,
            rx.el.div(icon("wifi-off"), rx.el.span(p("offline")), class_name="offline", role="status"),
            rx.fragment(),
        ),
        rx.el.header(
            rx.el.div(
                rx.cond(
                    source.ready,
                    rx.el.p(
                        rx.el.b(shop["name"], class_name="break"),
                        rx.el.span(shop["address"], class_name="break"),
                        class_name="shop",
                    ),
                    rx.el.p(skeleton("9rem"), class_name="shop"),
                ),
                rx.el.div(
                    rx.cond(
                        shop["phone"] != "",
                        PlainLink.create(
                            rx.el.span(shop["phone"], class_name="num"),
                            href=shop["phone_href"],
                            class_name="tap",
                        ),
                        rx.cond(
                            source.ready, rx.fragment(), rx.el.span(skeleton("6.5rem"), class_name="tap")
                        ),
                    ),
                    PlainLink.create(
                        p("other_language"),
                        href=other,
                        lang="en" if lang == "de" else "de",
                        class_name="tap",
                    ),
                    class_name="head-links",
                ),
                class_name="site",
            ),
            class_name="pub-head",
        ),
        rx.el.main(
            rx.cond(source.ready, rx.fragment(*content), _loading()),
            class_name="site",
            id=_MAIN,
            tab_index=-1,
        ),
        rx.el.footer(
            rx.el.div(
                rx.el.p(shop["zone"], class_name="zone"),
                rx.el.p(p("foot.made_with")),
                class_name="site",
            ),
            class_name="pub-foot",
        ),
        class_name="pub",
    )


def said(source: Source, *more: Any) -> rx.Component:
    """What was last said about times: the one polite live region of the page."""
    return rx.el.div(
        rx.cond(
            source.said != "",
            rx.el.div(
                rx.match(
                    source.said_kind,
                    ("dan", icon("circle-alert")),
                    ("pos", icon("circle-check")),
                    icon("info"),
                ),
                rx.el.div(
                    rx.el.p(source.said, class_name="break"),
                    *more,
                    class_name="grow stack",
                ),
                class_name=rx.Var.create("note ") + source.said_kind,
            ),
            rx.fragment(),
        ),
        id="said",
        tab_index=-1,
        role="status",
        aria_live="polite",
        class_name="said",
    )


def _loading() -> rx.Component:
    return rx.el.div(
        rx.el.p(p("loading"), class_name="only-screenreader"),
        skeleton("14rem"),
        skeleton("60%"),
        skeleton("70%"),
        skeleton("50%"),
        class_name="stack pub-loading",
    )
