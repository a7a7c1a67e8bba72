"""The worker process ends with the server that started it, however that one ends.

A server that is killed outright cannot stop its worker; the worker would keep the port, and the next
server would share it: two memories behind one address.
"""

from __future__ import annotations

import asyncio
import os
import signal

SERVER_PID = "CAAISY_SERVER_PID"
_LOOK_SECONDS = 0.5


async def end_with_server() -> None:
    """For ever: look whether the server is still the parent of this process; end this process if not.

    Does nothing where no server has named itself (`CAAISY_SERVER_PID`).
    """
    server = os.environ.get(SERVER_PID)
    while server is not None:
        if os.getppid() != int(server):
            os.kill(os.getpid(), signal.SIGKILL)
        await asyncio.sleep(_LOOK_SECONDS)
