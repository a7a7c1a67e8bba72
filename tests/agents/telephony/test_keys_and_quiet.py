"""Keys, quiet, barge-in, the longest call, hanging up in the middle."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agents.dialogue.state import Ask
from agents.telephony.keys import Keys
from caaisy_app.domain.calls import service as calls
from tests.agents.support import Salon
from tests.agents.telephony.caller import QUICK, calling
from tests.agents.telephony.sound import hum, utterance


async def test_the_disclosure_is_heard_to_its_end_whatever_the_caller_does(salon: Salon) -> None:
    async with calling(salon, seconds_per_letter=0.04) as caller:
        await caller.line.mouthpiece.sounding.wait()
        caller.line.key("0")
        caller.line.ears.speak(utterance(1.0))
        await caller.hears(1)
        (disclosure,) = caller.line.mouthpiece.heard[:1]
        assert not disclosure[2], "not cut off"
        assert "KI-Assistent" in caller.said[0]


async def test_barging_in_stops_the_receptionist_and_voids_a_read_back(salon: Salon) -> None:
    async with calling(salon, seconds_per_letter=0.004) as caller:
        await caller.hears(2)
        await caller.asks("Ich hätte gern morgen um elf einen Termin zum Haareschneiden.")
        caller.voice.seconds_per_letter = 0.05
        before = len(caller.line.mouthpiece.heard)
        await caller.says("Mein Name ist Anna Schmidt.")
        await caller.line.mouthpiece.sounding.wait()
        caller.voice.seconds_per_letter = 0.004
        caller.script.add("Ja.")
        caller.line.ears.speak(utterance(2.0))
        while caller.line.mouthpiece.sounding.is_set():
            await caller.tick()
        assert not caller.line.ears.said.is_set(), "silent while the caller still speaks"
        await caller.hears(before + 2)
        assert caller.line.mouthpiece.heard[before][2], "cut off"
        assert await salon.bookings() == (), "a yes into an unfinished read-back books nothing"


async def test_a_hum_is_no_turn(salon: Salon) -> None:
    async with calling(salon) as caller:
        await caller.hears(2)
        caller.line.ears.speak(hum(1.5))
        await caller.line.ears.said.wait()
        assert caller.controller.state.turns == 0


async def test_quiet_is_asked_twice_and_then_ended(salon: Salon) -> None:
    async with calling(salon, timing=replace(QUICK, idle=1.5)) as caller:
        await caller.hears(2)
        assert "noch da" in await caller.hears(3)
        assert "noch dran" in await caller.hears(4)
        assert await caller.over() == "abandoned"
        assert "Ich höre Sie leider nicht mehr" in " ".join(caller.said)
        assert caller.line.hung_up


async def test_the_longest_call_ends_with_a_sentence(salon: Salon) -> None:
    async with calling(salon, timing=replace(QUICK, longest=3.0)) as caller:
        await caller.over()
        assert "Unsere Zeit für dieses Gespräch ist leider um." in " ".join(caller.said)
        assert caller.line.hung_up
    async with salon.container.read() as uow:
        call = await calls.call(uow, salon.business_id, caller.controller.call_id)
    assert call.ended_at is not None


async def test_hanging_up_in_the_middle_gives_the_time_back(salon: Salon) -> None:
    async with calling(salon) as caller:
        await caller.hears(2)
        await caller.asks("Ich hätte gern morgen um elf einen Termin zum Haareschneiden.")
        await caller.asks("Mein Name ist Anna Schmidt.")
        assert len(await salon.bookings("held")) == 1
        caller.line.gone()
        assert await caller.over() == "abandoned"
    assert await salon.bookings("held", "confirmed") == ()


async def test_a_number_can_be_keyed(salon: Salon) -> None:
    async with calling(salon, number=None) as caller:
        await caller.hears(2)
        await caller.asks("Ich hätte gern morgen um elf einen Termin zum Haareschneiden.")
        asked = await caller.asks("Mein Name ist Anna Schmidt.")
        assert caller.controller.state.ask is Ask.PHONE, asked
        before = len(caller.line.mouthpiece.heard)
        for key in "01711234567#":
            caller.line.key(key)
        await caller.hears(before + 1)
        assert caller.controller.state.phone == "+491711234567"


async def test_a_switch_of_language_takes_hearing_and_voice_along(salon: Salon) -> None:
    async with calling(salon) as caller:
        await caller.hears(2)
        answer = await caller.asks("Sorry, do you speak English?")
        assert "AI assistant" in answer
        assert caller.voice.language == "en"


def keys(ask: Ask) -> tuple[Keys, list[str]]:
    said: list[str] = []
    made = Keys(
        ask=lambda: ask,
        language=lambda: "de",
        on_words=said.append,
        on_end=lambda: said.append("#"),
        pause=9.0,
    )
    return made, said


@pytest.mark.parametrize(
    ("pressed", "ask", "said"),
    [
        ("1", Ask.CONSENT, ["Ja."]),
        ("2", Ask.READBACK, ["Nein."]),
        ("0", Ask.INTENT, ["Ich möchte bitte mit einem Menschen sprechen."]),
        ("5", Ask.INTENT, []),
        ("#", Ask.MESSAGE_TEXT, ["#"]),
        ("0171#", Ask.PHONE, ["0171"]),
        ("0#", Ask.PHONE, ["Ich möchte bitte mit einem Menschen sprechen."]),
    ],
)
async def test_keys_say(pressed: str, ask: Ask, said: list[str]) -> None:
    made, heard = keys(ask)
    for key in pressed:
        made.press(key)
    made.stop()
    assert heard == said
