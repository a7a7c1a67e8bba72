"""Errors of the slice `calls`."""

from __future__ import annotations

from caaisy_app.core.errors import Conflict


class CallEnded(Conflict):
    """The call is over: nothing can be added to it."""

    code = "call_ended"
    message_key = "calls.ended"
