"""Read models of calls and messages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from caaisy_app.domain.calls.rules import Channel, MessageKind, Outcome, Speaker


@dataclass(frozen=True, slots=True)
class TurnView:
    """One turn. `text` is None where the words were not to be kept."""

    position: int
    who: Speaker
    text: str | None
    data: Mapping[str, Any]
    at: datetime


@dataclass(frozen=True, slots=True)
class CallView:
    """A call; `turns` is empty in lists. `lost` = running, but its process has stopped writing."""

    id: str
    business_id: str
    channel: Channel
    language: str
    caller_number: str | None
    started_at: datetime
    ended_at: datetime | None
    lost: bool
    stage: str
    facts: Mapping[str, str]
    state: Mapping[str, Any]
    outcome: Outcome | None
    disclosed_at: datetime | None
    booking_id: str | None
    turns: tuple[TurnView, ...]


@dataclass(frozen=True, slots=True)
class MessageView:
    """A message or a wish to be called back; `reachable` is in the caller's words."""

    id: str
    call_id: str | None
    kind: MessageKind
    text: str
    name: str | None
    phone: str | None
    reachable: str | None
    created_at: datetime
    done_at: datetime | None


@dataclass(frozen=True, slots=True)
class ConsentView:
    """A row of the consent ledger."""

    kind: str
    answer: str
    wording_version: str
    language: str
    offset_ms: int
    at: datetime


@dataclass(frozen=True, slots=True)
class GapView:
    """A question that the reception could not answer, and how often it was asked since it was last closed."""

    id: str
    question: str
    asked: int
    last_at: datetime
    closed_at: datetime | None
