"""Sound is kept only after a yes, only sealed, and not after a withdrawal: looked at byte by byte."""

from __future__ import annotations

import asyncio
import io
import wave
from pathlib import Path

import numpy as np
import pytest

from agents.recording.recorder import Recorder
from caaisy_app.core.actor import CallerActor, OwnerActor
from caaisy_app.core.errors import Forbidden, NotFound
from caaisy_app.domain.calls import recordings
from caaisy_app.domain.calls import service as calls
from tests.agents.support import Salon
from tests.agents.telephony.caller import Caller, calling
from tests.agents.telephony.sound import utterance


def files(salon: Salon) -> list[Path]:
    folder = salon.container.settings.data_dir / "recordings"
    return sorted(folder.iterdir()) if folder.exists() else []


async def rows(salon: Salon, caller: Caller) -> tuple[recordings.RecordingView, ...]:
    async with salon.container.read() as uow:
        return await recordings.recordings_of_call(uow, salon.business_id, caller.controller.call_id)


async def played(salon: Salon, recording_id: str) -> bytes:
    async with salon.container.read() as uow:
        pieces = await recordings.open_recording(
            uow,
            OwnerActor(salon.business_id),
            recording_id,
            salon.container.keyring,
            salon.container.settings.data_dir,
        )
    return b"".join(pieces)


async def answers(salon: Salon, caller: Caller) -> list[tuple[str, str]]:
    async with salon.container.read() as uow:
        ledger = await calls.consent_ledger(uow, salon.business_id, caller.controller.call_id)
    return [(entry.kind, entry.answer) for entry in ledger]


async def words_kept(salon: Salon, caller: Caller) -> list[str]:
    async with salon.container.read() as uow:
        call = await calls.call(uow, salon.business_id, caller.controller.call_id)
    return [turn.text for turn in call.turns if turn.text]


async def test_nothing_is_written_before_the_yes_and_what_follows_is_sealed(recording_salon: Salon) -> None:
    salon = recording_salon
    async with calling(salon) as caller:
        assert "aufgezeichnet" in await caller.hears(2) or "aufzeichnen" in caller.said[-1]
        assert files(salon) == []
        await caller.asks("Ja, gerne.")
        since = asyncio.get_running_loop().time()
        assert ("recording", "granted") in await answers(salon, caller)
        (file,) = files(salon)
        await caller.asks("Was kostet ein Haarschnitt?")
        lasted = asyncio.get_running_loop().time() - since
        caller.line.gone()
        await caller.over()
    (row,) = await rows(salon, caller)
    sealed = file.read_bytes()
    sound = await played(salon, row.id)
    with wave.open(io.BytesIO(sound)) as read:
        assert (read.getnchannels(), read.getframerate(), read.getsampwidth()) == (2, 16_000, 2)
        samples = np.frombuffer(read.readframes(read.getnframes()), dtype=np.int16).reshape(-1, 2)
    assert abs(len(samples) / 16 - row.duration_ms) < 2
    assert row.duration_ms / 1000 < lasted + 4.0, "nothing of the time before the yes"
    left, right = (np.abs(samples[:, side].astype(int)).max() for side in (0, 1))
    assert left > 1000
    assert right > 1000
    heard = utterance(1.0)[8000:8200]
    assert heard not in sealed, "the caller's samples do not stand in the file"
    assert heard in samples[:, 0].tobytes()
    assert file.stat().st_mode & 0o077 == 0
    assert "Was kostet ein Haarschnitt?" in await words_kept(salon, caller), (
        "the transcript was agreed to, too"
    )


@pytest.mark.parametrize("words", ["Nein, das möchte ich nicht.", "Hm.", "Ich brauche einen Termin."])
async def test_anything_but_a_yes_records_nothing(recording_salon: Salon, words: str) -> None:
    salon = recording_salon
    async with calling(salon) as caller:
        await caller.hears(2)
        await caller.asks(words)
        await caller.asks("Haare schneiden, bitte.")
        caller.line.gone()
        await caller.over()
    assert files(salon) == []
    assert await rows(salon, caller) == ()
    assert ("recording", "granted") not in await answers(salon, caller)
    assert await words_kept(salon, caller) == []


async def test_key_one_is_a_yes_and_a_withdrawal_destroys_the_file(recording_salon: Salon) -> None:
    salon = recording_salon
    async with calling(salon) as caller:
        await caller.hears(2)
        caller.line.key("1")
        await caller.hears(3)
        assert len(files(salon)) == 1
        answer = await caller.asks("Bitte nicht mehr aufzeichnen, ich ziehe meine Einwilligung zurück.")
        assert "gelöscht" in answer
        assert files(salon) == []
        await caller.asks("Haare schneiden, bitte.")
        assert files(salon) == []
        caller.line.gone()
        await caller.over()
    (row,) = await rows(salon, caller)
    assert row.deleted_at is not None
    assert row.size == 0
    with pytest.raises(NotFound):
        await played(salon, row.id)
    assert ("recording", "withdrawn") in await answers(salon, caller)


async def test_the_domain_refuses_a_recording_without_a_yes_in_the_ledger(recording_salon: Salon) -> None:
    salon = recording_salon
    controller = await salon.controller()
    actor = CallerActor(salon.business_id, controller.call_id, None)
    async with salon.container.write() as uow:
        with pytest.raises(Forbidden):
            await recordings.begin(
                uow, actor, controller.call_id, salon.container.keyring, salon.container.settings.data_dir
            )


async def test_a_caller_cannot_play_a_recording(recording_salon: Salon) -> None:
    salon = recording_salon
    async with salon.container.read() as uow:
        with pytest.raises(Forbidden):
            await recordings.open_recording(
                uow,
                CallerActor(salon.business_id, "cal_x", None),
                "rec_x",
                salon.container.keyring,
                salon.container.settings.data_dir,
            )


async def test_a_recording_that_cannot_begin_is_never_said_to_run(recording_salon: Salon) -> None:
    salon = recording_salon
    (salon.container.settings.data_dir / "recordings").write_text("a file where the folder should be")
    async with calling(salon) as caller:
        await caller.hears(2)
        await caller.says("Ja, gerne.")
        await caller.hears_of("nichts aufgezeichnet")
        assert "läuft" not in " ".join(caller.said)
        await caller.says("Ich hätte gern morgen um elf einen Termin zum Haareschneiden.")
        await caller.hears_of("Namen")
        caller.line.gone()
        await caller.over()
    assert await answers(salon, caller) == [
        ("recording", "granted"),
        ("transcript", "granted"),
        ("recording", "not_started"),
        ("transcript", "not_started"),
    ]
    assert all(row.deleted_at is not None for row in await rows(salon, caller))
    assert await words_kept(salon, caller) == []


async def test_a_yes_that_the_ledger_cannot_take_records_nothing(
    recording_salon: Salon, monkeypatch: pytest.MonkeyPatch
) -> None:
    salon = recording_salon

    async def away(*_: object, **__: object) -> None:
        raise TimeoutError

    async with calling(salon) as caller:
        await caller.hears(2)
        monkeypatch.setattr(calls, "record_consent", away)
        await caller.says("Ja, gerne.")
        await caller.hears_of("nichts aufgezeichnet")
        caller.line.gone()
        await caller.over()
    assert files(salon) == []
    assert await answers(salon, caller) == []


async def test_a_recording_that_breaks_off_is_said_and_can_still_be_withdrawn(
    recording_salon: Salon, monkeypatch: pytest.MonkeyPatch
) -> None:
    salon = recording_salon
    async with calling(salon) as caller:
        await caller.hears(2)
        await caller.says("Ja, gerne.")
        await caller.hears_of("läuft ab jetzt")

        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(Recorder, "caller", full)
        await caller.hears_of("wird nichts mehr aufgezeichnet")
        assert len(files(salon)) == 1
        assert ("recording", "stopped") in await answers(salon, caller)
        await caller.says("Ich ziehe meine Einwilligung zurück.")
        await caller.hears_of("gelöscht")
        assert files(salon) == []
        caller.line.gone()
        await caller.over()
    (row,) = await rows(salon, caller)
    assert row.deleted_at is not None
