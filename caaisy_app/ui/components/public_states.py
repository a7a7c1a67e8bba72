"""The states of the public pages as components see them: untyped Vars, for the reason that `states` gives."""

from __future__ import annotations

from typing import Any

from caaisy_app.ui.states.public_booking import BookState as _BookState
from caaisy_app.ui.states.public_manage import ManageState as _ManageState

BookState: Any = _BookState
ManageState: Any = _ManageState
Source = Any  # one of the two, for parts that both pages show
