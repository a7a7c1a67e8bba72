"""The outbox in a browser: what a booking writes, how it is read, and that the business stays chosen."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Locator, Page, expect

from tests.e2e.conftest import open_today
from tests.e2e.installation import Installation

SALON = "/postausgang?b=friseur-berlin"


@pytest.fixture(scope="module")
def post_office(installation: Installation) -> Iterator[Installation]:
    """The installation with the worker that writes mail."""
    installation.start_jobs()
    yield installation
    installation.kill("jobs")


async def _written(page: Page, post_office: Installation, address: str) -> Locator:
    """Book for somebody with this address on another process; the row of the confirmation."""
    await post_office.elsewhere("book-mail", address)
    row = page.get_by_role("row").filter(has_text=address)
    await expect(row).to_be_visible()
    return row


async def _violations(page: Page) -> list[str]:
    results = await Axe().run(page)
    return [
        f"{item['id']}: {node['html'][:160]}"
        for item in results.response["violations"]
        for node in item["nodes"]
    ]


async def test_a_booking_with_an_address_shows_its_confirmation_without_a_reload(
    page: Page, post_office: Installation
):
    await page.goto(SALON)
    await expect(page.get_by_text("Mails bleiben hier")).to_be_visible()

    row = await _written(page, post_office, "lena.post@beispiel.example")
    await expect(row).to_contain_text("Bestätigung")
    await expect(row).to_contain_text("bleibt hier")

    opener = row.get_by_role("button", name=re.compile("^Termin bestätigt"))
    await opener.press("Enter")
    drawer = page.get_by_role("dialog")
    await expect(drawer.get_by_role("heading", name="Für den Kalender")).to_be_visible()
    await expect(drawer.get_by_text("Guten Tag Lena Post")).to_be_visible()

    await drawer.get_by_role("button", name="Im Postfach").click()
    letter = drawer.frame_locator("iframe")
    await expect(letter.get_by_role("heading", name="Der Termin ist bestätigt")).to_be_visible()

    await page.keyboard.press("Escape")
    await expect(drawer).to_be_hidden()
    await expect(opener).to_be_focused()


async def test_the_frame_of_a_mail_runs_no_script_and_cannot_reach_the_page(
    page: Page, post_office: Installation
):
    await page.goto(SALON)
    row = await _written(page, post_office, "frame@beispiel.example")
    await row.get_by_role("button").click()
    await page.get_by_role("button", name="Im Postfach").click()

    frame = page.locator("iframe")
    allowed = ((await frame.get_attribute("sandbox")) or "").split()

    assert not {"allow-scripts", "allow-same-origin", "allow-forms", "allow-top-navigation"} & set(allowed)
    assert await frame.evaluate("node => node.contentDocument") is None


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
async def test_axe_finds_nothing_in_the_list_and_an_open_mail(
    browser: Browser, post_office: Installation, scheme: str, width: int
):
    context = await browser.new_context(
        base_url=post_office.origin,
        color_scheme=scheme,
        viewport={"width": width, "height": 800},
        reduced_motion="reduce",
    )
    page = await context.new_page()
    await page.goto(SALON)
    row = await _written(page, post_office, f"axe-{scheme}-{width}@beispiel.example")
    assert await _violations(page) == []

    await row.get_by_role("button").click()
    await expect(page.get_by_role("dialog").get_by_role("heading", name="Für den Kalender")).to_be_visible()
    assert await _violations(page) == []
    assert await page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0


async def test_the_business_stays_chosen_from_page_to_page_and_in_the_other_language(page: Page):
    await open_today(page, "/heute?b=physio-bayern")
    menu = page.get_by_role("navigation", name="Hauptmenü").filter(visible=True)

    await menu.get_by_role("link", name="Postausgang").click()
    await page.wait_for_url("**/postausgang*b=physio-bayern")
    await expect(page.get_by_text("Noch keine Mails")).to_be_visible()

    await page.get_by_role("button", name=re.compile("Betrieb, Darstellung")).filter(visible=True).click()
    await page.get_by_role("link", name="English").filter(visible=True).click()
    await page.wait_for_url("**/en/outbox*b=physio-bayern")
    await expect(page.get_by_role("heading", name="Outbox")).to_be_visible()


async def test_the_toast_of_a_booking_leads_from_the_outbox_to_its_day(
    page: Page, installation: Installation
):
    await page.goto(SALON)
    await expect(page.get_by_role("heading", name="Postausgang")).to_be_visible()
    await expect(page.get_by_text("Mails bleiben hier")).to_be_visible()
    await installation.elsewhere("book", "Ute Zaunkönig")
    await expect(page.get_by_role("status").get_by_text(re.compile("^Ute Zaunkönig, "))).to_be_visible()

    await page.get_by_role("button", name="Ansehen").last.click()

    await page.wait_for_url("**/heute*b=friseur-berlin")
    await expect(page.locator(".lane li").filter(has_text="Zaunkönig")).to_be_visible()
