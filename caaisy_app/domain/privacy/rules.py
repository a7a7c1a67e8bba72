"""Kinds of data subject requests and their deadline. Pure."""

from __future__ import annotations

from datetime import date
from typing import Literal

RequestKind = Literal[
    "access", "erasure", "rectification", "restriction", "portability", "objection", "withdrawal"
]


def answer_due(received: date) -> date:
    """The last day to answer: one month after receipt (GDPR Art. 12(3)).

    Counted as Regulation (EEC) 1182/71, Art. 3 does: the same day of the next month, or that month's
    last day where it has no such day.
    """
    year, month = (received.year + 1, 1) if received.month == 12 else (received.year, received.month + 1)
    for day in range(received.day, received.day - 4, -1):
        try:
            return date(year, month, day)
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")
