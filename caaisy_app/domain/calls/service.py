"""Use cases of the call journal: begin, write down, end. Written as the call goes, never only after it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast

from caaisy_app.core.actor import Actor, acts_for
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import Forbidden, NotFound
from caaisy_app.core.ids import new_id
from caaisy_app.domain.calls import repository
from caaisy_app.domain.calls.errors import CallEnded
from caaisy_app.domain.calls.models import Call, CallTurn, ConsentEvent
from caaisy_app.domain.calls.repository import CallRepository
from caaisy_app.domain.calls.rules import (
    LEASE_SECONDS,
    Channel,
    ConsentAnswer,
    ConsentKind,
    Outcome,
    Speaker,
    keeps_transcript,
)
from caaisy_app.domain.calls.views import CallView, ConsentView, TurnView


@dataclass(frozen=True, slots=True)
class StartCall:
    """A call comes in; `caller_number` is E.164 or None where it is withheld."""

    business_id: str
    channel: Channel
    language: str
    caller_number: str | None
    line_id: str | None = None
    room: str | None = None


async def start_call(uow: UnitOfWork, actor: Actor, command: StartCall) -> CallView:
    """Open the journal of a call."""
    _may(actor, command.business_id)
    row = Call(
        id=new_id("cal"),
        business_id=command.business_id,
        channel=command.channel,
        language=command.language,
        caller_number=command.caller_number,
        line_id=command.line_id,
        room=command.room,
        started_at=uow.now(),
        lease_until=_lease(uow),
        facts={},
        state={},
    )
    CallRepository(uow, command.business_id).add(row)
    await uow.session.flush()
    uow.changed(row.business_id)
    return _view(row, (), uow.now())


async def add_turn(
    uow: UnitOfWork,
    actor: Actor,
    call_id: str,
    who: Speaker,
    text: str,
    *,
    data: Mapping[str, Any] | None = None,
) -> TurnView:
    """Write down what was said or done. `CallEnded` if the call is over."""
    row = await _running(uow, actor, call_id)
    repository = CallRepository(uow, row.business_id)
    turn = CallTurn(
        call_id=call_id,
        position=await repository.next_position(call_id),
        business_id=row.business_id,
        who=who,
        text=text,
        data=dict(data or {}),
        at=uow.now(),
    )
    repository.add(turn)
    row.lease_until = _lease(uow)
    uow.changed(row.business_id)
    return _turn(turn)


async def note_disclosure(uow: UnitOfWork, actor: Actor, call_id: str, wording_version: str) -> None:
    """The caller has been told that a machine speaks (EU AI Act, Art. 50(1)): when, in which wording."""
    row = await _running(uow, actor, call_id)
    row.disclosed_at = uow.now()
    row.disclosure_version = wording_version
    uow.changed(row.business_id)


async def set_state(
    uow: UnitOfWork,
    actor: Actor,
    call_id: str,
    *,
    stage: str,
    facts: Mapping[str, str],
    state: Mapping[str, Any] | None = None,
    language: str | None = None,
    booking_id: str | None = None,
) -> None:
    """Where the conversation stands: a stage, facts for people, and what a new process needs to go on."""
    row = await _running(uow, actor, call_id)
    row.stage = stage
    row.facts = dict(facts)
    if state is not None:
        row.state = dict(state)
    if language is not None:
        row.language = language
    if booking_id is not None:
        row.booking_id = booking_id
    row.lease_until = _lease(uow)
    uow.changed(row.business_id)


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that was said or done at an instant."""

    who: Speaker
    text: str
    data: Mapping[str, Any]
    at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the conversation stands: a stage and facts for people, `state` for a process that goes on."""

    stage: str
    facts: Mapping[str, str]
    state: Mapping[str, Any]
    language: str
    booking_id: str | None = None


async def write_down(
    uow: UnitOfWork,
    actor: Actor,
    call_id: str,
    entries: Sequence[Entry],
    standing: Standing | None,
    *,
    disclosure_version: str | None = None,
) -> None:
    """Everything of one step in one go: turns in order, the disclosure, where the conversation stands.

    Two short statements, because this is on the path of a live call. `CallEnded` if the call is over.
    """
    business_id = _business_of(actor)
    repository = CallRepository(uow, business_id)
    values: dict[str, Any] = {"lease_until": _lease(uow)}
    if disclosure_version is not None:
        values |= {"disclosed_at": uow.now(), "disclosure_version": disclosure_version}
    if standing is not None:
        values |= {
            "stage": standing.stage,
            "facts": dict(standing.facts),
            "state": dict(standing.state),
            "language": standing.language,
        }
        if standing.booking_id is not None:
            values["booking_id"] = standing.booking_id
    await uow.be_brief()
    if not await repository.change(call_id, values):
        await _running(uow, actor, call_id)  # says why not
    if entries:
        await repository.add_turns(
            call_id,
            [
                {"who": entry.who, "text": entry.text, "data": dict(entry.data), "at": entry.at}
                for entry in entries
            ],
        )
    uow.changed(business_id)


async def business_of_call(uow: UnitOfWork, call_id: str) -> str:
    """Which business a call came to, for a process that takes it over. `NotFound` for an unknown call."""
    found = await repository.business_of_call(uow.session, call_id)
    if found is None:
        raise NotFound
    return found


async def heartbeat(uow: UnitOfWork, actor: Actor, call_id: str) -> None:
    """The process that holds the call is alive."""
    row = await _running(uow, actor, call_id)
    row.lease_until = _lease(uow)


async def end_call(uow: UnitOfWork, actor: Actor, call_id: str, outcome: Outcome) -> CallView:
    """Close the journal. The same call may be ended twice: the first outcome stays.

    Words that may not be kept are erased in the same transaction (see `rules.keeps_transcript`).
    """
    business_id = _business_of(actor)
    repository = CallRepository(uow, business_id)
    row = await repository.by_id(call_id)
    if row is None:
        raise NotFound
    if row.ended_at is None:
        row.ended_at = uow.now()
        row.outcome = outcome
        row.state = {}
        answers: tuple[ConsentAnswer, ...] = tuple(
            cast("ConsentAnswer", item.answer)
            for item in await repository.consent(call_id)
            if item.kind == "transcript"
        )
        if not keeps_transcript(cast("Channel", row.channel), business_wants=bool(answers), answers=answers):
            row.facts = {}
            await uow.session.flush()
            await repository.erase_texts(call_id)
        uow.changed(business_id)
    return _view(row, (), uow.now())


async def record_consent(
    uow: UnitOfWork,
    actor: Actor,
    call_id: str,
    *,
    kind: ConsentKind,
    answer: ConsentAnswer,
    wording_version: str,
) -> ConsentView:
    """Add a row to the consent ledger (GDPR Art. 7(1): the controller must be able to show consent)."""
    row = await _running(uow, actor, call_id)
    now = uow.now()
    entry = ConsentEvent(
        id=new_id("cns"),
        business_id=row.business_id,
        call_id=call_id,
        kind=kind,
        answer=answer,
        wording_version=wording_version,
        language=row.language,
        offset_ms=int((now - row.started_at).total_seconds() * 1000),
        at=now,
    )
    CallRepository(uow, row.business_id).add(entry)
    uow.changed(row.business_id)
    return _consent(entry)


async def call(uow: UnitOfWork, business_id: str, call_id: str) -> CallView:
    """A call with its turns; `NotFound` if it is not one of this business."""
    repository = CallRepository(uow, business_id)
    row = await repository.by_id(call_id)
    if row is None:
        raise NotFound
    return _view(row, await repository.turns(call_id), uow.now())


async def call_in_room(uow: UnitOfWork, business_id: str, room: str) -> CallView | None:
    """The call in a room of the phone server, with its turns; None as long as none has begun."""
    repository = CallRepository(uow, business_id)
    row = await repository.newest_in(room)
    return _view(row, await repository.turns(row.id), uow.now()) if row is not None else None


async def live_calls(uow: UnitOfWork, business_id: str) -> tuple[CallView, ...]:
    """Calls that are running, the newest first, with their turns."""
    repository = CallRepository(uow, business_id)
    now = uow.now()
    return tuple([_view(row, await repository.turns(row.id), now) for row in await repository.live()])


async def recent_calls(uow: UnitOfWork, business_id: str, limit: int = 25) -> tuple[CallView, ...]:
    """Calls that have ended, the newest first, without turns."""
    rows = await CallRepository(uow, business_id).recent(limit)
    return tuple(_view(row, (), uow.now()) for row in rows)


async def consent_ledger(uow: UnitOfWork, business_id: str, call_id: str) -> tuple[ConsentView, ...]:
    """The consent ledger of a call, in order."""
    rows = await CallRepository(uow, business_id).consent(call_id)
    return tuple(_consent(row) for row in rows)


async def end_lost_calls(uow: UnitOfWork, actor: Actor, business_id: str) -> int:
    """End calls whose process has been silent for longer than the lease; the number of them."""
    _may(actor, business_id)
    rows = await CallRepository(uow, business_id).lost(_long_silent(uow))
    for row in rows:
        await end_call(uow, actor, row.id, "abandoned")
    return len(rows)


async def lost_calls_from(uow: UnitOfWork, business_id: str, number: str) -> tuple[CallView, ...]:
    """Calls from this number whose process has stopped writing: the caller may be ringing again."""
    rows = await CallRepository(uow, business_id).lost(uow.now())
    return tuple(_view(row, (), uow.now()) for row in rows if row.caller_number == number)


async def businesses_with_lost_calls(uow: UnitOfWork) -> tuple[str, ...]:
    """Where there are calls to end: for the jobs, which then call `end_lost_calls`."""
    return tuple(await repository.businesses_with_lost_calls(uow.session, _long_silent(uow)))


def _long_silent(uow: UnitOfWork) -> datetime:
    return uow.now() - timedelta(seconds=LEASE_SECONDS)


async def _running(uow: UnitOfWork, actor: Actor, call_id: str) -> Call:
    row = await CallRepository(uow, _business_of(actor)).by_id(call_id)
    if row is None:
        raise NotFound
    if row.ended_at is not None:
        raise CallEnded
    return row


def _business_of(actor: Actor) -> str:
    if actor.business_id is None:
        raise Forbidden
    return actor.business_id


def _may(actor: Actor, business_id: str) -> None:
    if not acts_for(actor, business_id):
        raise Forbidden


def _lease(uow: UnitOfWork) -> datetime:
    return uow.now() + timedelta(seconds=LEASE_SECONDS)


def _view(row: Call, turns: Sequence[CallTurn], now: datetime) -> CallView:
    return CallView(
        id=row.id,
        business_id=row.business_id,
        channel=cast("Channel", row.channel),
        language=row.language,
        caller_number=row.caller_number,
        started_at=row.started_at,
        ended_at=row.ended_at,
        lost=row.ended_at is None and row.lease_until < now,
        stage=row.stage,
        facts={str(key): str(value) for key, value in row.facts.items()},
        state=dict(row.state),
        outcome=cast("Outcome | None", row.outcome),
        disclosed_at=row.disclosed_at,
        booking_id=row.booking_id,
        turns=tuple(_turn(item) for item in turns),
    )


def _turn(row: CallTurn) -> TurnView:
    return TurnView(row.position, cast("Speaker", row.who), row.text, dict(row.data), row.at)


def _consent(row: ConsentEvent) -> ConsentView:
    return ConsentView(row.kind, row.answer, row.wording_version, row.language, row.offset_ms, row.at)
