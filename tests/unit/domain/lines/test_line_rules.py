"""Numbers, notes, obstacles and self-tests of phone lines."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caaisy_app.domain.lines.errors import BadNumber
from caaisy_app.domain.lines.rules import Note, check_state, normalised, obstacle

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "written",
    ["+49 30 23125000", "030 23125000", "030/2312-5000", "0049 30 23125000", "+49 (0)30 2312 5000"],
)
def test_a_number_is_the_same_however_it_is_written(written: str) -> None:
    assert normalised(written) == "+493023125000"


@pytest.mark.parametrize(
    "written", ["", "abc", "12", "110", "+49 30 1", "030 23125000 ext. 5", "+999123456789"]
)
def test_what_nobody_could_call_is_refused_with_an_example(written: str) -> None:
    with pytest.raises(BadNumber) as caught:
        normalised(written)
    assert "030 2312 5000" in caught.value.sentence("de")


def test_the_weightiest_obstacle_is_told() -> None:
    assert obstacle(has_business=False, paused=True, plan="unpaid") == "no_business"
    assert obstacle(has_business=True, paused=True, plan="unpaid") == "paused"
    assert obstacle(has_business=True, paused=False, plan="unpaid") == "unpaid"
    assert obstacle(has_business=True, paused=False, plan="minutes_used_up") == "minutes_used_up"
    assert obstacle(has_business=True, paused=False, plan="active") is None


@given(st.text(min_size=1), st.none() | st.text(min_size=1))
def test_a_note_is_read_as_it_was_written(line: str, call: str | None) -> None:
    assert Note.decode(Note(line, call).encode()) == Note(line, call)


@given(st.text())
def test_what_is_no_note_is_none(text: str) -> None:
    read = Note.decode(text)
    assert read is None or Note.decode(read.encode()) == read


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"line": 3}', '{"line": "a", "resume_call_id": 1}', "null"]
)
def test_a_note_without_a_line_is_none(text: str) -> None:
    assert Note.decode(text) is None


def test_a_self_test_is_waiting_until_a_call_comes_or_the_window_ends() -> None:
    until = NOW + timedelta(minutes=10)
    assert check_state(None, None, NOW) == "never"
    assert check_state(until, None, NOW) == "waiting"
    assert check_state(until, None, until) == "waiting"
    assert check_state(until, None, until + timedelta(seconds=1)) == "missed"
    assert check_state(until, NOW + timedelta(minutes=2), NOW + timedelta(minutes=2)) == "verified"
    assert check_state(None, NOW, NOW + timedelta(days=9)) == "verified"


def test_a_call_before_the_window_does_not_verify_a_new_test() -> None:
    assert check_state(NOW + timedelta(minutes=10), NOW - timedelta(days=1), NOW) == "waiting"
