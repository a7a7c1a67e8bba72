"""No sound is written before a yes, and none is left after a no: looked at byte by byte on the real line."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from agents.simulation.line_audio import RATE, Samples, samples_of
from caaisy_app.core.actor import OwnerActor
from caaisy_app.domain.calls import recordings
from caaisy_app.domain.calls import service as calls
from caaisy_app.domain.calls.views import CallView
from tests.support.phone import BERLIN, RECORDING_LINE, Phone, next_slot, wish_for

BEFORE, AFTER = 1234.0, 877.0  # Hz; no voice, so nobody takes it for an answer


def tone(pitch: float) -> Samples:
    return (6000 * np.sin(np.arange(RATE) * 2 * np.pi * pitch / RATE)).astype(np.int16)


def strength(samples: Samples, pitch: float) -> float:
    """How much of this pitch is held for a second somewhere, from 0 to 1 (a full tone of 6000 is about 1).

    The weakest quarter of the second counts: a tone is as strong in each, a voice only passes by.
    """
    quarter = RATE // 4
    carrier = np.exp(-2j * np.pi * pitch * np.arange(quarter) / RATE)
    loudness = [
        min(
            abs(np.dot(samples[start : start + quarter], carrier))
            for start in range(at, at + RATE - quarter + 1, quarter)
        )
        for at in range(0, len(samples) - RATE, RATE // 20)
    ]
    return float(max(loudness, default=0.0)) * 2 / quarter / 6000


def files(phone: Phone) -> set[Path]:
    return set((phone.installation.settings.data_dir / recordings.FOLDER).glob("**/*"))


async def ledger(phone: Phone, call: CallView) -> list[tuple[str, str]]:
    async with phone.container.read() as uow:
        rows = await calls.consent_ledger(uow, call.business_id, call.id)
    return [(row.kind, row.answer) for row in rows]


async def heard_again(phone: Phone, call: CallView) -> Samples:
    """The caller's side of the only recording of this call, as the owner hears it."""
    async with phone.container.read() as uow:
        [row] = await recordings.recordings_of_call(uow, call.business_id, call.id)
        pieces = await recordings.open_recording(
            uow,
            OwnerActor(call.business_id),
            row.id,
            phone.container.keyring,
            phone.installation.settings.data_dir,
        )
        return samples_of(b"".join(pieces))


async def test_a_yes_begins_the_recording_and_nothing_before_it_is_in_it(phone: Phone) -> None:
    number, before = phone.new_number(), files(phone)
    phone.script(number, "Wo finde ich Sie?")
    caller = await phone.dial(number, line=RECORDING_LINE)
    await caller.agent_finishes(quiet=0.7)
    await caller.say(tone(BEFORE))
    assert files(phone) == before
    await caller.press("1")
    await caller.answer()
    [file] = files(phone) - before
    await caller.say(tone(AFTER))
    await caller.say("Guten Tag")
    await caller.answer()
    await caller.hang_up()
    call = await phone.ended(number)

    assert ("recording", "granted") in await ledger(phone, call)
    kept = await heard_again(phone, call)
    assert strength(kept, AFTER) > 0.4
    assert strength(kept, BEFORE) < 0.1
    assert strength(caller.recording.side("caller"), BEFORE) > 0.4
    sealed = np.frombuffer(file.read_bytes()[: len(kept) * 2], np.int16)
    # Sealed bytes are noise at full volume, which holds any pitch a little: made as loud as the call.
    assert strength(sealed * (kept.std() / sealed.std()), AFTER) < 0.1, "the file is sealed"


async def test_a_no_writes_nothing_and_changes_nothing_else(phone: Phone) -> None:
    number, before, start = phone.new_number(), files(phone), next_slot()
    phone.script(number, "Nein.", wish_for(start), "Anna Schmidt", "Ja, genau.")
    caller = await phone.dial(number, line=RECORDING_LINE)
    await phone.converse(caller, 4)
    await caller.hang_up()
    call = await phone.ended(number)

    assert await ledger(phone, call) == [("recording", "refused")]
    assert files(phone) == before
    [row] = await phone.bookings(number, RECORDING_LINE)
    assert (row.status, row.start.astimezone(BERLIN)) == ("confirmed", start)


async def test_silence_and_other_talk_are_no_yes(phone: Phone) -> None:
    number, before = phone.new_number(), files(phone)
    phone.script(number, "Hm, also, wo finde ich Sie denn?")
    caller = await phone.dial(number, line=RECORDING_LINE)
    await phone.converse(caller, 1)
    await caller.hang_up()
    call = await phone.ended(number)

    assert ("recording", "granted") not in await ledger(phone, call)
    assert files(phone) == before


async def test_who_withdraws_leaves_no_sound_behind(phone: Phone) -> None:
    number, before = phone.new_number(), files(phone)
    phone.script(number, "Ja.", "Bitte löschen Sie die Aufnahme wieder.", "Wo finde ich Sie?")
    caller = await phone.dial(number, line=RECORDING_LINE)
    await phone.converse(caller, 1)
    assert len(files(phone) - before) == 1
    await phone.converse(caller, 1)
    assert files(phone) == before
    await phone.converse(caller, 1)
    await caller.hang_up()
    call = await phone.ended(number)

    assert [answer for _, answer in await ledger(phone, call)] == ["granted", "withdrawn"]
    assert files(phone) == before
