"""Calls on the real server: the worker picks up, tells what it is, books, and the row is right.

What a caller says takes the words of a script; that somebody spoke, and when the turn was over, is found out
by the real voice activity detection and the real end of turn.
"""

from __future__ import annotations

import asyncio
import re

import httpx
import pytest

from agents.simulation.voice_caller import VoiceCaller
from tests.phone.scripted_worker import speak_slowly_to, spoken_slowly
from tests.support.phone import BERLIN, Phone, Worker, next_slot, wish_for
from tests.support.waiting import eventually

DISCLOSURE = re.compile(r"KI|künstliche")


def heard_of_the_agent(caller: VoiceCaller) -> float:
    """Seconds of sound, pauses left out, so that a machine that is late for a moment changes nothing."""
    return sum(span.end - span.start for span in caller.recording.voice("agent", pause=0.03))


async def test_a_caller_is_told_first_what_answers_and_books_a_time(phone: Phone) -> None:
    number, start = phone.new_number(), next_slot()
    phone.script(number, wish_for(start), "Anna Schmidt", "Ja, genau.", "Nein, danke.")
    caller = await phone.dial(number)
    await phone.converse(caller, 4)
    call = await phone.ended(number)

    assert DISCLOSURE.search(phone.said(number)[0])
    assert call.disclosed_at is not None
    assert call.outcome == "booked"
    [row] = await phone.bookings(number)
    assert (row.status, row.start.astimezone(BERLIN), row.contact_name) == (
        "confirmed",
        start,
        "Anna Schmidt",
    )
    assert row.service_name == "Haarschnitt"
    assert caller.first_audio is not None
    assert caller.first_audio <= 6  # 1.5 s are measured by benchmarks/phone.py
    await caller.over(within=5)


async def test_logs_and_metrics_of_worker_and_server_name_nobody(phone: Phone, worker: Worker) -> None:
    number, start = phone.new_number(), next_slot()
    phone.script(number, wish_for(start), "Kanarienvogel Zitronengelb", "Ja, genau.")
    caller = await phone.dial(number)
    await phone.converse(caller, 3)
    async with httpx.AsyncClient() as client:
        metrics = (await client.get(worker.metrics_url)).text
    await caller.hang_up()
    call = await phone.ended(number)

    assert call.outcome == "booked"
    assert "lk_agents" in metrics
    server_log = (phone.rig.server.folder / "livekit.log").read_text(errors="replace")
    for words in (number, number.removeprefix("+"), "Kanarienvogel", "Zitronengelb", "Haarschnitt"):
        assert words not in worker.log_text()
        assert words not in server_log
        assert words not in metrics


async def test_the_disclosure_is_heard_to_its_end_whoever_talks_into_it(phone: Phone) -> None:
    number = phone.new_number()
    speak_slowly_to(phone.installation.scripts, number)
    phone.script(number, "Hallo? Hallo!")
    caller = await phone.dial(number)
    began = await caller.agent_speaks()
    mine = await caller.say("Hallo, hallo")
    await caller.agent_finishes()
    disclosure = next(words for words in phone.said(number) if DISCLOSURE.search(words))

    assert disclosure == phone.said(number)[0]
    assert mine.start < began + spoken_slowly(disclosure)
    assert heard_of_the_agent(caller) >= 0.9 * spoken_slowly(disclosure)


async def test_a_caller_who_talks_over_an_answer_is_listened_to_at_once(phone: Phone) -> None:
    number, start = phone.new_number(), next_slot()
    speak_slowly_to(phone.installation.scripts, number)
    phone.script(number, wish_for(start), "Moment, lieber doch nicht.")
    caller = await phone.dial(number)
    await caller.agent_finishes()
    await caller.say("Guten Tag")
    await caller.agent_speaks()
    await caller.agent_speaks()
    await caller.say("Moment bitte, lieber doch nicht")
    until_then = len(phone.said(number))

    async def answered() -> bool:
        return len(phone.said(number)) > until_then

    await eventually(answered, "an answer to who talked over one")
    await caller.agent_finishes(quiet=1.5)
    said = phone.said(number)

    # Cut is what is a second shorter than its words; silence within 0.3 s is measured by benchmarks/phone.py.
    assert heard_of_the_agent(caller) <= spoken_slowly(" ".join(said)) - 1


@pytest.mark.parametrize(("key", "rows"), [("1", 1), ("2", 0)])
async def test_keys_answer_the_read_back(phone: Phone, key: str, rows: int) -> None:
    number, start = phone.new_number(), next_slot()
    phone.script(number, wish_for(start), "Anna Schmidt")
    caller = await phone.dial(number)
    await phone.converse(caller, 2)
    await caller.press(key)
    await caller.answer()
    await caller.hang_up()
    await phone.ended(number)

    confirmed = [row for row in await phone.bookings(number) if row.status == "confirmed"]
    assert len(confirmed) == rows
    assert not [row for row in await phone.bookings(number) if row.status == "held"]


async def test_zero_asks_for_a_person(phone: Phone) -> None:
    number = phone.new_number()
    caller = await phone.dial(number)
    await caller.agent_finishes()
    await caller.press("0")
    await caller.answer()

    assert re.search(r"(?i)Mensch|verbind|Rückruf|zurück|Nachricht", " ".join(phone.said(number)))


async def test_a_number_can_be_keyed_in_where_it_is_asked_for(phone: Phone) -> None:
    start = next_slot()
    keyed = phone.new_number()
    phone.script(None, wish_for(start), "Anna Schmidt")
    caller = await phone.dial(None)
    await phone.converse(caller, 2)
    await caller.press("0" + keyed.removeprefix("+49") + "#")
    await caller.answer()
    for _ in range(2):
        if [row for row in await phone.bookings(keyed) if row.status == "confirmed"]:
            break
        await caller.press("1")
        await caller.answer()

    [row] = await phone.bookings(keyed)
    assert row.start.astimezone(BERLIN) == start


async def test_hanging_up_at_any_moment_leaves_no_half_booking(phone: Phone) -> None:
    def script(number: str) -> None:
        phone.script(number, wish_for(next_slot()), "Anna Schmidt", "Ja, genau.")

    async def hang_up_after(turns: int | None) -> tuple[int | None, list[str]]:
        number = phone.new_number()
        script(number)
        caller = await phone.dial(number)
        await caller.agent_speaks()
        if turns is not None:
            await phone.converse(caller, turns)
        await caller.hang_up()
        call = await phone.ended(number)
        assert call.ended_at is not None
        return turns, [row.status for row in await phone.bookings(number)]

    found = dict(await asyncio.gather(*(hang_up_after(turns) for turns in (None, 0, 1, 2, 3))))
    assert found[3] == ["confirmed"]
    assert not [status for turns in (None, 0, 1, 2) for status in found[turns] if status != "cancelled"]


async def test_hanging_up_right_after_yes_books_exactly_once_or_not_at_all(phone: Phone) -> None:
    number, start = phone.new_number(), next_slot()
    phone.script(number, wish_for(start), "Anna Schmidt", "Ja, genau.")
    caller = await phone.dial(number)
    await phone.converse(caller, 2)
    await caller.say("Ja, genau")
    await caller.hang_up()
    await phone.ended(number)

    rows = await phone.bookings(number)
    assert [row.status for row in rows if row.status != "cancelled"] in ([], ["confirmed"])
