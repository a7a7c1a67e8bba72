"""A worker whose one job says a name everywhere it can: `python -m tests.agents.telephony.talkative_worker`.

Everything is as in the product (processes, logs, warm-up of logs); only the call is replaced.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging

import structlog
from livekit.agents import AgentServer, JobContext, JobProcess

from agents.worker_logs import library_logs, quiet_logs
from caaisy_app.core.logging import configure_logging

CANARY = "Kunigunde Kanarienvogel"


def warm(_process: JobProcess) -> None:
    configure_logging("debug")
    quiet_logs()


async def talk(_context: JobContext) -> None:
    """Log in all the ways that libraries and we do, then fail."""
    library = logging.getLogger("livekit.agents")
    library.warning("skipping user input, speech scheduling is paused", extra={"lk.pii.user_input": CANARY})
    library.error(f"AgentSession is closing due to unrecoverable error: {CANARY}")
    library.warning("failed to say %s", CANARY, extra={"speech_duration": 1.5, "text": CANARY})
    try:
        raise ValueError(CANARY)
    except ValueError:
        library.exception("error while executing a callback")
        structlog.get_logger("ours").exception("call.step_failed", pii_name=CANARY, call_id="cal_1")

    async def lost() -> None:
        raise ValueError(CANARY)

    task = asyncio.create_task(lost())
    with contextlib.suppress(ValueError):
        await asyncio.wait({task})
    del task
    raise RuntimeError(CANARY)


async def main() -> None:
    configure_logging("debug")
    library_logs()
    server = AgentServer(
        ws_url="ws://127.0.0.1:1",
        api_key="key",
        api_secret="secret-of-more-than-32-characters-0123",
        setup_fnc=warm,
        num_idle_processes=1,
        host="127.0.0.1",
        port=0,
        initialize_process_timeout=60,
    )
    server.rtc_session(talk, agent_name="talkative")
    running = asyncio.create_task(server.run(unregistered=True))
    started = asyncio.Event()
    server.on("worker_started", lambda *_: started.set())
    await started.wait()
    await server.simulate_job("room", fake_job=True)
    await server.drain()
    await server.aclose()
    await running


if __name__ == "__main__":
    asyncio.run(main())
