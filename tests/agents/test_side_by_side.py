"""Written calls in several processes: the same answers, in the order of the files."""

from __future__ import annotations

from agents.simulation.side_by_side import Order, run_all
from agents.simulation.spec import load
from tests.agents.support import SCENARIOS


def test_two_processes_give_what_one_gives_in_the_same_order() -> None:
    chosen = [item.scenario for item in load([SCENARIOS / "calendar_down.yaml"])]
    alone = list(run_all(chosen, Order(), jobs=1))
    together = list(run_all(chosen, Order(), jobs=2))
    assert [item.id for item in together] == [item.id for item in alone] == [item.id for item in chosen]
    assert [item.comparable() for item in together] == [item.comparable() for item in alone]
    assert all(item.passed for item in together)
