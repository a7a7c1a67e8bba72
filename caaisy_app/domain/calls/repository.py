"""Queries on calls, turns, messages and consent of one business."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Table, bindparam, delete, func, inspect, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel, col, select

from caaisy_app.core.db import UnitOfWork
from caaisy_app.domain.calls.models import (
    Call,
    CallMeasure,
    CallTurn,
    ConsentEvent,
    KnowledgeGap,
    Message,
    Recording,
    RoomWatch,
)

_call = cast("Table", inspect(Call).local_table)
_turn = cast("Table", inspect(CallTurn).local_table)
# Made once, because they run in every turn of every call.
_CHANGE = (
    update(_call)
    .where(
        _call.c.business_id == bindparam("of_business"),
        _call.c.id == bindparam("of_call"),
        _call.c.ended_at.is_(None),
    )
    .returning(_call.c.id)
)
_ADD_TURN = (
    _turn.insert()
    .values(
        position=select(func.coalesce(func.max(_turn.c.position) + 1, 0))
        .where(_turn.c.business_id == bindparam("of_business"), _turn.c.call_id == bindparam("of_call"))
        .scalar_subquery()
    )
    .inline()
)


async def businesses_with_lost_calls(session: AsyncSession, before: datetime) -> list[str]:
    """Where a call has not ended and its lease ran out before `before`: across businesses, ids only."""
    query = (
        select(Call.business_id)
        .where(col(Call.ended_at).is_(None), col(Call.lease_until) < before)
        .distinct()
        .order_by(Call.business_id)
    )
    return list((await session.execute(query)).scalars())


async def business_of_call(session: AsyncSession, call_id: str) -> str | None:
    """The business of a call, by the call's id alone."""
    query = select(Call.business_id).where(Call.id == call_id)
    return (await session.execute(query)).scalar_one_or_none()


class CallRepository:
    """The calls of one business."""

    def __init__(self, uow: UnitOfWork, business_id: str) -> None:
        self._uow, self._session = uow, uow.session
        self._business_id = business_id

    async def by_id(self, call_id: str) -> Call | None:
        """The call, if it is one of this business."""
        query = select(Call).where(Call.business_id == self._business_id, Call.id == call_id)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def newest_in(self, room: str) -> Call | None:
        """The call that was begun last in a room of the phone server."""
        query = (
            select(Call)
            .where(Call.business_id == self._business_id, Call.room == room)
            .order_by(col(Call.id).desc())
            .limit(1)
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def turns(self, call_id: str) -> list[CallTurn]:
        """The turns of a call, in order."""
        query = (
            select(CallTurn)
            .where(CallTurn.business_id == self._business_id, CallTurn.call_id == call_id)
            .order_by(col(CallTurn.position))
        )
        return list((await self._session.execute(query)).scalars())

    async def change(self, call_id: str, values: Mapping[str, Any]) -> bool:
        """Change a call that has not ended; whether there is one."""
        where = {"of_business": self._business_id, "of_call": call_id}
        return bool(await self._uow.change(_CHANGE, {**where, **values}))

    async def add_turns(self, call_id: str, turns: Sequence[Mapping[str, Any]]) -> None:
        """Store turns after the last one, in order. The caller has changed the call: nobody else adds any."""
        own = {"business_id": self._business_id, "call_id": call_id}
        where = {"of_business": self._business_id, "of_call": call_id}
        await self._uow.change(_ADD_TURN, *({**own, **where, **turn} for turn in turns))

    async def next_position(self, call_id: str) -> int:
        """The position of the next turn, from 0."""
        query = select(func.max(CallTurn.position)).where(
            CallTurn.business_id == self._business_id, CallTurn.call_id == call_id
        )
        last: int | None = (await self._session.execute(query)).scalar_one_or_none()
        return 0 if last is None else last + 1

    async def erase_texts(self, call_id: str) -> None:
        """Remove the words and what was understood from all turns of a call."""
        await self._session.execute(
            update(CallTurn)
            .where(col(CallTurn.business_id) == self._business_id, col(CallTurn.call_id) == call_id)
            .values(text=None, data={})
        )

    async def live(self) -> list[Call]:
        """Calls that have not ended, the newest first."""
        query = (
            select(Call)
            .where(Call.business_id == self._business_id, col(Call.ended_at).is_(None))
            .order_by(col(Call.started_at).desc())
        )
        return list((await self._session.execute(query)).scalars())

    async def recent(self, limit: int) -> list[Call]:
        """Calls that have ended, the newest first."""
        query = (
            select(Call)
            .where(Call.business_id == self._business_id, col(Call.ended_at).is_not(None))
            .order_by(col(Call.started_at).desc())
            .limit(limit)
        )
        return list((await self._session.execute(query)).scalars())

    async def lost(self, before: datetime) -> list[Call]:
        """Calls that have not ended and whose lease ran out before `before`."""
        query = select(Call).where(
            Call.business_id == self._business_id,
            col(Call.ended_at).is_(None),
            col(Call.lease_until) < before,
        )
        return list((await self._session.execute(query)).scalars())

    async def consent(self, call_id: str) -> list[ConsentEvent]:
        """The consent ledger of a call, in order."""
        query = (
            select(ConsentEvent)
            .where(ConsentEvent.business_id == self._business_id, ConsentEvent.call_id == call_id)
            .order_by(col(ConsentEvent.at), col(ConsentEvent.id))
        )
        return list((await self._session.execute(query)).scalars())

    def add(self, row: SQLModel) -> None:
        """Store a new row with the unit of work."""
        self._session.add(row)


class RoomRepository:
    """Rooms of the phone server. They are known by name before anybody knows which business is called."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def by_name(self, room: str) -> RoomWatch | None:
        """The room, if it was heard of."""
        return await self._session.get(RoomWatch, room)

    async def open(self) -> list[tuple[RoomWatch, Call | None]]:
        """Rooms with a caller in them, each with the newest call that was begun there."""
        query = (
            select(RoomWatch)
            .where(col(RoomWatch.closed_at).is_(None), col(RoomWatch.caller_joined_at).is_not(None))
            .order_by(col(RoomWatch.room))
        )
        rooms = list((await self._session.execute(query)).scalars())
        calls: dict[str | None, Call] = {}
        if rooms:
            begun = select(Call).where(col(Call.room).in_([row.room for row in rooms])).order_by(col(Call.id))
            calls = {row.room: row for row in (await self._session.execute(begun)).scalars()}
        return [(row, calls.get(row.room)) for row in rooms]

    async def forget(self, before: datetime) -> None:
        """Forget rooms that were closed before an instant, and those whose caller never came."""
        await self._session.execute(delete(RoomWatch).where(col(RoomWatch.closed_at) < before))

    def add(self, row: RoomWatch) -> None:
        """Store a room with the unit of work."""
        self._session.add(row)


class MessageRepository:
    """The messages of one business."""

    def __init__(self, session: AsyncSession, business_id: str) -> None:
        self._session = session
        self._business_id = business_id

    async def by_id(self, message_id: str) -> Message | None:
        """The message, if it is one of this business."""
        query = select(Message).where(Message.business_id == self._business_id, Message.id == message_id)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def open(self) -> list[Message]:
        """Messages that nobody has dealt with, the newest first."""
        query = (
            select(Message)
            .where(Message.business_id == self._business_id, col(Message.done_at).is_(None))
            .order_by(col(Message.created_at).desc(), col(Message.id).desc())
        )
        return list((await self._session.execute(query)).scalars())

    async def of_call(self, call_id: str) -> list[Message]:
        """Messages left in one call."""
        query = (
            select(Message)
            .where(Message.business_id == self._business_id, Message.call_id == call_id)
            .order_by(col(Message.id))
        )
        return list((await self._session.execute(query)).scalars())

    def add(self, message: Message) -> None:
        """Store a new message with the unit of work."""
        self._session.add(message)


class GapRepository:
    """The open questions of one business."""

    def __init__(self, session: AsyncSession, business_id: str) -> None:
        self._session = session
        self._business_id = business_id

    async def by_id(self, gap_id: str) -> KnowledgeGap | None:
        """The question, if it is one of this business."""
        query = select(KnowledgeGap).where(
            KnowledgeGap.business_id == self._business_id, KnowledgeGap.id == gap_id
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def by_question(self, folded: str) -> KnowledgeGap | None:
        """The question in this folded wording."""
        query = select(KnowledgeGap).where(
            KnowledgeGap.business_id == self._business_id, KnowledgeGap.question_folded == folded
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def open(self) -> list[KnowledgeGap]:
        """Questions without an answer, the latest first."""
        query = (
            select(KnowledgeGap)
            .where(KnowledgeGap.business_id == self._business_id, col(KnowledgeGap.closed_at).is_(None))
            .order_by(col(KnowledgeGap.last_at).desc(), col(KnowledgeGap.id).desc())
        )
        return list((await self._session.execute(query)).scalars())

    def add(self, gap: KnowledgeGap) -> None:
        """Store a new question with the unit of work."""
        self._session.add(gap)


class SoundRepository:
    """Recordings and measures of the calls of one business."""

    def __init__(self, session: AsyncSession, business_id: str) -> None:
        self._session = session
        self._business_id = business_id

    async def recording(self, recording_id: str) -> Recording | None:
        """The recording, if it is one of this business."""
        query = select(Recording).where(
            Recording.business_id == self._business_id, Recording.id == recording_id
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def recordings(self, call_id: str) -> list[Recording]:
        """The recordings of a call, in order; deleted ones, too."""
        query = (
            select(Recording)
            .where(Recording.business_id == self._business_id, Recording.call_id == call_id)
            .order_by(col(Recording.offset_ms), col(Recording.id))
        )
        return list((await self._session.execute(query)).scalars())

    async def measures(self, call_id: str) -> list[CallMeasure]:
        """The measures of the turns of a call, in order."""
        query = (
            select(CallMeasure)
            .where(CallMeasure.business_id == self._business_id, CallMeasure.call_id == call_id)
            .order_by(col(CallMeasure.turn))
        )
        return list((await self._session.execute(query)).scalars())

    async def measure(self, call_id: str, turn: int) -> CallMeasure | None:
        """The measures of one turn."""
        query = select(CallMeasure).where(
            CallMeasure.business_id == self._business_id,
            CallMeasure.call_id == call_id,
            CallMeasure.turn == turn,
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    def add(self, row: SQLModel) -> None:
        """Store a new row with the unit of work."""
        self._session.add(row)
