"""Phone lines and calls in a browser: the code, the self-test live, pausing after a question, one call."""

from __future__ import annotations

import re
import secrets

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, expect

from tests.e2e.installation import Installation

SALON = "/telefon?b=friseur-berlin"


def new_number() -> str:
    """A number of Berlin that no other test has."""
    return f"030 2312{secrets.randbelow(9000) + 1000}"


async def _violations(page: Page) -> list[str]:
    results = await Axe().run(page)
    return [
        f"{item['id']}: {node['html'][:160]}"
        for item in results.response["violations"]
        for node in item["nodes"]
    ]


async def test_a_number_is_added_and_its_code_copied_tested_and_paused(
    page: Page, installation: Installation
):
    await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await page.goto(SALON)
    main = page.get_by_role("main")
    await expect(main.get_by_text("Es ist noch kein Telefonserver eingerichtet.")).to_be_visible()
    adding = main.get_by_role("region", name="Rufnummer eintragen")
    await adding.get_by_label("Rufnummer", exact=True).fill("12")
    await adding.get_by_label("SIP-Anbieter").fill("easybell")
    await adding.get_by_role("button", name="Rufnummer eintragen").click()
    await expect(adding.get_by_role("alert")).to_contain_text("030 2312 5000")

    number = new_number()
    await adding.get_by_label("Rufnummer", exact=True).fill(number)
    await adding.get_by_role("button", name="Rufnummer eintragen").click()
    digits = r"\s*".join(number.replace(" ", ""))
    line = main.get_by_role("region", name=re.compile(digits))
    await expect(line).to_be_visible()

    own = line.get_by_label("Welche Nummer leiten Sie weiter?")
    await own.fill(number)
    await line.get_by_role("button", name="Nummer merken").click()
    await expect(line.get_by_role("alert")).to_contain_text("des Empfangs selbst")
    await own.fill("0171 1234567")
    await own.press("Enter")
    await expect(line.get_by_role("alert")).to_have_count(0)
    await expect(own).to_have_value("0171 123 45 67")

    await line.get_by_label("Bei wem ist die Nummer").select_option(label="Telekom Festnetz")
    await expect(line.get_by_text("ist eine Mobilfunknummer")).to_be_visible()
    await own.fill("030/2312 5099")
    await own.press("Enter")
    await expect(line.get_by_text("am Telefon mit der Nummer 030 23 12 50 99")).to_be_visible()
    await line.get_by_label("Immer").click()
    await expect(line.get_by_label("Immer")).to_be_checked()
    code = f"*21*{number.replace(' ', '')}#"
    await expect(line.get_by_text(code)).to_be_visible()
    await line.get_by_role("button", name="Code kopieren").click()
    await expect(line.get_by_role("button", name="Kopiert")).to_be_visible()
    assert await page.evaluate("navigator.clipboard.readText()") == code

    await line.get_by_role("button", name="Selbsttest starten").click()
    await expect(line.get_by_text("Wir warten bis")).to_be_visible()
    await expect(line.get_by_text("von einem anderen Telefon 030 23 12 50 99 an")).to_be_visible()
    await installation.elsewhere("ring", number)
    await expect(line.get_by_text("Die Weiterleitung wirkt.")).to_be_visible()

    pause = line.get_by_role("button", name="Leitung anhalten")
    await pause.click()
    question = page.get_by_role("dialog", name=re.compile("anhalten"))
    await expect(question.get_by_role("button", name="Weiter abnehmen")).to_be_focused()
    assert await _violations(page) == []
    await page.keyboard.press("Escape")
    await expect(pause).to_be_focused()
    await pause.click()
    await question.get_by_role("button", name="Leitung anhalten").click()
    await expect(line.get_by_text("Angehalten", exact=True)).to_be_visible()
    await line.get_by_role("button", name="Wieder abnehmen").click()
    await expect(line.get_by_text("Nimmt ab", exact=True)).to_be_visible()


async def test_a_call_leads_from_the_list_to_its_page_and_its_recording_is_deleted_after_a_question(
    browser: Browser, installation: Installation
):
    name = f"Rosa Klang {secrets.token_hex(2)}"
    call_id = await installation.elsewhere("recorded-call", name)
    context = await browser.new_context(
        base_url=installation.origin, viewport={"width": 390, "height": 844}, color_scheme="dark"
    )
    page = await context.new_page()
    await page.goto("/en/calls?b=friseur-berlin")
    await page.get_by_role("link", name=name).click()
    await page.wait_for_url(f"**/en/calls/{call_id}*")
    main = page.get_by_role("main")
    await expect(main.get_by_role("heading", name=name)).to_be_visible()
    assert await page.evaluate("document.documentElement.lang") == "en"
    await expect(main.get_by_role("cell", name="600 ms").first).to_be_visible()
    await expect(main.get_by_role("list").filter(has_text="AI notice")).to_contain_text("Recording")
    length = """node => new Promise(done => {
        if (node.readyState) done(node.duration)
        node.onloadedmetadata = () => done(node.duration)
        node.onerror = () => done(null)
        node.load()
    })"""
    assert await main.locator("audio").evaluate(length) == 2
    assert await _violations(page) == []

    await main.get_by_role("button", name="Delete recording").click()
    question = page.get_by_role("dialog", name="Delete recording")
    await expect(question.get_by_role("button", name="Keep")).to_be_focused()
    await question.get_by_role("button", name="Delete recording").click()
    await expect(main.get_by_text("Deleted today")).to_be_visible()
    await expect(main.locator("audio")).to_have_count(0)
    assert await installation.elsewhere("sound-files", call_id) == "0"
