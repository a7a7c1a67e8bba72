"""Nothing is committed without a read-back that was played and a yes after it, whatever a model calls.

A scripted model stands in for one that misbehaves: it speaks to the same tools over the same real session.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from livekit.agents import llm
from livekit.agents.types import DEFAULT_API_CONNECT_OPTIONS, NOT_GIVEN

from agents.call.controller import CallController
from tests.agents.support import Salon

BERLIN = ZoneInfo("Europe/Berlin")
Script = list[tuple[str, dict[str, Any]] | str]


class ScriptedModel(llm.LLM[Any]):
    """Does, turn by turn, what the script says: a tool call, or words."""

    def __init__(self, next_step: Callable[[], tuple[str, dict[str, Any]] | str | None]) -> None:
        super().__init__()
        self.next_step = next_step

    def chat(
        self,
        *,
        chat_ctx: llm.ChatContext,
        tools: Any = None,
        conn_options: Any = DEFAULT_API_CONNECT_OPTIONS,
        parallel_tool_calls: Any = NOT_GIVEN,
        tool_choice: Any = NOT_GIVEN,
        extra_kwargs: Any = NOT_GIVEN,
    ) -> llm.LLMStream:
        return _Scripted(self, chat_ctx=chat_ctx, tools=tools or [], conn_options=conn_options)


class _Scripted(llm.LLMStream):
    async def _run(self) -> None:
        assert isinstance(self._llm, ScriptedModel)
        step = self._llm.next_step()
        delta = llm.ChoiceDelta(role="assistant")
        if step is None:
            delta.content = "Moment."
        elif isinstance(step, str):
            delta.content = step
        else:
            delta.tool_calls = [
                llm.FunctionToolCall(name=name, arguments=json.dumps(arguments), call_id=f"c{number}")
                for number, (name, arguments) in enumerate(step if isinstance(step, list) else [step])
            ]
        self._event_ch.send_nowait(llm.ChatChunk(id="scripted", delta=delta))


def scripted(steps: list[Any]) -> tuple[Callable[[CallController], llm.LLM[Any]], list[CallController]]:
    """An engine that follows `steps`; a step may be a function of the controller."""
    seen: list[CallController] = []

    def make(controller: CallController) -> llm.LLM[Any]:
        seen.append(controller)

        def following() -> Any:
            if not steps:
                return None
            step = steps.pop(0)
            if isinstance(step, list):
                return [item(controller) if callable(item) else item for item in step]
            return step(controller) if callable(step) else step

        return ScriptedModel(following)

    return make, seen


def readback(controller: CallController) -> tuple[str, dict[str, Any]]:
    """confirm() with the id of the open read-back, if there is one."""
    return ("confirm", {"readback_id": controller.state.readback.id if controller.state.readback else "rb-1"})


WISH = ("find_times", {"service": "Haarschnitt", "when_words": "morgen um elf", "name_words": "Anna Schmidt"})


async def test_confirm_in_the_turn_of_the_readback_books_nothing(salon: Salon) -> None:
    engine, _ = scripted([[WISH, ("confirm", {"readback_id": "rb-1"})]])
    call = await salon.call(engine=engine)
    await call.say("Haarschnitt morgen um elf, mein Name ist Anna Schmidt")
    assert await salon.bookings() == ()
    await call.hang_up()
    assert await salon.bookings("held") == ()


async def test_confirm_after_something_that_is_no_yes_books_nothing(salon: Salon) -> None:
    engine, _ = scripted([WISH, readback, readback])
    call = await salon.call(engine=engine)
    await call.say("Haarschnitt morgen um elf, mein Name ist Anna Schmidt")
    await call.say("Hm, weiß nicht, was kostet das denn?")
    await call.say("Nein!")
    assert await salon.bookings() == ()
    await call.hang_up()


async def test_confirm_of_an_interrupted_readback_books_nothing(salon: Salon) -> None:
    engine, _ = scripted([WISH, readback])
    call = await salon.call(engine=engine)
    await call.say("Haarschnitt morgen um elf, mein Name ist Anna Schmidt")
    await call.say("Ja.", interrupting=True)
    assert await salon.bookings() == ()
    await call.hang_up()


async def test_an_invented_id_is_nothing_and_the_yes_counts_for_what_was_read_back(salon: Salon) -> None:
    engine, _ = scripted([WISH, ("confirm", {"readback_id": "rb-99"}), ("confirm", {"readback_id": "rb-99"})])
    call = await salon.call(engine=engine)
    await call.say("Haarschnitt morgen um elf, mein Name ist Anna Schmidt")
    await call.say("Hm.")
    assert await salon.bookings() == ()
    await call.say("Ja, genau.")
    rows = await salon.bookings()
    assert [row.start.astimezone(BERLIN) for row in rows] == [datetime(2027, 1, 12, 11, 0, tzinfo=BERLIN)]
    await call.hang_up()


async def test_confirm_twice_books_once(salon: Salon) -> None:
    engine, _ = scripted([WISH, [readback, readback], readback, readback])
    call = await salon.call(engine=engine)
    await call.say("Haarschnitt morgen um elf, mein Name ist Anna Schmidt")
    await call.say("Ja, genau.")
    await call.say("Ja, genau.")
    await call.say("Ja.")
    rows = await salon.bookings()
    assert [row.start.astimezone(BERLIN) for row in rows] == [datetime(2027, 1, 12, 11, 0, tzinfo=BERLIN)]
    await call.hang_up()


async def test_words_the_caller_never_said_are_not_stored(salon: Salon) -> None:
    lie = (
        "find_times",
        {
            "service": "Haarschnitt",
            "when_words": "übermorgen um neun",
            "name_words": "Eva Roth",
            "phone_words": "0170 99999999",
        },
    )
    engine, seen = scripted([lie])
    call = await salon.call(engine=engine)
    await call.say("Einen Haarschnitt morgen um elf, bitte.")
    facts = seen[0].state.facts
    assert facts.name is None
    assert facts.phone is None
    assert seen[0].state.chosen is None or seen[0].state.chosen.start.astimezone(BERLIN).day == 12
    await call.hang_up()


async def test_an_invented_time_or_success_is_not_spoken(salon: Salon) -> None:
    engine, _ = scripted(["Alles klar, ich habe Sie morgen um 14 Uhr eingetragen, das kostet 20 Euro."])
    call = await salon.call(engine=engine)
    answer = await call.say("Hallo?")
    assert "14" not in answer
    assert "eingetragen" not in answer
    assert "20" not in answer
    await call.hang_up()


async def test_a_tool_with_nonsense_does_not_break_the_call(salon: Salon) -> None:
    engine, _ = scripted(
        [("choose", {"offer_id": "x' OR 1=1"}), ("cancel", {}), ("move", {"when_words": "gestern"})]
    )
    call = await salon.call(engine=engine)
    for text in ("Hallo", "Guten Tag", "Ja"):
        assert await call.say(text)
    await call.hang_up()
    assert await salon.bookings("cancelled") == ()
