"""Who comes, or what somebody would like: the forms with their plain words about what the entries are for."""

from __future__ import annotations

from typing import Any

import reflex as rx

from caaisy_app.ui.components.icons import icon
from caaisy_app.ui.components.public_client import HoldClock
from caaisy_app.ui.components.public_states import BookState, Source
from caaisy_app.ui.public_texts import p
from caaisy_app.ui.states.public_entries import LONGEST_NAME, LONGEST_NOTE

FORM = "booking"


def who_comes() -> rx.Component:
    """The section with the form. Its button stands beside the slip and in the bar of small screens."""
    return rx.el.section(
        rx.el.h2(p("form.ask"), id="who", tab_index=-1),
        rx.cond(BookState.held["id"] != "", rx.el.p(_clock(), class_name="sm soft kept"), rx.fragment()),
        _complaint(BookState),
        rx.el.form(
            rx.el.input(type="hidden", name="hold", value=BookState.held["id"], read_only=True),
            rx.el.input(type="hidden", name="visit", value=BookState.held["visit"], read_only=True),
            *_person(),
            _note(BookState, p("form.note"), p("form.note_example"), optional=True),
            _purpose(),
            id=FORM,
            class_name="entries",
            no_validate=True,
            on_submit=BookState.submit,
        ),
        class_name="step",
        aria_labelledby="who",
    )


def wish(source: Source, *, with_person: bool) -> rx.Component:
    """While nobody knows what is free: the form for a wish. Who has an appointment is known already."""
    return rx.cond(
        source.requests_only & ~source.wished,
        rx.el.section(
            rx.el.h2(p("wish.ask"), id="wish", tab_index=-1),
            _complaint(source),
            rx.el.form(
                _note(source, p("wish.when"), p("wish.example"), optional=False),
                *(_person() if with_person else ()),
                _purpose() if with_person else rx.fragment(),
                rx.el.p(
                    rx.el.button(p("wish.submit"), type="submit", class_name="btn primary"), class_name="wide"
                ),
                class_name="entries",
                no_validate=True,
                on_submit=source.leave_wish,
            ),
            class_name="step",
            aria_labelledby="wish",
        ),
        rx.fragment(),
    )


def _complaint(source: Source) -> rx.Component:
    return rx.cond(
        source.errors["all"] != "",
        rx.el.p(icon("circle-alert"), rx.el.span(source.errors["all"]), class_name="err", role="alert"),
        rx.fragment(),
    )


def _person() -> tuple[rx.Component, ...]:
    return (
        _field("name", auto_complete="name", max_length=LONGEST_NAME * 2, wide=True),
        _field("phone", auto_complete="tel", input_mode="tel", max_length=60),
        _field("email", auto_complete="email", input_mode="email", max_length=300),
        rx.el.p(
            p("form.one_of"),
            class_name=rx.cond(BookState.errors["phone"] != "", "only-screenreader", "hint wide"),
            id="one-of",
        ),
    )


def _note(source: Source, label: str, example: str, *, optional: bool) -> rx.Component:
    return rx.el.div(
        rx.el.label(
            label,
            *((" ", rx.el.span(p("form.optional"), class_name="soft optional")) if optional else ()),
            html_for="note",
        ),
        rx.el.textarea(
            id="note",
            name="note",
            rows=2,
            placeholder=example,
            max_length=LONGEST_NOTE * 2,
            dir="auto",
            class_name="input",
            aria_invalid=source.errors["note"] != "",
            aria_describedby="note-error",
        ),
        _error(source, "note"),
        class_name="field wide",
    )


def _purpose() -> rx.Component:
    return rx.el.div(
        rx.el.p(BookState.shop["purpose"]),
        rx.el.details(
            rx.el.summary(p("privacy.more")),
            rx.el.div(
                rx.el.p(BookState.shop["controller"]),
                rx.el.p(p("privacy.basis")),
                rx.el.p(p("privacy.storage")),
                rx.el.p(p("privacy.rights")),
                class_name="stack",
            ),
        ),
        class_name="wide sm soft purpose",
    )


def _clock() -> rx.Component:
    return HoldClock.create(
        seconds=BookState.held["seconds"],
        turn=BookState.held["turn"],
        words={
            "minutes": p("hold.minutes", n="{n}"),
            "minute": p("hold.minute"),
            "less": p("hold.less"),
            "over": p("hold.over"),
        },
        on_active=BookState.active,
    )


def _field(name: str, *, wide: bool = False, **props: Any) -> rx.Component:
    about = f"{name}-error one-of" if name != "name" else f"{name}-error"
    return rx.el.div(
        rx.el.label(p(f"form.{name}"), html_for=name),
        rx.el.input(
            id=name,
            name=name,
            type="text",
            dir="auto",
            class_name="input",
            aria_invalid=BookState.errors[name] != "",
            aria_describedby=about,
            **props,
        ),
        _error(BookState, name),
        class_name="field wide" if wide else "field",
    )


def _error(source: Source, name: str) -> rx.Component:
    return rx.el.div(
        rx.cond(
            source.errors[name] != "",
            rx.el.span(icon("circle-alert"), rx.el.span(source.errors[name]), class_name="err"),
            rx.fragment(),
        ),
        id=f"{name}-error",
    )
