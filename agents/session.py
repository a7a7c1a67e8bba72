"""The one factory of `AgentSession`.

Every turn and privacy option of text calls and of the phone stands here.

Facts read in livekit-agents 1.8.9: `record` left out follows the server's project flag, hence
`record=False` always; `vad` left out loads a model, `turn_detection` left out the cloud's; `session.run`
does not call `on_user_turn_completed`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from livekit.agents import AgentSession, llm
from livekit.agents.telemetry import set_tracer_provider
from opentelemetry import trace

from agents.call.controller import CallController
from agents.receptionist.agent import Receptionist
from agents.receptionist.engine import EmbeddedLLM

Engine = Callable[[CallController], llm.LLM[Any]]
logging.getLogger("livekit.agents").setLevel(logging.WARNING)
set_tracer_provider(trace.NoOpTracerProvider(), allow_pii=False)


@dataclass(frozen=True, slots=True)
class Speech:
    """Providers of a spoken call; None in text mode."""

    stt: Any = None
    tts: Any = None
    vad: Any = None
    turn_detection: Any = None


def embedded(controller: CallController) -> llm.LLM[Any]:
    """The engine without key and network."""
    return EmbeddedLLM(lambda: (controller.state, controller.desk))


def make_session(
    controller: CallController,
    *,
    engine: Engine = embedded,
    mode: Literal["text", "audio"] = "text",
    speech: Speech | None = None,
) -> AgentSession[CallController]:
    """A session for one call. Text mode has no audio parts at all; audio mode takes them from `speech`."""
    spoken = speech if mode == "audio" and speech is not None else Speech()
    options: dict[str, Any] = {}
    if spoken.stt is not None:
        options["stt"] = spoken.stt
    if spoken.tts is not None:
        options["tts"] = spoken.tts
    return AgentSession(
        llm=engine(controller),
        vad=spoken.vad,
        userdata=controller,
        turn_handling={
            "turn_detection": spoken.turn_detection or "manual",
            "endpointing": {"max_delay": 1.2},
            "interruption": {"discard_audio_if_uninterruptible": False},
            "preemptive_generation": {"enabled": mode == "audio"},
        },
        max_tool_steps=3,
        user_away_timeout=8.0 if mode == "audio" else None,
        aec_warmup_duration=None,
        ivr_detection=False,
        tts_text_transforms=None,
        **options,
    )


def make_agent(controller: CallController) -> Receptionist:
    """The agent for a session of this call."""
    return Receptionist(controller)
