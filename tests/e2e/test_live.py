"""What other processes do is on the open page, and what is gone comes back.

How soon is measured by `benchmarks/idle_clients.py`.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.async_api import Browser, Page, expect

from caaisy_app.core.settings import Settings
from caaisy_app.domain.calls.rules import LEASE_SECONDS
from tests.e2e.conftest import PATIENCE_SECONDS, begin_call, open_today, watch
from tests.e2e.installation import Installation, seed
from tests.support.repository import ROOT


@pytest.fixture
def either_installation(
    built_pages: None, database_settings: Settings, tmp_path: Path
) -> Iterator[Installation]:
    """A running web server on SQLite and on PostgreSQL in turn."""
    database_settings.data_dir.mkdir(exist_ok=True)
    seed(database_settings, "friseur-berlin")
    made = Installation(database_settings, tmp_path)
    try:
        made.start_web()
        yield made
    finally:
        made.stop()


async def test_a_booking_of_another_process_is_on_the_open_page(
    browser: Browser, either_installation: Installation
):
    context = await browser.new_context(base_url=either_installation.origin)
    page = await context.new_page()
    complaints = watch(page)
    await open_today(page)

    start = await either_installation.elsewhere("book", "Frieda Amsel")

    toast = page.get_by_role("status").get_by_text(re.compile("^Frieda Amsel, .*eingetragen$"))
    await expect(toast).to_be_visible()
    await expect(page.get_by_role("button", name=re.compile(f"^Frieda Amsel, .*{start}"))).to_be_visible()
    await page.get_by_role("button", name="Ansehen").click()
    await expect(page.locator(".lane li").filter(has_text="Amsel")).to_be_visible()
    assert complaints == []


async def test_a_message_of_another_process_appears_and_is_done_with_one_click(
    page: Page, installation: Installation
):
    await open_today(page)

    await installation.elsewhere("message", "Nele Fink")

    list_ = page.get_by_role("region", name="Braucht Ihre Aufmerksamkeit")
    await expect(list_.get_by_text("Nachricht von Nele Fink")).to_be_visible()
    await list_.get_by_role("button", name="Erledigt: Nele Fink").click()
    await expect(list_.get_by_text("Nachricht von Nele Fink")).to_be_hidden()
    await page.get_by_role("button", name="Rückgängig").click()
    await expect(list_.get_by_text("Nachricht von Nele Fink")).to_be_visible()


async def test_two_windows_show_the_same_message_as_done(page: Page, installation: Installation):
    await open_today(page)
    other = await page.context.new_page()
    await open_today(other)
    await installation.elsewhere("message", "Ole Star")
    await expect(other.get_by_text("Nachricht von Ole Star")).to_be_visible()

    await page.get_by_role("button", name="Erledigt: Ole Star").click()

    await expect(other.get_by_text("Nachricht von Ole Star")).to_be_hidden()


async def test_when_the_reception_dies_the_drawer_says_so_and_the_call_goes_on(
    page: Page, installation: Installation
):
    await open_today(page)
    drawer = await begin_call(page)
    installation.kill("calls")

    await expect(drawer.get_by_text("Der Empfang ist gerade nicht erreichbar.").first).to_be_visible()
    await expect(page.get_by_role("main").get_by_text("Empfang gerade nicht erreichbar")).to_be_visible()
    await drawer.get_by_role("textbox").fill("Sind Sie noch da?")
    await expect(drawer.get_by_role("button", name="Sagen")).to_have_attribute("aria-disabled", "true")

    installation.start_calls()
    await expect(page.get_by_role("main").get_by_text("Empfang bereit")).to_be_visible()
    if not await drawer.get_by_role("textbox").is_visible():
        pytest.skip(f"the reception took longer to start than the {LEASE_SECONDS} s a call waits for it")
    await drawer.get_by_role("textbox").press("Enter")
    await expect(drawer.get_by_text("kurz gestört")).to_be_visible()
    await expect(drawer.locator(".turn").first).to_contain_text("KI")
    await drawer.get_by_role("button", name="Auflegen").click()


async def test_a_server_that_is_killed_outright_leaves_nothing_on_its_port(installation: Installation):
    server = installation.kill_only_parent("web")
    try:
        await _until_refused(installation)
    finally:
        installation.end_group(server)
        installation.start_web()


async def _until_refused(installation: Installation) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    async with httpx.AsyncClient(trust_env=False) as client:
        while time.monotonic() < deadline:
            try:
                await client.get(f"{installation.origin}/health")
            except httpx.TransportError:
                return
    raise AssertionError("Somebody still answers.")


async def test_after_a_restart_of_the_server_the_page_comes_back_and_catches_up(
    page: Page, installation: Installation
):
    await open_today(page)
    installation.kill("web")
    await expect(page.get_by_text("Keine Verbindung zum Server.")).to_be_visible()
    await installation.elsewhere("message", "Rike Specht")

    installation.start_web()
    await expect(page.get_by_text("Nachricht von Rike Specht")).to_be_visible()

    await expect(page.get_by_text("Keine Verbindung zum Server.")).to_be_hidden()


def test_a_prebuilt_installation_does_little_more_than_load_itself_before_its_first_page(
    installation: Installation,
):
    # As a ratio of computing, so that neither a slow nor a busy machine says anything about the start; the
    # seconds are measured by `benchmarks/idle_clients.py`.
    installation.kill("web")
    before = os.times()
    subprocess.run([sys.executable, "-c", "import caaisy_app.caaisy_app"], cwd=ROOT, check=True, timeout=60)
    after = os.times()
    loading = after.children_user + after.children_system - before.children_user - before.children_system
    installation.start_web()

    assert installation.computing_seconds("web") <= 1.2 * loading
