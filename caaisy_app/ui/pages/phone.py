"""Phone: the lines of the shown business, how its own number is forwarded to them, and the self-test."""

from __future__ import annotations

from typing import Any

import reflex as rx

from caaisy_app.ui.components.client import Copy
from caaisy_app.ui.components.confirming import confirming
from caaisy_app.ui.components.controls import button, empty, note, skeleton
from caaisy_app.ui.components.frame import framed
from caaisy_app.ui.components.icons import icon
from caaisy_app.ui.components.states import Item, PhoneState, TodayState
from caaisy_app.ui.routes import PHONE
from caaisy_app.ui.texts import t


def phone() -> rx.Component:
    """The page."""
    return framed(
        PHONE,
        rx.el.div(rx.el.div(rx.el.h1(t("phone.name")), rx.el.p(t("phone.intro"))), class_name="page-head"),
        rx.cond(
            TodayState.problem != "",
            note(TodayState.problem, kind="cau", picture="triangle-alert"),
            rx.fragment(),
        ),
        rx.cond(PhoneState.ready, _loaded(), _loading()),
        confirming(
            PhoneState.pausing != "",
            PhoneState.pausing_title,
            t("phone.pause_words"),
            back=t("phone.pause_not"),
            go=t("phone.pause"),
            on_back=PhoneState.keep_answering,
            on_go=PhoneState.pause,
        ),
    )


def _loaded() -> rx.Component:
    return rx.el.div(
        rx.cond(
            PhoneState.has_server,
            rx.fragment(),
            note(
                rx.el.b(t("phone.no_server")), " ", t("phone.no_server_hint"), kind="cau", picture="phone-off"
            ),
        ),
        rx.foreach(
            PhoneState.server_words,
            lambda words: note(words, kind="cau", picture="triangle-alert", key=words, role="status"),
        ),
        rx.cond(
            PhoneState.lines.length() > 0,
            rx.foreach(PhoneState.lines, _line),
            rx.el.section(empty(t("phone.empty"), t("phone.empty_hint")), class_name="sheet first-line"),
        ),
        _add(),
        class_name="lines",
        key="ready",
    )


def _line(item: Item) -> rx.Component:
    return rx.el.section(
        rx.el.header(
            rx.el.div(
                rx.el.h2(item["number"], class_name="num"),
                rx.el.p(
                    rx.el.span(item["provider"]),
                    rx.el.span(item["last_call"]),
                    class_name="soft sm under-title",
                ),
            ),
            rx.el.div(
                rx.el.span(rx.el.i(), item["state"], class_name=item["look"]),
                rx.cond(
                    item["paused"],
                    button(t("phone.resume"), class_name="small", on_click=PhoneState.resume(item["id"])),
                    button(
                        t("phone.pause"), class_name="small", on_click=PhoneState.ask_to_pause(item["id"])
                    ),
                ),
                class_name="row",
            ),
        ),
        rx.el.div(_forwarding(item), _check(item), class_name="two"),
        class_name="sheet phone-line",
        aria_label=item["number"],
        key=item["id"],
    )


def _forwarding(item: Item) -> rx.Component:
    return rx.el.div(
        rx.el.h3(t("phone.forward")),
        _own_number(item),
        rx.el.div(
            rx.el.label(t("phone.carrier"), html_for=rx.Var.create("carrier-") + item["id"]),
            rx.el.select(
                rx.el.option(t("phone.carrier_none"), value="", disabled=True),
                rx.foreach(
                    PhoneState.carriers,
                    lambda choice: rx.el.option(choice["label"], value=choice["value"], key=choice["value"]),
                ),
                id=rx.Var.create("carrier-") + item["id"],
                value=item["carrier"],
                on_change=lambda value: PhoneState.choose_carrier(item["id"], value),
                class_name="input",
            ),
            class_name="field",
        ),
        rx.cond(
            item["warning"] != "",
            note(item["warning"], kind="cau", picture="triangle-alert", role="status"),
            rx.fragment(),
        ),
        rx.cond(item["portal"] != "", note(item["portal"]), rx.fragment()),
        rx.cond(item["code"] != "", _code(item), rx.fragment()),
        class_name="stack",
    )


def _own_number(item: Item) -> rx.Component:
    field, hint, problem = (rx.Var.create(f"own{part}-") + item["id"] for part in ("", "-hint", "-problem"))
    return rx.el.form(
        rx.el.input(type="hidden", name="line", value=item["id"]),
        rx.el.div(
            rx.el.label(t("phone.own"), html_for=field),
            rx.el.div(
                rx.el.input(
                    id=field,
                    name="own",
                    default_value=item["own_given"],
                    input_mode="tel",
                    auto_complete="off",
                    max_length=40,
                    class_name="input",
                    custom_attrs={
                        "aria-describedby": hint + " " + problem,
                        "aria-invalid": rx.cond(item["own_problem"] != "", "true", "false"),
                    },
                ),
                rx.el.button(t("phone.own_keep"), type="submit", class_name="btn second"),
                class_name="own-number",
            ),
            rx.cond(
                item["own_problem"] != "",
                rx.el.p(
                    icon("circle-alert"),
                    rx.el.span(item["own_problem"]),
                    class_name="err",
                    id=problem,
                    role="alert",
                ),
                rx.fragment(),
            ),
            rx.el.span(t("phone.own_hint"), class_name="hint", id=hint),
            class_name="field",
        ),
        on_submit=PhoneState.keep_own_number,
        key=item["own"],
    )


def _code(item: Item) -> rx.Component:
    return rx.fragment(
        rx.el.fieldset(
            rx.el.legend(t("phone.when")),
            rx.foreach(
                item["situations"],
                lambda choice: rx.el.label(
                    rx.el.input(
                        type="radio",
                        name=rx.Var.create("when-") + item["id"],
                        value=choice["value"],
                        checked=item["situation"] == choice["value"],
                        on_change=PhoneState.choose_situation(item["id"], choice["value"]),
                    ),
                    choice["label"],
                    class_name="one-of",
                    key=choice["value"],
                ),
            ),
            class_name="field",
        ),
        rx.el.div(
            rx.el.p(item["dial"], class_name="soft sm"),
            rx.el.div(
                rx.el.output(item["code"], class_name="code"),
                Copy.create(
                    text=item["code"],
                    label=t("phone.copy"),
                    done=t("phone.copied"),
                    icon=icon("copy"),
                    class_name="btn second",
                ),
                class_name="code-row",
            ),
            rx.cond(item["code_hint"] != "", rx.el.p(item["code_hint"], class_name="soft sm"), rx.fragment()),
            rx.el.p(t("phone.cost"), class_name="soft sm"),
            class_name="stack",
        ),
    )


def _check(item: Item) -> rx.Component:
    words = rx.fragment(rx.el.b(item["check_text"]), " ", item["check_hint"])
    return rx.el.div(
        rx.el.h3(t("phone.check")),
        rx.el.div(
            rx.match(
                item["check"],
                ("waiting", note(words, picture="hourglass")),
                ("verified", note(words, kind="pos", picture="circle-check")),
                ("missed", note(words, kind="cau", picture="triangle-alert")),
                rx.el.p(item["check_hint"], class_name="soft sm"),
            ),
            role="status",
        ),
        rx.match(
            item["check"],
            ("waiting", button(t("phone.check_end"), on_click=PhoneState.end_check(item["id"]))),
            ("never", button(t("phone.check_begin"), on_click=PhoneState.begin_check(item["id"]))),
            button(t("phone.check_again"), on_click=PhoneState.begin_check(item["id"])),
        ),
        class_name="stack",
    )


def _add() -> rx.Component:
    return rx.el.section(
        rx.el.h2(t("phone.add")),
        rx.el.form(
            rx.el.div(
                _field("number", PhoneState.given_number, input_mode="tel", auto_complete="off"),
                _field("provider", PhoneState.given_provider, auto_complete="off"),
                rx.el.button(t("phone.add"), type="submit", class_name="btn primary"),
                class_name="add-line",
            ),
            rx.cond(
                PhoneState.problem != "",
                rx.el.p(
                    icon("circle-alert"),
                    rx.el.span(PhoneState.problem),
                    class_name="err",
                    id="add-problem",
                    role="alert",
                ),
                rx.fragment(),
            ),
            on_submit=PhoneState.add_number,
            key=PhoneState.lines.length(),
        ),
        aria_label=t("phone.add"),
        class_name="adding",
    )


def _field(name: str, value: Any, **props: Any) -> rx.Component:
    return rx.el.div(
        rx.el.label(t(f"phone.{name}"), html_for=f"add-{name}"),
        rx.el.input(
            id=f"add-{name}",
            name=name,
            default_value=value,
            required=True,
            class_name="input",
            custom_attrs={
                "aria-describedby": f"add-{name}-hint add-problem",
                "aria-invalid": rx.cond(PhoneState.problem != "", "true", "false"),
            },
            **props,
        ),
        rx.el.span(t(f"phone.{name}_hint"), class_name="hint", id=f"add-{name}-hint"),
        class_name="field",
    )


def _loading() -> rx.Component:
    return rx.el.div(
        rx.el.section(
            rx.el.header(skeleton("12rem")),
            rx.el.div(skeleton("70%"), skeleton("50%"), class_name="two"),
            class_name="sheet phone-line",
        ),
        class_name="lines",
        aria_hidden="true",
        key="loading",
    )
