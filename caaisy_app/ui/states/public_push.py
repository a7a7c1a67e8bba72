"""Which of a browser session's states belongs to a public page, for the task that brings changes."""

from __future__ import annotations

from reflex.state import BaseState

from caaisy_app.ui.public_routes import last_part
from caaisy_app.ui.states.public_booking import BookState
from caaisy_app.ui.states.public_manage import ManageState


async def refreshed(state: BaseState) -> bool:
    """Read a public page again if this session shows one; False for any other page."""
    path = state.router.url.path
    if last_part(path, "b"):
        await (await state.get_state(BookState))._refresh()
        return True
    if last_part(path, "t"):
        await (await state.get_state(ManageState))._refresh()
        return True
    return False
