"""Brings changes into open pages: the tasks of `live`, told how to reach a page's state."""

from __future__ import annotations

from collections.abc import Mapping

import reflex as rx
import structlog

from caaisy_app.ui import live
from caaisy_app.ui.states import public_push, public_reading
from caaisy_app.ui.states.call import CallState
from caaisy_app.ui.states.calls import CallsState
from caaisy_app.ui.states.outbox import OutboxState
from caaisy_app.ui.states.phone import PhoneState
from caaisy_app.ui.states.test_call import TestCallState
from caaisy_app.ui.states.today import Gathered, TodayState

_log = structlog.get_logger(__name__)


def start(app: rx.App) -> None:
    """Register the tasks; they run as long as the server."""

    async def tell(business_id: str, tokens: list[str]) -> None:
        public_reading.forget(business_id)
        gathered: Gathered = {}
        for token in tokens:
            try:
                await _refresh(app, token, gathered)
            except Exception:  # noqa: BLE001 - the edge of a task: one page must not silence all others
                _log.exception("push.failed", business_id=business_id)

    def connected() -> Mapping[str, object]:
        namespace = app.event_namespace
        return namespace.token_to_sid if namespace else {}

    for task in (live.tell_changes, live.tell_line, live.tell_minutes):
        app.register_lifespan_task(task, tell=tell, connected=connected)


async def _refresh(app: rx.App, token: str, gathered: Gathered) -> None:
    async with app.modify_state(rx.BaseStateToken(ident=token, cls=TodayState)) as state:
        if await public_push.refreshed(state):
            return
        today = await state.get_state(TodayState)
        await today._read(gathered)
        await (await state.get_state(TestCallState))._read()
        for page in (OutboxState, PhoneState, CallsState, CallState):
            await (await state.get_state(page))._refresh()
