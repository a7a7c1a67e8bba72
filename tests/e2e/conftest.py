"""The built pages in a real Chromium, served by the real processes."""

from __future__ import annotations

import re
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, Page, async_playwright, expect

from caaisy_app.core.settings import Settings
from caaisy_app.ui.build import BuildFailed, ensure_built
from tests.e2e.installation import Installation, seed
from tests.support import parts

_CHROMIUM = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
# What the browser says of a connection that is gone, as when the server is restarted.
_LOST_CONNECTION = re.compile(r"net::ERR_(?:CONNECTION|SOCKET|NETWORK)_")
# A busy machine may take its time; how soon things come is measured by `benchmarks/idle_clients.py`.
PATIENCE_SECONDS = 30
expect.set_options(timeout=PATIENCE_SECONDS * 1000)
WISH = "Guten Tag, ich hätte gern morgen um elf einen Termin zum Haareschneiden"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.e2e)


@pytest.fixture(scope="session")
def built_pages() -> None:
    """The pages, built if they are stale."""
    try:
        ensure_built()
    except BuildFailed as failed:
        parts.missing("pages", str(failed))


@pytest.fixture(scope="session")
def installation(
    built_pages: None, sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Installation]:
    """A running installation on SQLite with the demo businesses."""
    folder = tmp_path_factory.mktemp("installation")
    shutil.copyfile(sqlite_template, folder / "caaisy.db")
    settings = Settings(data_dir=folder)
    seed(settings)
    made = Installation(settings, folder)
    try:
        made.start_web()
        made.start_calls()
        yield made
    finally:
        made.stop()


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    """A Chromium."""
    async with async_playwright() as playwright:
        made = await playwright.chromium.launch(executable_path=parts.chromium(), args=_CHROMIUM)
        yield made
        await made.close()


@pytest.fixture
async def page(browser: Browser, installation: Installation) -> AsyncIterator[Page]:
    """A page on a desktop screen; what a page complains about in its console fails the test."""
    context = await browser.new_context(
        base_url=installation.origin, viewport={"width": 1440, "height": 900}, color_scheme="light"
    )
    made = await context.new_page()
    complaints = watch(made)
    yield made
    assert complaints == []


def watch(page: Page) -> list[str]:
    """Collects errors of a page's scripts and its console, except lost connections."""
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "console",
        lambda message: (
            complaints.append(message.text)
            if message.type == "error" and not _LOST_CONNECTION.search(message.text)
            else None
        ),
    )
    return complaints


async def open_today(page: Page, address: str = "/heute") -> None:
    """Open Today and wait until it shows its business."""
    await page.goto(address)
    await expect(page.get_by_role("main").locator(".lane").first).to_be_attached()


async def begin_call(page: Page) -> Locator:
    """Open the drawer and call; returns the drawer."""
    await page.get_by_role("main").get_by_role("button", name=re.compile("^(Testanruf|Test call)$")).click()
    drawer = page.get_by_role("dialog")
    start = drawer.get_by_role("button", name=re.compile("^(Anrufen|Call)$"))
    await expect(start).to_be_enabled()
    await start.click()
    await expect(drawer.locator(".turn").first).to_contain_text("KI")
    return drawer


async def say(drawer: Locator, words: str) -> str:
    """Say something and wait for the answer; the reception's last words."""
    field = drawer.get_by_role("textbox")
    turns = drawer.locator(".turn.caller")
    before = await turns.count()
    await field.fill(words)
    await field.press("Enter")
    await expect(turns).to_have_count(before + 1)
    await expect(drawer.locator(".cursor")).to_have_count(0)
    return await drawer.locator(".turn").last.inner_text()


async def talk_to_a_booking(drawer: Locator, name: str) -> None:
    """Answer naturally until the reception says that it is booked."""
    answer = await say(drawer, WISH)
    for _ in range(8):
        if re.search(r"eingetragen[.: ]", answer) and "Auf welchen Namen" not in answer:
            return
        if "Namen" in answer:
            reply = name
        elif " oder " in answer:  # the time of the wish is taken by now: several others to choose from
            reply = "Das erste, bitte"
        else:
            reply = "Ja, bitte"
        answer = await say(drawer, reply)
    raise AssertionError(f"No booking came of the call: {answer}")
