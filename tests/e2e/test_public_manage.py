"""The manage link in a real browser: move, cancel, and what strangers see."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.async_api import Browser, Page, expect

from tests.e2e.conftest import watch
from tests.e2e.installation import Installation
from tests.e2e.test_public_booking import book, open_times, violations


async def _managed(page: Page) -> None:
    """Book, and open the manage link."""
    await book(page)
    await page.get_by_role("link", name="Termin ansehen oder ändern").click()
    await expect(page.get_by_role("button", name="Verschieben")).to_be_visible()


async def test_moving_shows_the_new_time_and_gives_the_old_one_back(
    page: Page, browser: Browser, installation: Installation
):
    await _managed(page)
    before = await page.locator(".slip").first.inner_text()
    await page.get_by_role("button", name="Verschieben").click()
    await expect(page.get_by_role("heading", name="Welche Zeit passt besser?")).to_be_focused()
    await page.locator(".slots button").first.click()
    confirm = page.get_by_role("button", name=re.compile("^Auf .* verschieben$"))
    await expect(confirm).to_be_focused()
    await page.keyboard.press("Enter")

    await expect(page.get_by_role("status").get_by_text("Ihr Termin ist verschoben")).to_be_visible()
    assert await page.locator(".slip").first.inner_text() != before
    await page.reload()
    await expect(page.get_by_role("button", name="Verschieben")).to_be_visible()
    assert await page.locator(".slip").first.inner_text() != before


async def test_cancelling_asks_once_with_the_way_back_first_and_leads_to_a_new_booking(page: Page):
    await _managed(page)
    cancel = page.get_by_role("button", name="Termin absagen")
    await cancel.click()
    dialog = page.get_by_role("dialog", name="Diesen Termin absagen?")
    await expect(dialog.get_by_role("button", name="Termin behalten")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(dialog).to_be_hidden()
    await expect(page.locator(".slip.booked")).to_be_visible()

    await cancel.click()
    await dialog.get_by_role("button", name="Termin absagen").click()

    await expect(page.get_by_role("heading", name="Ihr Termin ist abgesagt")).to_be_focused()
    await expect(page.locator(".slip.cancelled")).to_be_visible()
    await page.get_by_role("link", name="Neuen Termin vereinbaren").click()
    await expect(page.get_by_role("heading", name="Termin vereinbaren")).to_be_visible()


async def test_a_cancelled_time_is_offered_to_others_without_a_reload(
    page: Page, browser: Browser, installation: Installation
):
    await _managed(page)
    person = (await page.locator(".slip .what").inner_text()).split(" bei ")[-1].strip()
    number = await page.locator(".slip .day b").inner_text()
    other = await (await browser.new_context(base_url=installation.origin)).new_page()
    await open_times(other, person=person)
    day = other.locator(".date").filter(has=other.get_by_text(number, exact=True))
    before = await day.get_attribute("aria-label") or ""
    await page.get_by_role("button", name="Termin absagen").click()

    await page.get_by_role("dialog").get_by_role("button", name="Termin absagen").click()

    await expect(day).not_to_have_attribute("aria-label", before)


async def test_the_same_appointment_open_twice_stays_in_step(
    page: Page, browser: Browser, installation: Installation
):
    await _managed(page)
    second = await (await browser.new_context(base_url=installation.origin)).new_page()
    await second.goto(page.url)
    await expect(second.locator(".slip.booked")).to_be_visible()

    await page.get_by_role("button", name="Termin absagen").click()
    await page.get_by_role("dialog").get_by_role("button", name="Termin absagen").click()

    await expect(second.locator(".slip.cancelled")).to_be_visible()
    await expect(second.get_by_role("status").get_by_text("wurde gerade geändert")).to_be_visible()


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize(("scheme", "width"), [("light", 360), ("dark", 1280)])
async def test_axe_finds_nothing_on_the_manage_page(
    browser: Browser, installation: Installation, lang: str, scheme: Any, width: int
):
    context = await browser.new_context(
        base_url=installation.origin,
        color_scheme=scheme,
        viewport={"width": width, "height": 800},
        reduced_motion="reduce",
    )
    page = await context.new_page()
    complaints = watch(page)
    await _managed(page)
    if lang == "en":
        await page.get_by_role("link", name="English").click()
        await expect(page.get_by_role("button", name="Cancel appointment")).to_be_visible()
    assert await page.evaluate("document.documentElement.lang") == lang
    assert await violations(page) == []

    await page.get_by_role("button", name=re.compile("^(Verschieben|Move)$")).click()
    await page.locator(".slots button").first.click()
    await expect(page.locator("#confirm-move")).to_be_visible()
    assert await violations(page) == []
    assert await page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0

    await page.get_by_role("button", name=re.compile("^(Zeit behalten|Keep the time)$")).click()
    await page.get_by_role("button", name=re.compile("^(Termin absagen|Cancel appointment)$")).click()
    await expect(page.get_by_role("dialog")).to_be_visible()
    assert await violations(page) == []
    await page.get_by_role("dialog").get_by_role("button").last.click()
    await expect(page.locator(".slip.cancelled")).to_be_visible()
    assert await violations(page) == []
    assert complaints == []


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("/t/unbekannt", "Dieser Link führt zu keinem Termin"),
        ("/en/t/" + "x" * 43, "This link leads to no appointment"),
    ],
)
async def test_a_link_that_opens_nothing_shows_a_neutral_page(
    browser: Browser, installation: Installation, address: str, title: str
):
    context = await browser.new_context(base_url=installation.origin)
    page = await context.new_page()

    await page.goto(address)

    await expect(page.get_by_role("heading", name=title)).to_be_visible()
    await expect(page.locator(".slip")).to_have_count(0)
    assert await violations(page) == []
    assert await context.cookies() == []


async def test_an_offered_time_is_taken_or_declined_on_the_page_of_its_link(
    page: Page, installation: Installation
):
    token = await installation.elsewhere("offer", "Paula Distel")
    complaints = watch(page)
    await page.goto(f"/t/{token}")
    await expect(page.get_by_role("heading", name="Ein Termin ist frei geworden")).to_be_visible()
    await expect(page.get_by_text(re.compile(r"^Freigehalten bis .*Uhr\. Danach"))).to_be_visible()
    assert not await violations(page)
    await page.get_by_role("button", name="Termin annehmen").click()
    await expect(page.get_by_role("status").get_by_text("Der Termin gehört Ihnen")).to_be_visible()
    await expect(page.get_by_role("button", name="Verschieben")).to_be_visible()

    token = await installation.elsewhere("offer", "Quirin Linde")
    await page.goto(f"/en/t/{token}")
    await expect(page.get_by_role("heading", name="A time has become free")).to_be_visible()
    await page.get_by_role("button", name="Decline").click()
    await expect(page.get_by_role("heading", name="You have declined")).to_be_focused()
    await page.reload()
    await expect(page.get_by_role("heading", name="You have declined")).to_be_visible()
    assert complaints == []
