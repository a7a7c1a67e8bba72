"""The deadline of a data subject request."""

from __future__ import annotations

from datetime import date

import pytest

from caaisy_app.domain.privacy.rules import answer_due


@pytest.mark.parametrize(
    ("received", "due"),
    [
        (date(2026, 3, 2), date(2026, 4, 2)),
        (date(2026, 1, 31), date(2026, 2, 28)),
        (date(2028, 1, 30), date(2028, 2, 29)),
        (date(2026, 12, 31), date(2027, 1, 31)),
    ],
)
def test_an_answer_is_due_one_month_after_receipt(received: date, due: date) -> None:
    assert answer_due(received) == due
