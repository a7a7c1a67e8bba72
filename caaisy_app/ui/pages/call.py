"""One call on one page: what was said beside what was understood, agreed to and measured."""

from __future__ import annotations

import reflex as rx

from caaisy_app.ui.components.confirming import confirming
from caaisy_app.ui.components.controls import button, empty, only_read, skeleton
from caaisy_app.ui.components.frame import framed
from caaisy_app.ui.components.icons import icon
from caaisy_app.ui.components.public_client import PageFacts
from caaisy_app.ui.components.states import CallState, Item, TodayState
from caaisy_app.ui.routes import CALL, CALLS
from caaisy_app.ui.texts import page_language, t


def call() -> rx.Component:
    """The page."""
    page = framed(
        CALL,
        rx.el.a(
            icon("chevron-left", small=True),
            t("calls.back"),
            href=rx.Var.create(f"{CALLS.path(page_language())}?b=") + TodayState.slug,
            class_name="back sm",
        ),
        rx.cond(CallState.ready, rx.cond(CallState.known, _loaded(), _unknown()), _loading()),
        confirming(
            CallState.deleting != "",
            t("calls.delete_title"),
            CallState.deleting_words,
            back=t("calls.delete_not"),
            go=t("calls.delete"),
            on_back=CallState.keep,
            on_go=CallState.delete,
        ),
    )
    # The page is one file for all calls of both languages.
    return PageFacts.create(page, lang=page_language(), title=f"{t('calls.one_name')} – Caaisy")


def _loaded() -> rx.Component:
    return rx.fragment(
        rx.el.div(
            rx.el.div(
                rx.el.h1(CallState.title, class_name="break"),
                rx.el.p(
                    rx.foreach(CallState.under_title, lambda words: rx.el.span(words, key=words)),
                    class_name="under-title",
                ),
            ),
            rx.el.span(CallState.result, class_name=rx.Var.create("badge ") + CallState.look),
            class_name="page-head",
        ),
        rx.el.div(
            rx.el.div(_recording(), _turns(), class_name="stack"),
            rx.el.div(_facts(), _consents(), _latency(), class_name="asides"),
            class_name="call-page",
        ),
    )


def _recording() -> rx.Component:
    return rx.el.section(
        rx.el.header(rx.el.h2(t("calls.recording"))),
        rx.cond(
            CallState.sounds.length() > 0,
            rx.foreach(CallState.sounds, _sound),
            rx.el.p(t("calls.recording_none"), class_name="soft sm inset"),
        ),
        class_name="sheet recording",
        aria_label=t("calls.recording"),
    )


def _sound(item: Item) -> rx.Component:
    return rx.el.div(
        rx.cond(
            item["source"] != "",
            rx.el.audio(
                src=item["source"],
                controls=True,
                custom_attrs={"preload": "metadata", "aria-label": t("calls.recording_label")},
            ),
            rx.fragment(),
        ),
        rx.el.div(
            rx.el.p(item["words"], class_name="soft sm grow"),
            rx.cond(
                item["deletable"],
                button(
                    t("calls.delete"),
                    kind="danger-quiet",
                    class_name="small",
                    on_click=CallState.ask_to_delete(item["id"]),
                ),
                rx.fragment(),
            ),
            class_name="row",
        ),
        class_name="inset stack",
        key=item["id"],
    )


def _turns() -> rx.Component:
    return rx.el.section(
        rx.el.header(rx.el.h2(t("calls.turns"))),
        rx.cond(
            CallState.turns.length() > 0,
            rx.el.ol(
                rx.foreach(
                    CallState.turns,
                    lambda turn: rx.el.li(
                        rx.el.span(turn["at"], class_name="soft num"),
                        rx.el.span(turn["by"], class_name="soft"),
                        rx.el.p(
                            rx.foreach(
                                turn["parts"],
                                lambda part: rx.cond(
                                    part["mark"], rx.el.mark(part["text"]), rx.el.span(part["text"])
                                ),
                            ),
                            class_name="break",
                        ),
                        class_name=turn["who"],
                        key=turn["key"],
                    ),
                ),
                class_name="said-list",
            ),
            rx.el.p(t("calls.no_turns"), class_name="soft sm inset"),
        ),
        class_name="sheet",
        aria_label=t("calls.turns"),
    )


def _facts() -> rx.Component:
    return rx.el.section(
        rx.el.h2(t("calls.understood")),
        rx.cond(
            CallState.facts.length() > 0,
            rx.el.dl(
                rx.foreach(
                    CallState.facts,
                    lambda fact: rx.el.div(
                        rx.el.dt(fact["label"]),
                        rx.el.dd(fact["value"], class_name="break"),
                        key=fact["label"],
                    ),
                ),
                class_name="pairs",
            ),
            rx.el.p(t("calls.no_facts"), class_name="soft sm"),
        ),
    )


def _consents() -> rx.Component:
    return rx.el.section(
        rx.el.h2(t("calls.consents")),
        rx.cond(
            CallState.consents.length() > 0,
            rx.el.ul(
                rx.foreach(
                    CallState.consents,
                    lambda row: rx.el.li(
                        rx.el.span(row["at"], class_name="soft num"),
                        rx.el.span(
                            row["what"],
                            rx.cond(
                                row["version"] != "",
                                rx.el.span(row["version"], class_name="soft small-print break"),
                                rx.fragment(),
                            ),
                        ),
                        rx.el.span(row["answer"], class_name=rx.Var.create("badge ") + row["look"]),
                        key=row["key"],
                    ),
                ),
                class_name="ledger",
            ),
            rx.el.p(t("calls.no_consents"), class_name="soft sm"),
        ),
    )


def _latency() -> rx.Component:
    return rx.el.section(
        rx.el.h2(t("calls.latency")),
        rx.cond(
            CallState.stage_times.length() > 0,
            rx.fragment(
                rx.el.p(CallState.measured, class_name="soft sm"),
                rx.el.table(
                    rx.el.caption(only_read(t("calls.latency"))),
                    rx.el.thead(
                        rx.el.tr(
                            *[rx.el.th(t(f"calls.{head}"), scope="col") for head in ("stage", "p50", "p95")]
                        )
                    ),
                    rx.el.tbody(
                        rx.foreach(
                            CallState.stage_times,
                            lambda row: rx.el.tr(
                                rx.el.th(row["label"], scope="row"),
                                rx.el.td(row["p50"]),
                                rx.el.td(row["p95"]),
                                key=row["label"],
                            ),
                        )
                    ),
                    class_name="times",
                ),
            ),
            rx.el.p(t("calls.no_latency"), class_name="soft sm"),
        ),
    )


def _unknown() -> rx.Component:
    return rx.fragment(
        rx.el.div(rx.el.h1(t("calls.one_name")), class_name="page-head"),
        rx.el.section(empty(t("calls.unknown"), t("calls.unknown_hint")), class_name="sheet first-line"),
    )


def _loading() -> rx.Component:
    return rx.el.div(
        rx.el.h1(t("calls.one_name"), class_name="only-screenreader"),
        rx.el.div(skeleton("14rem"), class_name="page-head"),
        rx.el.div(rx.el.section(class_name="sheet tall"), class_name="call-page", aria_hidden="true"),
    )
