"""Every public method of a state can be called by any browser: each is known and guarded where needed."""

from __future__ import annotations

import inspect

import pytest
import reflex as rx

from caaisy_app.core.errors import Forbidden
from caaisy_app.core.settings import Settings
from caaisy_app.ui import runtime
from caaisy_app.ui.states.base import open_business
from caaisy_app.ui.states.call import CallState
from caaisy_app.ui.states.calls import CallsState
from caaisy_app.ui.states.outbox import OutboxState
from caaisy_app.ui.states.phone import PhoneState
from caaisy_app.ui.states.test_call import TestCallState
from caaisy_app.ui.states.toasts import ToastState
from caaisy_app.ui.states.today import TodayState

# Handlers that read or change something of a business; each goes through `open_business`.
GUARDED = {
    TodayState: {
        "load",
        "pick_business",
        "previous_day",
        "next_day",
        "show_day",
        "close_message",
        "answer_question",
        "dismiss_question",
        "act_on_toast",
    },
    TestCallState: {"begin", "voice_began"},
    OutboxState: {"load", "open_mail", "close_mail", "show_html"},
    CallsState: {"load"},
    CallState: {"load", "ask_to_delete", "keep", "delete"},
    PhoneState: {
        "load",
        "look_at_server",
        "add_number",
        "choose_carrier",
        "keep_own_number",
        "choose_situation",
        "begin_check",
        "end_check",
        "ask_to_pause",
        "keep_answering",
        "pause",
        "resume",
    },
}
STATES = [TodayState, TestCallState, ToastState, OutboxState, CallsState, CallState, PhoneState]
# Handlers that touch nothing but the own browser session, or a call that this session has begun.
OWN_SESSION = {
    ToastState: {"dismiss", "something_failed"},
    TestCallState: {
        "show",
        "hide",
        "choose_language",
        "choose_number",
        "say",
        "hang_up",
        "again",
        "report",
        "voice_ended",
    },
}


@pytest.mark.parametrize("state", STATES)
def test_every_handler_is_listed_as_guarded_or_as_the_session_s_own(state: type[rx.State]):
    known = GUARDED.get(state, set()) | OWN_SESSION.get(state, set())

    assert set(state.event_handlers) - set(rx.State.event_handlers) == known


@pytest.mark.parametrize("state", STATES)
def test_handlers_never_block_the_others(state: type[rx.State]):
    own = set(state.event_handlers) - set(rx.State.event_handlers)

    assert [name for name in own if not inspect.iscoroutinefunction(state.event_handlers[name].fn)] == []


@pytest.mark.parametrize("state", STATES)
def test_nothing_private_is_sent_to_the_browser(state: type[rx.State]):
    sent = set(state.base_vars)

    assert not {name for name in sent if name.startswith("_")}
    assert not {name for name in sent if "business_id" in name or "call_id" in name}


async def test_without_the_demo_mode_no_business_is_open(installation, monkeypatch):
    installation.settings = Settings(data_dir=installation.settings.data_dir, mode="production")
    runtime.use(installation)

    with pytest.raises(Forbidden):
        await open_business(installation, "friseur-berlin")
