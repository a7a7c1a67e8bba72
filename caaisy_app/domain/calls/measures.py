"""Use cases of measures: how long the stages of each turn of a spoken call took."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from caaisy_app.core.actor import Actor
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import Forbidden, NotFound
from caaisy_app.domain.calls.models import CallMeasure
from caaisy_app.domain.calls.repository import CallRepository, SoundRepository

Stage = Literal["end_of_turn", "stt", "llm_first_token", "tts_first_byte", "playout", "total"]
STAGES: tuple[Stage, ...] = get_args(Stage)


@dataclass(frozen=True, slots=True)
class MeasureView:
    """The stages of one turn in milliseconds; None where one did not happen. `turn` counts from 1.

    `end_of_turn`: from the caller's last sound to the decision that the turn is over. `stt`: to the words.
    `llm_first_token` and `tts_first_byte`: of the engine and of the voice. `playout`: from the first sound
    made to the first one played. `total`: from the caller's last sound to the first sound of the answer.
    """

    turn: int
    end_of_turn: int | None
    stt: int | None
    llm_first_token: int | None
    tts_first_byte: int | None
    playout: int | None
    total: int | None
    at: datetime


async def note_measures(
    uow: UnitOfWork, actor: Actor, call_id: str, turn: int, stages: Mapping[Stage, int]
) -> None:
    """Write down stages of a turn; what is known of it already stays unless it is named again."""
    if actor.business_id is None:
        raise Forbidden
    if await CallRepository(uow, actor.business_id).by_id(call_id) is None:
        raise NotFound
    repository = SoundRepository(uow.session, actor.business_id)
    row = await repository.measure(call_id, turn)
    if row is None:
        row = CallMeasure(call_id=call_id, turn=turn, business_id=actor.business_id, at=uow.now())
        repository.add(row)
    for stage, milliseconds in stages.items():
        setattr(row, f"{stage}_ms", max(0, milliseconds))


async def measures_of_call(uow: UnitOfWork, business_id: str, call_id: str) -> tuple[MeasureView, ...]:
    """The measures of a call, turn by turn."""
    return tuple(
        MeasureView(
            row.turn,
            row.end_of_turn_ms,
            row.stt_ms,
            row.llm_first_token_ms,
            row.tts_first_byte_ms,
            row.playout_ms,
            row.total_ms,
            row.at,
        )
        for row in await SoundRepository(uow.session, business_id).measures(call_id)
    )
