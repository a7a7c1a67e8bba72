"""The states as components see them: at class level their attributes are Vars of the browser's world.

A type checker sees the Python types instead, so components take the states from here, untyped.
"""

from __future__ import annotations

from typing import Any

from caaisy_app.ui.states.call import CallState as _CallState
from caaisy_app.ui.states.calls import CallsState as _CallsState
from caaisy_app.ui.states.outbox import OutboxState as _OutboxState
from caaisy_app.ui.states.phone import PhoneState as _PhoneState
from caaisy_app.ui.states.test_call import TestCallState as _TestCallState
from caaisy_app.ui.states.toasts import ToastState as _ToastState
from caaisy_app.ui.states.today import TodayState as _TodayState

TodayState: Any = _TodayState
TestCallState: Any = _TestCallState
ToastState: Any = _ToastState
OutboxState: Any = _OutboxState
CallsState: Any = _CallsState
CallState: Any = _CallState
PhoneState: Any = _PhoneState
Item = Any  # one item of a list Var, inside rx.foreach
