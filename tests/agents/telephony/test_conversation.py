"""A spoken call from the greeting to hanging up, with real voice activity and end of turn."""

from __future__ import annotations

from caaisy_app.domain.calls import service as calls
from tests.agents.support import Salon
from tests.agents.telephony.caller import calling


async def test_a_spoken_call_books_and_hangs_up(salon: Salon) -> None:
    async with calling(salon) as caller:
        greeting = await caller.hears(2)
        assert greeting.startswith("Guten Tag, hier ist der KI-Assistent")
        offers = await caller.asks("Ich hätte gern morgen um elf einen Termin zum Haareschneiden.")
        assert "elf" in offers or "Name" in offers
        readback = await caller.asks("Mein Name ist Anna Schmidt.")
        assert "Anna Schmidt" in readback
        await caller.asks("Ja, genau.")
        await caller.says("Nein danke, tschüs.")
        assert await caller.over() == "booked"
        assert caller.line.hung_up
    (row,) = await salon.bookings()
    assert (row.contact_name, row.start.isoformat()) == ("Anna Schmidt", "2027-01-12T10:00:00+00:00")
    async with salon.container.read() as uow:
        call = await calls.call(uow, salon.business_id, caller.controller.call_id)
    assert call.ended_at is not None
    assert call.disclosed_at is not None
    assert call.channel == "phone"


async def test_words_spoken_over_the_disclosure_are_not_lost(salon: Salon) -> None:
    async with calling(salon, seconds_per_letter=0.05) as caller:
        await caller.line.mouthpiece.sounding.wait()
        await caller.says("Ich hätte gern morgen um elf einen Termin zum Haareschneiden.")
        caller.voice.seconds_per_letter = 0.004
        words = await caller.hears(2)
        assert words.startswith("Guten Tag, hier ist der KI-Assistent")
        assert "Wie ist Ihr Name" in words or "Auf welchen Namen" in words
        assert caller.controller.state.turns == 1


async def test_a_key_ends_what_is_dictated(salon: Salon) -> None:
    async with calling(salon) as caller:
        await caller.hears(2)
        await caller.asks("Ich möchte eine Nachricht hinterlassen.")
        before = len(caller.line.mouthpiece.heard)
        await caller.says("Bitte rufen Sie wegen der Rechnung zurück.")
        caller.line.key("#")
        await caller.hears(before + 1)
        assert caller.controller.state.facts.message == "Bitte rufen Sie wegen der Rechnung zurück."
