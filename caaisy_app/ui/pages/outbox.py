"""The outbox: the newest mail of the shown business, one of them open in a drawer beside the list."""

from __future__ import annotations

import reflex as rx

from caaisy_app.ui.components.client import Drawer, PlainLink
from caaisy_app.ui.components.controls import empty, note
from caaisy_app.ui.components.frame import framed
from caaisy_app.ui.components.icons import icon
from caaisy_app.ui.components.listing import list_head, loading_lines, table
from caaisy_app.ui.components.states import Item, OutboxState, TodayState
from caaisy_app.ui.public_routes import book_path
from caaisy_app.ui.routes import OUTBOX
from caaisy_app.ui.texts import page_language, t

_HEADS = ("written", "to", "subject", "state")
# Links of the mail may open a window; scripts, forms and the page around it stay out of its reach.
_FRAME_MAY = "allow-popups allow-popups-to-escape-sandbox"


def outbox() -> rx.Component:
    """The page."""
    return framed(
        OUTBOX,
        list_head("outbox", OutboxState.ready, OutboxState.count),
        rx.cond(OutboxState.ready, _loaded(), _loading()),
        sheet=_drawer(),
        sheet_open=OutboxState.is_open,
    )


def _loaded() -> rx.Component:
    return rx.el.div(
        rx.cond(OutboxState.stays_here, _stays_here(), rx.fragment()),
        rx.el.section(
            rx.cond(
                OutboxState.rows.length() > 0, table("outbox", _HEADS, OutboxState.rows, _row), _nothing()
            ),
            class_name="sheet",
            aria_label=t("outbox.name"),
        ),
        class_name="outbox",
        key="ready",
    )


def _stays_here() -> rx.Component:
    return note(
        rx.el.b(t("outbox.stays")),
        " ",
        t("outbox.set"),
        " ",
        rx.el.code(
            f"CAAISY_SMTP_URL=smtps://name:{t('outbox.password')}@mail.example.com",
            class_name="break",
        ),
        kind="cau",
        picture="mail",
    )


def _nothing() -> rx.Component:
    return rx.fragment(
        empty(t("outbox.empty"), t("outbox.empty_hint")),
        rx.cond(
            TodayState.slug != "",
            rx.el.p(
                PlainLink.create(
                    t("outbox.empty_action"),
                    href=book_path(page_language(), "") + TodayState.slug,
                ),
                class_name="more",
            ),
            rx.fragment(),
        ),
    )


def _row(item: Item) -> rx.Component:
    return rx.el.tr(
        rx.el.td(item["when"], class_name="when num", role="cell"),
        rx.el.td(item["who"], class_name="to break", role="cell"),
        rx.el.td(
            rx.el.span(item["kind"], class_name="soft"),
            rx.el.button(
                item["subject"],
                type="button",
                class_name="opens break",
                aria_haspopup="dialog",
                on_click=OutboxState.open_mail(item["id"]),
            ),
            class_name="about",
            role="cell",
        ),
        rx.el.td(_state(item), class_name="how", role="cell"),
        class_name=rx.cond(OutboxState.chosen == item["id"], "opened", ""),
        key=item["id"],
        role="row",
    )


def _state(item: Item) -> rx.Component:
    return rx.fragment(
        rx.el.span(item["state"], class_name=rx.Var.create("badge ") + item["look"]),
        rx.cond(item["problem"] != "", rx.el.span(item["problem"], class_name="why soft"), rx.fragment()),
    )


def _drawer() -> rx.Component:
    letter = OutboxState.letter
    return Drawer.create(
        rx.el.div(
            rx.el.div(_state(letter), class_name="how"),
            _facts(letter["facts"]),
            rx.cond(letter["invitation"].length() > 0, _invitation(letter), rx.fragment()),
            rx.el.section(
                rx.el.div(
                    rx.el.h3(t("outbox.words")),
                    rx.cond(letter["has_html"], _choice(), rx.fragment()),
                    class_name="row between",
                ),
                rx.cond(
                    OutboxState.html != "",
                    rx.el.iframe(
                        src_doc=OutboxState.html,
                        title=t("outbox.html_title"),
                        custom_attrs={"sandbox": _FRAME_MAY},
                    ),
                    rx.el.div(letter["text"], class_name="words break", lang=letter["language"], dir="auto"),
                ),
                class_name="stack",
            ),
            class_name="body letter",
        ),
        open=OutboxState.is_open,
        stage=letter["subject"],
        title=letter["subject"],
        note=letter["note"],
        close_label=t("outbox.close"),
        close_icon=icon("x"),
        on_close=OutboxState.close_mail,
    )


def _invitation(letter: Item) -> rx.Component:
    return rx.el.section(
        rx.el.h3(t("outbox.invitation")),
        _facts(letter["invitation"]),
        rx.el.p(letter["invitation_words"], class_name="soft sm"),
        class_name="stack invitation",
    )


def _facts(items: Item) -> rx.Component:
    return rx.el.dl(
        rx.foreach(
            items,
            lambda fact: rx.el.div(
                rx.el.dt(fact["label"]), rx.el.dd(fact["value"], class_name="break"), key=fact["label"]
            ),
        ),
        class_name="facts-of-mail",
    )


def _choice() -> rx.Component:
    return rx.el.div(
        rx.el.button(
            t("outbox.as_text"),
            type="button",
            aria_pressed=rx.cond(OutboxState.as_html, "false", "true"),
            on_click=OutboxState.show_html(False),
        ),
        rx.el.button(
            t("outbox.as_html"),
            type="button",
            aria_pressed=rx.cond(OutboxState.as_html, "true", "false"),
            on_click=OutboxState.show_html(True),
        ),
        class_name="seg",
        role="group",
        aria_label=t("outbox.look"),
    )


def _loading() -> rx.Component:
    return rx.el.div(
        rx.el.section(loading_lines("4rem", "70%", "85%", "3rem"), class_name="sheet"),
        class_name="outbox",
        aria_hidden="true",
        key="loading",
    )
