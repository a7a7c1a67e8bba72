"""How tests are spread over worker processes (`pytest -n 2`): a file is never torn apart, and whole folders
that share something costly, or that wait for real time, stay in one lane. Called by `tests/conftest.py`.
"""

from __future__ import annotations

from collections.abc import Sequence

from xdist.scheduler import LoadScopeScheduling  # pyright: ignore[reportMissingTypeStubs]

#: Folder or file -> lane. Who speaks and listens in real time is in one lane, so that no two calls compete.
_LANES = {
    "tests/phone/": "spoken",
    "tests/agents/telephony/": "spoken",
    "tests/e2e/": "browser",
}
#: Every test of these files may run anywhere: each is long, and they share nothing that is costly.
_TORN_APART = ("tests/agents/test_scenarios.py",)
#: What begins first, because it takes longest; then everything else as collected.
_FIRST = ("spoken", "browser")


def lane_of(node_id: str) -> str:
    """The lane of a test: tests of one lane run one after another in one process."""
    file = node_id.split("::", 1)[0]
    if file in _TORN_APART:
        return node_id
    return next((lane for place, lane in _LANES.items() if file.startswith(place)), file)


def in_order(node_ids: Sequence[str]) -> list[int]:
    """The places of the tests in the order in which lanes are handed out."""
    rank = {lane: number for number, lane in enumerate(_FIRST)}
    return sorted(range(len(node_ids)), key=lambda place: rank.get(lane_of(node_ids[place]), len(rank)))


class Lanes(LoadScopeScheduling):
    """Hands a lane to a worker as soon as the worker is nearly done with its last one."""

    def _split_scope(self, nodeid: str) -> str:
        return lane_of(nodeid)
