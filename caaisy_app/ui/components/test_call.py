"""The drawer "Testanruf": one types as the caller and reads the answers as they are written down."""

from __future__ import annotations

import reflex as rx

from caaisy_app.ui.components.client import Composer, Drawer, Follow
from caaisy_app.ui.components.controls import button, note, slip
from caaisy_app.ui.components.desk import speaking, turn
from caaisy_app.ui.components.icons import icon
from caaisy_app.ui.components.states import Item, TestCallState, TodayState
from caaisy_app.ui.components.voice_client import VoiceCall
from caaisy_app.ui.states.test_call import LIMIT
from caaisy_app.ui.texts import t


def drawer() -> rx.Component:
    """The drawer in all its phases: before, during and after a call."""
    return Drawer.create(
        rx.match(
            TestCallState.phase,
            ("running", _talk(ended=False)),
            ("ended", _talk(ended=True)),
            ("voice", _voice_talk()),
            _before(),
        ),
        rx.cond(
            (TestCallState.phase == "setup") | (TestCallState.phase == "voice"), _microphone(), rx.fragment()
        ),
        open=TestCallState.is_open,
        stage=TestCallState.phase,
        title=t("test.title"),
        note=t("test.note"),
        close_label=t("test.close"),
        close_icon=icon("x"),
        on_close=TestCallState.hide,
    )


def _before() -> rx.Component:
    return rx.el.div(
        rx.cond(TodayState.line_open, rx.fragment(), _down()),
        rx.cond(
            TestCallState.problem != "",
            note(TestCallState.problem, kind="dan", picture="circle-alert"),
            rx.fragment(),
        ),
        rx.el.fieldset(
            rx.el.legend(t("test.language")),
            rx.el.div(
                _choice(
                    t("test.language_de"), TestCallState.language == "de", TestCallState.choose_language("de")
                ),
                _choice(
                    t("test.language_en"), TestCallState.language == "en", TestCallState.choose_language("en")
                ),
                class_name="seg",
            ),
            class_name="field",
        ),
        rx.el.fieldset(
            rx.el.legend(t("test.number")),
            rx.el.div(
                _choice(
                    t("test.number_shown"), TestCallState.number_shown, TestCallState.choose_number(True)
                ),
                _choice(
                    t("test.number_withheld"), ~TestCallState.number_shown, TestCallState.choose_number(False)
                ),
                class_name="seg",
            ),
            rx.el.p(t("test.number_hint"), class_name="hint"),
            class_name="field",
        ),
        rx.el.div(
            button(
                rx.cond(TestCallState.phase == "starting", t("test.starting"), t("test.start")),
                kind="primary",
                picture="phone",
                on_click=TestCallState.begin,
                custom_attrs={"data-first": True},
                disabled=~TodayState.line_open | (TestCallState.phase == "starting"),
                aria_busy=TestCallState.phase == "starting",
            ),
        ),
        rx.el.div(
            rx.el.p(t("test.try"), class_name="label"),
            rx.el.ul(
                *[rx.el.li(t(f"test.example_{number}"), class_name="soft sm") for number in (1, 2, 3)],
                class_name="stack",
            ),
            class_name="examples",
        ),
        class_name="body",
    )


def _microphone() -> rx.Component:
    """The other way: with the microphone, where a phone server is. It stays in place while one talks."""
    return rx.el.div(
        rx.cond(
            TestCallState.has_voice,
            VoiceCall.create(
                business=TodayState.slug,
                words={
                    name: t(f"voice.{name}")
                    for name in ("start", "connecting", "talking", "hang_up", "no_microphone", "failed")
                },
                icon=icon("mic"),
                on_began=TestCallState.voice_began,
                on_ended=TestCallState.voice_ended,
            ),
            rx.el.p(t("voice.none"), class_name="hint"),
        ),
        class_name="body",
    )


def _voice_talk() -> rx.Component:
    return rx.el.div(
        Follow.create(
            rx.foreach(TestCallState.turns, _explained),
            watch=TestCallState.turns.length(),
            label=t("desk.said"),
            class_name="turns",
        ),
        class_name="call-desk",
    )


def _choice(label: str, chosen: Item, action: Item) -> rx.Component:
    return rx.el.button(label, type="button", aria_pressed=rx.cond(chosen, "true", "false"), on_click=action)


def _talk(*, ended: bool) -> rx.Component:
    return rx.fragment(
        rx.el.div(
            Follow.create(
                rx.foreach(TestCallState.turns, _explained),
                rx.cond(TestCallState.answering, speaking(t("call.by.agent")), rx.fragment()),
                watch=TestCallState.turns.length(),
                label=t("desk.said"),
                class_name="turns",
            ),
            class_name="call-desk",
        ),
        _after() if ended else _controls(),
    )


def _explained(item: Item) -> rx.Component:
    """A turn; below a caller's turn, folded, what was understood and done."""
    return rx.fragment(
        turn(item),
        rx.cond(
            item["insights"].length() > 0,
            rx.el.details(
                rx.el.summary(t("insight.open")),
                rx.el.dl(
                    rx.foreach(
                        item["insights"],
                        lambda fact: rx.el.div(rx.el.dt(fact["label"]), rx.el.dd(fact["value"])),
                    )
                ),
                class_name="insight",
            ),
            rx.fragment(),
        ),
        key=item["key"],
    )


def _controls() -> rx.Component:
    return rx.el.div(
        rx.cond(
            TodayState.line_open,
            rx.cond(
                TestCallState.problem != "",
                note(TestCallState.problem, kind="cau", picture="triangle-alert"),
                rx.fragment(),
            ),
            _down(),
        ),
        Composer.create(
            label=t("test.say"),
            placeholder=t("test.placeholder"),
            hint=t("test.hint"),
            send_label=t("test.send"),
            send_icon=icon("send"),
            limit=LIMIT,
            too_long=t("test.too_long", limit=LIMIT),
            reason=rx.cond(
                ~TodayState.line_open,
                t("test.wait_line"),
                rx.cond(TestCallState.answering, t("test.wait"), ""),
            ),
            restore=TestCallState.restore,
            on_send=TestCallState.say,
        ),
        rx.el.div(
            button(
                t("test.hang_up"), kind="danger-quiet", picture="phone-off", on_click=TestCallState.hang_up
            ),
            class_name="hang-up",
        ),
    )


def _after() -> rx.Component:
    return rx.el.div(
        rx.el.div(
            rx.el.h3(t("test.result")),
            rx.el.span(TestCallState.result, class_name="badge acc"),
            class_name="row between",
        ),
        rx.el.p(TestCallState.result_text, class_name="soft sm"),
        rx.foreach(TestCallState.slips, slip),
        rx.el.div(
            button(
                t("test.again"),
                picture="phone",
                on_click=TestCallState.again,
                custom_attrs={"data-first": True},
            )
        ),
        _report(),
        class_name="after",
    )


def _report() -> rx.Component:
    """A wrong turn is kept as a file in which nobody's name or number stands."""
    return rx.cond(
        TestCallState.reported != "",
        rx.el.p(TestCallState.reported, class_name="soft sm", role="status"),
        rx.el.details(
            rx.el.summary(t("report.open"), class_name="btn link sm"),
            rx.el.form(
                rx.el.div(
                    rx.el.label(t("report.note"), html_for="report-note"),
                    rx.el.input(
                        id="report-note",
                        name="note",
                        placeholder=t("report.note_example"),
                        max_length=200,
                        dir="auto",
                        class_name="input",
                    ),
                    rx.el.p(t("report.hint"), class_name="hint"),
                    class_name="field",
                ),
                rx.cond(
                    TestCallState.report_problem != "",
                    rx.el.p(
                        icon("circle-alert"),
                        rx.el.span(TestCallState.report_problem),
                        class_name="err",
                        role="alert",
                    ),
                    rx.fragment(),
                ),
                rx.el.div(rx.el.button(t("report.send"), type="submit", class_name="btn second")),
                class_name="stack answer",
                on_submit=TestCallState.report,
            ),
        ),
    )


def _down() -> rx.Component:
    return note(
        rx.el.b(t("test.down")), " ", t("test.down_hint"), kind="cau", picture="triangle-alert", role="status"
    )
