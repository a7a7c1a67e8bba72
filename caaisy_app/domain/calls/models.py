"""Tables of calls: turns, measures, recordings, the rooms they run in, messages, the consent ledger."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index
from sqlmodel import SQLModel

from caaisy_app.core.columns import JSON, column


class Call(SQLModel, table=True):
    """A call, from the first ring to the end; written as it goes."""

    __tablename__ = "call"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (
        Index("ix_call_started", "business_id", "started_at"),
        Index("ix_call_live", "business_id", "ended_at"),
    )

    id: str = column(primary_key=True, category="identifier", purpose="reception", retention="call")
    business_id: str = column(
        foreign_key="business.id", category="identifier", purpose="tenancy", retention="call"
    )
    channel: str = column(category="technical", purpose="reception", retention="call")
    language: str = column(category="technical", purpose="reception", retention="call", personal=True)
    caller_number: str | None = column(
        default=None, category="contact", purpose="reception", retention="call", personal=True
    )
    started_at: datetime = column(
        category="conversation", purpose="reception", retention="call", personal=True
    )
    ended_at: datetime | None = column(
        default=None, category="conversation", purpose="reception", retention="call", personal=True
    )
    lease_until: datetime = column(category="technical", purpose="operation", retention="call")
    stage: str = column(default="greeted", category="technical", purpose="reception", retention="call")
    facts: dict[str, Any] = column(
        type_=JSON, category="conversation", purpose="reception", retention="call", personal=True
    )
    state: dict[str, Any] = column(
        type_=JSON, category="conversation", purpose="reception", retention="call", personal=True
    )
    outcome: str | None = column(default=None, category="technical", purpose="reception", retention="call")
    disclosed_at: datetime | None = column(
        default=None, category="consent", purpose="legal_duty", retention="ledger"
    )
    disclosure_version: str | None = column(
        default=None, category="consent", purpose="legal_duty", retention="ledger"
    )
    booking_id: str | None = column(default=None, category="identifier", purpose="booking", retention="call")
    line_id: str | None = column(default=None, category="identifier", purpose="reception", retention="call")
    room: str | None = column(
        default=None, index=True, category="technical", purpose="operation", retention="call"
    )


class CallTurn(SQLModel, table=True):
    """Something that was said or done in a call, in order."""

    __tablename__ = "call_turn"  # pyright: ignore[reportAssignmentType]

    call_id: str = column(
        primary_key=True,
        foreign_key="call.id",
        ondelete="CASCADE",
        category="identifier",
        purpose="reception",
        retention="call",
    )
    position: int = column(
        primary_key=True,
        category="technical",
        purpose="reception",
        retention="call",
        sa_column_kwargs={"autoincrement": False},
    )
    business_id: str = column(
        foreign_key="business.id", category="identifier", purpose="tenancy", retention="call"
    )
    who: str = column(category="technical", purpose="reception", retention="call")
    text: str | None = column(
        default=None, category="conversation", purpose="reception", retention="call", personal=True
    )
    data: dict[str, Any] = column(
        type_=JSON, category="conversation", purpose="reception", retention="call", personal=True
    )
    at: datetime = column(category="technical", purpose="reception", retention="call")


class Message(SQLModel, table=True):
    """Something a caller asked to pass on, or a wish to be called back."""

    __tablename__ = "message"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (Index("ix_message_open", "business_id", "done_at"),)

    id: str = column(primary_key=True, category="identifier", purpose="reception", retention="message")
    business_id: str = column(
        foreign_key="business.id", category="identifier", purpose="tenancy", retention="message"
    )
    call_id: str | None = column(
        default=None, index=True, category="identifier", purpose="reception", retention="message"
    )
    kind: str = column(category="technical", purpose="reception", retention="message")
    text: str = column(category="conversation", purpose="reception", retention="message", personal=True)
    name: str | None = column(
        default=None, category="contact", purpose="reception", retention="message", personal=True
    )
    phone: str | None = column(
        default=None, category="contact", purpose="reception", retention="message", personal=True
    )
    reachable: str | None = column(
        default=None, category="contact", purpose="reception", retention="message", personal=True
    )
    created_at: datetime = column(category="technical", purpose="reception", retention="message")
    done_at: datetime | None = column(
        default=None, category="technical", purpose="reception", retention="message"
    )


class KnowledgeGap(SQLModel, table=True):
    """A question that the reception could not answer; the same one again is counted."""

    __tablename__ = "knowledge_gap"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (Index("uq_knowledge_gap_question", "business_id", "question_folded", unique=True),)

    id: str = column(primary_key=True, category="identifier", purpose="reception", retention="message")
    business_id: str = column(
        foreign_key="business.id", category="identifier", purpose="tenancy", retention="message"
    )
    question: str = column(category="conversation", purpose="reception", retention="message", personal=True)
    question_folded: str = column(
        category="conversation", purpose="reception", retention="message", personal=True
    )
    asked: int = column(default=1, category="technical", purpose="reception", retention="message")
    first_at: datetime = column(category="technical", purpose="reception", retention="message")
    last_at: datetime = column(category="technical", purpose="reception", retention="message")
    closed_at: datetime | None = column(
        default=None, category="technical", purpose="reception", retention="message"
    )


class ConsentEvent(SQLModel, table=True):
    """A row of the consent ledger. Rows are only ever added."""

    __tablename__ = "consent_event"  # pyright: ignore[reportAssignmentType]

    id: str = column(primary_key=True, category="identifier", purpose="legal_duty", retention="ledger")
    business_id: str = column(
        foreign_key="business.id", category="identifier", purpose="tenancy", retention="ledger"
    )
    call_id: str = column(index=True, category="identifier", purpose="legal_duty", retention="ledger")
    kind: str = column(category="consent", purpose="legal_duty", retention="ledger")
    answer: str = column(category="consent", purpose="legal_duty", retention="ledger", personal=True)
    wording_version: str = column(category="consent", purpose="legal_duty", retention="ledger")
    language: str = column(category="consent", purpose="legal_duty", retention="ledger")
    offset_ms: int = column(category="consent", purpose="legal_duty", retention="ledger")
    at: datetime = column(category="consent", purpose="legal_duty", retention="ledger")


class RoomWatch(SQLModel, table=True):
    """A room of the phone server with a caller in it: what the watchdog looks at.

    `caller_identity` holds the caller's number (LiveKit names SIP participants so) and is emptied when the
    room is closed. `call_id` is known once an agent has begun the call. Times are when the webhooks came.
    """

    __tablename__ = "room_watch"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (Index("ix_room_watch_open", "closed_at"),)

    room: str = column(primary_key=True, category="technical", purpose="operation", retention="call")
    line_id: str | None = column(default=None, category="identifier", purpose="reception", retention="call")
    call_id: str | None = column(
        default=None, index=True, category="identifier", purpose="reception", retention="call"
    )
    caller_identity: str | None = column(
        default=None, category="contact", purpose="operation", retention="call", personal=True
    )
    caller_joined_at: datetime | None = column(
        default=None, category="technical", purpose="operation", retention="call"
    )
    agent_joined_at: datetime | None = column(
        default=None, category="technical", purpose="operation", retention="call"
    )
    agent_lost_at: datetime | None = column(
        default=None, category="technical", purpose="operation", retention="call"
    )
    agent_identity: str | None = column(
        default=None, category="technical", purpose="operation", retention="call"
    )
    dispatched_at: datetime | None = column(
        default=None, category="technical", purpose="operation", retention="call"
    )
    dispatches: int = column(default=0, category="technical", purpose="operation", retention="call")
    removed_at: datetime | None = column(
        default=None, category="technical", purpose="operation", retention="call"
    )
    closed_at: datetime | None = column(
        default=None, category="technical", purpose="operation", retention="call"
    )


class CallMeasure(SQLModel, table=True):
    """How long the stages of one turn took, in milliseconds; None where a stage did not happen."""

    __tablename__ = "call_measure"  # pyright: ignore[reportAssignmentType]

    call_id: str = column(
        primary_key=True,
        foreign_key="call.id",
        ondelete="CASCADE",
        category="identifier",
        purpose="operation",
        retention="call",
    )
    turn: int = column(
        primary_key=True,
        category="technical",
        purpose="operation",
        retention="call",
        sa_column_kwargs={"autoincrement": False},
    )
    business_id: str = column(
        foreign_key="business.id", category="identifier", purpose="tenancy", retention="call"
    )
    end_of_turn_ms: int | None = column(
        default=None, category="technical", purpose="operation", retention="call"
    )
    stt_ms: int | None = column(default=None, category="technical", purpose="operation", retention="call")
    llm_first_token_ms: int | None = column(
        default=None, category="technical", purpose="operation", retention="call"
    )
    tts_first_byte_ms: int | None = column(
        default=None, category="technical", purpose="operation", retention="call"
    )
    playout_ms: int | None = column(default=None, category="technical", purpose="operation", retention="call")
    total_ms: int | None = column(default=None, category="technical", purpose="operation", retention="call")
    at: datetime = column(category="technical", purpose="operation", retention="call")


class Recording(SQLModel, table=True):
    """The sound of a call, kept encrypted in a file of its own; begun only after consent.

    `file` is a name inside the recordings folder. `offset_ms` is when it began, counted from the start
    of the call.
    """

    __tablename__ = "recording"  # pyright: ignore[reportAssignmentType]

    id: str = column(primary_key=True, category="identifier", purpose="reception", retention="call")
    business_id: str = column(
        foreign_key="business.id", index=True, category="identifier", purpose="tenancy", retention="call"
    )
    call_id: str = column(index=True, category="identifier", purpose="reception", retention="call")
    file: str = column(category="technical", purpose="reception", retention="call")
    state: str = column(category="technical", purpose="reception", retention="call")
    offset_ms: int = column(category="technical", purpose="reception", retention="call")
    duration_ms: int = column(default=0, category="technical", purpose="reception", retention="call")
    size: int = column(default=0, category="technical", purpose="reception", retention="call")
    started_at: datetime = column(category="technical", purpose="reception", retention="call")
    deleted_at: datetime | None = column(
        default=None, category="technical", purpose="reception", retention="call"
    )
