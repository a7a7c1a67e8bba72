"""Questions without an answer on Today, and the report of a test call, without a browser."""

from __future__ import annotations

import yaml

from caaisy_app.core.actor import SystemActor
from caaisy_app.domain.calls.gaps import note_gap, open_gaps
from caaisy_app.domain.tenants.service import business_by_id
from caaisy_app.ui.states.test_call import TestCallState
from caaisy_app.ui.states.toasts import ToastState
from caaisy_app.ui.states.today import TodayState

QUESTION = "Kann man bei Ihnen mit Karte zahlen?"


async def _asked(installation, business, times: int = 2) -> str:
    for _ in range(times):
        async with installation.write() as uow:
            gap = await note_gap(uow, SystemActor(business.id, "test"), business.id, QUESTION)
    assert gap is not None
    return gap.id


async def test_a_question_is_shown_with_how_often_it_was_asked(installation, business, open_page):
    await _asked(installation, business)
    page = open_page("/heute")

    await page.do(TodayState.load)

    (question,) = (await page.state(TodayState)).questions
    assert (question["title"], question["text"]) == ("2-mal gefragt, keine Antwort", f"„{QUESTION}“")


async def test_an_answer_closes_the_question_and_the_reception_knows_it(installation, business, open_page):
    gap = await _asked(installation, business)
    page = open_page("/heute")
    await page.do(TodayState.load)

    await page.do(
        TodayState.answer_question, form={"gap": gap, "topic": "Karte", "answer": "Ja, mit Girocard."}
    )

    assert (await page.state(TodayState)).questions == []
    async with installation.read() as uow:
        assert (await business_by_id(uow, business.id)).knowledge["Karte"] == "Ja, mit Girocard."


async def test_an_empty_answer_is_refused_beside_the_form_and_the_question_stays(
    installation, business, open_page
):
    gap = await _asked(installation, business)
    page = open_page("/heute")
    await page.do(TodayState.load)

    await page.do(TodayState.answer_question, form={"gap": gap, "topic": "Karte", "answer": " "})

    state = await page.state(TodayState)
    assert state.answer_problem.startswith("Bitte schreiben Sie eine Antwort")
    assert state.answer_problem_id == gap
    async with installation.read() as uow:
        assert [item.id for item in await open_gaps(uow, business.id)] == [gap]


async def test_a_question_taken_off_the_list_can_be_taken_back(installation, business, open_page):
    gap = await _asked(installation, business)
    page = open_page("/heute")
    await page.do(TodayState.load)

    await page.do(TodayState.dismiss_question, gap_id=gap)
    assert (await page.state(TodayState)).questions == []
    toast = (await page.state(ToastState)).toasts[-1]
    await page.do(TodayState.act_on_toast, toast_id=toast["id"])

    assert [item["id"] for item in (await page.state(TodayState)).questions] == [gap]


async def test_a_test_call_that_went_wrong_is_kept_as_a_case(installation, open_page):
    page = open_page("/heute")
    await page.do(TodayState.load)
    await page.do(TestCallState.show)
    await page.do(TestCallState.begin)
    await page.do(TestCallState.say, words="Morgen um elf, bitte.", sent="1")
    await page.do(TestCallState.hang_up)

    await page.do(TestCallState.report, form={"note": "verstand zwölf"})

    state = await page.state(TestCallState)
    assert state.reported.startswith("Gespeichert im Datenordner: reported-calls/")
    (file,) = (installation.settings.data_dir / "reported-calls").glob("*.yaml")
    (case,) = yaml.safe_load(file.read_text(encoding="utf-8"))
    assert (case["title"], case["say"]) == ("verstand zwölf", ["Morgen um elf, bitte."])


async def test_a_call_that_still_runs_cannot_be_reported(installation, open_page):
    page = open_page("/heute")
    await page.do(TodayState.load)
    await page.do(TestCallState.show)
    await page.do(TestCallState.begin)

    await page.do(TestCallState.report, form={"note": ""})

    assert (await page.state(TestCallState)).reported == ""
    assert not (installation.settings.data_dir / "reported-calls").exists()
