"""The booking page of a business in a real browser: from the address to the slip, alone and contested."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import pytest
from axe_playwright_python.async_playwright import Axe
from icalendar import Calendar
from playwright.async_api import Browser, Locator, Page, expect

from tests.e2e.conftest import watch
from tests.e2e.installation import Installation

SALON = "/b/friseur-berlin"
SUBMIT = re.compile("^(Diesen Termin vereinbaren|Vereinbaren|Book this appointment|Book)$")
HOSTILE = '<img src=x onerror="document.title=1"> \u202eAnna & {{7*7}} \';--'


async def open_times(page: Page, address: str = SALON, person: str | None = None) -> Locator:
    """Open the page, choose a haircut (by `person`); the free times of the first free day."""
    await page.goto(address)
    heading = page.get_by_role("heading", name=re.compile("^(Wann passt es Ihnen|When would suit you)"))
    await page.get_by_role("button", name=re.compile("^Haarschnitt")).click()
    await expect(heading).to_be_focused()
    if person:
        await page.get_by_role("button", name=re.compile("^(Person ändern|Change person)$")).click()
        await page.get_by_role("button", name=person, exact=True).click()
        await expect(heading).to_be_focused()
    times = page.locator(".slots button")
    await expect(times.first).to_be_visible()
    return times


async def hold(page: Page, time: Locator) -> None:
    """Choose a time and wait for the form."""
    await time.click()
    await expect(page.locator("#name")).to_be_visible()
    await expect(page.locator(".slots button[aria-pressed=true]")).to_have_count(1)


async def fill(page: Page, name: str = "Anna Schmidt", phone: str = "0172 992 59 04") -> None:
    """Say who comes."""
    await page.locator("#name").fill(name)
    await page.locator("#phone").fill(phone)


async def book(page: Page, **who: str) -> None:
    """From the address to the booked appointment."""
    await hold(page, (await open_times(page)).last)
    await fill(page, **who)
    await page.get_by_role("button", name=SUBMIT).filter(visible=True).click()
    await expect(page.get_by_role("heading", name="Ihr Termin steht")).to_be_focused()


async def violations(page: Page) -> list[str]:
    """What axe finds."""
    results = await Axe().run(page)
    return [
        f"{item['id']}: {node['html'][:160]}"
        for item in results.response["violations"]
        for node in item["nodes"]
    ]


async def _two_pages(browser: Browser, installation: Installation, person: str) -> tuple[Page, Page]:
    """Two visitors who look at the free times of the same person."""
    pages: list[Page] = []
    for _ in range(2):
        context = await browser.new_context(base_url=installation.origin)
        pages.append(await context.new_page())
        await open_times(pages[-1], person=person)
    return pages[0], pages[1]


async def test_from_the_address_to_a_booked_time_that_others_see(page: Page, browser: Browser):
    times = await open_times(page)
    chosen = await times.first.inner_text()
    await hold(page, times.first)
    await expect(page.locator(".side .slip.held .time")).to_contain_text(f"{chosen}–")
    await expect(page.get_by_role("timer")).to_have_text(
        "Diese Zeit ist noch gut 2 Minuten für Sie freigehalten."
    )
    await fill(page)
    await page.get_by_role("button", name=SUBMIT).filter(visible=True).click()

    await expect(page.get_by_role("heading", name="Ihr Termin steht")).to_be_focused()
    await expect(page.locator(".slip.booked .time")).to_contain_text(f"{chosen}–")
    await page.reload()
    await expect(page.locator(".slip.booked .time")).to_contain_text(f"{chosen}–")


async def test_the_appointment_can_be_saved_and_looked_at(page: Page):
    await book(page)

    href = await page.get_by_role("link", name="In den Kalender").get_attribute("href")
    async with page.expect_download() as waiting:
        await page.get_by_role("link", name="In den Kalender").click()
    download = await waiting.value

    assert href is not None
    assert download.suggested_filename == "termin.ics"
    parsed = Calendar.from_ical((await download.path()).read_bytes())
    assert str(parsed.walk("VEVENT")[0]["summary"]) == "Haarschnitt, Salon Linde"
    await page.get_by_role("link", name="Termin ansehen oder ändern").click()
    await expect(page.get_by_role("heading", name="Ihr Termin")).to_be_visible()
    await expect(page.locator(".slip.booked")).to_be_visible()


async def test_a_time_that_another_process_books_disappears(page: Page, installation: Installation):
    times = await open_times(page, person="Jana")
    first = page.get_by_role("button", name=await times.first.get_attribute("aria-label"), exact=True)
    shown = await times.first.inner_text()

    start = await installation.elsewhere("book-person", "Jana")

    assert start == shown
    await expect(first).to_have_count(0)


async def test_a_time_that_one_visitor_holds_disappears_for_the_other_and_comes_back(
    browser: Browser, installation: Installation
):
    one, other = await _two_pages(browser, installation, "Lena")
    label = await one.locator(".slots button").first.get_attribute("aria-label")
    theirs = other.get_by_role("button", name=label, exact=True)

    await hold(one, one.locator(".slots button").first)

    await expect(theirs).to_have_count(0)
    await one.get_by_role("button", name="Person ändern").click()
    await one.get_by_role("button", name="Jana", exact=True).click()
    await expect(theirs).to_have_count(1)


async def test_two_visitors_take_one_time_at_once_and_exactly_one_gets_it(
    browser: Browser, installation: Installation
):
    pages = await _two_pages(browser, installation, "Mehmet")
    label = await pages[0].locator(".slots button").last.get_attribute("aria-label")
    wanted = [page.get_by_role("button", name=label, exact=True).first for page in pages]

    await asyncio.gather(*(button.dispatch_event("click") for button in wanted))

    told = [page.get_by_role("status").get_by_text("wurde gerade vergeben") for page in pages]
    await expect(told[0].or_(pages[0].locator("#name")).first).to_be_visible()
    await expect(told[1].or_(pages[1].locator("#name")).first).to_be_visible()
    lost = [await words.count() for words in told]
    assert sorted(lost) == [0, 1]
    winner, loser = pages[lost.index(0)], pages[lost.index(1)]
    await expect(loser.locator(".near button")).to_have_count(3)
    await fill(winner, name="Erste Person")
    await winner.get_by_role("button", name=SUBMIT).filter(visible=True).click()
    await expect(winner.locator(".slip.booked")).to_be_visible()
    await loser.locator(".near button").first.click()
    await fill(loser, name="Zweite Person")
    await loser.get_by_role("button", name=SUBMIT).filter(visible=True).click()
    await expect(loser.locator(".slip.booked")).to_be_visible()
    assert await loser.locator(".slip .time").inner_text() != await winner.locator(".slip .time").inner_text()


async def test_everything_works_by_keyboard_alone(page: Page):
    await page.goto(SALON)
    await expect(page.get_by_role("button", name=re.compile("^Haarschnitt"))).to_be_visible()

    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Zum Inhalt")).to_be_focused()
    await _tab_to(page, page.get_by_role("button", name=re.compile("^Haarschnitt")))
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="Wann passt es Ihnen?")).to_be_focused()
    await _tab_to(page, page.locator(".slots button").first)
    await page.keyboard.press("Space")
    await expect(page.get_by_role("heading", name="Wer kommt?")).to_be_focused()
    await page.keyboard.press("Tab")
    await expect(page.locator("#name")).to_be_focused()
    await page.keyboard.press("Enter")  # sends the form as it is
    await expect(page.locator("#name")).to_be_focused()
    await expect(page.locator("#name")).to_have_attribute("aria-invalid", "true")
    await expect(page.locator("#name-error")).to_have_text("Ihr Name fehlt noch, zum Beispiel Anna Schmidt.")
    await page.keyboard.type("Anna Schmidt")
    await page.keyboard.press("Tab")
    await page.keyboard.type("0172")
    await page.keyboard.press("Enter")
    await expect(page.locator("#phone")).to_be_focused()
    await page.keyboard.type(" 992 59 04")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="Ihr Termin steht")).to_be_focused()


async def _tab_to(page: Page, wanted: Locator) -> None:
    for _ in range(40):
        await page.keyboard.press("Tab")
        if await wanted.evaluate("node => node === document.activeElement"):
            return
    raise AssertionError("This cannot be reached with the tab key.")


async def test_what_a_visitor_types_is_shown_as_text_and_kept_on_errors(page: Page):
    await hold(page, (await open_times(page)).last)
    await fill(page, name=HOSTILE, phone="0172")
    await page.get_by_role("button", name=SUBMIT).filter(visible=True).click()
    await expect(page.locator("#phone-error")).to_have_text(
        "Es fehlen noch Ziffern, zum Beispiel 0172 992 59 04."
    )
    await expect(page.locator("#name")).to_have_value(HOSTILE)
    await page.locator("#phone").fill("0172 992 59 04")
    await page.get_by_role("button", name=SUBMIT).filter(visible=True).click()
    await page.get_by_role("link", name="Termin ansehen oder ändern").click()

    await expect(page.locator(".facts")).to_contain_text('<img src=x onerror="document.title=1">')
    await expect(page.locator(".facts")).to_contain_text("& {{7*7}} ';--")
    assert await page.locator("main img").count() == 0


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 360)])
async def test_axe_finds_nothing_at_any_step(
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
    await page.goto(SALON if lang == "de" else f"/en{SALON}")
    await expect(page.get_by_role("button", name=re.compile("^Haarschnitt"))).to_be_visible()
    assert await page.evaluate("document.documentElement.lang") == lang
    assert await violations(page) == []

    times = await open_times(page, SALON if lang == "de" else f"/en{SALON}")
    await hold(page, times.last)
    await page.get_by_role("button", name=SUBMIT).filter(visible=True).click()
    await expect(page.locator("#name-error")).not_to_be_empty()
    await page.get_by_text(re.compile("^(Mehr zum Datenschutz|More on privacy)$")).click()
    assert await violations(page) == []
    assert await page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0

    await fill(page)
    await page.get_by_role("button", name=SUBMIT).filter(visible=True).click()
    await expect(page.locator(".slip.booked")).to_be_visible()
    assert await violations(page) == []
    await expect(page.get_by_role("main")).to_have_count(1)
    assert complaints == []


@pytest.mark.parametrize(
    ("address", "title"),
    [("/b/gibt-es-nicht", "Hier gibt es keine Terminbuchung"), ("/en/b/nowhere", "No booking here")],
)
async def test_an_address_without_a_business_says_so_and_nothing_else(
    browser: Browser, installation: Installation, address: str, title: str
):
    context = await browser.new_context(base_url=installation.origin)
    page = await context.new_page()

    await page.goto(address)

    await expect(page.get_by_role("heading", name=title)).to_be_visible()
    await expect(page.get_by_text("Salon Linde")).to_have_count(0)
    assert await violations(page) == []


async def test_no_cookie_is_set_and_nobody_else_is_asked(browser: Browser, installation: Installation):
    context = await browser.new_context(base_url=installation.origin)
    page = await context.new_page()
    asked: set[str] = set()
    cookies: list[str] = []

    async def look(response: Any) -> None:
        asked.add(response.url.split("/")[2])
        headers = await response.all_headers()
        cookies.extend(value for name, value in headers.items() if name == "set-cookie")

    page.on("response", look)
    await book(page)
    await page.get_by_role("link", name="Termin ansehen oder ändern").click()
    await expect(page.locator(".slip.booked")).to_be_visible()
    await page.wait_for_load_state("networkidle")

    assert asked == {f"127.0.0.1:{installation.port}"}
    assert (cookies, await context.cookies()) == ([], [])
    kept = await page.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]")
    assert not [name for name in kept if "Anna" in name or "phone" in name]


async def test_a_held_time_survives_a_new_server(browser: Browser, installation: Installation):
    context = await browser.new_context(base_url=installation.origin)
    page = await context.new_page()
    times = await open_times(page)
    await hold(page, times.last)
    slip = await page.locator(".side .slip .time").inner_text()

    installation.kill("web")
    installation.start_web()
    await page.reload()

    await expect(page.locator(".side .slip.held .time")).to_have_text(slip)
    await fill(page)
    await page.get_by_role("button", name=SUBMIT).filter(visible=True).click()
    await expect(page.locator(".slip.booked .time")).to_have_text(slip)
