"""Child processes of `caaisy run`: started, watched, restarted and, whatever happens, ended.

Each child leads a process group of its own, so that Ctrl-C reaches the launcher alone and the launcher
ends the children in order, with everything they started. On Linux the kernel also ends them when the
launcher is killed outright.
"""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

_PATIENCE_SECONDS = 8.0
_LONGEST_LINE = 1 << 20
_SET_PARENT_DEATH_SIGNAL = 1


@dataclass(frozen=True)
class Program:
    """What to start: a short name for the log, the command, and what its environment gets on top."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str]


class Child:
    """One running process whose output is passed on line by line, each with the program's name."""

    def __init__(self, process: subprocess.Popen[bytes], output: asyncio.Task[None]) -> None:
        self._process = process
        self._output = output
        # In a thread, not through asyncio: its wait lasts until whatever the child started has let go
        # of the output, too, and those processes are ended only after this wait.
        self._ended = asyncio.create_task(asyncio.to_thread(process.wait))

    @classmethod
    async def start(cls, program: Program, write: Callable[[str], None]) -> Child:
        """Start `program`; `write` gets every line it prints."""
        process = _spawn(program)
        output = asyncio.StreamReader(limit=_LONGEST_LINE)
        await asyncio.get_running_loop().connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(output), process.stdout
        )
        return cls(process, asyncio.create_task(_pass_on(program.name, output, write)))

    async def wait(self) -> int:
        """Its exit code, once it and all it started have ended and what they printed is passed on."""
        code = await asyncio.shield(self._ended)
        self.kill()
        await asyncio.shield(self._output)
        return code

    async def stop(self) -> None:
        """Ask it to end, with all it started; insist after a few seconds."""
        if not self._ended.done():
            self._process.terminate()
            await asyncio.wait([self._ended], timeout=_PATIENCE_SECONDS)
        self.kill()
        await self.wait()

    def kill(self) -> None:
        """End it, and all it started, at once."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)


def _spawn(program: Program) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        program.command,
        env={**os.environ, **program.environment, "PYTHONUNBUFFERED": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        preexec_fn=end_with_parent(),
    )


async def keep_running(program: Program, write: Callable[[str], None]) -> None:
    """Start `program` again whenever it ends, after 1, 2, 4 ... at most 30 seconds; ends when cancelled."""
    pause = 1.0
    loop = asyncio.get_running_loop()
    while True:
        started = loop.time()
        child = await Child.start(program, write)
        try:
            code = await child.wait()
        finally:
            await child.stop()
        if loop.time() - started > 60:
            pause = 1.0
        write(f"{program.name.strip()} ended ({_how(code)}); starting it again in {pause:.0f} s.")
        await asyncio.sleep(pause)
        pause = min(2 * pause, 30.0)


def _how(code: int) -> str:
    return f"exit code {code}" if code >= 0 else f"signal {signal.Signals(-code).name}"


async def _pass_on(name: str, stream: asyncio.StreamReader, write: Callable[[str], None]) -> None:
    while True:
        try:
            line = await stream.readline()
        except ValueError:  # longer than a line may be; the reader has dropped it
            continue
        if not line:
            return
        write(f"{name} | {line.decode(errors='replace').rstrip()}")


def end_with_parent() -> Callable[[], None] | None:
    """For `preexec_fn`: on Linux the kernel sends SIGTERM when the parent dies, however (prctl(2))."""
    if sys.platform != "linux":
        return None
    libc = ctypes.CDLL(None)
    parent = os.getpid()

    def arrange() -> None:
        libc.prctl(_SET_PARENT_DEATH_SIGNAL, signal.SIGTERM)
        if os.getppid() != parent:
            os._exit(1)

    return arrange
