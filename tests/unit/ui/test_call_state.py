"""The pages of calls as a browser session sees them, without a browser."""

from __future__ import annotations

from caaisy_app.core.actor import SystemActor
from caaisy_app.domain.calls import measures
from caaisy_app.domain.calls import service as calls
from caaisy_app.domain.calls.service import Entry, Standing, StartCall
from caaisy_app.ui.states.call import CallState
from caaisy_app.ui.states.calls import CallsState
from caaisy_app.ui.states.today import TodayState


async def called(installation, business, clock, *, measured: bool = True) -> str:
    """A call on the phone that ended with a booking, its words kept with consent."""
    actor = SystemActor(business.id, "test")
    async with installation.write() as uow:
        call = await calls.start_call(uow, actor, StartCall(business.id, "phone", "de", "+491729925904"))
        entries = [
            Entry("agent", "Sie sprechen mit einer KI.", {}, uow.now()),
            Entry("caller", "Morgen um elf bitte.", {"understood": [[0, 13]]}, uow.now()),
        ]
        standing = Standing("booked", {"name": "Anna Schmidt", "service": "Schnitt"}, {}, "de")
        await calls.write_down(uow, actor, call.id, entries, standing, disclosure_version="3")
        for answer, kind in (("granted", "transcript"), ("refused", "recording")):
            clock.advance(seconds=1)
            await calls.record_consent(uow, actor, call.id, kind=kind, answer=answer, wording_version="2")
        if measured:
            for turn, total in enumerate((400, 800, 600), 1):
                await measures.note_measures(uow, actor, call.id, turn, {"stt": total // 4, "total": total})
    clock.advance(seconds=70)
    async with installation.write() as uow:
        await calls.end_call(uow, actor, call.id, "booked")
    return call.id


async def test_the_list_names_who_called_and_what_came_of_it(installation, business, clock, open_page):
    call_id = await called(installation, business, clock)
    browser = open_page("/anrufe")
    await browser.do(TodayState.load)
    await browser.do(CallsState.load)

    (row,) = (await browser.state(CallsState)).rows
    assert (row["who"], row["result"], row["length"]) == ("Anna Schmidt", "Eingetragen", "1:12")
    assert row["href"] == f"/anrufe/{call_id}?b={business.slug}"
    assert (await browser.state(CallsState)).count == "Ein Anruf"


async def test_a_call_shows_words_facts_consents_and_times(installation, business, clock, open_page):
    call_id = await called(installation, business, clock)
    browser = open_page(f"/anrufe/{call_id}?b={business.slug}")
    await browser.do(TodayState.load)
    await browser.do(CallState.load)

    state = await browser.state(CallState)
    assert (state.title, state.result) == ("Anna Schmidt", "Eingetragen")
    assert [turn["who"] for turn in state.turns] == ["agent", "caller"]
    assert [part["text"] for part in state.turns[1]["parts"] if part["mark"]] == ["Morgen um elf"]
    assert {fact["value"] for fact in state.facts} == {"Anna Schmidt", "Schnitt"}
    assert [(row["what"], row["answer"]) for row in state.consents] == [
        ("KI-Hinweis", "Gehört"),
        ("Wortlaut", "Ja"),
        ("Aufnahme", "Nein"),
    ]
    times = {row["label"]: (row["p50"], row["p95"]) for row in state.stage_times}
    assert times["Gesamt"] == ("600\u00a0ms", "800\u00a0ms")
    assert times["Ende des Satzes"] == ("", "")
    assert len(times) == 6
    assert state.measured == "Aus 3 Antworten"
    assert state.sounds == []


async def test_a_call_that_does_not_exist_says_so(installation, business, open_page):
    browser = open_page("/en/calls/cal_nothing")
    await browser.do(TodayState.load)
    await browser.do(CallState.load)

    state = await browser.state(CallState)
    assert (state.ready, state.known, state.turns) == (True, False, [])
