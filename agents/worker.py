"""The phone worker: answers jobs of the phone server under the name `caaisy-phone`.

Started by `caaisy agent`. One process for each call, some kept warm; dispatch is explicit, so that nothing
but our dispatch rules and the watchdog sends this agent into a room.
"""

from __future__ import annotations

from typing import Any

import structlog
from livekit.agents import AgentServer, JobContext, JobProcess, JobRequest

from agents.call.controller import CallController
from agents.dialogue.desk import Desk as BusinessDesk
from agents.lighter_livekit import weigh_processes_less_often
from agents.providers.engines import configured_engine
from agents.readiness import Load
from agents.session import Speech
from agents.telephony.job import Desk, answer_job
from agents.warming import settle, warm_up
from agents.worker_logs import quiet_logs
from caaisy_app.bootstrap import build_container
from caaisy_app.core.logging import configure_logging
from caaisy_app.core.settings import Settings
from caaisy_app.domain.lines.rules import AGENT_NAME, LONGEST_CALL_SECONDS, Note

log = structlog.get_logger(__name__)

MEMORY_WARN_MB = 700
MEMORY_LIMIT_MB = 1200
DRAIN_SECONDS = LONGEST_CALL_SECONDS + 120


def warm(process: JobProcess) -> None:
    """Load what a call would otherwise wait for. Runs at the start of each job process."""
    from agents.providers import speech

    settings = Settings()
    configure_logging(settings.log_level)
    quiet_logs()
    chosen = speech.SpeechSettings()
    vad = speech.prewarm(chosen)
    container = build_container(settings)
    warm_up(container)
    nobody = BusinessDesk(name="")

    def speech_of(controller: CallController | None) -> Speech:
        desk = controller.desk if controller is not None else nobody
        language = controller.state.language if controller is not None else "de"
        return speech.speech_for(settings, desk, language, vad=vad, chosen=chosen)

    process.userdata["desk"] = Desk(container, speech_of, configured_engine())
    settle()


async def accept(request: JobRequest, installation: str | None = None) -> None:
    """Take every job that is meant for us: how many there may be is told by `Load`.

    Installations that share a phone server have workers of the same name: a call on the line of another one
    is handed on to its worker.
    """
    note = Note.decode(request.job.metadata)
    if installation is not None and note is not None and note.installation not in (None, installation):
        await request.reject(terminate=False)
        return
    await request.accept(name="Caaisy", identity=f"agent-{request.id}")


async def answer(context: JobContext) -> None:
    """One phone call."""
    await answer_job(context, context.proc.userdata["desk"])


async def over(context: JobContext) -> None:
    """The job has ended: let go of the database."""
    desk: Desk | None = context.proc.userdata.get("desk")
    if desk is not None:
        await desk.container.aclose()


def build_server(settings: Settings, installation: str | None = None, **options: Any) -> AgentServer:
    """The worker for these settings. `options` replace single arguments of `AgentServer` (tests).

    `installation`: its mark; without one it takes the calls of every installation.
    """
    weigh_processes_less_often()
    secret = settings.livekit_api_secret
    arguments: dict[str, Any] = {
        "ws_url": settings.livekit_url,
        "api_key": settings.livekit_api_key,
        "api_secret": secret.get_secret_value() if secret is not None else None,
        "setup_fnc": warm,
        "preload_modules": ["agents.preloaded"],
        "load_fnc": Load(settings.max_calls),
        "load_threshold": 0.999,
        "job_memory_warn_mb": MEMORY_WARN_MB,
        "job_memory_limit_mb": MEMORY_LIMIT_MB,
        "num_idle_processes": min(3, settings.max_calls),
        "drain_timeout": DRAIN_SECONDS,
        "initialize_process_timeout": 60.0,
        "host": "127.0.0.1",
        "port": settings.agent_port,
        "prometheus_port": settings.agent_metrics_port,
        "log_level": settings.log_level.upper() if settings.log_level != "warning" else "WARN",
    }
    server = AgentServer(**{**arguments, **options})

    async def on_request(request: JobRequest) -> None:
        await accept(request, installation)

    server.rtc_session(answer, agent_name=AGENT_NAME, on_request=on_request, on_session_end=over)
    return server
