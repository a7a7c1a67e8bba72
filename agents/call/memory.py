"""What a call remembers, as JSON for the journal: enough for another process to go on.

Written with every step (`agents.call.journal`), read by `agents.call.resuming`. Words are not in here:
they stand in the turns.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from pydantic import TypeAdapter, ValidationError

from agents.dialogue.state import CallState

FORMAT = 1
_STATE = TypeAdapter(CallState)
_COUNTS = ("tool_calls", "tokens", "offers_made", "holds_made", "messages_left", "takeovers")


@dataclass(frozen=True, slots=True)
class Memory:
    """The state of the dialogue and the counters of a call. `takeovers`: how many processes had it before."""

    state: CallState
    tool_calls: int = 0
    tokens: int = 0
    offers_made: int = 0
    holds_made: int = 0
    messages_left: int = 0
    takeovers: int = 0

    def as_json(self) -> dict[str, Any]:
        """A mapping of plain JSON values."""
        plain = replace(self.state, failures=dict(self.state.failures), said=dict(self.state.said))
        counts = {name: getattr(self, name) for name in _COUNTS}
        return {"format": FORMAT, "dialogue": _STATE.dump_python(plain, mode="json"), **counts}


def remembered(data: Mapping[str, Any]) -> Memory | None:
    """The memory in a mapping made by `as_json`; None where it is empty or of another version's making."""
    if data.get("format") != FORMAT:
        return None
    try:
        state = _STATE.validate_python(data.get("dialogue"))
    except ValidationError:
        return None
    counts = {name: value for name in _COUNTS if isinstance(value := data.get(name, 0), int)}
    frozen = replace(
        state, failures=MappingProxyType(dict(state.failures)), said=MappingProxyType(dict(state.said))
    )
    return Memory(frozen, **counts)
