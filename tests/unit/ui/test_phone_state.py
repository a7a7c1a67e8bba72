"""The page of the phone lines as a browser session sees it, without a browser."""

from __future__ import annotations

import pytest
from livekit.protocol.sip import SIPInboundTrunkInfo

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import SystemActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.errors import NotFound
from caaisy_app.domain.lines import provisioning
from caaisy_app.domain.lines import service as lines
from caaisy_app.domain.lines.views import LineView
from caaisy_app.domain.tenants.views import BusinessView
from caaisy_app.seeding import fixture, import_business
from caaisy_app.ui.states.phone import PhoneState
from caaisy_app.ui.states.toasts import ToastState
from caaisy_app.ui.states.today import TodayState
from integrations.livekit.client import LiveKitTelephony
from tests.fakes import livekit_server
from tests.fakes.livekit_server import KEY, SECRET, Refused

OPERATOR = SystemActor(None, "test")


async def added(installation: Container, business: BusinessView, number: str = "030 23125000") -> LineView:
    async with installation.write() as uow:
        return await lines.add_line(uow, OPERATOR, number, "easybell", business.id)


async def opened(open_page, page: str = "/telefon"):
    browser = open_page(page)
    await browser.do(TodayState.load)
    await browser.do(PhoneState.load)
    return browser


async def test_without_a_phone_server_the_page_says_so_and_numbers_can_be_added(installation, open_page):
    browser = await opened(open_page)
    state = await browser.state(PhoneState)
    assert (state.ready, state.has_server, state.lines) == (True, False, [])

    await browser.do(PhoneState.add_number, form={"number": "030/2312 5000", "provider": "easybell"})

    (line,) = (await browser.state(PhoneState)).lines
    assert (line["number"], line["provider"]) == ("030 23 12 50 00", "über easybell")
    assert "eingetragen" in (await browser.state(ToastState)).toasts[-1]["text"]


@pytest.mark.parametrize(
    ("number", "words"), [("12", "zum Beispiel 030 2312 5000"), ("030 23125000", "nur einmal")]
)
async def test_a_number_that_cannot_be_added_stays_in_the_field_with_the_reason(
    installation, business, open_page, number: str, words: str
):
    await added(installation, business)
    browser = await opened(open_page)

    await browser.do(PhoneState.add_number, form={"number": number, "provider": "easybell"})

    state = await browser.state(PhoneState)
    assert words in state.problem
    assert state.given_number == number
    assert len(state.lines) == 1


async def test_the_code_follows_the_carrier_and_the_situation(installation, business, open_page):
    line = await added(installation, business)
    browser = await opened(open_page)
    assert (await browser.state(PhoneState)).lines[0]["code"] == ""

    await browser.do(PhoneState.choose_carrier, line_id=line.id, carrier="telekom")
    shown = (await browser.state(PhoneState)).lines[0]
    assert (shown["situation"], shown["code"]) == ("no_answer", "*61*03023125000#")
    await browser.do(PhoneState.choose_situation, line_id=line.id, situation="always")
    assert (await browser.state(PhoneState)).lines[0]["code"] == "*21*03023125000#"
    await browser.do(PhoneState.choose_carrier, line_id=line.id, carrier="sipgate")
    shown = (await browser.state(PhoneState)).lines[0]
    assert shown["code"] == ""
    assert "sipgate" in shown["portal"]
    await browser.do(PhoneState.choose_carrier, line_id=line.id, carrier="nobody")
    assert (await browser.state(PhoneState)).lines[0]["carrier"] == "sipgate"


async def test_the_number_that_forwards_is_kept_and_named_where_it_matters(installation, business, open_page):
    line = await added(installation, business)
    browser = await opened(open_page)
    await browser.do(PhoneState.choose_carrier, line_id=line.id, carrier="telekom")

    await browser.do(PhoneState.keep_own_number, form={"line": line.id, "own": "030/2312 5099"})
    shown = (await browser.state(PhoneState)).lines[0]
    assert (shown["own"], shown["own_problem"]) == ("030 23 12 50 99", "")
    assert "030 23 12 50 99" in shown["dial"]
    assert "030 23 12 50 99" in shown["check_hint"]
    assert shown["carrier"] == "telekom"

    await browser.do(PhoneState.keep_own_number, form={"line": line.id, "own": "0171 1234567"})
    shown = (await browser.state(PhoneState)).lines[0]
    assert "Mobilfunknummer" in shown["warning"]
    await browser.do(PhoneState.choose_carrier, line_id=line.id, carrier="o2-mobile")
    shown = (await browser.state(PhoneState)).lines[0]
    assert (shown["own"], shown["warning"]) == ("0171 123 45 67", "")

    await browser.do(PhoneState.keep_own_number, form={"line": line.id, "own": ""})
    assert (await browser.state(PhoneState)).lines[0]["own"] == ""
    assert "vergessen" in (await browser.state(ToastState)).toasts[-1]["text"]


@pytest.mark.parametrize(("own", "words"), [("12", "mit Vorwahl"), ("030 23125000", "des Empfangs selbst")])
async def test_a_number_that_cannot_forward_is_refused_under_its_field(
    installation, business, open_page, own: str, words: str
):
    line = await added(installation, business)
    browser = await opened(open_page)
    await browser.do(PhoneState.keep_own_number, form={"line": line.id, "own": own})
    shown = (await browser.state(PhoneState)).lines[0]
    assert (shown["own"], shown["own_given"]) == ("", own)
    assert words in shown["own_problem"]
    await browser.do(PhoneState.keep_own_number, form={"line": line.id, "own": "030 2312 5099"})
    assert (await browser.state(PhoneState)).lines[0]["own_problem"] == ""


async def test_the_self_test_waits_and_shows_the_call_as_soon_as_it_arrives(
    installation, business, open_page, clock: ManualClock
):
    line = await added(installation, business)
    browser = await opened(open_page, "/en/phone")

    await browser.do(PhoneState.begin_check, line_id=line.id)
    assert (await browser.state(PhoneState)).lines[0]["check"] == "waiting"
    clock.advance(seconds=30)
    async with installation.write() as uow:
        await lines.note_ringing(uow, line.token)
    await (await browser.state(PhoneState))._refresh()

    shown = (await browser.state(PhoneState)).lines[0]
    assert shown["check"] == "verified"
    assert shown["check_text"] == "The forwarding works."


async def test_a_line_is_paused_only_after_the_question_and_answers_again_at_once(
    installation, business, open_page
):
    line = await added(installation, business)
    browser = await opened(open_page)

    await browser.do(PhoneState.ask_to_pause, line_id=line.id)
    assert line.id == (await browser.state(PhoneState)).pausing
    await browser.do(PhoneState.keep_answering)
    assert not (await browser.state(PhoneState)).lines[0]["paused"]
    await browser.do(PhoneState.ask_to_pause, line_id=line.id)
    await browser.do(PhoneState.pause)
    shown = (await browser.state(PhoneState)).lines[0]
    assert (shown["paused"], shown["state"]) == (True, "Angehalten")
    await browser.do(PhoneState.resume, line_id=line.id)
    assert (await browser.state(PhoneState)).lines[0]["state"] == "Nimmt ab"


async def test_a_line_of_another_business_is_out_of_reach(installation, open_page):
    async with installation.write() as uow:
        other = await import_business(uow, OPERATOR, fixture("physio-bayern"), demo=True)
        line = await lines.add_line(uow, OPERATOR, "030 23125001", "easybell", other.id)
    browser = await opened(open_page)

    assert (await browser.state(PhoneState)).lines == []
    await browser.do(PhoneState.ask_to_pause, line_id=line.id)
    assert (await browser.state(PhoneState)).pausing == ""
    for handler in (PhoneState.resume, PhoneState.begin_check, PhoneState.end_check):
        with pytest.raises(NotFound):
            await browser.do(handler, line_id=line.id)


async def test_what_keeps_calls_from_arriving_is_said(installation, business, open_page):
    line = await added(installation, business)
    async with livekit_server.serving() as server:
        installation.telephony = LiveKitTelephony(server.url, KEY, SECRET)
        browser = await opened(open_page)
        await browser.do(PhoneState.look_at_server)
        (words,) = (await browser.state(PhoneState)).server_words
        assert "richtet sich" in words

        async with installation.read() as uow:
            wanted = await provisioning.wishes(uow, OPERATOR)
        await provisioning.apply(installation.telephony, wanted, {})
        await browser.do(PhoneState.look_at_server)
        assert (await browser.state(PhoneState)).server_words == []

        server.trunks.clear()
        server.trunks["ST_X"] = SIPInboundTrunkInfo(name="anlage", numbers=[line.number])
        await browser.do(PhoneState.look_at_server)
        assert "fremden Leitung anlage" in (await browser.state(PhoneState)).server_words[0]

        server.broken = Refused("unavailable", "no response from servers")
        await browser.do(PhoneState.look_at_server)
        assert (await browser.state(PhoneState)).server_words == [
            "Der Telefonserver ist gerade nicht erreichbar. Bitte versuchen Sie es gleich noch einmal."
        ]
