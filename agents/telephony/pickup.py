"""Picking up: which business a call is for, and what is said where there is none to talk for."""

from __future__ import annotations

from dataclasses import dataclass

import structlog

from agents.call.beginning import start_call
from agents.call.controller import CallController
from agents.call.resuming import resume_call
from agents.telephony.caller import Caller
from agents.telephony.sentences import Key
from caaisy_app.bootstrap import Container
from caaisy_app.core.db import DATABASE_ERRORS
from caaisy_app.core.errors import NotFound
from caaisy_app.domain.calls.errors import CallEnded
from caaisy_app.domain.lines.rules import Note
from caaisy_app.domain.lines.service import line_by_token, take_check
from caaisy_app.domain.tenants.service import business_by_id

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Answer:
    """How a call is answered: by a conversation, by one sentence, or not at all once it is over."""

    controller: CallController | None = None
    sentence: Key | None = None


async def pick_up(container: Container, caller: Caller, note: Note | None, room: str) -> Answer:
    """Begin the call, or go on with the one that lost its process. Never raises for a known trouble."""
    try:
        if note is not None and note.resume_call_id is not None:
            try:
                return Answer(await resume_call(container, note.resume_call_id))
            except CallEnded:  # it came to its end, and whoever is in the room now talks to somebody else
                log.info("call.over_already", call_id=note.resume_call_id)
                return Answer()
            except NotFound:
                log.warning("call.not_resumed", call_id=note.resume_call_id)
        return await _begin(container, caller, note, room)
    except (*DATABASE_ERRORS, TimeoutError) as error:
        log.error("call.not_answered", error=type(error).__name__)
        return Answer(sentence="down")


async def _begin(container: Container, caller: Caller, note: Note | None, room: str) -> Answer:
    told = note.line if note is not None else None
    token = caller.line or told
    if token is None:
        return await _from_browser(container, caller, room)
    if told is not None and told != token:
        log.error("line.given_twice")
        return Answer(sentence="no_line")
    try:
        async with container.read() as uow:
            line = await line_by_token(uow, token)
            business = await business_by_id(uow, line.business_id) if line.business_id else None
    except NotFound:
        return Answer(sentence="no_line")
    if await _is_check(container, token):
        return Answer(sentence="forwarding_works")
    if business is None:
        return Answer(sentence="no_line")
    if line.obstacle == "paused":
        return Answer(sentence="paused")
    return Answer(
        await start_call(
            container,
            business.slug,
            caller_number=caller.number,
            channel="phone",
            line_id=line.id,
            room=room,
        )
    )


async def _is_check(container: Container, token: str) -> bool:
    """Whether somebody waits for exactly this call, to see that forwarding works."""
    async with container.write() as uow:
        return await take_check(uow, token)


async def _from_browser(container: Container, caller: Caller, room: str) -> Answer:
    """A test call with the microphone names the business itself; a telephone never does."""
    if caller.business is None or caller.on_telephone:
        return Answer(sentence="no_line")
    try:
        return Answer(await start_call(container, caller.business, channel="test", room=room))
    except NotFound:
        return Answer(sentence="no_line")
