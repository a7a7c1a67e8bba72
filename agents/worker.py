"""The phone worker: answers LiveKit jobs under the name `caaisy-phone`.

Started with `python -m livekit.agents start agents/worker.py`.

The session comes from the same factory as text calls. Speech providers and the line look-up join with the
phone: until they are configured a job is refused, so that the caller's own fallback rings instead of
hearing nothing.
"""

from __future__ import annotations

from livekit.agents import AgentServer, JobContext, JobRequest

AGENT_NAME = "caaisy-phone"

server = AgentServer()


async def accept(request: JobRequest) -> None:
    """Take a job only when a call can really be answered."""
    await request.reject()


@server.rtc_session(agent_name=AGENT_NAME, on_request=accept)
async def answer(_ctx: JobContext) -> None:
    """One phone call; reached only once speech providers are configured (see `accept`)."""
    raise RuntimeError("the phone is not configured")
