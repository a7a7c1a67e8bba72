"""Writers of several processes take turns at one file."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest

from caaisy_app.core.turns import Turns


async def test_who_has_been_served_comes_after_who_has_waited(tmp_path: Path) -> None:
    one, other = Turns(tmp_path / "db"), Turns(tmp_path / "db")
    order: list[str] = []

    async def write(turns: Turns, name: str, times: int) -> None:
        for _ in range(times):
            async with turns.turn():
                order.append(name)
                await asyncio.sleep(0.01)

    await asyncio.gather(write(one, "a", 8), write(other, "b", 8))
    longest = max(len(run) for run in "".join(order[:-4]).replace("ab", "a b").replace("ba", "b a").split())
    assert longest <= 3
    one.close()
    other.close()


async def test_who_gives_up_waiting_blocks_nobody(tmp_path: Path) -> None:
    one, other = Turns(tmp_path / "db"), Turns(tmp_path / "db")
    async with one.turn():
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05), other.turn():
                raise AssertionError("unreachable")
    for turns in (one, other, one):
        async with asyncio.timeout(5), turns.turn():
            pass
    one.close()
    other.close()


async def test_a_killed_process_gives_its_turn_back(tmp_path: Path) -> None:
    program = (
        "import asyncio, os, signal, sys\n"
        "from pathlib import Path\n"
        "from caaisy_app.core.turns import Turns\n"
        "async def main():\n"
        "    async with Turns(Path(sys.argv[1])).turn():\n"
        "        os.kill(os.getpid(), signal.SIGKILL)\n"
        "asyncio.run(main())\n"
    )
    done = subprocess.run(  # noqa: ASYNC221 - there is nothing else to do meanwhile
        [sys.executable, "-c", program, str(tmp_path / "db")],
        check=False,
        cwd=Path(__file__).parents[3],
        env=os.environ,
    )
    assert done.returncode == -9
    turns = Turns(tmp_path / "db")
    async with asyncio.timeout(5), turns.turn():
        pass
    turns.close()


async def test_a_process_with_many_writers_serves_some_of_them_and_then_lets_others_come(
    tmp_path: Path,
) -> None:
    one, other = Turns(tmp_path / "db"), Turns(tmp_path / "db")
    order: list[str] = []

    async def write(turns: Turns, name: str) -> None:
        async with turns.turn():
            order.append(name)
            await asyncio.sleep(0.004)

    crowd = [write(one, "a") for _ in range(30)]
    await asyncio.gather(*crowd, *(write(other, "b") for _ in range(2)))
    assert "aa" in "".join(order), "the counter is not handed over after each writer"
    assert order.index("b") <= 12, "others come after a short stay"
    one.close()
    other.close()


async def test_who_gives_up_last_takes_the_process_away_from_the_counter(tmp_path: Path) -> None:
    one, other = Turns(tmp_path / "db"), Turns(tmp_path / "db")

    async def write(turns: Turns) -> None:
        async with turns.turn():
            pass

    async with one.turn():
        waiting = asyncio.ensure_future(write(one))
        await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.wait([waiting])
    async with asyncio.timeout(5), other.turn():
        pass
    one.close()
    other.close()
