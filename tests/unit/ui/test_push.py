"""One change is read once, however many pages show it."""

from __future__ import annotations

import pytest

from caaisy_app.ui.states import reading
from caaisy_app.ui.states.today import Gathered, TodayState


async def test_pages_that_are_told_of_the_same_change_share_what_was_read(
    installation, open_page, monkeypatch: pytest.MonkeyPatch
):
    pages = [open_page("/heute"), open_page("/heute"), open_page("/en/today")]
    for page in pages:
        await page.do(TodayState.load)
    read: list[str] = []
    really = reading.today

    async def counted(container, business_id, shown, lang):
        read.append(lang)
        return await really(container, business_id, shown, lang)

    monkeypatch.setattr(reading, "today", counted)
    gathered: Gathered = {}
    for page in pages:
        await (await page.state(TodayState))._read(gathered)

    assert read == ["de", "en"]
