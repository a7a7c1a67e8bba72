"""The booking page while a connected calendar cannot be read: a wish instead of a time."""

from __future__ import annotations

import re

from playwright.async_api import Page, expect

from tests.e2e.conftest import open_today
from tests.e2e.installation import Installation
from tests.e2e.test_public_booking import violations

SLUG = "versicherung-nrw"  # no other test looks at its booking page
WISH = "Donnerstag nach 16 Uhr"


async def test_times_give_way_to_a_wish_that_stands_on_today(page: Page, installation: Installation):
    await page.goto(f"/b/{SLUG}")
    await page.locator(".choice").first.click()
    await expect(page.locator(".slots button").first).to_be_visible()

    await installation.elsewhere("calendar-fails", SLUG)

    await expect(page.get_by_text(re.compile("nicht sicher, welche Zeiten noch frei sind"))).to_be_visible()
    await expect(page.locator(".slots button")).to_have_count(0)
    assert await violations(page) == []
    await page.get_by_role("button", name="Wunsch senden").click()
    await expect(page.locator("#note")).to_be_focused()
    assert await violations(page) == []
    await page.locator("#note").fill(WISH)
    await page.locator("#name").fill("Anna Schmidt")
    await page.locator("#phone").fill("0172 992 59 04")
    await page.get_by_role("button", name="Wunsch senden").click()
    await expect(page.locator("#said")).to_be_focused()
    await expect(page.locator("#said")).to_contain_text("noch nichts gebucht")
    await expect(page.get_by_role("button", name="Wunsch senden")).to_have_count(0)
    assert await violations(page) == []

    await open_today(page, f"/heute?b={SLUG}")
    await expect(page.get_by_role("main").get_by_text(re.compile(WISH))).to_be_visible()
