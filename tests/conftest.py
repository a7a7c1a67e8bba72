"""Fixtures every test can use: settings, a standing clock, both databases, the wired product."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from caaisy_app.core.clock import ManualClock
from caaisy_app.core.db import Database
from caaisy_app.core.settings import Settings
from tests.support import lanes, parts, postgres
from tests.support.room import Room

if TYPE_CHECKING:
    from caaisy_app.bootstrap import Container

# Nothing may read the zone of the process; one with an odd offset brings such code to light.
os.environ["TZ"] = "America/St_Johns"
time.tzset()
for _name in [
    name for name in os.environ if name.startswith("CAAISY_") and not name.startswith("CAAISY_TEST_")
]:
    if _name != "CAAISY_CHROMIUM":
        del os.environ[_name]

#: A Monday morning in Germany (10:00 in Berlin), in winter, in no school holiday that matters.
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

_database_numbers = count(1)
_niceness = lanes.Niceness()
_rooms: list[Room] = []


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest begins first when the tests are spread over processes."""
    items[:] = [items[place] for place in lanes.in_order([item.nodeid for item in items])]
    for item in items:
        if lanes.lane_of(item.nodeid) == lanes.REAL_TIME:
            item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Who only computes gives way to spoken calls; a spoken call that failed beside others runs alone."""
    _niceness.before(item.nodeid)
    if (room := _room_of(item.config)) is None:
        return
    alone = item.get_closest_marker("alone") is not None or getattr(item, "execution_count", 1) > 1
    if alone or lanes.lane_of(item.nodeid) != lanes.REAL_TIME:
        room.enter(alone=alone)


@pytest.hookimpl(trylast=True)
def pytest_runtest_logfinish() -> None:
    """A test is over, with everything it made for itself."""
    for room in _rooms:
        room.leave()


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> lanes.Lanes:
    """Whole files and folders go to one process each (see `tests.support.lanes`)."""
    config.option.loadscopereorder = False  # keep the order of `pytest_collection_modifyitems`
    return lanes.Lanes(config, log)


def pytest_configure_node(node: Any) -> None:
    """The processes of a run share one room; its folder goes with the process that spreads the tests."""
    node.workerinput["room"] = lanes.room_folder()


def _room_of(config: pytest.Config) -> Room | None:
    """None in a run of one process, where each test is alone."""
    folder = getattr(config, "workerinput", {}).get("room")
    if folder is not None and not _rooms:
        _rooms.append(Room(Path(folder)))
    return _rooms[0] if _rooms else None


@pytest.fixture
def clock() -> ManualClock:
    """A clock that stands at `START` until the test moves it."""
    return ManualClock(START)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings with a data folder of the test's own; nothing is migrated yet."""
    return Settings(data_dir=tmp_path / "data")


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty SQLite database to copy from."""
    folder = tmp_path_factory.mktemp("sqlite-template")
    template = Settings(data_dir=folder)
    _migrate(template)
    return folder / "caaisy.db"


@pytest.fixture(scope="session")
def postgres_cluster() -> Iterator[postgres.Cluster]:
    """A private PostgreSQL server; the test is skipped where no server binaries are present."""
    binaries = postgres.find_binaries()
    if binaries is None:
        parts.missing("postgres", "no PostgreSQL server binaries found (Debian: apt-get install postgresql)")
        raise AssertionError("unreachable")
    with postgres.running_cluster(binaries) as cluster:
        yield cluster


@pytest.fixture(scope="session")
def postgres_template(postgres_cluster: postgres.Cluster) -> str:
    """The name of a migrated, empty database to copy from."""
    name = "caaisy_template"
    postgres_cluster.create(name)
    _migrate(Settings(database_url=postgres_cluster.url(name)))
    return name


@pytest.fixture
def sqlite_settings(tmp_path: Path, sqlite_template: Path) -> Settings:
    """Settings whose database is a fresh, migrated SQLite file."""
    made = Settings(data_dir=tmp_path / "data")
    made.data_dir.mkdir()
    shutil.copyfile(sqlite_template, made.data_dir / "caaisy.db")
    return made


@pytest.fixture
def postgres_settings(
    tmp_path: Path, postgres_cluster: postgres.Cluster, postgres_template: str
) -> Iterator[Settings]:
    """Settings whose database is a fresh, migrated PostgreSQL database."""
    name = f"caaisy_test_{next(_database_numbers)}"
    postgres_cluster.create(name, postgres_template)
    yield Settings(data_dir=tmp_path / "data", database_url=postgres_cluster.url(name))
    postgres_cluster.drop(name)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_settings(request: pytest.FixtureRequest) -> Settings:
    """`sqlite_settings` and `postgres_settings` in turn: the test runs once on each database."""
    chosen = {"sqlite": "sqlite_settings", "postgresql": "postgres_settings"}[request.param]
    return request.getfixturevalue(chosen)


@pytest.fixture
async def database(database_settings: Settings) -> AsyncIterator[Database]:
    """A migrated, empty database; once SQLite, once PostgreSQL."""
    made = Database(database_settings.database)
    yield made
    await made.aclose()


@pytest.fixture
async def container(database_settings: Settings, clock: ManualClock) -> AsyncIterator[Container]:
    """The wired product on a migrated, empty database; once SQLite, once PostgreSQL."""
    from caaisy_app.bootstrap import build_container

    made = build_container(database_settings, clock=clock)
    yield made
    await made.aclose()


def _migrate(settings: Settings) -> None:
    from caaisy_app.core.migrations import upgrade

    upgrade(settings)
