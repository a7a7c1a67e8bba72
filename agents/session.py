"""The one factory of `AgentSession`.

Every turn and privacy option of text calls and of the phone stands here.

Facts read in livekit-agents 1.8.9: `record` left out follows the server's project flag, hence
`record=False` always; `vad` left out loads a model, `turn_detection` left out the cloud's; `session.run`
does not call `on_user_turn_completed`.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any, Literal, Protocol, TypeVar

from livekit import rtc
from livekit.agents import Agent, AgentSession, APIConnectOptions, llm
from livekit.agents.telemetry import set_tracer_provider
from livekit.agents.voice.agent_session import SessionConnectOptions
from livekit.agents.voice.turn import EndpointingOptions
from opentelemetry import trace

from agents.call.controller import CallController
from agents.dialogue.state import Ask
from agents.lighter_livekit import make_turns_lighter
from agents.receptionist.agent import Receptionist
from agents.receptionist.engine import EmbeddedLLM

Engine = Callable[[CallController], llm.LLM[Any]]
logging.getLogger("livekit.agents").setLevel(logging.WARNING)
set_tracer_provider(trace.NoOpTracerProvider(), allow_pii=False)
make_turns_lighter()


DICTATED = frozenset({Ask.PHONE, Ask.MESSAGE_PHONE, Ask.PRIVACY_CONTACT, Ask.EMAIL})
ONCE = APIConnectOptions(max_retry=0)  # providers have their own fallbacks; retries here would be silence
NEVER = 1_000_000  # failures after which livekit would hang up by itself
FIRST_SECONDS = 0.3  # quiet after which a turn may end
LONGEST_WAIT = 1.2  # quiet after which it ends at any rate
LONGEST_DICTATION_WAIT = 2.0  # ... while a number is dictated, in pieces
#: Of speech that stop the receptionist: as soon as it counts as speech. livekit adds the quiet before the end
#: of an utterance, so that each one reaches 0.3 s: to wait longer keeps no noise out.
BARGE_IN_SECONDS = 0.05
UNHEARD_SECONDS = 2.1  # after which speech without words counts as not understood


class Prompts(Protocol):
    """Sentences that are already sound: they are heard although no voice answers."""

    def frames(self, text: str, language: str) -> AsyncIterator[rtc.AudioFrame] | None:
        """The sound of a sentence, or None where it was never made."""
        ...


@dataclass(frozen=True, slots=True)
class Speech:
    """Providers of a spoken call; None in text mode."""

    stt: Any = None
    tts: Any = None
    vad: Any = None
    turn_detection: Any = None
    prompts: Prompts | None = None

    def set_language(self, language: str) -> None:
        """Hear and speak another language from the next sentence on."""
        for part in (self.stt, self.tts):
            change = getattr(part, "set_language", None)
            if change is not None:
                change(language)


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
    """A session for one call. Text mode has no audio parts at all; audio mode takes them from `speech`.

    A failing provider never closes the session: the call speaks about it (`agents.telephony`).
    """
    spoken = speech if mode == "audio" and speech is not None else Speech()
    return _session(engine(controller), controller, spoken, preemptive=mode == "audio")


async def rehearse(model: llm.LLM[Any]) -> None:
    """Begin and end a session with nobody in it: livekit prepares much at the first one of a process."""
    session = _session(model, None, Speech(), preemptive=False)
    await session.start(Agent(instructions="-"), record=False)  # pyright: ignore[reportUnknownMemberType]
    await session.say("-")
    await session.aclose()


_Userdata = TypeVar("_Userdata")


def _session(
    model: llm.LLM[Any], userdata: _Userdata, spoken: Speech, *, preemptive: bool
) -> AgentSession[_Userdata]:
    options: dict[str, Any] = {}
    if spoken.stt is not None:
        options["stt"] = spoken.stt
    if spoken.tts is not None:
        options["tts"] = spoken.tts
    return AgentSession(
        llm=model,
        vad=spoken.vad,
        userdata=userdata,
        turn_handling={
            "turn_detection": spoken.turn_detection or "manual",
            "endpointing": {"min_delay": FIRST_SECONDS, "max_delay": LONGEST_WAIT},
            "interruption": {
                "mode": "vad",  # left out, a model in the cloud listens along
                "min_duration": BARGE_IN_SECONDS,
                "false_interruption_timeout": 1.5,
                "discard_audio_if_uninterruptible": False,
            },
            "preemptive_generation": {"enabled": preemptive},
        },
        max_tool_steps=3,
        user_away_timeout=None,  # `agents.telephony.idle` counts instead
        transcription_timeout=UNHEARD_SECONDS if spoken.stt is not None else None,
        aec_warmup_duration=None,
        ivr_detection=False,
        tts_text_transforms=None,
        conn_options=SessionConnectOptions(
            stt_conn_options=ONCE,
            llm_conn_options=ONCE,
            tts_conn_options=ONCE,
            max_unrecoverable_errors=NEVER,
        ),
        **options,
    )


def patience(ask: Ask) -> EndpointingOptions:
    """How long a turn may pause, by what was asked: people dictate numbers in pieces."""
    longest = LONGEST_DICTATION_WAIT if ask in DICTATED else LONGEST_WAIT
    return {"min_delay": FIRST_SECONDS, "max_delay": longest}


def make_agent(controller: CallController) -> Receptionist:
    """The agent for a session of this call."""
    return Receptionist(controller)
