"""What every page keeps: accessible, calm, small, and nothing from elsewhere."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, Request, expect

from tests.e2e.conftest import begin_call, open_today, say, watch
from tests.e2e.installation import Installation

PAGES = [
    *("/heute", "/en/today", "/anrufe", "/en/calls", "/postausgang", "/en/outbox"),
    *("/telefon", "/en/phone", "/bausteine", "/en/kit"),
]
LARGEST_PAGE = 260_000
LARGEST_STYLES = 20_000
LARGEST_SHIFT = 0.05


async def _violations(page: Page) -> list[str]:
    results = await Axe().run(page)
    return [
        f"{item['id']}: {node['html'][:160]}"
        for item in results.response["violations"]
        for node in item["nodes"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", PAGES)
async def test_axe_finds_nothing(browser: Browser, installation: Installation, address: str, scheme: str):
    context = await browser.new_context(
        base_url=installation.origin, color_scheme=scheme, reduced_motion="reduce"
    )
    page = await context.new_page()
    await page.goto(address)
    await expect(page.get_by_role("button", name="Salon Linde")).not_to_have_count(0)

    assert await _violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
async def test_axe_finds_nothing_in_a_running_call(
    browser: Browser, installation: Installation, scheme: str, width: int
):
    context = await browser.new_context(
        base_url=installation.origin,
        color_scheme=scheme,
        viewport={"width": width, "height": 900},
        reduced_motion="reduce",
    )
    page = await context.new_page()
    await page.goto("/heute")
    name = "Testanruf"
    await page.get_by_role("button", name=name).filter(visible=True).click()
    drawer = page.get_by_role("dialog")
    assert await _violations(page) == []

    await drawer.get_by_role("button", name="Anrufen", exact=True).click()
    await say(drawer, "Guten Tag")
    assert await _violations(page) == []

    await drawer.get_by_role("button", name="Auflegen").click()
    await expect(drawer.get_by_text("Was daraus wurde")).to_be_visible()
    assert await _violations(page) == []


async def test_who_asked_for_less_motion_sees_none(browser: Browser, installation: Installation):
    context = await browser.new_context(base_url=installation.origin, reduced_motion="reduce")
    page = await context.new_page()
    await open_today(page)
    drawer = await begin_call(page)
    await say(drawer, "Guten Tag")

    moving = "node => getComputedStyle(node).animationName"
    assert set(await page.locator(".turn").evaluate_all(f"nodes => nodes.map({moving})")) == {"none"}
    assert await page.evaluate("document.getAnimations().length") == 0
    await drawer.get_by_role("button", name="Auflegen").click()


@pytest.mark.parametrize("address", PAGES)
async def test_no_width_scrolls_sideways_and_there_is_one_main(
    browser: Browser, installation: Installation, address: str
):
    page = await browser.new_page(base_url=installation.origin)
    await page.goto(address)
    await expect(page.get_by_role("button", name="Salon Linde")).not_to_have_count(0)
    await expect(page.get_by_role("main")).to_have_count(1)

    too_wide: dict[int, int] = {}
    for width in (360, 390, 640, 800, 1100, 1280, 1920):
        await page.set_viewport_size({"width": width, "height": 740})
        over = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        if over > 0:
            too_wide[width] = over

    assert too_wide == {}


async def test_today_is_small_steady_and_asks_nobody_else(browser: Browser, installation: Installation):
    context = await browser.new_context(
        base_url=installation.origin, viewport={"width": 390, "height": 844}, device_scale_factor=2
    )
    page = await context.new_page()
    complaints = watch(page)
    await page.add_init_script(
        "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => {"
        " if (!entry.hadRecentInput) window.shift += entry.value }))"
        ".observe({type: 'layout-shift', buffered: true})"
    )
    sizes: dict[str, int] = {}

    async def weigh(request: Request) -> None:
        size = await request.sizes()
        sizes[request.url] = size["responseBodySize"] + size["responseHeadersSize"]

    page.on("requestfinished", weigh)
    await open_today(page)
    await page.wait_for_load_state("networkidle")

    assert {urlsplit(url).netloc for url in sizes} == {f"127.0.0.1:{installation.port}"}
    assert sum(sizes.values()) <= LARGEST_PAGE, sizes
    assert sum(size for url, size in sizes.items() if ".css" in url) <= LARGEST_STYLES
    assert await page.evaluate("window.shift") < LARGEST_SHIFT
    assert complaints == []


async def test_the_policy_forbids_what_was_not_built(browser: Browser, installation: Installation):
    page = await browser.new_page(base_url=installation.origin)
    await open_today(page)

    refused = await page.evaluate(
        """async () => {
            const seen = new Promise(done => document.addEventListener(
                'securitypolicyviolation', event => done(event.violatedDirective), {once: true}))
            const script = document.createElement('script')
            script.textContent = 'window.injected = true'
            document.head.append(script)
            return [await seen, window.injected === undefined]
        }"""
    )

    assert refused == ["script-src-elem", True]


async def test_light_and_dark_can_be_chosen_and_stay(page: Page):
    await open_today(page)
    switcher = page.get_by_role("button", name="Salon Linde").filter(visible=True)
    await switcher.click()
    await page.get_by_role("button", name="Dunkel").click()
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    dark = await page.evaluate(ground)

    await page.reload()

    assert await page.evaluate(ground) == dark == "rgb(20, 24, 22)"


async def test_another_demo_business_stays_in_the_address(page: Page):
    await open_today(page)
    await page.get_by_role("button", name="Salon Linde").filter(visible=True).click()
    others = page.get_by_role("group", name="Beispielbetriebe").filter(visible=True).get_by_role("button")
    chosen = await others.nth(1).inner_text()
    await others.nth(1).click()
    await page.wait_for_url("**/heute*b=*")

    await page.reload()

    await expect(page.get_by_role("button", name=chosen).first).to_be_visible()


@pytest.mark.parametrize(
    ("address", "title"),
    [("/gibt-es-nicht", "Diese Seite gibt es nicht"), ("/en/nowhere", "There is no such page")],
)
async def test_addresses_that_lead_nowhere_say_so_in_their_language(
    browser: Browser, installation: Installation, address: str, title: str
):
    context = await browser.new_context(base_url=installation.origin)
    page = await context.new_page()

    answer = await page.goto(address)

    assert answer is not None
    assert answer.status == 404
    await expect(page.get_by_role("heading", name=title)).to_be_visible()
    assert await _violations(page) == []


async def test_the_call_is_announced_by_one_live_region_at_a_time(page: Page):
    await open_today(page)
    await begin_call(page)

    logs = await page.get_by_role("log").evaluate_all("nodes => nodes.map(node => node.ariaLive)")

    assert logs.count("polite") == 1
    await page.get_by_role("dialog").get_by_role("button", name="Auflegen").click()
