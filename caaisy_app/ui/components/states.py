"""The states as components see them: at class level their attributes are Vars of the browser's world.

A type checker sees the Python types instead, so components take the states from here, untyped.
"""

from __future__ import annotations

from typing import Any

from caaisy_app.ui.states.outbox import OutboxState as _OutboxState
from caaisy_app.ui.states.test_call import TestCallState as _TestCallState
from caaisy_app.ui.states.toasts import ToastState as _ToastState
from caaisy_app.ui.states.today import TodayState as _TodayState

TodayState: Any = _TodayState
TestCallState: Any = _TestCallState
ToastState: Any = _ToastState
OutboxState: Any = _OutboxState
Item = Any  # one item of a list Var, inside rx.foreach
