"""A caller never waits in silence: what the watchdog decides, at every moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caaisy_app.domain.calls.watch_rules import MOST_DISPATCHES, Action, Watched, decide

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TICK = 0.5


def at(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


def lived_through(
    room: Watched, seconds: float, *, comes_after: float | None = None, begin: float = 0
) -> list[tuple[float, Action]]:
    """What is done over time, with an agent that comes so long after it was sent (None: never)."""
    done: list[tuple[float, Action]] = []
    for step in range(int((seconds - begin) / TICK) + 1):
        now = begin + step * TICK
        sent = room.dispatched_at
        if (
            comes_after is not None
            and sent
            and not room.agent_is_there
            and at(now) - sent >= timedelta(seconds=comes_after)
        ):
            room = replace(room, agent_joined_at=at(now), agent_lost_at=None)
        action = decide(room, at(now))
        if action == "none":
            continue
        done.append((now, action))
        if action == "remove":
            room = replace(room, removed_at=at(now))
        else:
            room = replace(room, dispatched_at=at(now), dispatches=room.dispatches + 1)
    return done


def test_nobody_comes_at_all_so_one_is_sent_after_four_seconds_and_the_line_hung_up_after_eight() -> None:
    assert lived_through(Watched(START), 12) == [(4.0, "dispatch"), (8.0, "remove")]


def test_the_second_one_comes_and_nothing_more_is_done() -> None:
    assert lived_through(Watched(START), 60, comes_after=2) == [(4.0, "dispatch")]


def test_an_agent_that_is_lost_in_a_call_is_replaced_at_once_to_go_on() -> None:
    room = Watched(START, agent_joined_at=at(1), agent_lost_at=at(30), call_begun=True)
    assert lived_through(room, 60, comes_after=2, begin=30) == [(30.5, "resume")]


def test_an_agent_that_is_lost_and_not_replaced_is_asked_for_twice_more_and_then_given_up() -> None:
    room = Watched(START, agent_joined_at=at(1), agent_lost_at=at(30), call_begun=True)
    assert lived_through(room, 44, begin=30) == [
        (30.5, "resume"),
        (34.5, "resume"),
        (38.5, "resume"),
        (42.0, "remove"),
    ]


def test_an_agent_that_is_lost_before_the_call_began_is_sent_without_a_call_to_go_on_with() -> None:
    room = Watched(START, agent_joined_at=at(1), agent_lost_at=at(2))
    assert lived_through(room, 6, comes_after=1, begin=2) == [(2.5, "dispatch")]


def test_a_call_that_was_handed_on_is_left_alone() -> None:
    room = Watched(
        START, agent_joined_at=at(1), agent_lost_at=at(40), call_begun=False, call_over=True, handed_on=True
    )
    assert lived_through(room, 900, begin=40) == []


def test_a_caller_who_stays_after_the_end_of_the_call_is_put_out_and_again_if_that_did_not_work() -> None:
    room = Watched(START, agent_joined_at=at(1), agent_lost_at=at(40), call_over=True)
    assert lived_through(room, 50, begin=40) == [(45.0, "remove"), (50.0, "remove")]


def test_a_call_whose_agents_die_one_after_the_other_is_given_up() -> None:
    room = Watched(
        START, agent_joined_at=at(1), agent_lost_at=at(40), call_begun=True, dispatches=MOST_DISPATCHES
    )
    assert decide(room, at(40.5)) == "remove"


moments = st.none() | st.floats(0, 60, allow_nan=False)


@given(
    joined=moments,
    lost=moments,
    sent=moments,
    removed=moments,
    dispatches=st.integers(0, 9),
    begun=st.booleans(),
    over=st.booleans(),
    now=st.floats(0, 120, allow_nan=False),
)
def test_while_an_agent_is_there_nothing_is_done_and_nobody_waits_for_ever(
    joined: float | None,
    lost: float | None,
    sent: float | None,
    removed: float | None,
    dispatches: int,
    begun: bool,
    over: bool,
    now: float,
) -> None:
    room = Watched(
        START,
        agent_joined_at=None if joined is None else at(joined),
        agent_lost_at=None if lost is None else at(lost),
        dispatched_at=None if sent is None else at(sent),
        removed_at=None if removed is None else at(removed),
        dispatches=dispatches,
        call_begun=begun and not over,
        call_over=over,
    )
    action = decide(room, at(now))
    if room.agent_is_there and removed is None:
        assert action == "none"
    if not room.agent_is_there and now - max(lost or 0, removed or 0) >= 12:
        assert action == "remove"
    if action == "resume":
        assert begun
        assert not over


@pytest.mark.parametrize("comes_after", [0.0, 0.5, 1.0, 3.5])
def test_however_long_an_agent_takes_below_four_seconds_only_one_is_sent(comes_after: float) -> None:
    room = Watched(START, agent_joined_at=at(1), agent_lost_at=at(30), call_begun=True)
    assert len(lived_through(room, 60, comes_after=comes_after, begin=30)) == 1
