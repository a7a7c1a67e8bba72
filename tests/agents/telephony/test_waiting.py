"""Nobody waits in silence: engines and tools that hang, a voice that is gone, a process that died."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from livekit.agents import APIConnectOptions, llm
from livekit.agents.types import DEFAULT_API_CONNECT_OPTIONS

from agents.call.controller import CallController
from agents.call.resuming import resume_call
from agents.dialogue.meaning import Meaning
from agents.telephony.mouth import Mouth
from caaisy_app.domain.calls.measures import STAGES, measures_of_call
from tests.agents.support import Salon
from tests.agents.telephony.caller import calling


class HangingLLM(llm.LLM[Any]):
    """Never answers."""

    def chat(
        self,
        *,
        chat_ctx: llm.ChatContext,
        tools: list[llm.Tool] | None = None,
        conn_options: APIConnectOptions = DEFAULT_API_CONNECT_OPTIONS,
        **_: Any,
    ) -> llm.LLMStream:
        return _Hanging(self, chat_ctx=chat_ctx, tools=tools or [], conn_options=conn_options)


class _Hanging(llm.LLMStream):
    async def _run(self) -> None:
        await asyncio.Event().wait()


async def test_an_engine_that_hangs_is_spoken_about_and_given_up(salon: Salon) -> None:
    async with calling(salon, engine=lambda _: HangingLLM()) as caller:
        await caller.hears(2)
        await caller.says("Ich brauche einen Termin.")
        assert "Störung" in await caller.hears(3)
        await caller.insists("Hallo?")
        assert "muss ich das Gespräch beenden" in " ".join(caller.said)
        assert caller.line.hung_up
    assert await salon.bookings("held", "confirmed") == ()


async def test_a_slow_step_is_bridged_and_then_answered(
    salon: Salon, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, bridged = CallController._tool, asyncio.Event()

    async def slow(self: CallController, name: str, meaning: Meaning) -> str:
        async with self._lock:
            await bridged.wait()
        return await real(self, name, meaning)

    async with calling(salon) as caller:
        await caller.hears(2)
        monkeypatch.setattr(CallController, "_tool", slow)
        await caller.says("Ich hätte gern morgen um elf einen Termin zum Haareschneiden.")
        await caller.hears_of("Einen Moment bitte")
        bridged.set()
        await caller.hears_of("Namen")


async def test_a_voice_that_makes_no_sound_counts_as_nothing_heard(
    salon: Salon, monkeypatch: pytest.MonkeyPatch
) -> None:
    sure: list[bool] = []
    real = Mouth.say_surely

    async def noted(self: Mouth, text: str) -> bool:
        sure.append(await real(self, text))
        return sure[-1]

    monkeypatch.setattr(Mouth, "say_surely", noted)
    async with calling(salon, seconds_per_letter=0.0) as caller:
        await caller.over()
    assert sure == [False, False]
    assert caller.line.hung_up, "the line's own fallback rings"
    assert not caller.controller.was_disclosed


async def test_another_process_goes_on_with_an_apology(salon: Salon) -> None:
    async with calling(salon) as caller:
        await caller.hears(2)
        await caller.asks("Ich hätte gern morgen um elf einen Termin zum Haareschneiden.")
        await caller.controller.heartbeat()
        died = caller.controller.call_id
        taken = await resume_call(salon.container, died)
        async with calling(salon, controller=taken) as again:
            words = await again.hears(1)
            assert words.startswith("Entschuldigung")
            assert "Wie ist Ihr Name" in words, "at the same question"
            readback = await again.asks("Mein Name ist Anna Schmidt.")
            assert "Anna Schmidt" in readback
            await again.asks("Ja, genau.")
            again.line.gone()
            assert await again.over() == "booked"
    assert len(await salon.bookings()) == 1


async def test_the_stages_of_a_turn_are_written_down(salon: Salon) -> None:
    async with calling(salon) as caller:
        await caller.hears(2)
        await caller.asks("Ich hätte gern morgen um elf einen Termin zum Haareschneiden.")
        await caller.asks("Mein Name ist Anna Schmidt.")
        caller.line.gone()
        await caller.over()
    async with salon.container.read() as uow:
        measures = await measures_of_call(uow, salon.business_id, caller.controller.call_id)
    assert [measure.turn for measure in measures] == [1, 2]
    for measure in measures:
        assert [stage for stage in STAGES if getattr(measure, stage) is None] == []
        assert measure.total is not None
        assert measure.end_of_turn is not None
        assert measure.end_of_turn <= measure.total < 4_000
