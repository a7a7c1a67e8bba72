"""From a job of the phone server to a call: join the room, find the caller, pick up, talk, go.

Runs in a job process of `agents.worker`, one job in each process.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import structlog
from livekit import rtc
from livekit.agents import AutoSubscribe, JobContext

from agents.call.controller import CallController
from agents.session import Engine, Speech, embedded
from agents.telephony.announcement import announce
from agents.telephony.caller import Caller, read_caller
from agents.telephony.phone_call import PhoneCall
from agents.telephony.pickup import pick_up
from agents.telephony.room_line import RoomLine
from agents.telephony.timing import USUAL, Timing
from agents.yielding import yielding_threads
from caaisy_app.bootstrap import Container
from caaisy_app.domain.lines.rules import Note

log = structlog.get_logger(__name__)
_CALLERS = [
    rtc.ParticipantKind.PARTICIPANT_KIND_SIP,
    rtc.ParticipantKind.PARTICIPANT_KIND_STANDARD,
]
_CALLER_SECONDS = 20.0
_THREADS = 4
#: Hearing and voice of a call; None for an announcement without a business.
SpeechOf = Callable[[CallController | None], Speech]


@dataclass(frozen=True, slots=True)
class Desk:
    """What a process has ready for its call."""

    container: Container
    speech: SpeechOf
    engine: Engine = embedded
    timing: Timing = USUAL


async def answer_job(context: JobContext, desk: Desk) -> None:
    """Answer one caller. Returns when the call is over; the job then ends."""
    asyncio.get_running_loop().set_default_executor(yielding_threads(_THREADS, "computing"))
    await context.connect(auto_subscribe=AutoSubscribe.AUDIO_ONLY)
    try:
        async with asyncio.timeout(_CALLER_SECONDS):
            participant = await context.wait_for_participant(kind=_CALLERS)
    except (TimeoutError, RuntimeError):  # RuntimeError: the room is gone
        log.warning("call.nobody_came")
        context.shutdown("nobody came")
        return
    caller = read_caller(
        participant.identity,
        participant.attributes,
        on_telephone=participant.kind == rtc.ParticipantKind.PARTICIPANT_KIND_SIP,
    )
    line = RoomLine(context, participant.identity, desk.container.telephony)
    try:
        await _talk(context, desk, caller, line)
    except Exception as error:  # noqa: BLE001  # outermost edge: hung up, so that the line's own fallback rings
        log.error("call.failed", error=type(error).__name__)
        await line.hang_up()
    context.shutdown("call ended")


async def _talk(context: JobContext, desk: Desk, caller: Caller, line: RoomLine) -> None:
    note = Note.decode(context.job.metadata)
    answer = await pick_up(desk.container, caller, note, context.room.name)
    controller = answer.controller
    if controller is None:
        if answer.sentence is not None:
            await announce(line, desk.speech(None), answer.sentence, timing=desk.timing)
        return
    try:
        speech = desk.speech(controller)
    except BaseException:
        await controller.hang_up()
        raise
    call = PhoneCall(desk.container, controller, speech, line, caller, engine=desk.engine, timing=desk.timing)
    outcome = await call.run()
    log.info("call.ended", call_id=controller.call_id, outcome=outcome)
