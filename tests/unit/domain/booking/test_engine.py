"""The engine agrees with the definition, whatever the zone, the grid and the process around it."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caaisy_app.domain.booking.rules import OpeningRules, Plan
from tests.unit.domain.booking import reference
from tests.unit.domain.booking.questions import questions, situation_of
from tests.unit.domain.booking.reference import Question

Asked = tuple[Question, dict[str, OpeningRules], int, int]
#: Raise it for a long run: CAAISY_TEST_EXAMPLES=200000.
EXAMPLES = int(os.environ.get("CAAISY_TEST_EXAMPLES", "500"))
PROCESS_ZONES = ("UTC", "Europe/Berlin", "Pacific/Auckland")


@contextmanager
def process_zone(name: str) -> Iterator[None]:
    """The process lives in another time zone for a while."""
    before = os.environ["TZ"]
    os.environ["TZ"] = name
    time.tzset()
    try:
        yield
    finally:
        os.environ["TZ"] = before
        time.tzset()


@pytest.mark.parametrize("process", PROCESS_ZONES)
@settings(
    max_examples=-(-EXAMPLES // len(PROCESS_ZONES)),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(questions())
def test_the_engine_offers_exactly_what_the_definition_offers(process: str, asked: Asked) -> None:
    question, rules, from_, to = asked
    expected = reference.starts(question, from_, to)
    with process_zone(process):
        plan = Plan(situation_of(question, rules, from_, to), from_, to)
        found = {choice.start: choice.team for choice in plan.starts()}
    assert found == expected


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(questions(), st.data())
def test_one_start_is_judged_as_the_list_says(asked: Asked, data: st.DataObject) -> None:
    question, rules, from_, to = asked
    situation = situation_of(question, rules, from_, to)
    listed = {choice.start: choice for choice in Plan(situation, from_, to).starts()}
    candidates = st.sampled_from(sorted(listed)) if listed else st.nothing()
    for start in data.draw(st.lists(st.integers(from_, to) | candidates, max_size=20)):
        alone = situation_of(question, rules, start, start + 1)
        if start < to:
            assert Plan(alone, start, start + 1).is_bookable(start) == listed.get(start)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(questions(), st.integers(0, 2400), st.integers(0, 2400))
def test_the_window_of_a_query_changes_nothing_inside_it(asked: Asked, one: int, other: int) -> None:
    question, rules, from_, to = asked
    low, high = sorted((min(from_ + one * 60, to), min(from_ + other * 60, to)))
    whole = Plan(situation_of(question, rules, from_, to), from_, to).starts()
    part = Plan(situation_of(question, rules, low, high), low, high).starts()
    assert part == [choice for choice in whole if low <= choice.start < high]
