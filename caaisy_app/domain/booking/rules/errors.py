"""What the pure rules refuse. Callers turn it into a sentence; nothing here knows a language."""

from __future__ import annotations


class RuleViolation(ValueError):
    """A value that cannot be right. `field` says where, `reason` is a stable word such as `negative`."""

    def __init__(self, field: str, reason: str, value: object = None) -> None:
        self.field = field
        self.reason = reason
        self.value = value
        super().__init__(f"{field}: {reason}" + ("" if value is None else f" ({value!r:.60})"))
