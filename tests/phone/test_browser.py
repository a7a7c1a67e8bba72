"""A call from the browser's microphone: same server, same worker; a page that does not call loads nothing."""

from __future__ import annotations

import re
import wave
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import numpy as np
import pytest
from playwright.async_api import Browser, async_playwright, expect

from agents.simulation.line_audio import RATE, silence, spoken
from caaisy_app.launcher.phone import environment
from caaisy_app.ui.build import BuildFailed, ensure_built
from tests.e2e.installation import Installation as Site
from tests.support import parts
from tests.support.phone import Phone

LIBRARY = re.compile(r"livekit-client")


@pytest.fixture
def microphone(tmp_path: Path) -> Path:
    """What the browser hears: somebody says a greeting, waits, and so on."""
    path = tmp_path / "microphone.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(np.concatenate([silence(6), spoken("Guten Tag"), silence(20)]).tobytes())
    return path


@pytest.fixture
def site(phone: Phone, tmp_path: Path) -> Iterator[Site]:
    """The web server of the installation, which knows the phone server."""
    try:
        ensure_built()
    except BuildFailed as failed:
        parts.missing("pages", str(failed))
    settings = phone.installation.settings
    made = Site(settings, tmp_path, environment(settings))
    try:
        made.start_web()
        yield made
    finally:
        made.stop()


@pytest.fixture
async def browser(microphone: Path) -> AsyncIterator[Browser]:
    """Chromium with a file in place of a microphone."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=parts.chromium(),
            args=[
                "--no-sandbox",
                "--disable-gpu",
                "--use-fake-device-for-media-stream",
                "--use-fake-ui-for-media-stream",
                f"--use-file-for-fake-audio-capture={microphone}",
                "--autoplay-policy=no-user-gesture-required",
            ],
        )
        yield browser
        await browser.close()


async def test_one_calls_with_the_microphone_hears_the_reception_and_hangs_up(
    phone: Phone, site: Site, browser: Browser
) -> None:
    context = await browser.new_context(base_url=site.origin)
    page = await context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    phone.script(None, "Wo finde ich Sie?")
    await page.goto("/heute?b=friseur-berlin")
    await page.get_by_role("button", name="Testanruf").filter(visible=True).first.click()
    drawer = page.get_by_role("dialog")
    start = drawer.get_by_role("button", name="Mit Mikrofon testen")
    await expect(start).to_be_enabled()
    assert not [url for url in asked if LIBRARY.search(url)]

    await start.click()
    await expect(drawer.get_by_text("Sie sprechen mit dem Empfang.")).to_be_visible(timeout=15_000)
    assert [url for url in asked if LIBRARY.search(url)]
    await page.wait_for_function(
        "() => document.querySelector('audio[data-voice=reception]')?.currentTime > 1", timeout=15_000
    )
    await expect(drawer.get_by_role("log")).to_contain_text(re.compile("KI"), timeout=15_000)
    await expect(drawer.get_by_role("log")).to_contain_text("Wo finde ich Sie?", timeout=25_000)
    await drawer.get_by_role("button", name="Auflegen").click()
    await expect(drawer.get_by_role("button", name="Noch einmal anrufen")).to_be_visible(timeout=15_000)
    assert {url.split("/")[2] for url in asked} <= {
        site.origin.removeprefix("http://"),
        phone.rig.server.url.removeprefix("ws://"),
    }


async def test_without_a_phone_server_a_sentence_says_so(
    installation_without_phone: Site, browser: Browser
) -> None:
    context = await browser.new_context(base_url=installation_without_phone.origin)
    page = await context.new_page()
    await page.goto("/en/today")
    await page.get_by_role("button", name="Test call").filter(visible=True).first.click()
    drawer = page.get_by_role("dialog")
    await expect(drawer.get_by_text("as soon as a phone server runs")).to_be_visible()
    await expect(drawer.get_by_role("button", name="Test with microphone")).to_have_count(0)


@pytest.fixture
def installation_without_phone(phone: Phone, tmp_path: Path) -> Iterator[Site]:
    """The same data, served by a web server that knows no phone server."""
    made = Site(phone.installation.settings, tmp_path)
    try:
        made.start_web()
        yield made
    finally:
        made.stop()
