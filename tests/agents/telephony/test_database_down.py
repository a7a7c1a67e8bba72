"""A database that goes away in the middle of a call: true words, the message kept, stored when it is back."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from agents.call.spool import store_kept
from agents.session import Speech
from agents.telephony.announcement import announce
from agents.telephony.caller import Caller as Participant
from agents.telephony.pickup import pick_up
from agents.telephony.sentences import Key
from caaisy_app.core.db import UnitOfWork
from caaisy_app.domain.calls.messages import open_messages
from tests.agents.support import Salon
from tests.agents.telephony.caller import QUICK, calling
from tests.agents.telephony.sound import SoundLine
from tests.fakes.speech import ToneTTS


class Away:
    """Stands in for a unit of work while the database is away."""

    async def __aenter__(self) -> UnitOfWork:
        raise OperationalError("select", {}, sqlite3.OperationalError("disk I/O error"))

    async def __aexit__(self, *_: object) -> None: ...


class Switch:
    """Takes the database of a salon away and gives it back."""

    def __init__(self, salon: Salon, monkeypatch: pytest.MonkeyPatch) -> None:
        self._away = False
        for name in ("read", "write"):
            real: Callable[[], AbstractAsyncContextManager[UnitOfWork]] = getattr(salon.container, name)
            monkeypatch.setattr(salon.container, name, self._behind(real))

    def _behind(self, real: Callable[[], object]) -> Callable[[], object]:
        return lambda: Away() if self._away else real()

    def off(self) -> None:
        self._away = True

    def on(self) -> None:
        self._away = False


def kept(salon: Salon) -> list[Path]:
    return sorted((salon.container.settings.data_dir / "spool").glob("*"))


async def test_a_message_survives_the_database(salon: Salon, monkeypatch: pytest.MonkeyPatch) -> None:
    switch = Switch(salon, monkeypatch)
    async with calling(salon) as caller:
        await caller.hears(2)
        switch.off()
        words = await caller.asks("Ich hätte gern morgen um elf einen Termin zum Haareschneiden.")
        assert "als Nachricht" in words
        assert "gebucht" not in words
        await caller.asks("Anna Schmidt.")
        caller.line.gone()
        await caller.over()
    (file,) = kept(salon)
    content = file.read_bytes()
    assert b"Schmidt" not in content
    assert b"4917112345678" not in content
    assert file.stat().st_mode & 0o077 == 0
    with pytest.raises(OperationalError):
        await store_kept(salon.container)
    assert kept(salon) == [file]
    left = salon.clock.now()
    salon.clock.advance(seconds=7200)
    switch.on()
    assert await store_kept(salon.container) == 1
    assert kept(salon) == []
    async with salon.container.read() as uow:
        (message,) = await open_messages(uow, salon.business_id)
    assert (message.name, message.phone) == ("Anna Schmidt", "+4917112345678")
    assert message.call_id == caller.controller.call_id
    assert message.created_at == left, "it carries the time at which it was left"


async def test_without_a_database_a_caller_hears_so(salon: Salon, monkeypatch: pytest.MonkeyPatch) -> None:
    switch = Switch(salon, monkeypatch)
    switch.off()
    answer = await pick_up(salon.container, Participant("c", None, line="token"), None, "room")
    assert answer.controller is None
    assert answer.sentence == "down"


@pytest.mark.parametrize("key", ["no_line", "paused", "down", "forwarding_works"])
async def test_a_caller_without_a_conversation_hears_a_sentence_in_both_languages(key: Key) -> None:
    line, voice = SoundLine(), ToneTTS(seconds_per_letter=0.002)
    async with asyncio.timeout(8):
        await announce(line, Speech(tts=voice), key, timing=QUICK)
    said = " ".join(voice.said)
    assert "automatische Ansage" in said
    assert "automatic announcement" in said
    assert line.hung_up
    assert len(line.mouthpiece.heard) == 2
